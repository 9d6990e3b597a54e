"""The page: the article in a column of fixed width, with its claims painted by the page itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.search import Hits
from factcheck_app.ui import page_paint
from factcheck_app.ui.article_text import ArticleText
from factcheck_app.ui.gentle_scroll import COMFORT, SEEN, GentleScroll
from factcheck_app.ui.page_layers import HitLayer, UnmarkedLayer
from factcheck_app.ui.page_layout import ClaimLayout, Fragment
from factcheck_app.ui.page_paint import Scene
from factcheck_app.ui.theme import Theme

_CLICK_PX = 4


class ArticlePage(ArticleText):
    """Shows an article and paints its claims; keeps nothing that the review doesn't say.

    Signals, beside those of the text: `claim_clicked` (a claim's id), `current_shown` (another claim is in
    front, or none).
    """

    claim_clicked = Signal(str)
    current_shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._review: Review | None = None
        self._current_id: str | None = None
        self._painted_id: str | None = None
        self._clicked_id: str | None = None
        self._pressed_at = QPointF()
        self._scroll = GentleScroll(self.verticalScrollBar())
        self._take_layers()
        self._connect()

    def _connect(self) -> None:
        self.document().documentLayout().documentSizeChanged.connect(self._forget_layout)
        self.verticalScrollBar().valueChanged.connect(self._view_moved)

    def _take_layers(self) -> None:
        self._layout = ClaimLayout(self.document(), self._map, ())
        self._hits = HitLayer(self.document(), self._map)
        self._unmarked = UnmarkedLayer(self.document(), self._map)

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
        self._take_article(review.article)
        self._take_layers()
        self._unmarked.is_shown = shows_unmarked
        self._current_id = self._painted_id = None
        self._set_page(review.article)
        self._take_claims(review)
        self.verticalScrollBar().setValue(0)

    def show_claims(self, review: Review) -> None:
        """Paint the claims of a review anew: more of them, or in other states."""
        before, self._review = self._review, review
        if before is None or _shows_others(before, review):
            self._take_claims(review)
            self.viewport().update()
        elif review.standings is not before.standings:
            self._update_claims(*self._changed_in_view(before, review))
        self._describe()

    def show_current(self, claim_id: str | None) -> None:
        """Bring a claim in front, and into view by a gentle scroll where it isn't."""
        self._update_claims(self._current_id, claim_id)
        is_other = claim_id != self._current_id
        self._current_id = claim_id
        # What was clicked stays below the pointer, as long as it can be seen.
        self._reveal(glide=True, comfort=SEEN if claim_id == self._clicked_id else COMFORT)
        self._clicked_id = None
        self._describe()
        if is_other:
            self.current_shown.emit()

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
            place, down_px = self._reading_place()
            # Of a line that is cut by the view's edge the same share stays in view.
            down_px = round(down_px * growth) if down_px < 0 else down_px
            selected = self.textCursor().anchor(), self.textCursor().position()
            self._set_page(self._review.article)
            self._take_claims(self._review)
            self.select(*(self._map.code_point(each) for each in selected))
            self._bring_to(place, down_px)

    def show_place(self, code_point: int) -> None:
        """Have the view begin at a place of the text, without a glide."""
        self._scroll.stop()
        self._bring_to(self._map.utf16(code_point), 0)

    def claims_in_view(self) -> list[str]:
        """Return the ids of the claims that begin in view, in text order."""
        height = self.viewport().height()
        return [
            self._claim_id(place)
            for place in self._layout.between(*self._range_in_view())
            for fragment in self._layout.fragments(place)[:1]
            if 0 <= fragment.rect.top() - self.verticalScrollBar().value() <= height
        ]

    def current_span(self) -> Span | None:
        """Return where the current claim lies, or None."""
        place = self._place_of_current()
        return self._review.shown.claims[place].span if self._review and place is not None else None

    def current_rect(self) -> QRect:
        """Return where the current claim's last line lies in the viewport; invalid where it isn't."""
        fragments = self._current_fragments()
        if not fragments:
            return QRect()
        rect = fragments[-1].rect.translated(0, -self.verticalScrollBar().value()).toRect()
        return rect.intersected(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, the place, and the current claim in view if it was."""
        self._in_view = None
        was_in_view = self._is_current_in_view(event.oldSize().height())
        super().resizeEvent(event)
        self._fit_column()
        self._in_view = None
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
        scene, top = self._scene(self._review), self.verticalScrollBar().value()
        stretch = event.rect().top() + top, event.rect().bottom() + top
        places = [place for place in self._layout.between(start, end) if scene.is_within(place, *stretch)]
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
        self._paint_caret()
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
        """Return the claims in view that stand otherwise than before."""
        ids = map(self._claim_id, self._layout.between(*self._range_in_view()))
        return [each for each in ids if before.standing(each) is not review.standing(each)]

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
        place = self._place_of_current()
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

    def _reading_place(self) -> tuple[int, int]:
        """Return what stays where it is: the current claim if it is in view, else the first line."""
        span = self.current_span()
        if span is None or not self._is_current_in_view(self.viewport().height()):
            return super()._reading_place()
        position = self._map.utf16(span.start)
        return position, self._top_px(position)

    def _take_claims(self, review: Review) -> None:
        self._layout = ClaimLayout(self.document(), self._map, review.shown.claims)
        self._unmarked.forget()

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

    def _describe(self) -> None:
        """Tell a screen reader which claim is in front."""
        words, place = "", self._place_of_current()
        if self._review is not None and place is not None:
            claim = self._review.shown.claims[place]
            words = tr("Claim {number} of {count}, {state}, {label}").format(
                number=self._review.places[claim.id] + 1,
                count=len(self._review.claims),
                state=self._review.standing(claim.id).state.word,
                label=claim.label,
            )
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _place_of_current(self) -> int | None:
        return self._review.shown.places.get(self._current_id or "") if self._review else None

    def _forget_layout(self, *_size: object) -> None:
        self._in_view = None
        for layer in (self._layout, self._hits, self._unmarked):
            layer.forget()
        self.viewport().update()

    def _view_moved(self, _value: int) -> None:
        self._in_view = None
        self.view_moved.emit()


def _shows_others(before: Review, review: Review) -> bool:
    return before.shown is not review.shown and before.shown.claims != review.shown.claims
