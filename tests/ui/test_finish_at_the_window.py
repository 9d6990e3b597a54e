"""The last look, sign-off and its withdrawal, and questions for the author, by real keys."""

import gc
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.ui.finish_panel import FinishPanel

OpenDesk = Callable[[], Desk]
VERIFY_ALL_BUT_THE_LAST = ["V"] * 29


def panel(desk: Desk) -> FinishPanel:
    return desk.window.desk.card.finish


def test_what_is_open_and_every_warning_is_listed(desk: Desk) -> None:
    desk.press(*VERIFY_ALL_BUT_THE_LAST, "F", "F9")
    told = panel(desk).told
    assert told[:2] == ["Open", "30. Nine ferries sailed"]
    assert told[2:4] == ["Warnings", "1. Nine ferries sailed: Verified without any source"]
    assert told[-2:] == ["Flagged", "30. Nine ferries sailed"]
    assert panel(desk).summary.text() == "29 of 30 claims are settled. There are 29 warnings."
    assert panel(desk).lines.hasFocus()


def test_enter_on_a_line_leads_to_its_claim(desk: Desk) -> None:
    desk.press("V", "V", "F9", "Down", "Return")
    assert desk.current == 3
    assert desk.page.hasFocus()
    assert panel(desk).isHidden()
    assert desk.kept() == ["verified", "verified"]


def test_a_click_on_a_line_leads_to_its_claim(desk: Desk, qtbot: QtBot) -> None:
    desk.press("F9")
    lines = panel(desk).lines
    place = lines.visualItemRect(lines.item(4)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.current == 3


def test_esc_goes_back_to_the_claim(desk: Desk) -> None:
    desk.press("J", "F9", "Escape")
    assert panel(desk).isHidden()
    assert desk.page.hasFocus()
    assert desk.current == 1


def test_letters_pressed_in_the_last_look_judge_nothing(desk: Desk) -> None:
    desk.press("F9", "V", "D", "Space", "Return")
    assert desk.kept() == []


def test_a_finished_review_has_nothing_left(desk: Desk) -> None:
    desk.press(*["R"] * 30, "F9")
    assert panel(desk).told == ["Nothing is open, and there is nothing to warn of."]


def test_ctrl_enter_signs_off_from_the_list_too(desk: Desk) -> None:
    desk.press("V", "F9", "Down", "Ctrl+Return")
    assert desk.session().signed is not None


def test_the_last_look_can_be_opened_again_and_again(desk: Desk) -> None:
    for key in "VDSROVDSROVDSRO":
        desk.press("F9", "Down", "Escape", key)
        gc.collect()
    assert panel(desk).isHidden()
    assert len(desk.kept()) == 15


def test_enter_signs_nothing_off_and_ctrl_enter_does(desk: Desk) -> None:
    desk.press("V", "F9")
    desk.window.finishing.handlers()["sign-off"]()
    desk.press("Ctrl+A")
    desk.type("Ada Example")
    desk.press("Return")
    assert desk.session().signed is None
    desk.press("Ctrl+Return")
    signature = desk.session().signed
    assert signature is not None
    assert signature.name == "Ada Example"
    assert not signature.changed_since
    assert panel(desk).signature.text().startswith("Signed off by Ada Example, ")
    assert desk.kept() == ["verified", "sign-off"]


def test_a_button_signs_off_and_another_withdraws(desk: Desk, qtbot: QtBot) -> None:
    desk.press("F9")
    qtbot.mouseClick(panel(desk).sign, Qt.MouseButton.LeftButton)
    assert desk.session().signed is not None
    qtbot.mouseClick(panel(desk).withdraw, Qt.MouseButton.LeftButton)
    assert desk.session().signed is None
    assert panel(desk).withdraw.isHidden()
    assert desk.kept() == ["sign-off", "withdraw"]


def test_a_sign_off_without_a_name_is_refused(desk: Desk, qtbot: QtBot) -> None:
    desk.press("F9")
    panel(desk).name.clear()
    qtbot.mouseClick(panel(desk).sign, Qt.MouseButton.LeftButton)
    assert desk.session().signed is None
    assert desk.message == "A sign-off wants a name."
    assert panel(desk).name.hasFocus()


def test_undo_takes_no_sign_off_back(desk: Desk, qtbot: QtBot) -> None:
    desk.press("V", "F9")
    qtbot.mouseClick(panel(desk).sign, Qt.MouseButton.LeftButton)
    desk.press("Ctrl+Z")
    signature = desk.session().signed
    assert signature is not None
    assert signature.changed_since


def test_later_acts_show_that_the_review_has_changed_since(
    desk: Desk, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk.press("F9")
    qtbot.mouseClick(panel(desk).sign, Qt.MouseButton.LeftButton)
    desk.press("Escape", "D", "F9")
    assert panel(desk).signature.text().endswith("changed since sign-off.")
    desk.window.close()
    again = open_desk()
    again.press("F9")
    assert panel(again).signature.text().endswith("changed since sign-off.")


def test_withdrawing_without_a_sign_off_is_told(desk: Desk) -> None:
    desk.window.finishing.handlers()["withdraw"]()
    assert desk.message == "Nobody has signed this review off."


def test_no_button_of_the_last_look_is_pressed_by_enter(desk: Desk) -> None:
    desk.press("F9")
    for button in panel(desk).findChildren(QPushButton):
        button.setFocus()
        desk.press("Return")
    assert desk.kept() == []
    assert panel(desk).isVisible()


def test_questions_for_the_author_are_copied(desk: Desk) -> None:
    desk.press("V", "D", "S", "Ctrl+Shift+C")
    assert desk.message == "2 questions were copied for an e-mail."
    text = QApplication.clipboard().text()
    assert "1. “Nine ferries sailed”" in text
    assert "2. “Nine ferries sailed”" in text
    assert "3." not in text


def test_where_nothing_is_to_be_asked_the_clipboard_stays(desk: Desk) -> None:
    QApplication.clipboard().setText("mine")
    desk.press("V", "Ctrl+Shift+C")
    assert QApplication.clipboard().text() == "mine"
    assert desk.message.endswith("there is nothing to ask.")
