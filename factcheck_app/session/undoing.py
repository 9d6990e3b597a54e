"""Undo and redo of one's own acts, read off the acts, so that they survive a restart."""

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.tongue import tr
from factcheck_app.review.act_words import act_words
from factcheck_app.review.fold import retracted
from factcheck_app.review.review import Review
from factcheck_app.review.scope import nearest
from factcheck_app.review.undo import NOT_UNDONE, UndoLine, undo_line
from factcheck_app.review.words import place_of
from factcheck_app.session.acting import Acting
from factcheck_app.session.ports import Hand, Happening, Journal


class Undoing(Acting):
    """Takes one's own acts back, the last one first, and does them again."""

    def __init__(self, review: Review, journal: Journal, hand: Hand) -> None:
        super().__init__(review, journal, hand)
        self._brought = frozenset(act.id for act in review.acts)
        self._line: UndoLine | None = None

    @property
    def undo_line(self) -> UndoLine:
        """Return what this installation can undo and redo."""
        if self._line is None:
            self._line = undo_line(self._review.acts, self._hand.replica)
        return self._line

    @property
    def undo_words(self) -> str:
        """Return what the menu says of undo: what it would take back."""
        line = self.undo_line.undoable
        return tr("Undo: {what}").format(what=self._words_of(line[-1])) if line else tr("Undo")

    @property
    def redo_words(self) -> str:
        """Return what the menu says of redo: what it would do again."""
        line = self.undo_line.redoable
        if not line:
            return tr("Redo")
        return tr("Redo: {what}").format(what=self._words_of(self._taken_back_by(line[-1])))

    def undo_from_before(self) -> str:
        """Return what the next undo would take back if it is from before this session, else nothing."""
        line = self.undo_line.undoable
        if not line or line[-1].id not in self._brought:
            return ""
        return self._words_of(line[-1])

    def undo(self) -> None:
        """Take back one's own last act, and make the claim that it was done to current."""
        line = self.undo_line.undoable
        if not line:
            self.say(tr("Nothing to undo."))
            return
        words = self._words_of(line[-1])
        if self._act(ActKind.RETRACT, {"act": line[-1].id}):
            self._return_to(line[-1])
            self.say(tr("Undone: {what}.").format(what=words))

    def redo(self) -> None:
        """Do again what was undone last, and make its claim current."""
        line = self.undo_line.redoable
        if not line:
            self.say(tr("Nothing to redo."))
        elif self._act(ActKind.RETRACT, {"act": line[-1].id}):
            act = self.undo_line.undoable[-1]
            self._return_to(act)
            self.say(tr("Done again: {what}.").format(what=self._words_of(act)))

    def _was_done(self, act: Act) -> None:
        super()._was_done(act)
        line = self._line
        if line is None or act.kind in NOT_UNDONE:
            return
        if act.kind is not ActKind.RETRACT:
            self._line = UndoLine((*line.undoable, act), ())
        elif line.undoable and line.undoable[-1].id == act.text("act"):
            self._line = UndoLine(line.undoable[:-1], (*line.redoable, act))
        elif line.redoable and line.redoable[-1].id == act.text("act"):
            self._line = self._redone(line)
        else:
            self._line = None

    def _redone(self, line: UndoLine) -> UndoLine | None:
        """Return the line after what was undone last is done again, None where it stays undone anyhow."""
        subject = self._taken_back_by(line.redoable[-1])
        if subject.id in retracted(self._review.acts):
            return None
        return UndoLine((*line.undoable, subject), line.redoable[:-1])

    def _taken_back_by(self, retraction: Act) -> Act:
        target = retraction.text("act")
        return next(act for act in reversed(self._review.acts) if act.id == target)

    def _return_to(self, act: Act) -> None:
        """Make the claim current that an act was done to, or the nearest one where that is gone."""
        there = [claim_id for claim_id in act.claim_ids if claim_id in self.review.places]
        if there:
            self._make_current(there[0])
        elif act.claim_ids:
            place = place_of(self.review, act.claim_ids[0])
            near = nearest(self.review.shown.claims, place) if place else None
            self._make_current(near.id if near else None)
        self._tell(Happening.CLAIM_CHANGED)

    def _words_of(self, act: Act) -> str:
        label = self._label(act.claim_ids[0]) if act.claim_ids else ""
        return tr("{what}, {label}").format(what=act_words(act), label=label) if label else act_words(act)
