"""Comparisons and trends: "rose 12% to 4.3 million", "twice as many as", "is cheaper than insulin"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LONG, LOOSE, core, predicate_of, subject_of, whole
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.labels import noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import inflected, listed
from factcheck_app.claims.ties import head_words
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_noun, is_verb, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TRENDS = inflected(
    "increase", "decrease", "climb", "decline", "surge", "jump", "plunge", "slip", "edge", "advance", "tumble",
    "soar", "expand", "ease", "shrink", "contract", "drop", "rocket", "dip", "slide", "plummet", "dwindle",
    "rebound", "swell", "accelerate", "narrow", "widen",
) | listed(
    "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrank shrunk sink "
    "sinks sank sunk sinking dropped dropping dipped slid slumped slump slumps plummeted slipped slipping"
)  # fmt: skip
_MULTIPLYING = inflected("double", "triple", "treble", "quadruple", "halve")
_SURPASSING = inflected(
    "outnumber", "outpace", "surpass", "outperform", "outstrip", "outweigh", "exceed", "lag", "trail",
    "outgrow",
) | listed("outsell outsells outsold overtake overtakes overtook overtaken")  # fmt: skip
_LEADS = listed("to by from at above below")
_TURNS = listed("up down higher lower")
_NO_STANDARD = listed(
    "ever anything anyone that this usual possible just merely simply him her them me us you"
)
_NOT_AS = listed("well long soon far many much possible good")
_MULTIPLIERS = listed("twice half times double thrice")
_UNIT_WORDS = listed("percent per cent pct")
_REACH = 16


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each thing that is said to have grown, shrunk, or to be more or less than another."""
    for token in passage.doc:
        text = low(token)
        if is_verb(token) and text in _TRENDS | _MULTIPLYING:
            yield from _trend(passage, token)
        elif is_verb(token) and text in _SURPASSING:
            yield from _surpassed(passage, token)
        elif text in _TURNS:
            yield from _turned(passage, token)
        if token.tag_ in ("JJR", "RBR") or text in ("less", "fewer", "more"):
            yield from _compared(passage, token)
        elif text == "as":
            yield from _as_much(passage, token)
        elif text in ("double", "twice", "half", "triple") and not is_verb(token):
            yield from _multiplied(passage, token)


def _trend(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "profit fell 12 percent to $3.4 billion"."""
    subject = subject_of(verb)
    figures = [each for each in passage.figures if verb.i < each.start and _measures(passage, each, verb)]
    is_told = figures or low(verb) in _MULTIPLYING or _is_marked(verb)
    if not is_told or (subject is not None and low(subject) in words.FIRST_PERSON) or verb.tag_ == "VBG":
        return
    if subject is None and not figures:
        return
    if (
        not figures
        and subject is not None
        and (low(subject) in words.PRONOUNS or subject.ent_type_ == "PERSON")
    ):
        return
    yield _candidate(passage, verb, _clause(passage, verb, figures), f"A trend: “{verb.text}”", ())


def _measures(passage: Passage, figure: Figure, verb: Token) -> bool:
    """Say whether a figure after a verb tells by how much, to or from what."""
    doc = passage.doc
    if (
        figure.unit in (Unit.TIME, Unit.AGE)
        or figure.start - verb.i > _REACH
        or doc[figure.start].sent != verb.sent
    ):
        return False
    before = doc[figure.hedged - 1]
    return before.i == verb.i or low(before) in _LEADS or before.tag_.startswith("RB")


def _is_marked(verb: Token) -> bool:
    """Say whether it is told how something rose or fell: "sharply", "steadily"."""
    return verb.tag_ in ("VBD", "VBN", "VBZ", "VBP") and any(
        each.text.endswith("ly") and each.text not in ("only", "early") for each in children(verb, "advmod")
    )


def _surpassed(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "women outnumber men"."""
    subject, thing = subject_of(verb), child(verb, "dobj") or child(verb, "prep")
    if subject is not None and thing is not None:
        tie = (verb.i, *head_words(child(thing, "pobj") or thing))
        yield _candidate(passage, verb, whole(verb), f"A comparison: “{verb.text}”", tie)


def _turned(passage: Passage, turn: Token) -> Iterator[Candidate]:
    """Yield "turnout was 58 percent, down from 64 percent", "exports were up 4 per cent"."""
    doc = passage.doc
    following = doc[turn.i + 1] if turn.i + 1 < len(doc) else turn
    place = turn.i + 1 + (low(following) in ("from", "by", "on"))
    figure = next((each for each in passage.figures if each.hedged <= place < each.end), None)
    verb = predicate_of(turn)
    if figure is None or figure.unit in (Unit.TIME, Unit.AGE) or figure.start < turn.i:
        return
    if verb is None or verb.sent != turn.sent:
        yield from _turned_without_verb(passage, turn, figure)
    elif verb.i < turn.i and low(verb) in words.BEING | words.MEASURING:
        figures = [each for each in passage.figures if verb.i < each.start <= figure.start]
        stretch = united(_clause(passage, verb, figures), (turn.i, figure.phrase_end))
        yield _candidate(passage, verb, stretch, f"A trend: “{turn.text}”", ())


def _turned_without_verb(passage: Passage, turn: Token, figure: Figure) -> Iterator[Candidate]:
    """Yield "Profit up 12%", as headlines and tables say it."""
    first = max(turn.sent.start, turn.i - 8)
    nouns = [token for token in passage.doc[first : turn.i] if is_noun(token)]
    if not nouns:
        return
    stretch = (extent(nouns[-1], LOOSE)[0], figure.phrase_end)
    figures = [each for each in passage.figures_inside((turn.i, stretch[1])) if each.start >= turn.i]
    pieces = [Piece(0, (turn.i,)), *noun_pieces(passage, nouns[-1], 1, stretch, is_subject=True)]
    pieces += _figure_pieces(passage, figures, stretch)
    label = compose(passage.doc, within(pieces, stretch), stretch)
    yield Candidate(
        Kind.COMPARISON, stretch, label, (f"A trend: “{turn.text}”",), -1, _triggers(passage, stretch)
    )


def _compared(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "is cheaper than insulin", "more people died than in any month since 2008"."""
    doc = passage.doc
    if any(each.hedged <= word.i < each.start for each in passage.figures) or _is_denied(doc, word.i):
        return
    limit = min(word.sent.end, word.i + _REACH)
    than = next((place for place in range(word.i + 1, limit) if low(doc[place]) == "than"), -1)
    if than < 0 or any(doc[place].tag_ in ("JJR", "RBR") for place in range(word.i + 1, than)):
        return
    yield from _against(passage, word, doc[than])


def _as_much(passage: Passage, first: Token) -> Iterator[Candidate]:
    """Yield "is as tall as the Eiffel Tower", "has twice as many tanks as its neighbour"."""
    doc = passage.doc
    if first.i + 2 >= len(doc) or any(each.hedged <= first.i < each.start for each in passage.figures):
        return
    quality = doc[first.i + 1]
    multiplied = first.i > 0 and low(doc[first.i - 1]) in _MULTIPLIERS
    limit = min(first.sent.end, first.i + 8)
    second = next((place for place in range(first.i + 2, limit) if low(doc[place]) == "as"), -1)
    if quality.tag_ not in ("JJ", "RB") or (low(quality) in _NOT_AS and not multiplied) or second < 0:
        return
    yield from _against(passage, quality, doc[second])


def _against(passage: Passage, word: Token, link: Token) -> Iterator[Candidate]:
    """Yield the clause that sets a word against what follows "than" or "as"."""
    verb, standard = predicate_of(word), _standard(passage, link)
    if verb is None or not standard or not (verb.i < link.i or word.i < verb.i):
        return
    subject = subject_of(verb)
    if subject is not None and low(subject) in words.FIRST_PERSON:
        return
    stretch = united(whole(verb), (min(word.i, link.i), max(standard) + 1))
    noun = (word.head.i,) if word.dep_ in ("amod", "quantmod") and is_noun(word.head) else ()
    lead = tuple(
        place
        for each in children(word, "npadvmod", "quantmod", "advmod")
        for place in range(extent(each)[0], each.i + 1)
        if each.i < word.i
    )
    tie = tuple(sorted({*lead, word.i, *noun, *standard}))
    reason = f"A comparison: “{word.text}”, “{link.text}”"
    yield _candidate(passage, verb, stretch, reason, tie if len(tie) <= 6 else (word.i, *standard))


def _standard(passage: Passage, link: Token) -> tuple[int, ...]:
    """Return "than" or "as" with the words of what it sets something against; empty where that says nothing."""
    doc, end = passage.doc, link.i + 1
    if end >= len(doc) or low(doc[end]) in _NO_STANDARD or doc[end].tag_ == "PRP":
        return ()
    start, stop = extent(link, LOOSE) if link.dep_ == "prep" else (link.i, link.i)
    if start < link.i or stop <= end:
        stop = min(end + 5, link.sent.end)
    kept = [link.i]
    for token in doc[end:stop]:
        if token.text in ",;:." or token.tag_ in ("WDT", "WP", "CC"):
            break
        if token.tag_ not in ("DT", "PRP$"):
            kept.append(token.i)
        if (
            is_noun(token)
            and token.i + 1 < len(doc)
            and not is_noun(doc[token.i + 1])
            and doc[token.i + 1].tag_ != "POS"
        ):
            break
    tells = any(is_noun(doc[place]) or doc[place].tag_ in ("CD", "VBN") for place in kept)
    return tuple(kept) if tells else ()


def _multiplied(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "the rate is almost double the national average"."""
    doc = passage.doc
    following = doc[word.i + 1] if word.i + 1 < len(doc) else word
    verb, noun = predicate_of(word), word.head if is_noun(word.head) else child(word, "dobj", "pobj", "attr")
    if (
        low(following) not in ("the", "that", "its", "their")
        or verb is None
        or noun is None
        or noun.i < word.i
    ):
        return
    if low(verb) in words.BEING and verb.i < word.i and low(word) != "half":
        described = (each.i for each in noun.lefts if each.tag_ != "DT" and each.i > word.i)
        tie = tuple(sorted({word.i, *described, *head_words(noun)}))
        stretch = united(whole(verb), (word.i, extent(noun, LOOSE)[1]))
        yield _candidate(passage, verb, stretch, f"A comparison: “{word.text}”", tie)


def _is_denied(doc: Doc, place: int) -> bool:
    """Say whether it is "no more than a gesture", "nothing less than"."""
    return place > 0 and low(doc[place - 1]) in ("no", "nothing", "little", "not", "any")


def _clause(passage: Passage, verb: Token, figures: list[Figure]) -> Stretch:
    """Return the clause of a trend to its last figure, with what it is compared with."""
    stretch = whole(verb)
    for figure in figures:
        stretch = united(stretch, figure.phrase)
    for each in verb.children:
        if low(each) in ("compared", "against", *_TURNS) and each.i > verb.i:
            stretch = united(stretch, extent(each, LOOSE))
    return stretch if stretch[1] - stretch[0] <= LONG else core(verb)


def _candidate(
    passage: Passage, verb: Token, stretch: Stretch, reason: str, tie: tuple[int, ...]
) -> Candidate:
    """Return a comparison, with its figures and dates as triggers."""
    doc, subject = passage.doc, subject_of(verb)
    pieces = [Piece(0, tie)] if tie else []
    if low(verb) not in words.BEING and verb.i not in tie:
        pieces.append(Piece(1 if tie else 0, (verb.i,)))
        pieces += [Piece(2, (each.i,)) for each in children(verb, "advmod") if each.text.endswith("ly")]
    if subject is not None and low(subject) not in words.PRONOUNS:
        pieces += noun_pieces(passage, subject, 1, stretch, is_subject=True)
    figures = [each for each in passage.figures_inside(stretch) if each.start > verb.i]
    pieces += _figure_pieces(passage, [] if tie else figures, stretch)
    for when in passage.whens_inside(stretch):
        lead = (when.start - 1,) if when.start > 0 and doc[when.start - 1].tag_ == "IN" else ()
        pieces.append(Piece(5, (*lead, *range(*when.stretch))))
    label = compose(doc, within(pieces, stretch), stretch)
    return Candidate(Kind.COMPARISON, stretch, label, (reason,), verb.i, _triggers(passage, stretch))


def _figure_pieces(passage: Passage, figures: list[Figure], stretch: Stretch) -> Iterator[Piece]:
    """Yield each figure with "to" or "down from" before it; the unit of the first one may be left out."""
    doc = passage.doc
    for rank, figure in enumerate(figures[:3]):
        lead = []
        place = figure.hedged - 1
        while place > stretch[0] and low(doc[place]) in _LEADS | _TURNS:
            lead.insert(0, place)
            place -= 1
        number = tuple(range(figure.start, figure.end))
        kept = number
        if not rank and len(figures) > 1 and figure.unit is figures[1].unit is Unit.PERCENT:
            kept = tuple(place for place in number if low(doc[place]) not in _UNIT_WORDS)
        yield Piece(min(rank, 2), (*lead, *kept))
        if kept != number:
            yield Piece(2, number, number[0])
        if figure.head >= 0:
            yield Piece(3, tuple(range(figure.end, figure.head + 1)), figure.start)


def _triggers(passage: Passage, stretch: Stretch) -> tuple[Stretch, ...]:
    figures = [(each.start, each.end) for each in passage.figures_inside(stretch)]
    return (*figures, *(each.stretch for each in passage.whens_inside(stretch)))
