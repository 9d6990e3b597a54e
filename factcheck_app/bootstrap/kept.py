"""What is kept beside the reviews: settings, keys and sizes with the settings, places and drafts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from factcheck_app.bootstrap.places import now
from factcheck_app.domain.errors import SettingsError
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import Draft, DraftBox, draft_of_row, draft_to_row
from factcheck_app.keymap import KeptKeys, KeyMap, keymap_of, rows_of
from factcheck_app.remembered import (
    Memory,
    Place,
    WindowState,
    oldest,
    place_of_row,
    place_to_row,
    window_of_rows,
    window_to_rows,
)
from factcheck_app.settings import FIRST_STEPS_DONE, Settings, settings_of
from factcheck_app.store.small_file import SmallFile


@dataclass(frozen=True, slots=True)
class Kept:
    """The settings as they were found, and where changes and places go.

    `told` are sentences for the reader: what could not be read, and where it lies now.
    """

    settings: Settings
    keep_settings: Callable[[Mapping[str, object]], None]
    memory: Memory
    keys: KeptKeys = field(default_factory=KeptKeys)
    told: tuple[str, ...] = ()
    drafts: DraftBox = field(default_factory=DraftBox)


def kept_in(config: Path, data: Path, clock: Callable[[], datetime] = now) -> Kept:
    """Return what is kept in the folder of settings and in that of reviews; neither need be there yet."""
    file = SmallFile(config / "settings.json", clock)
    settings, told = _read_settings(file)
    window = _Window(SmallFile(config / "window.json", clock))
    places = _Places(SmallFile(data / "places.json", clock))
    keys, keys_told = _read_keys(SmallFile(config / "keys.json", clock))
    memory = Memory(window.state, window.keep, places.place, places.keep)
    tellings = (told, keys_told, window.told, places.told)
    drafts = _Drafts(data, clock)
    box = DraftBox(drafts.find, drafts.change)
    return Kept(settings, file.change, memory, keys, tuple(filter(None, tellings)), box)


def kept_nowhere() -> Kept:
    """Return defaults, and a memory that lasts as long as the program; nobody is taught first steps."""
    windows: list[WindowState] = []
    places: dict[str, Place] = {}
    memory = Memory(lambda: windows[-1] if windows else None, windows.append, places.get, places.__setitem__)
    return Kept(Settings().choose(FIRST_STEPS_DONE, True), _forget, memory)


def _forget(_changes: Mapping[str, object]) -> None:
    """Keep nothing."""


def _read_settings(file: SmallFile) -> tuple[Settings, str]:
    """Read the settings; where one doesn't fit the file is set aside, and the rest goes on in a new one."""
    rows, told = file.read()
    settings, troubles = settings_of(rows)
    if not troubles:
        return settings, told
    where = tr("Not all settings in “{path}” could be read:").format(path=file.path)
    told = " ".join((where, *troubles, file.set_aside(), tr("The other settings hold.")))
    try:
        file.change(settings.chosen)
    except SettingsError as error:
        told = f"{told} {error}"
    return settings, told


def _read_keys(file: SmallFile) -> tuple[KeptKeys, str]:
    """Read the reader's own keys; where one is wrong the file is set aside, the rest goes on in another."""
    rows, told = file.read()
    keys, troubles = keymap_of(rows)
    kept = KeptKeys(keys, partial(_keep_keys, file))
    if not troubles:
        return kept, told
    told = " ".join((*troubles, file.set_aside(), tr("Your other keys hold.")))
    try:
        kept.keep(keys)
    except SettingsError as error:
        told = f"{told} {error}"
    return kept, told


def _keep_keys(file: SmallFile, keys: KeyMap) -> None:
    file.change(rows_of(keys))


class _Window:
    """The window's sizes, read once."""

    def __init__(self, file: SmallFile) -> None:
        self._file = file
        rows, self.told = file.read()
        self._state: WindowState | None = None
        try:
            self._state = window_of_rows(rows)
        except (ValueError, TypeError):
            self.told = file.refuse()

    def state(self) -> WindowState | None:
        """Return how the window was left, or None."""
        return self._state

    def keep(self, state: WindowState) -> None:
        """Remember how it is left now."""
        if state != self._state:
            self._file.change(window_to_rows(state))
            self._state = state


class _Places:
    """The places in reviews, read once."""

    def __init__(self, file: SmallFile) -> None:
        self._file = file
        rows, self.told = file.read()
        self._places: dict[str, Place] = {}
        try:
            self._places = {key: place_of_row(row) for key, row in rows.items()}
        except (ValueError, TypeError):
            self.told = file.refuse()

    def place(self, sha256: str) -> Place | None:
        """Return the place in the review of a text, or None."""
        return self._places.get(sha256)

    def keep(self, sha256: str, place: Place) -> None:
        """Remember a place; those of reviews not opened for longest are forgotten."""
        self._places[sha256] = place
        changes: dict[str, object] = {sha256: place_to_row(place)}
        for forgotten in oldest(self._places):
            del self._places[forgotten]
            changes[forgotten] = None
        self._file.change(changes)


class _Drafts:
    """The drafts of each article in a file of its own, which is there only while there are any."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock

    def find(self, sha256: str) -> tuple[dict[str, Draft], str]:
        """Return the drafts of an article, and what to tell where they can't be read."""
        file = self._file(sha256)
        rows, told = file.read()
        try:
            return {claim_id: draft_of_row(row) for claim_id, row in rows.items()}, told
        except (ValueError, TypeError):
            return {}, file.refuse()

    def change(self, sha256: str, changes: Mapping[str, Draft | None]) -> None:
        """Put drafts of an article there, or take them out."""
        rows = {claim_id: draft and draft_to_row(draft) for claim_id, draft in changes.items()}
        self._file(sha256).change(rows)

    def _file(self, sha256: str) -> SmallFile:
        return SmallFile(self._folder / f"drafts-{sha256[:32]}.json", self._clock, passing=True)
