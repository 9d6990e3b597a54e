"""Attributions beside the clause: "according to", "as Reuters reported", "is said to", "Reuters: ..."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import source_words, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import SUBJECTS, whole
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.rules.statements import candidate_of, passes_on
from factcheck_app.claims.sources import is_medium, is_medium_name, kind_by
from factcheck_app.claims.speakers import Said, name_of, said_by
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_verb, low, trimmed
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_MARK = frozenset({"punct"})
_DASHES = ("-", "–", "—", "|")
_LONGEST_SOURCE = 5


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each clause that words beside it give to a source."""
    if passage.is_headline:
        yield from _headed(passage)
        yield from _tailed(passage)
    for token in passage.doc:
        text = low(token)
        if text == "according":
            yield from _according_to(passage, token)
        elif text in source_words.EVIDENTIALS:
            yield from _evidential(passage, token)
        elif token.tag_ == "VBN" and text in source_words.HEARSAY and is_verb(token):
            yield from _is_said_to(passage, token)
        elif text in source_words.QUOTING and is_verb(token):
            yield from _quotes(passage, token)
        if token.dep_ == "advcl" and text in words.SAYING:
            yield from _as_reported(passage, token)


def _according_to(passage: Passage, token: Token) -> Iterator[Candidate]:
    """Yield the rest of the sentence that has "according to X" at its start or end."""
    to = next((each for each in token.children if low(each) == "to"), None)
    source = child(to, "pobj") if to is not None else None
    verb = token.head
    while not is_verb(verb) and verb.head.i != verb.i:
        verb = verb.head
    if source is None or not is_verb(verb):
        return
    said = Said(name_of(passage, source), (), kind_by(passage, source))
    if token.is_sent_start:
        yield from _opened(passage, verb, extent(token), said)
        return
    yield from _beside(passage, verb, extent(token), said, f"Reported: according to “{said.speaker}”")


def _opened(passage: Passage, verb: Token, own: Stretch, said: Said) -> Iterator[Candidate]:
    """Yield all of the sentence that "according to X" opens, whatever a parse hangs it on."""
    root, end = verb.sent.root, verb.sent.end
    verb = root if is_verb(root) and low(root) not in words.SAYING else verb
    stretch = trimmed(passage.doc, (own[1], end if own[1] <= verb.i else own[1]))
    if stretch[0] <= verb.i < stretch[1]:
        is_outer = passes_on(verb)
        reason = f"Reported: according to “{said.speaker}”"
        yield candidate_of(passage, verb, stretch, said, reason, voice_only=is_outer)


def _as_reported(passage: Passage, cue: Token) -> Iterator[Candidate]:
    """Yield the clause beside "as Reuters reported"."""
    mark = child(cue, "mark") or child(cue, "advmod")
    if mark is None or low(mark) != "as" or child(cue, "ccomp") is not None or not is_verb(cue.head):
        return
    said = said_by(passage, cue)
    if said.speaker:
        yield from _beside(passage, cue.head, extent(cue), said, f"Reported: as “{said.speaker}” {cue.text}")


def _beside(passage: Passage, verb: Token, own: Stretch, said: Said, reason: str) -> Iterator[Candidate]:
    """Yield the clause of `verb` without the words at its start or end that name the source."""
    start, end = extent(verb, _MARK)
    if own[0] <= verb.i < own[1]:
        return
    if own[1] <= verb.i:
        start = max(start, own[1])
    elif end <= own[1]:
        end = min(end, own[0])
    is_outer = passes_on(verb)
    stretch = (start, end) if is_outer else trimmed(passage.doc, (start, end))
    if stretch[0] <= verb.i < stretch[1]:
        yield candidate_of(passage, verb, stretch, said, reason, voice_only=is_outer)


def _evidential(passage: Passage, adverb: Token) -> Iterator[Candidate]:
    """Yield what is only "reportedly" so, which nobody named has said."""
    verb = adverb.head
    while not is_verb(verb) and verb.head.i != verb.i:
        verb = verb.head
    if is_verb(verb):
        stretch = trimmed(passage.doc, whole(verb))
        reason = f"It is said to be “{adverb.text}” so, and not by whom"
        yield candidate_of(passage, verb, stretch, Said(), reason)


def _is_said_to(passage: Passage, cue: Token) -> Iterator[Candidate]:
    """Yield "X is said to have", "X was reported by Y to have"."""
    follows = child(cue, "xcomp")
    subject = child(cue, "nsubjpass")
    if follows is None or subject is None or child(follows, "aux") is None or _expects(cue, follows):
        return
    said = said_by(passage, cue)
    stretch = trimmed(passage.doc, whole(cue))
    named = f"by “{said.speaker}”" if said.speaker else "and not by whom"
    yield candidate_of(passage, cue, stretch, said, f"It is “{cue.text}” to be so, {named}")


def _expects(cue: Token, follows: Token) -> bool:
    """Say whether it is what may come, as in "is expected to rise", rather than what is heard."""
    is_past = any(low(each) == "have" for each in children(follows, "aux"))
    return low(cue) == "expected" and not is_past


def _quotes(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "Xinhua quotes the statements that Putin made"."""
    thing, subject = child(verb, "dobj"), child(verb, "nsubj")
    if thing is None or subject is None or low(thing) not in source_words.SPOKEN:
        return
    said = Said(name_of(passage, subject), (), kind_by(passage, subject))
    stretch = trimmed(passage.doc, extent(verb, _MARK))
    reason = f"“{said.speaker}” “{verb.text}” somebody's “{thing.text}”"
    yield candidate_of(passage, verb, stretch, said, reason, said_from=verb.i)


def _headed(passage: Passage) -> Iterator[Candidate]:
    """Yield what stands behind a name and a colon in a headline: "Reuters: Talks fail"."""
    colon = next((token.i for token in passage.doc[: _LONGEST_SOURCE + 1] if token.text == ":"), 0)
    names = passage.doc[:colon]
    if not names or not _names_source(passage, (0, colon)):
        return
    yield from _in_headline(
        passage, (colon + 1, names.sent.end), names.text, _kind_of_name(passage, colon - 1)
    )


def _tailed(passage: Passage) -> Iterator[Candidate]:
    """Yield what stands before a dash or a colon and a source: "Talks fail – Reuters", "... : report"."""
    doc = passage.doc
    last = len(doc)
    for place in range(last - 2, max(0, last - 2 - _LONGEST_SOURCE), -1):
        if doc[place].text in (*_DASHES, ":") and doc[place - 1].whitespace_ + doc[place].text != "-":
            named = doc[place + 1 : last]
            if any(_carries(passage, each) for each in named):
                yield from _in_headline(passage, (0, place), named.text, Kind.ATTRIBUTION)
            elif any(low(each) in source_words.PERSONS or each.ent_type_ == "PERSON" for each in named):
                yield from _in_headline(passage, (0, place), named.text, Kind.STATEMENT)
            return


def _names_source(passage: Passage, stretch: Stretch) -> bool:
    """Say whether what stands before a headline's colon can say something."""
    tokens = passage.doc[slice(*stretch)]
    if tokens[0].text.lower() in source_words.NO_SPEAKERS | source_words.GENRES:
        return False
    if tokens[-1].text.lower() in source_words.DOCUMENTS | source_words.PERSONS:
        return True
    is_place = all(token.ent_type_ in ("GPE", "LOC", "DATE", "CARDINAL") for token in tokens)
    is_name = all(token.text[:1].isupper() for token in tokens)
    return is_name and (not is_place or is_medium_name(tokens.text))


def _carries(passage: Passage, token: Token) -> bool:
    """Say whether a word is of a document or a medium; headlines are too short to trust their tags."""
    named = low(token) in source_words.DOCUMENTS | source_words.MEDIA_NOUNS
    return named or is_medium(passage, token)


def _kind_of_name(passage: Passage, place: int) -> Kind:
    carries = _carries(passage, passage.doc[place])
    named = is_medium_name(passage.doc[: place + 1].text)
    return Kind.ATTRIBUTION if carries or named else Kind.STATEMENT


def _in_headline(passage: Passage, stretch: Stretch, source: str, kind: Kind) -> Iterator[Candidate]:
    start, end = trimmed(passage.doc, stretch)
    inner = passage.doc[start:end]
    verb = next((each for each in inner if is_verb(each) and child(each, *SUBJECTS)), None)
    if verb is not None:
        said = Said(source.strip(), (), kind)
        yield candidate_of(passage, verb, (start, end), said, f"A headline attributed to “{source.strip()}”")
