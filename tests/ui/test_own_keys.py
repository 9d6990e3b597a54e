"""Keys of the reader's own: in the editor, in the window, and wherever a text or a button names a key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.state import State
from factcheck_app.keymap import KeptKeys, KeyMap
from factcheck_app.ui import dialogs
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.key_editor import KeyEditor
from factcheck_app.ui.keying import in_a_menu
from factcheck_app.ui.keys_sheet import KeysSheet

OpenDesk = Callable[..., Desk]
Editing = Callable[[KeyEditor], None]
OTHERS = KeyMap().give("verify", ("Q",)).give("undo", ("Alt+U",)).give("note", ("B",)).give("kinds", ())
OTHERS = OTHERS.give("keep", ("Ctrl+J",)).give("next-open", ("Ctrl+G",))


def edit(desk: Desk, do: Editing, *, by: str = "change keys") -> None:
    """Open the editor by the palette and work in it; it is closed at the end."""
    desk.press("Ctrl+K")
    desk.type(by)
    desk.work_in(KeyEditor, do)
    desk.press("Return")
    desk.window.activateWindow()  # which a window manager does


def strike(qtbot: QtBot, editor: KeyEditor, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys one after the other, each on what has the focus in the editor."""
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(editor.focusWidget(), key, modifier)


def find(qtbot: QtBot, editor: KeyEditor, letters: str) -> None:
    editor.field.clear()
    qtbot.keyClicks(editor.field, letters)


def test_a_new_key_is_pressed_and_holds_at_once(desk: Desk, qtbot: QtBot) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Q)
        assert editor.message.text() == "“Next unreviewed” has Q now."
        assert editor.acts.acts[0].keys == "Q"
        assert editor.field.hasFocus()

    edit(desk, work)
    desk.press("Q")
    assert desk.current == 1
    desk.press("N")
    assert desk.current == 1


def test_a_key_that_is_taken_is_named_with_its_act_and_can_be_moved(desk: Desk, qtbot: QtBot) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_J)
        assert editor.message.text() == "J is the key of “Next claim”."
        assert editor.keys == KeyMap()
        strike(qtbot, editor, Qt.Key.Key_Return)
        assert editor.keys.keys("next-open") == ("J",)
        assert editor.keys.keys("next") == ("Down",)
        assert editor.isVisible()

    edit(desk, work)
    desk.press("Shift+V", "J", "J")
    assert desk.current == 2


def test_a_key_that_is_taken_can_be_left_where_it_is(desk: Desk, qtbot: QtBot) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_Escape)
        assert editor.isVisible()
        assert editor.keys == KeyMap()
        assert editor.message.text() == ""

    edit(desk, work)


@pytest.mark.parametrize(
    ("letters", "key", "why"),
    [
        ("export", Qt.Key.Key_B, "In a field, B writes"),
        ("verified", Qt.Key.Key_Tab, "Tab goes from one field to the next."),
        ("verified", Qt.Key.Key_Delete, "Del does nothing here"),
    ],
)
def test_a_key_that_would_do_harm_is_refused_with_a_reason(
    desk: Desk, qtbot: QtBot, letters: str, key: Qt.Key, why: str
) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, letters)
        strike(qtbot, editor, Qt.Key.Key_Return, key)
        assert editor.message.text().startswith(why)
        assert editor.catcher.hasFocus()
        strike(qtbot, editor, Qt.Key.Key_F6)
        assert editor.message.text().endswith("has F6 now.")

    edit(desk, work)


def test_an_act_may_have_several_keys_or_none_and_its_default_again(desk: Desk, qtbot: QtBot) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "first claim")
        editor.another.click()
        strike(qtbot, editor, Qt.Key.Key_B)
        assert editor.keys.keys("first") == ("Home", "B")
        editor.none.click()
        assert editor.keys.keys("first") == ()
        assert editor.message.text() == "“First claim” has no key now."
        editor.default.click()
        assert editor.keys == KeyMap()
        assert not editor.default.isEnabled()

    edit(desk, work)


def test_the_default_of_one_act_asks_before_it_takes_another_s_key(desk: Desk, qtbot: QtBot) -> None:
    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Q)
        find(qtbot, editor, "first claim")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_N)
        find(qtbot, editor, "next unr")
        editor.default.click()
        assert editor.message.text() == "N is the key of “First claim”."
        editor.move_here.click()
        assert editor.keys.keys("next-open") == ("N",)
        assert editor.keys.keys("first") == ()

    edit(desk, work)


def test_all_defaults_are_asked_about_first(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(dialogs, "confirm", lambda *_words: next(answers))

    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Q)
        editor.letters.setChecked(False)
        editor.defaults.click()
        assert editor.keys.keys("next") == ("Down",)
        editor.defaults.click()
        assert editor.keys == KeyMap()
        assert editor.letters.isChecked()

    edit(desk, work)
    desk.press("N")
    assert desk.current == 1


def test_single_keys_can_be_switched_off_and_on(desk: Desk, qtbot: QtBot) -> None:
    def switch(editor: KeyEditor) -> None:
        editor.letters.setFocus()
        strike(qtbot, editor, Qt.Key.Key_Space)
        find(qtbot, editor, "verified")
        assert editor.acts.acts[0].keys == ("V  1" if editor.keys.letters else "(V  1 off)")

    edit(desk, switch)
    desk.press("V", "1", "Shift+D", "0", "N")
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.current == 0
    desk.press("Down")
    assert desk.current == 1
    desk.press("Ctrl+K")
    desk.type("disputed")
    desk.press("Return")
    assert desk.states()[1] is State.DISPUTED
    edit(desk, switch)
    desk.press("V")
    assert desk.states()[2] is State.VERIFIED


def test_every_change_is_kept_at_once(open_desk: OpenDesk, qtbot: QtBot) -> None:
    kept: list[KeyMap] = []
    desk = open_desk(keys=KeptKeys(KeyMap(), kept.append))

    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Q)

    edit(desk, work)
    assert [keys.own for keys in kept] == [{"next-open": ("Q",)}]


def test_keys_that_cannot_be_kept_hold_and_that_is_told(open_desk: OpenDesk, qtbot: QtBot) -> None:
    def fail(_keys: KeyMap) -> None:
        raise FactcheckError("“keys.json” could not be written: the disk is full.")

    desk = open_desk(keys=KeptKeys(KeyMap(), fail))

    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "next unr")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Q)
        assert editor.message.text() == "“keys.json” could not be written: the disk is full."

    edit(desk, work)
    desk.press("Q")
    assert desk.current == 1


def test_a_window_begins_with_the_keys_that_were_kept(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(OTHERS))
    desk.press("V", "Q", "Shift+Q")
    assert desk.states()[:2] == [State.VERIFIED, State.VERIFIED]
    assert desk.current == 1
    desk.press("Alt+U", "Alt+U")
    assert desk.states()[:2] == [State.UNREVIEWED, State.UNREVIEWED]
    desk.press("B")
    desk.type("qgb")
    desk.press("Ctrl+J")
    assert desk.window.desk.card.note.toPlainText() == "qgb"
    assert desk.kept()[-1] == "note"


def test_menus_buttons_and_texts_name_the_keys_as_they_are(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(OTHERS))
    window, card = desk.window, desk.window.desk.card
    in_menus = {
        action.text(): action.shortcut().toString()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
    }
    assert in_menus["Verified"] == "Q"
    assert in_menus["Kinds…"] == ""
    assert card.kept_with_it["note"].key == "B"
    assert card.note.placeholderText() == "Ctrl+J keeps it"
    assert card.source_form.keep.text() == "Keep the source  Ctrl+J"
    tips = {button.accessibleName(): button.toolTip() for button in window.findChildren(KeyButton)}
    assert tips["Verified"] == "verified, then on (Q)"
    assert tips["Kinds"] == "choose which kinds of claims are shown (arrows, Space)"
    desk.press("Q")
    assert desk.message.endswith("Alt+U")


def test_texts_follow_when_keys_change(desk: Desk, qtbot: QtBot) -> None:
    card = desk.window.desk.card

    def work(editor: KeyEditor) -> None:
        find(qtbot, editor, "note")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_B)
        assert card.kept_with_it["note"].key == "B"
        editor.none.click()
        assert card.kept_with_it["note"].key == ""
        find(qtbot, editor, "fewer")
        strike(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_B)
        assert desk.window.desk.scope_bar.slider.toolTip().endswith("B fewer, L more.")

    edit(desk, work)


def test_what_is_left_to_do_names_the_keys_as_they_are(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(OTHERS.give("next", ("T",))))
    session = desk.window.session
    assert session is not None
    session.select(None)
    assert desk.window.desk.card.view.speaker.text() == "30 left to review. Ctrl+G goes to the next one."
    desk.press("Q")
    assert desk.message == "No claim is current. T goes to the first, Ctrl+G to the next unreviewed."


def test_the_sheet_shows_the_keys_as_they_are(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(OTHERS))
    shown: list[str] = []

    def look(sheet: KeysSheet) -> None:
        shown.extend(label.text() for label in sheet.findChildren(QLabel))

    desk.work_in(KeysSheet, look)
    desk.press("F1")
    assert shown[shown.index("verified, then on") - 1] == "Q"
    assert shown[shown.index("verified, and stay") - 1] == "Shift+Q"
    assert shown[shown.index("undo, across restarts") - 1] == "Alt+U"
    assert "choose which kinds of claims are shown (arrows, Space)" not in shown


@pytest.mark.parametrize("letters", [True, False])
def test_the_sheet_says_whether_letters_are_switched_off(open_desk: OpenDesk, letters: bool) -> None:
    desk = open_desk(keys=KeptKeys(KeyMap(letters=letters)))
    shown: list[bool] = []
    desk.work_in(KeysSheet, lambda sheet: shown.append(sheet.letters_off.isVisible()))
    desk.press("F1")
    assert shown == [not letters]


def test_the_sheet_leads_to_the_editor(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[KeyMap] = []
    monkeypatch.setattr(KeyEditor, "ask", lambda _parent, keys, _use: opened.append(keys))

    desk.work_in(KeysSheet, lambda sheet: sheet.change.click())
    desk.press("F1")
    assert opened == [KeyMap()]


def test_the_key_that_opened_the_kinds_closes_them(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(KeyMap().give("kinds", ("Y",))))
    kinds = desk.window.scoping.kinds
    desk.press("Y")
    assert kinds.isVisible()
    desk.press("Y")
    assert not kinds.isVisible()


def test_a_key_in_a_field_undoes_what_was_typed_there_and_no_verdict(open_desk: OpenDesk) -> None:
    desk = open_desk(keys=KeptKeys(KeyMap().give("undo", ("Alt+U",))))
    note = desk.window.desk.card.note
    desk.press("V", "Return")
    desk.type("abc")
    desk.press("Alt+U")
    assert note.toPlainText() == ""
    assert note.hasFocus()
    desk.press("Ctrl+Y")
    assert note.toPlainText() == "abc"
    assert desk.states()[0] is State.VERIFIED
    assert desk.kept() == ["verified"]


def test_f11_fills_the_screen_and_goes_back_even_from_a_field(desk: Desk) -> None:
    desk.press("F11")
    assert desk.window.isFullScreen()
    desk.press("Return")
    desk.type("a note")
    desk.press("F11")
    assert not desk.window.isFullScreen()
    assert desk.window.desk.card.note.toPlainText() == "a note"
    assert desk.window.desk.card.note.hasFocus()


def edit_menu(desk: Desk, qtbot: QtBot) -> list[str]:
    """Open the menu Edit as a reader does, and return what undo and redo are called there."""
    bar = desk.window.menuBar()
    title = next(each for each in bar.actions() if each.text() == "&Edit")
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    menu = title.menu()
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    words = [action.text() for action in menu.actions()]
    menu.close()
    return [each for each in words if each.startswith(("Undo", "Redo"))]


def test_the_menu_says_what_would_be_undone_and_what_redone(desk: Desk, qtbot: QtBot) -> None:
    first, second = (claim.label for claim in desk.window.session.review.claims[:2])  # type: ignore[union-attr]
    assert edit_menu(desk, qtbot) == ["Undo", "Redo"]
    desk.press("V", "D")
    assert edit_menu(desk, qtbot) == [f"Undo: disputed, {second}", "Redo"]
    desk.press("Ctrl+Z")
    assert edit_menu(desk, qtbot) == [f"Undo: verified, {first}", f"Redo: disputed, {second}"]


def test_the_palette_says_what_would_be_undone_and_undoes_it(desk: Desk) -> None:
    label = desk.window.session.review.claims[0].label  # type: ignore[union-attr]
    desk.press("V", "Ctrl+K")
    desk.type("undo")
    assert desk.window.keying.palette.acts.acts[0].name == f"Undo: verified, {label}"
    desk.press("Return")
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.current == 0


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Undo: note, R&D\tspending", "Undo: note, R&&D spending"),
        ("Undo: verified, " + "long " * 20, "Undo: verified, long long long long long long long long lon…"),
    ],
)
def test_what_a_menu_would_take_for_its_own_is_kept_from_it(words: str, shown: str) -> None:
    assert in_a_menu(words) == shown


def test_a_letter_judges_nothing_while_the_menus_are_steered_by_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.see()
    bar = desk.window.menuBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_V)
    assert desk.kept() == []
    desk.page.setFocus()
    desk.press("V")
    assert desk.kept() == ["verified"]
