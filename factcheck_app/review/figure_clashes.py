"""The same thing with another figure: "26 missiles" here, "28 missiles" there.

Two figures are of one thing where they have one unit and all that one statement says is said by the other, in
the same order. Everything that could make them different things speaks against it: another date or name,
words such as "another", other speakers, values far apart.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Part
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.intervals import are_apart, words_of
from factcheck_app.review.statements import Statement, is_telling

_OTHERS = frozenset((
    "another", "other", "further", "additional", "more", "second", "separate", "previous", "earlier",
    "then", "remaining", "rest", "new", "each", "per", "every", "average", "first", "third", "last",
    "next", "alone", "already", "initially", "total", "least", "most", "only", "half", "former", "later",
    "far", "not", "no", "never", "without", "will", "would", "could", "should", "may", "might", "can",
    "must", "if",
))  # fmt: skip
_SUMS_UP = re.compile(
    r"\b(?:total|in all|overall|altogether|so far|since|another|more|further|others?|earlier|later|each"
    r"|or)\b",
    re.IGNORECASE,
)
# "Sixteen of the 41 people": a part of those that another figure counts.
_PARTITIVE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their|his|her|our|all|some|[0-9])", re.IGNORECASE)
_OTHERS_IN_HEDGES = frozenset({"another", "further", "additional", "record"})
_BEFORE_FIGURE = frozenset({"to", "from", "by", "than", "for", "after", "in", "with", "at"})
_LIKE_FACTOR = Decimal(2)
_SLIPS = frozenset({Decimal(10), Decimal(100), Decimal(1000)})
_ENOUGH = 2
_NOUN = "="
_MARKS = frozenset({"#", _NOUN})
_MOST_PER_TERM = 12
# What only people are told to suffer: "kills nine". These are stems.
_OF_PEOPLE = frozenset({"kil", "di", "injur", "wound", "arrest", "dead", "injured", "wounded"})
_SHARES = frozenset({"%", "share", "times", "percentage point", "year of age"})


# What many things have so many of, and people, of whom the tolls are compared.
_UNCOUNTED = _SHARES | {
    "person", "year", "month", "week", "day", "hour", "minute", "second", "metre", "kilometre", "mile",
    "foot", "kilogram", "ton", "tonne", "litre", "degree", "time", "point", "goal",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mention:
    """A figure in a statement: the terms around it with "#" for itself, and whether it sums up."""

    statement: Statement
    part: Part
    unit: str
    terms: tuple[str, ...]
    is_summed: bool


def figure_clashes(statements: Sequence[Statement], article: Article, published: str) -> Iterator[Conflict]:
    """Yield a conflict for each two places where one thing has different figures, in text order."""
    mentions = [mention for each in statements for mention in _mentions(each, article)]
    stated: defaultdict[tuple[Span, Span], dict[str, Span]] = defaultdict(dict)
    parts: dict[Span, Part] = {}
    for first, second in _candidates(mentions):
        if _is_clash(first, second) and _is_one_thing(first, second, published):
            one, two = sorted((first, second), key=lambda each: each.part.span)
            parts |= {one.part.span: one.part, two.part.span: two.part}
            for claim in (one.statement.claim, two.statement.claim):
                stated[one.part.span, two.part.span][claim.id] = claim.span
    for places, claims in sorted(stated.items()):
        here, there = (words_of(parts[place], article) for place in places)
        ids = sorted(claims, key=lambda claim_id: (claims[claim_id], claim_id))
        yield Conflict(Clash.FIGURE, tuple(ids), f"“{here}” here, “{there}” there")


def _mentions(statement: Statement, article: Article) -> Iterator[_Mention]:
    is_summed = bool(_SUMS_UP.search(statement.claim.sentence.of(article.text)))
    for part in statement.figures:
        terms = _around(statement, part)
        if terms is not None and not _PARTITIVE.match(article.text, part.span.end):
            unit = part.unit or ("person" if _OF_PEOPLE.intersection(terms) else "")
            if unit and unit != "times":
                yield _Mention(statement, part, unit, terms, is_summed)


def _around(statement: Statement, part: Part) -> tuple[str, ...] | None:
    """Return the telling terms in order, with "#" for the figure and "=" for the noun that it counts."""
    value = "..".join(filter(None, (part.value, part.upper)))
    terms = list(statement.terms)
    if terms.count(value) != 1:
        return None
    place = terms.index(value)
    hedge = part.hedge.split()
    start = place - len(hedge) if terms[max(0, place - len(hedge)) : place] == hedge else place
    for near in range(place + 1, min(place + 6, len(terms))):
        if part.unit and terms[near] == part.unit.replace(" ", "_"):
            terms[near] = _NOUN
            break
    lead = terms[start - 1] if start and terms[start - 1] in _BEFORE_FIGURE else ""
    terms[start : place + 1] = [f"#{lead}"]
    return tuple(term for term in terms if term[0] in _MARKS or is_telling(term))


def _candidates(mentions: Sequence[_Mention]) -> Iterator[tuple[_Mention, _Mention]]:
    """Yield pairs of one unit where the rarest term of one stands in the other; never all pairs."""
    counts = Counter((each.unit, term) for each in mentions for term in set(each.terms))
    by_rarest: defaultdict[tuple[str, str], list[_Mention]] = defaultdict(list)
    for each in mentions:
        telling = [term for term in each.terms if term[0] not in _MARKS]
        if telling:
            rarest = min(telling, key=lambda term: (counts[each.unit, term], term))
            by_rarest[each.unit, rarest].append(each)
    for each in mentions:
        for term in set(each.terms):
            for other in by_rarest.get((each.unit, term), ())[:_MOST_PER_TERM]:
                if other is not each and other.part.value != each.part.value:
                    yield each, other


def _is_clash(larger: _Mention, smaller: _Mention) -> bool:
    """Say whether the figures cannot both be true of what the smaller statement tells."""
    one, two = larger.statement, smaller.statement
    if one.claim.sentence.overlaps(two.claim.sentence) or not are_apart(larger.part, smaller.part):
        return False
    if one.claim.speaker and two.claim.speaker and one.claim.speaker != two.claim.speaker:
        return False
    hedges = {*larger.part.hedge.split(), *smaller.part.hedge.split()}
    if (set(larger.terms) ^ set(smaller.terms)) & _OTHERS or hedges & _OTHERS_IN_HEDGES:
        return False
    if _is_bare(smaller, larger):
        return True
    if not _is_within(smaller.terms, larger.terms) or _weight(smaller) < _ENOUGH:
        return False
    if larger.terms == smaller.terms:
        return one.dates == two.dates
    if not _is_nearly(larger, smaller) or larger.unit in _SHARES:
        return False
    return one.is_heading or two.is_heading or _is_plainer(smaller, larger)


def _is_bare(smaller: _Mention, larger: _Mention) -> bool:
    """Say whether one only counts what the other tells more of: "28 missiles were fired".

    It has the same verb and noun, and all that the other may have besides are words before the noun, who
    did it and when; a place or another name makes it another thing.
    """
    telling = {term for term in smaller.terms if term[0] not in _MARKS}
    if (
        smaller.is_summed
        or larger.is_summed
        or len(telling) != 1
        or not telling <= set(larger.terms)
        or smaller.unit in _UNCOUNTED
    ):
        return False
    if not {_NOUN, "#"} <= set(smaller.terms) & set(larger.terms) or not _is_nearly(smaller, larger):
        return False
    if larger.terms[-1 - len(larger.statement.dates)] != _NOUN and larger.terms[-1] not in telling:
        return False
    counted = set(_counted(larger.terms))
    verb_is_counted = bool(telling & (counted | smaller.statement.names | smaller.statement.dates))
    return not verb_is_counted and larger.statement.names <= counted and bool(counted)


def _is_one_thing(larger: _Mention, smaller: _Mention, published: str) -> bool:
    """Say whether the dates and names that only one statement has leave it about the same thing.

    A heading may leave out names; others may leave out dates near publication only, and names only beside
    another name.
    """
    dates = larger.statement.dates ^ smaller.statement.dates
    year = published[:4]
    if any(date[:4].isdecimal() and date[:4] != year for date in dates):
        return False
    extra = (set(larger.terms) - set(smaller.terms)) & larger.statement.names
    is_bare = _is_bare(smaller, larger)
    return (
        not extra
        or is_bare
        or smaller.statement.is_heading
        or not smaller.statement.names.isdisjoint(smaller.terms)
    )


def _weight(mention: _Mention) -> int:
    """Return how much a statement tells besides the figure; a name tells twice as much as a word."""
    telling = {term for term in mention.terms if term[0] not in _MARKS} - mention.statement.dates
    return sum(2 if term in mention.statement.names else 1 for term in telling)


def _is_within(smaller: tuple[str, ...], larger: tuple[str, ...]) -> bool:
    """Say whether the terms of one stand in the other, in the same order."""
    rest = iter(larger)
    return all(term in rest for term in smaller)


def _is_plainer(smaller: _Mention, larger: _Mention) -> bool:
    """Say whether the larger statement only goes on where the smaller one ends.

    A word before a shared one may make another thing of it, "the *old* stadium holds", but not of what has
    a name in both: "26 Kestrel *cruise* missiles".
    """
    shared = set(smaller.terms)
    last = max(place for place, term in enumerate(larger.terms) if term in shared)
    counted = _counted(larger.terms)
    named = not smaller.statement.names.isdisjoint(_counted(smaller.terms))
    extra = {term for term in larger.terms[:last] if term not in shared and not (named and term in counted)}
    dated = bool(smaller.statement.dates & larger.statement.dates)
    return not extra and _weight(smaller) + dated > _ENOUGH


def _counted(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the terms between a figure and the noun that it counts."""
    if _NOUN not in terms:
        return ()
    start = next(place for place, term in enumerate(terms) if term[0] == "#")
    return terms[start + 1 : terms.index(_NOUN)]


def _is_nearly(first: _Mention, second: _Mention) -> bool:
    """Say whether two values are so near, or differ by so plain a slip, that one thing is meant."""
    values = sorted(abs(Decimal(each.part.value)) for each in (first, second))
    return bool(values[0]) and (values[1] / values[0] <= _LIKE_FACTOR or values[1] / values[0] in _SLIPS)
