"""Reading English dates: from the words of one date or period to TIMEX3 values (see `domain.timex`).

The words are cut into tokens of one class each (month, day, year ...), and the string of their classes is
matched against the forms that dates have, so that no form is read twice and none by chance.
"""

import re
from dataclasses import dataclass, replace

_LONGEST = 90
_DASHES = str.maketrans("‐‑‒–—−’‘", "------''")
_SHORTENED = 3
_TOKEN = re.compile(
    r"""(?P<iso>(?<![0-9])[0-9]{4}([-/])[0-9]{1,2}\2[0-9]{1,2}(?:t[0-9:.]+(?:z|[+-][0-9:]+)?)?(?![0-9]))
    |(?P<numeric>(?<![0-9])[0-9]{1,2}([-/.])[0-9]{1,2}\4[0-9]{4}(?![0-9]))
    |(?P<clock>(?<![0-9])[0-9]{1,2}(?:[:.][0-9]{2}){1,2}(?![0-9])(?:\ ?[ap]\.?m\b\.?)?
      |(?<![0-9])[0-9]{1,2}\ ?[ap]\.?m\b\.?)
    |(?P<decade>'?[0-9]{1,3}0'?s\b)
    |(?P<number>[0-9]+(?:st|nd|rd|th)?\b)
    |(?P<word>[a-z][a-z0-9]*\.?)
    |(?P<dash>[-/])
    |(?P<blank>[\s,();]+|'s?\b|'(?=\s|\Z))
    |(?P<junk>.)""",
    re.VERBOSE | re.DOTALL,
)
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SMALL_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_UNITS = {
    "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip
# They say nothing of the date, or something that a value doesn't hold ("early", "since").
_DROPPED = frozenset((
    "the", "of", "on", "in", "at", "about", "around", "circa", "since", "by", "until", "till", "before",
    "after", "during", "from", "for", "early", "earlier", "late", "later", "mid", "beginning", "middle",
    "end", "start", "local", "time", "gmt", "utc", "bst", "est", "edt", "cet", "a.d", "ad", "sometime",
))  # fmt: skip
_JOINTS = frozenset({"-", "/", "to", "through"})
_FIXED = {
    "today": "P0D",
    "yesterday": "P-1D",
    "tomorrow": "P1D",
    "tonight": "P0DTNI",
}
_CLASS_OF: dict[str, tuple[str, str]] = {
    **{name: ("m", f"{number:02}") for number, name in enumerate(MONTHS, 1)},
    **{name[:_SHORTENED]: ("m", f"{number:02}") for number, name in enumerate(MONTHS, 1)},
    "sept": ("m", "09"),
    **{name: ("w", str(number)) for number, name in enumerate(WEEKDAYS, 1)},
    **{name[:_SHORTENED]: ("w", str(number)) for number, name in enumerate(WEEKDAYS, 1)},
    **{"tues": ("w", "2"), "thur": ("w", "4"), "thurs": ("w", "4")},
    **{name: ("o", str(number)) for name, number in _ORDINALS.items()},
    **{name: ("n", str(number)) for number, name in enumerate(_SMALL_NUMBERS)},
    **{"a": ("n", "1"), "an": ("n", "1")},
    **{name: ("u", letter) for name, letter in _UNITS.items()},
    **{name + "s": ("u", letter) for name, letter in _UNITS.items()},
    **{"half": ("h", ""), "weekend": ("k", "WXX-WE"), "ago": ("g", ""), "fiscal": ("f", ""), "fy": ("f", "")},
    **{"last": ("r", "-1"), "next": ("r", "1"), "this": ("r", "0")},
    **{"spring": ("s", "SP"), "summer": ("s", "SU"), "autumn": ("s", "FA"), "fall": ("s", "FA")},
    "winter": ("s", "WI"),
    **{"morning": ("p", "MO"), "afternoon": ("p", "AF"), "evening": ("p", "EV"), "night": ("p", "NI")},
    **{"noon": ("p", "12:00"), "midday": ("p", "12:00"), "midnight": ("p", "NI")},
    **{word: ("t", value) for word, value in _FIXED.items()},
    **{f"q{number}": ("q", str(number)) for number in range(1, 5)},
}
_FISCAL = re.compile(r"fy[0-9]{4}\Z")
_YEAR = re.compile(r"(?:1[0-9]|2[01])[0-9]{2}\Z")


@dataclass(frozen=True, slots=True)
class _Said:
    """What the words of one date say; `other` is a whole value that is not made of year, month and day."""

    year: str = ""
    month: str = ""
    day: str = ""
    weekday: str = ""
    other: str = ""
    time: str = ""

    @property
    def value(self) -> str:
        """Return the TIMEX3 value, empty where only a bare number was said."""
        suffix = f"T{self.time}" if self.time else ""
        if self.other:
            return self.other if "T" in self.other else self.other + suffix
        if self.day and not self.month:
            return ""
        year = self.year or "XXXX"
        if self.month:
            return "-".join(filter(None, (year, self.month, self.day))) + suffix
        if self.weekday:
            return f"XXXX-WXX-{self.weekday}" + suffix
        if self.year:
            return self.year
        return f"XXXX-XX-XX{suffix}" if suffix else ""


_Token = tuple[str, str]


def parse(words: str) -> tuple[str, str]:
    """Return the value of an English date, and that of its end where the words name a period, else ""."""
    text = words.translate(_DASHES).lower().strip()
    if not text or len(text) > _LONGEST:
        return "", ""
    if text == "the day before yesterday":
        return "P-2D", ""
    tokens = _tokens(re.sub(r"\b(?:mid|early|late)-(?:to-(?:late|mid)-?)?", "", text))
    single = _said([token for token in tokens if token[0] != "-"])
    if single is not None and single.value:
        return single.value, ""
    return _period(tokens)


def weekday_in(words: str) -> int:
    """Return the weekday that the words name, 1 for Monday to 7 for Sunday, or 0 where they name none."""
    for kind, data in _tokens(words.translate(_DASHES).lower()[:_LONGEST]):
        if kind == "w":
            return int(data)
    return 0


def _tokens(text: str) -> list[_Token]:
    """Return class and content of each token; "?" is the class of what stands in no date."""
    found: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind, piece = match.lastgroup, match.group()
        if kind == "word":
            name = piece.rstrip(".")
            if _FISCAL.match(name):
                found += [("f", ""), ("y", name[2:])]
            elif name not in _DROPPED:
                found.append(_CLASS_OF.get(name, ("^", name)))
        elif kind == "dash":
            found.append(("-", piece))
        elif kind != "blank":
            found.append(_numbered(kind or "", piece))
    return found


def _numbered(kind: str, piece: str) -> _Token:
    """Return class and content of a token that holds digits."""
    if kind == "iso":
        year, month, rest = re.split("[-/]", piece, maxsplit=2)
        day, _, time = rest.partition("t")
        is_date = 1 <= int(month) <= 12 and 1 <= int(day) <= 31
        return "i", f"{year}-{int(month):02}-{int(day):02}" + (
            f"T{time[:5]}" if time else ""
        ) if is_date else ""
    if kind == "numeric":
        return "i", _ordered(*re.split("[-/.]", piece))
    if kind == "clock":
        return "c", _clock(piece)
    if kind == "decade":
        digits = re.sub("[^0-9]", "", piece)
        return "e", {2: f"XX{digits[0]}X", 4: f"{digits[:3]}X"}.get(len(digits), "")
    if kind != "number":
        return "?", piece
    if _YEAR.match(piece):
        return "y", piece
    number = int(re.sub("[^0-9]", "", piece)[:6])
    return ("d", f"{number:02}") if 1 <= number <= 31 else ("n", str(number))


def _ordered(first: str, second: str, year: str) -> str:
    """Return the value of a date in numbers; which is the day is known only where the other cannot be."""
    one, two = int(first), int(second)
    if one == two <= 12 or (12 < one <= 31 and two <= 12):
        return f"{year}-{two:02}-{one:02}"
    if 12 < two <= 31 and one <= 12:
        return f"{year}-{one:02}-{two:02}"
    return f"{year}-XX-XX" if max(one, two) <= 12 else ""


def _clock(piece: str) -> str:
    numbers = [int(each) for each in re.findall("[0-9]+", piece)]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    half = "p" if "p" in piece else "a" if "a" in piece else ""
    if hour > (12 if half else 24) or minute > 59:
        return ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}"


def _said(tokens: list[_Token]) -> _Said | None:
    """Return what the tokens of one date say, or None where they are no date."""
    time = ""
    timed = [token for token in tokens if token[0] in "cp"]
    if timed:
        exact = [data for kind, data in timed if kind == "c"]
        time = exact[0] if exact else timed[0][1]
        tokens = [token for token in tokens if token[0] not in "cp"]
        if len(timed) > 2 or not time:
            return None
    form = "".join(kind for kind, _ in tokens)
    data = dict(tokens)
    if re.fullmatch("w?(?:dm|md|m)y?w?|w?dm?y?|y|w|dy|", form) and form.count("w") < 2 and form != "wdy":
        said = _Said(data.get("y", ""), data.get("m", ""), data.get("d", ""), data.get("w", ""), time=time)
        return said if form or time else None
    other = _other(form, data, time)
    return _Said(other=other, time="" if other.startswith("FY") else time) if other else None


def _other(form: str, data: dict[str, str], time: str) -> str:
    """Return the value of a date that is not made of weekday, day, month and year, or ""."""
    relation = {"-1": "<", "1": ">", "0": ""}.get(data.get("r", ""), "")
    unit = data.get("u", "")
    if form in ("i", "wi", "t", "e"):
        return data[form[-1]]
    if form == "rw":
        return f"{relation}XXXX-WXX-{data['w']}"
    if form == "rm":
        return f"{relation}XXXX-{data['m']}"
    if form in ("s", "sy", "rs"):
        return f"{relation}{data.get('y', 'XXXX')}-{data['s']}"
    if form in ("k", "rk"):
        return f"{relation}XXXX-{data['k']}"
    if form == "r" and time:
        return {"0": "P0D", "-1": "P-1D" if time == "NI" else ""}.get(data["r"], "")
    if form == "ru" or re.fullmatch("[dn]ug", form):
        return _counted(form, data, unit)
    if unit == "Y" and re.fullmatch("(?:m|dm|md)ru", form):
        return "-".join(filter(None, (f"P{data['r']}Y", data["m"], data.get("d", ""))))
    if unit == "CE" and form in ("du", "ou", "nu"):
        return _century(int(data[form[0]]))
    return _part_of_year(form, data, unit)


def _counted(form: str, data: dict[str, str], unit: str) -> str:
    if form == "ru":
        return f"P{data['r']}{unit}" if unit != "D" else "P0D" if data["r"] == "0" else ""
    amount = int(data[form[0]])
    return f"P-{amount}{unit}" if unit in ("D", "W", "M", "Y") and 0 < amount < 1000 else ""


def _century(number: int) -> str:
    return f"{number - 1:02}XX" if 1 <= number <= 30 else ""


def _part_of_year(form: str, data: dict[str, str], unit: str) -> str:
    """Return the value of a quarter, half or fiscal year."""
    year = ("FY" if "f" in form else "") + data.get("y", "XXXX")
    plain = form.replace("f", "", 1) if year != "FYXXXX" else form
    if plain in ("q", "qy", "yq"):
        return f"{year}-Q{data['q']}"
    if unit == "Q" and plain in ("ou", "ouy"):
        return f"{year}-Q{data['o']}"
    if plain in ("oh", "ohy") and data["o"] in "12":
        return f"{year}-H{data['o']}"
    return year if form in ("fy", "fuy") else ""


def _period(tokens: list[_Token]) -> tuple[str, str]:
    """Return start and end of "May 3-5, 2010", "from 1994 to 1998", "between Monday and Friday"."""
    joints = _JOINTS
    if tokens and tokens[0][1] == "between":
        tokens, joints = tokens[1:], _JOINTS | {"and"}
    for place, (_, data) in enumerate(tokens):
        if data not in joints:
            continue
        before, after = tokens[:place], tokens[place + 1 :]
        start = _said(_without_dashes(before))
        end = _abbreviated(before, after) or _said(_without_dashes(after))
        if start is None or end is None:
            continue
        start, end = _completed(start, end)
        if start.value and end.value:
            return start.value, end.value
    return "", ""


def _without_dashes(tokens: list[_Token]) -> list[_Token]:
    return [token for token in tokens if token[0] != "-"]


def _abbreviated(before: list[_Token], after: list[_Token]) -> _Said | None:
    """Return the end of "2010-15" or "1998-02", a year in two digits."""
    if [kind for kind, _ in before] != ["y"] or len(after) != 1 or after[0][0] not in "dn":
        return None
    year, short = before[0][1], after[0][1].zfill(2)
    if len(short) != 2:
        return None
    full = int(year[:2] + short)
    return _Said(year=str(full if full > int(year) else full + 100)) if full != int(year) else None


def _completed(start: _Said, end: _Said) -> tuple[_Said, _Said]:
    """Give each end of a period what only the other one says."""
    if start.other or end.other:
        return start, end
    if start.day and not start.month:
        start = replace(start, month=end.month)
    elif end.day and not end.month:
        end = replace(end, month=start.month)
    turns = bool(start.month and end.month and start.month > end.month)
    if end.year and not start.year and start.month:
        start = replace(start, year=str(int(end.year) - turns))
    elif start.year and not end.year and end.month:
        end = replace(end, year=str(int(start.year) + turns))
    return start, end
