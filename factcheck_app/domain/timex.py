"""Dates as values: TIMEX3 strings of English words, resolved against a date of publication as far as known.

A value is an ISO 8601 date with X for what is not said, as in ISO-TimeML: "2015-10-07", "XXXX-10-07",
"2015-10", "199X", "18XX", "XXXX-WXX-3" (a Wednesday), "2019-Q3", "2019-H1", "2012-SP", "FY2019" (fiscal),
"2015-10-07T14:30", "2015-10-07TMO" (its morning). What is told from the day of publication is written so:

- "P-1D", "P0D", "P1D": yesterday, today, tomorrow; "P-2W", "P0M", "P-1Y": the week, month or year so far off;
  "P-1Y-05" is May of last year.
- "<XXXX-WXX-3", "<XXXX-10": the last Wednesday or October before that day; ">XXXX-10" the next one after it.

The empty string stands for what is not known at all.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from factcheck_app.domain.timex_english import readable
from factcheck_app.domain.timex_words import MONTHS, parse, weekday_in

__all__ = ["Precision", "is_real", "parse", "precision", "published_of", "readable", "resolve", "weekday_in"]


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


_FORMS = (
    (Precision.DAY, re.compile(r"[0-9X]{4}(?:-[0-9]{2}){2}|XXXX-WXX-[1-7]|P-?[0-9]+(?:D|Y(?:-[0-9]{2}){2})")),
    (Precision.WEEK, re.compile(r"[0-9X]{4}-W[0-9]{2}|XXXX-WXX-WE|P-?[0-9]+W")),
    (Precision.MONTH, re.compile(r"[0-9X]{4}-[0-9]{2}|P-?[0-9]+M|P-?[0-9]+Y-[0-9]{2}")),
    (Precision.QUARTER, re.compile(r"(?:FY)?[0-9X]{4}-Q[1-4]|P-?[0-9]+Q")),
    (Precision.SEASON, re.compile(r"[0-9X]{4}-(?:SP|SU|FA|WI)")),
    (Precision.HALF, re.compile(r"(?:FY)?[0-9X]{4}-H[12]")),
    (Precision.YEAR, re.compile(r"(?:FY)?[0-9]{4}(?:-XX-XX)?|P-?[0-9]+Y")),
    (Precision.DECADE, re.compile(r"[0-9X]{2}[0-9]X|P-?[0-9]+DE")),
    (Precision.CENTURY, re.compile(r"[0-9]{2}XX|P-?[0-9]+CE")),
)  # fmt: skip
_YEARLY = re.compile(r"XXXX-(?:([0-9]{2})(?:-([0-9]{2}))?|(?:Q([1-4])|H([12])))\Z")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])\Z")
_COUNTED = re.compile(r"P(-?[0-9]{1,4})(DE|CE|[DWMQY])((?:-[0-9]{2}){0,2})\Z")
_ANCHOR = re.compile(r"([0-9]{4}|XXXX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?\Z", re.DOTALL)
_YEARS_BACK = 9
"""As far back as two days of 29 February can lie from each other, and one more."""
_WEEK = 7
_LONGEST = 200
_IN_WORDS = re.compile(
    rf"\b(?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?(?:{'|'.join(name.title() for name in MONTHS)}|"
    rf"(?:{'|'.join(name[:3].title() for name in MONTHS)}|Sept)\b\.?)"
    r"(?: [0-9]{1,2}(?:st|nd|rd|th)?\b)?(?:,? [0-9]{4}\b)?"
)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The date of publication; 0 for what is not known of it."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def date(self) -> date | None:
        """Return the day where it is known."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None


def resolve(value: str, published: str) -> str:
    """Return the value with what follows from the date of publication, itself a value that may be partial.

    Without direction a day or month is the nearest one at or before publication. Nothing is invented:
    what does not follow stays as it is.
    """
    anchor = _anchor(published)
    body, mark, time = value.partition("T")
    direction, plain = (body[:1], body[1:]) if body[:1] in ("<", ">") else ("", body)
    resolved = _from_yearly(plain, direction, anchor) or _from_weekday(plain, direction, anchor.date)
    resolved = resolved or _from_counted(body, anchor)
    return resolved + mark + time if resolved else value


def _anchor(published: str) -> _Anchor:
    match = _ANCHOR.match(published)
    if match is None:
        return _Anchor()
    year, month, day = (int(each) if each and each != "XXXX" else 0 for each in match.groups())
    return _Anchor(year, month, day) if is_real(published.partition("T")[0]) else _Anchor()


def is_real(value: str) -> bool:
    """Say whether there can be such a day: false of "2015-02-30" and "2015-13"; true of what isn't known."""
    match = _ANCHOR.match(value.lstrip("<>").partition("T")[0])
    if match is None:
        return True
    year, month, day = match.groups()
    # 2000 was a leap year: 29 February of an unknown year is real.
    return _is_date(2000 if year == "XXXX" else int(year), int(month or 1), int(day or 1))


def _is_date(year: int, month: int, day: int) -> bool:
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def _from_yearly(plain: str, direction: str, anchor: _Anchor) -> str:
    """Return what comes round each year, a day, month, quarter or half-year, with its year; "" if unknown."""
    match = _YEARLY.match(plain)
    if match is None or not anchor.year:
        return ""
    month, day, quarter, half = (int(each) if each else 0 for each in match.groups())
    here = [anchor.year, anchor.month, anchor.day]
    if not month:
        months = 3 if quarter else 6
        here = [anchor.year, (anchor.month + months - 1) // months]
    here = here[: here.index(0)] if 0 in here else here
    step = 1 if direction == ">" else -1
    for year in range(anchor.year - step, anchor.year + step * _YEARS_BACK, step):
        if year < 1 or (month and not _is_date(year, month, day or 1)):
            continue
        told = [year, *filter(None, (month or quarter or half, day))]
        side = _side(told, here) * -step
        if side == 0 and len(told) > len(here):
            return ""
        if side > 0 or (side == 0 and not direction):
            return f"{year:04}{plain[4:]}"
    return ""


def _side(told: list[int], here: list[int]) -> int:
    """Return 1 where `told` is before `here`, -1 where it is after, 0 where they agree as far as both go."""
    shared = min(len(told), len(here))
    first, second = told[:shared], here[:shared]
    return (first < second) - (first > second)


def _from_weekday(plain: str, direction: str, day: date | None) -> str:
    """Return the nearest such weekday in that direction, publication's own day only without direction."""
    match = _WEEKDAY.match(plain)
    if match is None or day is None:
        return ""
    if direction == ">":
        return _shifted(day, (int(match[1]) - day.isoweekday() - 1) % _WEEK + 1)
    back = (day.isoweekday() - int(match[1])) % _WEEK
    return _shifted(day, -(back or (_WEEK if direction else 0)))


def _shifted(day: date, days: int) -> str:
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""


def _from_counted(body: str, anchor: _Anchor) -> str:
    """Return the day, week, month, quarter, year ... that is so many away from publication, or ""."""
    match = _COUNTED.match(body)
    if match is None:
        return ""
    amount, unit, rest = int(match[1]), match[2], match[3]
    if unit == "D":
        return _day_away(anchor, amount)
    if unit == "W":
        return _week_away(anchor, amount)
    if unit == "M":
        return _month_away(anchor, amount)
    if unit == "Q":
        quarters = anchor.year * 4 + (anchor.month - 1) // 3 + amount
        known = anchor.year and anchor.month and quarters >= 4
        return f"{quarters // 4:04}-Q{quarters % 4 + 1}" if known else ""
    year = _years_away(anchor, amount, unit)
    return year + rest if year else ""


def _day_away(anchor: _Anchor, amount: int) -> str:
    if anchor.date is not None:
        return _shifted(anchor.date, amount)
    if not (anchor.month and anchor.day) or abs(amount) > _WEEK:
        return ""
    # Without a year only what is the same in leap years and others follows.
    years = [year for year in (2003, 2004) if _is_date(year, anchor.month, anchor.day)]
    days = {_shifted(date(year, anchor.month, anchor.day), amount)[4:] for year in years}
    return f"XXXX{days.pop()}" if len(days) == 1 else ""


def _week_away(anchor: _Anchor, amount: int) -> str:
    day = _shifted(anchor.date, amount * _WEEK) if anchor.date is not None else ""
    if not day:
        return ""
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year:04}-W{week:02}"


def _month_away(anchor: _Anchor, amount: int) -> str:
    if not anchor.month:
        return ""
    months = anchor.year * 12 + anchor.month - 1 + amount
    if not anchor.year:
        return f"XXXX-{months % 12 + 1:02}"
    return f"{months // 12:04}-{months % 12 + 1:02}" if 12 <= months < 120000 else ""


def _years_away(anchor: _Anchor, amount: int, unit: str) -> str:
    if not anchor.year:
        return ""
    digits, years = {"Y": (4, 1), "DE": (3, 10), "CE": (2, 100)}[unit]
    number = anchor.year // years + amount
    return f"{number:0{digits}}".ljust(4, "X") if 0 < number <= 9999 // years else ""


def precision(value: str) -> Precision:
    """Return how exactly the value says when."""
    body, mark, _ = value.lstrip("<>").partition("T")
    if mark:
        return Precision.TIME
    return next((name for name, form in _FORMS if form.fullmatch(body)), Precision.UNKNOWN)


def published_of(article_date: str) -> str:
    """Return the value of an article's date as its dateline or front matter gives it; "" if unknown."""
    text = article_date.strip()
    iso = re.match(r"([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?![0-9-])", text)
    if iso is not None:
        return iso[1] if is_real(iso[1]) else ""
    for part in (text, *_IN_WORDS.findall(text[:_LONGEST])):
        value, upper = parse(part)
        day = value.partition("T")[0].removesuffix("-XX-XX")
        if not upper and re.match("[0-9X]{4}(?:-[0-9]{2}|$)", day) and is_real(day):
            return day
    return ""
