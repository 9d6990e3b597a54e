"""The ground of a session: the review, the current claim, and the one way in which anything is done."""

from collections.abc import Sequence
from typing import Any

from factcheck_app.domain.act import Act, ActKind, seal
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import scope_to_row
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.scope import nearest
from factcheck_app.review.words import label_in
from factcheck_app.session.ports import Hand, Happening, Journal, Listener
from factcheck_app.session.wording import scope_words

SALT_BYTES = 16


class Acting:
    """A review with its current claim, to which acts are done."""

    def __init__(self, review: Review, journal: Journal, hand: Hand) -> None:
        self._review = review
        self._journal = journal
        self._hand = hand
        self._listeners: list[Listener] = []
        self._arrived: list[Claim] = []
        self._own_acts = sum(act.replica == hand.replica for act in review.acts)
        self._closed_because = ""
        self._kept_scope = review.scope
        self.current_id: str | None = None
        self.is_fresh = True
        """Whether nobody has made any claim current yet."""
        self.message = ""

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
    def closed_because(self) -> str:
        """Return why nothing more can be kept, as a sentence; empty while all is well."""
        return self._closed_because

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
            near = nearest(review.shown.claims, current.span)
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

    def say(self, message: str) -> None:
        """Leave a sentence to be read until the next one."""
        self.message = message
        self._tell(Happening.SAID)

    def _act(self, kind: ActKind, payload: dict[str, Any]) -> bool:
        """Do something, and say whether it was done: once nothing can be kept, nothing is taken.

        Neither is what would be done to a claim that is gone.
        """
        if self._closed_because:
            self.say(self._closed_because)
            return False
        claim_id = payload.get("claim")
        if claim_id is not None and kind is not ActKind.MARK and claim_id not in self.review.places:
            self.say(tr("That claim is there no more."))
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
            salt=self._hand.token(SALT_BYTES),
        )
        self._review = self.review.with_act(act)
        self._was_done(act)
        self._journal.keep_acts([act])
        self._keep_current()
        return True

    def _done_to(self, claim_id: str, kind: ActKind, sentence: str, **payload: object) -> bool:
        """Do something to a claim, tell of it, and say it in a sentence; the current claim stays current."""
        if not self._act(kind, {"claim": claim_id, **payload}):
            return False
        self._tell(Happening.CLAIM_CHANGED)
        self.say(sentence)
        return True

    def _was_done(self, act: Act) -> None:
        """Take note of an act of one's own; whoever needs it overrides this."""

    def _label(self, claim_id: str) -> str:
        return label_in(self.review, claim_id)

    def _make_current(self, claim_id: str | None) -> None:
        self.current_id, self.is_fresh = claim_id, False
        self._review = self.review.seen(self.review.scope)
        if claim_id is not None:
            self._show_anyhow(claim_id)

    def _keep_current(self) -> None:
        """Have the current claim stay in sight; one that is gone gives way to nothing."""
        if self.current_id is not None and self.current_id not in self.review.places:
            self.current_id = None
        if self.current_id is not None:
            self._show_anyhow(self.current_id)

    def _show_anyhow(self, claim_id: str) -> None:
        """Show a claim that the scope hides, as long as it is current: the reader went there."""
        if claim_id not in self._review.shown.places:
            self._review = self._review.seen(self._review.scope, guest=claim_id)

    def _tell(self, happening: Happening) -> None:
        for listener in self._listeners:
            listener(happening)

    def _arrive(self, claims: Sequence[Claim]) -> None:
        """Take claims in with the next look at the review."""
        self._arrived += claims
