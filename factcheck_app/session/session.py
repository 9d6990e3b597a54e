"""One open review: the use cases of the window, and the one writer of acts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from factcheck_app.domain.act import Act, ActKind, Source, seal
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.rows import scope_to_row, source_to_row
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.review.comparison import NOTHING, Comparer, Comparison, compare_here
from factcheck_app.review.order import neighbour, next_open
from factcheck_app.review.published import publication_of, wants_publication
from factcheck_app.review.review import Review
from factcheck_app.review.scope import nearest
from factcheck_app.review.undo import UndoLine, undo_line
from factcheck_app.session.ports import Hand, Happening, Journal, Listener
from factcheck_app.session.wording import act_words, iso_date, none_shown, nothing_left, scope_words, told

__all__ = ["Hand", "Happening", "Session"]

_SALT_BYTES = 16


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
        comparer: Comparer = compare_here,
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
        self._kept_scope = review.scope
        self._wants_publication = wants_publication(review.claims, publication_of(review))
        self._comparer = comparer
        self._compared: tuple[Sequence[Claim], str | None] = ((), None)
        self.comparison: Comparison = NOTHING
        """What the claims say of each other, as of the last `compare`."""
        self.current_id: str | None = None
        self.is_fresh = True
        """Whether nobody has made any claim current yet."""
        self.message = ""
        self._notices = [notice] if notice else []
        self.remarks: tuple[str, ...] = ()
        """What the reader should know about the analysis, though nothing is wrong; often nothing."""

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
    def asks_when_published(self) -> bool:
        """Say whether dates stay open that the day of publication would settle, and nobody was asked yet."""
        return self._wants_publication and self._review.published is None

    @property
    def notice(self) -> str:
        """Return what the reader must not miss about the review or its analysis; often nothing."""
        return "\n".join(self._notices)

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

    def act_as(self, reviewer: str) -> None:
        """Put another name beside what is done from now on."""
        self._hand = replace(self._hand, reviewer=reviewer)

    def subscribe(self, listener: Listener) -> None:
        """Tell `listener` of everything that happens from now on."""
        self._listeners.append(listener)

    def select(self, claim_id: str | None) -> None:
        """Make a claim current, or nothing. Raises KeyError for a claim that is not in the review."""
        if claim_id is not None:
            self.review.claim(claim_id)
        if claim_id != self.current_id:
            self._make_current(claim_id)
            self._tell(Happening.CLAIM_SELECTED)

    def go(self, step: int) -> None:
        """Make the next (+1) or previous (-1) claim current; at either end stay there and say so."""
        claim = neighbour(self.review, self.current_id, step)
        if claim is not None:
            self.select(claim.id)
        elif self.review.shown.claims:
            self.say("This is the last claim." if step > 0 else "This is the first claim.")
        elif self.review.claims:
            self.say(none_shown(self.review.shown))

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
            self.say(nothing_left(self.review.shown))

    def look(self, scope: Scope) -> None:
        """Show the claims in a scope, at once; `keep_scope` makes it an act.

        Where the current claim is hidden by it, the nearest one that is shown becomes current.
        """
        current = self.current
        review = self.review.seen(scope)
        if review is self._review:
            return
        self._review = review
        if current is not None and current.id not in review.shown.places:
            near = nearest(review.shown.claims, current)
            self.current_id = near.id if near else None
        self._tell(Happening.SCOPE_MOVED)

    def keep_scope(self) -> None:
        """Keep the scope that is looked through, unless it is the one that was kept last."""
        scope = self._review.scope
        if scope != self._kept_scope and not self._closed_because:
            self._kept_scope = scope
            self._act(ActKind.SCOPE, scope_to_row(scope))
            self._tell(Happening.SCOPE_KEPT)
            self.say(scope_words(scope, self._review.shown))

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
        self._make_current(claim_id if stay else following.id if following else None)
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

    def set_published(self, written: str) -> None:
        """Keep when the article was published (YYYY-MM-DD), or with nothing written that nobody knows it.

        Raises ReviewError for what is no date.
        """
        day = iso_date(written)
        if day != self.review.published and self._act(ActKind.PUBLISHED, {"date": day}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(f"{act_words(self._review.acts[-1]).capitalize()}. Ctrl+Z")

    def compare(self) -> None:
        """Have it found out what the claims say of each other, if there are others or another date."""
        review = self.review
        of = (review.claims, review.published or "")
        if self._compared[0] is not of[0] or self._compared[1] != of[1]:
            self._compared = of
            self._comparer(review, partial(self._take_comparison, of))

    def _take_comparison(self, of: tuple[Sequence[Claim], str], comparison: Comparison) -> None:
        """Take what was found out, unless it is about claims as they were before."""
        if of is self._compared:
            self.comparison = comparison
            self._tell(Happening.COMPARED)

    def undo_from_before(self) -> str:
        """Return what the next undo would take back if it is from before this session, else nothing."""
        line = self.undo_line.undoable
        if not line or line[-1].id not in self._brought:
            return ""
        return self._words_of(line[-1])

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
            self._wants_publication = self._wants_publication or wants_publication(
                new, publication_of(self._review)
            )
        self._tell(Happening.ANALYSIS_MOVED)

    def close_to_acts(self, because: str) -> None:
        """Take no more acts, since they couldn't be kept; `because` is a sentence for the reader."""
        self._closed_because = because
        self._tell(Happening.CLOSED_TO_ACTS)

    def warn(self, notice: str, *, instead_of: str = "") -> None:
        """Keep a sentence in sight that the reader must not miss, beside others that were told before."""
        self._notices = [each for each in self._notices if each not in (notice, instead_of)] + [notice]
        self._tell(Happening.WARNED)

    def remark(self, sentence: str) -> None:
        """Keep a sentence in sight that the reader should know, though nothing is wrong."""
        self.remarks = tuple(dict.fromkeys((*self.remarks, sentence)))
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
        if kind is not ActKind.SCOPE:
            self.keep_scope()
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
        if self.current_id is not None:
            self._show_anyhow(self.current_id)
        return True

    def _make_current(self, claim_id: str | None) -> None:
        self.current_id, self.is_fresh = claim_id, False
        self._review = self.review.seen(self.review.scope)
        if claim_id is not None:
            self._show_anyhow(claim_id)

    def _show_anyhow(self, claim_id: str) -> None:
        """Show a claim that the scope hides, as long as it is current: the reader went there."""
        if claim_id not in self._review.shown.places:
            self._review = self._review.seen(self._review.scope, guest=claim_id)

    def _return_to(self, act: Act, word: str) -> None:
        if act.text("claim"):
            self._make_current(act.text("claim"))
        self._tell(Happening.CLAIM_CHANGED)
        self.say(f"{word}: {self._words_of(act)}.")

    def _words_of(self, act: Act) -> str:
        claim_id = act.text("claim")
        return f"{act_words(act)}, {self.review.claim(claim_id).label}" if claim_id else act_words(act)

    def _tell(self, happening: Happening) -> None:
        for listener in self._listeners:
            listener(happening)
