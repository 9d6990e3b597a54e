"""The card of the current claim: what is known of it, and what a reviewer keeps with it."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import Draft, SourceDraft
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.difference import difference
from factcheck_app.review.review import Review
from factcheck_app.ui.claim_view import ClaimView
from factcheck_app.ui.difference_view import DifferenceView
from factcheck_app.ui.finish_panel import FinishPanel
from factcheck_app.ui.flow import Flow
from factcheck_app.ui.history_view import HistoryView
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.key_hints import first_key
from factcheck_app.ui.key_link import KeyLink
from factcheck_app.ui.offer_strip import OfferStrip
from factcheck_app.ui.source_part import SourcePart
from factcheck_app.ui.theme import Theme
from factcheck_app.ui.writing import FieldKeys
from factcheck_app.ui.written_part import WrittenPart

BUTTONS = ("verify", "dispute", "need-source", "on-author", "not-checkable", "dismiss")
KEPT_WITH_IT = ("source", "correction", "note", "flag", "look-up")
_SIDE_PX = 18
_AROUND_FIELD_PX = 28
_OF_SEEN = 0.8
"""How much of what is seen of the card is passed by one key: a line that was read stays in sight."""


class ClaimCard(QWidget):
    """Shows one claim and takes what is kept with it; drafts stay with their claim until kept.

    Signals: `note_kept` and `correction_kept` (claim id, text), `source_kept` (claim id, draft),
    `source_change_wanted` and `detaching_wanted` (claim id, source id), `tick_wanted` (claim id, span,
    whether it was checked), `finish_outdated` (the last look is open and shows what was), `claim_wanted`
    (the id of another claim to go to), `draft_changed` (something was typed, or is in the fields no more),
    `left` (back to the article).
    """

    note_kept = Signal(str, str)
    correction_kept = Signal(str, str)
    source_kept = Signal(str, object)
    source_change_wanted = Signal(str, str)
    detaching_wanted = Signal(str, str)
    tick_wanted = Signal(str, Span, bool)
    finish_outdated = Signal()
    claim_wanted = Signal(str)
    draft_changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._claim_id: str | None = None
        self._words = ""
        self._corrects_too = False
        self._actions = actions
        self._keys = FieldKeys(actions, self)
        self.view = ClaimView(theme, actions, self)
        self.kept_with_it = {name: KeyLink(actions[name], self) for name in KEPT_WITH_IT}
        self.source_part = SourcePart(actions, self)
        self.sources = self.source_part.list
        self.source_form = self.source_part.form
        self.correction_part = WrittenPart(tr("Correction"), actions, self, is_read_elsewhere=True)
        self.correction = self.correction_part.field
        self.difference = DifferenceView(theme, self)
        self.note_part = WrittenPart(tr("Note"), actions, self)
        self.note = self.note_part.field
        self.note_title = self.note_part.title
        self.history = HistoryView(actions["history"], self)
        self.offer = OfferStrip(self)
        self.finish = FinishPanel(actions, self)
        self._sides = QStackedWidget(self)
        self._claim_side = QWidget(self)
        self._scroll = QScrollArea(self)
        self._body = QWidget(self)
        self._lay_out(actions)
        self._connect()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        body = self._body
        body.setObjectName("cardBody")
        self.correction_part.add_below(self.difference)
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE_PX, 14, _SIDE_PX, 12)
        column.setSpacing(6)
        column.addWidget(self.view)
        links = Flow()
        for link in self.kept_with_it.values():
            links.addWidget(link)
        column.addSpacing(4)
        column.addLayout(links)
        for part in (self.source_part, self.correction_part, self.note_part):
            column.addWidget(part)
        column.addSpacing(4)
        for below in (self.view.relations, self.view.reasons, self.history):
            column.addWidget(below)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self._claim_side)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.offer)
        outer.addWidget(_rule())
        outer.addLayout(self._buttons(actions))
        self._sides.addWidget(self._claim_side)
        self._sides.addWidget(self.finish)
        all_of_it = QVBoxLayout(self)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.addWidget(self._sides)

    def _buttons(self, actions: Mapping[str, QAction]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setSpacing(6)
        for place, name in enumerate(BUTTONS):
            grid.addWidget(KeyButton(actions[name], self), place % 3, place // 3)
        return grid

    def _connect(self) -> None:
        order = (
            *(self.view.parts, self.sources, *self.source_form.fields),
            *(self.correction, self.note, self.view.relations),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self._keys.watch(self.note, self.correction, *self.source_form.fields)
        self._keys.wants_keeping.connect(self._keep)
        self._keys.left.connect(self._leave)
        self._keys.wants_judging.connect(self._keep_and_judge)
        self._keys.go_on_from(self.correction)
        self._keys.went_on.connect(self._go_on_to_note)
        self.source_form.keep.clicked.connect(self._keep_source)
        self.source_part.change_wanted.connect(self._want_change)
        self.source_part.detaching_wanted.connect(self._want_detaching)
        self.source_part.left.connect(self.left)
        self.correction_part.changed.connect(self._show_difference)
        for written in (self.note_part, self.correction_part, self.source_form):
            written.changed.connect(self.draft_changed)
        self.view.claim_wanted.connect(self.claim_wanted)
        self.view.tick_wanted.connect(self._want_tick)
        self.view.left.connect(self.left)

    def show_claim(
        self, review: Review, claim: Claim | None, comparison: Comparison, *, searching: bool
    ) -> None:
        """Show a claim as it stands, or that nothing is current; `searching` if more may be found."""
        if self._sides.currentWidget() is self.finish:
            self.finish_outdated.emit()
        self._body.setEnabled(claim is not None)
        for link in self.kept_with_it.values():
            link.setVisible(claim is not None)
        if claim is None:
            self._show_nothing(review, searching=searching)
            return
        standing = review.standing(claim.id)
        other = claim.id != self._claim_id
        self._claim_id, self._words = claim.id, claim.span.of(review.article.text)
        self.view.show_claim(review, claim, comparison)
        self.source_part.show_claim(claim.id, standing.evidence)
        self.correction_part.show_claim(claim.id, standing.correction, begins_with=self._words)
        self.note_part.show_claim(claim.id, standing.note)
        self.kept_with_it["flag"].say(tr("Flagged") if standing.flagged else "")
        self._show_difference()
        self.history.show_claim(claim.id)
        if other:
            self._corrects_too = False
            self.close_finish()
            self.offer.hide()
            self.return_to_top()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.show_theme(theme)
        self.difference.show_theme(theme)

    def write_note(self) -> None:
        """Put the cursor behind the note."""
        self.note_part.write()
        self._bring(self.note, self.note_part)

    def write_correction(self) -> None:
        """Put the cursor behind the correction: what is kept, or the claim's own words to begin with."""
        self.correction_part.write()
        self._show_difference()
        self._bring(self.correction, self.correction_part)

    def write_source(self, draft: SourceDraft | None = None) -> None:
        """Open the fields of a source: those of a draft, else what was begun before."""
        self.source_part.write(draft)
        self._bring(self.source_form.title, self.source_form)

    def open_finish(self) -> None:
        """Show the last look in the place of the claim."""
        self._sides.setCurrentWidget(self.finish)

    def close_finish(self) -> None:
        """Show the claim again."""
        self._sides.setCurrentWidget(self._claim_side)

    def show_offer(self, sentence: str, address: str, does: str, name: str) -> None:
        """Offer something about a web address, which the action of that name does too."""
        self.offer.offer(sentence, address, does, first_key(self._actions[name]))

    def toggle_history(self) -> None:
        """Unfold the claim's history and bring it into sight, or fold it."""
        self.history.toggle()
        self._body.adjustSize()
        if self.history.lines.isHidden():
            self.return_to_top()
        else:
            self._see(self.history)

    def unkept_notes(self) -> dict[str, str]:
        """Return the drafts of notes that were not kept, by claim id."""
        return self.note_part.unkept()

    def unkept_corrections(self) -> dict[str, str]:
        """Return the drafts of corrections that were not kept, by claim id."""
        return self.correction_part.unkept()

    def unkept_sources(self) -> dict[str, SourceDraft]:
        """Return the drafts of sources that were not kept, by claim id."""
        return self.source_part.unkept()

    def unkept(self) -> dict[str, Draft]:
        """Return all that was typed and not kept, by claim id."""
        notes, corrections, sources = self.unkept_notes(), self.unkept_corrections(), self.unkept_sources()
        return {
            each: Draft(notes.get(each), corrections.get(each), sources.get(each))
            for each in (notes | corrections | sources)
        }

    def take_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Take drafts by claim id, as if they had just been written."""
        notes = {each: draft.note for each, draft in drafts.items() if draft.note is not None}
        corrections = {
            each: draft.correction for each, draft in drafts.items() if draft.correction is not None
        }
        sources = {each: draft.source for each, draft in drafts.items() if draft.source is not None}
        self.note_part.take_drafts(notes)
        self.correction_part.take_drafts(corrections)
        self.source_part.take_drafts(sources)
        self._show_difference()

    @property
    def is_cut(self) -> bool:
        """Say whether anything reaches beyond the side of the card."""
        return self._body.minimumSizeHint().width() > self._scroll.viewport().width()

    @property
    def drafts(self) -> int:
        """Return how many drafts were not kept."""
        return len(self.unkept_notes()) + len(self.unkept_corrections()) + len(self.unkept_sources())

    def forget_drafts(self) -> None:
        """Drop all drafts: another review is shown, or the reader said so."""
        self._claim_id = None
        for part in (self.note_part, self.correction_part, self.source_part):
            part.forget_drafts()
        self.history.fold()
        self.offer.hide()
        self.close_finish()

    def source_was_kept(self) -> None:
        """Clear and close the fields of the source: it is in the review now."""
        self.source_part.close_form()
        self.return_to_top()

    def read_on(self, step: int) -> None:
        """Read on (+1) or go back (-1) by most of what is seen of the card."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + step * round(_OF_SEEN * bar.pageStep()))

    @property
    def is_at_top(self) -> bool:
        """Say whether the card is shown from its first line."""
        return self._scroll.verticalScrollBar().value() == 0

    def return_to_top(self) -> None:
        """Show the card from its first line."""
        self._scroll.verticalScrollBar().setValue(0)

    def _keep(self, field: QWidget) -> None:
        if self._claim_id is None:
            return
        if field not in (self.note, self.correction):
            self.source_form.take_offered()
            self._keep_source()
            return
        if field is self.correction or self._corrects_too:
            # The claim's own words are no correction.
            changed = self.correction_part.text if self.correction_part.text != self._words else ""
            self.correction_kept.emit(self._claim_id, changed)
        if field is self.note:
            self.note_kept.emit(self._claim_id, self.note_part.text)
        self._leave(field)

    def _keep_and_judge(self, field: QWidget, name: str) -> None:
        """Keep what stands in a field, then judge its claim, if it was kept and is still the one in front."""
        claim_id = self._claim_id
        self._keep(field)
        if not field.hasFocus() and claim_id == self._claim_id:
            self._actions[name].trigger()

    def _go_on_to_note(self) -> None:
        """Go on from the correction to the note, of which the key to keep keeps both."""
        self.write_note()
        self._corrects_too = True

    def _keep_source(self) -> None:
        if self._claim_id is not None:
            self.source_kept.emit(self._claim_id, self.source_form.draft)

    def _leave(self, _field: QWidget) -> None:
        self._corrects_too = False
        self.left.emit()
        self.source_part.close_unwritten_form()
        for part in (self.note_part, self.correction_part):
            part.show_sign()
        self._show_difference()
        self.return_to_top()

    def _show_nothing(self, review: Review, *, searching: bool) -> None:
        self._claim_id = None
        self.view.show_nothing(review, searching=searching)
        for part in (self.note_part, self.correction_part, self.source_part):
            part.show_nothing()
        for widget in (self.difference, self.history, self.offer):
            widget.hide()

    def _show_difference(self) -> None:
        shown = (
            self._claim_id is not None
            and not self.correction_part.isHidden()
            and bool(self.correction_part.text)
        )
        self.difference.show_pieces(difference(self._words, self.correction_part.text) if shown else ())

    def _want_change(self, source_id: str) -> None:
        if self._claim_id is not None:
            self.source_change_wanted.emit(self._claim_id, source_id)

    def _want_detaching(self, source_id: str) -> None:
        if self._claim_id is not None:
            self.detaching_wanted.emit(self._claim_id, source_id)

    def _want_tick(self, span: Span, done: bool) -> None:
        if self._claim_id is not None:
            self.tick_wanted.emit(self._claim_id, span, done)

    def _bring(self, field: QWidget, part: QWidget) -> None:
        """Give a field the focus, with all of the part that it belongs to in sight."""
        self._keys.expect_held_key()
        self._body.adjustSize()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            # A draft is gone on with: the focus alone would have it selected, and the next letter replace it.
            field.end(False)
        self._see(part)

    def _see(self, part: QWidget) -> None:
        # `ensureWidgetVisible` is content with the cursor of a field; the reader wants all of it.
        top = part.mapTo(self._body, QPoint(0, 0)).y()
        self._scroll.ensureVisible(0, top + part.height(), 0, _AROUND_FIELD_PX)
        self._scroll.ensureVisible(0, top, 0, _AROUND_FIELD_PX)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
