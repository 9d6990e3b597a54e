"""Questions and messages, all in plain text."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from factcheck_app.domain.tongue import tr


def tell(parent: QWidget | None, title: str, sentence: str) -> None:
    """Tell the reader one thing, and wait until it was read."""
    _box(parent, QMessageBox.Icon.Information, title, sentence).exec()


def confirm(parent: QWidget, title: str, sentence: str, yes: str) -> bool:
    """Ask whether to do something; the safe answer is preset."""
    box = _box(parent, QMessageBox.Icon.Question, title, sentence)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is accept


_PATTERNS = "*.txt *.md *.markdown *.text *.factcheck"


class Drafts(Enum):
    """What is to become of drafts."""

    KEEP = auto()
    DROP = auto()
    CANCEL = auto()


def keep_or_drop(parent: QWidget, sentence: str) -> Drafts:
    """Ask what is to become of drafts; keeping them is preset."""
    box = _box(parent, QMessageBox.Icon.Question, tr("Drafts"), sentence)
    keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.AcceptRole)
    drop = box.addButton(tr("Drop"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    if box.clickedButton() is keep:
        return Drafts.KEEP
    return Drafts.DROP if box.clickedButton() is drop else Drafts.CANCEL


def choose(parent: QWidget, title: str, sentence: str, choices: Sequence[str], preset: int = 0) -> int | None:
    """Ask for one of several; return its place, or None."""
    answer, chosen = QInputDialog.getItem(parent, title, sentence, list(choices), preset, editable=False)
    return list(choices).index(answer) if chosen else None


def file_to_open(parent: QWidget) -> str:
    """Ask which file to open; return its path, or nothing."""
    kinds = tr("Articles and reviews ({patterns});;All files (*)").format(patterns=_PATTERNS)
    path, _kind = QFileDialog.getOpenFileName(parent, tr("Open an article or a review"), "", kinds)
    return path


def show_fault(parent: QWidget | None, details: str) -> None:
    """Tell of a fault in the program, with its details to copy. What was kept is safe."""
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        tr("A fault in Factcheck"),
        tr("Something went wrong that should not have. Every verdict that was saved is safe."),
    )
    box.setDetailedText(details)
    copy = box.addButton(tr("Copy the details"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(details)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(icon, title, sentence, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
