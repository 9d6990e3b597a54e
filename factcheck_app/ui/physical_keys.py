"""What a key press is called: as the layout has it, or by its place where a layout has no such sign."""

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ROWS = ("1234567890", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")
_PC_FIRST = (2, 16, 30, 44)
"""The first code of each row, as the IBM PC's scan codes set 1 and Linux's evdev have it."""
_X11_OFFSET = 8
_FIRST_BEYOND_ASCII = 0x80
_FIRST_WITHOUT_TEXT = int(Qt.Key.Key_Escape)
_MAC = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11, "Q": 12,
    "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22, "5": 23,
    "9": 25, "7": 26, "8": 28, "0": 29, "]": 30, "O": 31, "U": 32, "[": 33, "I": 34, "P": 35, "L": 37,
    "J": 38, "'": 39, "K": 40, ";": 41, ",": 43, "/": 44, "N": 45, "M": 46, ".": 47,
}  # fmt: skip
"""Virtual key codes of macOS (HIToolbox/Events.h, kVK_ANSI_*)."""

_WITH_SHIFT = {"[": "{", "]": "}", ";": ":", "'": '"', ",": "<", ".": ">", "/": "?"}
_SIGNS_FOR_LETTERS = {(";", "Q"), ("/", "Q"), ("'", "W")}
"""Signs of Greek (the first) and Hebrew where QWERTY has a letter, and where no Latin layout has them."""
_DVORAK = ("/", "=")
"""What Dvorak, which has brackets elsewhere, has in their places."""
_ALONE = frozenset(
    int(key)
    for key in (
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown),
    )
)
_DEAD = range(int(Qt.Key.Key_Dead_Grave), int(Qt.Key.Key_Dead_Longsolidusoverlay) + 1)
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def key_names(event: QKeyEvent, platform: str = sys.platform) -> tuple[str, ...]:
    """Return what a key press may be called, as `keymap.normal` writes it, the likeliest first.

    Empty for a modifier alone. A sign that takes Shift or AltGr on this layout is also called by itself.
    """
    key = int(event.key())
    if key in _ALONE or not key:
        return ()
    modifiers = _modifiers(event, platform)
    names = [_name(key, modifiers)]
    if modifiers & _SHIFT and _is_sign(key):
        names.append(_name(key, modifiers & ~_SHIFT))
    placed = latin_key(event, platform)
    if placed != key:
        names.append(_name(placed, modifiers))
        shifted = _WITH_SHIFT.get(chr(placed)) if modifiers & _SHIFT else None
        if shifted:
            names.append(_name(ord(shifted), modifiers & ~_SHIFT))
    return tuple(names)


def chosen_name(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Return what a key press is called when it is chosen for an act: the same on every layout."""
    names = key_names(event, platform)
    if not names:
        return ""
    key, placed = int(event.key()), latin_key(event, platform)
    modifiers = _modifiers(event, platform)
    if placed < _FIRST_WITHOUT_TEXT and chr(placed).isalnum():
        return _name(placed, modifiers)
    if _is_sign(key) and key < _FIRST_BEYOND_ASCII:
        return _name(key, modifiers & ~_SHIFT)
    return names[-1]


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> int:
    """Return the Qt key of a key press: as the layout has it, or by its place on a US keyboard.

    Letters and digits that the layout yields stay as they are; so does a key of unknown place.
    """
    key = int(event.key())
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key
    if key >= _FIRST_WITHOUT_TEXT and key not in _DEAD:
        return key  # an arrow on a letter's place, as some layouts have it, is an arrow
    placed = _placed(event, platform)
    if key >= _FIRST_BEYOND_ASCII or placed == key:
        return placed
    # A layout with Latin letters has them elsewhere: there a full stop stays a full stop (Dvorak).
    if Qt.Key.Key_0 <= placed <= Qt.Key.Key_9:
        return placed
    if Qt.Key.Key_A <= placed <= Qt.Key.Key_Z:
        return placed if (chr(key), chr(placed)) in _SIGNS_FOR_LETTERS else key
    return placed if chr(placed) in "[]" and chr(key) not in _DVORAK else key


def _placed(event: QKeyEvent, platform: str) -> int:
    """Return what the key would be on a US keyboard, or what it is where its place isn't known."""
    key = int(event.key())
    if platform == "darwin":
        # 0 is the letter A and also what a made-up event has; a real one then has a text.
        code = event.nativeVirtualKey()
        return _BY_MAC.get(code, key) if code or event.nativeScanCode() else key
    offset = 0 if platform == "win32" else _X11_OFFSET
    return _BY_PC.get(event.nativeScanCode() - offset, key)


def _modifiers(event: QKeyEvent, platform: str) -> Qt.KeyboardModifier:
    modifiers = event.modifiers() & _MODIFIERS
    if platform == "win32" and modifiers & _ALTGR == _ALTGR and event.text().isprintable() and event.text():
        modifiers &= ~_ALTGR  # Windows calls AltGr Ctrl+Alt
    return modifiers


def _is_sign(key: int) -> bool:
    return key < _FIRST_WITHOUT_TEXT and chr(key).isprintable() and not chr(key).isalnum() and key != ord(" ")


def _name(key: int, modifiers: Qt.KeyboardModifier) -> str:
    if key == Qt.Key.Key_Return:
        key = int(Qt.Key.Key_Enter)
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString(
        QKeySequence.SequenceFormat.PortableText
    )


_BY_PC = {
    first + place: ord(letter)
    for first, row in zip(_PC_FIRST, _ROWS, strict=True)
    for place, letter in enumerate(row)
}
_BY_MAC = {code: ord(letter) for letter, code in _MAC.items()}
