"""The parts of a claim in the reader's words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.domain.timex import readable, resolve
from factcheck_app.domain.tongue import tr

_IN_ONE_LINE = (PartKind.NAME, PartKind.PLACE, PartKind.TITLE)
_GROUPED_FROM = 10_000
"""Four digits in a row are read well, and may be a year."""

_SHARE = "share"
_UNITS: dict[str, Callable[[], str]] = {
    _SHARE: lambda: tr("% of the whole"),
    "times": lambda: tr("times"),
    "person": lambda: tr("people"),
}
"""Units that read otherwise than they are kept."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A line that tells a part, or all names, places or titles."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class PartLine:
    """A line that tells one part, which can be ticked by itself."""

    heading: str
    words: str
    span: Span


def lines_of(claim: Claim, text: str, published: str) -> list[PartLine]:
    """Return a line for each part, in the order of `rows_of`. `published` is a value of `domain.timex`."""
    lines = []
    for kind in PartKind:
        for part in sorted(claim.parts, key=lambda part: (part.span.start, part.span.end)):
            if part.kind is kind:
                words = _told(part, claim, text, published)
                lines.append(PartLine(_heading(kind), words, part.span))
    return lines


def rows_of(claim: Claim, text: str, published: str) -> list[PartRow]:
    """Return a line for each figure and date, and one for all names, for all places, for all titles.

    `published` is a value of `domain.timex`, against which dates are resolved.
    """
    rows = list(_figures_and_dates(claim, text, published))
    for kind in _IN_ONE_LINE:
        words = dict.fromkeys(_words(part.span, text) for part in claim.parts if part.kind is kind)
        if words:
            rows.append(PartRow(_heading(kind), ", ".join(words)))
    return rows


def _heading(kind: PartKind) -> str:
    return {
        PartKind.FIGURE: tr("Figure"),
        PartKind.DATE: tr("Date"),
        PartKind.NAME: tr("Names"),
        PartKind.PLACE: tr("Places"),
        PartKind.TITLE: tr("Titles"),
    }[kind]


def _figures_and_dates(claim: Claim, text: str, published: str) -> Iterator[PartRow]:
    for kind in (PartKind.FIGURE, PartKind.DATE):
        for part in claim.parts:
            if part.kind is kind:
                yield PartRow(_heading(kind), _told(part, claim, text, published))


def _told(part: Part, claim: Claim, text: str, published: str) -> str:
    """Return a part as the article has it, and what it means where that is something else."""
    said = _words(part.span, text)
    if part.kind is PartKind.FIGURE:
        return _figure(part, said, claim, text)
    return _date(part, said, published) if part.kind is PartKind.DATE else said


def _figure(part: Part, said: str, claim: Claim, text: str) -> str:
    """Return the figure with what it counts, after its exact words where these say it otherwise."""
    if not part.value:
        return said
    unit = _unit(part, claim, text)
    number = _number(part.value, part.unit)
    if part.upper:
        number = tr("{least} to {most}").format(least=number, most=_number(part.upper, part.unit))
    if _bare(said) in (_bare(number), _bare(number + unit)):
        # As the article writes it, with what it counts where that stands further on.
        number, unit = said, "" if _bare(said) != _bare(number) else unit
    meant = " ".join(each for each in (part.hedge, number, unit) if each)
    return meant if said in meant else _said_and_meant(said, meant)


def _unit(part: Part, claim: Claim, text: str) -> str:
    """Return what a figure counts: the claim's own word where it follows, else its normal form."""
    if part.unit in _UNITS:
        return _UNITS[part.unit]()
    if not part.unit[:1].islower():
        return part.unit
    following = text[part.span.start : claim.span.end]
    found = re.search(rf"\b{re.escape(part.unit)}\w{{0,2}}\b", following, re.IGNORECASE)
    if found is not None:
        return found[0]
    first, _, rest = part.unit.partition(" ")
    # "mile per hour" is read as "miles per hour"; of a single word the plural is not sure.
    return f"{first}s {rest}" if rest and part.value != "1" else f"({part.unit})"


def _date(part: Part, said: str, published: str) -> str:
    value, upper = (resolve(each, published) if each else "" for each in (part.value, part.upper))
    meant = readable(value, upper)
    return _said_and_meant(said, f"{part.hedge} {meant}".strip() if meant else "")


def _said_and_meant(said: str, meant: str) -> str:
    says_it = f" {_plain(meant)} " in f" {_plain(said)} "
    return said if not meant or says_it else f"{said} → {meant}"


def _number(value: str, unit: str) -> str:
    """Return a decimal number with its thousands set apart; what is no number as it is."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if unit == _SHARE:
        return f"{(number * 100).normalize():f}"
    return f"{number:,f}" if abs(number) >= _GROUPED_FROM else value


def _words(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())


def _bare(words: str) -> str:
    """Return words without what only sets their characters apart."""
    return words.casefold().replace(",", "").replace(" ", "")
