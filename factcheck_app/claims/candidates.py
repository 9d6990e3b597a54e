"""What a rule puts forward, before voices, scores and duplicates are settled."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.claims.tokens import Stretch
from factcheck_app.domain.claim import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible claim in one passage. Stretches are token indices, half open.

    `predicate` is the verb that the whole candidate states, or -1 where it is a noun phrase. `triggers`
    are the figures and dates that it was found by. A `fallback` stands only where no other candidate
    holds its triggers. `speaker`, and through whom his words came, is given by the rules that know it.
    His words begin at the token `said_from`, -1 where all of the stretch is his. What is `voice_only`
    tells who speaks in the stretch, and is no claim itself. What stands `apart` says something beside the
    tie or the name it is in, or the figure in it.
    """

    kind: Kind
    stretch: Stretch
    label: str
    reasons: tuple[str, ...]
    predicate: int = -1
    triggers: tuple[Stretch, ...] = ()
    speaker: str = ""
    fallback: bool = False
    relays: tuple[str, ...] = ()
    said_from: int = -1
    voice_only: bool = False
    apart: bool = False
