"""Signing off: the digest of a review's state, and whether a sign-off still holds.

The digest is the SHA-256 (FIPS 180-4), in hexadecimal, of lines that each end in a line feed: JSON with
sorted keys, no spaces and no escapes but those that JSON demands, in UTF-8. The first line holds
`text` (the SHA-256 of the article's text) and `published` (as a reviewer said, null where nobody was
asked). One line follows for each claim, in the order of start, end and id: `id`, `span` `[start, end]` in
code points, half-open, `kind`, `label`, `state`, `reason`, `reviewer`, `at` (UTC with milliseconds, null
while unreviewed), `note`, `correction`, `flagged`, `ticked` (spans in order) and `evidence` (`source` as in
a review's file, and `stance`, in the order in which it came). So every claim counts, those that are not
shown included, and which claims are shown does not.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.act import Row, canonical_json, time_to_row
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import evidence_to_row, span_to_row
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed the review and when, the digest of what was signed, and whether it has changed since."""

    name: str
    at: datetime
    digest: str
    changed_since: bool


def signature_of(review: Review) -> Signature | None:
    """Return the sign-off that holds, the last of several; None where nobody has signed."""
    if not review.folded.signatures:
        return None
    last = review.folded.signatures[-1]
    return Signature(last.name, last.at, last.digest, state_digest(review) != last.digest)


def state_digest(review: Review) -> str:
    """Return the digest of where all claims stand, as this module's head describes it."""
    known = review.known_lines
    about = {"text": review.article.sha256, "published": review.published}
    digest = hashlib.sha256(canonical_json(about) + b"\n")
    for claim in review.claims:
        line = known.get(claim.id)
        if line is None:
            line = known[claim.id] = canonical_json(_row(claim, review.standing(claim.id))) + b"\n"
        digest.update(line)
    return digest.hexdigest()


def _row(claim: Claim, standing: Standing) -> Row:
    return {
        "id": claim.id,
        "span": span_to_row(claim.span),
        "kind": claim.kind.value,
        "label": claim.label,
        "state": standing.state.value,
        "reason": standing.reason,
        "reviewer": standing.reviewer,
        "at": None if standing.at is None else time_to_row(standing.at),
        "note": standing.note,
        "correction": standing.correction,
        "flagged": standing.flagged,
        "ticked": [span_to_row(span) for span in sorted(standing.ticked)],
        "evidence": [evidence_to_row(each) for each in standing.evidence],
    }
