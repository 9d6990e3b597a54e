import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.article import Article, Role, Span
from factcheck_app.domain.claim import Claim, Voice, suggestion_id

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest, article_of: Callable[..., Article]) -> Article:
    text = request.param.read_text(encoding="utf-8")
    return article_of(text, {0: Role.HEADLINE})


@pytest.fixture
def claims(article: Article, detector: Detector) -> tuple[Claim, ...]:
    return tuple(find_claims(article, detector))


def test_every_digit_lies_in_some_claim(article: Article, claims: tuple[Claim, ...]) -> None:
    held = {place for claim in claims for place in range(claim.span.start, claim.span.end)}
    missed = [place for place, char in enumerate(article.text) if char.isdecimal() and place not in held]

    assert [article.text[max(0, place - 20) : place + 20] for place in missed] == []


def test_labels_have_two_to_six_words(claims: tuple[Claim, ...]) -> None:
    assert [claim.label for claim in claims if not 2 <= len(claim.label.split()) <= 6] == []


def test_no_two_claims_share_a_span(claims: tuple[Claim, ...]) -> None:
    assert len({claim.span for claim in claims}) == len(claims)


def test_claims_stand_in_their_sentence_and_their_block(article: Article, claims: tuple[Claim, ...]) -> None:
    for claim in claims:
        assert claim.sentence.covers(claim.span)
        assert any(block.span.covers(claim.sentence) for block in article.blocks)


def test_claims_neither_begin_nor_end_with_blanks(article: Article, claims: tuple[Claim, ...]) -> None:
    words = [claim.span.of(article.text) for claim in claims]

    assert [text for text in words if text != text.strip()] == []


def test_ids_come_from_text_and_span(article: Article, claims: tuple[Claim, ...]) -> None:
    assert [claim.id for claim in claims] == [suggestion_id(article.sha256, each.span) for each in claims]


def test_claims_say_why_and_how_much_they_are_worth(claims: tuple[Claim, ...]) -> None:
    for claim in claims:
        assert 1 <= len(claim.reasons) <= 3
        assert all(reason[:1].isupper() for reason in claim.reasons)
        assert 0.0 <= claim.score <= 1.0


def test_the_articles_own_voice_has_no_speaker(claims: tuple[Claim, ...]) -> None:
    assert [claim.label for claim in claims if claim.voice is Voice.ARTICLE and claim.speaker] == []


def test_claims_come_in_reading_order(article: Article, claims: tuple[Claim, ...]) -> None:
    order = [(claim.span.start, claim.span.end) for claim in claims]

    assert all(first < second for first, second in itertools.pairwise(order))


def test_blocks_give_the_same_claims_one_by_one_and_in_any_order(
    article: Article, claims: tuple[Claim, ...], manifest: Path
) -> None:
    alone = Detector.load(manifest)
    backwards = [alone.claims_in(article, index) for index in reversed(range(len(article.blocks)))]

    assert tuple(itertools.chain.from_iterable(reversed(backwards))) == claims


def test_a_reason_names_the_figure_and_what_it_counts(
    claims_from: Callable[..., tuple[Claim, ...]],
) -> None:
    claim = claims_from("The frigate carried 16 Harpoon missiles.")[-1]

    assert claim.reasons == ("A figure: “16”, counting “Harpoon missiles”",)


def test_spans_are_code_points_of_the_whole_text(claims_from: Callable[..., tuple[Claim, ...]]) -> None:
    text = "A 😀 family 👩‍👩‍👧 arrived.\nThe storm killed 17 miners in Perth."

    (claim,) = (each for each in claims_from(text) if "17" in each.label)

    assert claim.span.of(text) == "The storm killed 17 miners in Perth"
    assert claim.span == Span(text.index("The storm"), len(text) - 1)
