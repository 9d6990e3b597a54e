"""The bar above the list of claims: a slider from fewer to more, how many are shown, and their kinds."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from factcheck_app.domain.scope import Scope
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.scope import left_out
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.key_hints import follow_keys, key_hint
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.locale_words import counted, decimal_words

_STEPS = 100
_KEY_STEP = 5
_PAGE_STEP = 20
_AROUND_PX = 70
"""Margins and spaces of the row, together."""
_REST_MS = 700
"""How long nothing moves until the scope is kept: one act for a way of the slider, not one for a pixel."""


class ScopeBar(QWidget):
    """Shows a review's scope and says which other one the reader wants.

    Signals: `threshold_moved` (a threshold, while the slider moves), `came_to_rest` (nothing has moved
    for a while), `left` (back to the article).
    """

    threshold_moved = Signal(float)
    came_to_rest = Signal()
    left = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self._about = ""
        self._ends: list[QLabel] = []
        self.slider = _Slider(Qt.Orientation.Horizontal, self)
        self.count = plain_label(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))
        self.kinds = KeyButton(actions["kinds"], self)
        self._rest = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(_KEY_STEP)
        self.slider.setPageStep(_PAGE_STEP)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setMinimumWidth(64)
        self.slider.setAccessibleName(tr("Fewer or more claims"))
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 12, 6)
        row.setSpacing(8)
        for name, widget in ((tr("Fewer"), self.slider), (tr("More"), self.count)):
            end = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
            end.setWordWrap(False)
            end.setText(name)
            self._ends.append(end)
            row.addWidget(end)
            row.addWidget(widget, 1 if widget is self.slider else 0)
        row.addSpacing(4)
        row.addWidget(self.kinds)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, leave out the words at the slider's ends: no number may be cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        kept = self.count.sizeHint().width() + self.kinds.sizeHint().width() + self.slider.minimumWidth()
        ends = sum(end.sizeHint().width() for end in self._ends)
        for end in self._ends:
            end.setVisible(self.width() >= kept + ends + _AROUND_PX)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._tell_of_move)
        self.slider.sliderReleased.connect(self.left)
        self.slider.left.connect(self.left)
        follow_keys(self._actions, ("fewer", "more"), self._show_keys)
        self._rest.timeout.connect(self._tell_of_rest)

    def show_review(self, review: Review) -> None:
        """Show the scope of a review, and how many claims it shows."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(_STEPS - round(review.scope.threshold * _STEPS))
        shown = len(review.shown.claims)
        self.count.setText(tr("{count} shown").format(count=counted(shown)))
        self._fit()
        of_all = tr("{shown} of {count} claims shown")
        words = [of_all.format(shown=counted(shown), count=counted(len(review.claims)))]
        about = tr("{claims}. Threshold {threshold} of 1.")
        self._about = about.format(
            claims=", ".join((*words, *left_out(review.shown))),
            threshold=decimal_words(review.scope.threshold, 2),
        )
        self._show_keys()
        self.slider.setAccessibleDescription(self._about)
        self.count.setToolTip(self._about)

    def _show_keys(self) -> None:
        keys = key_hint(self._actions, tr("{fewer} fewer, {more} more."), fewer="fewer", more="more")
        self.slider.setToolTip(f"{self._about} {keys}".rstrip())

    def stepped(self, scope: Scope, step: int) -> Scope:
        """Return the scope one step towards more (+1) or fewer (-1) claims, and wait for rest."""
        self.await_rest()
        hundredths = round(scope.threshold * _STEPS) - step * _KEY_STEP
        return Scope(min(max(hundredths, 0), _STEPS) / _STEPS, scope.hidden)

    def await_rest(self) -> None:
        """Begin anew to wait until nothing moves."""
        self._rest.start()

    def _tell_of_move(self, value: int) -> None:
        self.await_rest()
        self.threshold_moved.emit((_STEPS - value) / _STEPS)

    def _tell_of_rest(self) -> None:
        if self.slider.isSliderDown():
            self.await_rest()
        else:
            self.came_to_rest.emit()


class _Slider(QSlider):
    """A slider that Esc and Enter leave, and that a wheel which scrolls the list doesn't move.

    Signals: `left` (back to the article).
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the focus only."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
