"""The menu of kinds: which of them are shown."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.domain.claim import Kind
from factcheck_app.domain.tongue import sentence_case, tr
from factcheck_app.review.review import Review
from factcheck_app.ui.key_hints import is_key_of


class KindsMenu(QMenu):
    """A menu that stays open while kinds are ticked; Esc, or the key that opened it, closes it.

    Signals: `hidden_chosen` (the kinds that are not to be shown).
    """

    hidden_chosen = Signal(object)

    def __init__(self, opener: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._hidden: set[Kind] = set()
        self._ticks: dict[Kind, QAction] = {}
        self._all: QAction | None = None
        self.installEventFilter(self)

    def show_review(self, review: Review) -> None:
        """Offer the kinds that occur in a review, with how many claims are of each, and the hidden ones."""
        self.clear()
        self._ticks.clear()
        self._hidden = set(review.scope.hidden)
        self._all = self.addAction(tr("Show all kinds"))
        self._all.triggered.connect(self._show_all)
        self.addSeparator()
        counts = Counter(claim.kind for claim in review.claims)
        for kind in Kind:
            if counts[kind] or kind in self._hidden:
                tick = self.addAction(f"{sentence_case(kind.plural)}\t{counts[kind]}")
                tick.setCheckable(True)
                tick.setChecked(kind not in self._hidden)
                tick.toggled.connect(partial(self._toggle, kind))
                self._ticks[kind] = tick
        self._all.setEnabled(bool(self._hidden))
        if self._ticks:
            self.setActiveAction(next(iter(self._ticks.values())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick without closing; a menu of Qt's closes with each choice."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._choose(self.activeAction())
            if is_key_of(self._opener, event):
                self.close()
                return True
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            return self._choose(self.actionAt(event.position().toPoint()))
        return super().eventFilter(watched, event)

    def _choose(self, action: QAction | None) -> bool:
        if action is not None and action.isEnabled():
            action.trigger()
        return action is not None

    def _toggle(self, kind: Kind, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(kind)
        if self._all is not None:
            self._all.setEnabled(bool(self._hidden))
        self.hidden_chosen.emit(frozenset(self._hidden))

    def _show_all(self) -> None:
        for tick in self._ticks.values():
            tick.setChecked(True)
