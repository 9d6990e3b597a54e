"""Who holds an office that the article names by its bare words."""

from collections.abc import Callable

import pytest

from factcheck_app.claims.holders import holder_of
from factcheck_app.domain.claim import Claim

HELD = [
    ("prime minister", "Prime Minister Ada Obi, who leads the Union, called a vote.", "Ada Obi"),
    ("prime minister", "The prime minister, Ada Obi, called a vote.", "Ada Obi"),
    ("mayor", "Ramon Duarte, 44, the mayor of Torva, wept.", "Ramon Duarte"),
    ("fire chief", "Torva's fire chief, Marta Brandl, left.", "Marta Brandl"),
    ("mayor", "Ramon Duarte was re-elected. Mayor Duarte wept.", "Ramon Duarte"),
    ("president", "President Jan van der Berg spoke.", "Jan van der Berg"),
]
NOT_HELD = [
    ("prime minister", "Former prime minister Ada Obi called a vote."),
    ("minister", "The health minister, Ada Obi, met trade minister Per Moe."),
    ("mayor", "The mayor said that Torva Rovers had won."),
    ("mayor", "Mayor Says Flood Relief Will Come Soon"),
    ("mayor", "The deputy mayor, Ada Obi, left."),
    ("mayor", "The mayor wept on Monday."),
]


@pytest.mark.parametrize(("office", "told", "name"), HELD)
def test_an_office_is_held_by_the_only_one_to_whom_it_is_given(office: str, told: str, name: str) -> None:
    assert holder_of(office, told) == name


@pytest.mark.parametrize(("office", "told"), NOT_HELD)
def test_an_office_of_several_or_of_nobody_has_no_holder(office: str, told: str) -> None:
    assert holder_of(office, told) == ""


def test_what_the_prime_minister_says_is_given_to_her_by_name(
    claims_from: Callable[..., tuple[Claim, ...]],
) -> None:
    text = "Prime Minister Ada Obi called a vote.\nThe prime minister said that 14 mills had closed."

    assert [claim.speaker for claim in claims_from(text) if "14" in claim.label] == ["Ada Obi"]
