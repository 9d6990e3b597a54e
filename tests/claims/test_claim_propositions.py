"""Propositions: what a claim states in normal words."""

from collections.abc import Callable

import pytest

from factcheck_app.claims.lemmas import base_of
from factcheck_app.domain.claim import Claim


def _propositions(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.proposition for claim in claims]


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("Over 50 aircraft were sold in May 2010.", "over 50 aircraft sel 2010-05"),
        ("The bank lost £1.8 billion in 2019.", "bank los 1800000000 GBP 2019"),
        ("Half a million people fled the town of Halim.", "500000 person fle town halim"),
        ("Hundreds of houses have been hit by jets.", "jet hit hundreds house"),
        ("The tower is 40km high.", "tower 40 kilometre high"),
        ("Two-thirds of the members voted against the deal.", "0.6667 share member vot against deal"),
        ("The navy did not sink 3 boats.", "navy not sink 3 boat"),
    ],
)
def test_a_statement_stands_in_normal_words(
    text: str, proposition: str, claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    assert proposition in _propositions(claims_from(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jets hit 12 boats on Friday.", "On Friday 12 boats were hit by jets."),
        ("Erik Moe bought the mill in 2011.", "The mill was bought by Erik Moe in 2011."),
    ],
)
def test_a_passive_with_its_doer_tells_the_same_words_as_the_active(
    one: str, other: str, claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    first, second = (_propositions(claims_from(text))[0].split() for text in (one, other))

    assert sorted(first) == sorted(second)
    assert [word for word in first if word not in ("XXXX-WXX-5", "2011")] == [
        word for word in second if word not in ("XXXX-WXX-5", "2011")
    ]


@pytest.mark.parametrize(
    "forms",
    [
        "fire/VB fires/VBZ fired/VBD firing/VBG", "stop/VB stops/VBZ stopped/VBN stopping/VBG",
        "take/VB takes/VBZ took/VBD taken/VBN taking/VBG", "carry/VB carries/VBZ carried/VBD carrying/VBG",
        "kill/VB kills/VBZ killed/VBD killing/VBG", "reach/VB reaches/VBZ reached/VBD reaching/VBG",
        "agree/VB agrees/VBZ agreed/VBD", "ship/NN ships/NNS", "child/NN children/NNS",
    ],
)  # fmt: skip
def test_all_forms_of_a_word_meet(forms: str) -> None:
    assert len({base_of(*form.split("/")) for form in forms.split()}) == 1


def test_words_of_other_tags_keep_their_endings() -> None:
    assert base_of("Larger", "JJR") == "larger"
    assert base_of("his", "PRP$") == "his"
    assert base_of("texas", "NNP") == "texas"
