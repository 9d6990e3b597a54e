"""The status bar: what was just done, how far the review is, and whether it is on the disk."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.order import Target
from factcheck_app.review.review import Review
from factcheck_app.review.scope import left_out
from factcheck_app.session.session import Session
from factcheck_app.session.wording import target_words
from factcheck_app.ui.announcing import announce
from factcheck_app.ui.key_hints import first_key
from factcheck_app.ui.locale_words import counted
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.share_bar import ShareBar
from factcheck_app.ui.theme import Theme

_GLYPH_PX = 11
_ROOM_FOR_COUNTS_PX = 900
_SHOWN = tuple(state for state in State if state is not State.UNREVIEWED)


class CountsByState(QWidget):
    """A glyph and a number for each state that any claim is in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: list[tuple[State, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_review(self, review: Review) -> None:
        """Show a review's counts, and say them in words to a pointer or a screen reader."""
        counts: list[tuple[State, str]] = [
            (state, str(review.counts[state])) for state in _SHOWN if review.counts[state]
        ]
        if counts == self._counts:
            return
        self._counts = counts
        each = tr("{count} {state}")
        words = ", ".join(each.format(count=count, state=state.word) for state, count in self._counts)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def show_nothing(self) -> None:
        """Show no counts."""
        self._counts = []
        self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return as much room as the numbers want."""
        return QSize(round(sum(self._widths())), 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint glyphs and numbers."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x, middle = 0.0, self.height() / 2
            for (state, count), width in zip(self._counts, self._widths(), strict=True):
                colour = self._theme.state_colour(state)
                square = QRectF(x, middle - _GLYPH_PX / 2, _GLYPH_PX, _GLYPH_PX)
                draw_glyph(painter, state, square, colour)
                painter.setPen(colour)
                words = QRectF(x + _GLYPH_PX + 5, 0, width, self.height())
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, count)
                x += width

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self.font())
        return [_GLYPH_PX + 5 + metrics.horizontalAdvance(count) + 14 for _state, count in self._counts]


class StatusBar(QStatusBar):
    """Message on the left; counts, progress and the saved sign on the right."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = actions["next-open"]
        self.message = QLabel(self)
        self.counts = CountsByState(theme, self)
        self.target = QLabel(self)
        self.left = QLabel(self)
        self.settled = ShareBar(64, self)
        self.progress = QLabel(self)
        self.analysis = ShareBar(90, self)
        self.saved = QLabel(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        for label in (self.message, self.target, self.left, self.progress, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for hidden in (self.analysis, self.settled, self.left, self.target):
            hidden.hide()
        self.left.setContentsMargins(6, 0, 0, 0)
        self.target.setContentsMargins(6, 0, 6, 0)
        self.target.setToolTip(tr("What the key for the next claim looks for; T changes it"))
        self.progress.setContentsMargins(6, 0, 12, 0)
        self.saved.setContentsMargins(6, 0, 12, 0)
        self.message.setContentsMargins(12, 5, 0, 5)
        self.addWidget(self.message, 1)
        for widget in (
            self.target,
            self.counts,
            self.analysis,
            self.left,
            self.settled,
            self.progress,
            self.saved,
        ):
            self.addPermanentWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, leave out what the list shows as well: the message comes first."""
        super().resizeEvent(event)
        self.counts.setVisible(self.width() >= _ROOM_FOR_COUNTS_PX)

    def show_session(self, session: Session) -> None:
        """Show how far the review and the analysis are."""
        review = session.review
        self.counts.show_review(review)
        self._show_analysis(session.blocks_in_all, session.blocks_to_do)
        found, settled = len(review.claims), review.settled
        left = "".join(f" · {words}" for words in left_out(review.shown))
        if session.blocks_to_do:
            far = tr("{settled} of {count} so far")
        else:
            far = tr("{settled} of {count}") if found else tr("No claims found")
        numbers = {"settled": counted(settled), "count": counted(found)}
        self.progress.setText(f"{far.format(**numbers)}{left if found else ''}")
        said = tr("{settled} of {count} claims are settled").format(**numbers) + left
        self.progress.setToolTip(said)
        self.settled.show_share(settled, found, said)
        open_now = found - settled - review.shown.below - sum(review.shown.hidden.values())
        self.left.setText(tr("{count} left").format(count=counted(open_now)))
        self.left.setToolTip(tr("Claims that are shown and not settled yet"))
        self.target.setText(self._target_words(session.target))
        self.target.setVisible(bool(found) and session.target is not Target.UNREVIEWED)
        # One bar at a time: what is left can't be told before all is found.
        for widget in (self.left, self.settled):
            widget.setVisible(bool(found) and not session.blocks_to_do)

    def _show_analysis(self, blocks: int, blocks_to_do: int) -> None:
        done = blocks - blocks_to_do
        said = tr("Looking for claims: {done} of {all} paragraphs").format(done=done, all=blocks)
        self.analysis.show_share(done, blocks, said)
        self.analysis.setVisible(bool(blocks_to_do))

    def show_nothing(self) -> None:
        """Clear everything: no review is open."""
        self.counts.show_nothing()
        self.progress.clear()
        for widget in (self.analysis, self.settled, self.left, self.target):
            widget.hide()
        self.say("")

    def say(self, message: str) -> None:
        """Show a sentence until the next one."""
        self.message.setText(message)
        self.message.setToolTip(message)
        announce(self, message)

    def show_saved(self, text: str, *, alarm: bool = False) -> None:
        """Show whether everything is on the disk."""
        self.saved.setText(text)
        self.saved.setProperty("tone", "alarm" if alarm else "")
        self.saved.style().polish(self.saved)

    def _target_words(self, target: Target) -> str:
        """Return what the key for the next claim looks for; without a key, that alone."""
        key, words = first_key(self._next), target_words(target)
        return tr("{key}: {target}").format(key=key, target=words) if key else words
