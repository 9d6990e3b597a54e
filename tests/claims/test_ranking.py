"""Claims and the worth of their sentences; a ranker of our own making stands in for the model."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.claims.parser import Parser
from factcheck_app.claims.score import combined, worth_in_news
from factcheck_app.domain.article import Article

TEXT = "Twelve ferries sank near Corfu in 2019, and 40 people died. It was a sad day."
PROBABILITIES = st.floats(0, 1)


class Ranker:
    """Gives a sentence the worth that a word in it has, and notes what it was asked."""

    def __init__(self, worths: dict[str, float] | None = None, delay_s: float = 0.0) -> None:
        self.asked: list[list[str]] = []
        self._worths = worths or {}
        self._delay_s = delay_s
        self._lock = threading.Lock()

    def __call__(self, sentences: Sequence[str]) -> list[float]:
        time.sleep(self._delay_s)
        with self._lock:
            self.asked.append(list(sentences))
        return [self._worth(sentence) for sentence in sentences]

    def _worth(self, sentence: str) -> float:
        return next((worth for word, worth in self._worths.items() if word in sentence), 0.5)


@pytest.fixture(scope="module")
def parser(manifest: Path) -> Parser:
    return Parser.load(manifest)


@given(PROBABILITIES, PROBABILITIES, PROBABILITIES)
def test_a_score_rises_with_the_sentence_and_with_the_claim(claim: float, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= combined(claim, low) <= combined(claim, high) <= 1
    assert combined(low, claim) <= combined(high, claim)


def test_only_sentences_that_hold_claims_are_ranked(
    parser: Parser, article_of: Callable[..., Article]
) -> None:
    ranker = Ranker()
    article = article_of(f"{TEXT}\nNothing here.")
    assert list(find_claims(article, Detector(parser, ranker)))
    assert ranker.asked == [["Twelve ferries sank near Corfu in 2019, and 40 people died."]]


def test_the_sentence_decides_between_sentences_and_the_claim_within_one(
    parser: Parser, article_of: Callable[..., Article]
) -> None:
    article = article_of(f"{TEXT}\nEleven boats sank near Paxos in 2018.")
    claims = list(find_claims(article, Detector(parser, Ranker({"ferries": 0.9, "boats": 0.1}))))
    above = [claim.score for claim in claims if claim.span.start < len(TEXT)]
    below = [claim.score for claim in claims if claim.span.start > len(TEXT)]
    assert below
    assert min(above) > max(below)
    assert len(set(above)) > 1


def test_without_a_ranker_the_rules_alone_say_what_a_claim_is_worth(
    parser: Parser, article_of: Callable[..., Article]
) -> None:
    article = article_of(TEXT)
    alone = [claim.score for claim in find_claims(article, Detector(parser))]
    ranked = [claim.score for claim in find_claims(article, Detector(parser, Ranker({"ferries": 1.0})))]
    assert ranked == [combined(score, 1.0) for score in alone]


def test_scores_depend_neither_on_order_nor_on_time(
    parser: Parser, article_of: Callable[..., Article]
) -> None:
    article = article_of("\n".join(f"On page {page} the {page} ferries sank in 2019." for page in range(20)))
    worths = {f"page {page} ": page / 20 for page in range(20)}
    together = list(find_claims(article, Detector(parser, Ranker(worths, delay_s=0.01))))
    one_by_one = Detector(parser, Ranker(worths))
    backwards = [one_by_one.claims_in(article, place) for place in reversed(range(len(article.blocks)))]
    assert together == [claim for claims in reversed(backwards) for claim in claims]


def test_what_was_read_ahead_is_what_is_found(parser: Parser, article_of: Callable[..., Article]) -> None:
    article = article_of(f"{TEXT}\n{TEXT.replace('Corfu', 'Paxos')}")
    ahead, plain = Detector(parser, Ranker()), Detector(parser, Ranker())
    ahead.read_ahead(article, [0, 1])
    ahead.read_ahead(article, [1])
    assert [ahead.claims_in(article, place) for place in (0, 1)] == [
        plain.claims_in(article, place) for place in (0, 1)
    ]


@given(PROBABILITIES, PROBABILITIES, PROBABILITIES)
def test_a_sentence_is_worth_more_the_likelier_it_is_check_worthy_and_a_fact(
    low: float, high: float, other: float
) -> None:
    low, high = sorted((low, high))

    assert 0 <= worth_in_news(low, other) <= worth_in_news(high, other) <= 1
    assert worth_in_news(other, low) <= worth_in_news(other, high)


def test_a_dull_fact_is_worth_more_than_lively_talk() -> None:
    assert worth_in_news(check_worthy=0.02, factual=0.99) > worth_in_news(check_worthy=0.02, factual=0.05)
