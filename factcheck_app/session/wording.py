"""The sentences that say what was just done."""

import re
from datetime import date

from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import decimal, sentence_case, tr
from factcheck_app.review.order import Target
from factcheck_app.review.scope import Shown, left_out


def told(state: State, label: str, *, again: bool) -> str:
    """Return what the status bar says after a claim was given a state."""
    if again:
        return tr("Already {state}: {label}.").format(state=state.word, label=label)
    return tr("{state}: {label}. Ctrl+Z").format(state=sentence_case(state.word), label=label)


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
    count = tr("{count} shown at threshold {threshold}")
    count = count.format(count=len(shown.claims), threshold=decimal(scope.threshold, 2))
    return tr("{said}.").format(said=" · ".join((count, *left_out(shown))))


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
    if not more:
        return tr("Nothing is left to review.")
    return tr("Nothing that is shown is left to review: {more}.").format(more=more)


def none_shown(shown: Shown) -> str:
    """Return what is said where there are claims and none of them is shown."""
    return tr("No claim is shown: {why}.").format(why=", ".join(left_out(shown)))


def iso_date(written: str) -> str:
    """Return a written date as YYYY-MM-DD, empty where nothing is written. Raises ReviewError."""
    if not written.strip():
        return ""
    parts = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", written.strip())
    if parts is None:
        raise ReviewError(tr("That is no date. Write year-month-day, as in 2016-10-20."))
    year, month, day = (int(part) for part in parts.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise ReviewError(tr("There is no such day. Write year-month-day, as in 2016-10-20.")) from error
