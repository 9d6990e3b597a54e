"""Layouts as X11 and Windows send them: key symbol, and the place of the key."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from at_the_window import Desk
from factcheck_app.domain.state import State
from factcheck_app.ui.physical_keys import latin_key

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
X11_V, X11_D, X11_J, X11_1, X11_0 = 55, 40, 44, 10, 19


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
        (pressed(int(Qt.Key.Key_Exclam), "!", X11_1, SHIFT), State.VERIFIED, 0),
    ],
    ids=["Russian V", "Russian Shift+D", "French 1", "US Shift+1"],
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
    assert desk.message == "Pasting makes an article in an empty window only."
