"""A hypothesis strategy for histories: reviewers at several installations who act, undo, and meet."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from factcheck_app.domain.act import Act, ActKind, Row
from factcheck_app.domain.rows import claim_to_row, evidence_to_row
from factcheck_app.domain.source import Evidence, Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.causality import heads_of
from making import Hand, make_article, make_claim

CLAIMS = ("a", "b", "c")
MARKED = ("m", "n")
REPLICAS = 3
_GIVEN = [State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE, State.ON_AUTHOR, State.DISMISSED]
_KINDS = [kind for kind in ActKind if kind not in (ActKind.MERGE, ActKind.RETRACT)]
# Verdicts and retractions come more often than anything else, as they do at work.
_DRAWN = [*_KINDS, *[ActKind.JUDGE] * 4, *[ActKind.RETRACT] * 5]
_ARTICLE = make_article()
THRESHOLDS = (0.0, 0.3, 0.6, 1.0)
DAYS = ("", "2016-10-20", "2016-10-21")
_SURROGATES = range(0xD800, 0xE000)

T = TypeVar("T")


class _Dice:
    """Takes choices one by one out of a single drawn number: drawing each by itself is far slower."""

    def __init__(self, number: int) -> None:
        self._left = number

    def below(self, count: int) -> int:
        self._left, chosen = divmod(self._left, count)
        return chosen

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def some(self, options: Sequence[T], least: int = 0) -> list[T]:
        chosen = [each for each in options if self.below(2)]
        return chosen if len(chosen) >= least else list(options[:least])

    def span(self) -> list[int]:
        start = self.below(41)
        return [start, start + 1 + self.below(40)]

    def text(self) -> str:
        codes = [self.below(0x110000) for _ in range(self.below(4))]
        return "".join(chr(code) for code in codes if code not in _SURROGATES)


def histories(most: int = 25) -> st.SearchStrategy[tuple[Act, ...]]:
    """Return acts in an order in which they may have been done: each after all that its hand had seen."""
    return st.lists(st.integers(0, 2**160), max_size=most).map(_history)


def _history(numbers: list[int]) -> tuple[Act, ...]:
    hands = [Hand(f"replica-{number}", reviewer=f"Reviewer {number}") for number in range(REPLICAS)]
    seen: list[dict[str, Act]] = [{} for _ in hands]
    done: list[Act] = []
    for number in numbers:
        dice = _Dice(number)
        who = dice.below(REPLICAS)
        if dice.below(4) == 0:
            # They meet: this one has now seen all that another one has.
            seen[who].update(seen[dice.below(REPLICAS)])
        hands[who].heads = heads_of(seen[who].values())
        act = _act(dice, hands[who], list(seen[who].values()))
        seen[who][act.id] = act
        done.append(act)
    return tuple(done)


def _act(dice: _Dice, hand: Hand, seen: list[Act]) -> Act:
    kind = dice.pick(_DRAWN)
    own = [act for act in seen if act.replica == hand.replica]
    match kind:
        case ActKind.PUBLISHED:
            return hand.act(kind, date=dice.pick(DAYS))
        case ActKind.SCOPE:
            hidden = dice.some(["date", "event", "quantity"])
            return hand.act(kind, threshold=dice.pick(THRESHOLDS), hidden=hidden)
        case ActKind.SIGN_OFF:
            name = {"name": hand.reviewer, "digest": "0" * 64}
            return hand.act(kind, **name, ends=_signed(dice, seen))
        case ActKind.WITHDRAW:
            return hand.act(kind, ends=_signed(dice, seen))
        case ActKind.RETRACT if own:
            return hand.retract(dice.pick(own))
        case ActKind.MARK | ActKind.BOUNDARY | ActKind.SPLIT | ActKind.JOIN:
            return _shaping(dice, hand, kind)
    return _about_claim(dice, hand, kind)


def _signed(dice: _Dice, seen: list[Act]) -> list[str]:
    return dice.some([act.id for act in seen if act.kind is ActKind.SIGN_OFF])


def _about_claim(dice: _Dice, hand: Hand, kind: ActKind) -> Act:
    claim = dice.pick((*CLAIMS, *MARKED))
    match kind:
        case ActKind.CLEAR:
            return hand.act(kind, claim=claim)
        case ActKind.NOTE | ActKind.CORRECTION:
            return hand.act(kind, claim=claim, text=dice.text())
        case ActKind.FLAG:
            return hand.act(kind, claim=claim, on=bool(dice.below(2)))
        case ActKind.TICK:
            return hand.act(kind, claim=claim, span=dice.span(), done=bool(dice.below(2)))
        case ActKind.SOURCE:
            return hand.act(kind, claim=claim, **_evidence(dice))
        case ActKind.DETACH:
            return hand.act(kind, claim=claim, source=f"s{dice.below(4)}")
        case ActKind.GROUP:
            others = dice.some(CLAIMS, least=1)
            evidence = [_evidence(dice) for _ in range(dice.below(3))]
            state = dice.pick(_GIVEN).value
            return hand.act(kind, claim=claim, claims=others, state=state, reason="", evidence=evidence)
    return hand.judge(claim, dice.pick(_GIVEN))


def _evidence(dice: _Dice) -> Row:
    source = Source(
        f"s{dice.below(4)}",
        dice.pick(["Port log", "Harbour log"]),
        "p. 4",
        bool(dice.below(2)),
        dice.pick(list(Tier)),
    )
    return evidence_to_row(Evidence(source, dice.pick(list(Stance))))


def _shaping(dice: _Dice, hand: Hand, kind: ActKind) -> Act:
    claim, new = dice.pick((*CLAIMS, *MARKED)), dice.pick(MARKED)
    span, place = dice.span(), dice.span()
    if kind is ActKind.MARK:
        return hand.act(kind, claim=new, marked=_marked(new, place))
    if kind is ActKind.SPLIT:
        return hand.act(kind, claim=claim, span=span, marked=_marked(new, place))
    parts = [{"kind": "figure", "span": dice.span()} for _ in range(dice.below(3))]
    if kind is ActKind.BOUNDARY:
        return hand.act(kind, claim=claim, span=span, parts=parts)
    return hand.act(
        kind,
        claim=claim,
        other=dice.pick((*CLAIMS, *MARKED)),
        spans=[span, place],
        parts=parts,
        clears=bool(dice.below(2)),
        correction=dice.text(),
    )


def _marked(claim_id: str, place: list[int]) -> Row:
    return claim_to_row(replace(make_claim(_ARTICLE, *place), id=claim_id, marked=True))
