"""What the program remembers by itself: the window's sizes, and the place in each review. No text of any."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

MOST_PLACES = 400


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window was left: its size when it isn't maximised, and how its panels are divided."""

    width: int
    height: int
    maximised: bool
    divisions: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Sizes of the panels beside each other, in pixels, by the name of what divides them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader was in a review, and how far it was then."""

    claim_id: str
    """Empty where no claim was current."""
    top: int
    """The code point at which the view began."""
    settled: int
    claims: int
    at: str
    """When it was left, in UTC, as ISO 8601 writes it."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A review to go on with. `claims` is 0 where nobody has left it here yet, so that it can't be told."""

    title: str
    path: Path
    changed: datetime
    settled: int = 0
    claims: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the window asks for what is remembered, and has it remembered. Articles go by their text's hash.

    `keep_window` and `keep_place` raise SettingsError.
    """

    window: Callable[[], WindowState | None]
    keep_window: Callable[[WindowState], None]
    place: Callable[[str], Place | None]
    keep_place: Callable[[str, Place], None]


def window_to_rows(state: WindowState) -> dict[str, object]:
    """Return a window's state as JSON values."""
    return {
        "width": state.width,
        "height": state.height,
        "maximised": state.maximised,
        "divisions": {name: list(sizes) for name, sizes in state.divisions.items()},
    }


def window_of_rows(rows: Mapping[str, object]) -> WindowState | None:
    """Return the state that rows hold, None where there are none.

    Raises ValueError or TypeError for what is no state.
    """
    if not rows:
        return None
    divisions = rows.get("divisions")
    if not isinstance(divisions, dict):
        raise TypeError("no divisions")
    return WindowState(
        _whole(rows, "width"),
        _whole(rows, "height"),
        rows.get("maximised") is True,
        {str(name): _sizes(sizes) for name, sizes in divisions.items()},
    )


def place_to_row(place: Place) -> dict[str, object]:
    """Return a place as JSON values."""
    return {
        "claim": place.claim_id,
        "top": place.top,
        "settled": place.settled,
        "claims": place.claims,
        "at": place.at,
    }


def place_of_row(row: object) -> Place:
    """Return the place that a row holds. Raises ValueError or TypeError for what is none."""
    if not isinstance(row, dict):
        raise TypeError("no place")
    claim_id, at = row.get("claim"), row.get("at")
    if not isinstance(claim_id, str) or not isinstance(at, str):
        raise TypeError("no claim or time")
    datetime.fromisoformat(at)
    return Place(claim_id, _whole(row, "top"), _whole(row, "settled"), _whole(row, "claims"), at)


def oldest(places: Mapping[str, Place], most: int = MOST_PLACES) -> tuple[str, ...]:
    """Return the keys of the places beyond the `most` latest ones, which may be forgotten."""
    return tuple(sorted(places, key=lambda key: places[key].at, reverse=True)[most:])


def _whole(row: Mapping[str, object], key: str) -> int:
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{key} is no count")
    return value


def _sizes(sizes: object) -> tuple[int, ...]:
    if not isinstance(sizes, list):
        raise TypeError("no sizes")
    return tuple(_whole({"size": size}, "size") for size in sizes)
