"""The page: the article in a column of fixed width, with its claims painted by the page itself."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.search import Hits
from factcheck_app.ui import page_paint
from factcheck_app.ui.direction import runs_right_to_left
from factcheck_app.ui.gentle_scroll import COMFORT, SEEN, GentleScroll
from factcheck_app.ui.page_layers import HitLayer, UnmarkedLayer
from factcheck_app.ui.page_layout import ClaimLayout, Fragment
from factcheck_app.ui.page_paint import GUTTER_PX, Scene
from factcheck_app.ui.page_text import column_px, set_page
from factcheck_app.ui.text_map import TextMap
from factcheck_app.ui.theme import Theme

_RIGHT_PX = 20
_SCROLL_BAR_PX = 30
_CLICK_PX = 4


class ArticlePage(QTextEdit):
    """Shows an article and paints its claims; keeps nothing that the review doesn't say.

    Signals: `claim_clicked` (a claim's id), `view_moved` (another part of the text is in view), `resized`.
    """

    claim_clicked = Signal(str)
    view_moved = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._review: Review | None = None
        self._current_id: str | None = None
        self._painted_id: str | None = None
        self._clicked_id: str | None = None
        self._pressed_at = QPointF()
        self._backwards = False
        self._scroll = GentleScroll(self.verticalScrollBar())
        self._take_text("")
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
        self.setAccessibleName(tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)

    def _connect(self) -> None:
        self.document().documentLayout().documentSizeChanged.connect(self._forget_layout)
        self.verticalScrollBar().valueChanged.connect(self._view_moved)

    def _take_text(self, text: str) -> None:
        self._map = TextMap(text)
        self._layout = ClaimLayout(self.document(), self._map, ())
        self._hits = HitLayer(self.document(), self._map)
        self._unmarked = UnmarkedLayer(self.document(), self._map)
        self._backwards = runs_right_to_left(text)

    @property
    def comfortable_px(self) -> int:
        """Return how wide the page is with its whole measure, gutter, ticks and scroll bar."""
        return round(GUTTER_PX + column_px(self._theme.letters) + _RIGHT_PX) + _SCROLL_BAR_PX

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
        self._scroll.stop()
        self._review = review
        shows_unmarked = self._unmarked.is_shown
        self._take_text(review.article.text)
        self._unmarked.is_shown = shows_unmarked
        self._block_starts = [block.span.start for block in review.article.blocks]
        self._current_id = self._painted_id = None
        self._set_page(review)
        self._take_claims(review)
        self.verticalScrollBar().setValue(0)

    def show_claims(self, review: Review) -> None:
        """Paint the claims of a review anew: more of them, or in other states."""
        before, self._review = self._review, review
        if before is None or review.shown.claims != before.shown.claims:
            self._take_claims(review)
            self.viewport().update()
        elif review.standings is not before.standings:
            self._update_claims(*self._changed_in_view(before, review))

    def show_current(self, claim_id: str | None) -> None:
        """Bring a claim in front, and into view by a gentle scroll where it isn't."""
        self._update_claims(self._current_id, claim_id)
        self._current_id = claim_id
        # What was clicked stays below the pointer, as long as it can be seen.
        self._reveal(glide=True, comfort=SEEN if claim_id == self._clicked_id else COMFORT)
        self._clicked_id = None

    def show_hits(self, hits: Hits, current: int | None) -> None:
        """Mark the hits of a search, and bring the one in front into view."""
        self._hits.show(hits, current)
        self.viewport().update()
        if current is not None:
            self._bring(self._hits.fragments(current), glide=True)

    @property
    def shows_unmarked(self) -> bool:
        """Say whether sentences without any claim are set apart."""
        return self._unmarked.is_shown

    def show_unmarked(self, shown: bool) -> None:
        """Set sentences without any claim apart, or as all others."""
        self._unmarked.is_shown = shown
        self.viewport().update()

    def show_theme(self, theme: Theme) -> None:
        """Change colours and letters; the line that is read stays where it is."""
        growth = theme.letters.pixels / self._theme.letters.pixels
        self._theme = theme
        if self._review is not None:
            self._scroll.stop()
            anchor = self._anchor()
            place, down_px = anchor.position(), self.cursorRect(anchor).top()
            self._set_page(self._review)
            self._take_claims(self._review)
            # Of a line that is cut by the view's edge the same share stays in view.
            self._bring_to(place, round(down_px * growth) if down_px < 0 else down_px)

    def show_place(self, code_point: int) -> None:
        """Have the view begin at a place of the text, without a glide."""
        self._scroll.stop()
        if code_point:
            self._bring_to(self._map.utf16(code_point), 0)
        else:
            self.verticalScrollBar().setValue(0)

    def blocks_in_view(self) -> list[int]:
        """Return the places of the article's blocks that are in view."""
        if self._review is None:
            return []
        start, end = (self._map.code_point(position) for position in self._range_in_view())
        blocks = self._review.article.blocks
        first = max(0, bisect_right(self._block_starts, start) - 1)
        last = bisect_left(self._block_starts, end)
        return [place for place in range(first, last) if blocks[place].span.end > start]

    @property
    def is_at_top(self) -> bool:
        """Say whether the article is seen from its beginning."""
        return self.verticalScrollBar().value() == 0

    def claims_in_view(self) -> list[str]:
        """Return the ids of the claims that begin in view, in text order."""
        height = self.viewport().height()
        return [
            self._claim_id(place)
            for place in self._layout.between(*self._range_in_view())
            for fragment in self._layout.fragments(place)[:1]
            if 0 <= fragment.rect.top() - self.verticalScrollBar().value() <= height
        ]

    def top_of_view(self) -> int:
        """Return the code point with which the first line in view begins."""
        return self._map.code_point(self.cursorForPosition(self.viewport().rect().topLeft()).position())

    def selected(self) -> Span | None:
        """Return what is selected, without the blanks around it, or None."""
        cursor = self.textCursor()
        return self._map.words(cursor.selectionStart(), cursor.selectionEnd())

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
            self._reveal(glide=False, comfort=SEEN)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a claim; a drag selects text and nothing else."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed_at).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and moved < _CLICK_PX:
            claim_id = self._claim_at(event.position())
            if claim_id is not None:
                self._clicked_id = claim_id
                self.claim_clicked.emit(claim_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text, then lines and glyphs of the claims in view."""
        if self._review is None:
            super().paintEvent(event)
            return
        start, end = self._range_in_view()
        places, scene = self._layout.between(start, end), self._scene(self._review)
        with self._painter() as painter:
            for sentence in self._sentences_in_view(self._review):
                page_paint.paint_unmarked(painter, self._theme, sentence)
            page_paint.paint_tints(painter, scene, places)
            for place, fragments in self._hits.in_view(start, end):
                current = place == self._hits.current
                page_paint.paint_hit(painter, self._theme, fragments, current=current)
        super().paintEvent(event)
        with self._painter() as painter:
            page_paint.paint_lines(painter, scene, places)
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

    def _scene(self, review: Review) -> Scene:
        width = self.lineWrapColumnOrWidth()
        return Scene(review, self._layout, self._theme, self._current_id, width, self._backwards)

    def _sentences_in_view(self, review: Review) -> list[Sequence[Fragment]]:
        if not self._unmarked.is_shown:
            return []
        return list(self._unmarked.in_view(review, self._layout, self.blocks_in_view()))

    def _changed_in_view(self, before: Review, review: Review) -> list[str]:
        """Return the claims in view whose state isn't what it was."""
        ids = map(self._claim_id, self._layout.between(*self._range_in_view()))
        return [each for each in ids if before.standing(each).state is not review.standing(each).state]

    def _update_claims(self, *claim_ids: str | None) -> None:
        """Paint anew where these claims lie, or everything where none of them is laid out yet."""
        places = self._review.shown.places if self._review else {}
        known = [places[each] for each in claim_ids if each in places]
        if self._review is None or not known:
            self.viewport().update()
            return
        scene, region = self._scene(self._review), QRegion()
        for place in known:
            for rect in scene.reach(place):
                region += rect.translated(0, -self.verticalScrollBar().value()).toAlignedRect()
        in_view = region.intersected(self.viewport().rect())
        self.viewport().update(in_view if not in_view.isEmpty() else self.viewport().rect())

    def _current_fragments(self) -> tuple[Fragment, ...]:
        place = self._review.shown.places.get(self._current_id or "") if self._review else None
        return () if place is None else self._layout.fragments(place)

    def _is_current_in_view(self, height: int) -> bool:
        """Say whether the current claim begins in a view of that height."""
        fragments, at = self._current_fragments(), self.verticalScrollBar().value()
        return bool(fragments) and at <= fragments[0].rect.top() <= at + height

    def _reveal(self, *, glide: bool, comfort: tuple[float, float] = COMFORT) -> None:
        """Bring the current claim into view, unless it is there or nobody looks yet."""
        self._bring(self._current_fragments(), glide=glide, comfort=comfort)

    def _bring(
        self, fragments: Sequence[Fragment], *, glide: bool, comfort: tuple[float, float] = COMFORT
    ) -> None:
        if fragments and self.isVisible():
            top, bottom = fragments[0].rect.top(), fragments[-1].rect.bottom()
            self._scroll.bring(top, bottom, self.viewport().height(), glide=glide, comfort=comfort)

    def _fit_column(self) -> None:
        """Set the column's width, centre it, and keep what is read where it was."""
        room = self.width() - self.verticalScrollBar().width()
        width = min(self.comfortable_px - _SCROLL_BAR_PX, max(room, 280))
        margins = (_RIGHT_PX, GUTTER_PX) if self._backwards else (GUTTER_PX, _RIGHT_PX)
        frame_format = self.document().rootFrame().frameFormat()
        if self.lineWrapColumnOrWidth() != width or frame_format.leftMargin() != margins[0]:
            anchor = self._anchor()
            above = self.cursorRect(anchor).top()
            frame_format.setMargin(0)
            frame_format.setLeftMargin(margins[0])
            frame_format.setRightMargin(margins[1])
            frame_format.setTopMargin(28)
            frame_format.setBottomMargin(120)
            self.document().rootFrame().setFrameFormat(frame_format)
            self.setLineWrapColumnOrWidth(width)
            if self.verticalScrollBar().value():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect(anchor).top() - above)
        side = max(0, (room - width) // 2)
        self.setViewportMargins(side, 0, max(0, room - width - side), 0)

    def _anchor(self) -> QTextCursor:
        """Return the place that stays where it is when lines are broken anew.

        It is where the current claim begins, if that is in view, else the first line in view.
        """
        cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        if self._review is not None and self._is_current_in_view(self.viewport().height()):
            claim = self._review.shown.claims[self._review.shown.places[self._current_id or ""]]
            cursor.setPosition(self._map.utf16(claim.span.start))
        return cursor

    def _bring_to(self, position_utf16: int, down_px: int) -> None:
        """Scroll at once so that a place stands that many pixels below the view's top."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        cursor.setPosition(position_utf16)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - down_px)

    def _set_page(self, review: Review) -> None:
        self.document().clear()
        # Before the text is in: it would be laid out once more.
        self._fit_column()
        set_page(self.document(), review.article, self._theme)
        # The cursor was carried to the end, and the view would follow it there when it is resized.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _take_claims(self, review: Review) -> None:
        self._layout = ClaimLayout(self.document(), self._map, review.shown.claims)
        self._unmarked.forget()

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

    def _forget_layout(self, *_size: object) -> None:
        for layer in (self._layout, self._hits, self._unmarked):
            layer.forget()
        self.viewport().update()

    def _view_moved(self, _value: int) -> None:
        self.view_moved.emit()
