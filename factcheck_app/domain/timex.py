"""Dates as values: TIMEX3 strings of English words, resolved against a date of publication as far as known.

A value is an ISO 8601 date with X for what is not said, as in ISO-TimeML: "2015-10-07", "XXXX-10-07",
"2015-10", "199X", "18XX", "XXXX-WXX-3" (a Wednesday), "2019-Q3", "2019-H1", "2012-SP", "FY2019",
"2015-10-07T14:30", "2015-10-07TMO" (its morning). What is told from the day of publication is written so:

- "P-1D", "P0D", "P1D": yesterday, today, tomorrow; "P-2W", "P0M", "P-1Y": the week, month or year so far off;
  "P-1Y-05" is May of last year.
- "<XXXX-WXX-3", "<XXXX-10": the last Wednesday or October before that day; ">XXXX-10" the next one after it.

The empty string stands for what is not known at all.
"""

from enum import StrEnum


class Precision(StrEnum):
    """How exactly a value says when."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


def parse(words: str) -> tuple[str, str]:
    """Return the value of an English date, and that of its end where the words name a period, else ""."""
    del words
    return "", ""


def resolve(value: str, published: str) -> str:
    """Return the value with what follows from the date of publication, itself a value that may be partial.

    Without direction a day or month is the nearest one at or before publication. Nothing is invented:
    what does not follow stays as it is.
    """
    del published
    return value


def precision(value: str) -> Precision:
    """Return how exactly the value says when."""
    del value
    return Precision.UNKNOWN


def readable(value: str, upper: str = "") -> str:
    """Return the value in English: "7 October 2015", "7 October, year unknown", "1994 to 1998"."""
    del value, upper
    return ""


def published_of(article_date: str) -> str:
    """Return the value of an article's date as its dateline or front matter gives it; "" if unknown."""
    del article_date
    return ""
