"""One row of the settings: its name, a field to change it, its help, and the way back to its default."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from factcheck_app.domain.tongue import tr
from factcheck_app.settings import BadValueError, Choice, Colour, Line, Setting, Settings, Whole, YesNo
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.preferences import Preferences

_FIELD_PX = 208


class SettingRow(QWidget):
    """Shows one setting and changes it at once."""

    def __init__(self, setting: Setting[object], preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._preferences = preferences
        self.name = plain_label(themes.sans())
        self.help = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        self.default = QPushButton(self)
        self.field, self._show = self._field()
        self._lay_out()
        self.show_value()

    def _lay_out(self) -> None:
        self.name.setText(self.setting.name())
        self.name.setBuddy(self.field)
        self.help.setText(self.setting.help())
        self.help.setWordWrap(True)
        self.field.setAccessibleName(self.setting.name())
        self.field.setAccessibleDescription(self.setting.help())
        self.field.setFixedWidth(_FIELD_PX)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.installEventFilter(self)
        self.default.setProperty("link", "true")
        self.default.setText(tr("Default"))
        self.default.setFont(themes.sans(themes.SMALL_PX))
        self.default.setToolTip(tr("Back to {default}").format(default=self._words_of_default()))
        self.default.setAccessibleName(
            tr("{setting}: back to the default").format(setting=self.setting.name())
        )
        self.default.clicked.connect(self._reset)
        policy = self.default.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.default.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.field, 0, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.help, 1)
        below.addWidget(self.default, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(below, 1, 0, 1, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the panel over a field that nobody is in."""
        if event.type() is QEvent.Type.Wheel and watched is self.field and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_value(self) -> None:
        """Show the value as it is."""
        with QSignalBlocker(self.field):
            self._show(self._preferences.settings)
        self._say(self.setting.help(), "muted")
        self.default.setVisible(not self._preferences.settings.is_default(self.setting))

    def _field(self) -> tuple[QWidget, Callable[[Settings], None]]:
        """Return the field that fits the setting's check, and what shows a value in it."""
        check = self.setting.check
        if isinstance(check, Whole):
            return self._spin(check)
        if isinstance(check, Choice):
            return self._combo(list(check.words().items()))
        if isinstance(check, YesNo):
            return self._box()
        return self._line(check.empty() if isinstance(check, Line) else "", at_once=isinstance(check, Colour))

    def _spin(self, check: Whole) -> tuple[QWidget, Callable[[Settings], None]]:
        spin = QSpinBox(self)
        spin.setRange(check.least, check.most)
        spin.setSingleStep(check.step)
        # Else the first digit that is typed would be taken for the whole number.
        spin.setKeyboardTracking(False)
        # The style sheet's padding does not reach the text of a spin box.
        spin.lineEdit().setTextMargins(7, 0, 0, 0)
        spin.valueChanged.connect(self._choose)

        def show(settings: Settings) -> None:
            value = settings[self.setting]
            spin.setValue(value if isinstance(value, int) else check.least)

        return spin, show

    def _combo(self, choices: list[tuple[str, str]]) -> tuple[QWidget, Callable[[Settings], None]]:
        combo = QComboBox(self)
        for value, words in choices:
            combo.addItem(words, str(value))
        combo.currentIndexChanged.connect(lambda place: self._choose(combo.itemData(place)))

        def show(settings: Settings) -> None:
            combo.setCurrentIndex(combo.findData(str(settings[self.setting])))

        return combo, show

    def _box(self) -> tuple[QWidget, Callable[[Settings], None]]:
        box = QCheckBox(tr("Yes"), self)
        box.toggled.connect(self._choose)
        return box, lambda settings: box.setChecked(settings[self.setting] is True)

    def _line(self, placeholder: str, *, at_once: bool) -> tuple[QWidget, Callable[[Settings], None]]:
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        if at_once:
            line.textEdited.connect(self._choose)
        else:
            line.editingFinished.connect(lambda: self._choose(line.text()))

        def show(settings: Settings) -> None:
            if line.text().strip().lower() != str(settings[self.setting]).lower():
                line.setText(str(settings[self.setting]))

        return line, show

    def _choose(self, raw: object) -> None:
        try:
            self._preferences.choose(self.setting, raw)
        except BadValueError as error:
            self._say(tr("Wanted: {wanted}.").format(wanted=error), "alarm")

    def _reset(self) -> None:
        self._preferences.reset(self.setting)
        self.field.setFocus()

    def _say(self, words: str, tone: str) -> None:
        self.help.setText(words)
        if self.help.property("tone") != tone:
            self.help.setProperty("tone", tone)
            self.help.style().polish(self.help)

    def _words_of_default(self) -> str:
        check, default = self.setting.check, self.setting.default
        if isinstance(check, Choice):
            return next((words for value, words in check.words().items() if value == default), str(default))
        if isinstance(check, Line) and not default:
            return check.empty()
        return str(default)
