"""What claims say of each other, from the words of an article through the detector."""

from collections.abc import Callable

import pytest

from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim
from factcheck_app.review.agreement import Clash, Conflict, conflicts, groups, headline_links

Found = Callable[..., tuple[Claim, ...]]
Made = Callable[..., Article]

CONFLICTING = [
    ("The bridge cost $45 million.\nThe bridge cost $54 million.", Clash.FIGURE),
    ("The Northern Flotilla has 45 ships.\nThe Northern Flotilla has 54 ships, it was said.", Clash.FIGURE),
    (
        "The frigate fired 26 Kestrel cruise missiles at the harbour.\nOfficials counted again.\n"
        "The frigate fired 28 Kestrel missiles at the harbour.",
        Clash.FIGURE,
    ),
    ("The 1998 fire killed four people.\nThe 1998 fire killed five people.", Clash.FIGURE),
    ("The Halim dam holds 12,000 litres.\nThe Halim dam holds 120,000 litres.", Clash.FIGURE),
    ("The Halim mill employs more than 4,500 people.\nThe Halim mill employs 900 people.", Clash.FIGURE),
    ("The Torva school has 300 pupils.\nThe Torva school has between 400 and 500 pupils.", Clash.FIGURE),
    (
        "Unemployment in Torva was 4.1% in January 2015.\nUnemployment in Torva was 5.2% in January 2015.",
        Clash.FIGURE,
    ),
    ("The attack killed 12 people: 7 men and 6 women.", Clash.SUM),
    ("The town bought 30 boats: 12 tugs, 9 ferries and 8 barges.", Clash.SUM),
    ("The crash injured 5 people, including 4 men and 3 women.", Clash.SUM),
    ("The crash killed 12 people. Seven were men and six were women.", Clash.SUM),
    ("Of the members 52% voted in favour, 38% voted against and 20% abstained.", Clash.SUM),
    ("They met on Wednesday, October 20, 2015.", Clash.DATE),
    ("The war began on 30 February 2014.", Clash.DATE),
    ("He worked in the harbour from 1994 to 1989.", Clash.DATE),
    ("Ivan Petrov, who was born in 1950, leads the flotilla.\nPetrov, 70, has two sons.", Clash.AGE),
    ("The country has seen nine years of war, which began in 2011.", Clash.AGE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clash"), CONFLICTING)
def test_what_does_not_add_up_is_flagged(
    text: str, clash: Clash, claims_from: Found, article_of: Made
) -> None:
    found = conflicts(claims_from(text), article_of(text), "2015-10-21")

    assert [each.clash for each in found] == [clash]


AGREEING = [
    "More than 20 Kestrel missiles hit the harbour.\nThe frigate fired 26 Kestrel missiles.",
    "The bridge cost $45 million.\nThe bridge cost about $50 million.",
    "The bridge cost $45 million.\nThe dam cost $54 million.",
    "The bridge cost $45 million in 2012.\nThe bridge cost $54 million in 2014.",
    "The port handled 1.2 million containers in 2013.\nThe port handled 1.4 million containers in 2014.",
    "The fire killed nine people.\nA fire in 1998 killed four people at the same harbour.",
    "The fire killed nine people.\nAnother nine people were hurt.",
    "The bomb in Halim killed 12 people.\nThe bomb in Torva killed 14 people.",
    "The company employs 4,500 people in Torva.\nThe company employs 900 people in Halim.",
    "More than 250,000 Syrians have died.\nThe war has killed 250,123 people.",
    "Erik Moe scored 12 goals this season.\nAnna Moe scored 15 goals this season.",
    "Torva beat Halim 3-1 on Saturday.\nHalim beat Torva 2-1 on Sunday.",
    "Unemployment fell to 4.1% from 4.5%.\nUnemployment rose to 4.8% in the south.",
    "The ministry said that 26 missiles hit the harbour.\nThe rebels said that 40 missiles hit the harbour.",
    "The stadium holds 75,000 people.\nThe old stadium held 48,000 people.",
    "Police arrested 18 people.\nPolice arrested 12 people at the airport.",
    "The first attack killed 12 people.\nThe second attack killed 14 people.",
    "The attack killed 13 people: 7 men and 6 women.",
    "The crash killed 13 people. Seven were men and six were women.",
    "The crash killed 12 people and hurt 40 people. Seven were men and six were women.",
    "The crew of 14 people included 10 men, 3 women and 1 child.",
    "The crash injured 9 people, including 4 men and 3 women.",
    "Of the members 52% voted in favour, 38% voted against and 10% abstained.",
    "Some 60% of men and 55% of women own a car.",
    "They met on Wednesday, October 21, 2015.",
    "They will meet on Thursday, November 12.",
    "He worked in the harbour from 1989 to 1994.",
    "It snowed from December to March.",
    "Ivan Petrov, who was born in 1950, leads the flotilla.\nPetrov, 65, has two sons.",
    "Ivan Petrov, who was born in 1950, leads the flotilla.\nAnna Hall, 30, has two sons.",
    "The country has seen four-and-a-half years of war, which began in 2011.",
    "Sales rose by 12% to $40 million.\nSales rose to 12 million units.",
]  # fmt: skip


@pytest.mark.parametrize("text", AGREEING)
def test_what_may_all_be_true_is_not_flagged(text: str, claims_from: Found, article_of: Made) -> None:
    assert conflicts(claims_from(text), article_of(text), "2015-10-21") == ()


def test_a_conflict_says_in_words_what_differs(claims_from: Found, article_of: Made) -> None:
    text = "The frigate fired 26 Kestrel missiles at Halim.\nThe frigate fired 28 Kestrel missiles at Halim."
    claims = claims_from(text)
    (conflict,) = conflicts(claims, article_of(text))

    assert conflict.reason == "“26 Kestrel missiles” here, “28 Kestrel missiles” there"
    assert list(conflict.claim_ids) == [claim.id for claim in claims]


def test_without_a_publication_date_nothing_is_made_of_ages(claims_from: Found, article_of: Made) -> None:
    text = "Ivan Petrov, who was born in 1950, leads the flotilla.\nPetrov, 70, has two sons."

    assert conflicts(claims_from(text), article_of(text)) == ()


def _grouped(text: str, claims: tuple[Claim, ...], article: Article) -> list[list[str]]:
    words = {claim.id: claim.span.of(text) for claim in claims}
    return [[words[claim_id] for claim_id in group] for group in groups(claims, article)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The navy fired 26 Kestrel missiles at Halim.\nThe navy has fired 26 Kestrel missiles at Halim.", 1),
        ("Jets hit the Halim depot.\nThe Halim depot was hit by jets.", 1),
        ("Anna Hall visited Torva on Friday.\nHall visited Torva on Friday.", 1),
        ("More than 250,000 people died in Halim.\nIn all more than 250,000 people died in Halim.", 1),
        ("It was the worst storm in Torva since the aggravation of the crisis in 2011.\n"
         "It was the worst storm in Torva since the beginning of the crisis in 2011.", 0),
        ("The navy fired 26 Kestrel missiles.\nThe navy fired 26 Kestrel cruise missiles.", 0),
        ("The navy sank 3 boats in Halim.\nThe navy did not sink 3 boats in Halim.", 0),
        ("Torva beat Halim on Friday.\nHalim beat Torva on Friday.", 0),
        ("Anna Hall visited Torva on Friday.\nPer Hall visited Torva on Friday.", 0),
        ("At least 12 people died in Halim.\nAbout 12 people died in Halim.", 0),
        ("The mill was the largest in Torva.\nThe mill is the largest in Torva.", 0),
        ("All members voted in Torva.\nSome members voted in Torva.", 0),
    ],
)  # fmt: skip
def test_only_what_states_the_same_is_one_group(
    text: str, count: int, claims_from: Found, article_of: Made
) -> None:
    claims = claims_from(text)
    whole = [
        group for group in _grouped(text, claims, article_of(text)) if len(max(group, key=len).split()) > 3
    ]

    assert len(claims) >= 2
    assert bool(whole) == bool(count), [claim.proposition for claim in claims]


def test_a_headline_is_linked_with_the_claim_of_the_body(claims_from: Found, article_of: Made) -> None:
    text = (
        "Sarr wins second term with 52 percent\n"
        "President Amadou Sarr won a second term with 52.3 percent of the vote.\n"
        "Turnout was 61%."
    )
    roles = {0: Role.HEADLINE}
    claims = claims_from(text, roles)
    links = headline_links(claims, article_of(text, roles))

    (heading,) = [claim for claim in claims if claim.span.start == 0]
    words = {claim.id: claim.span.of(text) for claim in claims}
    assert list(links) == [heading.id]
    assert words[links[heading.id][0]].startswith("President Amadou Sarr won")
    assert not any("Turnout" in words[claim_id] for claim_id in links[heading.id])


def test_a_headline_with_another_figure_conflicts_with_the_body(claims_from: Found, article_of: Made) -> None:
    text = "Harbour fire kills twelve\nThe harbour fire killed nine people on Monday."
    roles = {0: Role.HEADLINE}
    found: tuple[Conflict, ...] = conflicts(claims_from(text, roles), article_of(text, roles))

    assert [each.reason for each in found] == ["“twelve” here, “nine people” there"]
