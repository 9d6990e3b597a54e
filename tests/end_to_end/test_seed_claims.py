from pathlib import Path

import pytest

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim
from factcheck_app.ingest.reading import read_file

SEED = Path(__file__).parents[2] / "../shared/articles/000_5460b763df1f0ec9.txt"
MANIFEST = Path(__file__).parents[2] / "resources" / "models" / "en_core_web_sm-3.8.0.json"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def article() -> Article:
    if not SEED.exists():
        pytest.skip("the seed article lies beside a maintainer's checkout only")
    return read_file(SEED)


@pytest.fixture(scope="module")
def claims(article: Article) -> tuple[Claim, ...]:
    return tuple(find_claims(article, Detector.load(MANIFEST)))


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("250,000 lost their lives", ("More than 250,000", "have lost their lives")),
        ("26 Kalibr missiles", ("26 Kalibr", "cruise missiles")),
    ],
)
def test_the_two_claims_of_the_plan_are_found(
    label: str, words: tuple[str, str], article: Article, claims: tuple[Claim, ...]
) -> None:
    (text,) = [claim.span.of(article.text) for claim in claims if claim.label == label]
    assert text.startswith(words[0])
    assert words[1] in text


def test_every_figure_and_date_of_the_body_lies_in_some_claim(
    article: Article, claims: tuple[Claim, ...]
) -> None:
    held = {place for claim in claims for place in range(claim.span.start, claim.span.end)}
    body = [block for block in article.blocks if block.role.holds_claims]
    missed = [
        place
        for block in body
        for place in range(block.span.start, block.span.end)
        if (article.text[place].isdecimal() or article.text.startswith(WEEKDAYS, place)) and place not in held
    ]

    assert missed == []


def test_dateline_credits_and_furniture_hold_no_claim(article: Article, claims: tuple[Claim, ...]) -> None:
    silent = [block for block in article.blocks if not block.role.holds_claims]

    assert {Role.DATELINE, Role.CREDIT, Role.FURNITURE} <= {block.role for block in silent}
    assert not any(claim.span.overlaps(block.span) for claim in claims for block in silent)


def test_those_who_speak_are_named_in_full(claims: tuple[Claim, ...]) -> None:
    assert {"Vladimir Putin", "Bashar al-Assad", "Xinhua"} <= {claim.speaker for claim in claims}


def test_those_through_whom_words_came_are_named(claims: tuple[Claim, ...]) -> None:
    (thanks,) = (claim for claim in claims if claim.label.startswith("Assad thanked Russia"))
    assert (thanks.speaker, thanks.relays) == ("Bashar al-Assad", ("Xinhua",))
