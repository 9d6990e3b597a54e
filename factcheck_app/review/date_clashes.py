"""Dates that cannot be: no such day, a weekday that is not its date's, an end before its start."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck_app.domain import timex
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.domain.timex import Precision
from factcheck_app.review.conflict import Clash, Conflict

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def date_clashes(claims: Sequence[Claim], article: Article, published: str) -> Iterator[Conflict]:
    """Yield a conflict for each date that cannot be, with all claims that it stands in."""
    holding: defaultdict[Part, list[str]] = defaultdict(list)
    for claim in claims:
        for part in claim.parts:
            if part.kind is PartKind.DATE and part.value:
                holding[part].append(claim.id)
    for part, ids in holding.items():
        reason = _why_not(part, part.span.of(article.text), published)
        if reason:
            yield Conflict(Clash.DATE, tuple(ids), reason)


def _why_not(part: Part, words: str, published: str) -> str:
    """Return why there can be no such date, or ""."""
    shown = " ".join(words.split())
    if not timex.is_real(part.value) or not timex.is_real(part.upper):
        return f"“{shown}”: there is no such day"
    if part.upper:
        return f"“{shown}”: the end is before the start" if _ends_early(part, published) else ""
    weekday = timex.weekday_in(words)
    if weekday and timex.precision(part.value) in (Precision.DAY, Precision.TIME):
        return _wrong_weekday(part, shown, weekday, published)
    return ""


def _wrong_weekday(part: Part, shown: str, weekday: int, published: str) -> str:
    resolved = timex.resolve(part.value, published).partition("T")[0]
    if not resolved[:4].isdecimal() or len(resolved) != len("2015-10-20"):
        return ""
    day = date.fromisoformat(resolved)
    # Where the year only follows from publication, a day in the year after may be meant.
    years = [day.year] if part.value[:4].isdecimal() else [day.year, day.year + 1]
    days = [day.replace(year=year) for year in years if timex.is_real(f"{year}{resolved[4:]}")]
    if any(each.isoweekday() == weekday for each in days):
        return ""
    return f"“{shown}”: {timex.readable(resolved)} is a {_NAMES[day.isoweekday() - 1]}"


def _ends_early(part: Part, published: str) -> bool:
    """Say whether a period ends before it starts, both being told as exactly and in one year."""
    start, end = timex.resolve(part.value, published), timex.resolve(part.upper, published)
    if timex.precision(start) is not timex.precision(end) or timex.precision(start) not in _ORDERED:
        return False
    if "X" in start + end or not (start[0] + end[0]).isdecimal():
        return False
    return end < start and part.value[:4].isdecimal() and part.upper[:4].isdecimal()


_ORDERED = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.QUARTER, Precision.HALF})
