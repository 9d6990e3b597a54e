"""The sentences that say what was just done."""

import re
from datetime import date

from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.order import Target
from factcheck_app.review.scope import Shown, left_out

_HOW = "Write year-month-day, as in 2016-10-20."


def told(state: State, label: str, *, again: bool) -> str:
    """Return what the status bar says after a claim was given a state."""
    word = state.word.capitalize()
    return f"Already {state.word}: {label}." if again else f"{word}: {label}. Ctrl+Z"


def target_words(target: Target) -> str:
    """Return what the next claim is looked for, in the reader's words."""
    return {
        Target.UNREVIEWED: tr("unreviewed"),
        Target.NEEDS_SOURCE: tr("needs source"),
        Target.FLAGGED: tr("flagged"),
        Target.WARNED: tr("with warnings"),
    }[target]


def scope_words(scope: Scope, shown: Shown) -> str:
    """Return what is said once other claims are shown."""
    said = (f"{len(shown.claims)} shown at threshold {scope.threshold:.2f}", *left_out(shown))
    return f"{' · '.join(said)}."


def nothing_left(shown: Shown, target: Target) -> str:
    """Return what is said where no claim that is shown is a target."""
    match target:
        case Target.NEEDS_SOURCE:
            return tr("No claim that is shown needs a source. T looks for others.")
        case Target.FLAGGED:
            return tr("No claim that is shown is flagged. T looks for others.")
        case Target.WARNED:
            return tr("No claim that is shown has a warning. T looks for others.")
    more = ", ".join(left_out(shown))
    return f"Nothing that is shown is left to review: {more}." if more else "Nothing is left to review."


def none_shown(shown: Shown) -> str:
    """Return what is said where there are claims and none of them is shown."""
    return f"No claim is shown: {', '.join(left_out(shown))}."


def iso_date(written: str) -> str:
    """Return a written date as YYYY-MM-DD, empty where nothing is written. Raises ReviewError."""
    if not written.strip():
        return ""
    parts = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", written.strip())
    if parts is None:
        raise ReviewError(f"That is no date. {_HOW}")
    year, month, day = (int(part) for part in parts.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise ReviewError(f"There is no such day. {_HOW}") from error
