"""Dates: from English words to values, resolved as far as the date of publication goes and no further."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.timex import (
    Precision,
    is_real,
    parse,
    precision,
    published_of,
    readable,
    resolve,
    weekday_in,
)

READ = [
    ("October 7", "XXXX-10-07", ""),
    ("7 October", "XXXX-10-07", ""),
    ("7 October 2015", "2015-10-07", ""),
    ("Oct. 7, 2015", "2015-10-07", ""),
    ("the 7th of October, 2015", "2015-10-07", ""),
    ("1st of May", "XXXX-05-01", ""),
    ("Sept 11", "XXXX-09-11", ""),
    ("2015-10-07", "2015-10-07", ""),
    ("2015-10-07T10:32:00Z", "2015-10-07T10:32", ""),
    ("25/12/2015", "2015-12-25", ""),
    ("12/25/2015", "2015-12-25", ""),
    ("10.10.2015", "2015-10-10", ""),
    ("07/10/2015", "2015-XX-XX", ""),
    ("October 2015", "2015-10", ""),
    ("early March", "XXXX-03", ""),
    ("mid-March", "XXXX-03", ""),
    ("2011", "2011", ""),
    ("since 2011", "2011", ""),
    ("late 2014", "2014", ""),
    ("the end of 2014", "2014", ""),
    ("mid-to-late 2014", "2014", ""),
    ("the 1990s", "199X", ""),
    ("the early 1990’s", "199X", ""),
    ("the ’90s", "XX9X", ""),
    ("the 19th century", "18XX", ""),
    ("the third quarter of 2019", "2019-Q3", ""),
    ("Q3 2019", "2019-Q3", ""),
    ("third-quarter", "XXXX-Q3", ""),
    ("the first half of 2019", "2019-H1", ""),
    ("fiscal 2019", "FY2019", ""),
    ("FY2019", "FY2019", ""),
    ("the first quarter of fiscal 2017", "FY2017-Q1", ""),
    ("spring 2012", "2012-SP", ""),
    ("last summer", "<XXXX-SU", ""),
    ("Wednesday", "XXXX-WXX-3", ""),
    ("Thurs.", "XXXX-WXX-4", ""),
    ("last Wednesday", "<XXXX-WXX-3", ""),
    ("next March", ">XXXX-03", ""),
    ("Wednesday, October 7, 2015", "2015-10-07", ""),
    ("Wednesday morning", "XXXX-WXX-3TMO", ""),
    ("10:30 a.m. on Wednesday", "XXXX-WXX-3T10:30", ""),
    ("7 October at 14.30", "XXXX-10-07T14:30", ""),
    ("12 a.m.", "XXXX-XX-XXT00:00", ""),
    ("10 p.m.", "XXXX-XX-XXT22:00", ""),
    ("yesterday", "P-1D", ""),
    ("today’s", "P0D", ""),
    ("the day before yesterday", "P-2D", ""),
    ("tomorrow night", "P1DTNI", ""),
    ("this morning", "P0DTMO", ""),
    ("last night", "P-1DTNI", ""),
    ("last year", "P-1Y", ""),
    ("earlier this month", "P0M", ""),
    ("two weeks ago", "P-2W", ""),
    ("a year ago", "P-1Y", ""),
    ("May of last year", "P-1Y-05", ""),
    ("October 7 last year", "P-1Y-10-07", ""),
    ("between 1994 and 1998", "1994", "1998"),
    ("1994–1998", "1994", "1998"),
    ("2010-15", "2010", "2015"),
    ("1998–02", "1998", "2002"),
    ("2014/15", "2014", "2015"),
    ("from May to July 2010", "2010-05", "2010-07"),
    ("December to March 2011", "2010-12", "2011-03"),
    ("May 3-5, 2010", "2010-05-03", "2010-05-05"),
    ("3 to 5 May", "XXXX-05-03", "XXXX-05-05"),
    ("30 May – 2 June 2010", "2010-05-30", "2010-06-02"),
    ("Monday to Friday", "XXXX-WXX-1", "XXXX-WXX-5"),
    ("from 2011 to last year", "2011", "P-1Y"),
]


@pytest.mark.parametrize(("words", "value", "upper"), READ)
def test_a_date_is_read_as_far_as_it_says(words: str, value: str, upper: str) -> None:
    assert parse(words) == (value, upper)


@pytest.mark.parametrize(
    "words",
    ["", "a year earlier", "two days later", "the past decade", "a few days ago", "Monday and Tuesday",
     "32 May", "12", "the crisis", "99/99/2015", "2015-13-40", "25:70", "October 7 " * 20],
)  # fmt: skip
def test_what_no_publication_date_could_settle_is_not_read(words: str) -> None:
    assert parse(words) == ("", "")


@pytest.mark.parametrize(
    ("value", "published", "resolved"),
    [
        ("XXXX-10-07", "2015-10-21", "2015-10-07"),
        ("XXXX-10-21", "2015-10-21", "2015-10-21"),
        ("XXXX-10-22", "2015-10-21", "2014-10-22"),
        (">XXXX-11-12", "2015-10-21", "2015-11-12"),
        ("<XXXX-10-21", "2015-10-21", "2014-10-21"),
        ("XXXX-10-07T14:30", "2015-10-21", "2015-10-07T14:30"),
        ("XXXX-10-07", "XXXX-10-21", "XXXX-10-07"),
        ("XXXX-10-07", "2015-10", "XXXX-10-07"),
        ("XXXX-09-07", "2015-10", "2015-09-07"),
        ("XXXX-10", "2015", "XXXX-10"),
        ("XXXX-10", "2015-10-21", "2015-10"),
        ("<XXXX-10", "2015-10-21", "2014-10"),
        (">XXXX-10", "2015-10-21", "2016-10"),
        ("XXXX-02-29", "2015-10-21", "2012-02-29"),
        ("XXXX-02-30", "2015-10-21", "XXXX-02-30"),
        ("XXXX-WXX-3", "2015-10-21", "2015-10-21"),
        ("XXXX-WXX-4", "2015-10-21", "2015-10-15"),
        ("<XXXX-WXX-3", "2015-10-21", "2015-10-14"),
        (">XXXX-WXX-3", "2015-10-21", "2015-10-28"),
        ("XXXX-WXX-3", "XXXX-10-21", "XXXX-WXX-3"),
        ("XXXX-Q3", "2015-10-21", "2015-Q3"),
        ("XXXX-Q4", "2015-09", "2014-Q4"),
        ("XXXX-H2", "2015", "XXXX-H2"),
        ("P-1D", "2015-10-21", "2015-10-20"),
        ("P-1D", "XXXX-10-21", "XXXX-10-20"),
        ("P-1D", "XXXX-03-01", "P-1D"),
        ("P0DTNI", "2015-10-21", "2015-10-21TNI"),
        ("P-2W", "2015-10-21", "2015-W41"),
        ("P-1M", "2015-01", "2014-12"),
        ("P0M", "XXXX-10-21", "XXXX-10"),
        ("P1Q", "2015-10-21", "2016-Q1"),
        ("P-1Y", "2015", "2014"),
        ("P-1Y", "XXXX-10-21", "P-1Y"),
        ("P-1Y-05", "2015-10-21", "2014-05"),
        ("P-1DE", "2015", "200X"),
        ("P-1CE", "2015", "19XX"),
        ("1999", "2015-10-21", "1999"),
        ("XXXX-10-07", "2015-02-30", "XXXX-10-07"),
        ("XXXX-SU", "2015-10-21", "XXXX-SU"),
    ],
)
def test_publication_settles_what_follows_from_it_and_no_more(
    value: str, published: str, resolved: str
) -> None:
    assert resolve(value, published) == resolved


_DATES = st.dates().map(lambda day: day.isoformat())
_PUBLISHED = st.one_of(
    _DATES, _DATES.map(lambda day: day[:7]), _DATES.map(lambda day: "XXXX" + day[4:]), st.text(max_size=12)
)
_VALUES = st.one_of(
    st.sampled_from([row[1] for row in READ]),
    st.from_regex(r"[<>]?XXXX-[01][0-9](-[0-3][0-9])?(T14:30)?", fullmatch=True),
    st.from_regex(r"P-?[0-9]{1,4}(D|W|M|Q|Y|DE|CE)", fullmatch=True),
    st.from_regex(r"[<>]?XXXX-WXX-[1-7]", fullmatch=True),
    st.text(max_size=12),
)


@given(
    words=st.one_of(
        st.text(), st.lists(st.sampled_from([word for row in READ for word in row[0].split()])).map(" ".join)
    )
)
def test_any_words_can_be_read(words: str) -> None:
    value, upper = parse(words)

    assert value or not upper
    assert isinstance(readable(value, upper), str)
    assert precision(value) is not Precision.UNKNOWN or not value
    assert weekday_in(words) in range(8)
    published_of(words)


@given(value=_VALUES, published=_PUBLISHED)
def test_resolving_again_changes_nothing(value: str, published: str) -> None:
    once = resolve(value, published)

    assert resolve(once, published) == once


@given(value=_VALUES)
def test_without_a_publication_date_a_value_stays(value: str) -> None:
    assert resolve(value, "") == value


@given(value=st.from_regex(r"[<>]?XXXX-[01][0-9](-[0-3][0-9])?", fullmatch=True), published=_PUBLISHED)
def test_resolving_never_contradicts_what_is_known(value: str, published: str) -> None:
    known, resolved = value.lstrip("<>"), resolve(value, published).lstrip("<>")

    assert len(known) == len(resolved)
    assert all(before in ("X", after) for before, after in zip(known, resolved, strict=True))


@given(day=st.dates(), published=st.dates())
def test_a_weekday_resolves_to_such_a_day_within_the_week(day: date, published: date) -> None:
    value = f"XXXX-WXX-{day.isoweekday()}"
    resolved = resolve(value, published.isoformat())

    if resolved != value:
        back = (published - date.fromisoformat(resolved)).days
        assert 0 <= back <= 6
        assert date.fromisoformat(resolved).isoweekday() == day.isoweekday()


@pytest.mark.parametrize(
    ("value", "upper", "words"),
    [
        ("2015-10-07", "", "7 October 2015"),
        ("XXXX-10-07", "", "7 October, year unknown"),
        ("XXXX-WXX-3", "", "Wednesday, date unknown"),
        ("2015-10", "", "October 2015"),
        ("2015-XX-XX", "", "2015, day and month unknown"),
        ("199X", "", "the 1990s"),
        ("XX9X", "", "the 90s, century unknown"),
        ("18XX", "", "19th century"),
        ("2019-Q3", "", "third quarter of 2019"),
        ("XXXX-H1", "", "first half, year unknown"),
        ("2012-SP", "", "spring 2012"),
        ("2015-W42", "", "week 42 of 2015"),
        ("FY2019", "", "fiscal year 2019"),
        ("FY2017-Q1", "", "first quarter of fiscal year 2017"),
        ("2015-10-07T14:30", "", "7 October 2015, 14:30"),
        ("XXXX-XX-XXT10:30", "", "10:30"),
        ("P-1D", "", "the day before publication"),
        ("P-2W", "", "2 weeks before publication"),
        ("P0Y", "", "the year of publication"),
        ("P-1Y-05", "", "May of the year before publication"),
        ("<XXXX-WXX-3", "", "the last Wednesday before publication"),
        ("1994", "1998", "1994 to 1998"),
        ("XXXX-05-03", "XXXX-05-05", "3 May to 5 May, year unknown"),
        ("", "", ""),
        ("junk", "", ""),
    ],
)
def test_a_value_reads_as_english(value: str, upper: str, words: str) -> None:
    assert readable(value, upper) == words


def test_every_value_that_words_can_give_has_a_precision_and_reads() -> None:
    for _, value, _ in READ:
        assert precision(value) is not Precision.UNKNOWN
        assert readable(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2015-10-07T14:30", Precision.TIME), ("XXXX-WXX-3", Precision.DAY), ("P-1Y-10-07", Precision.DAY),
        ("2015-W42", Precision.WEEK), ("<XXXX-10", Precision.MONTH), ("XXXX-Q3", Precision.QUARTER),
        ("2012-SP", Precision.SEASON), ("2019-H1", Precision.HALF), ("2015-XX-XX", Precision.YEAR),
        ("199X", Precision.DECADE), ("18XX", Precision.CENTURY), ("", Precision.UNKNOWN),
    ],
)  # fmt: skip
def test_precision_is_that_of_the_smallest_thing_said(value: str, expected: Precision) -> None:
    assert precision(value) is expected


@pytest.mark.parametrize(
    ("given_date", "value"),
    [
        ("October 21", "XXXX-10-21"),
        ("4 March 2025", "2025-03-04"),
        ("2025-03-04T10:00", "2025-03-04"),
        ("2025-03", "2025-03"),
        ("2025", "2025"),
        ("Updated 10:32 GMT, 4 March 2025", "2025-03-04"),
        ("Wed, 21 Oct 2015 10:00:00 GMT", "2015-10-21"),
        ("Thursday, March 4", "XXXX-03-04"),
        ("21/10/2015", "2015-10-21"),
        ("07/10/2015", "2015"),
        ("Wednesday", ""),
        ("yesterday", ""),
        ("30 February 2015", ""),
        ("", ""),
    ],
)
def test_the_date_of_publication_is_taken_from_free_text(given_date: str, value: str) -> None:
    assert published_of(given_date) == value


def test_days_that_no_calendar_has_are_not_real() -> None:
    assert not is_real("2015-02-29")
    assert not is_real("XXXX-02-30")
    assert is_real("XXXX-02-29")
    assert is_real("2016-02-29TMO")
    assert is_real("199X")


def test_values_use_nothing_but_the_letters_of_their_notation() -> None:
    assert all(re.fullmatch(r"[<>]?[0-9A-Z:-]+", value) for _, value, _ in READ)
