"""Plain text with stretches that stand out, as high as its width makes it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.article import Span
from factcheck_app.ui.text_map import TextMap
from factcheck_app.ui.theme import Theme

_LINE_HEIGHT = 1.08


class FlowingText(QWidget):
    """Paints a text in muted ink; who inherits says what stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._font = theme.letters.beside_page()
        self._kept: tuple[int, QTextLayout, int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours and letters."""
        self._theme = theme
        self._font = theme.letters.beside_page()
        self._kept = None
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return how high the text is when set that wide, in pixels."""
        return self._set(width)[1]

    def sizeHint(self) -> QSize:
        """Return a size that a narrow panel can give."""
        return QSize(260, self.heightForWidth(max(self.width(), 260)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at the least, so that no line is cut."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        layout, _height = self._set(self.width())
        with QPainter(self) as painter:
            painter.setPen(QColor(self._theme.muted))
            layout.draw(painter, QPointF(0, 0))

    def standing_out(self) -> Iterable[tuple[Span, QTextCharFormat]]:
        """Return what stands out and how; spans count code points."""
        return ()

    def _put(self, text: str) -> None:
        self._text = text.replace("\n", " ")
        self._kept = None
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _set(self, width: int) -> tuple[QTextLayout, int]:
        """Break the text into lines of that width, once; return the layout and its height."""
        if self._kept is not None and self._kept[0] == width:
            return self._kept[1], self._kept[2]
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, y))
            y += line.height() * _LINE_HEIGHT
        layout.endLayout()
        self._kept = (width, layout, round(y + 1))
        return layout, round(y + 1)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        text_map = TextMap(self._text)
        formats = []
        for span, form in self.standing_out():
            stretch = QTextLayout.FormatRange()
            stretch.start = text_map.utf16(span.start)
            stretch.length = text_map.utf16(span.end) - stretch.start
            stretch.format = form
            formats.append(stretch)
        return formats
