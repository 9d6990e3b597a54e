"""What became of a number of things, told part by part, that is more than there were.

"26 drones were launched: 19 reached their targets and nine were shot down"; "1,200 jobs will go. Germany
will lose 700, Poland 300 and Malaysia 400".
"""

import itertools
import re
from collections import deque
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.sentences import Sentence, sentences_of

_SOME = "(?:(?:were|was|had been|have been|had|have|of them|of which|of these)\\s+)*"
# What of one family befalls a thing at most once.
_FATES = (
    (
        r"reach(?:ed|es)?|hit|struck|got through|penetrated|landed|found their targets?",
        r"shot down|intercepted|downed|brought down|neutrali[sz]ed|jammed",
        r"failed|malfunctioned|went astray|fell short|missed",
    ),
    (
        r"survived|were rescued|rescued|escaped",
        r"died|drowned|dead|killed|perished",
        r"missing|unaccounted for",
    ),
    (r"convicted|found guilty|jailed", r"acquitted|cleared", r"fled|on the run"),
)
_FAMILIES = tuple(
    tuple(re.compile(rf"(?:\s+[\w’'-]+){{0,2}}?\s+{_SOME}(?:{words})\b") for words in family)
    for family in _FATES
)
_WHOLE_BEFORE = re.compile(
    r"\b(?:launched|fired|sent|carrying|carried|with|tried|charged|released|dropped)\s+\Z"
)
_WHOLE_BEHIND = re.compile(
    r"(?:\s+[\w’'-]+){0,4}?\s+(?:(?:were|was|had been|have been)\s+)?"
    r"(?:launched|fired|sent|aboard|on board|on trial|charged|tried|released|dropped)\b"
)
_LOSES = re.compile(
    r"\b(?:los(?:e|es|ing|t)|cut(?:s|ting)?|shed(?:s|ding)?|go|goes|close[sd]?|eliminat\w+|gets?|receives?)\b"
)
_LOST_BEFORE = re.compile(
    r"\b(?:los(?:e|es|ing|t)|cut(?:s|ting)?|shed(?:s|ding)?|slash\w*|axe[sd]?|eliminat\w+|scrap\w*"
    r"|axing|loss of|gets?|receives?)(?:\s+(?:a total of|about))?\s+\Z"
)
_LOST_BEHIND = re.compile(
    r"\s+[\w’'-]+\s+(?:will|would|are to|were|are)\s+(?:be\s+)?(?:go|cut|lost|shed|axed|eliminated)\b"
)
_OTHERS = re.compile(
    r"\b(?:another|others?|more|further|additional|earlier|previous(?:ly)?|last (?:year|week|month)|since"
    r"|also|already|or|up to|average|each|per|previous|overlap\w*|both|some of (?:them|whom)|second|not"
    r"|ago)\b",
    re.IGNORECASE,
)
_ITEM_LINK = re.compile(r"(?:\s+[a-z’'-]+)?,?\s+(?:and\s+)?(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*\s+")
_WORK = frozenset({"job", "post", "position", "role", "worker", "employee"})
_LEAST_OF_LIST = 3
_MOST_BACK = 4


def outcome_clashes(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """Yield a conflict for each number whose parts, told in its sentence or one soon after, are more."""
    before: deque[Sentence] = deque(maxlen=_MOST_BACK)
    for sentence in sentences_of(claims):
        before.append(sentence)
        for earlier in reversed(before):
            found = _in(earlier, sentence, article)
            if found is not None:
                yield found
                break


def _in(first: Sentence, second: Sentence, article: Article) -> Conflict | None:
    """Return the conflict where a whole that the first sentence tells is less than the second's parts."""
    for total in first.of(PartKind.FIGURE):
        items = _fates(total, first, second, article) or _places(total, first, second, article)
        if not items or not _is_of_it(total, items, first, second, article):
            continue
        added = sum((Decimal(item.value) for item in items), Decimal(0))
        if added > Decimal(total.value):
            numbers = " + ".join(item.span.of(article.text) for item in items)
            ids = dict.fromkeys((*first.claim_ids(total), *second.claim_ids(*items)))
            reason = f"{numbers} makes {added}, not “{total.span.of(article.text)}”"
            return Conflict(Clash.SUM, tuple(ids), reason)
    return None


def _is_of_it(
    total: Part, items: Sequence[Part], first: Sentence, second: Sentence, article: Article
) -> bool:
    """Say whether parts are of a whole: told right behind it or by its noun, and of no other time."""
    window = Span(
        max(second.span.start, items[0].span.start - 40), min(second.span.end, items[-1].span.end + 30)
    )
    gap = article.text[first.span.end : max(first.span.end, second.span.start)]
    is_behind = first is second or not (gap.strip() or "\n" in gap)
    if not is_behind and not any(item.unit and _is_like(item.unit, total.unit) for item in items):
        return False
    known = {part.value for part in first.of(PartKind.DATE)}
    dates = [part for part in second.of(PartKind.DATE) if part.span.overlaps(window)]
    return all(part.value in known for part in dates) and not _OTHERS.search(window.of(article.text))


def _is_like(unit: str, other: str) -> bool:
    return unit == other or {unit, other} <= _WORK


def _fates(total: Part, first: Sentence, second: Sentence, article: Article) -> tuple[Part, ...]:
    """Return the parts that each met another fate, or nothing."""
    if not _is_whole(total) or not _told(total, first, article, _WHOLE_BEFORE, _WHOLE_BEHIND):
        return ()
    behind = [
        part
        for part in second.of(PartKind.FIGURE)
        if part.span.start > total.span.end and _is_whole(part, also="") and part.unit in ("", total.unit)
    ]
    for family in _FAMILIES:
        met: dict[int, Part] = {}
        for number, part in enumerate(behind):
            end = behind[number + 1].span.start if number + 1 < len(behind) else second.span.end
            words = article.text[part.span.end : end]
            fate = next((place for place, each in enumerate(family) if each.match(words)), None)
            if fate is None or fate in met:
                continue
            met[fate] = part
        if len(met) > 1:
            return tuple(sorted(met.values(), key=lambda part: part.span))
    return ()


def _places(total: Part, first: Sentence, second: Sentence, article: Article) -> tuple[Part, ...]:
    """Return what each of several places or names loses or gets of a total, or nothing."""
    if (
        not _is_whole(total)
        or not _told(total, first, article, _LOST_BEFORE, _LOST_BEHIND)
        or first is second
    ):
        return ()
    items = second.of(PartKind.FIGURE)
    if len(items) < _LEAST_OF_LIST or not any(item.unit for item in items):
        return ()
    if not all(
        _is_whole(item, also="") and (not item.unit or _is_like(item.unit, total.unit)) for item in items
    ):
        return ()
    links = [article.text[one.span.end : two.span.start] for one, two in itertools.pairwise(items)]
    lead = article.text[second.span.start : items[0].span.start].split()
    is_list = bool(_LOSES.search(" ".join(lead[-3:]))) and all(map(_ITEM_LINK.fullmatch, links))
    return items if is_list else ()


def _told(
    total: Part, sentence: Sentence, article: Article, before: re.Pattern[str], behind: re.Pattern[str]
) -> bool:
    lead = article.text[max(sentence.span.start, total.span.start - 40) : total.span.start]
    return bool(before.search(lead) or behind.match(article.text[total.span.end : sentence.span.end]))


def _is_whole(part: Part, also: str | None = None) -> bool:
    """Say whether a figure is an exact number of things; `also` is a unit that is one too."""
    is_exact = part.value.isdecimal() and not part.upper and not part.hedge
    return is_exact and (part.unit == also or part.unit[:1].islower()) and part.unit not in _NO_THINGS


_NO_THINGS = frozenset({"share", "times", "year", "month", "week", "day", "hour", "minute", "year of age"})
