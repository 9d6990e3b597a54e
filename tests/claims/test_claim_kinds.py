"""How the kinds of claims stand beside each other, and what they give as reasons."""

from collections.abc import Callable

import pytest

from factcheck_app.claims.detector import Detector
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim, Kind, Voice

Find = Callable[..., tuple[Claim, ...]]


def of_kind(claims: tuple[Claim, ...], kind: Kind) -> list[Claim]:
    return [claim for claim in claims if claim.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "kind", "reason"),
    [
        ("Syrian Premier Omar Haddad left.", Kind.ROLE, "An office or calling: “Omar Haddad”, “Premier”"),
        ("Forces loyal to Omar Haddad left.", Kind.RELATION, "A tie: “loyal to” “Omar Haddad”"),
        ("Kestrel, formerly Nordal Air, fell.", Kind.IDENTITY, "Another name: “formerly Nordal Air”"),
        ("The law forbids fishing.", Kind.LAW, "What a law or court says: “law”, “forbids”"),
        ("Fog caused the crash.", Kind.CAUSE, "A cause: “Fog”, “caused”"),
        ("Exports rose 5%.", Kind.COMPARISON, "A trend: “rose”"),
        ("Tea is cheaper than coffee.", Kind.COMPARISON, "A comparison: “cheaper”, “than”"),
    ],
)
def test_a_reason_names_what_in_the_text_triggered_it(
    sentence: str, kind: Kind, reason: str, claims_from: Find
) -> None:
    assert [claim.reasons[0] for claim in of_kind(claims_from(sentence), kind)] == [reason]


def test_a_caption_of_three_holders_of_offices_gives_three_claims(claims_from: Find) -> None:
    text = "France's President Luc Morel, Tavia's Premier Ada Veres and Norway's King Olaf Berg in Riga"

    claims = claims_from(text, {0: Role.CAPTION})

    assert [claim.label for claim in of_kind(claims, Kind.ROLE)] == [
        "France's President Luc Morel",
        "Tavia's Premier Ada Veres",
        "Norway's King Olaf Berg",
    ]


def test_an_office_within_a_tie_is_not_claimed_twice(claims_from: Find) -> None:
    claims = claims_from("Rebels loyal to General Idris Mako fled.")

    assert [claim.kind for claim in claims if "Mako" in claim.label] == [Kind.RELATION]


def test_an_office_told_again_is_claimed_again(claims_from: Find) -> None:
    claims = claims_from("Premier Ada Veres came.\nPremier Ada Veres left.")

    assert len(of_kind(claims, Kind.ROLE)) == 2


def test_figures_that_are_compared_are_one_claim(claims_from: Find) -> None:
    (claim,) = claims_from("Unemployment rose to 5.4%, up from 5.1%.")

    assert claim.kind is Kind.COMPARISON


def test_a_court_speaks_for_what_it_ruled(claims_from: Find) -> None:
    (claim,) = of_kind(claims_from("The court ruled that the tax was unlawful."), Kind.LAW)

    assert (claim.speaker, claim.voice) == ("court", Voice.REPORTED)


def test_who_the_speaker_is_is_not_his_own_claim(claims_from: Find) -> None:
    (claim,) = of_kind(claims_from("Transport Minister Joana Pires accused Norrail of fraud."), Kind.ROLE)

    assert (claim.speaker, claim.voice) == ("", Voice.ARTICLE)


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides have not met.",
        "“My two brothers and I ran away,” she said.",
        "He has half of it.",
        "Dozens came.",
        "One man lives there.",
        "They fly a HX-24M.",
    ],
)
def test_every_number_word_lies_in_a_claim(sentence: str, claims_from: Find) -> None:
    held = {place for claim in claims_from(sentence) for place in range(claim.span.start, claim.span.end)}
    counting = ("two", "half", "Dozens", "One", "24")

    assert all(sentence.index(word) in held for word in counting if word in sentence)


@pytest.mark.parametrize(
    "unit",
    [
        "(Northern Herald) ", "President Ana Silva, ", "who heads the union, ", "rose 5% to ", "than ",
        "as as ", "because of ", "court ruled that ", "a third of ", "loyal to ", "known as ", "((",
    ],
)  # fmt: skip
def test_words_that_trigger_a_rule_a_thousand_times_are_got_through(
    unit: str, detector: Detector, article_of: Callable[..., Article]
) -> None:
    text = (unit * 4_000)[:4_000]

    claims = detector.claims_in(article_of(text), 0)

    assert all(0 <= claim.span.start < claim.span.end <= len(text) for claim in claims)
