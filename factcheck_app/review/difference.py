"""What a correction changes, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

_WORD_OR_BLANK = re.compile(r"\s+|[\w’'-]+(?:[.,]\d+)*|[^\w\s]")


class Change(Enum):
    """What becomes of a piece of text."""

    STAYS = auto()
    GOES = auto()
    COMES = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of either text."""

    text: str
    change: Change


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return what stays, goes and comes, in the order to be read: what goes stands before what comes.

    The pieces that stay or go make `before`, those that stay or come make `after`. A blank between two
    changed words is changed with them, so that what is crossed out is one stretch.
    """
    old, new = _WORD_OR_BLANK.findall(before), _WORD_OR_BLANK.findall(after)
    pieces: list[Piece] = []
    for goes, comes, stays in _runs(old, new):
        for text, change in ((goes, Change.GOES), (comes, Change.COMES), (stays, Change.STAYS)):
            if text:
                pieces.append(Piece(text, change))
    return tuple(pieces)


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what goes, what comes, and what stays behind them; blanks between changes belong to them."""
    goes = comes = ""
    matched = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    i = j = 0
    for block in matched:
        goes += "".join(old[i : block.a])
        comes += "".join(new[j : block.b])
        i, j = block.a + block.size, block.b + block.size
        same = "".join(old[block.a : i])
        if goes or comes:
            if same.strip() or not block.size:
                yield goes, comes, same
                goes = comes = ""
            elif i < len(old) and j < len(new):
                goes, comes = goes + same, comes + same
            else:
                yield goes, comes, same
                goes = comes = ""
        elif same:
            yield "", "", same
