from datetime import UTC, datetime, timedelta

import pytest

from factcheck_app.remembered import (
    Place,
    WindowState,
    oldest,
    place_of_row,
    place_to_row,
    window_of_rows,
    window_to_rows,
)

PLACE = Place("a claim", 1200, 7, 31, "2026-03-01T22:10:00+00:00")
WINDOW = WindowState(1200, 800, maximised=True, divisions={"sides": (700, 500)})


def test_places_and_sizes_come_back_as_they_were() -> None:
    assert place_of_row(place_to_row(PLACE)) == PLACE
    assert window_of_rows(window_to_rows(WINDOW)) == WINDOW
    assert window_of_rows({}) is None


@pytest.mark.parametrize(
    "wrong", [{"top": -1}, {"top": "1200"}, {"claim": None}, {"at": "yesterday"}, {"settled": True}]
)
def test_what_is_no_place_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        place_of_row({**place_to_row(PLACE), **wrong})


@pytest.mark.parametrize("wrong", [{"width": "wide"}, {"divisions": []}, {"divisions": {"sides": 3}}])
def test_what_is_no_window_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        window_of_rows({**window_to_rows(WINDOW), **wrong})


def test_a_place_holds_nothing_of_the_article() -> None:
    assert set(place_to_row(PLACE)) == {"claim", "top", "settled", "claims", "at"}


def test_the_oldest_places_are_forgotten_first() -> None:
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    places = {str(day): Place("", 0, 0, 0, (begun + timedelta(days=day)).isoformat()) for day in (3, 1, 4, 2)}
    assert oldest(places, most=2) == ("2", "1")
