"""Layouts as X11 and Windows send them: key symbol, and the place of the key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from at_the_window import Desk
from factcheck_app.domain.state import State
from factcheck_app.keymap import KeptKeys, KeyMap
from factcheck_app.ui.physical_keys import chosen_name, key_names, latin_key

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
X11_V, X11_D, X11_J, X11_1, X11_0 = 55, 40, 44, 10, 19
X11_E, X11_Q, X11_S, X11_K, X11_Z, X11_BRACKET, X11_PERIOD = 26, 24, 39, 45, 52, 34, 60


def pressed(key: int, text: str, scan: int, modifiers: Qt.KeyboardModifier = NO) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("key", "text", "scan", "place"),
    [
        (0x041C, "м", X11_V, "V"),
        (0x0412, "в", X11_D, "D"),
        (0x041E, "о", X11_J, "J"),
        (0x03A9, "ω", X11_V, "V"),
        (int(Qt.Key.Key_Ampersand), "&", X11_1, "1"),
        (int(Qt.Key.Key_Agrave), "à", X11_0, "0"),
    ],
)
def test_without_a_latin_letter_or_digit_the_place_decides(
    key: int, text: str, scan: int, place: str
) -> None:
    assert latin_key(pressed(key, text, scan), "linux") == ord(place)


def test_a_latin_letter_stays_what_the_layout_says() -> None:
    french_a_on_q = pressed(int(Qt.Key.Key_A), "a", 24)
    assert latin_key(french_a_on_q, "linux") == Qt.Key.Key_A


def test_a_full_stop_on_dvorak_is_no_letter() -> None:
    where_qwerty_has_e = 26
    assert latin_key(pressed(int(Qt.Key.Key_Period), ".", where_qwerty_has_e), "linux") == Qt.Key.Key_Period


def test_signs_that_no_latin_layout_has_on_a_letter_s_place_are_that_letter() -> None:
    assert latin_key(pressed(int(Qt.Key.Key_Semicolon), ";", X11_Q), "linux") == Qt.Key.Key_Q  # Greek
    assert latin_key(pressed(int(Qt.Key.Key_Apostrophe), "'", X11_Q + 1), "linux") == Qt.Key.Key_W  # Hebrew
    dvorak_w = pressed(int(Qt.Key.Key_Comma), ",", X11_Q + 1)
    assert latin_key(dvorak_w, "linux") == Qt.Key.Key_Comma


def test_an_arrow_on_a_letter_s_place_is_an_arrow() -> None:
    neo_with_mod4 = pressed(int(Qt.Key.Key_Left), "", X11_S)
    assert latin_key(neo_with_mod4, "linux") == Qt.Key.Key_Left


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(0x0425, "х", X11_BRACKET), "["),
        (pressed(0x0425, "Х", X11_BRACKET, SHIFT), "{"),
        (pressed(0x042A, "ъ", X11_BRACKET + 1), "]"),
        (pressed(0x042E, "ю", X11_PERIOD), "."),
        (pressed(int(Qt.Key.Key_Dead_Circumflex), "", X11_BRACKET), "["),
        (pressed(int(Qt.Key.Key_Dead_Diaeresis), "", X11_BRACKET, SHIFT), "{"),
        (pressed(int(Qt.Key.Key_Dollar), "$", X11_BRACKET + 1), "]"),
        (pressed(int(Qt.Key.Key_Slash), "/", 16, SHIFT), "/"),
        (pressed(int(Qt.Key.Key_Period), ".", 59, SHIFT), "."),
        (pressed(int(Qt.Key.Key_BraceLeft), "{", X11_BRACKET, SHIFT), "{"),
        (pressed(int(Qt.Key.Key_Return), "\r", 36, CTRL), "Ctrl+Enter"),
        (pressed(int(Qt.Key.Key_1), "1", X11_1, SHIFT), "Shift+1"),
        (pressed(int(Qt.Key.Key_Agrave), "à", X11_0, CTRL), "Ctrl+0"),
        (pressed(int(Qt.Key.Key_F8), "", 74, SHIFT), "Shift+F8"),
    ],
    ids=[
        *("Russian [", "Russian {", "Russian ]", "Russian .", "French [", "French {", "French ]"),
        *("German /", "French .", "US {", "Ctrl+Return", "French Shift+1", "French Ctrl+0", "Shift+F8"),
    ],
)
def test_a_key_press_has_the_name_that_the_table_has(event: QKeyEvent, name: str) -> None:
    assert name in key_names(event, "linux")


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(0x041C, "м", X11_V), "V"),
        (pressed(int(Qt.Key.Key_Ampersand), "&", X11_1), "1"),
        (pressed(int(Qt.Key.Key_Exclam), "!", X11_1, SHIFT), "Shift+1"),
        (pressed(int(Qt.Key.Key_Question), "?", 61, SHIFT), "?"),
        (pressed(int(Qt.Key.Key_Dollar), "$", X11_BRACKET + 1), "$"),
        (pressed(int(Qt.Key.Key_M), "M", 58, SHIFT), "Shift+M"),
        (pressed(int(Qt.Key.Key_Shift), "", 50, SHIFT), ""),
    ],
    ids=["Russian V", "French 1", "US Shift+1", "US ?", "French $", "Shift+M", "Shift alone"],
)
def test_a_key_that_is_chosen_for_an_act_is_called_the_same_on_every_layout(
    event: QKeyEvent, name: str
) -> None:
    assert chosen_name(event, "linux") == name


def test_altgr_on_windows_is_not_ctrl_and_alt() -> None:
    altgr = CTRL | Qt.KeyboardModifier.AltModifier
    bracket = pressed(int(Qt.Key.Key_BracketLeft), "[", 6, altgr)
    assert key_names(bracket, "win32")[0] == "["
    assert key_names(bracket, "linux")[0] == "Ctrl+Alt+["


def test_windows_and_macos_count_their_own_way() -> None:
    assert latin_key(pressed(0x041C, "м", 47), "win32") == Qt.Key.Key_V
    mac = QKeyEvent(QEvent.Type.KeyPress, 0x041C, NO, 1, 9, 0, "м")
    assert latin_key(mac, "darwin") == Qt.Key.Key_V


def test_a_key_of_unknown_place_stays_what_it_is() -> None:
    assert latin_key(pressed(0x041C, "м", 0), "linux") == 0x041C
    assert latin_key(pressed(0x041C, "м", 0), "darwin") == 0x041C


@pytest.mark.parametrize(
    ("event", "state", "current"),
    [
        (pressed(0x041C, "м", X11_V), State.VERIFIED, 1),
        (pressed(0x0412, "В", X11_D, SHIFT), State.DISPUTED, 0),
        (pressed(int(Qt.Key.Key_Ampersand), "&", X11_1), State.VERIFIED, 1),
        (pressed(int(Qt.Key.Key_1), "1", X11_1, SHIFT), State.VERIFIED, 0),
        (pressed(int(Qt.Key.Key_Exclam), "!", X11_1, SHIFT), State.VERIFIED, 0),
        (pressed(0x03A9, "ω", X11_V), State.VERIFIED, 1),
        (pressed(0x0394, "Δ", X11_D, SHIFT), State.DISPUTED, 0),
    ],
    ids=[
        *("Russian V", "Russian Shift+D", "French 1", "French Shift+1", "US Shift+1"),
        *("Greek V", "Greek Shift+D"),
    ],
)
def test_other_layouts_judge_in_the_window(desk: Desk, event: QKeyEvent, state: State, current: int) -> None:
    desk.see()
    desk.send(event)
    assert desk.states()[0] is state
    assert desk.current == current


def test_ctrl_with_a_letter_is_never_the_letter(desk: Desk) -> None:
    desk.see()
    desk.send(pressed(0x041C, "", X11_V, Qt.KeyboardModifier.ControlModifier))
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.message == "There is no web address on the clipboard to make a source of."


def strike(field: QWidget, key: int, text: str, scan: int, modifiers: Qt.KeyboardModifier = NO) -> None:
    """Send a key press to a field as the system does: first it may claim the key, then it gets it."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(field, QKeyEvent(kind, key, modifiers, scan, 0, 0, text))


WORDS = {
    "Russian": [
        (0x041C, "м", X11_V),
        (0x041E, "о", X11_J),
        (0x0425, "х", X11_BRACKET),
        (0x042E, "ю", X11_PERIOD),
    ],
    "Greek": [(0x03A9, "ω", X11_V), (0x039E, "ξ", X11_J), (int(Qt.Key.Key_Semicolon), ";", X11_Q)],
    "French": [(int(Qt.Key.Key_Ampersand), "&", X11_1), (int(Qt.Key.Key_Agrave), "à", X11_0)],
    "French with Shift": [(int(Qt.Key.Key_1), "1", X11_1), (int(Qt.Key.Key_0), "0", X11_0)],
}


@pytest.mark.parametrize("layout", WORDS)
def test_what_is_typed_in_a_field_stays_text(desk: Desk, layout: str) -> None:
    note = desk.window.desk.card.note
    desk.press("Return")
    for key, text, scan in WORDS[layout]:
        strike(note, key, text, scan, SHIFT if "Shift" in layout else NO)
    assert note.toPlainText() == "".join(text for _key, text, _scan in WORDS[layout])
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.current == 0


@pytest.mark.parametrize(("key", "text"), [(0x041B, ""), (0x039A, ""), (int(Qt.Key.Key_K), "\x0b")])
def test_what_works_anywhere_works_in_a_field_on_every_layout(desk: Desk, key: int, text: str) -> None:
    note = desk.window.desk.card.note
    desk.press("Return")
    desk.type("half")
    strike(note, key, text, X11_K, CTRL)
    assert desk.window.keying.palette.isVisible()
    assert note.toPlainText() == "half"


def test_undo_in_a_field_is_the_field_s_where_the_layout_has_no_z(desk: Desk) -> None:
    note = desk.window.desk.card.note
    desk.press("V", "Return")
    desk.type("half")
    strike(note, 0x042F, "", X11_Z, CTRL)
    assert note.toPlainText() == ""
    strike(note, 0x042F, "", X11_Z, CTRL | SHIFT)
    assert note.toPlainText() == "half"
    assert desk.kept() == ["verified"]


def test_undo_while_reading_works_where_the_layout_has_no_z(desk: Desk) -> None:
    desk.press("V")
    desk.see()
    desk.send(pressed(0x042F, "", X11_Z, CTRL))
    assert desk.states()[0] is State.UNREVIEWED


@pytest.mark.parametrize(
    "event",
    [
        pressed(int(Qt.Key.Key_BraceLeft), "{", X11_BRACKET, SHIFT),
        pressed(0x0425, "Х", X11_BRACKET, SHIFT),
        pressed(int(Qt.Key.Key_Dead_Diaeresis), "", X11_BRACKET, SHIFT),
    ],
    ids=["US", "Russian", "French"],
)
def test_a_sign_that_takes_shift_does_what_it_is_the_key_of(
    open_desk: Callable[..., Desk], event: QKeyEvent
) -> None:
    desk = open_desk(keys=KeptKeys(KeyMap().give("last", ("{",))))
    desk.see()
    desk.send(event)
    assert desk.current == 29


@pytest.mark.parametrize(("key", "text"), [(0x041C, "м"), (int(Qt.Key.Key_V), "v")], ids=["Russian", "US"])
def test_a_held_key_judges_once_on_every_layout(desk: Desk, key: int, text: str) -> None:
    desk.see()
    desk.send(pressed(key, text, X11_V))
    desk.see()
    for _ in range(3):
        desk.send(QKeyEvent(QEvent.Type.KeyPress, key, NO, X11_V, 0, 0, text, True))
    assert desk.kept() == ["verified"]
    assert desk.current == 1
