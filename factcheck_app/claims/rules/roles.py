"""Roles: an office or calling with the name of who holds it: "Russia's Prime Minister Dmitry Medvedev"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import offices, posts, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import subject_of
from factcheck_app.claims.composing import Piece, compose
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import firm_at, is_full, name_at, name_before, name_beside
from factcheck_app.claims.tokens import Stretch, inside, is_noun, low, sentence_within, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_BEFORE_TITLE = frozenset(
    {"JJ", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", "PRP$", "VBN", "VBG", "AFX", "RB"}
)
_COMPLEMENT_TAGS = frozenset(
    {"DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", "PRP$", "VBG", "CD", "AFX"}
)
_TIES = frozenset({"of", "for", "at", "in", "to", "with", "from", "on"})
_MOST_BEFORE = 8
_MOST_AFTER = 14


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each title that stands with its holder's name, before it, after it or by a verb."""
    told = list(posts.find(passage))
    for token in passage.doc:
        if low(token) in offices.TITLES and _is_title(token):
            for candidate in _with_name(passage, token):
                if not any(inside(candidate.stretch, each.stretch) for each in told):
                    yield candidate
    yield from told


def _is_title(token: Token) -> bool:
    """Say whether a title word is no part of a name, such as "Stephen King"."""
    if not (is_noun(token) or token.tag_ in ("JJ", "NNP", "VBN")) or (token.is_upper and len(token) > 3):
        return False
    before = token.nbor(-1) if token.i else None
    in_name = token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and before is not None
    return not (in_name and before is not None and low(before) not in offices.TITLES | offices.TITLE_PARTS)


def _with_name(passage: Passage, title: Token) -> Iterator[Candidate]:
    doc = passage.doc
    start = _title_start(passage, title.i)
    following = doc[title.i + 1] if title.i + 1 < len(doc) else None
    if following is not None and low(following) in offices.TITLES:
        return
    complement = _complement_end(doc, title.i + 1)
    name = name_at(doc, title.i + 1) or _name_in_complement(doc, title.i + 1, complement)
    if name is not None:
        if is_full(doc, name) or title.i - start >= 1 + _is_plain(doc, start, title.i):
            yield _candidate(passage, title, (start, name[1]), name)
        return
    holder = _set_before(doc, start)
    if holder is not None and _is_closed(doc, complement):
        yield _candidate(passage, title, (holder[0], _joined_end(doc, complement)), holder)
        return
    apposed = _set_behind(passage, title, (start, complement))
    if apposed is not None and _is_closed(doc, apposed[1]):
        yield _candidate(passage, title, (start, apposed[1]), apposed)
        return
    yield from _held_by_verb(passage, title, (start, complement))


def _is_plain(doc: Doc, start: int, place: int) -> int:
    """Say whether what stands before a title is a part of it, "Prime Minister", rather than says of what."""
    return sum(low(token) in offices.TITLE_PARTS for token in doc[start:place])


def _title_start(passage: Passage, place: int) -> int:
    """Return where the words before a title that belong to it begin: "Russia's Prime", "former"."""
    doc, first = passage.doc, sentence_within(passage.doc, place, _MOST_BEFORE, 0)[0]
    start = place
    while start > first and doc[start - 1].tag_ in _BEFORE_TITLE and not _in_when(passage, start - 1):
        before = doc[start - 1]
        if (
            before.tag_ in ("VBN", "VBG", "RB")
            and doc[start].text != "-"
            and low(before)
            not in (
                "retired",
                "acting",
                "then",
                "outgoing",
            )
        ):
            break
        is_common = before.tag_ in ("NN", "NNS") and low(before) not in offices.TITLE_PARTS | offices.TITLES
        if is_common and doc[start].text[:1].isupper() and start < place:
            break
        start -= 1
    while start < place and (doc[start].tag_ in ("POS", "HYPH") or doc[start].text == "-"):
        start += 1
    return start


def _complement_end(doc: Doc, place: int) -> int:
    """Return where "of Kisumu", "for the Norwegian Coast Guard" ends that follows a title."""
    end, limit = place, sentence_within(doc, place - 1, 0, _MOST_AFTER)[1]
    while (
        end < limit and low(doc[end]) in _TIES and end + 1 < limit and doc[end + 1].tag_ in _COMPLEMENT_TAGS
    ):
        end += 1
        while end < limit and (doc[end].tag_ in _COMPLEMENT_TAGS or _pairs(doc, end, limit)):
            end += 1
    return end


def _joined_end(doc: Doc, end: int) -> int:
    """Return where a second office ends that "and" joins to the first: "the founder and chief executive"."""
    if end >= len(doc) or low(doc[end]) != "and":
        return end
    place = end + 1
    while place < len(doc) and low(doc[place]) in offices.TITLE_PARTS | offices.OFFICES:
        place += 1
    return _complement_end(doc, place) if low(doc[place - 1]) in offices.OFFICES else end


def _pairs(doc: Doc, place: int, limit: int) -> bool:
    """Say whether "and" joins two plain nouns, as in "minister for trade and industry"."""
    return (
        low(doc[place]) in ("and", "&")
        and place + 1 < limit
        and is_noun(doc[place + 1])
        and (doc[place - 1].tag_ == doc[place + 1].tag_ or doc[place].text == "&")
        and doc[place + 1].ent_type_ != "PERSON"
    )


def _name_in_complement(doc: Doc, start: int, end: int) -> Stretch | None:
    """Return the name that closes a complement without a comma: "Secretary of State *Marco Reed*"."""
    for place in range(start + 2, end - 1):
        if doc[place].ent_type_ == "PERSON" and doc[place].ent_iob_ == "B":
            name = name_at(doc, place)
            if name is not None and name[1] <= end and is_full(doc, name):
                return name
    return None


def _set_behind(passage: Passage, title: Token, phrase: Stretch) -> Stretch | None:
    """Return the full name or firm behind the comma: "his lawyer, Joan Reed", "the auditors, Holt & Co"."""
    doc, (start, end) = passage.doc, phrase
    if end >= len(doc) or doc[end].text != ",":
        return None
    if start == title.i and end == title.i + 1:
        is_definite = start > 0 and low(doc[start - 1]) == "the"
        return firm_at(doc, end + 1) if is_definite else None
    name = name_at(doc, end + 1)
    if name is not None and is_full(doc, name):
        return name
    return name_beside(title, end + 1) or firm_at(doc, end + 1)


def _set_before(doc: Doc, start: int) -> Stretch | None:
    """Return the name before the comma and the age that a title follows: "Maria Okonjo, 44, the mayor"."""
    place = start - 1
    if place > 0 and doc[place].tag_ == "DT":
        place -= 1
    if place < 2 or doc[place].text != ",":
        return None
    if doc[place - 1].text.isdecimal() and doc[place - 2].text == ",":
        place -= 2
    return name_before(doc, place) or _surname_before(doc, place, start)


def _surname_before(doc: Doc, end: int, title: int) -> Stretch | None:
    """Return the one name that opens a sentence before "a former", "the": "Okonjo, a former teacher"."""
    token = doc[end - 1]
    is_opening = bool(token.is_sent_start) or (end > 1 and doc[end - 2].is_punct)
    is_named = token.tag_ == "NNP" and token.is_alpha and low(token) not in offices.TITLES
    return (end - 1, end) if is_opening and is_named and doc[title - 1].tag_ == "DT" else None


def _is_closed(doc: Doc, end: int) -> bool:
    """Say whether nothing goes on behind an apposition: a comma, a full stop, a verb or an "and" follows."""
    if end >= len(doc):
        return True
    following = doc[end]
    return following.is_punct or following.tag_ in ("CC", "VBD", "VBZ", "VBP", "MD", "WP", "WP$", "IN", "RB")


def _held_by_verb(passage: Passage, title: Token, phrase: Stretch) -> Iterator[Candidate]:
    """Yield "X is the governor of the central bank"."""
    verb = title.head
    subject = subject_of(verb)
    is_told = phrase[1] > title.i + 1 or phrase[0] < title.i
    if title.dep_ != "attr" or low(verb) not in offices.BECOMING or subject is None or not is_told:
        return
    name = name_before(passage.doc, subject.i + 1)
    if name is not None and name[0] < verb.i < phrase[0]:
        yield _candidate(passage, title, (name[0], phrase[1]), name, verb.i)


def _candidate(
    passage: Passage, title: Token, stretch: Stretch, name: Stretch, predicate: int = -1
) -> Candidate:
    doc = passage.doc
    pieces = [Piece(0, tuple(range(*name))), Piece(0, _title_words(doc, title.i))]
    for place in range(title.i - 1, stretch[0] - 1, -1):
        if doc[place].tag_ not in ("DT", "PRP$", "POS", "CD", ",") and not name[0] <= place < name[1]:
            clitic = (place + 1,) if doc[place + 1].tag_ == "POS" else ()
            pieces.append(Piece(title.i - place, (place, *clitic)))
    pieces += _of_pieces(doc, title.i + 1, stretch[1], name)
    if doc[name[1] - 1].i < title.i and predicate < 0 and name[1] < len(doc):
        pieces.append(Piece(0, (name[1],)))
    elif predicate >= 0 and low(doc[predicate]) not in words.BEING:
        pieces.append(Piece(0, (predicate,)))
    label = compose(doc, pieces, stretch)
    reason = posts.reason_of(passage, name, title.text)
    is_told = predicate < 0 and name[0] > title.i and _is_told(doc, (stretch[0], title.i))
    return Candidate(Kind.ROLE, united(stretch, name), label, (reason,), predicate, apart=is_told)


def _is_told(doc: Doc, before: Stretch) -> bool:
    """Say whether what stands before a title tells more than a form of address: "former", "Bergen"."""
    return any(
        low(token) in offices.TELLING
        or (token.tag_ == "NNP" and low(token) not in offices.TITLE_PARTS | offices.TITLES)
        for token in doc[slice(*before)]
    )


def _title_words(doc: Doc, place: int) -> tuple[int, ...]:
    """Return the title with what makes it one: "Prime Minister", "chief executive"."""
    start = place
    while start > 0 and low(doc[start - 1]) in offices.TITLE_PARTS | offices.OFFICES:
        start -= 1
    return tuple(range(start, place + 1))


def _of_pieces(doc: Doc, start: int, end: int, name: Stretch) -> Iterator[Piece]:
    """Yield what an office is of, the last noun of each preposition first."""
    rank, place = 1, start
    if place < end and low(doc[place]) == "and":
        yield Piece(rank, tuple(range(place, end)))
    while place < min(end, start + _MOST_AFTER) and low(doc[place]) in _TIES:
        stop = place + 1
        while (
            stop < end
            and low(doc[stop]) not in _TIES
            and not name[0] <= stop < name[1]
            and doc[stop].text != ","
        ):
            stop += 1
        inner = tuple(each for each in range(place, stop) if doc[each].tag_ not in ("DT", "PRP$"))
        if len(inner) > 3:
            yield Piece(rank, (place, *inner[-3 if doc[inner[-2]].text == "&" else -2 :]))
        yield Piece(rank, inner)
        rank, place = rank + 1, stop


def _in_when(passage: Passage, place: int) -> bool:
    return any(when.start <= place < when.end for when in passage.whens)
