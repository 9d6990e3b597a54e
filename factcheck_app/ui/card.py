"""The card of the current claim: what is known of it, and what a reviewer keeps with it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.actions import BY_ID
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.tongue import tr
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing
from factcheck_app.ui import theme as themes
from factcheck_app.ui.claim_view import ClaimView
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.labels import heading, plain_label
from factcheck_app.ui.source_form import SourceDraft, SourceForm
from factcheck_app.ui.theme import Theme

BUTTONS = ("verify", "dispute", "need-source", "on-author", "not-checkable", "dismiss")
_SIDE_PX = 18
_AROUND_FIELD_PX = 28


class ClaimCard(QWidget):
    """Shows one claim and takes its note and sources; drafts stay with their claim until kept.

    Signals: `note_kept` (claim id, text), `source_kept` (claim id, draft), `claim_wanted` (the id of another
    claim to go to), `left` (back to the article).
    """

    note_kept = Signal(str, str)
    source_kept = Signal(str, object)
    claim_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._claim_id: str | None = None
        self._kept_note = ""
        self._opening_key_held = False
        self._note_drafts: dict[str, str] = {}
        self._source_drafts: dict[str, SourceDraft] = {}
        self.view = ClaimView(theme, self)
        self.note_title = heading("Note", BY_ID["note"].key)
        self.note = QPlainTextEdit(self)
        self.sources_title = heading("Sources", BY_ID["source"].key)
        self.sources = plain_label(themes.sans(themes.SMALL_PX))
        self.source_form = SourceForm(self)
        self._scroll = QScrollArea(self)
        self._body = QWidget(self)
        self._lay_out(actions)
        self._connect()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        body = self._body
        body.setObjectName("cardBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE_PX, 14, _SIDE_PX, 12)
        column.setSpacing(6)
        column.addWidget(self.view)
        column.addSpacing(6)
        kept = (self.sources_title, self.sources, self.source_form, self.note_title, self.note)
        for widget in kept:
            column.addWidget(widget)
        column.addStretch(1)
        self.note.setFixedHeight(66)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText("Enter writes a note, Ctrl+Enter keeps it")
        self.source_form.hide()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(_rule())
        outer.addLayout(self._buttons(actions))

    def _buttons(self, actions: Mapping[str, QAction]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setSpacing(6)
        for place, name in enumerate(BUTTONS):
            grid.addWidget(KeyButton(actions[name], BY_ID[name].key, self), place % 3, place // 3)
        return grid

    def _connect(self) -> None:
        for field in (self.note, *self.source_form.fields):
            field.installEventFilter(self)
        self.source_form.keep.clicked.connect(self._keep_source)
        self.view.claim_wanted.connect(self.claim_wanted)

    def show_claim(
        self, review: Review, claim: Claim | None, comparison: Comparison, *, searching: bool
    ) -> None:
        """Show a claim as it stands, or that nothing is current; `searching` if more may be found."""
        if claim is None or claim.id != self._claim_id:
            self._put_drafts_away()
        self._body.setEnabled(claim is not None)
        if claim is None:
            self._show_nothing(review, searching=searching)
            return
        self._show_kept_part(shown=True)
        standing = review.standing(claim.id)
        self.view.show_claim(review, claim, comparison)
        self._show_kept(standing)
        if claim.id != self._claim_id:
            self._claim_id = claim.id
            self.return_to_top()
            self._take_drafts_out(standing)
        elif standing.note != self._kept_note and self.note.toPlainText().strip() in (
            self._kept_note,
            standing.note,
        ):
            self.note.setPlainText(standing.note)
        self._kept_note = standing.note
        self._show_draft_sign()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.show_theme(theme)

    def write_note(self) -> None:
        """Put the cursor behind the note."""
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self._bring(self.note)

    def write_source(self) -> None:
        """Open the fields of a new source."""
        self.source_form.show()
        self._body.adjustSize()
        self._bring(self.source_form.title)

    def unkept_notes(self) -> dict[str, str]:
        """Return the drafts of notes that were not kept, by claim id."""
        drafts = dict(self._note_drafts)
        if self._claim_id is not None and self.note.toPlainText().strip() != self._kept_note:
            drafts[self._claim_id] = self.note.toPlainText()
        return drafts

    def unkept_sources(self) -> dict[str, SourceDraft]:
        """Return the drafts of sources that were not kept, by claim id."""
        drafts = dict(self._source_drafts)
        if self._claim_id is not None and self.source_form.draft != SourceDraft():
            drafts[self._claim_id] = self.source_form.draft
        return drafts

    def forget_drafts(self) -> None:
        """Drop all drafts: another review is shown, or the reader said so."""
        self._claim_id = None
        self._kept_note = ""
        self._note_drafts.clear()
        self._source_drafts.clear()
        self.note.clear()
        self.source_form.show_draft(SourceDraft())

    def drafts_were_kept(self) -> None:
        """Drop the drafts of other claims: they are in the review now."""
        self._note_drafts.clear()
        self._source_drafts.clear()

    def source_was_kept(self) -> None:
        """Clear and close the fields of the source: it is in the review now."""
        self.source_form.show_draft(SourceDraft())
        self.source_form.hide()
        self.return_to_top()

    def return_to_top(self) -> None:
        """Show the card from its first line."""
        self._scroll.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter keep and return, and Esc return with the draft as it is.

        The key that opened a field and is still held types nothing into it.
        """
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._opening_key_held = False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._opening_key_held:
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keep(watched)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _keep(self, field: QObject) -> None:
        if self._claim_id is None:
            return
        if field is self.note:
            self.note_kept.emit(self._claim_id, self.note.toPlainText())
            self._show_draft_sign()
            self.return_to_top()
            self.left.emit()
        else:
            self._keep_source()

    def _keep_source(self) -> None:
        if self._claim_id is not None:
            self.source_kept.emit(self._claim_id, self.source_form.draft)

    def _leave(self) -> None:
        if self.source_form.draft == SourceDraft():
            self.source_form.hide()
        self._show_draft_sign()
        self.return_to_top()
        self.left.emit()

    def _show_nothing(self, review: Review, *, searching: bool) -> None:
        self._claim_id = None
        self._kept_note = ""
        self.view.show_nothing(review, searching=searching)
        self.sources.clear()
        self._show_kept_part(shown=False)
        self.note.clear()
        self.source_form.hide()

    def _show_kept_part(self, *, shown: bool) -> None:
        for widget in (self.sources_title, self.note_title, self.note):
            widget.setVisible(shown)

    def _show_kept(self, standing: Standing) -> None:
        lines = [
            f"{number}. {source.title or 'Untitled'}"
            + (f"\n    {source.locator}" if source.locator else "")
            + ("\n    confidential" if source.confidential else "")
            for number, source in enumerate(standing.sources, start=1)
        ]
        self.sources.setText("\n".join(lines))
        self.sources.setVisible(bool(lines))

    def _put_drafts_away(self) -> None:
        self._note_drafts = self.unkept_notes()
        self._source_drafts = self.unkept_sources()
        if self._claim_id is not None and self.source_form.draft == SourceDraft():
            self._source_drafts.pop(self._claim_id, None)
        self.source_form.show_draft(SourceDraft())

    def _take_drafts_out(self, standing: Standing) -> None:
        assert self._claim_id is not None  # noqa: S101 - set by the caller
        self.note.setPlainText(self._note_drafts.pop(self._claim_id, standing.note))
        draft = self._source_drafts.pop(self._claim_id, SourceDraft())
        self.source_form.show_draft(draft)
        self.source_form.setVisible(draft != SourceDraft())

    def _show_draft_sign(self) -> None:
        draft = self._claim_id is not None and self.note.toPlainText().strip() != self._kept_note
        self.note_title.setText(f"Note (draft: {BY_ID['keep'].key} keeps it)" if draft else "Note  Enter")

    def _bring(self, field: QWidget) -> None:
        self._opening_key_held = True
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # `ensureWidgetVisible` is content with the cursor of a field; the reader wants all of it.
        group = self.source_form if self.source_form.isAncestorOf(field) else field
        top = group.mapTo(self._body, QPoint(0, 0)).y()
        self._scroll.ensureVisible(0, top + group.height(), 0, _AROUND_FIELD_PX)
        self._scroll.ensureVisible(0, top, 0, _AROUND_FIELD_PX)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
