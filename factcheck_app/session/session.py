"""One open review: the use cases of the window, and the one writer of acts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any, Protocol

from factcheck_app.domain.act import Act, ActKind, Source, seal
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.rows import source_to_row
from factcheck_app.domain.state import State
from factcheck_app.review.order import neighbour, next_open
from factcheck_app.review.review import Review
from factcheck_app.review.undo import UndoLine, undo_line
from factcheck_app.session.wording import act_words, told

_SALT_BYTES = 16


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


class Session:
    """An open review with its current claim. Every method runs on one thread and returns at once."""

    def __init__(
        self,
        review: Review,
        journal: Journal,
        hand: Hand,
        *,
        done_blocks: Iterable[int] = (),
        notice: str = "",
    ) -> None:
        self._review = review
        self._journal = journal
        self._hand = hand
        self._listeners: list[Listener] = []
        blocks = review.article.blocks
        self._holding = frozenset(place for place, block in enumerate(blocks) if block.role.holds_claims)
        self._done_blocks = set(done_blocks)
        self._known_ids = set(review.places)
        self._arrived: list[Claim] = []
        self._own_acts = sum(act.replica == hand.replica for act in review.acts)
        self._brought = frozenset(act.id for act in review.acts)
        self._closed_because = ""
        self.current_id: str | None = None
        self.is_fresh = True
        """Whether nobody has made any claim current yet."""
        self.message = ""
        self.notice = notice
        """What the reader must not miss about the review or its analysis; often nothing."""

    @property
    def review(self) -> Review:
        """Return the review as it stands now, with the claims that have arrived since it was asked for."""
        if self._arrived:
            self._review = self._review.with_claims(self._arrived)
            self._arrived.clear()
        return self._review

    @property
    def current(self) -> Claim | None:
        """Return the current claim, or None where nothing is current."""
        return None if self.current_id is None else self.review.claim(self.current_id)

    @property
    def done_blocks(self) -> frozenset[int]:
        """Return the places of the blocks whose analysis is complete."""
        return frozenset(self._done_blocks)

    @property
    def blocks_to_do(self) -> int:
        """Return how many blocks the analysis has still to look at."""
        return len(self._holding - self._done_blocks)

    @property
    def blocks_in_all(self) -> int:
        """Return how many blocks may hold claims."""
        return len(self._holding)

    @property
    def closed_because(self) -> str:
        """Return why nothing more can be kept, as a sentence; empty while all is well."""
        return self._closed_because

    @property
    def alarm(self) -> str:
        """Return what the reader must not miss, the worst first; empty while all is well."""
        return self._closed_because or self.notice

    @property
    def undo_line(self) -> UndoLine:
        """Return what this installation can undo and redo."""
        return undo_line(self._review.acts, self._hand.replica)

    def subscribe(self, listener: Listener) -> None:
        """Tell `listener` of everything that happens from now on."""
        self._listeners.append(listener)

    def select(self, claim_id: str | None) -> None:
        """Make a claim current, or nothing. Raises KeyError for a claim that is not in the review."""
        if claim_id is not None:
            self.review.claim(claim_id)
        if claim_id != self.current_id:
            self.current_id = claim_id
            self.is_fresh = False
            self._tell(Happening.CLAIM_SELECTED)

    def go(self, step: int) -> None:
        """Make the next (+1) or previous (-1) claim current; at either end stay there and say so."""
        claim = neighbour(self.review, self.current_id, step)
        if claim is not None:
            self.select(claim.id)
        elif self.review.claims:
            self.say("This is the last claim." if step > 0 else "This is the first claim.")

    def go_to_end(self, step: int) -> None:
        """Make the first (+1) or the last (-1) claim current."""
        claim = neighbour(self.review, None, step)
        if claim is not None:
            self.select(claim.id)

    def go_to_open(self, step: int) -> None:
        """Make the next (+1) or previous (-1) unsettled claim current, going round at the end."""
        claim = next_open(self.review, self.current_id, step)
        if claim is None:
            claim = next_open(self.review, None, step)
            if claim is not None and claim.id == self.current_id:
                self.say("This is the only claim left.")
            elif claim is not None:
                self.say("Round again from the top." if step > 0 else "Round again from the end.")
        if claim is not None:
            self.select(claim.id)
        else:
            self.say("Nothing is left to review.")

    def judge(self, claim_id: str, state: State, *, reason: str = "", stay: bool = False) -> None:
        """Give a claim a state, then make the next unsettled claim current unless told to stay.

        After the last claim nothing is current. Giving the same state again keeps no second act.
        """
        standing = self.review.standing(claim_id)
        same = (standing.state, standing.reason, standing.reviewer) == (state, reason, self._hand.reviewer)
        payload = {"claim": claim_id, "state": state.value, "reason": reason}
        if not same and not self._act(ActKind.JUDGE, payload):
            return
        following = None if stay else next_open(self.review, claim_id, +1)
        self.current_id = claim_id if stay else following.id if following else None
        self.is_fresh = False
        self._tell(Happening.CLAIM_SELECTED if same else Happening.CLAIM_CHANGED)
        self.say(told(state, self.review.claim(claim_id).label, again=same))

    def clear(self, claim_id: str) -> None:
        """Take a claim back to unreviewed and make it current."""
        self.select(claim_id)
        unreviewed = self.review.standing(claim_id).state is State.UNREVIEWED
        if not unreviewed and self._act(ActKind.CLEAR, {"claim": claim_id}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(f"Unreviewed again: {self.review.claim(claim_id).label}.")

    def set_note(self, claim_id: str, text: str) -> None:
        """Keep a claim's note; an empty one removes it."""
        text = text.strip()
        changed = text != self.review.standing(claim_id).note
        if changed and self._act(ActKind.NOTE, {"claim": claim_id, "text": text}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(f"Note {'kept' if text else 'removed'}: {self.review.claim(claim_id).label}.")

    def add_source(self, claim_id: str, title: str, locator: str, *, confidential: bool) -> None:
        """Keep a source for a claim. Raises ReviewError for one with neither title nor locator."""
        if not title.strip() and not locator.strip():
            raise ReviewError("A source wants a title or a place where it is found.")
        source = Source(self._hand.token(_SALT_BYTES), title.strip(), locator.strip(), confidential)
        if self._act(ActKind.SOURCE, {"claim": claim_id, "source": source_to_row(source)}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(f"Source kept: {self.review.claim(claim_id).label}.")

    def undo_from_before(self) -> str:
        """Return what the next undo would take back if it is from before this session, else nothing."""
        line = self.undo_line.undoable
        if not line or line[-1].id not in self._brought:
            return ""
        return f"{act_words(line[-1])}, {self.review.claim(line[-1].text('claim')).label}"

    def undo(self) -> None:
        """Take back one's own last act, and make the claim that it was done to current."""
        line = self.undo_line.undoable
        if not line:
            self.say("Nothing to undo.")
        elif self._act(ActKind.RETRACT, {"act": line[-1].id}):
            self._return_to(line[-1], "Undone")

    def redo(self) -> None:
        """Do again what was undone last, and make its claim current."""
        line = self.undo_line
        if not line.redoable:
            self.say("Nothing to redo.")
        elif self._act(ActKind.RETRACT, {"act": line.redoable[-1].id}):
            self._return_to(self.undo_line.undoable[-1], "Done again")

    def add_claims(self, sha256: str, block: int, claims: Sequence[Claim], detector: str) -> None:
        """Take in all suggestions for one block; those for another text are too late and dropped."""
        if sha256 != self._review.article.sha256 or block in self._done_blocks:
            return
        new = [claim for claim in claims if claim.id not in self._known_ids]
        if not self._closed_because:
            self._journal.keep_claims(new, [block], detector)
        self._done_blocks.add(block)
        if new:
            self._known_ids.update(claim.id for claim in new)
            self._arrived += new
        self._tell(Happening.ANALYSIS_MOVED)

    def close_to_acts(self, because: str) -> None:
        """Take no more acts, since they couldn't be kept; `because` is a sentence for the reader."""
        self._closed_because = because
        self._tell(Happening.CLOSED_TO_ACTS)

    def warn(self, notice: str) -> None:
        """Keep a sentence in sight that the reader must not miss."""
        self.notice = notice
        self._tell(Happening.WARNED)

    def say(self, message: str) -> None:
        """Leave a sentence to be read until the next one."""
        self.message = message
        self._tell(Happening.SAID)

    def _act(self, kind: ActKind, payload: dict[str, Any]) -> bool:
        """Do something, and say whether it was done: once nothing can be kept, nothing is taken."""
        if self._closed_because:
            self.say(self._closed_because)
            return False
        self._own_acts += 1
        act = seal(
            kind,
            payload,
            parents=self.review.heads,
            replica=self._hand.replica,
            n=self._own_acts,
            reviewer=self._hand.reviewer,
            at=self._hand.clock(),
            salt=self._hand.token(_SALT_BYTES),
        )
        self._review = self.review.with_act(act)
        self._journal.keep_acts([act])
        return True

    def _return_to(self, act: Act, word: str) -> None:
        claim = self.review.claim(act.text("claim"))
        self.current_id, self.is_fresh = claim.id, False
        self._tell(Happening.CLAIM_CHANGED)
        self.say(f"{word}: {act_words(act)}, {claim.label}.")

    def _tell(self, happening: Happening) -> None:
        for listener in self._listeners:
            listener(happening)
