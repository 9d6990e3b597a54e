"""Relations: who or what is bound to whom: "forces loyal to President Bashar Assad", "a unit of Orvel AG"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import bonds, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.composing import literal_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import name_at
from factcheck_app.claims.tables import listed
from factcheck_app.claims.ties import (
    KIN,
    PART_OF,
    bare,
    complement,
    head_words,
    holder_of,
    is_named,
    kin_end,
    phrase,
    tie_label,
    verb_over,
)
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    is_name,
    is_noun,
    is_verb,
    low,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_BY = listed(
    "owned controlled run funded financed backed supported led headed commanded supplied armed trained "
    "sponsored chaired operated managed represented employed bankrolled overseen protected equipped "
    "subsidised subsidized commissioned"
)
_TO = listed(
    "loyal allied linked tied affiliated opposed related faithful sympathetic aligned married belong "
    "belongs belonged engaged close"
)
_WITH = listed("allied affiliated aligned associated partnered")
_IN = listed("based headquartered registered incorporated")
_PREPOSITIONS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (_BY, frozenset({"by"})),
    (_TO, frozenset({"to"})),
    (_WITH, frozenset({"with"})),
    (_IN, frozenset({"in", "at"})),
)
_TIED = _BY | _TO | _WITH | _IN
_OWNING = listed("own owns owned controls employs")
_COMPOUND = listed(
    "led backed owned controlled funded run based held aligned allied occupied sponsored supported"
)
# Bodies that a checker can ask, though no name is given.
_BODIES = listed("ministry government council parliament commission regulator army police union church")
_FARTHEST = 25


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each word that binds one to another, one of them named."""
    yield from bonds.find(passage)
    for token in passage.doc:
        text = low(token)
        if text in _TIED:
            yield from _bound(passage, token)
        if text in PART_OF and is_noun(token):
            yield from _part_of(passage, token)
        if text in KIN and is_noun(token):
            yield from _kin(passage, token)
        if text in _OWNING and is_verb(token):
            yield from _owns(passage, token)
        if text in _COMPOUND and token.i > 1 and passage.doc[token.i - 1].text in ("-", "‑"):
            yield from _compound(passage, token)


def _bound(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "forces loyal to X", "X is owned by Y"."""
    allowed = frozenset[str]().union(*(each for table, each in _PREPOSITIONS if low(word) in table))
    found, holder = complement(word, allowed), holder_of(word)
    if found is not None and holder is not None:
        yield from _claim(passage, holder, word, found)


def _part_of(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "X, a unit of Y", "X is a member of Y"."""
    found, holder = complement(noun, ("of", "to")), holder_of(noun)
    if found is None or holder is None or holder.i == noun.i:
        return
    if noun.dep_ in ("appos", "attr"):
        yield from _claim(passage, holder, noun, found)
    elif noun.dep_ == "conj" and noun.head.dep_ in ("appos", "attr"):
        yield from _also_part_of(passage, noun, found)


def _also_part_of(passage: Passage, noun: Token, found: tuple[Token, Token]) -> Iterator[Candidate]:
    """Yield "a member of the Senate" of "Anna Berg, a lawyer and a member of the Senate"."""
    stretch = united(phrase(noun), phrase(found[1]))
    if not is_named(passage, stretch) or child(noun, "det", "poss") is None:
        return
    label = tie_label(
        passage, None, (noun.i, found[0].i, *head_words(found[1])), found[1], bare(passage, stretch)
    )
    yield bonds.relation(stretch, label, f"{noun.text} {found[0].text}")


def _claim(passage: Passage, holder: Token, word: Token, found: tuple[Token, Token]) -> Iterator[Candidate]:
    preposition, thing = found
    sides = phrase(holder), phrase(thing)
    helper = child(word, "auxpass") if word.dep_ == "conj" else None
    if helper is not None and helper.i > holder.i:
        sides = (helper.i, helper.i + 1), sides[1]
    predicate = verb_over(word)
    stretch = united(united(sides[0], (word.i, word.i + 1)), sides[1])
    stretch = stretch if predicate >= 0 else bare(passage, stretch)
    if low(thing) in words.PRONOUNS or not _binds(passage, (phrase(holder), sides[1]), stretch):
        return
    apposed = child(thing, "appos")
    named = apposed if apposed is not None and apposed.i < sides[1][1] else thing
    shares = [place for each in children(word, "npadvmod") for place in range(extent(each)[0], each.i + 1)]
    tie = (*shares, word.i, preposition.i, *head_words(named))
    label = tie_label(passage, holder, tie, named, stretch)
    reason = f"A tie: “{word.text} {preposition.text}” “{passage.doc[slice(*phrase(thing))].text}”"
    yield Candidate(Kind.RELATION, stretch, label, (reason,), predicate)


def _binds(passage: Passage, sides: tuple[Stretch, Stretch], stretch: Stretch) -> bool:
    """Say whether a name stands on one side at least, and both are near."""
    named = any(is_named(passage, side) or _is_told(passage, side) for side in sides)
    return named and stretch[1] - stretch[0] <= _FARTHEST and sides[0][0] < sides[1][0]


def _is_told(passage: Passage, side: Stretch) -> bool:
    """Say whether somebody's kin or one certain body stands on a side: "his wife", "the ministry"."""
    first, last = passage.doc[side[0]], passage.doc[side[1] - 1]
    is_kin = first.tag_ in ("PRP$", "WP$") and low(last) in KIN
    return is_kin or (low(first) == "the" and low(last) in _BODIES)


def _kin(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "Assad's wife, Asma", "his brother Karl"."""
    owner = child(noun, "poss") or (child(noun.head, "poss") if noun.dep_ in ("compound", "nmod") else None)
    if owner is None or owner.i > noun.i:
        return
    doc = passage.doc
    last = kin_end(noun) - 1
    place = last + 1 + (last + 1 < len(doc) and doc[last + 1].text == ",")
    name = name_at(doc, place)
    if (
        name is None
        and place < len(doc)
        and doc[place].tag_ == "NNP"
        and doc[place - 1].i in (last, last + 1)
    ):
        name = (place, place + 1)
    if name is None:
        return
    stretch = bare(passage, (phrase(owner)[0], name[1]))
    reason = f"A tie: “{doc[owner.i : noun.i + 1].text}”, “{doc[slice(*name)].text}”"
    yield Candidate(Kind.RELATION, stretch, literal_label(doc, stretch), (reason,), -1)


def _owns(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "Orvel owns Kestrel"."""
    subject, thing = child(verb, "nsubj"), child(verb, "dobj")
    if subject is None or thing is None or subject.i > verb.i or low(thing) in words.PRONOUNS:
        return
    stretch = united(phrase(subject), phrase(thing))
    is_bound = is_named(passage, stretch) or _is_told(passage, phrase(subject))
    if not is_bound or passage.figures_inside(stretch):
        return
    label = tie_label(passage, subject, (verb.i, *head_words(thing)), thing, stretch)
    yield bonds.relation(stretch, label, verb.text, verb.i)


def _compound(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "Saudi-led forces"."""
    doc = passage.doc
    first, noun = doc[word.i - 2], word.head
    if not first.text[:1].isupper() or not is_noun(noun) or not 0 < noun.i - word.i <= 5:
        return
    stretch = (first.i, phrase(noun)[1])
    reason = f"A tie: “{doc[first.i : word.i + 1].text}”"
    is_seat = low(word) in _IN and is_name(noun)
    yield Candidate(Kind.RELATION, stretch, literal_label(doc, stretch), (reason,), apart=is_seat)
