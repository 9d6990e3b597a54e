"""The article as text: set in a column of fixed width, selected and copied by its own characters."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.tongue import tr
from factcheck_app.ui.direction import runs_right_to_left
from factcheck_app.ui.page_paint import GUTTER_PX, paint_caret
from factcheck_app.ui.page_text import column_px, set_page
from factcheck_app.ui.text_map import TextMap
from factcheck_app.ui.theme import Theme

_RIGHT_PX = 20
_SCROLL_BAR_PX = 30
_TOP_PX = 28
_BOTTOM_PX = 120
_LEAST_PX = 280


class ArticleText(QTextEdit):
    """Shows an article's words. Places in it are code points of its text.

    Signals: `view_moved` (another part of the text is in view), `resized`.
    """

    view_moved = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._map = TextMap("")
        self._block_starts: list[int] = []
        self._backwards = False
        self._caret_px: QRect | None = None
        self._in_view: tuple[int, int] | None = None
        self._lay_out()
        self.cursorPositionChanged.connect(self._move_caret)

    def _lay_out(self) -> None:
        self.setObjectName("page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)
        # The page paints its own caret: one that is seen, and that doesn't blink.
        self.setCursorWidth(0)

    @property
    def comfortable_px(self) -> int:
        """Return how wide the page is with its whole measure, gutter, ticks and scroll bar."""
        return round(GUTTER_PX + column_px(self._theme.letters) + _RIGHT_PX) + _SCROLL_BAR_PX

    def blocks_in_view(self) -> list[int]:
        """Return the places of the article's blocks that are in view."""
        if self._article is None:
            return []
        start, end = (self._map.code_point(position) for position in self._range_in_view())
        blocks = self._article.blocks
        first = max(0, bisect_right(self._block_starts, start) - 1)
        last = bisect_left(self._block_starts, end)
        return [place for place in range(first, last) if blocks[place].span.end > start]

    @property
    def is_at_top(self) -> bool:
        """Say whether the article is seen from its beginning."""
        return self.verticalScrollBar().value() == 0

    def top_of_view(self) -> int:
        """Return the code point with which the first line in view begins."""
        return self._map.code_point(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def selected(self) -> Span | None:
        """Return what is selected, without the blanks around it, or None."""
        cursor = self.textCursor()
        return self._map.words(cursor.selectionStart(), cursor.selectionEnd())

    def pointed_at(self) -> Span | None:
        """Return what is selected, or the character behind the caret where one is shown, or None."""
        at = self.caret()
        return self.selected() or (Span(at, at + 1) if self._caret_px is not None else None)

    def show_caret(self, shown: bool) -> None:
        """Show the caret and let keys move it, or neither."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(
            flags | Qt.TextInteractionFlag.TextSelectableByKeyboard if shown else flags
        )
        self._caret_px = self.cursorRect() if shown else None
        self.viewport().update()

    def caret(self) -> int:
        """Return the code point before which the caret stands."""
        return self._map.code_point(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select from one code point to another, with the caret at `end`; the view stays where it is."""
        cursor, place = self.textCursor(), self.verticalScrollBar().value()
        cursor.setPosition(self._map.utf16(start))
        cursor.setPosition(self._map.utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def height_of(self, code_point: int) -> float:
        """Return where a place of the text lies on the page, as a share of the page's height, 0 to 1."""
        block = self.document().findBlock(self._map.utf16(code_point))
        rect = self.document().documentLayout().blockBoundingRect(block)
        inside = (self._map.utf16(code_point) - block.position()) / max(1, block.length())
        return (rect.top() + rect.height() * inside) / max(1.0, self.document().size().height())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing, ever: the article is somebody else's."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own characters; Qt's would turn a no-break space into a space."""
        cursor = self.textCursor()
        # Qt's own, emptied: one that is made here has a half in Python, and the system's selection, which
        # frees it much later and at a moment of its own, then ends the program.
        data = super().createMimeDataFromSelection()
        data.text()
        data.clear()
        data.setText(self._map.text(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _take_article(self, article: Article) -> None:
        self._article = article
        self._map = TextMap(article.text)
        self._block_starts = [block.span.start for block in article.blocks]
        self._backwards = runs_right_to_left(article.text)

    def _fit_column(self) -> None:
        """Set the column's width, centre it, and keep what is read where it was."""
        room = self.width() - self.verticalScrollBar().width()
        width = min(self.comfortable_px - _SCROLL_BAR_PX, max(room, _LEAST_PX))
        margins = (_RIGHT_PX, GUTTER_PX) if self._backwards else (GUTTER_PX, _RIGHT_PX)
        frame_format = self.document().rootFrame().frameFormat()
        if self.lineWrapColumnOrWidth() != width or frame_format.leftMargin() != margins[0]:
            place = self._reading_place()
            frame_format.setMargin(0)
            frame_format.setLeftMargin(margins[0])
            frame_format.setRightMargin(margins[1])
            frame_format.setTopMargin(_TOP_PX)
            frame_format.setBottomMargin(_BOTTOM_PX)
            self.document().rootFrame().setFrameFormat(frame_format)
            self.setLineWrapColumnOrWidth(width)
            if self.verticalScrollBar().value():
                self._bring_to(*place)
        side = max(0, (room - width) // 2)
        self.setViewportMargins(side, 0, max(0, room - width - side), 0)

    def _reading_place(self) -> tuple[int, int]:
        """Return what stays where it is when lines are broken anew: the first line in view.

        As Qt's position, and how many pixels below the view's top it stands.
        """
        if self.is_at_top:
            return 0, 0
        position = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return position, self._top_px(position)

    def _bring_to(self, position_utf16: int, down_px: int) -> None:
        """Scroll at once so that a place stands that many pixels below the view's top."""
        bar = self.verticalScrollBar()
        top = self._top_px(position_utf16)
        bar.setValue(bar.value() + top - down_px if position_utf16 else 0)

    def _top_px(self, position_utf16: int) -> int:
        cursor = self.textCursor()
        cursor.setPosition(position_utf16)
        return self.cursorRect(cursor).top()

    def _set_page(self, article: Article) -> None:
        self.document().clear()
        self._in_view = None
        # Before the text is in: it would be laid out once more.
        self._fit_column()
        set_page(self.document(), article, self._theme)
        self._in_view = None
        # The cursor was carried to the end, and the view would follow it there when it is resized.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _range_in_view(self) -> tuple[int, int]:
        """Return between which of Qt's positions the blocks in view lie; kept until others are in view."""
        if self._in_view is None:
            self._in_view = self._find_range_in_view()
        return self._in_view

    def _find_range_in_view(self) -> tuple[int, int]:
        rect = self.viewport().rect()
        first = self.cursorForPosition(rect.topLeft()).block().position()
        last = self.cursorForPosition(rect.bottomRight()).block()
        return first, last.position() + last.length()

    def _move_caret(self) -> None:
        if self._caret_px is not None:
            left, self._caret_px = self._caret_px, self.cursorRect()
            for rect in (left, self._caret_px):
                self.viewport().update(rect.adjusted(-6, -2, 6, 2))

    def _paint_caret(self) -> None:
        if self._caret_px is not None:
            with QPainter(self.viewport()) as painter:
                paint_caret(painter, self._theme, self.cursorRect())
