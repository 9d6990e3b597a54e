"""Every row of the table of actions: it has a handler, says what it does, and can be found and done."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.actions import ACTIONS, BY_ID, Action, Menu, Scope
from factcheck_app.keymap import KeyMap, refusal, table_keys
from factcheck_app.ui import binder

UI = Path(binder.__file__).parent
ASKS = {
    "open": "asks for a file",
    "encoding": "asks which encoding",
    "export": "asks for format and file",
    "keys": "shows the sheet",
    "key-editor": "shows the editor",
    "about": "shows a dialog",
    "sample": "begins another review",
    "quit": "closes the window",
}
"""What opens a dialog, which waits for the reader, or ends the program."""

NO_MENU = {"leave": "goes back one level, which only a key does"}
"""What no menu holds, beside the keys of fields and the twins that do the same a little differently."""


def names(rows: list[Action]) -> list[str]:
    return [row.id for row in rows]


def test_every_row_has_a_handler_but_those_of_fields(desk: Desk) -> None:
    handled = set(desk.window._handlers())
    wanted = {row.id for row in ACTIONS if row.scope is not Scope.WRITING}
    assert handled == wanted


def test_every_row_says_what_it_is_and_what_it_does() -> None:
    assert names([row for row in ACTIONS if not row.name.strip() or not row.help.strip()]) == []
    assert names([row for row in ACTIONS if row.help[0].isspace() or row.help.endswith(".")]) == []
    shown = Counter(row.name for row in ACTIONS if row.scope is not Scope.WRITING)
    assert [name for name, count in shown.items() if count > 1] == []


def test_every_row_is_in_a_menu_unless_it_is_a_twin_or_a_field_s(desk: Desk) -> None:
    for row in ACTIONS:
        if row.menu is None and row.scope is not Scope.WRITING and row.id not in NO_MENU:
            assert BY_ID[row.id.rpartition("-")[0]].menu is not None
    menus = [title.menu() for title in desk.window.menuBar().actions()]
    shown = {
        menu.title().removeprefix("&"): [each.text() for each in menu.actions() if not each.isSeparator()]
        for menu in menus
        if isinstance(menu, QMenu)
    }
    assert shown == {menu.value: [row.name for row in ACTIONS if row.menu is menu] for menu in Menu}


def test_every_row_can_be_done_by_key_menu_or_palette(desk: Desk) -> None:
    desk.press("Ctrl+K")
    offered = {act.id for act in desk.window.keying.palette.acts.acts}
    wanted = {row.id for row in ACTIONS if row.scope is not Scope.WRITING} - {"palette"}
    assert offered == wanted
    keyless = [row for row in ACTIONS if not row.keys and row.menu is None]
    assert names(keyless) == []


def test_no_key_does_two_things_at_one_place() -> None:
    assert KeyMap().clashes() == ()


def test_the_table_writes_every_key_as_it_is_kept() -> None:
    written = [(row.id, key) for row in ACTIONS for key in row.keys if "Return" not in key]
    assert [(name, key) for name, key in written if key not in table_keys(name)] == []


def test_no_row_has_a_key_that_does_harm_where_it_works() -> None:
    """What works in fields too takes nothing that a field needs; nothing is done by a key hit by chance."""
    refused = [(row.id, key) for row in ACTIONS for key in table_keys(row.id) if refusal(row, key)]
    assert {key for _name, key in refused} == {"Esc"}


@pytest.mark.parametrize(
    "name", [row.id for row in ACTIONS if row.scope is not Scope.WRITING and row.id not in {*ASKS, "palette"}]
)
def test_the_palette_does_every_act_that_asks_nothing(desk: Desk, qtbot: QtBot, name: str) -> None:
    done: list[str] = []
    palette = desk.window.keying.palette
    desk.press("J", "Ctrl+K")
    desk.window._actions[name].triggered.connect(lambda: done.append(name))
    desk.type(desk.window._actions[name].text().replace("&&", "&").rstrip("…"))
    assert palette.acts.chosen is not None
    assert palette.acts.chosen.id == name
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == [name]
    assert not palette.isVisible()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    assert QApplication.activeModalWidget() is None


def test_nothing_in_the_window_names_a_key_from_the_table() -> None:
    """The reader may have other keys: texts and buttons ask the actions for them."""
    readers = [path.name for path in UI.glob("*.py") if "].key" in path.read_text("utf-8")]
    assert readers == []
