"""From claim to claim: in the order of the text, and to those that want something."""

from factcheck_app.domain.tongue import tr
from factcheck_app.review.order import Target, next_open
from factcheck_app.session.listing import Listing
from factcheck_app.session.ports import Happening
from factcheck_app.session.wording import none_shown, nothing_left, target_words


class Going(Listing):
    """Makes other claims current."""

    _conflict_place = -1
    """Where among all claims in conflict `go_to_conflict` has come to."""

    target = Target.UNREVIEWED
    """What a claim must want for `go_to_open` to stop there."""

    def go(self, step: int) -> None:
        """Make the next (+1) or previous (-1) claim of the list current; at either end stay and say so."""
        claim = self.listed.neighbour(self.current_id, step)
        if claim is not None:
            self.select(claim.id)
        elif self.filtered_by and not self.passing:
            self.say(tr("No claim passes the filter. Esc shows all again."))
        elif self.review.shown.claims:
            self.say(tr("This is the last claim.") if step > 0 else tr("This is the first claim."))
        elif self.review.claims:
            self.say(none_shown(self.review.shown))

    def go_to_end(self, step: int) -> None:
        """Make the first (+1) or the last (-1) claim of the list current."""
        claim = self.listed.neighbour(None, step)
        if claim is not None:
            self.select(claim.id)

    def go_to_open(self, step: int) -> None:
        """Make the next (+1) or previous (-1) claim current that is a target, going round at the end.

        It follows the text, whatever order the list is in, and stops only where the filter lets it.
        """
        claim = next_open(self.review, self.current_id, step, self.target, self.passing)
        if claim is None:
            claim = next_open(self.review, None, step, self.target, self.passing)
            if claim is not None and claim.id == self.current_id:
                self.say(tr("This is the only claim left."))
            elif claim is not None:
                self.say(tr("Round again from the top.") if step > 0 else tr("Round again from the end."))
        if claim is not None:
            self.select(claim.id)
        elif self.filtered_by:
            self.say(tr("Nothing that passes the filter is left. Esc shows all again."))
        else:
            self.say(nothing_left(self.review.shown, self.target))

    def go_to_passing(self) -> None:
        """Make the first claim from the current one on current that passes the filter, in text order."""
        passing, places = self.passing, self.review.places
        if not passing or self.current_id in passing:
            return
        here = -1 if self.current_id is None else places[self.current_id]
        self.select(min(passing, key=lambda each: (places[each] < here, places[each])))

    def go_to_conflict(self, step: int = +1) -> None:
        """Make the next (+1) or previous (-1) claim in conflict current: first those it conflicts with."""
        review = self.review
        clashing = [
            (conflict, claim_id)
            for conflict in self.comparison.conflicts
            for claim_id in conflict.claim_ids
            if claim_id in review.places
        ]
        if not clashing:
            self.say(tr("No figures or dates were found to conflict."))
            return
        ids = [claim_id for _conflict, claim_id in clashing]
        self._conflict_place = place = self._beside_current(ids, step)
        conflict, claim_id = clashing[place]
        self.select(claim_id)
        number = self.comparison.conflicts.index(conflict) + 1
        self.say(
            tr("Conflict {number} of {count}: {reason}").format(
                number=number, count=len(self.comparison.conflicts), reason=conflict.reason
            )
        )

    def _beside_current(self, ids: list[str], step: int) -> int:
        """Return the place beside the one come to last, if that is current, else the nearest in the text."""
        place, current, places = self._conflict_place, self.current_id, self.review.places
        if 0 <= place < len(ids) and ids[place] == current:
            return (place + step) % len(ids)
        if current in ids:
            return (ids.index(current) + step) % len(ids)
        here = -1 if current is None else places[current]
        if step > 0:
            return next((place for place, each in enumerate(ids) if places[each] > here), 0)
        return next((place for place in reversed(range(len(ids))) if places[ids[place]] < here), len(ids) - 1)

    def next_target(self) -> None:
        """Have `go_to_open` look for what comes next in the order of targets."""
        targets = list(Target)
        self.target = targets[(targets.index(self.target) + 1) % len(targets)]
        self._tell(Happening.TARGET_MOVED)
        self.say(tr("N now looks for: {target}.").format(target=target_words(self.target)))
