"""From claim to claim: in the order of the text, and to those that want something."""

from factcheck_app.domain.tongue import tr
from factcheck_app.review.order import Target, neighbour, next_open
from factcheck_app.session.acting import Acting
from factcheck_app.session.ports import Happening
from factcheck_app.session.wording import none_shown, nothing_left, target_words


class Going(Acting):
    """Makes other claims current."""

    target = Target.UNREVIEWED
    """What a claim must want for `go_to_open` to stop there."""

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
        """Make the next (+1) or previous (-1) claim current that is a target, going round at the end."""
        claim = next_open(self.review, self.current_id, step, self.target)
        if claim is None:
            claim = next_open(self.review, None, step, self.target)
            if claim is not None and claim.id == self.current_id:
                self.say("This is the only claim left.")
            elif claim is not None:
                self.say("Round again from the top." if step > 0 else "Round again from the end.")
        if claim is not None:
            self.select(claim.id)
        else:
            self.say(nothing_left(self.review.shown, self.target))

    def next_target(self) -> None:
        """Have `go_to_open` look for what comes next in the order of targets."""
        targets = list(Target)
        self.target = targets[(targets.index(self.target) + 1) % len(targets)]
        self._tell(Happening.TARGET_MOVED)
        self.say(tr("N now looks for: {target}.").format(target=target_words(self.target)))
