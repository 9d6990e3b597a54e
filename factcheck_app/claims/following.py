"""What directly follows a figure and belongs to it: a date, a further figure, another unit, a direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims.tables import listed
from factcheck_app.claims.tokens import Stretch, extent, holds_digit, low, sentence_within

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc
    from factcheck_app.claims.passage import Passage

_DIRECTIONS = listed(
    "north south east west northeast northwest southeast southwest offshore inland away upstream downstream"
)
_PRUNED = frozenset({"relcl", "acl", "punct", "appos", "advcl", "conj", "cc", "parataxis", "ccomp"})
_LONGEST_DATE = 7
_LONGEST_BRACKET = 6
_REACH = 12


def with_date(passage: Passage, stretch: Stretch) -> Stretch:
    """Take in a date that directly follows: "a profit of 3 million *in 2019*"."""
    start, end = stretch
    if end >= len(passage.doc) or passage.doc[end].tag_ != "IN":
        return stretch
    following = extent(passage.doc[end])[1]
    is_date = following - end <= _LONGEST_DATE and passage.whens_inside((end, following))
    return (start, following) if is_date else stretch


def with_further(passage: Passage, stretch: Stretch) -> Stretch:
    """Take in the dates and the coordinated figures that directly follow: "*this year and 2.3% in 2026*"."""
    start, end = stretch
    while True:
        reached = with_date(passage, (start, end))[1]
        when = next((each for each in passage.whens if each.start == reached), None)
        reached = when.end if when is not None else reached
        further = next((each for each in passage.figures if each.hedged == reached + 1), None)
        if further is not None and passage.doc[reached].tag_ == "CC":
            reached = further.phrase_end
        if reached <= end:
            return start, end
        end = reached


def measured_end(doc: Doc, end: int) -> int:
    """Return where a measure ends with the other unit in brackets, what is measured, or which way it lies.

    "310 kilometers *(193 miles) north of Manila*", "640 millimeters *(25 inches) of rain*".
    """
    limit = sentence_within(doc, end - 1, 0, _REACH)[1]
    if end + 2 < limit and doc[end].text == "(" and holds_digit(doc[end + 1]):
        near = range(end + 2, min(end + _LONGEST_BRACKET, limit))
        end = next((place + 1 for place in near if doc[place].text == ")"), end)
    if end + 1 >= limit:
        return end
    if low(doc[end]) in _DIRECTIONS and low(doc[end + 1]) in ("of", "from"):
        return max(end, extent(doc[end + 1], _PRUNED)[1])
    if doc[end - 1].text == ")" and low(doc[end]) == "of":
        return max(end, extent(doc[end], _PRUNED | {"prep"})[1])
    return end
