"""Numbers: what value and unit the words of a figure have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.claims.numbers import amount_of
from factcheck_app.claims.units import singular

NUMBERS = [
    ("250,000", "250000", "", ""),
    ("1,234.56", "1234.56", "", ""),
    ("1.234.567", "1234567", "", ""),
    ("1.234,56", "1234.56", "", ""),
    ("1,23,456", "123456", "", ""),
    ("1 200 000", "1200000", "", ""),
    ("7,5%", "7.5", "", "%"),
    ("1,2 million", "1200000", "", ""),
    ("0.125", "0.125", "", ""),
    ("-5", "-5", "", ""),
    ("−3", "-3", "", ""),
    ("+5%", "5", "", "%"),
    ("one", "1", "", ""),
    ("nineteen", "19", "", ""),
    ("ninety-nine", "99", "", ""),
    ("twenty-five thousand", "25000", "", ""),
    ("One hundred and twenty-five", "125", "", ""),
    ("three hundred thousand", "300000", "", ""),
    ("a hundred", "100", "", ""),
    ("a dozen", "12", "", ""),
    ("two dozen", "24", "", ""),
    ("half a dozen", "6", "", ""),
    ("Half a million", "500000", "", ""),
    ("four-and-a-half", "4.5", "", ""),
    ("one and a half", "1.5", "", ""),
    ("two and a half million", "2500000", "", ""),
    ("a million and a half", "1500000", "", ""),
    ("2.3m", "2300000", "", ""),
    ("5k", "5000", "", ""),
    ("1.5tn", "1500000000000", "", ""),
    ("20 lakh", "2000000", "", ""),
    ("3 crore", "30000000", "", ""),
    ("$2.3bn", "2300000000", "", "USD"),
    ("£90m", "90000000", "", "GBP"),
    ("€1.2 billion", "1200000000", "", "EUR"),
    ("US$ 5 million", "5000000", "", "USD"),
    ("A$3", "3", "", "AUD"),
    ("₹300", "300", "", "INR"),
    ("$-5 million", "-5000000", "", "USD"),
    ("25%", "25", "", "%"),
    ("7.5 per cent", "7.5", "", "%"),
    ("40 percent", "40", "", "%"),
    ("0.5 percentage points", "0.5", "", "percentage point"),
    ("3‰", "3", "", "per mille"),
    ("half", "0.5", "", "share"),
    ("A third", "0.3333", "", "share"),
    ("two-thirds", "0.6667", "", "share"),
    ("three quarters", "0.75", "", "share"),
    ("One in five", "0.2", "", "share"),
    ("four out of ten", "0.4", "", "share"),
    ("one in every 8", "0.125", "", "share"),
    ("twice as many as", "2", "", "times"),
    ("three times higher than", "3", "", "times"),
    ("tenfold", "10", "", "times"),
    ("5 to 10 times", "5", "10", "times"),
    ("40km", "40", "", "kilometre"),
    ("38C", "38", "", "degree Celsius"),
    ("90p", "90", "", "penny"),
    ("6ft", "6", "", "foot"),
    ("10 to 15", "10", "15", ""),
    ("10–15", "10", "15", ""),
    ("Between 200 and 300", "200", "300", ""),
    ("four or five", "4", "5", ""),
    ("2-3 million", "2000000", "3000000", ""),
    ("60 to 70 million", "60000000", "70000000", ""),
    ("$5m-$6m", "5000000", "6000000", "USD"),
    ("$5 to $6 million", "5000000", "6000000", "USD"),
    ("4.5-5 percent", "4.5", "5", "%"),
    ("between 5 and 6 per cent", "5", "6", "%"),
]


@pytest.mark.parametrize(("words", "value", "upper", "unit"), NUMBERS)
def test_a_number_has_the_value_that_its_words_say(words: str, value: str, upper: str, unit: str) -> None:
    amount = amount_of(words)

    assert (amount.value, amount.upper, amount.unit) == (value, upper, unit)


@pytest.mark.parametrize(
    "words", ["", "hundreds", "Tens of thousands", "dozens", "52-48", "4-1", "4x100", "16/17", "no", "1,2345"]
)
def test_what_is_no_exact_number_has_no_value(words: str) -> None:
    assert amount_of(words).value == ""


def test_metres_and_millions_are_told_apart_by_the_next_word() -> None:
    assert (amount_of("12m", "tall").value, amount_of("12m", "tall").unit) == ("12", "metre")
    assert (amount_of("12m", "people").value, amount_of("12m", "people").unit) == ("12000000", "")


_WORDS = st.sampled_from([word for row in NUMBERS for word in row[0].split()])


@given(words=st.one_of(st.text(), st.lists(_WORDS).map(" ".join)))
def test_any_words_can_be_asked_for_their_number(words: str) -> None:
    amount = amount_of(words)

    for number in filter(None, (amount.value, amount.upper)):
        assert float(number) is not None
        assert "e" not in number.lower()
    assert amount.value or not amount.upper


@given(number=st.integers(0, 10**15))
def test_digits_with_separators_keep_their_value(number: int) -> None:
    assert amount_of(f"{number:,}").value == str(number)
    assert amount_of(str(number)).value == str(number)


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("missiles", "missile"), ("people", "person"), ("women", "woman"), ("countries", "country"),
        ("churches", "church"), ("boxes", "box"), ("houses", "house"), ("buses", "bus"), ("heroes", "hero"),
        ("classes", "class"), ("aircraft", "aircraft"), ("Syrians", "syrian"), ("gas", "gas"),
        ("crisis", "crisis"),
        ("species", "species"), ("virus", "virus"), ("shoes", "shoe"), ("movies", "movie"), ("feet", "foot"),
    ],
)  # fmt: skip
def test_nouns_are_called_by_their_singular(plural: str, noun: str) -> None:
    assert singular(plural) == noun
    assert singular(noun) == noun
