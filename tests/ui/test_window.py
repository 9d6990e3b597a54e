"""The window, worked with real keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.ui import dialogs, theme
from factcheck_app.ui.claim_list import ROW_ROLE
from factcheck_app.ui.export_dialog import ExportDialog, ReportOrder
from factcheck_app.ui.locale_words import iso_day

NONE = Qt.KeyboardModifier.NoModifier
OpenDesk = Callable[[], Desk]

VERDICT_KEYS = {
    "V": State.VERIFIED,
    "1": State.VERIFIED,
    "D": State.DISPUTED,
    "2": State.DISPUTED,
    "S": State.NEEDS_SOURCE,
    "3": State.NEEDS_SOURCE,
    "O": State.ON_AUTHOR,
    "R": State.DISMISSED,
}


def test_the_first_open_claim_is_current_when_a_review_is_opened(desk: Desk) -> None:
    assert desk.current == 0
    assert desk.page.hasFocus()


@pytest.mark.parametrize(("key", "state"), VERDICT_KEYS.items())
def test_one_key_judges_and_goes_on(desk: Desk, key: str, state: State) -> None:
    desk.press(key)
    assert desk.states()[0] is state
    assert desk.current == 1
    assert desk.kept() == [state.value]
    assert desk.message.startswith(state.word.capitalize())


@pytest.mark.parametrize(("key", "state"), VERDICT_KEYS.items())
def test_with_shift_it_judges_and_stays(desk: Desk, key: str, state: State) -> None:
    desk.press(f"Shift+{key}")
    assert desk.states()[0] is state
    assert desk.current == 0


def test_not_checkable_asks_why_with_a_usual_reason_preset(desk: Desk) -> None:
    desk.press("X", "Return")
    assert desk.states()[0] is State.NOT_CHECKABLE
    desk.press("X", "Down", "Return")
    session = desk.window.session
    assert session is not None
    reasons = [session.review.standing(claim.id).reason for claim in session.review.claims[:2]]
    assert reasons == [Uncheckable.OPINION.value, Uncheckable.PREDICTION.value]
    assert desk.current == 2


def test_esc_leaves_the_reasons_without_a_verdict(desk: Desk) -> None:
    desk.press("X", "Escape")
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.current == 0


def test_zero_clears_a_verdict(desk: Desk) -> None:
    desk.press("Shift+V", "0")
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.kept() == ["verified", "clear"]


def test_page_list_and_card_agree_on_the_current_claim(desk: Desk) -> None:
    desk.press("J", "J", "Down", "K", "End", "Home", "J")
    desk.see()
    assert desk.current == 1
    assert desk.page.painted_claim() == desk.window.session.current_id  # type: ignore[union-attr]
    view = desk.window.desk.claims
    assert view.currentIndex().row() == 1
    assert view.currentIndex().data(ROW_ROLE).current
    assert desk.window.desk.card.view.label.text() == view.currentIndex().data()


def test_n_goes_to_what_is_open_and_shift_n_back(desk: Desk) -> None:
    desk.press("J", "Shift+V", "K", "N")
    assert desk.current == 2
    desk.press("Shift+N")
    assert desk.current == 0


def test_the_count_goes_to_zero_by_keys_alone(desk: Desk) -> None:
    desk.press("V", "D", "S", "O", "R", *["V"] * 25)
    assert desk.window.status.progress.text() == "30 of 30"
    assert desk.current is None
    assert desk.window.desk.card.view.label.text() == "Every claim is settled"
    desk.press("V")
    assert len(desk.kept()) == 30
    assert desk.message.startswith("No claim is current.")


def test_undo_and_redo_go_back_to_where_it_was_done(desk: Desk) -> None:
    desk.press("V", "D", "J", "J", "Ctrl+Z")
    assert desk.states()[:2] == [State.VERIFIED, State.UNREVIEWED]
    assert desk.current == 1
    desk.press("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")
    assert desk.states()[:2] == [State.VERIFIED, State.DISPUTED]
    assert len(desk.kept()) == 6


def test_verdicts_are_there_after_closing_and_opening_again(desk: Desk, open_desk: OpenDesk) -> None:
    desk.press("V", "D", "S")
    desk.window.close()
    again = open_desk()
    assert again.states()[:4] == [State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE, State.UNREVIEWED]
    assert again.current == 3


def test_undoing_what_an_earlier_session_did_asks_first(
    desk: Desk, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.press("V")
    desk.window.close()
    answers = iter([False, True])
    monkeypatch.setattr(dialogs, "confirm", lambda *_words: next(answers))
    again = open_desk()
    again.press("Ctrl+Z")
    assert again.states()[0] is State.VERIFIED
    again.press("Ctrl+Z")
    assert again.states()[0] is State.UNREVIEWED


def test_a_note_is_written_kept_and_shown_with_its_claim(desk: Desk) -> None:
    card = desk.window.desk.card
    desk.press("Return")
    assert card.note.hasFocus()
    desk.type("vds 123 ask the harbour")
    desk.press("Ctrl+Return")
    assert desk.page.hasFocus()
    assert desk.states()[0] is State.UNREVIEWED
    desk.press("J")
    assert card.note.toPlainText() == ""
    desk.press("K")
    assert card.note.toPlainText() == "vds 123 ask the harbour"
    assert desk.kept() == ["note"]


@pytest.mark.parametrize("key", ["Return", "E"])
def test_the_whole_field_that_is_written_in_can_be_seen(desk: Desk, key: str) -> None:
    card = desk.window.desk.card
    desk.press(key)
    field = card.note if key == "Return" else card.source_form
    assert field.visibleRegion().boundingRect() == field.rect()


def test_esc_leaves_a_note_and_keeps_the_draft(desk: Desk) -> None:
    card = desk.window.desk.card
    desk.press("Return")
    desk.type("half a thought")
    desk.press("Escape")
    assert desk.page.hasFocus()
    assert "draft" in card.note_title.text()
    desk.press("J", "K")
    assert card.note.toPlainText() == "half a thought"
    assert desk.kept() == []


def test_a_window_with_drafts_asks_before_it_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.press("Return")
    desk.type("half a thought")
    monkeypatch.setattr(dialogs, "keep_or_drop", lambda *_words: dialogs.Drafts.CANCEL)
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert desk.window.desk.card.note.toPlainText() == "half a thought"


def test_drafts_can_be_kept_when_the_window_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.press("Return")
    desk.type("half a thought")
    desk.press("Escape", "J", "E")
    desk.type("Port register")
    monkeypatch.setattr(dialogs, "keep_or_drop", lambda *_words: dialogs.Drafts.KEEP)
    assert desk.window.close()
    file = ReviewFile.open(desk.path)
    file.close()
    assert [act.kind.value for act in file.acts] == ["note", "source"]
    assert file.acts[0].text("text") == "half a thought"


def test_drafts_that_cannot_be_kept_hold_the_window(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = desk.window.session
    assert session is not None
    desk.press("Return")
    desk.type("half a thought")
    session.close_to_acts("NOT SAVED: the disk is full.")
    session.warn("One paragraph could not be analysed.")
    monkeypatch.setattr(dialogs, "keep_or_drop", lambda *_words: dialogs.Drafts.KEEP)
    assert not desk.window.close()
    assert desk.window.desk.card.note.toPlainText() == "half a thought"
    assert desk.window.desk.banner.text() == "NOT SAVED: the disk is full."


def test_drafts_outlive_an_article_that_cannot_be_opened(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.press("Return")
    desk.type("half a thought")
    monkeypatch.setattr(dialogs, "keep_or_drop", lambda *_words: dialogs.Drafts.DROP)
    desk.window.open_path(tmp_path / "nothing.txt")
    assert desk.window.desk.card.note.toPlainText() == "half a thought"
    desk.press("Ctrl+Return")
    assert desk.kept() == ["note"]


def test_a_note_that_cannot_be_kept_stays_a_draft(desk: Desk) -> None:
    session = desk.window.session
    assert session is not None
    session.close_to_acts("NOT SAVED: the disk is full.")
    desk.press("Return")
    desk.type("an hour's work")
    desk.press("Ctrl+Return", "J", "K")
    assert desk.window.desk.card.note.toPlainText() == "an hour's work"
    assert desk.message == "NOT SAVED: the disk is full."


def test_a_note_is_gone_on_with_at_its_end(desk: Desk) -> None:
    desk.press("Return")
    desk.type("first")
    desk.press("Ctrl+Return", "Return")
    desk.type(" more")
    assert desk.window.desk.card.note.toPlainText() == "first more"


def test_a_held_opening_key_types_nothing(desk: Desk) -> None:
    desk.press("E")
    title = desk.window.desk.card.source_form.title
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e", True)
        QApplication.sendEvent(title, held)
    assert title.text() == ""
    desk.type("even so")
    assert title.text() == "even so"


def test_unsaved_acts_are_asked_about_each_time_before_leaving(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(_self: ReviewFile, **_what: object) -> None:
        raise ReviewError("The disk is full.")

    asked: list[str] = []

    def refuse(_parent: QWidget, _title: str, sentence: str, _yes: str) -> bool:
        asked.append(sentence)
        return False

    monkeypatch.setattr(ReviewFile, "append", fail)
    monkeypatch.setattr(dialogs, "confirm", refuse)
    desk.press("V")
    qtbot.waitUntil(lambda: desk.window.status.saved.text() == "NOT SAVED")
    other = tmp_path / "other.txt"
    other.write_text("Twelve boats sailed.\n", "utf-8")
    desk.window.open_path(other)
    assert not desk.window.close()
    assert not desk.window.close()
    assert asked == ["The disk is full. 1 act is not saved."] * 3
    assert desk.states()[0] is State.VERIFIED
    monkeypatch.setattr(dialogs, "confirm", lambda *_words: True)


def test_a_review_opened_again_while_it_is_open_has_every_act(desk: Desk) -> None:
    desk.press("V", "D")
    desk.window.open_path(desk.path)
    assert desk.states()[:3] == [State.VERIFIED, State.DISPUTED, State.UNREVIEWED]
    desk.press("S")
    assert desk.kept() == ["verified", "disputed", "needs-source"]


def drag(source: QWidget | None, data: QMimeData, desk: Desk) -> tuple[bool, str]:
    """Drag data over the window and drop it; return whether it was taken, and the window's title."""

    class Enter(QDragEnterEvent):
        def source(self) -> QObject | None:  # type: ignore[override]
            return source

    entered = Enter(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    entered.ignore()
    desk.window.dragEnterEvent(entered)
    if entered.isAccepted():
        place = QPointF(50, 50)
        desk.window.dropEvent(
            QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        )
    return entered.isAccepted(), desk.window.windowTitle()


def test_text_dragged_over_an_open_review_is_not_taken(desk: Desk) -> None:
    data = QMimeData()
    data.setText("A selection of 12 words.")
    assert drag(None, data, desk) == (False, "Ferries cancelled – Factcheck")
    assert drag(desk.page, data, desk) == (False, "Ferries cancelled – Factcheck")


def test_a_file_dropped_on_the_window_is_opened(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "boats.factcheck"
    path.write_bytes(desk.path.read_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    taken, _title = drag(None, data, desk)
    assert taken
    desk.press("V")
    desk.kept()
    assert ReviewFile.open(path).acts[0].text("state") == "verified"


def test_closing_a_review_leaves_an_empty_window_that_offers_it_again(desk: Desk) -> None:
    desk.press("V")
    desk.kept()
    desk.press("Ctrl+W")
    assert desk.window.session is None
    assert desk.window.welcome.isVisible()
    (again,) = [
        button
        for button in desk.window.welcome.findChildren(QPushButton)
        if button.toolTip() == str(desk.path)
    ]
    again.click()
    assert desk.states()[0] is State.VERIFIED


def test_a_source_is_written_and_kept(desk: Desk) -> None:
    card = desk.window.desk.card
    desk.press("E")
    assert card.source_form.title.hasFocus()
    desk.type("Port register")
    desk.press("Return")
    desk.type("https://example.org/port")
    desk.press("Tab", "Tab", "Space", "Ctrl+Return")
    assert desk.page.hasFocus()
    today = desk.session().today
    assert card.sources.text.splitlines() == [
        "1. Port register",
        "https://example.org/port",
        f"secondary · accessed {iso_day(today)} · confidential",
    ]
    assert card.source_form.isHidden()
    assert desk.kept() == ["source"]


def test_an_empty_source_is_refused_and_its_fields_stay(desk: Desk) -> None:
    desk.press("E", "Ctrl+Return")
    assert desk.message == "A source wants a title or a place where it is found."
    assert desk.window.desk.card.source_form.title.hasFocus()


@pytest.mark.parametrize("opener", ["Return", "E"])
def test_letters_in_a_field_are_text(desk: Desk, opener: str) -> None:
    desk.press(opener)
    desk.type("vdsoxrjkn0")
    assert desk.states()[0] is State.UNREVIEWED
    assert desk.current == 0
    assert desk.kept() == []


def test_a_held_key_judges_once(desk: Desk) -> None:
    desk.see()
    for repeated in (False, True, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier, "v", repeated, 1)
        desk.send(key)
        desk.see()
    assert desk.current == 1
    assert desk.kept() == ["verified"]


def test_a_held_key_that_the_system_repeats_with_releases_judges_once(desk: Desk) -> None:
    desk.see()
    for _ in range(4):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier, "v")
            key.setTimestamp(5_000)
            desk.send(key)
        desk.see()
    assert desk.kept() == ["verified"]


def test_keys_faster_than_the_eye_fall_on_the_claim_that_was_seen(desk: Desk) -> None:
    desk.see()
    for key, text in ((Qt.Key.Key_V, "v"), (Qt.Key.Key_D, "d")):
        desk.send(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
    assert desk.states()[:2] == [State.DISPUTED, State.UNREVIEWED]
    assert desk.current == 1


def test_a_click_in_the_list_makes_a_claim_current_and_returns_to_the_article(
    desk: Desk, qtbot: QtBot
) -> None:
    view = desk.window.desk.claims
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.current == 2
    assert desk.page.hasFocus()


def test_a_click_on_its_words_makes_a_claim_current(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J", "J")
    rect = desk.page.current_rect()
    desk.press("Home")
    qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.current == 2


def test_a_click_beside_the_words_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J")
    qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert desk.current == 1


def test_a_button_judges_as_its_key_does(desk: Desk, qtbot: QtBot) -> None:
    buttons = {
        button.accessibleName(): button
        for button in desk.window.desk.card.findChildren(QWidget)
        if button.metaObject().className() == "KeyButton"
    }
    assert sorted(buttons) == [
        "Dismiss", "Disputed", "Needs source", "Not checkable", "On author", "Verified",
    ]  # fmt: skip
    desk.see()
    qtbot.mouseClick(buttons["Disputed"], Qt.MouseButton.LeftButton)
    assert desk.states()[0] is State.DISPUTED
    assert desk.page.hasFocus()


def test_the_view_scrolls_gently_to_a_claim_that_is_out_of_sight(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.page.verticalScrollBar()
    places: list[int] = []
    bar.valueChanged.connect(places.append)
    desk.press("End")
    qtbot.waitUntil(lambda: desk.page.current_rect().isValid() and len(places) > 3)
    assert places == sorted(places)
    assert desk.page.viewport().rect().contains(desk.page.current_rect())


def test_a_claim_that_is_clicked_stays_below_the_pointer(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.page.verticalScrollBar()
    places = [desk.page.height_of(block.span.start) for block in ARTICLE.blocks]
    height = desk.page.document().size().height()
    low = max(place for place, share in enumerate(places) if share * height < desk.page.height() - 60)
    y = round(places[low] * height) + 12
    qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, y))
    assert desk.current == low
    assert bar.value() == 0


def test_a_resized_window_stays_where_the_reader_has_scrolled(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.page.verticalScrollBar()
    desk.window.resize(1210, 790)
    qtbot.waitUntil(lambda: desk.page.width() > 700 and bar.maximum() > 500)
    bar.setValue(500)
    desk.window.resize(1230, 780)
    desk.window.desk.alarm("Something to read.")
    qtbot.waitUntil(lambda: desk.window.width() == 1230)
    desk.see()
    assert bar.value() == 500


def test_a_narrower_column_keeps_the_line_that_was_at_the_top(desk: Desk, qtbot: QtBot) -> None:
    page, bar = desk.page, desk.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(900)
    top = page.cursorForPosition(QPoint(70, 4)).blockNumber()
    width = page.lineWrapColumnOrWidth()
    desk.window.resize(920, 800)
    qtbot.waitUntil(lambda: page.lineWrapColumnOrWidth() < width)
    desk.see()
    assert abs(page.cursorForPosition(QPoint(70, 4)).blockNumber() - top) <= 1


def test_ticks_show_where_claims_lie_and_in_what_state(desk: Desk) -> None:
    desk.press("D", "End")
    overview = desk.window.desk.overview
    picture = overview.grab().toImage()
    colours = {picture.pixelColor(overview.width() // 2, y).name() for y in range(picture.height())}
    assert {theme.LIGHT.states[State.DISPUTED], theme.LIGHT.states[State.UNREVIEWED]} <= colours


def test_a_click_on_a_tick_goes_to_its_claim(desk: Desk, qtbot: QtBot) -> None:
    overview = desk.window.desk.overview
    bottom = QPoint(overview.width() // 2, overview.height() - 30)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=bottom)
    assert desk.current is not None
    assert desk.current > 20


def test_menus_return_to_the_article(desk: Desk) -> None:
    desk.press("Return")
    go = next(menu for menu in desk.window.menuBar().actions() if menu.text() == "&Go")
    next(action for action in go.menu().actions() if action.text() == "Next claim").trigger()
    assert desk.current == 1
    assert desk.page.hasFocus()


def test_copying_in_a_note_copies_the_note(desk: Desk) -> None:
    desk.press("Return")
    desk.type("half a thought")
    desk.window.desk.card.note.selectAll()
    edit = desk.window.menuBar().actions()[2].menu()
    next(action for action in edit.actions() if action.text() == "Copy").trigger()
    assert QApplication.clipboard().text() == "half a thought"


def test_the_list_says_what_is_kept_with_a_claim(desk: Desk) -> None:
    desk.press("E")
    desk.type("Register")
    desk.press("Ctrl+Return", "Return")
    desk.type("seen")
    desk.press("Ctrl+Return")
    shown = desk.window.desk.claims.model().index(0, 0).data(ROW_ROLE)
    assert len(shown.standing.sources) == 1
    assert shown.standing.note == "seen"


def test_only_what_repeats_is_repeated_by_a_held_shortcut(desk: Desk) -> None:
    held = {action.text(): action.autoRepeat() for action in desk.window.actions()}
    assert held["Undo"]
    assert not held["Export report…"]


def test_the_view_rests_while_the_claim_is_in_sight(desk: Desk) -> None:
    desk.press("J", "J")
    assert desk.page.verticalScrollBar().value() == 0


def test_ctrl_s_says_when_it_was_saved(desk: Desk) -> None:
    desk.press("V")
    desk.kept()
    desk.press("Ctrl+S")
    assert desk.message.startswith("Saved ")
    assert desk.window.status.saved.text().startswith("Saved ")


def test_a_failing_disk_is_told_and_nothing_more_is_taken(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: ReviewFile, **_what: object) -> None:
        raise ReviewError("The disk is full.")

    monkeypatch.setattr(ReviewFile, "append", fail)
    monkeypatch.setattr(dialogs, "confirm", lambda *_words: True)
    desk.press("V")
    qtbot.waitUntil(lambda: desk.window.status.saved.text() == "NOT SAVED")
    assert "The disk is full." in desk.window.desk.banner.text()
    assert desk.states()[0] is State.VERIFIED
    desk.press("V")
    assert desk.states()[1] is State.UNREVIEWED


def test_a_search_for_claims_that_failed_stays_in_sight(desk: Desk) -> None:
    session = desk.window.session
    assert session is not None
    session.warn("The language model is missing.")
    desk.press("V", "D", "J")
    assert desk.window.desk.banner.isVisible()
    assert desk.window.desk.banner.text() == "The language model is missing."


def test_a_report_is_exported_by_key(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.html"

    def answer(
        parent: QWidget, forms: tuple[str, ...], name_for: Callable[[str], str], _folder: Path
    ) -> ReportOrder:
        assert forms == ("html", "csv", "json")
        assert name_for("html").endswith(".html")
        return ReportOrder("html", for_readers=False, path=target)

    monkeypatch.setattr(ExportDialog, "ask", answer)
    desk.press("V", "Ctrl+E")
    assert "Nine ferries sailed" in target.read_text("utf-8")
    assert desk.message == f"Report written: {target}"


def test_a_report_that_cannot_be_written_is_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = ReportOrder("csv", for_readers=True, path=tmp_path / "nowhere" / "report.csv")
    monkeypatch.setattr(ExportDialog, "ask", lambda *_words: order)
    desk.press("Ctrl+E")
    assert desk.window.notice.isVisible()
    assert str(order.path) in desk.window.notice.words.text()


@pytest.mark.parametrize("name", ["nothing.txt", "empty.txt", "photo.png"])
def test_what_cannot_be_opened_is_told_and_the_review_stays(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    desk.window.open_path(tmp_path / name)
    assert desk.window.notice.isVisible()
    assert name in desk.window.notice.words.text()
    desk.press("V")
    assert desk.kept() == ["verified"]
    desk.press("Escape")
    assert not desk.window.notice.isVisible()


def test_copied_text_is_the_article_s_own(desk: Desk) -> None:
    cursor = desk.page.textCursor()
    start = ARTICLE.text.index("said Ines")
    cursor.setPosition(start)
    cursor.setPosition(start + len("said Ines Roy 🚢") + 1, cursor.MoveMode.KeepAnchor)
    desk.page.setTextCursor(cursor)
    desk.press("Ctrl+C")
    assert QApplication.clipboard().text() == "said Ines Roy 🚢"


def test_pasting_says_why_it_does_nothing_over_an_open_review(desk: Desk) -> None:
    QApplication.clipboard().setText("Nine ferries sailed.")
    desk.press("Ctrl+V")
    assert desk.message == "There is no web address on the clipboard to make a source of."
