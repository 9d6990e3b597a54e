"""The page: the article in a column of fixed width, with its claims painted by the page itself."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QMimeData,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from factcheck_app.domain.state import State
from factcheck_app.review.review import Review
from factcheck_app.ui.marks import draw_glyph, draw_line
from factcheck_app.ui.page_layout import ClaimLayout, Fragment
from factcheck_app.ui.page_text import column_px, set_page
from factcheck_app.ui.text_map import TextMap
from factcheck_app.ui.theme import Theme

GUTTER_PX = 68
_RIGHT_PX = 20
_GLYPH_PX = 12
_MOST_GLYPHS = 3
_SCROLL_MS = 220
_COMFORT = (0.10, 0.78)
"""The part of the view's height in which a claim may lie without the view being scrolled to it."""
_REST = 0.30
"""Where a claim comes to rest when the view is scrolled to it."""


class ArticlePage(QTextEdit):
    """Shows an article and paints its claims; keeps nothing that the review doesn't say.

    Signals: `claim_clicked` (a claim's id), `view_moved` (another part of the text is in view).
    """

    claim_clicked = Signal(str)
    view_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._review: Review | None = None
        self._map = TextMap("")
        self._layout = ClaimLayout(self.document(), self._map, ())
        self._current_id: str | None = None
        self._painted_id: str | None = None
        self._clicked_id: str | None = None
        self._pressed_at = QPointF()
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._lay_out()
        self._connect()

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
        self.setAccessibleName("Article")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)
        self._glide.setDuration(_SCROLL_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)

    def _connect(self) -> None:
        self.document().documentLayout().documentSizeChanged.connect(self._forget_layout)
        self.verticalScrollBar().valueChanged.connect(self._view_moved)

    @property
    def comfortable_px(self) -> int:
        """Return how wide the page is with its whole measure, gutter, ticks and scroll bar."""
        return round(GUTTER_PX + column_px(self._theme.letters) + _RIGHT_PX) + 30

    @property
    def current_id(self) -> str | None:
        """Return the claim that is, or is about to be, in front."""
        return self._current_id

    def painted_claim(self) -> str | None:
        """Return the claim that the reader sees as current: the one painted so last.

        A window that the system doesn't show paints nothing; there it is the current one.
        """
        handle = self.window().windowHandle()
        return self._painted_id if handle is not None and handle.isExposed() else self._current_id

    def show_review(self, review: Review) -> None:
        """Set another article as the page, with its claims."""
        self._glide.stop()
        self._review = review
        self._map = TextMap(review.article.text)
        self._current_id = self._painted_id = None
        self._set_page(review)
        self._take_claims(review)
        self.verticalScrollBar().setValue(0)

    def show_claims(self, review: Review) -> None:
        """Paint the claims of a review anew: more of them, or in other states."""
        if self._review is None or review.shown.claims != self._review.shown.claims:
            self._take_claims(review)
        self._review = review
        self.viewport().update()

    def show_current(self, claim_id: str | None) -> None:
        """Bring a claim in front, and into view by a gentle scroll where it isn't."""
        self._current_id = claim_id
        self.viewport().update()
        # What was clicked stays below the pointer, as long as it can be seen.
        self._reveal(glide=True, comfort=(0.0, 1.0) if claim_id == self._clicked_id else _COMFORT)
        self._clicked_id = None

    def show_theme(self, theme: Theme) -> None:
        """Change colours and letters; the line that is read stays where it is."""
        growth = theme.letters.pixels / self._theme.letters.pixels
        self._theme = theme
        if self._review is not None:
            self._glide.stop()
            place, down_px = self._reading_place()
            # Of a line that is cut by the view's edge the same share stays in view.
            down_px = round(down_px * growth) if down_px < 0 else down_px
            self._set_page(self._review)
            self._take_claims(self._review)
            self._bring_to(place, down_px)

    def top_of_view(self) -> int:
        """Return the code point at which the view begins."""
        return self._map.code_point(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def show_place(self, code_point: int) -> None:
        """Have the view begin at a place of the text, without a glide."""
        self._glide.stop()
        self._bring_to(self._map.utf16(code_point), 0)

    def blocks_in_view(self) -> list[int]:
        """Return the places of the article's blocks that are in view."""
        if self._review is None:
            return []
        start, end = (self._map.code_point(position) for position in self._range_in_view())
        return [
            place
            for place, block in enumerate(self._review.article.blocks)
            if block.span.start < end and block.span.end > start
        ]

    def height_of(self, code_point: int) -> float:
        """Return where a place of the text lies on the page, as a share of the page's height, 0 to 1."""
        block = self.document().findBlock(self._map.utf16(code_point))
        rect = self.document().documentLayout().blockBoundingRect(block)
        inside = (self._map.utf16(code_point) - block.position()) / max(1, block.length())
        return (rect.top() + rect.height() * inside) / max(1.0, self.document().size().height())

    def current_rect(self) -> QRect:
        """Return where the current claim's last line lies in the viewport; invalid where it isn't."""
        fragments = self._current_fragments()
        if not fragments:
            return QRect()
        rect = fragments[-1].rect.translated(0, -self.verticalScrollBar().value()).toRect()
        return rect.intersected(self.viewport().rect())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing, ever: the article is somebody else's."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own characters; Qt's would turn a no-break space into a space."""
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self._map.text(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, the place, and the current claim in view if it was."""
        was_in_view = self._is_current_in_view(event.oldSize().height())
        super().resizeEvent(event)
        self._fit_column()
        if was_in_view:
            self._reveal(glide=False, comfort=(0.0, 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a claim; a drag selects text and nothing else."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed_at).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and moved < 4:
            claim_id = self._claim_at(event.position())
            if claim_id is not None:
                self._clicked_id = claim_id
                self.claim_clicked.emit(claim_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text, then lines and glyphs of the claims in view."""
        if self._review is None:
            super().paintEvent(event)
            return
        places = self._layout.between(*self._range_in_view())
        places.sort(key=lambda place: self._claim_id(place) == self._current_id)
        with self._painter() as painter:
            for place in places:
                self._paint_tint(painter, place)
        super().paintEvent(event)
        with self._painter() as painter:
            self._paint_marks(painter, places)
        self._painted_id = self._current_id

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew where the font changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._forget_layout()

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _paint_tint(self, painter: QPainter, place: int) -> None:
        state = self._state(place)
        current = self._claim_id(place) == self._current_id
        painter.setBrush(self._theme.tint_colour(state, current=current))
        painter.setPen(QPen(self._theme.state_colour(state), 1.5) if current else Qt.PenStyle.NoPen)
        grow = 2.0 if current else 0.0
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for fragment in self._layout.fragments(place):
            outline.addRoundedRect(fragment.rect.adjusted(-1 - grow, -grow, 1 + grow, 3 + grow), 3, 3)
        painter.drawPath(outline.simplified() if current else outline)

    def _paint_marks(self, painter: QPainter, places: list[int]) -> None:
        beginning: dict[int, list[int]] = {}
        for place in sorted(places):
            fragments = self._layout.fragments(place)
            colour = self._theme.state_colour(self._state(place))
            for fragment in fragments:
                y = fragment.baseline + 4.0 + 3.5 * self._layout.level(place)
                draw_line(
                    painter,
                    self._state(place),
                    QPointF(fragment.rect.left(), y),
                    fragment.rect.right(),
                    colour,
                )
            if fragments:
                beginning.setdefault(round(fragments[0].baseline), []).append(place)
        for on_line in beginning.values():
            for column, place in enumerate(reversed(on_line[:_MOST_GLYPHS])):
                self._paint_glyph(painter, place, column)

    def _paint_glyph(self, painter: QPainter, place: int, column: int) -> None:
        """Paint a claim's glyph in the gutter, in a column counted from the text."""
        baseline = self._layout.fragments(place)[0].baseline
        colour = self._theme.state_colour(self._state(place))
        left = GUTTER_PX - 14 - (_GLYPH_PX + 5) * (column + 1)
        square = QRectF(left, baseline - _GLYPH_PX + 1, _GLYPH_PX, _GLYPH_PX)
        draw_glyph(painter, self._state(place), square, colour)
        if self._claim_id(place) == self._current_id:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(-3.5, -3.5, 3.5, 3.5), 4, 4)

    def _current_fragments(self) -> tuple[Fragment, ...]:
        place = self._review.shown.places.get(self._current_id or "") if self._review else None
        return () if place is None else self._layout.fragments(place)

    def _is_current_in_view(self, height: int) -> bool:
        """Say whether the current claim begins in a view of that height."""
        fragments, at = self._current_fragments(), self.verticalScrollBar().value()
        return bool(fragments) and at <= fragments[0].rect.top() <= at + height

    def _reveal(self, *, glide: bool, comfort: tuple[float, float] = _COMFORT) -> None:
        """Bring the current claim into view, unless it is there or nobody looks yet."""
        fragments = self._current_fragments()
        if not fragments or not self.isVisible():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = fragments[0].rect.top(), fragments[-1].rect.bottom()
        at = (
            self._glide.endValue() if self._glide.state() is QPropertyAnimation.State.Running else bar.value()
        )
        if at + height * comfort[0] <= top and bottom <= at + height * comfort[1]:
            return
        target = max(bar.minimum(), min(bar.maximum(), round(top - height * _REST)))
        if target == at:
            return
        self._glide.stop()
        if not glide:
            bar.setValue(target)
            return
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(target)
        self._glide.start()

    def _fit_column(self) -> None:
        """Set the column's width, centre it, and keep the first line in view where it was."""
        room = self.width() - self.verticalScrollBar().width()
        width = min(self.comfortable_px - 30, max(room, 280))
        frame_format = self.document().rootFrame().frameFormat()
        if self.lineWrapColumnOrWidth() != width or frame_format.leftMargin() != GUTTER_PX:
            first = self.cursorForPosition(self.viewport().rect().topLeft())
            frame_format.setMargin(0)
            frame_format.setLeftMargin(GUTTER_PX)
            frame_format.setRightMargin(_RIGHT_PX)
            frame_format.setTopMargin(28)
            frame_format.setBottomMargin(120)
            self.document().rootFrame().setFrameFormat(frame_format)
            self.setLineWrapColumnOrWidth(width)
            if self.verticalScrollBar().value():
                self._keep_at_top(first.position())
        side = max(0, (room - width) // 2)
        self.setViewportMargins(side, 0, max(0, room - width - side), 0)

    def _keep_at_top(self, position_utf16: int) -> None:
        self._bring_to(position_utf16, 0)

    def _reading_place(self) -> tuple[int, int]:
        """Return what the reader reads: the current claim if it is in view, else the first line.

        As Qt's position, and how many pixels below the view's top it stands.
        """
        place = self._review.shown.places.get(self._current_id or "") if self._review else None
        if place is not None and self._review and self._is_current_in_view(self.viewport().height()):
            position = self._map.utf16(self._review.shown.claims[place].span.start)
        elif self.verticalScrollBar().value() == 0:
            return 0, 0
        else:
            position = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return position, self._top_px(position)

    def _bring_to(self, position_utf16: int, down_px: int) -> None:
        """Scroll at once so that a place stands that many pixels below the view's top."""
        if position_utf16 == 0:
            self.verticalScrollBar().setValue(0)
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._top_px(position_utf16) - down_px)

    def _top_px(self, position_utf16: int) -> int:
        cursor = self.textCursor()
        cursor.setPosition(position_utf16)
        return self.cursorRect(cursor).top()

    def _set_page(self, review: Review) -> None:
        self.document().clear()
        # Before the text is in: it would be laid out once more.
        self._fit_column()
        set_page(self.document(), review.article, self._theme)
        # The cursor was carried to the end, and the view would follow it there when it is resized.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _take_claims(self, review: Review) -> None:
        self._layout = ClaimLayout(self.document(), self._map, review.shown.claims)

    def _range_in_view(self) -> tuple[int, int]:
        rect = self.viewport().rect()
        first = self.cursorForPosition(rect.topLeft()).block().position()
        last = self.cursorForPosition(rect.bottomRight()).block()
        return first, last.position() + last.length()

    def _claim_at(self, point: QPointF) -> str | None:
        """Return the shortest claim whose words are under a point of the viewport, or None."""
        on_page = point + QPointF(0, self.verticalScrollBar().value())
        near = self.cursorForPosition(point.toPoint()).position()
        under = [
            place
            for place in self._layout.between(near - 1, near + 1)
            if any(
                fragment.rect.adjusted(-3, -4, 3, 8).contains(on_page)
                for fragment in self._layout.fragments(place)
            )
        ]
        return self._claim_id(min(under, key=self._layout.length)) if under else None

    def _claim_id(self, place: int) -> str:
        return self._review.shown.claims[place].id if self._review else ""

    def _state(self, place: int) -> State:
        return self._review.standing(self._claim_id(place)).state if self._review else State.UNREVIEWED

    def _forget_layout(self, *_size: object) -> None:
        self._layout.forget()
        self.viewport().update()

    def _view_moved(self, _value: int) -> None:
        self.view_moved.emit()
