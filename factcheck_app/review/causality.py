"""The order of acts: a directed acyclic graph of parents, laid out in one way on every machine."""

import heapq
import itertools
from collections.abc import Iterable, Sequence

from factcheck_app.domain.act import Act


def in_causal_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Lay the acts out with parents before children and ties by id; copies of one act unite.

    Parents that are not among the acts are taken as given. Raises ValueError where acts follow each
    other in a circle, which content-addressed ids rule out unless a file was forged.
    """
    by_id = {act.id: act for act in acts}
    waiting = {act.id: sum(parent in by_id for parent in act.parents) for act in by_id.values()}
    children: dict[str, list[str]] = {}
    for act in by_id.values():
        for parent in act.parents:
            children.setdefault(parent, []).append(act.id)
    ready = [act_id for act_id, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    ordered = []
    while ready:
        act = by_id[heapq.heappop(ready)]
        ordered.append(act)
        for child in children.get(act.id, ()):
            waiting[child] -= 1
            if waiting[child] == 0:
                heapq.heappush(ready, child)
    if len(ordered) != len(by_id):
        raise ValueError("the acts follow each other in a circle")
    return tuple(ordered)


def heads_of(acts: Iterable[Act]) -> tuple[str, ...]:
    """Return the ids of the acts that nothing came after, sorted."""
    acts = tuple(acts)
    inner = {parent for act in acts for parent in act.parents}
    return tuple(sorted(act.id for act in acts if act.id not in inner))


class Ancestry:
    """Answers which of two acts came before the other. `ordered` must be in causal order."""

    def __init__(self, ordered: Sequence[Act]) -> None:
        self._place = {act.id: place for place, act in enumerate(ordered)}
        self._before: list[int] | None = None if is_chain(ordered) else self._sets(ordered)

    def precedes(self, earlier: Act, later: Act) -> bool:
        """Say whether `later` was done with `earlier` in sight."""
        place = self._place[earlier.id]
        if self._before is None:
            return place < self._place[later.id]
        return bool(self._before[self._place[later.id]] >> place & 1)

    def _sets(self, ordered: Sequence[Act]) -> list[int]:
        """Return, for each act, the places of all acts before it, as the bits of one integer."""
        before: list[int] = []
        for act in ordered:
            bits = 0
            for parent in act.parents:
                place = self._place.get(parent)
                if place is not None:
                    bits |= before[place] | 1 << place
            before.append(bits)
        return before


def is_chain(ordered: Sequence[Act]) -> bool:
    """Say whether each act follows the one before it, and no other."""
    return all(later.parents == (earlier.id,) for earlier, later in itertools.pairwise(ordered))
