"""Sources, corrections, ticks, flags and history, by real keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Part, PartKind
from factcheck_app.domain.source import Medium, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.bounds import By, Edge
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui.locale_words import iso_day
from making import make_claim

OpenDesk = Callable[[], Desk]
ADDRESS = "https://example.org/register?year=2016"
CLAIMS = [make_claim(ARTICLE, block.span.start, block.span.start + 19) for block in ARTICLE.blocks]
PARTS = (Part(PartKind.FIGURE, Span(0, 4), "9", unit="ferries"), Part(PartKind.NAME, Span(5, 12)))
CLAIMS[0] = replace(CLAIMS[0], parts=PARTS)


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    """Return a review whose first claim has two parts."""
    shelf = Shelf(tmp_path)
    file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
    file.append_claims(CLAIMS, range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


def copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_an_address_is_pasted_and_the_claim_verified_by_two_keys(desk: Desk) -> None:
    copy(ADDRESS)
    desk.press("Ctrl+V", "V")
    (evidence,) = desk.standing().evidence
    assert evidence.source.locator == ADDRESS
    assert evidence.source.accessed == desk.session().today
    assert evidence.stance is Stance.SUPPORTS
    assert desk.standing().state is State.VERIFIED
    assert desk.current == 1
    assert desk.kept() == ["source", "verified"]


def test_pasting_an_address_can_be_undone(desk: Desk) -> None:
    copy(ADDRESS)
    desk.undoable(lambda: desk.press("Ctrl+V"))


def test_a_title_pasted_with_an_address_is_the_source_s_title(desk: Desk) -> None:
    copy(f"Register of ships – {ADDRESS}")
    desk.press("Ctrl+V")
    assert [each.title for each in desk.standing().sources] == ["Register of ships"]
    assert desk.window.desk.card.sources.text.startswith(f"1. Register of ships\n{ADDRESS}\n")


def test_the_same_address_is_no_second_source(desk: Desk) -> None:
    copy(ADDRESS)
    desk.press("Ctrl+V", "Ctrl+V")
    assert desk.kept() == ["source"]
    assert desk.message == "This claim has that source already."


def test_pasting_anything_else_in_a_review_changes_nothing(desk: Desk) -> None:
    copy("Nine ferries")
    desk.press("Ctrl+V")
    assert desk.kept() == []
    assert desk.message == "There is no web address on the clipboard to make a source of."


def test_what_is_pasted_into_a_field_is_text(desk: Desk) -> None:
    copy(ADDRESS)
    desk.press("Return", "Ctrl+V")
    assert desk.window.desk.card.note.toPlainText() == ADDRESS
    assert desk.standing().evidence == ()


def test_an_address_typed_as_title_is_where_the_source_is_found(desk: Desk) -> None:
    desk.press("E")
    desk.type(ADDRESS)
    desk.press("Ctrl+Return")
    assert [(each.title, each.locator) for each in desk.standing().sources] == [("", ADDRESS)]


def test_every_field_of_a_source_is_filled_by_keys(desk: Desk) -> None:
    desk.press("E")
    desk.type("Port register")
    desk.press("Return")
    desk.type("volume 9")
    desk.press("Tab")
    desk.type("c")
    desk.press("Tab", "Tab")
    desk.type("p")
    desk.press("Tab")
    desk.type("da")
    desk.press("Tab")
    desk.type("Eight ferries sailed.")
    desk.press("Tab")
    desk.type("2016-10-2")
    desk.press("Tab")
    desk.type("https://archive.example.org/9")
    desk.press("Ctrl+Return")
    (evidence,) = desk.standing().evidence
    source = evidence.source
    assert evidence.stance is Stance.CONTRADICTS
    assert (source.tier, source.medium) == (Tier.PRIMARY, Medium.DATASET)
    assert (source.title, source.locator, source.quote) == (
        "Port register",
        "volume 9",
        "Eight ferries sailed.",
    )
    assert (source.accessed, source.archived) == ("2016-10-02", "https://archive.example.org/9")
    assert not source.confidential
    assert desk.window.desk.card.sources.text.splitlines() == [
        "1. Contradicts: Port register",
        "volume 9",
        f"primary · dataset · accessed {iso_day('2016-10-02')} · archived",
        "“Eight ferries sailed.”",
    ]


def test_a_day_that_is_none_is_told_and_the_fields_stay(desk: Desk) -> None:
    desk.press("E")
    desk.type("Register")
    desk.window.desk.card.source_form.accessed.setFocus()
    desk.press("Ctrl+A")
    desk.type("yesterday")
    desk.press("Ctrl+Return")
    assert desk.kept() == []
    assert "date" in desk.message
    assert desk.window.desk.card.source_form.accessed.text() == "yesterday"


def test_a_source_is_used_again_after_a_few_letters(desk: Desk) -> None:
    desk.press("E")
    desk.type("Port register of 2016")
    desk.press("Ctrl+Return", "J", "E")
    desk.type("reg16")
    desk.press("Down", "Ctrl+Return")
    first, second = desk.standing(0).sources, desk.standing(1).sources
    assert first == second
    assert len(first) == 1
    assert desk.page.hasFocus()


def test_letters_that_mean_no_source_are_a_title(desk: Desk) -> None:
    desk.press("E")
    desk.type("Port register")
    desk.press("Ctrl+Return", "J", "E")
    desk.type("Port")
    assert not desk.window.desk.card.source_form.offered.isHidden()
    desk.type(" authority")
    assert desk.window.desk.card.source_form.offered.isHidden()
    desk.press("Ctrl+Return")
    assert [source.title for source in desk.standing(1).sources] == ["Port authority"]


@pytest.mark.parametrize("between", [(), ("Escape", "K", "J", "E")], ids=["at once", "as a draft"])
def test_a_source_used_again_and_titled_anew_is_another_one(desk: Desk, between: tuple[str, ...]) -> None:
    desk.press("E")
    desk.type("Port register")
    desk.press("Ctrl+Return", "J", "E")
    desk.type("po")
    desk.press("Down", "Return", *between)
    desk.window.desk.card.source_form.title.setFocus()
    desk.press("Ctrl+A")
    desk.type("Harbour log")
    desk.press("Ctrl+Return")
    assert [source.title for source in desk.standing(0).sources] == ["Port register"]
    assert [source.title for source in desk.standing(1).sources] == ["Harbour log"]
    assert desk.standing(0).sources[0].id != desk.standing(1).sources[0].id


def test_a_source_is_offered_to_the_mouse_too(desk: Desk, qtbot: QtBot) -> None:
    desk.press("E")
    desk.type("Port register")
    desk.press("Ctrl+Return", "J", "E")
    desk.type("po")
    form = desk.window.desk.card.source_form
    place = form.offered.visualItemRect(form.offered.item(0)).center()
    qtbot.mouseClick(form.offered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert desk.standing(0).sources == desk.standing(1).sources


def test_the_only_source_is_changed_wherever_it_is_given(desk: Desk) -> None:
    desk.press("E")
    desk.type("Port register")
    desk.press("Ctrl+Return", "J", "E")
    desk.type("po")
    desk.press("Down", "Ctrl+Return", "Ctrl+Shift+E", "End")
    desk.type(" of 2016")
    desk.undoable(lambda: desk.press("Ctrl+Return"))
    assert [source.title for source in desk.standing(0).sources] == ["Port register of 2016"]


def test_a_source_that_was_begun_is_kept_or_dropped_before_another_is_changed(desk: Desk) -> None:
    part = desk.window.desk.card.source_part
    copy(ADDRESS)
    desk.press("Ctrl+V", "E")
    assert part.refusal.isHidden()
    desk.type("Half a tit")
    desk.press("Escape", "Ctrl+Shift+E")
    assert part.form.title.text() == "Half a tit"
    assert part.form.title.hasFocus()
    assert part.refusal.isVisible()
    assert part.refusal.text() == "Keep or drop the source that you began first."
    desk.type("le")
    desk.press("Ctrl+Return")
    assert [source.title for source in desk.standing().sources] == ["", "Half a title"]
    assert part.refusal.isHidden()


def test_a_source_that_was_begun_is_dropped_by_emptying_it(desk: Desk) -> None:
    part = desk.window.desk.card.source_part
    copy(ADDRESS)
    desk.press("Ctrl+V", "E")
    desk.type("Half")
    desk.press("Escape", "Ctrl+Shift+E", "Ctrl+A", "Delete", "Escape", "Ctrl+Shift+E")
    assert part.form.locator.text() == ADDRESS
    assert part.refusal.isHidden()


def test_the_word_about_a_source_that_was_begun_stays_with_its_claim(desk: Desk) -> None:
    part = desk.window.desk.card.source_part
    copy(ADDRESS)
    desk.press("Ctrl+V", "E")
    desk.type("Half")
    desk.press("Escape", "Ctrl+Shift+E", "Escape", "J", "K")
    assert part.form.title.text() == "Half"
    assert part.refusal.isHidden()


def test_of_several_sources_one_is_chosen_and_detached(desk: Desk) -> None:
    for name in ("One", "Two"):
        desk.press("E")
        desk.type(name)
        desk.press("Ctrl+Return")

    def detach_the_first() -> None:
        desk.press("Ctrl+Shift+D", "Up", "Return")

    desk.undoable(detach_the_first)
    assert [source.title for source in desk.standing().sources] == ["Two"]


def test_a_source_is_changed_and_detached_by_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    desk.press("E")
    desk.type("One")
    desk.press("Ctrl+Return")
    card = desk.window.desk.card
    qtbot.mouseClick(card.sources.rows[0].change, Qt.MouseButton.LeftButton)
    assert card.source_form.title.text() == "One"
    desk.press("Escape")
    qtbot.mouseClick(card.sources.rows[0].detach, Qt.MouseButton.LeftButton)
    assert desk.standing().evidence == ()
    assert desk.page.hasFocus()


def test_a_claim_without_source_has_none_to_change(desk: Desk) -> None:
    desk.press("Ctrl+Shift+E")
    assert desk.message == "This claim has no source yet."
    desk.press("Ctrl+Shift+D", "Shift+P")
    assert desk.kept() == []


def test_shift_p_makes_the_last_source_primary_and_secondary_again(desk: Desk) -> None:
    copy(ADDRESS)
    desk.press("Ctrl+V")
    desk.undoable(lambda: desk.press("Shift+P"))
    assert desk.standing().sources[0].tier is Tier.PRIMARY
    desk.press("Shift+P")
    assert desk.standing().sources[0].tier is Tier.SECONDARY


def test_shift_e_gives_the_claim_judged_last_a_source_and_comes_back(desk: Desk) -> None:
    desk.press("V", "J", "Shift+E")
    assert desk.current == 0
    desk.type(ADDRESS)
    desk.press("Ctrl+Return")
    assert desk.current == 2
    assert [source.locator for source in desk.standing(0).sources] == [ADDRESS]
    desk.press("Shift+E", "Escape")
    assert desk.current == 2


def test_who_goes_on_after_shift_e_is_not_taken_back_by_escape(desk: Desk) -> None:
    desk.press("V", "J", "Shift+E")
    assert desk.current == 0
    claim = desk.session().review.claims[3]
    desk.window.desk.claim_clicked.emit(claim.id)
    desk.press("Return", "Escape")
    assert desk.current == 3


def test_who_goes_on_after_shift_e_judges_the_claim_in_front(desk: Desk) -> None:
    desk.press("V", "J", "Shift+E", "F8")
    here = desk.current
    assert here
    desk.press("E")
    desk.type("Register")
    desk.press("Ctrl+1")
    assert desk.standing(here).state is State.VERIFIED


def test_shift_e_says_that_nothing_was_judged(desk: Desk) -> None:
    desk.press("Shift+E")
    assert desk.message == "No claim was judged yet."
    assert desk.page.hasFocus()


def test_a_draft_of_a_source_stays_with_its_claim(desk: Desk) -> None:
    desk.press("E")
    desk.type("Half a tit")
    desk.press("Escape", "J")
    assert desk.window.desk.card.source_form.isHidden()
    desk.press("K")
    assert desk.window.desk.card.source_form.title.text() == "Half a tit"
    desk.press("E")
    desk.type("le")
    desk.press("Ctrl+Return")
    assert [source.title for source in desk.standing().sources] == ["Half a title"]


def test_a_correction_begins_with_the_claim_s_words_and_is_shown_as_a_difference(desk: Desk) -> None:
    card = desk.window.desk.card
    desk.press("C")
    assert card.correction.toPlainText() == "Nine ferries sailed"
    desk.press("Home")
    desk.type("Some n")
    desk.press("Delete")
    assert card.difference.accessibleName() == "(out: Nine) (in: Some nine) ferries sailed"
    desk.undoable(lambda: desk.press("Ctrl+Return"))
    assert desk.standing().correction == "Some nine ferries sailed"
    assert card.difference.isVisible()
    assert card.correction.isHidden()
    assert desk.page.hasFocus()


def test_a_correction_begins_with_the_words_as_the_bounds_were_moved(desk: Desk) -> None:
    desk.press("BraceRight", "C")
    assert desk.window.desk.card.correction.toPlainText() == "Nine ferries sailed; 100"
    desk.press("Ctrl+Return")
    assert desk.standing().correction == ""
    assert desk.window.desk.card.correction_part.isHidden()


def test_bounds_moved_while_a_correction_is_begun_change_its_words(desk: Desk) -> None:
    desk.press("C")
    desk.session().move_bound(desk.session().review.claims[0].id, Edge.END, +1, By.WORD)
    card = desk.window.desk.card
    assert card.correction.toPlainText() == "Nine ferries sailed; 100"
    assert card.unkept_corrections() == {}


def test_a_correction_that_changes_nothing_is_none(desk: Desk) -> None:
    desk.press("C", "Ctrl+Return")
    assert desk.kept() == []
    assert desk.window.desk.card.correction_part.isHidden()


def test_a_correction_is_taken_back_by_emptying_it(desk: Desk) -> None:
    desk.press("C")
    desk.type(" late")
    desk.press("Ctrl+Return", "C", "Ctrl+A", "Delete", "Ctrl+Return")
    assert desk.standing().correction == ""
    assert desk.window.desk.card.difference.isHidden()


def test_a_draft_of_a_correction_stays_with_its_claim(desk: Desk) -> None:
    desk.press("C")
    desk.type(" late")
    desk.press("Escape", "J", "K")
    card = desk.window.desk.card
    assert card.correction.toPlainText() == "Nine ferries sailed late"
    assert "draft" in card.correction_part.title.text()
    assert list(card.unkept_corrections().values()) == ["Nine ferries sailed late"]


def test_space_ticks_the_parts_one_after_the_other(desk: Desk) -> None:
    ticks = desk.window.desk.card.view.parts.ticks
    desk.undoable(lambda: desk.press("Space"))
    assert [tick.isChecked() for tick in ticks] == [True, False]
    desk.press("Space")
    assert desk.standing().ticked == {part.span for part in PARTS}
    desk.press("Space")
    assert len(desk.kept()) == 4


def test_a_part_is_ticked_by_a_click_on_its_words_and_unticked_by_another(desk: Desk, qtbot: QtBot) -> None:
    parts = desk.window.desk.card.view.parts
    qtbot.mouseClick(parts.words[1], Qt.MouseButton.LeftButton)
    assert desk.standing().ticked == {PARTS[1].span}
    assert desk.page.hasFocus()
    qtbot.mouseClick(parts.ticks[1], Qt.MouseButton.LeftButton)
    assert desk.standing().ticked == set()


def test_warnings_come_and_go_as_they_arise(desk: Desk) -> None:
    warnings = desk.window.desk.card.view.warnings
    desk.press("Shift+V")
    assert warnings.text().splitlines() == [
        "Verified without any source.",
        "Verified, but not ticked: “Nine”, “ferries”.",
    ]
    copy(ADDRESS)
    desk.press("Ctrl+V", "Space", "Space")
    assert warnings.text() == "Verified on secondary sources alone, of which fewer than two agree."
    desk.press("Shift+P")
    assert warnings.isHidden()


def test_f_flags_and_takes_the_flag_away(desk: Desk) -> None:
    desk.undoable(lambda: desk.press("F"))
    assert desk.standing().flagged
    assert "flagged" in desk.window.desk.card.view.state.accessibleName()
    desk.press("F")
    assert not desk.standing().flagged
    assert "flagged" not in desk.window.desk.card.view.state.accessibleName()


def test_the_history_is_folded_until_it_is_wanted(desk: Desk) -> None:
    history = desk.window.desk.card.history
    desk.press("Shift+V", "Ctrl+Z", "F")
    assert history.lines.isHidden()
    desk.press("Ctrl+H")
    lines = history.lines.text().splitlines()
    assert len(lines) == 4
    assert lines[0].endswith("verified (undone)")
    assert lines[1].strip() == "unreviewed → verified"
    assert desk.session().reviewer in lines[2]
    assert desk.page.hasFocus()
    desk.press("J")
    assert history.lines.text() == "Nothing was done to this claim yet."
    desk.press("Ctrl+H")
    assert history.lines.isHidden()


def test_the_buttons_of_the_card_do_what_their_keys_do(desk: Desk, qtbot: QtBot) -> None:
    links = desk.window.desk.card.kept_with_it
    assert [link.key for link in links.values()] == ["E", "C", "Enter", "F", "W"]
    qtbot.mouseClick(links["flag"], Qt.MouseButton.LeftButton)
    assert desk.standing().flagged
    qtbot.mouseClick(links["correction"], Qt.MouseButton.LeftButton)
    assert desk.window.desk.card.correction.hasFocus()


def test_evidence_is_there_after_closing_and_opening_again(desk: Desk, open_desk: OpenDesk) -> None:
    copy(ADDRESS)
    desk.press("Ctrl+V", "Space", "F", "C")
    desk.type(" late")
    desk.press("Ctrl+Return", "Shift+D")
    before = desk.standings()
    desk.window.close()
    again = open_desk()
    assert again.standings() == before
    assert again.window.desk.card.view.parts.ticks == []
    again.press("K")
    assert [tick.isChecked() for tick in again.window.desk.card.view.parts.ticks] == [True, False]


def test_a_long_card_is_read_by_keys(desk: Desk) -> None:
    desk.window.resize(1024, 600)
    card = desk.window.desk.card
    copy(ADDRESS)
    desk.press("Ctrl+V", "Shift+V", "Ctrl+H", *["Ctrl+PageUp"] * 9)
    assert card.is_at_top
    desk.press("Ctrl+PageDown")
    assert not card.is_at_top
    desk.press("J")
    assert card.is_at_top


@pytest.mark.parametrize("size", [(1024, 700), (720, 480)])
@pytest.mark.parametrize("opener", ["E", "C", "Return"])
def test_nothing_on_the_card_is_cut_at_its_side(desk: Desk, opener: str, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    copy("https://example.org/" + "a-very-long-name/" * 8)
    desk.press("Ctrl+V", "Shift+V", opener)
    assert not desk.window.desk.card.is_cut


def test_tab_goes_on_from_the_correction_to_the_note_and_one_key_keeps_both(desk: Desk) -> None:
    desk.press("C")
    desk.type(" late")
    desk.press("Tab")
    assert desk.window.desk.card.note.hasFocus()
    desk.type("Called the port.")
    desk.press("Ctrl+Return")
    standing = desk.standing()
    assert (standing.correction, standing.note) == ("Nine ferries sailed late", "Called the port.")
    assert desk.page.hasFocus()
    assert desk.kept() == ["correction", "note"]


def test_a_note_alone_keeps_no_correction_that_was_left_as_a_draft(desk: Desk) -> None:
    desk.press("C")
    desk.type(" late")
    desk.press("Tab", "Escape", "Return")
    desk.type("Called the port.")
    desk.press("Ctrl+Return")
    assert desk.kept() == ["note"]
    assert list(desk.window.desk.card.unkept_corrections().values()) == ["Nine ferries sailed late"]


@pytest.mark.parametrize(
    ("key", "state"),
    [("Ctrl+1", State.VERIFIED), ("Ctrl+2", State.DISPUTED), ("Ctrl+3", State.NEEDS_SOURCE)],
)
@pytest.mark.parametrize("field", ["E", "C", "Return"])
def test_one_key_keeps_what_is_written_judges_and_goes_on(
    desk: Desk, field: str, key: str, state: State
) -> None:
    desk.press(field)
    desk.type(" Register of ships")
    desk.press(key)
    kind, verdict = desk.kept()
    assert kind in ("source", "correction", "note")
    assert verdict == state.value
    assert desk.standing().state is state
    assert desk.current == 1
    assert desk.page.hasFocus()


def test_a_source_that_cannot_be_kept_is_not_judged_over(desk: Desk) -> None:
    desk.press("E")
    desk.type("Register")
    desk.window.desk.card.source_form.accessed.setFocus()
    desk.press("Ctrl+A")
    desk.type("yesterday")
    desk.press("Ctrl+1")
    assert desk.kept() == []
    assert desk.current == 0


def test_a_source_for_the_claim_judged_last_judges_not_the_one_come_back_to(desk: Desk) -> None:
    desk.press("V", "Shift+E")
    desk.type("Register")
    desk.press("Ctrl+2")
    assert desk.kept() == ["verified", "source"]
    assert desk.current == 1


def test_keys_that_keep_and_judge_do_nothing_while_reading(desk: Desk) -> None:
    desk.press("Ctrl+1", "Ctrl+2", "Ctrl+3")
    assert desk.kept() == []
