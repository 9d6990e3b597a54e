"""A text that a reviewer keeps with a claim: its note, or its correction."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions, first_key, follow_keys, key_hint
from factcheck_app.ui.labels import plain_label

_FIELD_PX = 66


class WrittenPart(QWidget):
    """A heading and a field; out of sight where nothing is written. Drafts stay with their claim until kept.

    What `is_read_elsewhere` shows its field only while it is being written.

    Signals: `changed` (what stands in the field is another text).
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        actions: Actions,
        parent: QWidget | None = None,
        *,
        is_read_elsewhere: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._actions = actions
        self._is_read_elsewhere = is_read_elsewhere
        self._claim_id: str | None = None
        self._kept = ""
        self._begins_with = ""
        self._drafts: dict[str, str] = {}
        self.title = plain_label(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold), tone="muted")
        self.field = QPlainTextEdit(self)
        self._column = QVBoxLayout(self)
        self.field.setAccessibleName(name)
        self._lay_out()
        self.field.textChanged.connect(self.changed)
        follow_keys(actions, ("keep",), self._show_keys)

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.field)
        self.field.setFixedHeight(_FIELD_PX)
        self.field.setTabChangesFocus(True)
        self.hide()

    def add_below(self, widget: QWidget) -> None:
        """Take in what is shown below the field."""
        self._column.addWidget(widget)

    @property
    def text(self) -> str:
        """Return what stands in the field, without blanks around it."""
        return self.field.toPlainText().strip()

    @property
    def is_draft(self) -> bool:
        """Say whether what stands in the field was written and not kept."""
        untouched = self._kept or self._begins_with
        return self._claim_id is not None and self.text not in (self._kept, untouched)

    def show_claim(self, claim_id: str, kept: str, begins_with: str = "") -> None:
        """Show what is kept with a claim, or its draft.

        `begins_with` is what stands in the field when nothing was written yet and writing begins.
        """
        if claim_id != self._claim_id:
            self._put_draft_away()
            self._claim_id, self._kept, self._begins_with = claim_id, kept, begins_with
            self._put(self._drafts.pop(claim_id, kept))
        elif kept != self._kept and (not self.is_draft or self.text == kept):
            self._put(kept)
        elif not self.is_draft and self.text != kept:
            self._put(begins_with)
        self._kept, self._begins_with = kept, begins_with
        self.show_sign()

    def show_nothing(self) -> None:
        """Show that no claim is current."""
        self._put_draft_away()
        self._claim_id, self._kept, self._begins_with = None, "", ""
        self._put("")
        self.hide()

    def write(self) -> None:
        """Show the field with the cursor behind its text."""
        if not self.text:
            self._put(self._begins_with)
        self.show()
        self.field.show()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def show_sign(self) -> None:
        """Say in the heading whether a draft waits; hide what holds nothing and isn't being written."""
        written = self.field.hasFocus()
        if not written and not self.is_draft:
            self._put(self._kept)
        self.title.setText(self._sign() if self.is_draft else self._name)
        self.setVisible(bool(self._kept) or self.is_draft or written)
        self.field.setVisible(self.is_draft or written or not self._is_read_elsewhere)

    def _sign(self) -> str:
        key = first_key(self._actions["keep"])
        sign = tr("{name} (draft: {key} keeps it)") if key else tr("{name} (draft)")
        return sign.format(name=self._name, key=key)

    def unkept(self) -> dict[str, str]:
        """Return the drafts that were not kept, by claim id."""
        drafts = dict(self._drafts)
        if self._claim_id is not None and self.is_draft:
            drafts[self._claim_id] = self.field.toPlainText()
        return drafts

    def forget_drafts(self) -> None:
        """Drop all drafts, and what is shown."""
        self._claim_id = None
        self._drafts.clear()
        self.show_nothing()

    def take_drafts(self, drafts: Mapping[str, str]) -> None:
        """Take drafts by claim id, as if they had just been written."""
        self._drafts.update(drafts)
        if self._claim_id in self._drafts:
            self._put(self._drafts.pop(self._claim_id))
            self.show_sign()

    def draft_was_kept(self, claim_id: str) -> None:
        """Drop the draft of a claim: it is in the review now."""
        self._drafts.pop(claim_id, None)

    def _put_draft_away(self) -> None:
        self._drafts = self.unkept()

    def _put(self, text: str) -> None:
        if text != self.field.toPlainText():
            self.field.setPlainText(text)

    def _show_keys(self) -> None:
        self.field.setPlaceholderText(key_hint(self._actions, tr("{keep} keeps it"), keep="keep"))
        self.show_sign()
