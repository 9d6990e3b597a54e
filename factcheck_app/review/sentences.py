"""Sentences with the parts of all claims in them, each part once."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.statements import is_number


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that holds claims: its place, the claims in text order, and their parts in text order."""

    span: Span
    claims: tuple[Claim, ...]
    parts: tuple[Part, ...]

    def of(self, kind: PartKind) -> tuple[Part, ...]:
        """Return the parts of one kind."""
        return tuple(part for part in self.parts if part.kind is kind)

    def claim_ids(self, *parts: Part) -> tuple[str, ...]:
        """Return the claims that hold any of these parts, in text order."""
        return tuple(claim.id for claim in self.claims if any(claim.span.covers(part.span) for part in parts))


def sentences_of(claims: Sequence[Claim]) -> tuple[Sentence, ...]:
    """Return the sentences of the claims in text order; a claim of several sentences makes one of its own."""
    grouped: dict[Span, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: claim.span):
        grouped.setdefault(claim.sentence, []).append(claim)
    return tuple(Sentence(span, tuple(group), _parts(group)) for span, group in sorted(grouped.items()))


def _parts(claims: Sequence[Claim]) -> tuple[Part, ...]:
    """Return each part once; of two for the same words the one that says more."""
    best: dict[Span, Part] = {}
    for claim in claims:
        for part in claim.parts:
            if part.kind is PartKind.FIGURE and part.value and not is_number(part):
                continue
            known = best.get(part.span)
            if known is None or len(part.hedge) > len(known.hedge):
                best[part.span] = part
    return tuple(best[span] for span in sorted(best))
