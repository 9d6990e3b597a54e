"""Which keys do what: the table of actions, with the reader's own keys laid over it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from factcheck_app.actions import ACTIONS, BY_ID, Action, Scope
from factcheck_app.domain.errors import KeysError
from factcheck_app.domain.tongue import tr

LETTERS = "single-keys"
"""The name of the switch among the rows of a file."""

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
_CURSOR = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_NAMED = (*_CURSOR, "Enter", "Space", "Esc", "Tab", "Backtab", "Backspace", "Del", "Ins", "Pause", "Menu")
_BY_NAME = {name.casefold(): name for name in (*_NAMED, *(f"F{number}" for number in range(1, 36)))}
_ALIASES = {"return": "Enter", "escape": "Esc", "delete": "Del", "insert": "Ins", "pageup": "PgUp"} | {
    "pagedown": "PgDown"
}
_BY_CHANCE = ("Backspace", "Del")
_OF_FIELDS = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+U")
_HISTORY = ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")
_HISTORIANS = ("undo", "redo")
"""In a field these two undo and redo what was typed there."""


def normal(written: str) -> str:
    """Return a key as the table writes it: “shift+ctrl+z” is “Ctrl+Shift+Z”. Raises KeysError."""
    modifiers, name = _parts(written.strip())
    names = {word.strip().capitalize() for word in modifiers}
    if len(name) == 1 and name.isprintable() and name != " ":
        name = name.upper()
    else:
        name = _BY_NAME.get(name.casefold()) or _ALIASES.get(name.casefold()) or ""
    if not name or not names <= set(_MODIFIERS):
        raise KeysError(tr("“{key}” is the name of no key.").format(key=written))
    return "+".join([*(modifier for modifier in _MODIFIERS if modifier in names), name])


def types_something(key: str) -> bool:
    """Say whether a key, as `normal` writes it, would write into a field: letter, digit, sign or Space."""
    modifiers, name = _parts(key)
    return not modifiers - {"Shift"} and (len(name) == 1 or name == "Space")


def refusal(action: Action, key: str) -> str:
    """Return why an action can't have a key, as a sentence, or nothing."""
    modifiers, name = _parts(key)
    if name in ("Tab", "Backtab"):
        return tr("Tab goes from one field to the next.")
    if name == "Esc":
        return tr("Esc always leads back.")
    if name in _BY_CHANCE and not modifiers:
        return tr("{key} does nothing here: it is hit by chance too easily.").format(key=key)
    if action.scope is Scope.READING:
        return ""
    if key in _HISTORY and action.id in _HISTORIANS:
        return ""
    writes = types_something(key) or key in (*_OF_FIELDS, *_HISTORY)
    moves = (name in _CURSOR and "Alt" not in modifiers) or key in ("Enter", "Shift+Enter", "Menu")
    if writes or moves or name in (*_BY_CHANCE, "Ins"):
        return tr(
            "In a field, {key} writes or moves the cursor. Take a function key, or one with Ctrl or Alt."
        ).format(key=key)
    if {"Ctrl", "Alt"} <= modifiers and len(name) == 1:
        return tr("On many keyboards {key} writes a sign. Take another for what works in fields too.").format(
            key=key
        )
    return ""


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys of every action.

    `own` holds, by an action's id, what the reader chose instead of the table's keys. Without
    `letters`, keys that type something do nothing by themselves.
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    letters: bool = True

    def given(self, action_id: str) -> tuple[str, ...]:
        """Return an action's keys, whether letters act or not."""
        return self.own.get(action_id, table_keys(action_id))

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return the keys that do something now, the one to show first."""
        given = self.given(action_id)
        return given if self.letters else tuple(key for key in given if not types_something(key))

    def is_changed(self, action_id: str) -> bool:
        """Say whether an action has other keys than the table's."""
        return action_id in self.own

    def give(self, action_id: str, keys: tuple[str, ...]) -> "KeyMap":
        """Return the map where an action has these keys, and its twin that stays the same with Shift."""
        own = {**self.own, action_id: keys}
        twin = f"{action_id}-stay"
        if twin in BY_ID:
            own[twin] = tuple(f"Shift+{key}" for key in keys if _takes_shift(key))
        return replace(self, own={name: own[name] for name in own if own[name] != table_keys(name)})

    def robbed(self, action_id: str, keys: tuple[str, ...]) -> tuple[tuple[str, Action], ...]:
        """Return keys that others would have to give up if an action had `keys`, each with whose it is."""
        after = self.give(action_id, keys)
        family = (action_id, f"{action_id}-stay")
        return tuple(
            (key, BY_ID[second if first in family else first])
            for key, first, second in after.clashes()
            if first in family or second in family
        )

    def move(self, action_id: str, keys: tuple[str, ...]) -> "KeyMap":
        """Return the map where an action has these keys and nobody else has them any more."""
        after = self.give(action_id, keys)
        for key, robbed in self.robbed(action_id, keys):
            own = {**after.own, robbed.id: tuple(each for each in after.given(robbed.id) if each != key)}
            after = replace(after, own=own)
        return after

    def clashes(self) -> tuple[tuple[str, str, str], ...]:
        """Return each key that would do two things at one place, with both actions' ids."""
        found = []
        owners: dict[str, list[Action]] = {}
        for action in ACTIONS:
            for key in self.given(action.id):
                before = owners.setdefault(key, [])
                found += [(key, other.id, action.id) for other in before if _meet(other.scope, action.scope)]
                before.append(action)
        return tuple(found)


def _forget(_keys: KeyMap) -> None:
    """Keep nothing beyond this session."""


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """The keys to begin with, and what keeps others. `keep` raises FactcheckError where it can't."""

    keys: KeyMap = field(default_factory=KeyMap)
    keep: Callable[[KeyMap], None] = _forget


def table_keys(action_id: str) -> tuple[str, ...]:
    """Return the keys that the table gives an action, each once."""
    return tuple(dict.fromkeys(normal(key) for key in BY_ID[action_id].keys))


def keymap_of(rows: Mapping[str, object]) -> tuple[KeyMap, tuple[str, ...]]:
    """Return the map in a file's rows, and a sentence for each row that is wrong and not taken."""
    troubles = []
    own: dict[str, tuple[str, ...]] = {}
    for name, keys in rows.items():
        if name == LETTERS:
            continue
        try:
            own[name] = _read(name, keys)
        except KeysError as error:
            troubles.append(str(error))
    letters = rows.get(LETTERS, True)
    if not isinstance(letters, bool):
        troubles.append(tr("“{name}” is neither true nor false.").format(name=LETTERS))
    chosen = {name: keys for name, keys in own.items() if keys != table_keys(name)}
    keys, clashing = _without_clashes(KeyMap(chosen, letters is not False))
    return keys, (*troubles, *clashing)


def rows_of(keys: KeyMap) -> dict[str, object]:
    """Return the rows of a file; None for what is as the table has it."""
    own = {action.id: list(keys.own[action.id]) if action.id in keys.own else None for action in ACTIONS}
    return {**own, LETTERS: None if keys.letters else False}


def _read(name: str, keys: object) -> tuple[str, ...]:
    if name not in BY_ID:
        raise KeysError(tr("No act is called “{name}”.").format(name=name))
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise KeysError(tr("The keys of “{name}” are no list of names.").format(name=name))
    read = tuple(dict.fromkeys(normal(key) for key in keys))
    for key in read:
        why = refusal(BY_ID[name], key)
        if why and key not in table_keys(name):
            raise KeysError(f"“{name}”: {why}")
    return read


def _without_clashes(keys: KeyMap) -> tuple[KeyMap, tuple[str, ...]]:
    """Put actions back to the table's keys until no key does two things; the table has no clash."""
    troubles = []
    while keys.own and (clashes := keys.clashes()):
        key, first, second = clashes[0]
        loser = second if second in keys.own else first
        if loser not in keys.own:
            break
        other = BY_ID[first if loser == second else second].name
        told = tr("{key} can't do “{name}”: it is the key of “{other}”.")
        troubles.append(told.format(key=key, name=BY_ID[loser].name, other=other))
        keys = replace(keys, own={name: own for name, own in keys.own.items() if name != loser})
    return keys, tuple(troubles)


def _parts(key: str) -> tuple[set[str], str]:
    if key == "+" or key.endswith("++"):
        return set(key[:-2].split("+")) - {""}, "+"
    before, _plus, name = key.rpartition("+")
    return set(before.split("+")) - {""}, name


def _takes_shift(key: str) -> bool:
    """Say whether Shift with a key is another key: with a sign it makes another sign."""
    modifiers, name = _parts(key)
    return "Shift" not in modifiers and (len(name) > 1 or name.isalnum())


def _meet(one: Scope, other: Scope) -> bool:
    return one is other or Scope.ANYWHERE in (one, other)
