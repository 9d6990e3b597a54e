"""The keys that actions have now, as texts show them."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from factcheck_app.keymap import normal
from factcheck_app.ui.physical_keys import key_names

Actions = Mapping[str, QAction]


def first_key(action: QAction) -> str:
    """Return the key to show for an action, as this system writes it; empty where it has none."""
    return shown_key(action.shortcut())


def all_keys(action: QAction) -> str:
    """Return an action's keys as this system writes them, without one that looks the same."""
    return "  ".join(dict.fromkeys(shown_key(key) for key in action.shortcuts()))


def shown_key(key: QKeySequence | str) -> str:
    """Return a key as this system writes it."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


def key_hint(actions: Actions, sentence: str, **names: str) -> str:
    """Return a sentence with the keys of actions in its places, or nothing where one of them has no key.

    `names` holds the action's id for each place: `key_hint(actions, tr("{key} goes on."), key="next")`.
    """
    keys = {place: first_key(actions[name]) for place, name in names.items()}
    return sentence.format(**keys) if all(keys.values()) else ""


def titled(title: str, action: QAction) -> str:
    """Return a title with the action's key behind it, where it has one."""
    return f"{title}  {first_key(action)}".rstrip()


def follow_keys(actions: Actions, names: Iterable[str], show: Callable[[], None]) -> None:
    """Call `show` now, and whenever one of the named actions gets other keys."""
    for name in names:
        actions[name].changed.connect(show)
    show()


def is_key_of(action: QAction, event: QKeyEvent) -> bool:
    """Say whether a key press is for an action that fields do, by the action's keys."""
    own = {normal(key.toString()) for key in action.shortcuts()}
    return not own.isdisjoint(key_names(event))
