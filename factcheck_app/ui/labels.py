"""Labels: plain text, always, since what they show may be the article's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from factcheck_app.ui import theme as themes


def plain_label(font: QFont, *, tone: str = "") -> QLabel:
    """Return an empty label that breaks its lines; `tone` is one of the style sheet's."""
    label = QLabel()
    label.setFont(font)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label


def heading() -> QLabel:
    """Return the empty heading of a part of the card."""
    return plain_label(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold), tone="muted")
