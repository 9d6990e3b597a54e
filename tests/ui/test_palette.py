"""The command palette, worked with real keys: letters find an act, Enter does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.domain.state import State
from factcheck_app.ui import act_list
from factcheck_app.ui.act_list import ShownAct
from factcheck_app.ui.palette import Palette, fitting


def palette_of(desk: Desk) -> Palette:
    return desk.window.keying.palette


def names(desk: Desk) -> list[str]:
    """Return the names that the palette shows, from the top."""
    return [act.name for act in palette_of(desk).acts.acts]


def test_ctrl_k_offers_every_act_over_the_page_and_no_dialog(desk: Desk) -> None:
    desk.press("Ctrl+K")
    assert palette_of(desk).isVisible()
    assert palette_of(desk).field.hasFocus()
    assert QApplication.activeModalWidget() is None
    assert {"Verified", "Undo", "Export report", "Next claim", "Keys", "Disputed, stay"} <= set(names(desk))


def test_a_few_letters_and_enter_do_an_act_on_the_claim_in_front(desk: Desk) -> None:
    desk.press("J", "Ctrl+K")
    desk.type("disp")
    desk.press("Return")
    assert not palette_of(desk).isVisible()
    assert desk.states()[:2] == [State.UNREVIEWED, State.DISPUTED]
    assert desk.page.hasFocus()
    desk.press("V")
    assert desk.states()[2] is State.VERIFIED


def test_arrows_choose_among_what_fits(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("stay")
    wanted = names(desk).index("Needs source, stay")
    desk.press(*["Down"] * (wanted + 1), "Up", "Return")
    assert desk.states()[0] is State.NEEDS_SOURCE
    assert desk.current == 0


def test_each_act_shows_its_keys(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("next claim")
    assert palette_of(desk).acts.acts[0].keys == "J  Down"
    index = palette_of(desk).acts.currentIndex()
    said = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Next claim, next claim. Key: J  Down"


def test_a_screen_reader_hears_which_act_is_chosen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(act_list, "announce", lambda _teller, sentence: heard.append(sentence))
    desk.press("Ctrl+K")
    desk.type("next claim")
    desk.press("Down")
    chosen = palette_of(desk).acts.chosen
    assert chosen is not None
    assert heard[-1].startswith(chosen.name)
    assert "Next claim, next claim. Key: J  Down" in heard


def test_esc_leaves_everything_as_it_was(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("verified")
    desk.press("Escape")
    assert not palette_of(desk).isVisible()
    assert desk.page.hasFocus()
    assert desk.states()[0] is State.UNREVIEWED
    desk.press("Ctrl+K")
    assert palette_of(desk).field.text() == ""


def test_its_own_key_closes_it_again(desk: Desk) -> None:
    desk.press("Ctrl+K", "Ctrl+K")
    assert not palette_of(desk).isVisible()
    assert desk.page.hasFocus()


def test_letters_that_fit_nothing_are_told_and_enter_does_nothing(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("qqq")
    assert palette_of(desk).nothing.isVisible()
    assert not palette_of(desk).acts.isVisible()
    desk.press("Return")
    assert palette_of(desk).isVisible()
    assert desk.kept() == []


def test_from_a_field_it_opens_and_leads_back_to_the_text_as_it_is(desk: Desk) -> None:
    note = desk.window.desk.card.note
    desk.press("Return")
    desk.type("half a thought")
    desk.press("Home", "Ctrl+K")
    assert palette_of(desk).isVisible()
    assert note.toPlainText() == "half a thought"
    desk.press("Escape")
    assert note.hasFocus()
    desk.type("only ")
    assert note.toPlainText() == "only half a thought"


def test_a_click_elsewhere_closes_it_and_keeps_the_focus_there(desk: Desk, qtbot: QtBot) -> None:
    desk.press("Ctrl+K")
    qtbot.mouseClick(desk.window.desk.card.note.viewport(), Qt.MouseButton.LeftButton)
    assert not palette_of(desk).isVisible()
    assert desk.window.desk.card.note.hasFocus()


def test_an_act_is_done_by_a_click_too(desk: Desk, qtbot: QtBot) -> None:
    desk.press("Ctrl+K")
    desk.type("verif")
    acts = palette_of(desk).acts
    place = acts.visualRect(acts.model().index(0, 0)).center()
    qtbot.mouseClick(acts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.states()[0] is State.VERIFIED
    assert not palette_of(desk).isVisible()


def test_without_a_review_only_what_can_be_done_is_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.press("Ctrl+W")
    qtbot.keyClick(desk.window.welcome, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert {"Open", "Paste", "Quit"} <= set(names(desk))
    assert not {"Verified", "Undo", "Next claim"} & set(names(desk))
    desk.type("verified")
    assert "Verified" not in names(desk)


def test_it_stays_inside_a_small_window(desk: Desk) -> None:
    desk.window.resize(720, 480)
    desk.press("Ctrl+K")
    shown = palette_of(desk)
    assert desk.window.rect().contains(shown.geometry())
    desk.window.resize(1200, 800)
    assert abs(shown.geometry().center().x() - desk.window.rect().center().x()) <= 1


@pytest.mark.parametrize(
    ("typed", "first"),
    [("note", "Note"), ("nu", "Next unreviewed"), ("reject", "Dismiss"), ("thresh", "Fewer claims")],
)
def test_the_likeliest_stands_first(desk: Desk, typed: str, first: str) -> None:
    desk.press("Ctrl+K")
    desk.type(typed)
    assert names(desk)[0] == first


def test_a_name_goes_before_an_explanation() -> None:
    acts = [ShownAct("a", "Save", "undo nothing", ""), ShownAct("b", "Undo", "take back", "")]
    assert [act.id for act in fitting("undo", acts)] == ["b", "a"]
    assert fitting("", acts) == acts
