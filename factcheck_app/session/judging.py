"""What a reviewer says of a claim: verdict, note, correction, flag, and which parts are checked."""

from collections.abc import Sequence

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.rows import evidence_to_row, span_to_row
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import sentence_case, tr
from factcheck_app.review.equals import equals_of
from factcheck_app.review.order import next_open
from factcheck_app.session.going import Going
from factcheck_app.session.ports import Happening
from factcheck_app.session.undoing import Undoing
from factcheck_app.session.wording import told


class Judging(Going, Undoing):
    """Judges claims and keeps what is said of them."""

    def judge(self, claim_id: str, state: State, *, reason: str = "", stay: bool = False) -> None:
        """Give a claim a state, then make the next claim current that is a target unless told to stay.

        After the last claim nothing is current. Giving the same state again keeps no second act.
        """
        standing = self.review.standing(claim_id)
        same = (standing.state, standing.reason, standing.reviewer) == (state, reason, self._hand.reviewer)
        payload = {"claim": claim_id, "state": state.value, "reason": reason}
        if not same and not self._act(ActKind.JUDGE, payload):
            return
        following = None if stay else next_open(self.review, claim_id, +1, self.target, self.passing)
        self._make_current(claim_id if stay else following.id if following else None)
        self._tell(Happening.CLAIM_SELECTED if same else Happening.CLAIM_CHANGED)
        self.say(told(state, self.review.claim(claim_id).label, again=same))

    def clear(self, claim_id: str) -> None:
        """Take a claim back to unreviewed and make it current."""
        self.select(claim_id)
        unreviewed = self.review.standing(claim_id).state is State.UNREVIEWED
        if not unreviewed and self._act(ActKind.CLEAR, {"claim": claim_id}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(tr("Unreviewed again: {label}.").format(label=self.review.claim(claim_id).label))

    @property
    def judged_last(self) -> str | None:
        """Return the claim that was judged last by this hand and is still judged so, or None."""
        for act in reversed(self.undo_line.undoable):
            if act.kind in (ActKind.JUDGE, ActKind.GROUP) and act.text("claim") in self.review.places:
                return act.text("claim")
        return None

    def equals_of(self, claim_id: str) -> tuple[Claim, ...]:
        """Return the unreviewed claims that state the same as a claim, in the order of the text."""
        return equals_of(self.review, claim_id)

    def judge_group(self, claim_id: str, others: Sequence[str]) -> None:
        """Give the unreviewed ones of `others` the state and the evidence of a claim, in one act.

        Raises ReviewError where the claim itself has no state to give.
        """
        standing = self.review.standing(claim_id)
        if not standing.state.is_settled:
            raise ReviewError(tr("Judge this claim first: there is no verdict yet to give to others."))
        ids = [
            other
            for other in dict.fromkeys(others)
            if other != claim_id and self.review.standing(other).state is State.UNREVIEWED
        ]
        if not ids:
            self.say(tr("No unreviewed claim states the same."))
            return
        for other in ids:
            self.review.claim(other)
        word = sentence_case(standing.state.word)
        one = tr("{word}, one more claim: {label}. Ctrl+Z")
        many = tr("{word}, {count} more claims: {label}. Ctrl+Z")
        self._done_to(
            claim_id,
            ActKind.GROUP,
            (one if len(ids) == 1 else many).format(word=word, count=len(ids), label=self._label(claim_id)),
            claims=ids,
            state=standing.state.value,
            reason=standing.reason,
            evidence=[evidence_to_row(each) for each in standing.evidence],
        )

    def set_note(self, claim_id: str, text: str) -> None:
        """Keep a claim's note; an empty one removes it."""
        text = text.strip()
        changed = text != self.review.standing(claim_id).note
        if changed and self._act(ActKind.NOTE, {"claim": claim_id, "text": text}):
            self._tell(Happening.CLAIM_CHANGED)
            said = tr("Note kept: {label}.") if text else tr("Note removed: {label}.")
            self.say(said.format(label=self.review.claim(claim_id).label))

    def set_correction(self, claim_id: str, text: str) -> None:
        """Keep how a claim's words should read; nothing, or the very same words, removes it."""
        text = text.strip()
        if text == self.review.claim(claim_id).span.of(self.review.article.text):
            text = ""
        if text == self.review.standing(claim_id).correction:
            return
        said = tr("Correction kept: {label}. Ctrl+Z") if text else tr("Correction removed: {label}. Ctrl+Z")
        self._done_to(claim_id, ActKind.CORRECTION, said.format(label=self._label(claim_id)), text=text)

    def flag(self, claim_id: str) -> None:
        """Flag a claim to come back to, or take its flag away."""
        on = not self.review.standing(claim_id).flagged
        said = tr("Flagged: {label}. Ctrl+Z") if on else tr("No longer flagged: {label}. Ctrl+Z")
        self._done_to(claim_id, ActKind.FLAG, said.format(label=self._label(claim_id)), on=on)

    def tick(self, claim_id: str, span: Span, done: bool) -> None:
        """Say that the part at `span` was checked, or that it was not after all.

        Raises ReviewError where the claim has no such part.
        """
        if span not in self._parts(claim_id):
            raise ReviewError(tr("This claim has no such part."))
        ticked = self.review.standing(claim_id).ticked
        if done == (span in ticked):
            return
        words = " ".join(span.of(self.review.article.text).split())
        left = sum(part not in ticked for part in self._parts(claim_id)) - 1
        said = _ticked_words(left) if done else tr("Not ticked any more: {part}. Ctrl+Z")
        self._done_to(
            claim_id, ActKind.TICK, said.format(part=words, left=left), span=span_to_row(span), done=done
        )

    def tick_next(self, claim_id: str) -> None:
        """Say that the first part of a claim that isn't ticked was checked."""
        parts, ticked = self._parts(claim_id), self.review.standing(claim_id).ticked
        following = next((part for part in parts if part not in ticked), None)
        if following is not None:
            self.tick(claim_id, following, done=True)
        else:
            self.say(tr("Every part is ticked.") if parts else tr("This claim has no parts to tick."))

    def _parts(self, claim_id: str) -> tuple[Span, ...]:
        """Return where a claim's parts lie, in the order of the text, each place once."""
        return tuple(dict.fromkeys(part.span for part in self.review.claim(claim_id).parts))


def _ticked_words(left: int) -> str:
    if left == 0:
        return tr("Ticked: {part}. It was the last part. Ctrl+Z")
    if left == 1:
        return tr("Ticked: {part}. One part is left. Ctrl+Z")
    return tr("Ticked: {part}. {left} parts are left. Ctrl+Z")
