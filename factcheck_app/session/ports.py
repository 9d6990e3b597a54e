"""What a session needs of others, and what it tells them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from factcheck_app.domain.act import Act
from factcheck_app.domain.claim import Claim


class Journal(Protocol):
    """Keeps what it is given, in order, without making the caller wait."""

    def keep_acts(self, acts: Sequence[Act]) -> None:
        """Keep acts."""

    def keep_claims(self, claims: Sequence[Claim], done_blocks: Sequence[int], detector: str) -> None:
        """Keep suggestions, and which blocks they are all of, and what found them."""


class Happening(Enum):
    """What a listener is told of."""

    ANALYSIS_MOVED = auto()
    CLAIM_SELECTED = auto()
    CLAIM_CHANGED = auto()
    SCOPE_MOVED = auto()
    """Other claims are shown; no act has kept that yet."""
    SCOPE_KEPT = auto()
    TARGET_MOVED = auto()
    """Another claim is the next one that wants something."""
    LIST_MOVED = auto()
    """The list shows others, or in another order."""
    COMPARED = auto()
    SAID = auto()
    WARNED = auto()
    CLOSED_TO_ACTS = auto()


Listener = Callable[[Happening], None]


@dataclass(frozen=True, slots=True)
class Hand:
    """Who acts, on which installation, by which clock and which source of random bytes."""

    reviewer: str
    replica: str
    clock: Callable[[], datetime]
    token: Callable[[int], str]
    """Returns that many random bytes, in hexadecimal."""
