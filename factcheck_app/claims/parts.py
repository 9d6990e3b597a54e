"""The parts of a claim: figures, dates, names, places and titles, each to be checked by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.numbers import Amount, amount_of
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.titles import office_at
from factcheck_app.claims.tokens import Stretch, inside, low
from factcheck_app.claims.units import MEASURE_NAMES, MONEY_NAMES, MONEY_OF, singular
from factcheck_app.claims.whens import When
from factcheck_app.domain import timex
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Part, PartKind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token
    from factcheck_app.claims.parse import Words as Stretched

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_NAMES = frozenset({"PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
_HONORIFICS = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"})
_NO_HEDGES = frozenset({"the", "these", "those", "its", "their", "his", "her", "an", "a", "all"})
_HEDGES_BEHIND = {
    ("or", "more"),
    ("or", "so"),
    ("or", "fewer"),
    ("or", "less"),
    ("at", "least"),
    ("or", "above"),
}
_LONGEST_DATE = 12
_NUMBERED = frozenset({"magnitude", "category", "level", "grade", "article", "section", "chapter", "phase"})
_HEDGES_OF_DATES = frozenset(
    {"early", "late", "mid", "about", "around", "circa", "beginning", "end", "middle"}
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A part with the tokens that it takes, half open."""

    kind: PartKind
    stretch: Stretch
    value: str = ""
    upper: str = ""
    unit: str = ""
    hedge: str = ""


def parts_of(passage: Passage, stretch: Stretch, offset: int) -> tuple[Part, ...]:
    """Return the parts of a claim in text order; the passage begins at code point `offset` of the text.

    They don't overlap: dates go before figures, these before titles, and titles before names.
    """
    taken: set[int] = set()
    found: list[_Found] = []
    for each in _all(passage, stretch):
        places = range(*each.stretch)
        if places and taken.isdisjoint(places):
            taken.update(places)
            found.append(each)
    return tuple(_part(passage.doc, each, offset) for each in sorted(found, key=lambda each: each.stretch))


def _part(doc: Doc, found: _Found, offset: int) -> Part:
    start, end = found.stretch
    last = doc[end - 1]
    span = Span(offset + doc[start].idx, offset + last.idx + len(last))
    return Part(found.kind, span, found.value, found.upper, found.unit, found.hedge)


def _all(passage: Passage, stretch: Stretch) -> Iterator[_Found]:
    """Yield all that could be a part, what goes before other parts first."""
    for when in passage.whens:
        if inside(when.stretch, stretch):
            yield from _dates(passage.doc, when)
    figures = passage.figures_inside(stretch)
    for place, figure in enumerate(figures):
        following = figures[place + 1] if place + 1 < len(figures) else None
        if following is None or not _is_half_before(passage.doc, following.start, figure):
            yield _figure(passage.doc, figure, stretch)
    titles = list(_titles(passage.doc, stretch))
    yield from titles
    yield from _known_names(passage.doc, stretch)
    if not passage.is_headline:
        yield from _loose_names(passage.doc, stretch, titles)


def _figure(doc: Doc, figure: Figure, stretch: Stretch) -> _Found:
    """Return a figure with number, unit and hedge."""
    start, end = figure.start, figure.end
    if start > stretch[0] and low(doc[start]) in ("a", "an") and low(doc[start - 1]) == "half":
        start -= 1
    amount = amount_of(doc[start:end].text, doc[end].text if end < len(doc) else "")
    if start > stretch[0] and low(doc[start - 1]) == "minus" and amount.value and not amount.upper:
        amount, start = replace(amount, value=f"-{amount.value}"), start - 1
    is_score = _is_score(doc, figure)
    amount = Amount() if is_score else amount
    unit = amount.unit or ("" if is_score else unit_of(doc, figure))
    while end < min(figure.counted_end, stretch[1]) and low(doc[end]) in words.MEASURES:
        if doc[end - 1].whitespace_:
            break
        end += 1
    return _Found(
        PartKind.FIGURE, (start, end), amount.value, amount.upper, unit, _hedge(doc, figure, start, stretch)
    )


def _is_half_before(doc: Doc, start: int, half: Figure) -> bool:
    """Say whether a figure that is "half" belongs to the next one: "half a million"."""
    return half.end == start and low(doc[half.start]) == "half" and low(doc[start]) in ("a", "an")


def _is_score(doc: Doc, figure: Figure) -> bool:
    """Say whether two numbers with a dash between them are a score or a vote rather than a range."""
    text = doc[figure.start : figure.end].text
    if figure.unit is not Unit.COUNT or not re.fullmatch(r"[0-9]+ ?[-–—] ?[0-9]+", text):
        return False
    return figure.head < 0 or doc[figure.head].tag_ not in ("NNS", "NNPS")


def unit_of(doc: Doc, figure: Figure) -> str:
    """Return what a figure counts or measures, in the singular; "" where it stands alone."""
    counted = [low(token) for token in doc[figure.end : figure.counted_end] if token.text != "-"]
    if figure.start and low(doc[figure.start - 1]) in _NUMBERED:
        return low(doc[figure.start - 1])
    if figure.unit is Unit.PERCENT:
        return "%"
    if figure.unit is Unit.AGE:
        name = (
            singular(counted[0]) if counted and counted[0].rstrip("s") in ("month", "week", "day") else "year"
        )
        return f"{name} of age"
    if figure.unit is Unit.MONEY:
        return _currency(counted)
    if figure.unit is Unit.MEASURE and counted:
        return _measure(counted)
    return singular(doc[figure.head].text) if figure.head >= figure.end else ""


def _currency(counted: list[str]) -> str:
    for place, word in enumerate(counted[:3]):
        name = singular(word)
        if word in words.CURRENCIES or name in words.CURRENCIES:
            before = counted[place - 1] if place else ""
            return MONEY_OF.get((before, name), MONEY_NAMES.get(name, name))
    return ""


def _measure(counted: list[str]) -> str:
    if counted[0] in ("square", "cubic") and len(counted) > 1:
        return f"{counted[0]} {MEASURE_NAMES.get(singular(counted[1]), singular(counted[1]))}"
    if counted[0].startswith("degree") and len(counted) > 1 and counted[1] in ("celsius", "fahrenheit"):
        return MEASURE_NAMES[counted[1]]
    name = MEASURE_NAMES.get(counted[0], singular(counted[0]))
    return MEASURE_NAMES.get(name, name)


def _hedge(doc: Doc, figure: Figure, start: int, stretch: Stretch) -> str:
    """Return the words that say how exact the number is, those behind it included."""
    first = min(figure.hedged, start)
    before = [low(token) for token in doc[max(first, stretch[0]) : start]]
    before = [] if before[-2:] == ["total", "of"] else [word for word in before if word not in _NO_HEDGES]
    for place in (figure.end, figure.counted_end):
        behind = tuple(low(token) for token in doc[place : min(place + 2, stretch[1])])
        if behind in _HEDGES_BEHIND:
            return " ".join((*before, *behind))
    return " ".join(before)


def _dates(doc: Doc, when: When) -> Iterator[_Found]:
    """Yield the longest dates in the words; the words themselves where nothing in them is known."""
    found = False
    start = when.start
    while start < when.end:
        end = min(when.end, start + _LONGEST_DATE)
        value, upper = timex.parse(doc[start:end].text)
        while not value and end > start + 1:
            end -= 1
            value, upper = timex.parse(doc[start:end].text)
        if value:
            found = True
            yield _date(doc, (start, end), value, upper)
        start = end if value else start + 1
    if not found:
        yield _Found(PartKind.DATE, when.stretch)


def _date(doc: Doc, stretch: Stretch, value: str, upper: str) -> _Found:
    """Return a date part; what is told of the future points behind publication."""
    first = stretch[0]
    while first > doc[stretch[0]].sent.start and low(doc[first - 1]) in _HEDGES_OF_DATES | {
        "the",
        "of",
        "in",
    }:
        first -= 1
    hedges = [low(token) for token in doc[first : stretch[1]] if low(token) in _HEDGES_OF_DATES]
    if value.startswith("XXXX-") and not value.startswith("XXXX-XX") and _is_ahead(doc[stretch[0]]):
        value, upper = f">{value}", f">{upper}" if upper.startswith("XXXX-") else upper
    return _Found(PartKind.DATE, stretch, value, upper, hedge=" ".join(hedges))


def _is_ahead(token: Token) -> bool:
    """Say whether the clause that a date belongs to tells of the future: "will be held on", "is due on"."""
    current = token
    while current.head.i != current.i and not current.tag_.startswith("VB"):
        current = current.head
    for _ in range(3):
        if any(each.dep_ in ("aux", "auxpass") and low(each) in _AHEAD for each in current.children):
            return True
        if low(current) in _DUE or any(low(each) in ("due", "scheduled") for each in current.children):
            return True
        if current.dep_ not in ("xcomp", "conj") or current.head.i == current.i:
            return False
        current = current.head
    return False


_AHEAD = frozenset({"will", "’ll", "'ll", "shall", "wo"})
_DUE = frozenset({"scheduled", "due", "slated"})


def _titles(doc: Doc, stretch: Stretch) -> Iterator[_Found]:
    place = stretch[0]
    while place < stretch[1]:
        end = office_at(doc, place, stretch[1])
        if end > place:
            yield _Found(PartKind.TITLE, (place, end))
        place = max(end, place + 1)


def _known_names(doc: Doc, stretch: Stretch) -> Iterator[_Found]:
    """Yield the names and places that the recogniser knows."""
    for entity in doc.ents:
        if entity.label_ in _PLACES or entity.label_ in _NAMES:
            kind = PartKind.PLACE if entity.label_ in _PLACES else PartKind.NAME
            for start, end in _free(doc, entity, stretch):
                yield _Found(kind, (start, end))


def _loose_names(doc: Doc, stretch: Stretch, titles: list[_Found]) -> Iterator[_Found]:
    """Yield the runs of proper nouns that the recogniser does not know, with a people's name before them."""
    held = {place for title in titles for place in range(*title.stretch)}
    start = -1
    for place in range(stretch[0], stretch[1] + 1):
        goes_on = place < stretch[1] and place not in held and _is_loose_name(doc[place])
        if start >= 0 and not goes_on:
            is_of_people = (
                start > stretch[0] and doc[start - 1].ent_type_ == "NORP" and not _is_noun(doc, start)
            )
            yield _Found(PartKind.NAME, (start - is_of_people, place))
        start = -1 if not goes_on else start if start >= 0 else place


def _is_noun(doc: Doc, place: int) -> bool:
    """Say whether the people's name before a place is a noun of its own: "the *Syrians* Hafez met"."""
    return doc[place - 1].tag_ in ("NNS", "NNPS") or not doc[place - 1].text[:1].isupper()


def _free(doc: Doc, entity: Stretched, stretch: Stretch) -> Iterator[Stretch]:
    """Yield what of an entity is a name: without article, genitive, honorific, title or what lies outside."""
    start, end = max(entity.start, stretch[0]), min(entity.end, stretch[1])
    while start < end and (low(doc[start]) in _HONORIFICS or doc[start].tag_ in ("DT", "POS", "IN", "CC")):
        start += 1
    while start < end and (office := office_at(doc, start, end)) > start:
        start = office
    while start < end and (doc[end - 1].tag_ in ("POS", "DT", "IN", "CC") or doc[end - 1].is_punct):
        end -= 1
    if start < end and any(token.tag_.startswith("NNP") or token.is_upper for token in doc[start:end]):
        yield start, end


def _is_loose_name(token: Token) -> bool:
    """Say whether a proper noun stands in no entity that tells what it is."""
    is_timely = low(token) in words.MONTHS or low(token) in words.WEEKDAYS
    is_open = token.ent_type_ in ("", "CARDINAL", "NORP") and token.tag_ in ("NNP", "NNPS")
    is_money = low(token) in words.CURRENCY_SIGNS or low(token) in _HONORIFICS
    return (
        is_open and token.text[:1].isupper() and not is_timely and not is_money and token.ent_type_ != "NORP"
    )
