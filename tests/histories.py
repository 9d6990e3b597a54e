"""A hypothesis strategy for histories: reviewers at several installations who act, undo, and meet."""

from hypothesis import strategies as st

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.state import State
from factcheck_app.review.causality import heads_of
from making import Hand

CLAIMS = ("a", "b", "c")
REPLICAS = 3
_GIVEN = [State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE, State.ON_AUTHOR, State.DISMISSED]
_KINDS = [
    *(ActKind.JUDGE, ActKind.CLEAR, ActKind.NOTE, ActKind.SOURCE),
    *(ActKind.PUBLISHED, ActKind.SCOPE),
]
THRESHOLDS = (0.0, 0.3, 0.6, 1.0)
DAYS = ("", "2016-10-20", "2016-10-21")


@st.composite
def histories(draw: st.DrawFn, most: int = 25) -> tuple[Act, ...]:
    """Draw acts in an order in which they may have been done: each after all that its hand had seen."""
    hands = [Hand(f"replica-{number}", reviewer=f"Reviewer {number}") for number in range(REPLICAS)]
    seen: list[dict[str, Act]] = [{} for _ in hands]
    done: list[Act] = []
    for _ in range(draw(st.integers(0, most))):
        who = draw(st.integers(0, REPLICAS - 1))
        if draw(st.integers(0, 3)) == 0:
            # They meet: this one has now seen all that another one has.
            seen[who].update(seen[draw(st.integers(0, REPLICAS - 1))])
        act = _draw_act(draw, hands[who], seen[who])
        seen[who][act.id] = act
        done.append(act)
    return tuple(done)


def _draw_act(draw: st.DrawFn, hand: Hand, seen: dict[str, Act]) -> Act:
    hand.heads = heads_of(seen.values())
    own = [act for act in seen.values() if act.replica == hand.replica]
    kind = draw(st.sampled_from([*_KINDS, ActKind.RETRACT, ActKind.RETRACT]))
    if kind is ActKind.PUBLISHED:
        return hand.act(kind, date=draw(st.sampled_from(DAYS)))
    if kind is ActKind.SCOPE:
        hidden = draw(st.sets(st.sampled_from(["date", "event", "quantity"])))
        return hand.act(kind, threshold=draw(st.sampled_from(THRESHOLDS)), hidden=sorted(hidden))
    claim = draw(st.sampled_from(CLAIMS))
    if kind is ActKind.RETRACT and own:
        return hand.retract(draw(st.sampled_from(own)))
    if kind is ActKind.CLEAR:
        return hand.act(kind, claim=claim)
    if kind is ActKind.NOTE:
        return hand.note(claim, draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=5)))
    if kind is ActKind.SOURCE:
        source = {
            "id": f"s{draw(st.integers(0, 99))}",
            "title": "Port log",
            "locator": "p. 4",
            "confidential": False,
        }
        return hand.act(kind, claim=claim, source=source)
    return hand.judge(claim, draw(st.sampled_from(_GIVEN)))
