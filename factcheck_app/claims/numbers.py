"""Numbers and units in English words: what value "2.3m", "four-and-a-half" or "between 200 and 300" has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck_app.claims.units import GLUED_UNITS, MONEY_SIGNS

SHARE = "share"
"""The unit of what is told as a part of a whole: "a third", "one in five"."""
TIMES = "times"
"""The unit of what is told as a multiple: "twice", "three times as many"."""

_LONGEST = 80
_MOST_DIGITS = 22
_DASHES = str.maketrans("‐‑‒–—−", "------")
_SMALL = {
    name: Decimal(number)
    for number, name in enumerate(
        (
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        )
    )
}  # fmt: skip
_TENS = {
    name: Decimal(number * 10)
    for number, name in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}
_WORDS = {**_SMALL, **_TENS, "a": Decimal(1), "an": Decimal(1)}
_MAGNITUDES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    **dict.fromkeys(("thousand", "k"), Decimal(1000)),
    "lakh": Decimal(100_000),
    **dict.fromkeys(("million", "m", "mn"), Decimal(10**6)),
    "crore": Decimal(10**7),
    **dict.fromkeys(("billion", "bn", "b"), Decimal(10**9)),
    **dict.fromkeys(("trillion", "tn"), Decimal(10**12)),
}
_PARTS = {
    name: Decimal(1) / number
    for number, names in (
        (2, "half halves"), (3, "third thirds"), (4, "quarter quarters fourth fourths"), (5, "fifth fifths"),
        (6, "sixth sixths"), (7, "seventh sevenths"), (8, "eighth eighths"), (10, "tenth tenths"),
    )
    for name in names.split()
}  # fmt: skip
_MULTIPLES = {
    "twice": 2,
    "thrice": 3,
    "twofold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "tenfold": 10,
}
_PERCENT = re.compile(
    r"%|‰|\b(?:percentage points?|per cent|percent|pct)\b|\bpc\b|(?<=[0-9])pc\b", re.IGNORECASE
)
_PERCENT_UNITS = {"%": "%", "‰": "per mille", "pe": "%", "pc": "%"}
_SIGN = re.compile(
    "|".join(re.escape(sign) for sign in sorted(MONEY_SIGNS, key=len, reverse=True)), re.IGNORECASE
)
_RATIO = re.compile(r"(\S+) (?:out of|in every|in) (?:every )?(\S+)\Z")
_RANGE = re.compile(r"(.*?[^\s-]) ?(?:-| to | and | or ) ?(?=[0-9$€£]|[a-z])(.+)\Z")
_GLUED = re.compile(r"([+-]?[0-9][0-9.,]*)([a-z°]+)\Z")
_BESIDE_METRES = frozenset((
    "tall", "high", "wide", "long", "deep", "away", "below", "above", "race", "sprint", "relay",
    "freestyle", "hurdles", "from", "off", "butterfly", "backstroke", "breaststroke", "final", "record",
    "apart", "underwater",
))  # fmt: skip
_LOOSE = re.compile(r"\b(?:hundreds|thousands|millions|billions|trillions|dozens|scores|tens)\b")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a decimal string, the upper end of a range, and the unit that is written with it."""

    value: str = ""
    upper: str = ""
    unit: str = ""


def amount_of(words: str, following: str = "") -> Amount:
    """Return what number the words name; empty where they name none exactly, as "hundreds" does.

    `following` is the next word, which tells metres from millions in "12m".
    """
    text = " ".join(words.translate(_DASHES).lower().split())
    if not text or len(text) > _LONGEST:
        return Amount()
    text, unit = _without_unit(text)
    if multiple := _multiple(text):
        return multiple
    if _LOOSE.search(text):
        return Amount(unit=unit)
    if ratio := _RATIO.match(text):
        part, whole = _number(ratio[1])[0], _number(ratio[2])[0]
        known = part is not None and whole is not None and whole > part
        return Amount(_written(part / whole), unit=SHARE) if known and part and whole else Amount(unit=SHARE)
    glued = _glued_unit(text, following, is_money=bool(unit) and unit in MONEY_SIGNS.values())
    if glued:
        text, unit = re.sub(r"(?<=[0-9]) ?[a-z°]+\Z", "", text), glued
    number, is_share = _number(text)
    if number is not None:
        return Amount(_written(number), unit=unit or (SHARE if is_share else ""))
    return replace(_range(text), unit=unit)


def _without_unit(text: str) -> tuple[str, str]:
    """Return the words without sign of money or percent, and the unit that these name."""
    percent = _PERCENT.search(text)
    if percent:
        unit = "percentage point" if percent[0].startswith("percentage") else _PERCENT_UNITS[percent[0][:2]]
        return " ".join(_PERCENT.sub(" ", text).split()), unit
    sign = _SIGN.search(text)
    if sign:
        return " ".join(_SIGN.sub(" ", text).replace("- ", "-").split()), MONEY_SIGNS[sign[0].upper()]
    return text.removeprefix("#"), ""


def _multiple(text: str) -> Amount | None:
    first = text.split()[0] if text else ""
    if first in _MULTIPLES:
        return Amount(str(_MULTIPLES[first]), unit=TIMES)
    times = re.match(r"(.+?)[ -]times\b", text)
    if times is None:
        return None
    number, _ = _number(times[1])
    return (
        Amount(_written(number), unit=TIMES) if number is not None else replace(_range(times[1]), unit=TIMES)
    )


def _glued_unit(text: str, following: str, *, is_money: bool) -> str:
    """Return the unit that is written on to the last digit: "40km"; "" where there is none."""
    match = re.search(r"(?<=[0-9]) ?([a-z°]+)\Z", text)
    if match is None or is_money:
        return ""
    if match[1] == "m":
        return "metre" if following.lower() in _BESIDE_METRES else ""
    return GLUED_UNITS.get(match[1], "")


def _range(text: str) -> Amount:
    """Return both ends of a range; a score or a vote, whose second number is the smaller, is none."""
    match = _RANGE.match(text.removeprefix("between ").removeprefix("from "))
    if match is None:
        return Amount()
    (low, _), (high, _) = _number(match[1]), _number(match[2])
    if low is None or high is None:
        return Amount()
    shared = _shared_magnitude(match[2])
    if low < high and shared and not _magnitude_of(match[1]) and low * shared < high:
        low *= shared
    return Amount(_written(low), _written(high)) if low < high else Amount()


def _magnitude_of(text: str) -> str:
    last = re.findall(r"[a-z]+", text)
    return last[-1] if last and last[-1] in _MAGNITUDES else ""


def _shared_magnitude(text: str) -> Decimal | None:
    """Return the magnitude behind the second number of a range, which "2 to 3 million" means for both."""
    name = _magnitude_of(text)
    return _MAGNITUDES[name] if name and name != "hundred" else None


def _number(text: str) -> tuple[Decimal | None, bool]:
    """Return the number that the words name, or None, and whether it is a part of a whole."""
    pieces = _pieces(text)
    total, current, last, seen, is_share, adds = Decimal(0), Decimal(0), Decimal(1), False, False, False
    for place, piece in enumerate(pieces):
        if piece == "and" and seen and place + 1 < len(pieces):
            adds = True
            continue
        if piece in ("a", "an") and (place or len(pieces) == 1):
            continue
        if piece in _PARTS:
            if adds and not current:
                total += _PARTS[piece] * last
            elif adds or not seen:
                current += _PARTS[piece]
            else:
                current *= _PARTS[piece]
            is_share = not adds
        elif piece in _MAGNITUDES:
            current = (current if seen else Decimal(1)) * _MAGNITUDES[piece]
            is_share = False
            if _MAGNITUDES[piece] >= 1000:
                total, current, last = total + current, Decimal(0), _MAGNITUDES[piece]
        else:
            number = _WORDS.get(piece, _decimal(piece))
            if number is None or (seen and not _may_follow(pieces[place - 1], piece)):
                return None, False
            current += number
        seen, adds = True, adds and piece in ("a", "an")
    return (total + current, is_share) if seen else (None, False)


def _pieces(text: str) -> list[str]:
    """Return the words of a number, "2.3m" and "twenty-five" taken apart."""
    pieces: list[str] = []
    for word in text.split():
        glued = _GLUED.match(word)
        if glued and glued[2] in _MAGNITUDES:
            pieces += [glued[1], glued[2]]
        elif re.fullmatch(r"[a-z]+(?:-[a-z]+)+-?", word):
            pieces += word.rstrip("-").split("-")
        elif word != "-":
            pieces.append(word)
    return _rejoined(pieces)


def _rejoined(pieces: list[str]) -> list[str]:
    """Return the pieces with digits in groups of three put together: "1 200 000"."""
    joined: list[str] = []
    for piece in pieces:
        is_group = bool(re.fullmatch("[0-9]{3}", piece))
        if is_group and joined and re.fullmatch("[0-9]{1,3}(?:[0-9]{3})*", joined[-1]):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _may_follow(before: str, piece: str) -> bool:
    """Say whether a number goes on so: "twenty five", "hundred (and) five"."""
    if before in _TENS:
        return piece in _SMALL
    return before in _MAGNITUDES or before == "and"


def _decimal(text: str) -> Decimal | None:
    """Return the number that digits name, with English, Indian or clearly European separators, or None."""
    match = re.fullmatch(r"([+-]?)([0-9]+(?:[.,][0-9]+)*)\.?", text)
    if match is None or len(match[2]) > _MOST_DIGITS:
        return None
    digits = _plain_digits(match[2])
    return Decimal(("-" if match[1] == "-" else "") + digits) if digits else None


def _plain_digits(text: str) -> str:
    """Return the digits with a point for decimals and nothing else; "" where they could mean two things."""
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", text):
        return text
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", text) or re.fullmatch(
        r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}", text
    ):
        return text.replace(",", "")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}", text):
        return text.replace(".", "").replace(",", ".")
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", text):
        return text.replace(",", ".")
    return ""


def _written(number: Decimal) -> str:
    """Return the number as a decimal string without exponent or empty decimals."""
    rounded = number if number == number.to_integral_value() else round(number, 6)
    if rounded != number:
        rounded = round(number, 4)
    text = format(rounded, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
