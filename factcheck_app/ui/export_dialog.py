"""The question that Ctrl+E asks: which format, for whom, where to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.tongue import tr
from factcheck_app.ui.dialogs import confirm

_AUDIENCES: tuple[tuple[Callable[[], str], bool], ...] = (
    (lambda: tr("Editor: everything"), False),
    (lambda: tr("Readers: no notes, history or reviewers' names"), True),
)


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """What to write: a format, for readers or the editor, to a path that may be written over."""

    form: str
    for_readers: bool
    path: Path


class ExportDialog(QDialog):
    """Asks for format, audience and place. `name_for` proposes a file name for a format."""

    def __init__(
        self, parent: QWidget, forms: Sequence[str], name_for: Callable[[str], str], folder: Path
    ) -> None:
        super().__init__(parent)
        self._forms = forms
        self._name_for = name_for
        self._folder = folder
        self._proposed = ""
        self.form = QComboBox(self)
        self.audience = QComboBox(self)
        self.path = QLineEdit(self)
        self._lay_out()
        self._propose()

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Export report"))
        self.setMinimumWidth(560)
        self.form.addItems([form.upper() for form in self._forms])
        self.audience.addItems([words() for words, _readers in _AUDIENCES])
        self.form.currentIndexChanged.connect(self._propose)
        browse = QPushButton(tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(browse)
        fields = QFormLayout()
        fields.setVerticalSpacing(10)
        fields.addRow(tr("Format"), self.form)
        fields.addRow(tr("For"), self.audience)
        fields.addRow(tr("File"), place)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.path.textChanged.connect(lambda text: export.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(fields)
        column.addWidget(buttons)

    @classmethod
    def ask(
        cls, parent: QWidget, forms: Sequence[str], name_for: Callable[[str], str], folder: Path
    ) -> ReportOrder | None:
        """Ask until there is a place that may be written; return the order, or None."""
        dialog = cls(parent, forms, name_for, folder)
        while dialog.exec() == QDialog.DialogCode.Accepted:
            order = dialog.order
            exists = tr("{file} exists already.").format(file=order.path.name)
            if not order.path.exists() or confirm(parent, tr("Replace the file?"), exists, tr("Replace")):
                return order
        return None

    @property
    def order(self) -> ReportOrder:
        """Return what is chosen."""
        return ReportOrder(
            self._forms[self.form.currentIndex()],
            _AUDIENCES[self.audience.currentIndex()][1],
            _path_of(self.path.text()),
        )

    def _propose(self) -> None:
        """Propose a name for the format, unless the reader has written another."""
        if self.path.text() == self._proposed:
            self._proposed = str(self._folder / self._name_for(self._forms[self.form.currentIndex()]))
            self.path.setText(self._proposed)

    def _browse(self) -> None:
        options = QFileDialog.Option.DontConfirmOverwrite
        path, _kind = QFileDialog.getSaveFileName(
            self, tr("Export report"), self.path.text(), options=options
        )
        if path:
            self.path.setText(path)


def _path_of(written: str) -> Path:
    """Return a path with “~” as the home folder; one of somebody who isn't known stays as it is written."""
    try:
        return Path(written).expanduser()
    except RuntimeError:
        return Path(written)
