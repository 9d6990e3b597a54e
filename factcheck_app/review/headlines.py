"""Which claims of the body state what a headline states."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Part
from factcheck_app.review.statements import Statement, headings_among, publication_of, statements_of

_MOST_LINKS = 5
_MOST_COMPARED = 40
_COMMON = 400
_COVERED = 0.5
_FEWEST_TERMS = 2
_FEWEST_UNANCHORED = 3
# Headlines count the dead where the text tells of dying; these are stems.
_SAME_WORD = {"kil": "di", "dead": "di", "death": "di", "dy": "di", "life": "di"}


def headline_links(claims: Sequence[Claim], article: Article) -> Mapping[str, tuple[str, ...]]:
    """Return, for each claim of a headline or subheading, the claims of the body that state it too.

    Ids by id, the closest first; a headline's claim that the body does not state has an empty tuple.
    """
    statements = {each.claim.id: each for each in statements_of(claims, article, publication_of(article, ""))}
    headings = headings_among(claims, article)
    containing: defaultdict[str, list[str]] = defaultdict(list)
    for claim_id, each in statements.items():
        if not each.is_heading:
            for term in _words(each):
                containing[term].append(claim_id)
    links: dict[str, tuple[str, ...]] = dict.fromkeys(
        (claim.id for claim in claims if claim.id in headings), ()
    )
    for claim_id, each in statements.items():
        if each.is_heading:
            links[claim_id] = _closest(each, (statements[other] for other in _near(each, containing)))
    return links


def _near(heading: Statement, containing: Mapping[str, Sequence[str]]) -> list[str]:
    """Return those that share most words with a heading; words that stand everywhere bring nobody near."""
    shared: Counter[str] = Counter()
    for term in sorted(_words(heading)):
        if len(containing.get(term, ())) <= _COMMON:
            shared.update(containing.get(term, ()))
    return [claim_id for claim_id, _ in shared.most_common(_MOST_COMPARED)]


def _closest(heading: Statement, body: Iterable[Statement]) -> tuple[str, ...]:
    scored = [(_likeness(heading, each), each) for each in body]
    ranked = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].claim.span))
    return tuple(each.claim.id for _, each in ranked[:_MOST_LINKS])


def _likeness(heading: Statement, other: Statement) -> float:
    """Return how much of a heading another statement says; 0 where it does not state it.

    It must share half of the words, two at least beside a name, date or figure, else three, and contradict
    no figure.
    """
    said, shared = _words(heading), _words(heading) & _words(other)
    same = [part for part in heading.figures if any(_is_same(part, each) for each in other.figures)]
    units = {part.unit for part in heading.figures}
    if not same and any(part.unit in units or "" in units for part in other.figures):
        return 0
    is_anchored = bool(shared & heading.names or heading.dates & other.dates or same)
    covered = (len(shared) + len(same)) / (len(said) + len(heading.figures))
    fewest = _FEWEST_TERMS - bool(same) if is_anchored else _FEWEST_UNANCHORED
    return covered + len(same) if covered >= _COVERED and len(shared) >= fewest else 0


def _words(statement: Statement) -> set[str]:
    """Return the telling words but dates and units."""
    units = {part.unit.replace(" ", "_") for part in statement.figures}
    telling = set(statement.telling) - statement.dates - units
    return {_SAME_WORD.get(term, term) for term in telling}


def _is_same(short: Part, long: Part) -> bool:
    """Say whether two figures are the same; a heading may round, and leave out what it counts."""
    if short.unit not in ("", long.unit) and long.unit != "":
        return False
    digits = -int(Decimal(short.value).as_tuple().exponent)
    return short.upper == long.upper and round(Decimal(long.value), digits) == Decimal(short.value)
