"""What the reader does about keys and commands: the palette, the sheet of keys, and other keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from factcheck_app.actions import BY_ID
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.keymap import KeptKeys, KeyMap
from factcheck_app.session.session import Session
from factcheck_app.ui.binder import BoundKeys
from factcheck_app.ui.key_editor import KeyEditor
from factcheck_app.ui.key_hints import Actions, first_key
from factcheck_app.ui.keys_sheet import KeysSheet
from factcheck_app.ui.palette import Palette
from factcheck_app.ui.theme import Theme

_TABLE_UNDO = "Ctrl+Z"
_LONGEST = 60


class Keying(QObject):
    """Binds the keys, shows them, and changes them as the reader wants."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        kept: KeptKeys,
        theme: Callable[[], Theme],
        session: Callable[[], Session | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._kept = kept
        self._theme = theme
        self._session = session
        self._bound: BoundKeys | None = None
        self.keys = kept.keys
        self.palette = Palette(actions, window)
        self.palette.opening.connect(self.name_history)

    def listen(self, surfaces: Sequence[QWidget]) -> None:
        """Take key presses from now on; letters act where one of `surfaces` has the focus."""
        self._bound = BoundKeys(self._window, surfaces, self._actions)
        self._bound.bind(self.keys)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action on keys does, by the action's id."""
        return {"palette": self.palette.toggle, "keys": self._show_sheet, "key-editor": self._edit}

    def with_own_keys(self, message: str) -> str:
        """Return what a session says with the reader's key for undo, where it ends in the table's."""
        said = message.removesuffix(_TABLE_UNDO)
        return message if said == message else f"{said}{first_key(self._actions['undo'])}".rstrip()

    def name_history(self) -> None:
        """Have menu and palette say what would be undone and what redone."""
        session = self._session()
        for name, words in (
            ("undo", session.undo_words if session else ""),
            ("redo", session.redo_words if session else ""),
        ):
            self._actions[name].setText(in_a_menu(words or BY_ID[name].name))

    def _show_sheet(self) -> None:
        if KeysSheet.ask(self._window, self._theme(), self._actions, letters=self.keys.letters):
            self._edit()

    def _edit(self) -> None:
        focused = QApplication.focusWidget()
        KeyEditor.ask(self._window, self.keys, self._use)
        if focused is not None:
            focused.setFocus()

    def _use(self, keys: KeyMap) -> str:
        """Bind other keys and keep them; return what went wrong with keeping, as a sentence, or nothing."""
        self.keys = keys
        if self._bound is not None:
            self._bound.bind(keys)
        try:
            self._kept.keep(keys)
        except FactcheckError as error:
            return str(error)
        return ""


def in_a_menu(words: str) -> str:
    """Return words for a menu, which takes `&` and a tab for its own; what is too long is cut."""
    plain = " ".join(words.split())
    cut = plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"
    return cut.replace("&", "&&")
