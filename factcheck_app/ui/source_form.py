"""The fields of a new source."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QPushButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui.key_hints import Actions, follow_keys, titled


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """What stands in the fields."""

    title: str = ""
    locator: str = ""
    confidential: bool = False


class SourceForm(QWidget):
    """Title, place and confidentiality of a source."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = QLineEdit(self)
        self.locator = QLineEdit(self)
        self.confidential = QCheckBox("Confidential: not named in any report", self)
        self.keep = QPushButton(self)
        self.keep.setAutoDefault(True)
        self.title.setPlaceholderText("Report, dataset, person, article")
        self.locator.setPlaceholderText("URL, page, date of a call")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.addRow("Title", self.title)
        form.addRow("Where", self.locator)
        form.addRow("", self.confidential)
        form.addRow("", self.keep)
        follow_keys(actions, ("keep",), self._show_keys)
        self.title.returnPressed.connect(self.locator.setFocus)
        self.locator.returnPressed.connect(self.keep.setFocus)

    def _show_keys(self) -> None:
        self.keep.setText(titled(tr("Keep the source"), self._actions["keep"]))

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of the Tab key."""
        return self.title, self.locator, self.confidential, self.keep

    @property
    def draft(self) -> SourceDraft:
        """Return what stands in the fields."""
        return SourceDraft(self.title.text(), self.locator.text(), self.confidential.isChecked())

    def show_draft(self, draft: SourceDraft) -> None:
        """Fill the fields."""
        self.title.setText(draft.title)
        self.locator.setText(draft.locator)
        self.confidential.setChecked(draft.confidential)
