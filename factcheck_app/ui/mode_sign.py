"""The sign of a mode: what the keys do now, at the foot of the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from factcheck_app.ui import theme as themes

_ABOVE_FOOT_PX = 12


class ModeSign(QLabel):
    """Lies over the page in its middle, so that nothing moves when it comes and goes."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._lifted_px = 0
        self.setObjectName("sign")
        self.setFont(themes.sans(themes.SMALL_PX))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what the keys do."""
        self.setText(words)
        self.setAccessibleName(words)
        self.fit()
        self.show()
        self.raise_()

    def lift(self, by_px: int) -> None:
        """Make room for something that high at the foot of the page."""
        self._lifted_px = by_px
        self.fit()

    def fit(self) -> None:
        """Lie in the middle of the page's foot."""
        size = self.sizeHint().boundedTo(self._page.size())
        left = (self._page.width() - size.width()) // 2
        top = self._page.height() - size.height() - _ABOVE_FOOT_PX - self._lifted_px
        self.setGeometry(left, top, size.width(), size.height())
