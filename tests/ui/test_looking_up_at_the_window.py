"""Looking a claim up in the browser and bringing an address back, by real keys; no browser is ever opened."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.domain.lookups import Engine

ADDRESS = "https://example.org/found?q=ferries"
WORDS = "Nine ferries sailed"


def go_to_the_browser_and_copy(desk: Desk, text: str) -> None:
    """Leave the window, copy something elsewhere, and come back."""
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowDeactivate))
    QApplication.clipboard().setText(text)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))


@pytest.fixture(autouse=True)
def empty_clipboard(application: QApplication) -> None:
    application.clipboard().clear()


def test_the_first_time_the_whole_address_is_shown_and_nothing_opened(desk: Desk, browsed: list[str]) -> None:
    offer = desk.window.desk.card.offer
    desk.press("W")
    assert browsed == []
    assert offer.isVisible()
    assert offer.address.accessibleName() == Engine.GOOGLE_FACT_CHECK.address(WORDS)
    assert "Google Fact Check Explorer" in offer.sentence.text()
    desk.press("W")
    assert browsed == [Engine.GOOGLE_FACT_CHECK.address(WORDS)]
    assert offer.isHidden()


def test_an_engine_that_was_shown_is_opened_at_once(desk: Desk, browsed: list[str]) -> None:
    desk.press("W", "W", "J", "W")
    assert len(browsed) == 2
    assert desk.kept() == []


def test_each_engine_is_shown_before_it_is_opened(desk: Desk, browsed: list[str]) -> None:
    desk.press("W", "W", "Shift+W", "Down", "Down", "Return")
    assert len(browsed) == 1
    assert desk.window.desk.card.offer.address.accessibleName() == Engine.WIKIPEDIA.address(WORDS)
    desk.press("Shift+W", "Down", "Down", "Return")
    assert browsed[1:] == [Engine.WIKIPEDIA.address(WORDS)]


def test_what_was_shown_for_one_claim_opens_nothing_for_another(desk: Desk, browsed: list[str]) -> None:
    desk.press("W", "J", "W")
    assert browsed == []
    assert desk.window.desk.card.offer.isVisible()


def test_the_address_is_opened_and_dropped_by_the_mouse_too(
    desk: Desk, browsed: list[str], qtbot: QtBot
) -> None:
    offer = desk.window.desk.card.offer
    desk.press("W")
    qtbot.mouseClick(offer.decline, Qt.MouseButton.LeftButton)
    assert offer.isHidden()
    assert desk.page.hasFocus()
    desk.press("W")
    assert browsed == []
    assert offer.accept.text() == "Open it  W"
    qtbot.mouseClick(offer.accept, Qt.MouseButton.LeftButton)
    assert browsed == [Engine.GOOGLE_FACT_CHECK.address(WORDS)]


def test_an_address_that_comes_back_is_offered_and_taken_by_one_key(desk: Desk) -> None:
    offer = desk.window.desk.card.offer
    desk.press("W", "W")
    go_to_the_browser_and_copy(desk, ADDRESS)
    assert offer.isVisible()
    assert offer.accept.text() == "Add source  Ctrl+V"
    assert offer.address.accessibleName() == ADDRESS
    assert desk.standing().evidence == ()
    desk.undoable(lambda: desk.press("Ctrl+V"))
    assert [source.locator for source in desk.standing().sources] == [ADDRESS]
    assert offer.isHidden()


def test_an_address_that_comes_back_is_taken_by_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    go_to_the_browser_and_copy(desk, ADDRESS)
    qtbot.mouseClick(desk.window.desk.card.offer.accept, Qt.MouseButton.LeftButton)
    assert [source.locator for source in desk.standing().sources] == [ADDRESS]
    assert desk.page.hasFocus()


def test_what_is_no_address_is_not_offered(desk: Desk) -> None:
    go_to_the_browser_and_copy(desk, "Nine ferries")
    assert desk.window.desk.card.offer.isHidden()


def test_what_the_clipboard_held_before_is_not_offered(desk: Desk) -> None:
    QApplication.clipboard().setText(ADDRESS)
    go_to_the_browser_and_copy(desk, ADDRESS)
    assert desk.window.desk.card.offer.isHidden()


def test_an_address_that_was_declined_is_not_offered_again(desk: Desk, qtbot: QtBot) -> None:
    go_to_the_browser_and_copy(desk, ADDRESS)
    qtbot.mouseClick(desk.window.desk.card.offer.decline, Qt.MouseButton.LeftButton)
    go_to_the_browser_and_copy(desk, ADDRESS)
    assert desk.window.desk.card.offer.isHidden()


def test_nothing_is_opened_unseen_where_only_the_page_is_shown(desk: Desk, browsed: list[str]) -> None:
    desk.press("Ctrl+Shift+F", "W")
    assert browsed == []
    assert desk.window.desk.card.offer.isVisible()
    desk.press("W")
    assert len(browsed) == 1


def test_esc_drops_an_offer(desk: Desk, browsed: list[str]) -> None:
    desk.press("W", "Escape")
    assert desk.window.desk.card.offer.isHidden()
    desk.press("W")
    assert browsed == []
    assert desk.window.desk.card.offer.isVisible()


def test_an_offer_goes_with_its_claim(desk: Desk) -> None:
    go_to_the_browser_and_copy(desk, ADDRESS)
    desk.press("J")
    assert desk.window.desk.card.offer.isHidden()
    assert desk.kept() == []


def test_an_address_that_the_claim_has_already_is_not_offered(desk: Desk) -> None:
    QApplication.clipboard().setText(ADDRESS)
    desk.press("Ctrl+V")
    QApplication.clipboard().setText("")
    go_to_the_browser_and_copy(desk, ADDRESS)
    assert desk.window.desk.card.offer.isHidden()


def test_where_no_browser_can_be_opened_it_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.window.looking_up, "_browse", lambda _address: False)
    desk.press("W", "W")
    assert desk.message == "No browser could be opened."
