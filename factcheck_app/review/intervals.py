"""Between what numbers a figure says that the truth lies, and its words for the reader."""

import re
from decimal import Decimal

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Part

_AT_LEAST = re.compile(
    r"\b(?:(?<!no )more than|over|at least|above|no (?:fewer|less) than|upwards|excess|beyond|or more"
    r"|greater)\b"
)
_AT_MOST = re.compile(
    r"\b(?:up to|under|below|(?<!no )(?:less|fewer) than|at most|no more than|as (?:many|much) as"
    r"|or (?:less|fewer))\b"
)
_ABOUT = re.compile(
    r"\b(?:about|around|some|nearly|almost|approximately|roughly|circa|close|estimated|or so|just)\b"
)
_ROUNDED_FROM = 1000


def are_apart(first: Part, second: Part) -> bool:
    """Say whether no number satisfies both figures."""
    (low, high), (other_low, other_high) = _interval(first), _interval(second)
    return _below(high, other_low) or _below(other_high, low)


def _below(high: Decimal | None, low: Decimal | None) -> bool:
    return high is not None and low is not None and high < low


def _interval(part: Part) -> tuple[Decimal | None, Decimal | None]:
    """Return between what numbers the figure says that the truth lies; None is without bound."""
    low, high = Decimal(part.value), Decimal(part.upper or part.value)
    if _ABOUT.search(part.hedge):
        return low * Decimal("0.85"), high * Decimal("1.15")
    if _AT_LEAST.search(part.hedge):
        return low, None
    if _AT_MOST.search(part.hedge):
        return None, high
    return low - _slack(low), high + _slack(high)


def _slack(number: Decimal) -> Decimal:
    """Return by how much a rounded number may be off: half of its last digit that is not zero."""
    exponent = int(number.normalize().as_tuple().exponent)
    if exponent > 0 and abs(number) < _ROUNDED_FROM:
        exponent = 0
    return Decimal(5) * Decimal(10) ** (exponent - 1) if exponent else Decimal(0)


def words_of(part: Part, article: Article) -> str:
    """Return the words of a figure up to the noun that it counts."""
    number = part.span.of(article.text)
    behind = re.match(r"(?:[-\s]+\S+){1,4}", article.text[part.span.end : part.span.end + 80])
    if not part.unit:
        return " ".join(number.split())
    stem = "people" if part.unit == "person" else part.unit.split()[0][:3].lower()
    for word in re.finditer(r"[^\W\d_]+", behind[0] if behind else ""):
        if word[0].lower().startswith(stem):
            return " ".join((number + (behind[0] if behind else "")[: word.end()]).split())
    return " ".join(number.split())
