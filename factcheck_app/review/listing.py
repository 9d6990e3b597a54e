"""What the list of claims shows, and in what order: it never changes what counts or what the page shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from factcheck_app.domain.claim import Claim
from factcheck_app.review.scope import worth


class Order(StrEnum):
    """In what order the list shows claims."""

    TEXT = "text"
    WORTH = "worth"


@dataclass(frozen=True)
class Listed:
    """The claims of the list from top to bottom."""

    claims: tuple[Claim, ...] = ()

    @cached_property
    def places(self) -> dict[str, int]:
        """Return the place of each listed claim, by id, from 0."""
        return {claim.id: place for place, claim in enumerate(self.claims)}

    def neighbour(self, current_id: str | None, step: int) -> Claim | None:
        """Return the claim `step` (+1 or -1) places from the current one, or None past either end.

        With nothing current it is the first claim forwards and the last backwards.
        """
        if not self.claims:
            return None
        if current_id is None or current_id not in self.places:
            return self.claims[0 if step > 0 else -1]
        place = self.places[current_id] + step
        return self.claims[place] if 0 <= place < len(self.claims) else None


def in_order(claims: Iterable[Claim], order: Order) -> tuple[Claim, ...]:
    """Return claims that come in the order of the text in another one; equals stay in that of the text."""
    if order is Order.WORTH:
        return tuple(sorted(claims, key=worth, reverse=True))
    return tuple(claims)
