from collections.abc import Callable

import pytest

from factcheck_app.domain.article import Role
from factcheck_app.domain.claim import Claim

TEXT = "On 3 May 2019 the army fired 12 rockets at the city of Halim."


@pytest.mark.parametrize("role", [role for role in Role if not role.holds_claims])
def test_what_is_not_checked_holds_no_claim(
    role: Role, claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    assert claims_from(TEXT, {0: role}) == ()


@pytest.mark.parametrize("role", [Role.CAPTION, Role.SUBHEADING, Role.HEADLINE])
def test_captions_and_headings_are_checked_like_the_body(
    role: Role, claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    assert [claim.span for claim in claims_from(TEXT, {0: role})] == [
        claim.span for claim in claims_from(TEXT)
    ]


def test_headlines_tell_events_in_the_present(claims_from: Callable[..., tuple[Claim, ...]]) -> None:
    text = "Rebels seize border town"

    assert [claim.label for claim in claims_from(text, {0: Role.HEADLINE})] == ["Rebels seize border town"]


def test_a_headline_names_its_source_before_a_colon(
    claims_from: Callable[..., tuple[Claim, ...]],
) -> None:
    (claim,) = claims_from("Interpol: Gang moves gold through Lagos", {0: Role.HEADLINE})

    assert claim.speaker == "Interpol"
    assert claim.span.start == len("Interpol: ")
