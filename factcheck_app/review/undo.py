"""What one replica can undo and redo, read off the acts themselves, so that it survives a restart."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.review.fold import NEVER_RETRACTED, retracted

NOT_UNDONE = (ActKind.MERGE, ActKind.SCOPE, *NEVER_RETRACTED)
"""What is shown is steered by its own keys: undoing a verdict must not wait for it."""


@dataclass(frozen=True, slots=True)
class UndoLine:
    """The acts that can be undone, last one last, and the retractions that can be taken back."""

    undoable: tuple[Act, ...]
    redoable: tuple[Act, ...]


def undo_line(acts: Iterable[Act], replica: str) -> UndoLine:
    """Return what `replica` can undo and redo after `acts`, which are in causal order."""
    own = [act for act in acts if act.replica == replica and act.kind not in NOT_UNDONE]
    gone = retracted(own)
    # What each act is about in the end: itself, or what a retraction of a retraction ... takes back.
    about: dict[str, Act] = {}
    touched: dict[str, int] = {}
    taken_back: dict[str, Act] = {}
    last_new = -1
    for place, act in enumerate(own):
        subject = about.get(act.text("act")) if act.kind is ActKind.RETRACT else act
        if subject is None:
            continue
        about[act.id] = subject
        touched[subject.id] = place
        if act is subject:
            last_new = place
        elif act.id not in gone and act.text("act") == subject.id:
            taken_back[subject.id] = act
    latest_last = sorted(touched, key=touched.__getitem__)
    return UndoLine(
        undoable=tuple(about[act_id] for act_id in latest_last if act_id not in gone),
        redoable=tuple(
            taken_back[act_id] for act_id in latest_last if act_id in gone and touched[act_id] > last_new
        ),
    )
