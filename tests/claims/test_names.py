import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.claims.names import full_name, is_same

NAMED = [
    ("Vogt", "Captain Karl Vogt answered.", "Karl Vogt"),
    ("Vogt", "Foreign Minister Karl H. Vogt answered.", "Karl H. Vogt"),
    ("Assad", "Syrian President Bashar al-Assad answered.", "Bashar al-Assad"),
    ("Dijk", "The coach, Ruud van Dijk, answered.", "Ruud van Dijk"),
    ("Vogt", "“Karl Vogt is ill,” she said.", "Karl Vogt"),
    ("Vogt", "Vogt came. Karl Vogt was late. Jan Vogt was not.", "Karl Vogt"),
    ("Vogt", "But Vogt answered. On Monday Vogt left. Mr Vogt is ill.", "Vogt"),
    ("Vogt", "Germany's Vogt answered. The president, Vogt, left.", "Vogt"),
    ("Vogt", "Karl Vogtmann answered, and so did Karl Vogt-Meier.", "Vogt"),
    ("Vogt", "KARL VOGT\nIn Berlin\nVogt", "Vogt"),
    ("Vogt", "", "Vogt"),
]


@pytest.mark.parametrize(("surname", "told", "name"), NAMED)
def test_a_surname_has_the_name_that_the_text_before_gives_in_full(
    surname: str, told: str, name: str
) -> None:
    assert full_name(surname, told) == name


def test_a_title_shows_that_a_name_is_a_persons() -> None:
    assert full_name("Orbis", "Northern Orbis grew.", titled=True) == "Orbis"
    assert full_name("Oduya", "Minister Clara Oduya left.", titled=True) == "Clara Oduya"


def test_a_surname_alone_is_the_same_person() -> None:
    assert is_same("Putin", "Vladimir Putin")
    assert is_same("ministry", "ministry")
    assert not is_same("Karl Vogt", "Jan Vogt")
    assert not is_same("", "")


@given(st.text(alphabet="Vogt Kal.-\n", max_size=80))
def test_a_full_name_ends_with_the_surname(told: str) -> None:
    assert full_name("Vogt", told).endswith("Vogt")


@pytest.mark.parametrize("unit", ["Vogt", "Vogt ", "-Vogt", "K Vogt"])
def test_a_long_text_is_searched_in_linear_time(unit: str) -> None:
    started = time.process_time()
    full_name("Vogt", unit * 100_000)

    assert time.process_time() - started < 5
