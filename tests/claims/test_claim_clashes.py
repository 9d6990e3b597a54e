"""Conflicts told in other words, across sentences or between a headline and the text, and what is none."""

from collections.abc import Callable

import pytest

from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim
from factcheck_app.review.agreement import conflicts

Found = Callable[..., tuple[Claim, ...]]
Made = Callable[..., Article]

HEADLINED = [
    (
        "Ferry sinking leaves 16 dead off Torva\n"
        "A ferry went down off Torva on Monday and 61 people drowned.",
        "“16 dead” here, “61 people drowned” there",
    ),
    (
        "Mine blast kills 12 in Halim\n"
        "A gas blast tore through a mine in Halim, killing 21 people, police said.",
        "“kills 12” here, “killing 21 people” there",
    ),
    (
        "At least 15 dead in Halim floods\n"
        "Floods swept through Halim and at least 50 people lost their lives.",
        "“15 dead” here, “50 people lost their lives” there",
    ),
    (
        "Storm injures 30 in Torva\nThe storm left 13 people injured in Torva on Sunday.",
        "“injures 30” here, “13 people injured” there",
    ),
    (
        "Death toll reaches 19 after Torva fire\nThe fire in Torva killed 91 people.",
        "“toll reaches 19” here, “killed 91 people” there",
    ),
]  # fmt: skip

NOT_HEADLINED = [
    "Storm leaves 7 dead\nFour people died when a tree fell on a house. A man died in his car.",
    "Ferry sinking leaves 16 dead off Torva\nA ferry went down off Torva on Monday and 16 people drowned.",
    "Mine blast kills 12 in Halim\nA blast in Halim killed 40 people, including 12 children.",
    "Mine blast kills 12 in Halim\nThe blast came a year after one in 2013 that killed 40 people.",
    "Blasts kill 12 in Halim\n"
    "A blast at the market killed five people. A blast at the station killed seven people.",
    "More than 100 dead in Halim floods\nFloods swept through Halim and 140 people lost their lives.",
    "At least 40 dead in Halim floods\nFloods swept through Halim and 41 people lost their lives.",
    "Mine blast kills 12 in Halim\nThe blast injured 40 people in Halim.",
    "Mine blast kills 12 in Halim\nThe blast killed or injured 40 people in Halim.",
    "Mine blast kills 12 in Halim\nIt was the worst blast since the Torva disaster, which killed 40 people.",
    "Mine blast kills 12 in Halim\nThe blast in Halim killed 40 cows.",
    "Raid kills 12 civilians\nThe raid killed 20 people.",
    "Two blasts kill 12 in Halim, 9 in Torva\nThe blasts killed 21 people.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), HEADLINED)
def test_a_headlines_toll_that_the_text_denies_is_flagged(
    text: str, reason: str, claims_from: Found, article_of: Made
) -> None:
    roles = {0: Role.HEADLINE}
    found = conflicts(claims_from(text, roles), article_of(text, roles), "2015-10-21")

    assert [each.reason for each in found] == [reason]


@pytest.mark.parametrize("text", NOT_HEADLINED)
def test_a_headlines_toll_that_may_be_true_is_not_flagged(
    text: str, claims_from: Found, article_of: Made
) -> None:
    roles = {0: Role.HEADLINE}

    assert conflicts(claims_from(text, roles), article_of(text, roles), "2015-10-21") == ()


CONFLICTING = [
    (
        "The crash in Halim killed 14 people.\nThe road was shut. The mayor said that 41 people died.",
        "“killed 14 people” here, “41 people died” there",
    ),
    (
        "The crash in Halim killed 14 people on Monday.\nDoctors said that 41 people died in the crash.",
        "“killed 14 people” here, “41 people died” there",
    ),
    (
        "Anna Moe, who designed trams, died in Halim on Sunday, 18 October 2015. She was 95.\n"
        "Born in Torva on 2 May 1930, she studied in Halim.",
        "Who was born in 1930 is 84 or 85 in 2015, not “95”",
    ),
    (
        "Eva Moe, 55, was cleared of fraud. Her husband, born in Torva in 1959, joined the mill as a clerk.\n"
        "Erik Moe, 49, paid the money to his wife, Eva.",
        "Who was born in 1959 is 55 or 56 in 2015, not “49”",
    ),
    (
        "Born in Torva in 1930, Anna Moe leads the choir.\nAnna Moe, 65, has two sons.",
        "Who was born in 1930 is 84 or 85 in 2015, not “65”",
    ),
    (
        "The rebels launched 40 rockets on Monday."
        " The army said 31 rockets hit the town and 14 were shot down.",
        "31 + 14 makes 45, not “40”",
    ),
    (
        "The army fired 20 missiles, of which 13 missiles hit the port and nine were intercepted.",
        "13 + nine makes 22, not “20”",
    ),
    (
        "The bus was carrying 30 people. Police said 22 people survived and 12 died.",
        "22 + 12 makes 34, not “30”",
    ),
    (
        "The maker of pumps will cut 900 jobs. France will lose 500 posts, Spain 300 and Italy 200.",
        "500 + 300 + 200 makes 1000, not “900”",
    ),
    (
        "With all votes counted, the Union had 45.1 percent, the Reform party 40.3 percent"
        " and the Greens 17.2 percent.",
        "45.1 percent + 40.3 percent + 17.2 percent makes 102.6%, more than all",
    ),
    (
        "Of all votes the Union had 52 percent, the Reform party 31 percent and the Greens 15 percent."
        " Another nine percent went to smaller parties.",
        "52 percent + 31 percent + 15 percent + nine percent makes 107%, more than all",
    ),
    (
        "Oil made up 61% of the total, with gas at 30%, wind at 9% and solar at 8%.",
        "61% + 30% + 9% + 8% makes 108%, more than all",
    ),
    (
        "Four ships fired 26 Kestrel missiles on Monday.\nThe navy said 28 missiles were fired.",
        "“26 Kestrel missiles” here, “28 missiles” there",
    ),
    (
        "More than 97,000 Torvans have lost their lives since 2011.\nA summary speaks of 92,000 dead.",
        "“97,000 Torvans have lost their lives” here, “92,000 dead” there",
    ),
    (
        "Of the 43 people who drowned, 25 were men and 22 were women.",
        "25 + 22 makes 47, not “43”",
    ),
    (
        "Of the 43 people who drowned, 25 were men, 11 were women and 5 were children.",
        "25 + 11 + 5 makes 41, not “43”",
    ),
    (
        "Of the 26 pupils, 16 were girls and 12 were boys.",
        "16 + 12 makes 28, not “26”",
    ),
    (
        "The panel had 15 members. Seven were women and six were men.",
        "Seven + six makes 13, not “15”",
    ),
    (
        "Gas made up 45% of the total, coal 30% and the rest, 15%, came from hydropower.",
        "45% + 30% + 15% makes 90%, less than all",
    ),
    (
        "Gas made up 45% of the total and coal 30%. The remaining 15% came from hydropower.",
        "45% + 30% + 15% makes 90%, less than all",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), CONFLICTING)
def test_what_cannot_all_be_true_is_flagged_in_other_words_too(
    text: str, reason: str, claims_from: Found, article_of: Made
) -> None:
    found = conflicts(claims_from(text), article_of(text), "2015-10-21")

    assert [each.reason for each in found] == [reason]


AGREEING = [
    "The crash in Halim killed 14 people.\nThe mayor said that 41 people died when the mill collapsed.",
    "The war killed 100,000 people.\nThe first month of the war killed 5,000 people.",
    "The Union won 45% of the vote, the Greens 30% and Reform 20%. Another 15% were undecided a week ago.",
    "The Union won 60% of the vote in the city, the Greens 30% and Reform 25%.",
    "Erik Moe, 45, was jailed on Tuesday. Per Moe wept. Moe, who was born in 1950, is the father.",
    "The crew had 50 drones. Some sank: 40 hit the base and 30 were destroyed.",
    "The crash in Halim killed 14 people on Monday.\nA fire in Torva killed 41 people.",
    "The crash in Halim killed 14 people on Monday.\nThe fire killed 41 people.",
    "The crash in Halim killed 14 people on Monday.\nThe crash has now brought the year's toll to 41 deaths.",
    "The crash killed 14 people.\nOf them 9 people died at the scene.",
    "The bombs killed 14 people and 27 people died in the fire.\nIn the fire and the blasts 41 people died.",
    "Anna Moe, who designed trams, died in Halim on Sunday, 18 October 2015. She was 85.\n"
    "Born in Torva on 2 May 1930, she studied in Halim.",
    "Anna Moe, who designed trams, led the tram works in Halim. She was 19.\n"
    "Born in Torva in 1930, she sings.",
    "Anna Moe, who designed trams, died on Sunday. She was 85.\n"
    "Her brother is Erik Moe. Born in 1950, he sings.",
    "Anna Moe, who designed trams, died on Sunday. She was 85.\nBorn in Torva in 1950, Eva Hall sings.",
    "Eva Moe, 55, was cleared of fraud. Her husband, born in Torva in 1966, joined the mill as a clerk.\n"
    "Erik Moe, 49, paid the money to his wife, Eva.",
    "Eva Moe, 55, was cleared of fraud. Her husband, born in Torva in 1949, joined the mill as a clerk.\n"
    "Erik Moe, 49, is her brother.",
    "The rebels launched 40 rockets on Monday."
    " The army said 31 rockets hit the town and nine were shot down.",
    "The rebels launched 40 rockets on Monday. On Tuesday 31 rockets hit the town and 14 were shot down.",
    "The rebels launched 40 rockets. Some 31 rockets hit the town and up to 14 were shot down.",
    "The bus was carrying 30 people. Police said 22 people survived and eight died.",
    "The bus was carrying 30 people. Another 22 people survived and 12 died in a car.",
    "The maker of pumps will cut 900 jobs. France will lose 400 posts, Spain 300 and Italy 200.",
    "The maker of pumps will cut 900 jobs. France has 5,000 posts, Spain 3,000 and Italy 2,000.",
    "The maker of pumps will cut 900 jobs. Last year France lost 500 posts, Spain 300 and Italy 200.",
    "With all votes counted, the Union had 45.1 percent, the Reform party 40.3 percent"
    " and the Greens 14.6 percent.",
    "Of the vote the Union won 52 percent in Torva, 61 percent in Halim and 45 percent in Sarn.",
    "The Union won 52 percent of the vote, up from 45 percent, and the Greens 15 percent.",
    "Some 52% of men, 61% of women and 45% of children backed the vote.",
    "A survey found that 52% own a car, 61% a bike and 20% a boat.",
    "Oil made up 61% of the total, with gas at 30%, wind at 9% and solar at 1%.",
    "Four ships fired 26 Kestrel missiles on Monday.\nThe navy said 28 missiles were fired on Tuesday.",
    "Four ships fired 26 Kestrel missiles on Monday.\nThe navy said 28 missiles were lost.",
    "Four ships fired 26 Kestrel missiles on Monday.\nIn total 28 missiles were fired.",
    "Four ships fired 26 Kestrel missiles on Monday.\nThe navy said 90 missiles were fired.",
    "Four ships fired 26 Kestrel missiles at Torva on Monday.\n"
    "The navy said 28 missiles were fired at Halim.",
    "More than 95,000 Torvans have lost their lives since 2011.\nBy 2014 there were 90,000 dead.",
    "More than 95,000 Torvans have lost their lives since 2011.\nThe war in Halim has left 90,000 dead.",
    "More than 95,000 Torvans have lost their lives since 2011.\nThey include 90,000 civilians killed.",
    "More than 95,000 Torvans have lost their lives since 2011.\nA summary speaks of 96,000 dead.",
    "Sixteen of the 43 people who drowned were men. The 43 people came from Torva.",
    "Of the 43 people who drowned, 25 were men and 12 were women.",
    "Of the 26 pupils, 16 were girls and 10 were boys.",
    "Of the 26 pupils, 16 were girls and 12 were new.",
    "The panel had 15 members. Seven were women and two were young.",
    "Gas made up 45% of the total, coal 30% and the rest, 25%, came from hydropower.",
    "Gas made up 45% of the total, coal 30% and hydropower 15%.",
    "Gas made up 45% of the total and coal 30%. The remaining 25% came from hydropower.",
]  # fmt: skip


@pytest.mark.parametrize("text", AGREEING)
def test_what_may_all_be_true_is_no_conflict(text: str, claims_from: Found, article_of: Made) -> None:
    assert conflicts(claims_from(text), article_of(text), "2015-10-21") == ()


def test_the_day_of_the_news_stands_in_for_a_date_of_publication(
    claims_from: Found, article_of: Made
) -> None:
    text = (
        "Erik Moe, 49, was jailed on Tuesday 20 October 2015.\nErik Moe, who was born in 1959, led the mill."
    )

    assert [each.reason for each in conflicts(claims_from(text), article_of(text))] == [
        "Who was born in 1959 is 55 or 56 in 2015, not “49”"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The trial began on Tuesday 20 October 1959.\n"
        "Erik Moe, 89, who was born in 1930, has led it since 2013.",
        "The trial will begin on Tuesday 20 October 2015.\nErik Moe, 89, who was born in 1930, led the mill.",
        "Erik Moe, 89, was jailed in October.\nErik Moe, who was born in 1930, led the mill.",
    ],
)  # fmt: skip
def test_a_day_that_may_not_be_that_of_the_news_dates_no_age(
    text: str, claims_from: Found, article_of: Made
) -> None:
    assert conflicts(claims_from(text), article_of(text)) == ()
