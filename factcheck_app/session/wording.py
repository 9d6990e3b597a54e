"""The sentences that say what was just done."""

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.state import State


def told(state: State, label: str, *, again: bool) -> str:
    """Return what the status bar says after a claim was given a state."""
    word = state.word.capitalize()
    return f"Already {state.word}: {label}." if again else f"{word}: {label}. Ctrl+Z"


def act_words(act: Act) -> str:
    """Return an act in a few words, for menus and for what undo says."""
    if act.kind is ActKind.JUDGE:
        return State(act.text("state")).word
    return {ActKind.CLEAR: "back to unreviewed", ActKind.NOTE: "note", ActKind.SOURCE: "source"}.get(
        act.kind, act.kind.value
    )
