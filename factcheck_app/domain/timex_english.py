"""Dates as a reader writes them, from the values of `domain.timex`."""

import re

from factcheck_app.domain.timex_words import MONTHS, WEEKDAYS

_TIMES = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
_COUNT_WORDS = ("first", "second", "third", "fourth")
_UNIT_WORDS = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century",
}  # fmt: skip
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])\Z")
_COUNTED = re.compile(r"P(-?[0-9]{1,4})(DE|CE|[DWMQY])((?:-[0-9]{2}){0,2})\Z")


def readable(value: str, upper: str = "") -> str:
    """Return the value in English: "7 October 2015", "7 October, year unknown", "1994 to 1998"."""
    start = _in_english(value)
    end = _in_english(upper)
    if not start or not end:
        return start
    unknown = ", year unknown"
    if start.endswith(unknown) and end.endswith(unknown):
        start = start.removesuffix(unknown)
    return f"{start} to {end}"


def _in_english(value: str) -> str:
    body, _, time = value.partition("T")
    direction, plain = body[:1], body.lstrip("<>")
    told = _counted_in_english(plain) or _date_in_english(plain)
    if direction == "<" and told:
        told = f"the last {_bare(told)} before publication"
    elif direction == ">" and told:
        told = f"the next {_bare(told)} after publication"
    return ", ".join(filter(None, (told, _TIMES.get(time, time))))


def _bare(told: str) -> str:
    return told.partition(",")[0]


def _date_in_english(plain: str) -> str:
    """Return what a value that tells no distance says."""
    if weekday := _WEEKDAY.match(plain):
        return f"{WEEKDAYS[int(weekday[1]) - 1].title()}, date unknown"
    if plain == "XXXX-WXX-WE":
        return "weekend, date unknown"
    if plain.startswith("FY"):
        year, _, rest = plain[2:].partition("-")
        part = _rest_in_english(rest)
        return f"{part} of fiscal year {year}" if part else f"fiscal year {year}"
    if re.fullmatch("[0-9]{2}XX", plain):
        return f"{_ordinal(int(plain[:2]) + 1)} century"
    if re.fullmatch("[0-9X]{2}[0-9]X", plain):
        return f"the {plain[:3]}0s" if "XX" not in plain[:2] else f"the {plain[2]}0s, century unknown"
    year, _, rest = plain.partition("-")
    if not re.fullmatch("[0-9]{4}|XXXX", year):
        return ""
    told = _rest_in_english(rest)
    if not told:
        return year if year != "XXXX" else ""
    link = " of " if told[-1].isdecimal() or rest[:1] in ("Q", "H") else " "
    if rest == "XX-XX":
        return f"{year}, {told}" if year != "XXXX" else ""
    return f"{told}{link}{year}" if year != "XXXX" else f"{told}, year unknown"


def _rest_in_english(rest: str) -> str:
    """Return what stands behind the year: a month, a day, a quarter, a season, a week."""
    if rest == "XX-XX":
        return "day and month unknown"
    if re.fullmatch("[0-9]{2}(?:-[0-9]{2})?", rest) and 1 <= int(rest[:2]) <= len(MONTHS):
        month = MONTHS[int(rest[:2]) - 1].title()
        return f"{int(rest[3:])} {month}" if rest[3:] else month
    if re.fullmatch("Q[1-4]|H[12]", rest):
        return f"{_COUNT_WORDS[int(rest[1]) - 1]} {'quarter' if rest[0] == 'Q' else 'half'}"
    if re.fullmatch("W[0-9]{2}", rest):
        return f"week {int(rest[1:])}"
    return {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}.get(rest, "")


def _counted_in_english(plain: str) -> str:
    """Return what a value says that tells a distance from the day of publication, else ""."""
    match = _COUNTED.match(plain)
    if match is None:
        return ""
    amount, unit, rest = int(match[1]), _UNIT_WORDS[match[2]], match[3].lstrip("-")
    if amount == 0:
        told = f"the {unit} of publication"
    else:
        side = "after" if amount > 0 else "before"
        many = f"the {unit}" if abs(amount) == 1 else f"{abs(amount)} {unit}s"
        told = f"{many} {side} publication"
    inner = _rest_in_english(rest) if rest else ""
    return f"{inner} of {told}" if inner else told


def _ordinal(number: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number // 10 % 10 != 1 else "th"
    return f"{number}{suffix}"
