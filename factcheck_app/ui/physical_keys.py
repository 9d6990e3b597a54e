"""Where a layout yields no Latin letter or digit, the place of the key decides."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_PC_FIRST = (2, 16, 30, 44)
"""The first code of each row, as the IBM PC's scan codes set 1 and Linux's evdev have it."""
_X11_OFFSET = 8
_FIRST_BEYOND_ASCII = 0x80
_MAC = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11, "Q": 12,
    "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22, "5": 23,
    "9": 25, "7": 26, "8": 28, "0": 29, "O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40,
    "N": 45, "M": 46,
}  # fmt: skip
"""Virtual key codes of macOS (HIToolbox/Events.h, kVK_ANSI_*)."""


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> int:
    """Return the Qt key of a key press: as the layout has it, or by its place on a US keyboard.

    Letters and digits that the layout yields stay as they are; so does a key of unknown place.
    """
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key
    placed = _placed(event, platform)
    # A layout with Latin letters has them elsewhere: there a full stop stays a full stop (Dvorak).
    is_letter = Qt.Key.Key_A <= placed <= Qt.Key.Key_Z
    return key if is_letter and key < _FIRST_BEYOND_ASCII else placed


def _placed(event: QKeyEvent, platform: str) -> int:
    """Return what the key would be on a US keyboard, or what it is where its place isn't known."""
    key = event.key()
    if platform == "darwin":
        # 0 is the letter A and also what a made-up event has; a real one then has a text.
        code = event.nativeVirtualKey()
        return _BY_MAC.get(code, key) if code or event.nativeScanCode() else key
    offset = 0 if platform == "win32" else _X11_OFFSET
    return _BY_PC.get(event.nativeScanCode() - offset, key)


_BY_PC = {
    first + place: ord(letter)
    for first, row in zip(_PC_FIRST, _ROWS, strict=True)
    for place, letter in enumerate(row)
}
_BY_MAC = {code: ord(letter) for letter, code in _MAC.items()}
