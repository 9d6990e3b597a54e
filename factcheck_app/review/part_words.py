"""The parts of a claim in the reader's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.domain.timex import readable, resolve

_HEADINGS = {
    PartKind.FIGURE: "Figure",
    PartKind.DATE: "Date",
    PartKind.NAME: "Names",
    PartKind.PLACE: "Places",
    PartKind.TITLE: "Titles",
}
_IN_ONE_LINE = (PartKind.NAME, PartKind.PLACE, PartKind.TITLE)
_GROUPED_FROM = 10_000
"""Four digits in a row are read well, and may be a year."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A line that tells a part, or all names, places or titles."""

    heading: str
    words: str


def rows_of(claim: Claim, text: str, published: str) -> list[PartRow]:
    """Return a line for each figure and date, and one for all names, for all places, for all titles.

    `published` is a value of `domain.timex`, against which dates are resolved.
    """
    rows = list(_figures_and_dates(claim, text, published))
    for kind in _IN_ONE_LINE:
        words = dict.fromkeys(_words(part.span, text) for part in claim.parts if part.kind is kind)
        if words:
            rows.append(PartRow(_HEADINGS[kind], ", ".join(words)))
    return rows


def _figures_and_dates(claim: Claim, text: str, published: str) -> Iterator[PartRow]:
    for kind in (PartKind.FIGURE, PartKind.DATE):
        for part in claim.parts:
            if part.kind is kind:
                said = _words(part.span, text)
                meant = _figure(part) if kind is PartKind.FIGURE else _date(part, published)
                same = not meant or _plain(meant) == _plain(said)
                yield PartRow(_HEADINGS[kind], said if same else f"{said} → {meant}")


def _figure(part: Part) -> str:
    number = " to ".join(_number(each) for each in (part.value, part.upper) if each)
    if not number:
        return ""
    amount = f"{number} {part.unit}".strip()
    return f"{part.hedge} {amount}".strip()


def _date(part: Part, published: str) -> str:
    value, upper = (resolve(each, published) if each else "" for each in (part.value, part.upper))
    return readable(value, upper)


def _number(value: str) -> str:
    """Return a decimal number with its thousands set apart; what is no number as it is."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    return f"{number:,f}" if abs(number) >= _GROUPED_FROM else value


def _words(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())
