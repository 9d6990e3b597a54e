"""Sentences that nobody marked: a suggestion is a floor, not a ceiling."""

import re
from collections.abc import Iterable, Iterator

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\W_])|[。！？؟۔]+[”’»）]*")
_SHORT = re.compile(
    r"(?:^|[\s(“\"'])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|"
    r"Rev|Hon|Jr|Sr|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|al|cf|pp?)\.$"
)
"""What ends in a full stop and mostly ends no sentence: initials, titles, months, short forms."""
_LOOK_BACK = 12


def unmarked(text: str, within: Span, claims: Iterable[Claim]) -> tuple[Span, ...]:
    """Return the sentences in a block that hold no claim, in text order.

    `claims` are those that touch the block. Where a claim's own sentence is known, all of it counts as
    marked; what lies between is divided at the ends of sentences.
    """
    found = []
    for gap in _gaps(within, claims):
        found += [sentence for sentence in _sentences(text, gap) if _says_something(sentence.of(text))]
    return tuple(found)


def _gaps(within: Span, claims: Iterable[Claim]) -> Iterator[Span]:
    """Yield what no claim's words or sentence cover."""
    taken = sorted(span for claim in claims for span in (claim.span, claim.sentence) if span.overlaps(within))
    at = within.start
    for span in taken:
        if at < span.start:
            yield Span(at, span.start)
        at = max(at, span.end)
    if at < within.end:
        yield Span(at, within.end)


def _sentences(text: str, gap: Span) -> Iterator[Span]:
    start = gap.start
    for match in _END.finditer(text, gap.start, gap.end):
        before = text[max(start, match.start() - _LOOK_BACK) : match.start() + 1]
        if match[0] == "." and _SHORT.search(before):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, gap.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    right = start + len(words.rstrip())
    if left < right:
        yield Span(left, right)


def _says_something(words: str) -> bool:
    return any(letter.isalnum() for letter in words)
