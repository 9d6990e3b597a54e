"""Telling a screen reader what has just happened, while the focus stays where it is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(teller: QWidget, sentence: str) -> None:
    """Have a sentence read out once the reader has finished the one before; without a listener do nothing."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(teller, sentence))
