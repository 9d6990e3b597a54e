"""The gold is as its guide says, and detection on it has not got worse."""

from pathlib import Path

import pytest

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.claim import Kind
from factcheck_app.review.agreement import conflicts
from gold_articles import FOLDER, GoldArticle, gold_articles, read_gold
from gold_measures import Tally, tally_of

GOLD = gold_articles()


@pytest.fixture(params=GOLD, ids=lambda gold: gold.name)
def gold(request: pytest.FixtureRequest) -> GoldArticle:
    article: GoldArticle = request.param
    return article


def test_there_are_at_least_twenty_articles_and_every_kind_in_them() -> None:
    assert len(GOLD) >= 20
    assert {kind for gold in GOLD for claim in gold.claims for kind in claim.kinds} == set(Kind)


def test_labels_have_two_to_six_words(gold: GoldArticle) -> None:
    assert [claim.label for claim in gold.claims if not 2 <= len(claim.label.split()) <= 6] == []


def test_claims_come_in_the_order_of_the_text(gold: GoldArticle) -> None:
    starts = [claim.span.start for claim in gold.claims]
    assert starts == sorted(starts)


def test_claims_stand_in_blocks_that_hold_claims(gold: GoldArticle) -> None:
    outside = [
        claim.span.of(gold.article.text)
        for claim in gold.claims
        if not any(block.span.covers(claim.span) and block.role.holds_claims for block in gold.article.blocks)
    ]
    assert outside == []


@pytest.fixture(scope="module")
def whole(detector: Detector) -> Tally:
    tally = Tally()
    for gold in GOLD:
        tally.add(tally_of(gold, tuple(find_claims(gold.article, detector))))
    return tally


def test_detection_has_not_got_worse(whole: Tally) -> None:
    """The floors lie a little below what the model card says: a change of words may cost a claim or two."""
    assert len(whole.matched) / whole.found >= 0.83
    assert len(whole.matched) / whole.gold >= 0.775
    assert whole.exact / whole.gold >= 0.58
    assert whole.recognised / whole.uncheckable >= 0.94


def test_speakers_are_named_as_well_as_before(whole: Tally) -> None:
    voiced = [(marked, claim) for marked, claim in whole.matched if marked.speakers]
    right = [
        marked.speakers == tuple(name for name in (claim.speaker, *claim.relays) if name)
        for marked, claim in voiced
    ]

    assert sum(right) / len(right) >= 0.73


def test_nearly_every_figure_lies_in_a_claim(whole: Tally) -> None:
    assert whole.numbers_held / whole.numbers >= 0.99


def test_planted_conflicts_are_flagged_and_no_others(gold: GoldArticle, detector: Detector) -> None:
    found = conflicts(tuple(find_claims(gold.article, detector)), gold.article)
    assert len(found) == len(gold.conflicts)


def test_words_that_do_not_stand_in_the_article_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("A headline\n\nFour ships sailed.\n----\nquantity | Five ships | Five ships |\n", "utf-8")
    with pytest.raises(ValueError, match="do not stand in the article: Five ships"):
        read_gold(path)


def test_the_same_words_are_found_the_second_time(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    article = "A headline\n\nFour ships sailed. Four ships sank.\n"
    path.write_text(article + "----\nquantity | Four ships @2 | Four ships | Ada > Bo\n", "utf-8")
    (claim,) = read_gold(path).claims
    assert claim.span.start == len("A headline\n\nFour ships sailed. ")
    assert claim.speakers == ("Ada", "Bo")


def test_the_guide_names_every_kind() -> None:
    guide = (FOLDER / "GUIDE.md").read_text(encoding="utf-8")
    assert [kind.value for kind in Kind if f"| {kind.value} |" not in guide] == []
