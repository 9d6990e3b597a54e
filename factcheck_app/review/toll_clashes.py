"""Tolls of one event that differ: "14 dead" in the headline, "41 people drowned" in the text.

All verbs and nouns of dying are one class. What speaks of another event or of some of the people only, such
as another year, "of them" or "another", is never compared.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck_app.domain import timex
from factcheck_app.domain.article import Article, Role, Span
from factcheck_app.domain.claim import Claim, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.intervals import are_apart
from factcheck_app.review.tolls import WORDS, Fate, Toll, tolls_of

_PARAGRAPHS_NEAR = 3
_MOST_ADDED = 8
_THOUSANDS = 1000
_NEARLY = Decimal("1.25")
_FAR_OFF = Decimal("1.5")
_HEADINGS = (Role.HEADLINE, Role.SUBHEADING)
_OTHER = re.compile(
    r"\b(?:of (?:them|whom|those|these)|includ(?:es|ed|ing)|among (?:them|those|the dead)|another|others?"
    r"|more(?! than)|further|additional|separate(?:ly)?|first|second|third|per|daily|monthly"
    r"|previous(?:ly)?|earlier|similar|each|every|since|ago|last (?:year|month|week|night|summer|winter)"
    r"|this year|years?|total|in all|overall|altogether"
    r"|average|initial(?:ly)?|at first|first reported"
    r"|later|rose|rises|risen|rising|climb\w*"
    r"|revised|up from|down from|bring(?:s|ing)?|brought|fear(?:s|ed)?|could|may|might|would|no|not|never|if"
    r"|injured or killed|killed or injured|troops|soldiers|militants|fighters|rebels|officers|children"
    r"|women|men|boys|girls)\b",
    re.IGNORECASE,
)
_GROWING = re.compile(
    r"\b(?:of (?:them|whom|those|these)|includ(?:es|ed|ing)|another|further|additional|separate(?:ly)?"
    r"|previous(?:ly)?|earlier|rose|rises|risen|rising|climb\w*|grew|grown|revised|up from|down from|now|then"
    r"|by then|at the time|first reported|initial(?:ly)?|later|last (?:year|month|week)|each|every|per"
    r"|average|could|may|might|would|will|not|never|if|soldiers|troops"
    r"|fighters|militants|children|women|men|civilians)\b",
    re.IGNORECASE,
)
# What tells of one thing more, or of one that the reader does not know yet.
_NEW = re.compile(
    r"\b(?:an?|the same day|meanwhile|elsewhere|also|both|two|three|separately)\b", re.IGNORECASE
)
_EVENT = re.compile(
    r"\b(accident|ambush|attack|avalanche|blast|blaze|bombing|collapse|collision|crash|cyclone|derailment"
    r"|disaster|earthquake|epidemic|eruption|explosion|fire|flood|floods|flooding|hurricane|landslide|massacre"
    r"|mudslide|outbreak|quake|raid|riot|shelling|shipwreck|shooting|sinking|stampede|storm|strike|tornado"
    r"|tsunami|typhoon|war|wreck)s?\b",
    re.IGNORECASE,
)


_OPENS_BARE = re.compile(
    r"(?:.*\b(?:said|that)\s+)?(?:(?:at least|some|about)\s+)?", re.IGNORECASE | re.DOTALL
)
_ENDS_BARE = re.compile(r"\s*(?:[.,;]|\Z)")


def toll_clashes(claims: Sequence[Claim], article: Article, published: str) -> Iterator[Conflict]:
    """Yield a conflict for each heading's toll that the text near it denies, and for tolls in the text."""
    by_fate: defaultdict[Fate, list[Toll]] = defaultdict(list)
    all_tolls = tolls_of(claims, article)
    known = frozenset(toll.part.span for toll in all_tolls)
    for toll in all_tolls:
        by_fate[toll.fate].append(toll)
    for tolls in by_fate.values():
        found = [*_headings(tolls, article, published, known), *_bodies(tolls, article, published)]
        yield from found
        yield from (each for each in _of_whole_wars(tolls, article) if each not in found)


def _headings(
    tolls: Sequence[Toll], article: Article, published: str, known: frozenset[Span]
) -> Iterator[Conflict]:
    """Yield where a heading's only toll differs from the first one below it, and stands nowhere else."""
    headings = [toll for toll in tolls if article.blocks[toll.block].role in _HEADINGS]
    body = [toll for toll in tolls if article.blocks[toll.block].role is Role.PARAGRAPH]
    counted: defaultdict[int, int] = defaultdict(int)
    for toll in headings:
        counted[toll.block] += 1
    stated = {each.number for each in body}
    sums = _sums(body[:_MOST_ADDED])
    for toll in headings:
        if any(part.unit == "" and part.span not in known for part in toll.sentence.of(PartKind.FIGURE)):
            continue
        if counted[toll.block] > 1 or toll.number in stated | sums or _is_other(toll, article, published):
            continue
        near = _paragraphs_below(toll.block, article)
        first = next((each for each in body if each.block in near), None)
        if first is None or _is_other(first, article, published) or not _differ(toll, first):
            continue
        if toll.number < first.number or _is_told_once(first, near, article):
            yield _conflict(toll, first, article)


def _is_told_once(toll: Toll, near: frozenset[int], article: Article) -> bool:
    """Say whether the text speaks once only of a fate, so that no other figure or "a man" is to be added."""
    told = sum(len(WORDS[toll.fate].findall(article.blocks[each].span.of(article.text))) for each in near)
    return told == 1


def _bodies(tolls: Sequence[Toll], article: Article, published: str) -> Iterator[Conflict]:
    """Yield where the text's first toll and a later one of the same event differ."""
    body = [toll for toll in tolls if article.blocks[toll.block].role is Role.PARAGRAPH]
    if not body or _is_other(body[0], article, published):
        return
    first = body[0]
    for later in body[1:]:
        between = [each for each in body if each.part.span < later.part.span]
        is_sum = later.number in _sums(between[-_MOST_ADDED:]) and len(between) > 1
        if _is_same_event(first, later, article, published) and _differ(first, later) and not is_sum:
            yield _conflict(first, later, article)
            return


def _of_whole_wars(tolls: Sequence[Toll], article: Article) -> Iterator[Conflict]:
    """Yield where two counts of thousands are so near that they are of one war, and still differ.

    What began when, "since 2011", may stand in either; what tells that the count has grown may not.
    """
    large = [
        each
        for each in tolls
        if each.number >= _THOUSANDS and not _GROWING.search(each.sentence.span.of(article.text))
    ]
    for first, later in itertools.combinations(large, 2):
        low, high = sorted((first.number, later.number))
        is_near = low < high <= low * _NEARLY and are_apart(first.part, later.part)
        dates, others = (set(_dates(each)) for each in (later, first))
        if is_near and dates <= others and _named(later, article) <= _named(first, article):
            yield _conflict(first, later, article)
            return


def _dates(toll: Toll) -> Iterator[str]:
    return (part.value for part in toll.sentence.of(PartKind.DATE))


def _is_same_event(first: Toll, later: Toll, article: Article, published: str) -> bool:
    """Say whether a later sentence names nothing of its own, so that it tells of the same event."""
    if first.sentence.span.overlaps(later.sentence.span) or _is_other(later, article, published):
        return False
    text = later.sentence.span.of(article.text)
    told, known = _named(later, article), _named(first, article)
    if told - known or _NEW.search(text):
        return False
    events, others = (
        set(_EVENT.findall(each.sentence.span.of(article.text).lower())) for each in (later, first)
    )
    speakers = [{claim.speaker for claim in each.sentence.claims} - {""} for each in (first, later)]
    differ = bool(speakers[0] and speakers[1] and speakers[0] != speakers[1])
    return (events <= others if events else _is_bare(later, article)) and not differ


def _is_bare(toll: Toll, article: Article) -> bool:
    """Say whether a sentence tells a toll and nothing else but who said it."""
    sentence = toll.sentence.span
    lead = article.text[sentence.start : max(sentence.start, toll.words.start)]
    rest = article.text[toll.words.end : max(toll.words.end, sentence.end)]
    return bool(_OPENS_BARE.fullmatch(lead) and _ENDS_BARE.match(rest))


def _named(toll: Toll, article: Article) -> set[str]:
    """Return the names, places and dates of a toll's sentence, but who said it."""
    spoken = {word for claim in toll.sentence.claims for word in claim.speaker.split()}
    kinds = (PartKind.NAME, PartKind.PLACE, PartKind.DATE)
    words = [part.span.of(article.text) for part in toll.sentence.parts if part.kind in kinds]
    return {each for each in words if each.split()[-1] not in spoken}


def _is_other(toll: Toll, article: Article, published: str) -> bool:
    """Say whether a sentence tells of some of the people, of more than one count, or of another time."""
    text = toll.sentence.span.of(article.text)
    year = published[:4]
    dates = {timex.resolve(part.value, published)[:4] for part in toll.sentence.of(PartKind.DATE)}
    return bool(_OTHER.search(text)) or any(date.isdecimal() and date != year for date in dates)


def _paragraphs_below(block: int, article: Article) -> frozenset[int]:
    """Return the first paragraphs below a heading, by number."""
    below = []
    for number in range(block + 1, len(article.blocks)):
        if article.blocks[number].role is Role.PARAGRAPH:
            below.append(number)
            if len(below) == _PARAGRAPHS_NEAR:
                break
    return frozenset(below)


def _sums(tolls: Sequence[Toll]) -> frozenset[Decimal]:
    """Return what several tolls make together."""
    sums = {Decimal(0)}
    for toll in tolls:
        sums |= {each + toll.number for each in sums}
    return frozenset(sums)


def _differ(first: Toll, second: Toll) -> bool:
    """Say whether two tolls contradict; "at least 14" is the count so far, as "at least 41" is."""
    if are_apart(first.part, second.part):
        return True
    low, high = sorted((first.number, second.number))
    hedges = {each.part.hedge for each in (first, second)}
    return hedges <= {"", "at least"} and low > 0 and high / low >= _FAR_OFF


def _conflict(first: Toll, second: Toll, article: Article) -> Conflict:
    here, there = (" ".join(each.words.of(article.text).split()) for each in (first, second))
    ids = (*first.sentence.claim_ids(first.part), *second.sentence.claim_ids(second.part))
    return Conflict(Clash.FIGURE, tuple(dict.fromkeys(ids)), f"“{here}” here, “{there}” there")
