"""What a stretch of text that a reviewer marks may be: kind, label, voice and parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice
from factcheck_app.review.bounds import line_at, trimmed
from factcheck_app.review.review import Review
from factcheck_app.review.shape import hull, in_few_words, parts_in

_YEAR = r"\b(?:1[0-9]|20)[0-9]{2}\b"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_DATE = re.compile(
    rf"\b(?:[0-3]?[0-9] )?(?:{_MONTHS})\b(?: [0-3]?[0-9]\b)?(?:,? {_YEAR})?|\b(?:{_DAYS})\b|{_YEAR}"
)
_FIGURE = re.compile(
    r"[$€£¥]?\b[0-9]+(?:[.,][0-9]+)*(?:\s?(?:%|per cent\b|percent\b|million\b|billion\b|thousand\b))?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b",
    re.IGNORECASE,
)
_SIGNS = {
    Kind.QUOTATION: r"[“„«][^”“»]{12,}[”“»]|\"[^\"]{12,}\"",
    Kind.STATEMENT: r"\b(?:said|says|told|stated|claimed|announced|according to|denied|warned)\b",
    Kind.COMPARISON: r"\b(?:more|less|fewer|\w{2,}er) than\b(?! \W?[0-9])|\bcompared (?:to|with)\b",
    Kind.SUPERLATIVE: r"\b(?:most|least|first|last|only|best|worst|(?:larg|high|low|old|young|big)est)\b",
    Kind.CAUSE: r"\b(?:because|caused|led to|due to|resulted in|as a result)\b",
    Kind.LAW: r"\b(?:law|treaty|resolution|regulation|directive|constitution|Act|Article)\b",
    Kind.ROLE: r"\b(?:president|minister|director|chair\w*|secretary|head of|founder|mayor)\b",
}
"""What in its words tells of which kind a claim is, the strongest sign first."""

_EMPTY = frozenset(
    {
        "a", "an", "the", "this", "that", "these", "those", "of", "and", "or", "but", "to", "in", "on", "at",
        "by", "for", "with", "from", "as", "it", "its", "he", "she", "they", "we", "his", "her", "their",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "more", "than", "about", "over",
        "nearly", "almost", "some", "who", "which",
    }
)  # fmt: skip
"""Words that tell nothing at the ends of a label."""

_MARKS = " .,;:“”\"‘’'—–"
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*(?=\s|$)")
_LABEL_WORDS = 5


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a marked stretch of text may be called, and whose words and which parts it holds."""

    kind: Kind
    label: str
    sentence: Span
    speaker: str
    voice: Voice
    parts: tuple[Part, ...]


def propose(review: Review, span: Span) -> Proposal:
    """Return what a claim at `span` may be, from its words and from the claims around it."""
    words, nearby = span.of(review.article.text), _suggested_at(review, span)
    same = next((claim for claim in nearby if claim.span == span), None)
    around = [claim for claim in nearby if claim.span.covers(span)]
    inmost = min(around, key=lambda claim: len(claim.span), default=None)
    parts = parts_at(review, span)
    return Proposal(
        kind=same.kind if same else _kind_of(words, parts),
        label=same.label if same else _label_of(words, span, parts),
        sentence=_sentence_at(review, span),
        speaker=inmost.speaker if inmost else "",
        voice=inmost.voice if inmost else Voice.ARTICLE,
        parts=parts,
    )


def parts_at(review: Review, span: Span) -> tuple[Part, ...]:
    """Return the parts that are known in a span, and the figures and dates that nobody found there."""
    known = parts_in(span, (part for claim in _suggested_at(review, span) for part in claim.parts))
    new = (
        part
        for part in _found(review.article.text, span)
        if not any(part.span.overlaps(each.span) for each in known)
    )
    return parts_in(span, (*known, *new))


def _suggested_at(review: Review, span: Span) -> list[Claim]:
    return [claim for claim in review.suggestions.values() if claim.span.overlaps(span)]


def _found(text: str, span: Span) -> Iterator[Part]:
    """Yield dates, and the figures that are none."""
    dates = [Span(*match.span()) for match in _DATE.finditer(text, span.start, span.end)]
    for date in dates:
        yield Part(PartKind.DATE, date)
    for match in _FIGURE.finditer(text, span.start, span.end):
        figure = Span(*match.span())
        if not any(figure.overlaps(date) for date in dates):
            yield Part(PartKind.FIGURE, figure)


def _kind_of(words: str, parts: tuple[Part, ...]) -> Kind:
    signed = next((kind for kind, sign in _SIGNS.items() if re.search(sign, words)), None)
    if signed is not None:
        return signed
    if any(part.kind is PartKind.FIGURE for part in parts):
        return Kind.QUANTITY
    return Kind.DATE if any(part.kind is PartKind.DATE for part in parts) else Kind.EVENT


def _label_of(words: str, span: Span, parts: tuple[Part, ...]) -> str:
    """Return a few telling words, from the first figure on where there is one."""
    figure = next((part for part in parts if part.kind is PartKind.FIGURE), None)
    rest = words[figure.span.start - span.start :] if figure else words
    first = rest.split()
    while first and _is_empty(first[0]):
        del first[0]
    first = first[:_LABEL_WORDS]
    while first and _is_empty(first[-1]):
        del first[-1]
    return " ".join(first).strip(_MARKS) or in_few_words(words)


def _is_empty(word: str) -> bool:
    return word.casefold().strip(_MARKS) in _EMPTY


def _sentence_at(review: Review, span: Span) -> Span:
    """Return the sentence that holds a span: that of a claim around, or what full stops set apart."""
    for claim in review.suggestions.values():
        if claim.sentence.covers(span):
            return claim.sentence
    text = review.article.text
    line = hull(line_at(text, span.start), line_at(text, span.end - 1))
    ends = [match.end() for match in _SENTENCE_END.finditer(text, line.start, line.end)]
    start = max((end for end in ends if end <= span.start), default=line.start)
    end = next((end for end in ends if end >= span.end), line.end)
    return trimmed(text, start, end) or span
