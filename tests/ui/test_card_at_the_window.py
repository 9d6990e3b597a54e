"""The card: parts, speakers, what can't be checked, conflicts and repetitions that lead to each other."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice
from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.review import comparison
from factcheck_app.review.agreement import Clash, Conflict
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui.claim_list import ROW_ROLE
from factcheck_app.ui.claim_view import probably, says
from making import make_claim

CLAIMS = [make_claim(ARTICLE, block.span.start, block.span.start + 19) for block in ARTICLE.blocks]
CLAIMS[0] = replace(CLAIMS[0], parts=(Part(PartKind.FIGURE, Span(0, 12), "9", unit="ferries"),))
CLAIMS[1] = replace(CLAIMS[1], kind=Kind.EVENT, uncheckable=Uncheckable.WISH, score=0.9)
CLAIMS[3] = replace(CLAIMS[3], score=0.1)
IDS = [claim.id for claim in CLAIMS]
CONFLICT = Conflict(Clash.FIGURE, (IDS[0], IDS[2], IDS[3]), "“9” here, “100 & more” there")


@pytest.fixture(autouse=True)
def agreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the claims say something of each other."""
    monkeypatch.setattr(comparison, "conflicts", lambda *_known: (CONFLICT,))
    monkeypatch.setattr(comparison, "groups", lambda *_known: ((IDS[1], IDS[6]),))
    links = {IDS[0]: (IDS[1], IDS[2]), IDS[4]: ()}
    monkeypatch.setattr(comparison, "headline_links", lambda *_known: links)


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    shelf = Shelf(tmp_path)
    file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
    file.append_claims(CLAIMS, range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


@pytest.fixture
def compared(desk: Desk, qtbot: QtBot) -> Desk:
    """Return a desk whose claims have been compared."""
    session = desk.window.session
    assert session is not None
    qtbot.waitUntil(lambda: bool(session.comparison.conflicts))
    return desk


def sentences(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.desk.card.view.relations.sentences]


def links(desk: Desk) -> list[str]:
    return [link.accessibleName() for link in desk.window.desk.card.view.relations.links]


def test_parts_stand_in_a_table(desk: Desk) -> None:
    assert desk.window.desk.card.view.parts.lines == [("Figure", "Nine ferries → 9 ferries")]
    desk.press("J")
    assert desk.window.desk.card.view.parts.lines == []


def test_claims_are_compared_once_they_have_come_to_rest(compared: Desk) -> None:
    assert sentences(compared) == ["Conflict: “9” here, “100 & more” there:", "The body says it:"]
    words = [f"Go to claim {place + 1}: {CLAIMS[place].label}" for place in (2, 3, 1)]
    assert links(compared) == words


def test_a_conflict_is_told_as_a_warning_and_with_a_sign_in_the_list(compared: Desk) -> None:
    relations = compared.window.desk.card.view.relations
    assert relations.sentences[0].property("tone") == "warning"
    model = compared.window.desk.claims.model()
    shown = [model.index(row, 0).data(ROW_ROLE).in_conflict for row in range(4)]
    assert shown == [True, False, True, False]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Claim 1 of 30, unreviewed, in conflict, {CLAIMS[0].label}"


def test_a_link_leads_to_the_other_claim_and_back(compared: Desk, qtbot: QtBot) -> None:
    relations = compared.window.desk.card.view.relations
    qtbot.mouseClick(relations.links[0], Qt.MouseButton.LeftButton)
    assert compared.current == 2
    assert compared.page.hasFocus()
    qtbot.mouseClick(relations.links[0], Qt.MouseButton.LeftButton)
    assert compared.current == 0


def test_a_link_is_reached_by_tab_and_followed_by_enter(compared: Desk) -> None:
    relations = compared.window.desk.card.view.relations
    for _ in range(10):
        if not relations.links[0].hasFocus():
            compared.press("Tab")
    compared.press("Return")
    assert compared.current == 2
    assert compared.page.hasFocus()
    assert not compared.window.desk.card.note.hasFocus()


def test_a_link_shows_a_claim_that_is_not_shown(compared: Desk, qtbot: QtBot) -> None:
    relations = compared.window.desk.card.view.relations
    assert relations.links[1].toolTip() == "Not shown now; a click shows it."
    qtbot.mouseClick(relations.links[1], Qt.MouseButton.LeftButton)
    assert compared.current == 3
    assert compared.window.desk.claims.currentIndex().data(ROW_ROLE).claim.id == IDS[3]
    compared.press("J")
    assert compared.current == 4
    assert sentences(compared) == ["Not found again in the body."]


def test_repetitions_and_the_headline_are_told(compared: Desk) -> None:
    compared.press("J")
    assert sentences(compared) == ["Stated again:", "In the headline too:"]
    assert links(compared) == [f"Go to claim {n}: {CLAIMS[n - 1].label}" for n in (7, 1)]


def test_comparing_scrolls_nothing(desk: Desk, qtbot: QtBot) -> None:
    session = desk.window.session
    assert session is not None
    bar = desk.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: bool(session.comparison.conflicts))
    assert bar.value() == bar.maximum()


def test_x_presets_the_reason_that_was_suggested(desk: Desk) -> None:
    desk.press("J")
    assert desk.window.desk.card.view.uncheckable.text() == "Probably not checkable: wish or intention."
    desk.press("X")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "Not checkable: wish or intention"
    desk.press("Return")
    session = desk.window.session
    assert session is not None
    assert session.review.standing(IDS[1]).reason == "wish or intention"
    assert desk.states()[1] is State.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("voice", "speaker", "relays", "words"),
    [
        (Voice.ARTICLE, "", (), "In the article's own voice."),
        (Voice.QUOTED, "Ines Roy", (), "In the words of Ines Roy."),
        (Voice.QUOTED, "Ines Roy", ("Xinhua",), "In the words of Ines Roy, reported by Xinhua."),
        (Voice.REPORTED, "port authority", (), "Reported, according to the port authority."),
        (Voice.REPORTED, "an officer", ("Xinhua", "police"), "According to an officer, reported by Xinhua, "
            "reported by the police."),
        (Voice.QUOTED, "", (), "In the words of somebody who is not named."),
    ],
)  # fmt: skip
def test_the_card_says_whose_words_they_are(
    voice: Voice, speaker: str, relays: tuple[str, ...], words: str
) -> None:
    assert says(replace(CLAIMS[0], voice=voice, speaker=speaker, relays=relays)) == words


@pytest.mark.parametrize("kind", Kind)
def test_what_is_said_is_told_apart_from_that_it_was_said(kind: Kind) -> None:
    claim: Claim = replace(CLAIMS[0], kind=kind, uncheckable=Uncheckable.PREDICTION)
    saying = kind in (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
    what = "What is said is probably" if saying else "Probably"
    assert probably(claim) == f"{what} not checkable: prediction."
    assert probably(replace(claim, uncheckable=None)) == ""
