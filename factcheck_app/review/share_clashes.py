"""Shares of one whole, listed in one sentence or two, that are more than all of it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.sentences import Sentence, sentences_of

_WHOLE = Decimal(100)
_LEAST_OVER = Decimal("0.5")
_FEWEST = 3
_OF_ALL = re.compile(
    r"\s+of\s+(?:the\s+|all\s+)?(?:total|votes?|ballots|vote\s+count|mix|whole|energy\s+mix)\b", re.IGNORECASE
)
_ONE_WHOLE = re.compile(r"\b(?:votes?|ballots|mix|split|breakdown|of the total|the rest|the remaining)\b")
_OTHERWISE = re.compile(
    r"\b(?:(?<!came )(?<!comes )(?<!come )from|than|compared|(?<!made )(?<!makes )(?<!make )up|down|rose|rise"
    r"|risen|fell"
    r"|fallen|gr[eo]w|increased?|decreased?|gained|lost"
    r"|of (?:them|those|whom|these)|turnout|among|while|whereas|previous(?:ly)?|earlier|last time|round"
    r"|second|respectively|margin|swing|average|each|both|also|or|if|ago|would|could"
    r"|against (?:the|an?|[0-9]))\b",
    re.IGNORECASE,
)
# "60% of men", "55% in Halim": shares of other wholes; "gas for 21%, hydropower for 9%" are of one.
_OF_OTHER = re.compile(r"\s+(?:of|in|among|at|by|for|more|less|higher|lower|points?)\b")
_LINK = re.compile(
    r",?\s*(?:(?:and|,)\s+)?(?:the (?:rest|remainder), |(?:[^\W\d]|[\s’'&/()-])*)\Z", re.IGNORECASE
)
_OPENS_REST = re.compile(r"(?:Another|A further|The (?:rest|remaining)|The other)\b")
_REST_WENT = re.compile(r"(?:Another|A further|The (?:rest|remaining))\b.{0,40}\bwent\s+to\b")
_IS_REST = re.compile(r"\b[Tt]he (?:rest|remainder|remaining)(?:,| was| is| were)?\s+\Z")
_LONGEST_LINK = 60
_NEAR = 40


def share_clashes(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """Yield a conflict for each list of shares of a vote, a mix or another whole that exceeds 100 %."""
    before: tuple[Sentence, tuple[Part, ...]] | None = None
    found: list[tuple[Sentence, Part]] = []
    for sentence in sentences_of(claims):
        if not sentence.of(PartKind.FIGURE):
            continue
        shares = _shares(sentence, article)
        joined = [(sentence, part) for part in shares]
        if before and shares and _goes_on(before, sentence, shares, article):
            joined = [*((before[0], part) for part in before[1]), *joined]
        if _is_of_one_whole(joined, article) and _exceeds(joined):
            if found and found[0][1] is not joined[0][1]:
                yield _conflict(found, article)
            # Else the list that was found is this one without its end.
            found = joined
        elif found:
            yield _conflict(found, article)
            found = []
        if _falls_short(joined, article):
            yield _conflict(joined, article, "less than all")
        before = (sentence, shares)
    if found:
        yield _conflict(found, article)


def _shares(sentence: Sentence, article: Article) -> tuple[Part, ...]:
    """Return the percentages that one list in a sentence gives, the longest; none where they are changes."""
    runs: list[list[Part]] = []
    for part in sentence.of(PartKind.FIGURE):
        if part.unit not in ("%", "share"):
            continue
        if runs and _is_linked(runs[-1][-1], part, article):
            runs[-1].append(part)
        else:
            runs.append([part])
    if not runs:
        return ()
    run = max(runs, key=len)
    return (
        tuple(run)
        if all(_is_share(part, sentence, article) for part in run) and _is_list(run, sentence, article)
        else ()
    )


def _is_linked(one: Part, two: Part, article: Article) -> bool:
    """Say whether only the name of the next share stands between two."""
    link = article.text[one.span.end : two.span.start]
    link = link.removeprefix((_OF_ALL.match(link) or [""])[0])
    return len(link) <= _LONGEST_LINK and bool(_LINK.match(link)) and not _OTHERWISE.search(link)


def _is_share(part: Part, sentence: Sentence, article: Article) -> bool:
    """Say whether a part is an exact share, of all if it says of what."""
    is_exact = part.unit == "%" and part.hedge in ("", "another", "further") and not part.upper
    behind = article.text[part.span.end : sentence.span.end]
    return is_exact and bool(part.value) and (not _OF_OTHER.match(behind) or bool(_OF_ALL.match(behind)))


def _is_list(run: Sequence[Part], sentence: Sentence, article: Article) -> bool:
    """Say whether nothing near a list tells of changes, of other times or of several wholes."""
    start, end = run[0].span.start - _NEAR, run[-1].span.end + _NEAR // 2
    words = article.text[max(sentence.span.start, start) : min(sentence.span.end, end)]
    return not _OTHERWISE.search(words) and len(sentence.of(PartKind.DATE)) < 2


def _goes_on(
    before: tuple[Sentence, tuple[Part, ...]], sentence: Sentence, shares: Sequence[Part], article: Article
) -> bool:
    """Say whether a sentence goes on with the shares of the one right before it."""
    gap = article.text[before[0].span.end : max(before[0].span.end, sentence.span.start)]
    if not before[1] or gap.strip() or "\n" in gap:
        return False
    if len(shares) == 1 and _OTHERWISE.search(sentence.span.of(article.text)):
        return False
    if len(shares) == 1:
        return bool(_OPENS_REST.match(sentence.span.of(article.text)))
    behind = article.text[before[1][-1].span.end : before[0].span.end]
    return len(before[1]) == 1 and bool(_OF_ALL.match(behind))


def _is_of_one_whole(joined: Sequence[tuple[Sentence, Part]], article: Article) -> bool:
    text = " ".join(dict.fromkeys(sentence.span.of(article.text) for sentence, _ in joined))
    last = joined[-1][0].span.of(article.text) if joined else ""
    goes_on = bool(_REST_WENT.match(last)) and joined[0][0] is not joined[-1][0]
    return len(joined) >= _FEWEST and (goes_on or bool(_ONE_WHOLE.search(text)))


def _exceeds(joined: Sequence[tuple[Sentence, Part]]) -> bool:
    """Say whether shares are more than all even where each of them was rounded up."""
    values = [Decimal(part.value) for _, part in joined]
    rounding = sum((Decimal(5).scaleb(int(value.as_tuple().exponent) - 1) for value in values), Decimal(0))
    return sum(values, Decimal(0)) > _WHOLE + max(rounding, _LEAST_OVER)


def _falls_short(joined: Sequence[tuple[Sentence, Part]], article: Article) -> bool:
    """Say whether the last of the shares is said to be the rest, and all of them are less than the whole.

    "Gas made 40% of the total, coal 30% and the rest, 20%, came from hydropower."
    """
    if len(joined) < _FEWEST:
        return False
    values = [Decimal(part.value) for _, part in joined]
    sentence, last = joined[-1]
    lead = article.text[max(sentence.span.start, last.span.start - _NEAR) : last.span.start]
    rounding = sum((Decimal(5).scaleb(int(value.as_tuple().exponent) - 1) for value in values), Decimal(0))
    return bool(_IS_REST.search(lead)) and sum(values, Decimal(0)) < _WHOLE - max(rounding, _LEAST_OVER)


def _conflict(
    joined: Sequence[tuple[Sentence, Part]], article: Article, told: str = "more than all"
) -> Conflict:
    added = sum((Decimal(part.value) for _, part in joined), Decimal(0))
    numbers = " + ".join(" ".join(part.span.of(article.text).split()) for _, part in joined)
    ids = dict.fromkeys(claim_id for sentence, part in joined for claim_id in sentence.claim_ids(part))
    return Conflict(Clash.SUM, tuple(ids), f"{numbers} makes {added:f}%, {told}")
