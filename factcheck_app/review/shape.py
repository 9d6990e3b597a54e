"""What acts make of the claims' bounds: reviewers' claims, moved ends, split and joined ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part

_LABEL_WORDS = 6


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a claim lies since a reviewer moved it, and the parts that it may have got by that."""

    span: Span
    parts: tuple[Part, ...] = ()


def hull(one: Span, other: Span) -> Span:
    """Return the span from where the first of two begins to where the last ends."""
    return Span(min(one.start, other.start), max(one.end, other.end))


def reshaped(claim: Claim, bounds: Bounds | None, text: str) -> Claim:
    """Return the claim within its bounds: with the parts that lie there and a label that fits its words."""
    if bounds is None:
        return claim
    span = bounds.span
    return replace(
        claim,
        span=span,
        sentence=hull(claim.sentence, span),
        parts=parts_in(span, (*claim.parts, *bounds.parts)),
        label=claim.label if span.covers(claim.span) else _label(claim.label, span.of(text)),
        # What it states in normal words was said of other words.
        proposition=claim.proposition if span == claim.span else "",
    )


def parts_in(span: Span, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts that lie in a span in the order of the text, the first one for the same words."""
    found: dict[Span, Part] = {}
    for part in parts:
        if span.covers(part.span):
            found.setdefault(part.span, part)
    return tuple(found[each] for each in sorted(found))


def in_few_words(words: str) -> str:
    """Return the first words of a text, with an ellipsis where there are more."""
    first = words.split()
    return " ".join(first[:_LABEL_WORDS]) + (" …" if len(first) > _LABEL_WORDS else "")


def root_of(claim_id: str, joined: Mapping[str, str]) -> str:
    """Return the claim that a claim was joined into in the end, itself where it was joined into none."""
    while claim_id in joined:
        claim_id = joined[claim_id]
    return claim_id


def _label(label: str, words: str) -> str:
    """Return the label where its words are still there, else the first words of the claim."""
    there = set(words.casefold().split())
    fits = all(each in there for each in label.casefold().split())
    return label if fits else in_few_words(words)
