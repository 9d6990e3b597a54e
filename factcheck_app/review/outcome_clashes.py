"""What became of a number of things, told part by part, that is more than there were.

"26 drones were launched: 19 reached their targets and nine were shot down"; "1,200 jobs will go. Germany
will lose 700, Poland 300 and Malaysia 400".
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.sentences import Sentence, sentences_of

_SOME = "(?:(?:were|was|had been|have been|had|have|of them|of which|of these)\\s+)*"
# What of one family befalls a thing at most once.
_FATES = (
    (
        r"reach(?:ed|es)?|hit|struck|got through|penetrated|landed|found their targets?",
        r"shot down|intercepted|downed|brought down|destroyed|neutrali[sz]ed|jammed",
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
    r"\b(?:launched|fired|sent|carrying|carried|with|had|held|tried|charged|released|dropped)\s+\Z"
)
_WHOLE_BEHIND = re.compile(
    r"(?:\s+[\w’'-]+){0,4}?\s+(?:(?:were|was|had been|have been)\s+)?"
    r"(?:launched|fired|sent|aboard|on board|on trial|charged|tried|released|dropped)\b"
)
_LOSES = re.compile(
    r"\b(?:los(?:e|es|ing|t)|cut(?:s|ting)?|shed(?:s|ding)?|go|goes|close[sd]?|eliminat\w+|gets?|receives?)\b"
)
_LOST_BEFORE = re.compile(
    r"\b(?:los(?:e|es|ing|t)|cut(?:s|ting)?|shed(?:s|ding)?|slash\w*|axe[sd]?|eliminat\w+|gets?|receives?)"
    r"(?:\s+(?:a total of|about))?\s+\Z"
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
_ITEM_LINK = re.compile(r"(?:\s+[\w’'-]+)?,?\s+(?:and\s+)?\Z")
_WORK = frozenset({"job", "post", "position", "role", "worker", "employee"})
_LEAST_OF_LIST = 3


def outcome_clashes(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """Yield a conflict for each number whose parts, told in its sentence or the next, are more."""
    before: Sentence | None = None
    for sentence in sentences_of(claims):
        yield from _in(sentence, sentence, article)
        if before is not None:
            gap = article.text[before.span.end : max(before.span.end, sentence.span.start)]
            if not gap.strip() and "\n" not in gap:
                yield from _in(before, sentence, article)
        before = sentence


def _in(first: Sentence, second: Sentence, article: Article) -> Iterator[Conflict]:
    """Yield where the one whole that the first sentence tells is less than the parts in the second."""
    if not _is_same_time(first, second) or _OTHERS.search(second.span.of(article.text)):
        return
    for total in first.of(PartKind.FIGURE):
        items = _fates(total, first, second, article) or _places(total, first, second, article)
        if sum((Decimal(item.value) for item in items), Decimal(0)) > Decimal(total.value or 0) and items:
            added = sum((Decimal(item.value) for item in items), Decimal(0))
            numbers = " + ".join(item.span.of(article.text) for item in items)
            ids = dict.fromkeys((*first.claim_ids(total), *second.claim_ids(*items)))
            reason = f"{numbers} makes {added}, not “{total.span.of(article.text)}”"
            yield Conflict(Clash.SUM, tuple(ids), reason)
            return


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
    named = sorted(
        (part for kind in (PartKind.PLACE, PartKind.NAME) for part in second.of(kind)),
        key=lambda part: part.span,
    )
    items = second.of(PartKind.FIGURE)
    units = {part.unit for part in items} - {""}
    same = units <= {total.unit} or (total.unit in _WORK and units <= _WORK)
    if len(items) < _LEAST_OF_LIST or len(named) != len(items) or not same or not units:
        return ()
    if not all(_is_whole(item, also="") for item in items):
        return ()
    start = second.span.start
    for number, (who, item) in enumerate(zip(named, items, strict=True)):
        lead = article.text[start : who.span.start]
        link = article.text[who.span.end : max(who.span.end, item.span.start)]
        fits = _LOSES.search(link) if number == 0 else not link.strip()
        if not fits or (number and not _ITEM_LINK.fullmatch(lead)):
            return ()
        start = item.span.end
    return items


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


def _is_same_time(first: Sentence, second: Sentence) -> bool:
    """Say whether the second sentence has no date that the first hasn't."""
    dates = {part.value for part in first.of(PartKind.DATE)}
    return all(part.value in dates for part in second.of(PartKind.DATE))
