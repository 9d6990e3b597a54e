"""Spans: half-open ranges of code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Role, Span

_SPANS = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(one=_SPANS, two=_SPANS)
def test_spans_relate_as_their_sets_of_places_do(one: Span, two: Span) -> None:
    ones, twos = set(range(one.start, one.end)), set(range(two.start, two.end))
    assert one.overlaps(two) == bool(ones & twos)
    assert one.covers(two) == (twos <= ones)
    assert len(one) == len(ones)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_an_empty_or_reversed_range_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_counts_code_points_and_not_bytes_or_utf16_units() -> None:
    assert Span(2, 6).of("🚢 nine") == "nine"


def test_furniture_credits_and_datelines_hold_no_claims() -> None:
    assert [role for role in Role if not role.holds_claims] == [
        Role.BYLINE,
        Role.DATELINE,
        Role.CREDIT,
        Role.FURNITURE,
    ]
