"""Other keys: the list of acts, a new key by pressing it, and whose it was."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.actions import ACTIONS, BY_ID, Action, Scope
from factcheck_app.domain.tongue import tr
from factcheck_app.keymap import KeyMap, refusal, table_keys, types_something
from factcheck_app.ui import dialogs
from factcheck_app.ui import theme as themes
from factcheck_app.ui.act_list import ActList, ShownAct
from factcheck_app.ui.announcing import announce
from factcheck_app.ui.key_hints import shown_key
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.palette import fitting
from factcheck_app.ui.physical_keys import chosen_name

Use = Callable[[KeyMap], str]
"""Uses other keys from now on; returns what went wrong with keeping them, as a sentence, or nothing."""


class KeyEditor(QDialog):
    """Changes keys; every change holds at once and is kept at once."""

    def __init__(self, parent: QWidget, keys: KeyMap, use: Use) -> None:
        super().__init__(parent)
        self._use = use
        self._adds = False
        self._pending: tuple[str, ...] = ()
        self.keys = keys
        self.field = QLineEdit(self)
        self.acts = ActList(self)
        self.title = plain_label(themes.sans(17, QFont.Weight.DemiBold))
        self.about = plain_label(themes.sans(), tone="muted")
        self.catcher = _Catcher(self)
        self.message = plain_label(themes.sans())
        self.new = QPushButton(tr("New key"), self)
        self.another = QPushButton(tr("Another key"), self)
        self.none = QPushButton(tr("No key"), self)
        self.default = QPushButton(tr("Default"), self)
        self.move_here = QPushButton(tr("Move it here"), self)
        self.leave_it = QPushButton(tr("Leave it there"), self)
        self.letters = QCheckBox(tr("Letters, digits and signs act by themselves while reading"), self)
        self.defaults = QPushButton(tr("All defaults…"), self)
        self.done_button = QPushButton(tr("Done"), self)
        self._lay_out(parent)
        self._connect()
        self._show_acts()

    @classmethod
    def ask(cls, parent: QWidget, keys: KeyMap, use: Use) -> None:
        """Let the reader change keys until it is enough."""
        cls(parent, keys, use).exec()

    def _lay_out(self, parent: QWidget) -> None:
        self.setWindowTitle(tr("Change keys"))
        room = parent.window().size()
        self.resize(min(720, room.width() - 40), min(640, room.height() - 60))
        self.field.setPlaceholderText(tr("Find an act by a few letters"))
        self.field.setAccessibleName(tr("Find an act"))
        self.acts.setAccessibleName(tr("Acts and their keys"))
        self.acts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.letters.setChecked(self.keys.letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        for widget in (self.field, self.acts, self.title, self.about, self.catcher, self.message):
            column.addWidget(widget, 1 if widget is self.acts else 0)
        column.addLayout(_row(*self._buttons))
        column.addSpacing(6)
        column.addWidget(self.letters)
        column.addLayout(_row(self.defaults, None, self.done_button))
        self.done_button.setDefault(True)
        self.message.setMinimumHeight(self.message.fontMetrics().lineSpacing())
        self._await_key(None)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.new, self.another, self.none, self.default, self.move_here, self.leave_it)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.acts.moved.connect(self._show_chosen)
        self.acts.wanted.connect(self.field.setFocus)
        self.acts.doubleClicked.connect(self._take_new)
        self.new.clicked.connect(self._take_new)
        self.another.clicked.connect(self._take_another)
        self.none.clicked.connect(self._take_all_away)
        self.default.clicked.connect(self._go_back)
        self.catcher.caught.connect(self._propose)
        self.catcher.left.connect(self._stop)
        self.move_here.clicked.connect(self._move)
        self.leave_it.clicked.connect(self._stop)
        self.letters.toggled.connect(self._switch_letters)
        self.defaults.clicked.connect(self._forget_all)
        self.done_button.clicked.connect(self.accept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list by the field's keys; Enter asks for a new key."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self.acts.steer(event):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_new()
                return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """Leave a key where it is that is asked about, else close."""
        if self._pending:
            self._stop()
        else:
            super().reject()

    @property
    def _action(self) -> Action | None:
        return BY_ID[self.acts.chosen.id] if self.acts.chosen is not None else None

    def _find(self) -> None:
        self._show_acts(anew=True)

    def _show_acts(self, *, anew: bool = False) -> None:
        row = 0 if anew else max(self.acts.currentIndex().row(), 0)
        self.acts.show_acts(fitting(self.field.text(), [self._shown(each) for each in ACTIONS]), row)
        self._show_chosen()

    def _shown(self, row: Action) -> ShownAct:
        return ShownAct(row.id, _name(row), row.help, self._keys_of(row), self.keys.is_changed(row.id))

    def _keys_of(self, row: Action) -> str:
        """Return an action's keys, those that are switched off in brackets."""
        working = self.keys.keys(row.id)
        off = [key for key in self.keys.given(row.id) if key not in working]
        shown = list(map(shown_key, working))
        if off:
            shown.append(tr("({keys} off)").format(keys="  ".join(map(shown_key, off))))
        return "  ".join(shown)

    def _show_chosen(self) -> None:
        """Show what is chosen; what was asked about another act is over."""
        self._await_key(None)
        action = self._action
        self.title.setText(action.name.rstrip("…") if action else tr("No act has these letters."))
        self.about.setText(_where(action) if action else "")
        for button in (self.new, self.another, self.none, self.default):
            button.setEnabled(action is not None)
        if action is not None:
            self.none.setEnabled(bool(self.keys.given(action.id)))
            self.default.setEnabled(self.keys.is_changed(action.id))
        self._say("")

    def _take_new(self) -> None:
        self._adds = False
        self._await_key(self._action)

    def _take_another(self) -> None:
        self._adds = True
        self._await_key(self._action)

    def _await_key(self, action: Action | None) -> None:
        """Wait for a key to be pressed for an action, or for none."""
        self._pending = ()
        self._ask_whose(shown=False)
        self.catcher.setVisible(action is not None)
        if action is not None:
            self.catcher.setText(tr("Press the key for “{act}”. Esc leaves it.").format(act=_name(action)))
            self.catcher.setFocus()
            self.catcher.setAccessibleName(self.catcher.text())
            self._say("")

    def _stop(self) -> None:
        self._await_key(None)
        self._say("")
        self.field.setFocus()

    def _propose(self, key: str) -> None:
        """Take the key that was pressed, or say why not, or ask about whose it is."""
        action = self._action
        if action is None:
            return
        why = refusal(action, key)
        if why:
            self._say(why, alarm=True)
            return
        before = self.keys.given(action.id) if self._adds else ()
        self._give_or_ask(action, tuple(dict.fromkeys((*before, key))))

    def _give_or_ask(self, action: Action, wanted: tuple[str, ...]) -> None:
        """Give an action keys, unless others have them now: that is asked about."""
        robbed = self.keys.robbed(action.id, wanted)
        if not robbed:
            self._give(action, self.keys.give(action.id, wanted))
            return
        self._pending = wanted
        told = tr("{key} is the key of “{act}”.")
        self._say(" ".join(told.format(key=shown_key(each), act=_name(other)) for each, other in robbed))
        self._ask_whose(shown=True)
        self.move_here.setFocus()
        self.catcher.hide()

    def _ask_whose(self, *, shown: bool) -> None:
        for button in self._buttons:
            button.setVisible(shown is (button in (self.move_here, self.leave_it)))

    def _move(self) -> None:
        action = self._action
        if action is not None:
            self._give(action, self.keys.move(action.id, self._pending))

    def _take_all_away(self) -> None:
        if self._action is not None:
            self._give(self._action, self.keys.give(self._action.id, ()))

    def _go_back(self) -> None:
        if self._action is not None:
            self._give_or_ask(self._action, table_keys(self._action.id))

    def _give(self, action: Action, keys: KeyMap) -> None:
        trouble = self._change(keys)
        self.field.setFocus()
        given = keys.given(action.id)
        waiting = not keys.letters and any(types_something(key) for key in given)
        if trouble:
            self._say(trouble, alarm=True)
        elif waiting:
            self._say(tr("This key waits until letters act by themselves again."))
        else:
            told = tr("“{act}” has {keys} now.") if given else tr("“{act}” has no key now.")
            self._say(told.format(act=_name(action), keys="  ".join(map(shown_key, given))))

    def _change(self, keys: KeyMap) -> str:
        """Use other keys from now on; return what went wrong with keeping them."""
        self.keys = keys
        trouble = self._use(keys)
        self._show_acts()
        return trouble

    def _switch_letters(self, on: bool) -> None:
        self._say(self._change(KeyMap(self.keys.own, on)), alarm=True)

    def _forget_all(self) -> None:
        question = tr("Every act gets its default key again. Your own keys are lost.")
        if dialogs.confirm(self, tr("Change keys"), question, tr("All defaults")):
            self.letters.setChecked(True)
            self._say(self._change(KeyMap()), alarm=True)

    def _say(self, sentence: str, *, alarm: bool = False) -> None:
        self.message.setText(sentence)
        self.message.setProperty("tone", "alarm" if alarm else "")
        self.message.style().polish(self.message)
        announce(self.message, sentence)


class _Catcher(QLabel):
    """Catches one key, whatever it is.

    Signals: `caught` (its name), `left` (Esc, or the focus went elsewhere).
    """

    caught = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("catcher")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def event(self, event: QEvent) -> bool:
        """Take keys before they go from field to field, or do anything."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            name = chosen_name(event)
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
            elif name and not event.isAutoRepeat():
                self.caught.emit(name)
            return True
        return super().event(event)


def _where(action: Action) -> str:
    where = {
        Scope.ANYWHERE: tr("works anywhere"),
        Scope.READING: tr("works while reading"),
        Scope.WRITING: tr("works in a field"),
    }[action.scope]
    return f"{action.help} – {where}"


def _name(action: Action) -> str:
    return action.name.rstrip("…")


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    if None not in widgets:
        row.addStretch(1)
    return row
