"""Reviews that earlier versions kept still open, and can be gone on with."""

import shutil
from pathlib import Path

import pytest

from factcheck_app.domain.article import Span
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.source import Evidence, Medium, Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.signing import signature_of
from factcheck_app.session.session import Hand, Session
from factcheck_app.store.review_file import ReviewFile
from notebook import Ticks

KEPT = Path(__file__).parent / "kept"
STATES = {
    "a third is heavy goods": State.UNREVIEWED,
    "opened in 1932": State.VERIFIED,
    "14,000 lorries": State.VERIFIED,
    "14,000 lorries crossed": State.VERIFIED,
    "highest since 1987": State.DISPUTED,
    "said on Monday": State.VERIFIED,
    "never planned": State.VERIFIED,
    "40-tonne vehicles": State.ON_AUTHOR,
    "led for six years": State.DISMISSED,
    "26 million euros spent": State.NEEDS_SOURCE,
    "loveliest bridge": State.NOT_CHECKABLE,
    "gone by 2040": State.NOT_CHECKABLE,
    "250 signed": State.DIFFER,
    "two piers weakened": State.VERIFIED,
    "ministry did not answer": State.UNREVIEWED,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a copy of a review that was kept before sources had a tier, or any act its later kinds."""
    return Path(shutil.copy(KEPT / "before-evidence.factcheck", tmp_path / "bridge.factcheck"))


def review_in(path: Path) -> Review:
    file = ReviewFile.open(path)
    assert not file.changed_outside
    assert not file.missing_acts
    return review_of(file.article, file.claims, file.acts)


def test_it_opens_with_every_state_note_and_source(path: Path) -> None:
    review = review_in(path)
    by_label = {claim.label: claim for claim in review.claims}
    assert {label: review.standing(claim.id).state for label, claim in by_label.items()} == STATES
    assert not any(claim.marked for claim in review.claims)
    opened = review.standing(by_label["opened in 1932"].id)
    assert opened.evidence == (
        Evidence(
            Source(
                "source-1",
                "Port archive, opening programme",
                "box 14, folder 2",
                confidential=False,
                tier=Tier.SECONDARY,
                medium=Medium.OTHER,
                quote="",
                accessed="",
                archived="",
            ),
            Stance.SUPPORTS,
        ),
    )
    assert review.standing(by_label["highest since 1987"].id).note.startswith("The count was higher")
    assert review.standing(by_label["two piers weakened"].id).sources[0].confidential
    assert review.published == "2026-03-02"
    assert review.scope == Scope(0.25, review.scope.hidden)
    assert signature_of(review) is None


def test_it_can_be_gone_on_with_and_its_last_act_undone(path: Path) -> None:
    file = ReviewFile.open(path)
    ticks = Ticks()
    review = review_of(file.article, file.claims, file.acts)
    journal = _Straight(file)
    session = Session(review, journal, Hand("Carla Prüfer", "carla", ticks.now, ticks.token))
    assert session.undo_from_before() == "published 2026-03-02"
    session.undo()
    session.flag(review.claims[0].id)
    session.mark(Span(2, 8))
    session.sign_off("Carla Prüfer")
    assert review_in(path) == session.review


class _Straight:
    """A journal that keeps acts in a file at once."""

    def __init__(self, file: ReviewFile) -> None:
        self._file = file
        self.keep_acts = file.append_acts
        self.keep_claims = file.append_claims
