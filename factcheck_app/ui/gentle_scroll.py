"""Gentle scrolling: brings a stretch of the page into view, and leaves the view alone where it is there."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

_SCROLL_MS = 220
COMFORT = (0.10, 0.78)
"""The part of the view's height in which something may lie without the view being scrolled to it."""
SEEN = (0.0, 1.0)
"""The whole height of the view."""
_REST = 0.30
"""Where something comes to rest when the view is scrolled to it."""


class GentleScroll(QObject):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setDuration(_SCROLL_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)

    def stop(self) -> None:
        """Stay where the view is."""
        self._glide.stop()

    def bring(
        self, top: float, bottom: float, height: int, *, glide: bool, comfort: tuple[float, float] = COMFORT
    ) -> None:
        """Bring a stretch of the page, in its pixels, into the comfortable part of a view of that height."""
        gliding = self._glide.state() is QPropertyAnimation.State.Running
        at = self._glide.endValue() if gliding else self._bar.value()
        if at + height * comfort[0] <= top and bottom <= at + height * comfort[1]:
            return
        target = max(self._bar.minimum(), min(self._bar.maximum(), round(top - height * _REST)))
        if target == at:
            return
        self._glide.stop()
        if not glide:
            self._bar.setValue(target)
            return
        self._glide.setStartValue(self._bar.value())
        self._glide.setEndValue(target)
        self._glide.start()
