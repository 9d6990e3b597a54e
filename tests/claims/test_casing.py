from collections.abc import Callable

import pytest

from factcheck_app.claims.casing import in_capitals, recased, usual_forms
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Kind

BODY = "The storm killed 12 people in Manila on Monday. The NATO chief, Ana Duarte, was there."


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("STORM KILLS 12 AS CHIEF VISITS MANILA", True),
        ("STORM KILLS 12 as CHIEF VISITS MANILA", True),
        ("Storm Kills 12 As Chief Visits Manila", False),
        ("NATO AND UN", False),
        ("12 13 14 15 16 17 18", False),
        ("昨天有26枚导弹发射 昨天有26枚导弹发射", False),
        ("", False),
    ],
)
def test_a_line_in_capitals_is_told(text: str, is_so: bool) -> None:
    assert in_capitals(text) is is_so


def test_a_line_in_capitals_is_written_as_the_article_writes(article_of: Callable[..., Article]) -> None:
    headline = "STORM KILLS 12 AS NATO CHIEF ANA DUARTE VISITS MANILA"
    forms = usual_forms(article_of(f"{headline}\n{BODY}"))
    assert recased(headline, forms) == "Storm kills 12 as NATO chief Ana Duarte visits Manila"


def test_a_word_at_the_start_of_a_sentence_tells_nothing(article_of: Callable[..., Article]) -> None:
    assert "the" not in usual_forms(article_of(BODY))


@pytest.mark.parametrize("text", ["İSTANBUL STRASSE ǅUNGLA KILLS", "“WE LOST 14,” SHE SAID. I DON'T KNOW"])
def test_no_place_moves(text: str) -> None:
    assert len(recased(text, {"strasse": "Straße"})) == len(text)
    assert recased(text, {}).lower()[:4] == text.lower()[:4]


def test_a_headline_in_capitals_gives_the_claim_of_the_usual_one(
    claims_from: Callable[..., tuple[Claim, ...]],
) -> None:
    (claim,) = claims_from("12 FERRIES SANK NEAR THE ISLAND IN 2019")
    assert (claim.kind, claim.span.start, claim.span.end) == (Kind.QUANTITY, 0, 39)
    assert claim.label.startswith("12 ferries sank")
