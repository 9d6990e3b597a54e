"""What the list shows of an open review: a few letters narrow it, and it can be sorted."""

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.tongue import tr
from factcheck_app.review.carried import touched
from factcheck_app.review.comparison import NOTHING, Comparison
from factcheck_app.review.filter import Filter, Sieve, filter_of
from factcheck_app.review.listing import Listed, Order, in_order
from factcheck_app.review.review import Review
from factcheck_app.session.acting import Acting
from factcheck_app.session.ports import Hand, Happening, Journal


class Listing(Acting):
    """Narrows and sorts the list; neither is an act, and neither changes what counts."""

    def __init__(self, review: Review, journal: Journal, hand: Hand) -> None:
        super().__init__(review, journal, hand)
        self.comparison: Comparison = NOTHING
        """What the claims say of each other, as of the last `compare`."""
        self.order = Order.TEXT
        """In what order the list shows claims; `go_to_open` always follows the text."""
        self.filtered_by = ""
        """What was typed to narrow the list; nothing where it shows all that the scope does."""
        self._filter = Filter()
        self._sieve = Sieve()
        self._sifted: tuple[Review, Comparison] | None = None
        self._passing: frozenset[str] = frozenset()
        self._listed = Listed()
        self._listed_of: tuple[object, ...] = (None,) * 4

    @property
    def passing(self) -> frozenset[str] | None:
        """Return the ids of the shown claims that pass the filter, or None where there is none."""
        if not self._filter.is_empty:
            self._sift()
        return None if self._filter.is_empty else self._passing

    @property
    def listed(self) -> Listed:
        """Return what the list shows: what passes the filter, and the current claim in any case."""
        shown, passing = self.review.shown, self.passing
        guest = self.current_id if passing is not None and self.current_id not in passing else None
        of = (shown.claims, passing, guest, self.order)
        if any(now is not before for now, before in zip(of, self._listed_of, strict=True)):
            there = shown.claims
            if passing is not None:
                there = tuple(each for each in there if each.id in passing or each.id == guest)
            self._listed, self._listed_of = Listed(in_order(there, self.order)), of
        return self._listed

    def narrow(self, typed: str) -> None:
        """Show in the list only what passes a filter (see `review.filter`); nothing typed shows all."""
        if typed == self.filtered_by:
            return
        self.filtered_by = typed
        asked = filter_of(typed)
        if asked != self._filter:
            self._filter, self._sifted = asked, None
        self._tell(Happening.LIST_MOVED)

    def sort(self, order: Order) -> None:
        """Show the list in another order."""
        if order is self.order:
            return
        self.order = order
        self._tell(Happening.LIST_MOVED)
        by_worth = tr("The list is sorted by worth; N still follows the text.")
        self.say(by_worth if order is Order.WORTH else tr("The list follows the text."))

    def _sift(self) -> None:
        """Find out what passes: all over again where claims or filter are others, else what was touched."""
        review, comparison = self.review, self.comparison
        before, self._sifted = self._sifted, (review, comparison)
        if before is None or before[1] is not comparison or before[0].shown is not review.shown:
            self._passing = frozenset(each.id for each in review.shown.claims if self._passes(review, each))
        elif before[0] is not review:
            changed = touched(before[0].standings, review.standings) & review.shown.places.keys()
            passing = {each for each in changed if self._passes(review, review.claim(each))}
            if passing != changed & self._passing:
                self._passing = self._passing - changed | passing

    def _passes(self, review: Review, claim: Claim) -> bool:
        return self._sieve.passes(self._filter, review, claim, self.comparison)
