"""The settings: a panel over the window's right side, beside which every change is seen at once."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.tongue import tr
from factcheck_app.settings import OWN_COLOURS, SETTINGS, VERDICT_COLOURS, Group, VerdictColours
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.preferences import Preferences
from factcheck_app.ui.setting_row import SettingRow

_WIDTH_PX = 452


class SettingsPanel(QWidget):
    """Shows the table of settings; Tab goes round in it, and Esc closes it.

    Signals: `closed`.
    """

    closed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Settings"))
        self._preferences = preferences
        self.rows = {
            setting.key: SettingRow(setting, preferences, self)
            for setting in SETTINGS
            if setting.group is not None
        }
        self.close_button = QPushButton(tr("Close"), self)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.hide()
        self.close_button.clicked.connect(self.close_panel)
        preferences.changed.connect(self._show_value)
        parent.installEventFilter(self)

    def _lay_out(self) -> None:
        title = QLabel(tr("Settings"), self)
        title.setFont(themes.sans(20, QFont.Weight.DemiBold))
        said = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        said.setText(tr("Every change is seen at once, and kept."))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        self.close_button.setToolTip(tr("Close the settings (Esc)"))
        head.addWidget(self.close_button)
        inside = QWidget(self)
        inside.setObjectName("settingsBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 20)
        column.setSpacing(14)
        for group in Group:
            column.addWidget(_group_title(group.words))
            for row in self.rows.values():
                if row.setting.group is group:
                    column.addWidget(row)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 14, 0, 0)
        outer.setSpacing(2)
        for piece in (head, said):
            framed = QHBoxLayout()
            framed.setContentsMargins(20, 0, 20, 0)
            if isinstance(piece, QWidget):
                framed.addWidget(piece)
            else:
                framed.addLayout(piece)
            outer.addLayout(framed)
        outer.addWidget(self._scroll, 1)
        self._show_own_colours()

    def toggle(self) -> None:
        """Open the panel, or close it where it is open."""
        if self.isVisible():
            self.close_panel()
            return
        self._fit()
        self.show()
        self.raise_()
        self._fields()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def close_panel(self) -> None:
        """Close the panel; what was typed is taken."""
        if self.isVisible():
            self.setFocus()
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right side of a window that is resized."""
        if event.type() is QEvent.Type.Resize and watched is self._covered:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round in the panel: what it covers can't be seen."""
        fields = self._fields()
        focused = QApplication.focusWidget()
        at = fields.index(focused) if focused in fields else -1
        wanted = fields[(at + (1 if forward else -1)) % len(fields)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        wanted.setFocus(reason)
        self._scroll.ensureWidgetVisible(wanted, 0, 40)
        return True

    def _fields(self) -> list[QWidget]:
        """Return what Tab goes through: each row's field, and its default where it has another value."""
        inside: list[QWidget] = []
        for row in self.rows.values():
            if not row.isHidden():
                inside += [each for each in (row.field, row.default) if not each.isHidden()]
        return [*inside, self.close_button]

    def _fit(self) -> None:
        room = self._covered.rect()
        width = min(_WIDTH_PX, room.width())
        self.setGeometry(QRect(room.right() + 1 - width, room.top(), width, room.height()))

    def _show_value(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].show_value()
        self._show_own_colours()

    def _show_own_colours(self) -> None:
        own = self._preferences.settings[VERDICT_COLOURS] is VerdictColours.OWN
        for setting in OWN_COLOURS:
            self.rows[setting.key].setVisible(own)


def _group_title(words: str) -> QLabel:
    title = QLabel(words)
    title.setFont(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))
    title.setProperty("tone", "accent")
    title.setContentsMargins(0, 10, 0, 0)
    return title
