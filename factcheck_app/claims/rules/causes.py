"""Causes: what is said to have brought about what: "flights were cancelled because of fog"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LONG, LOOSE, core, is_past, predicate_of, subject_of, whole
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.labels import clause_pieces, noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import inflected, listed
from factcheck_app.claims.ties import bare, complement, head_words, holder_of, phrase, tie_label, verb_over
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_noun, is_verb, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_CAUSING = inflected("cause trigger spark prompt provoke fuel ignite precipitate induce")
_LEADING = {
    "led": "to", "leads": "to", "lead": "to", "resulted": "in", "results": "in", "result": "in",
    "contributed": "to", "contributes": "to", "contribute": "to", "culminated": "in", "stemmed": "from",
    "stems": "from", "stem": "from", "arose": "from",
}  # fmt: skip
_CAUSED = listed(
    "caused triggered sparked prompted provoked fuelled fueled ignited blamed attributed brought"
)
_BLAMING = listed("blame blames blamed attribute attributes attributed")
_FINDING = listed("inquiry enquiry investigation report probe inquest review study audit commission panel")
_FAILING = inflected(
    "fail collapse explode crash derail overheat malfunction erupt refuse leak ignite"
) | listed("broke burst caught ran hit struck lost fell gave")
_RESULTS = listed("result consequence")
_NOTHING = words.PRONOUNS | listed("nothing something anything")
_WAYS = listed(
    "road roads path track trail stairs steps tunnel door corridor bridge street route gate passage line"
)
_LONGEST = 40


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each cause that stands with its effect."""
    for token in passage.doc:
        text = low(token)
        if text in _CAUSING and is_verb(token) and child(token, "dobj") is not None:
            yield from _caused(passage, token)
        elif text in _LEADING and is_verb(token):
            yield from _led_to(passage, token)
        elif text in _CAUSED and complement(token, ("by", "to", "on")) is not None:
            yield from _caused_by(passage, token)
        elif text in ("because", "due", "owing", "thanks", "as"):
            yield from _because(passage, token)
        elif text == "after" and token.dep_ == "mark":
            yield from _after_failure(passage, token)
        if text in _BLAMING and is_verb(token) and child(token, "auxpass") is None:
            yield from _blamed(passage, token)


def _caused(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "a faulty cable caused the fire"."""
    thing = child(verb, "dobj")
    cause = subject_of(verb)
    if (
        thing is None
        or low(thing) in _NOTHING
        or cause is None
        or cause.i > verb.i
        or not _is_told(verb, cause)
    ):
        return
    yield _of_verb(passage, verb, (verb.i, *head_words(thing)), cause, thing)


def _led_to(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "the strike led to shortages"."""
    found = complement(verb, (_LEADING[low(verb)],))
    cause = subject_of(verb) if child(verb, "auxpass") is None else None
    if found is None or low(found[1]) in _NOTHING:
        return
    if cause is not None and cause.i < verb.i and _is_told(verb, cause):
        yield _of_verb(passage, verb, (verb.i, found[0].i, *head_words(found[1])), cause, found[1])


def _is_told(verb: Token, cause: Token) -> bool:
    """Say whether a cause is told as a fact, with a noun as what brought it about."""
    is_told = (is_past(verb) or verb.tag_ in ("VBZ", "VBP")) and low(cause) not in _WAYS
    return is_told and (low(cause) not in words.PRONOUNS or cause.tag_ in ("WDT", "DT"))


def _of_verb(passage: Passage, verb: Token, tie: tuple[int, ...], cause: Token, thing: Token) -> Candidate:
    stretch = whole(verb)
    held = verb.head if cause.tag_ == "WDT" and verb.dep_ == "relcl" else cause
    label = tie_label(passage, held, tie, thing, stretch)
    reason = f"A cause: “{held.text}”, “{verb.text}”"
    return _candidate(passage, stretch, label, reason, verb.i)


def _caused_by(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "a fire caused by a faulty cable", "the crash was blamed on ice"."""
    found = complement(
        word, ("on",) if low(word) == "blamed" else ("to",) if low(word) == "attributed" else ("by",)
    )
    is_told_so = child(word, "auxpass") is not None or word.dep_ in ("acl", "relcl")
    effect = holder_of(word) if is_told_so else None
    if (
        found is None
        or effect is None
        or effect.i > word.i
        or low(effect) in words.PRONOUNS
        or _is_possible(word)
    ):
        return
    predicate = verb_over(word)
    stretch = united(united(phrase(effect), (word.i, word.i + 1)), extent(found[1], LOOSE))
    stretch = stretch if predicate >= 0 else bare(passage, stretch)
    tie = (word.i, found[0].i, *head_words(found[1]))
    label = tie_label(passage, effect, tie, found[1], stretch)
    yield _candidate(passage, stretch, label, f"A cause: “{word.text} {found[0].text}”", predicate)


def _is_possible(word: Token) -> bool:
    """Say whether a cause is only thought of: "could be caused by"."""
    return any(low(each) in words.FUTURE for each in children(word, "aux"))


def _blamed(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "officials blamed the fire on a faulty cable"."""
    found = complement(verb, ("on", "to", "for"))
    thing, subject = child(verb, "dobj"), subject_of(verb)
    if found is None:
        found = complement(thing, ("on", "to", "for")) if thing is not None else None
    if thing is None or subject is None or low(subject) in words.FIRST_PERSON:
        return
    if found is None:
        if low(verb).startswith("blame") and low(subject) in _FINDING and low(thing) not in _NOTHING:
            yield _of_verb(passage, verb, (verb.i, *head_words(thing)), subject, thing)
        return
    stretch = united(whole(verb), extent(found[1], LOOSE))
    tie = (verb.i, *head_words(thing), found[0].i, *head_words(found[1]))
    label = tie_label(passage, subject, tie, found[1], stretch)
    yield _candidate(passage, stretch, label, f"A cause: “{verb.text} {found[0].text}”", verb.i)


def _because(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield the clause that stands with "because of", "due to", "thanks to", "as a result of"."""
    doc, end = passage.doc, _marker_end(word)
    effect = _effect_of(word)
    if end <= word.i or effect is None or not _is_fact(effect):
        return
    reach = _cause_reach(word, end)
    if effect.i in range(*reach) or reach[1] - end < 1:
        return
    stretch = _joined(effect, (word.i, reach[1]))
    head = next((token for token in doc[end : reach[1]] if _is_thing(token) and token.head.i < end), None)
    cause = (
        head if head is not None else next((token for token in doc[end : reach[1]] if _is_thing(token)), None)
    )
    if cause is None or stretch[1] - stretch[0] > LONG:
        return
    marker = [place for place in range(word.i, end) if doc[place].tag_ != "DT"]
    caused_by = (word.head.i,) if word.dep_ == "mark" else ()
    tie = tuple(sorted({*marker, *head_words(cause), *caused_by}))
    told = _after(clause_pieces(passage, effect, whole(effect)))
    pieces = [Piece(0, tie), *_without_being(told, effect)]
    pieces += [Piece(2, piece.tokens, piece.needs) for piece in noun_pieces(passage, cause, 1, stretch)]
    label = compose(doc, within(pieces, stretch), stretch)
    reason = f"A cause: “{doc[word.i : end].text}”"
    yield _candidate(passage, stretch, label, reason, effect.i)


def _is_thing(token: Token) -> bool:
    return is_noun(token) or (token.tag_ == "VBG" and token.dep_ in ("pobj", "pcomp"))


def _after(pieces: Iterator[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        yield Piece(piece.rank + 1, piece.tokens, piece.needs)


def _without_being(pieces: Iterator[Piece], verb: Token) -> Iterator[Piece]:
    """Yield the pieces without a "was", and let none of them need it."""
    is_empty = low(verb) in words.BEING
    for piece in pieces:
        if not is_empty:
            yield piece
        elif verb.i not in piece.tokens:
            yield Piece(piece.rank, piece.tokens, -1 if piece.needs == verb.i else piece.needs)


def _marker_end(word: Token) -> int:
    """Return where "because of" or the like ends, or the word's own index where it is none."""
    texts = [low(token) for token in word.doc[word.i : word.i + 4]]
    if texts[:2] in (["because", "of"], ["due", "to"], ["owing", "to"], ["thanks", "to"]):
        return word.i + 2
    if texts[:2] == ["as", "a"] and len(texts) == 4 and texts[2] in _RESULTS and texts[3] == "of":
        return word.i + 4
    return word.i + 1 if texts[:1] == ["because"] else word.i


def _effect_of(word: Token) -> Token | None:
    """Return the verb of what was brought about."""
    if word.dep_ == "mark":
        over = word.head.head
        return predicate_of(over) if over.i != word.head.i else None
    return predicate_of(word)


def _cause_reach(word: Token, end: int) -> Stretch:
    """Return from the marker to the end of the cause."""
    if word.dep_ == "mark":
        return extent(word.head, frozenset({"punct", "relcl", "advcl", "parataxis"}))
    pruned = LOOSE | {"ccomp"}
    last = max(extent(token, pruned)[1] for token in (word, word.doc[end - 1]))
    return word.i, min(last, word.sent.end)


def _is_fact(verb: Token) -> bool:
    """Say whether an effect is told as having come about, and not of oneself."""
    subject = subject_of(verb)
    told = is_past(verb) or verb.tag_ in ("VBZ", "VBP", "VBN")
    possible = any(low(each) in words.FUTURE for each in children(verb, "aux"))
    return told and not possible and (subject is None or low(subject) not in words.FIRST_PERSON)


def _joined(effect: Token, cause: Stretch) -> Stretch:
    """Return the effect with its cause, the effect's core where the whole of it is long."""
    stretch = united(whole(effect), cause)
    return stretch if stretch[1] - stretch[0] <= _LONGEST else united(core(effect), cause)


def _after_failure(passage: Passage, mark: Token) -> Iterator[Candidate]:
    """Yield "thousands lost power after a transformer failed"."""
    failed = mark.head
    effect = failed.head
    if low(failed) not in _FAILING or failed.dep_ != "advcl" or not is_verb(effect) or not is_past(effect):
        return
    cause = subject_of(failed)
    if (
        cause is None
        or not is_noun(cause)
        or low(effect) in words.SAYING | words.BEING
        or cause.ent_type_ == "PERSON"
    ):
        return
    stretch = _joined(effect, (mark.i, extent(failed, frozenset({"punct", "advcl", "relcl"}))[1]))
    tie = (mark.i, *head_words(cause), failed.i)
    pieces = [Piece(0, tie), Piece(0, (effect.i,)), *_after(clause_pieces(passage, effect, whole(effect)))]
    label = compose(passage.doc, within(pieces, stretch), stretch)
    yield _candidate(passage, stretch, label, f"A cause: “after”, “{failed.text}”", effect.i)


def _candidate(passage: Passage, stretch: Stretch, label: str, reason: str, predicate: int) -> Candidate:
    triggers = tuple(when.stretch for when in passage.whens_inside(stretch))
    return Candidate(Kind.CAUSE, stretch, label, (reason,), predicate, triggers)
