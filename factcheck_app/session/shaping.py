"""Claims that reviewers mark, and where claims begin and end."""

import uuid

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.rows import claim_to_row, part_to_row, span_to_row
from factcheck_app.domain.tongue import tr
from factcheck_app.review.bounds import By, Edge, moved, trimmed
from factcheck_app.review.joining import corrected, next_to_join, stand_alike
from factcheck_app.review.proposal import Proposal, parts_at, propose
from factcheck_app.session.acting import SALT_BYTES, Acting
from factcheck_app.session.ports import Happening


class Shaping(Acting):
    """Marks claims and moves their ends."""

    def propose(self, span: Span) -> Proposal:
        """Return what a claim at `span` may be called. Raises ReviewError where nothing stands there."""
        return propose(self.review, self._trimmed(span.start, span.end))

    def mark(self, span: Span, kind: Kind | None = None, label: str | None = None) -> str:
        """Mark a claim that was missed, make it current and return its id.

        Raises ReviewError where nothing stands at `span` or just there is a claim already; that one is
        made current then.
        """
        span = self._trimmed(span.start, span.end)
        twin = next((claim for claim in self.review.claims if claim.span == span), None)
        if twin is not None:
            self.select(twin.id)
            raise ReviewError(tr("This is a claim already: {label}.").format(label=twin.label))
        claim = self._new_claim(span, kind, label)
        if not self._act(ActKind.MARK, {"claim": claim.id, "marked": claim_to_row(claim)}):
            raise ReviewError(self.closed_because)
        self._make_current(claim.id)
        self._tell(Happening.CLAIM_CHANGED)
        self.say(tr("Marked as {kind}: {label}. Ctrl+Z").format(kind=claim.kind.word, label=claim.label))
        return claim.id

    def set_bounds(self, claim_id: str, span: Span) -> None:
        """Let a claim begin and end elsewhere. Raises ReviewError where nothing stands there."""
        span = self._trimmed(span.start, span.end)
        claim = self.review.claim(claim_id)
        if span == claim.span:
            return
        new = [part_to_row(part) for part in parts_at(self.review, span) if part not in claim.parts]
        payload = {"claim": claim_id, "span": span_to_row(span), "parts": new}
        if self._act(ActKind.BOUNDARY, payload):
            self._tell(Happening.CLAIM_CHANGED)
            words = " ".join(span.of(self.review.article.text).split())
            self.say(tr("Now: {words} Ctrl+Z").format(words=words))

    def move_bound(self, claim_id: str, edge: Edge, step: int, by: By) -> None:
        """Move an end of a claim on (+1) or back (-1); it stops at its line's end and at the other end."""
        span = self.review.claim(claim_id).span
        there = moved(self.review.article, span, edge, step, by)
        if there == span:
            self.say(tr("This end can’t move further."))
        else:
            self.set_bounds(claim_id, there)

    def split(self, claim_id: str, at: int) -> None:
        """Cut a claim in two at an offset of the text; what comes after it is a new, unreviewed claim.

        Raises ReviewError where one of the two would hold nothing.
        """
        claim = self.review.claim(claim_id)
        text = self.review.article.text
        first, second = (
            (trimmed(text, claim.span.start, at), trimmed(text, at, claim.span.end))
            if claim.span.start < at < claim.span.end
            else (None, None)
        )
        if first is None or second is None:
            raise ReviewError(tr("A claim is split between two of its words."))
        new = self._new_claim(second, None, None)
        payload = {"claim": claim_id, "span": span_to_row(first), "marked": claim_to_row(new)}
        if self._act(ActKind.SPLIT, payload):
            self._tell(Happening.CLAIM_CHANGED)
            one = self._label(claim_id)
            self.say(tr("Split: {one} | {other}. Ctrl+Z").format(one=one, other=new.label))

    def join(self, claim_id: str, other_id: str | None = None) -> None:
        """Join a claim with another one, or with the next that overlaps or adjoins it.

        Where the two stood differently, the joined claim is unreviewed. Raises ReviewError where there is
        no other one.
        """
        claim = self.review.claim(claim_id)
        other = next_to_join(self.review, claim) if other_id is None else self.review.claim(other_id)
        if other is None or other.id == claim_id:
            raise ReviewError(tr("No claim after this one overlaps or adjoins it."))
        clears = not stand_alike(self.review, claim, other)
        new = [part_to_row(part) for part in other.parts if part not in claim.parts]
        payload = {
            "claim": claim_id,
            "other": other.id,
            "spans": [span_to_row(claim.span), span_to_row(other.span)],
            "parts": new,
            "clears": clears,
            "correction": corrected(self.review, claim, other),
        }
        if self._act(ActKind.JOIN, payload):
            self._make_current(claim_id)
            self._tell(Happening.CLAIM_CHANGED)
            said = tr("Joined, and unreviewed, for the two stood differently: {label}. Ctrl+Z")
            said = said if clears else tr("Joined: {label}. Ctrl+Z")
            self.say(said.format(label=self._label(claim_id)))

    def _trimmed(self, start: int, end: int) -> Span:
        span = trimmed(self.review.article.text, start, end)
        if span is None:
            raise ReviewError(tr("Select the words of the claim first."))
        return span

    def _new_claim(self, span: Span, kind: Kind | None, label: str | None) -> Claim:
        proposal = propose(self.review, span)
        return Claim(
            id=str(uuid.UUID(hex=self._hand.token(SALT_BYTES), version=4)),
            text_sha256=self.review.article.sha256,
            span=span,
            sentence=proposal.sentence,
            kind=kind or proposal.kind,
            label=(label or "").strip() or proposal.label,
            speaker=proposal.speaker,
            voice=proposal.voice,
            score=1.0,
            reasons=(),
            parts=proposal.parts,
            marked=True,
        )
