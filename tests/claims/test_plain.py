"""Figures and dates without a parse, in any language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.claims.plain import figures_and_dates
from factcheck_app.domain.claim import Claim, Kind, PartKind


def found_in(text: str) -> list[Claim]:
    return list(figures_and_dates(text, "0" * 64, 0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Sturm tötete am 3. Mai siebzehn Menschen. Es war der schwerste seit 1999.",
            [
                ("date", "Der Sturm tötete am 3. Mai siebzehn Menschen"),
                ("date", "Es war der schwerste seit 1999"),
            ],
        ),
        ("Le budget a augmenté de 2,3 % en 2019.", [("quantity", "Le budget a augmenté de 2,3 % en 2019")]),
        ("В 2019 году погибли 250 человек, сообщили.", [("quantity", "В 2019 году погибли 250 человек")]),
        ("昨天有26枚导弹发射，政府没有回应。", [("quantity", "昨天有26枚导弹发射")]),
        ("2019年5月3日，政府宣布了消息。", [("date", "2019年5月3日")]),
        ("قال الرئيس إن 250 شخصا قتلوا.", [("quantity", "قال الرئيس إن 250 شخصا قتلوا")]),
        ("- 5 apples", [("quantity", "5 apples")]),
    ],
)  # fmt: skip
def test_the_clause_around_a_figure_is_the_claim(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim.kind.value, claim.span.of(text)) for claim in found_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    ["2015", "10:45", "12 13 14", "", "…", "no figure here", "F-16 A320", "see http://a.example/2019/05/03"],
)
def test_a_figure_that_states_nothing_is_no_claim(text: str) -> None:
    assert found_in(text) == []


def test_figures_of_one_clause_are_parts_of_one_claim() -> None:
    text = "El 3 de mayo murieron 17 personas en 4 ciudades."
    (claim,) = found_in(text)
    assert [(part.kind, part.span.of(text)) for part in claim.parts] == [
        (PartKind.DATE, "3"),
        (PartKind.FIGURE, "17"),
        (PartKind.FIGURE, "4"),
    ]
    assert claim.kind is Kind.QUANTITY
    assert claim.label == "17 personas en 4 ciudades"
    assert claim.reasons == ("The figure “17”, found without reading the sentence",)


def test_spans_are_counted_from_where_the_text_begins() -> None:
    whole = "Grève. Le port a perdu 14 navires."
    (claim,) = figures_and_dates(whole[7:], "0" * 64, 7)
    assert claim.span.of(whole) == "Le port a perdu 14 navires"
    assert claim.parts[0].span.of(whole) == "14"


def test_a_long_sentence_is_cut_into_pieces_that_can_be_read() -> None:
    text = "mot " * 100 + "26 navires " + "mot " * 100
    (claim,) = found_in(text)
    assert "26 navires" in claim.span.of(text)
    assert len(claim.span.of(text).split()) <= 45


@given(st.text(alphabet="a1 .,-:(“年5月é%$\n/@", max_size=300))
def test_any_text_gives_sound_claims(text: str) -> None:
    for claim in found_in(text):
        assert claim.label.strip()
        assert claim.sentence.covers(claim.span)
        assert all(claim.span.covers(part.span) for part in claim.parts)
        assert claim.sentence.end <= len(text)
