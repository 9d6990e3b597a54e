"""A hypothesis strategy for histories: reviewers at several installations who act, undo, and meet."""

from dataclasses import replace

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
_ARTICLE = make_article()
_SPANS = st.tuples(st.integers(0, 40), st.integers(1, 40)).map(lambda pair: [pair[0], sum(pair)])
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
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
    if kind in (ActKind.SIGN_OFF, ActKind.WITHDRAW):
        signed = [each.id for each in seen.values() if each.kind is ActKind.SIGN_OFF]
        ends = draw(st.lists(st.sampled_from(signed), unique=True)) if signed else []
        name = {"name": hand.reviewer, "digest": "0" * 64} if kind is ActKind.SIGN_OFF else {}
        return hand.act(kind, **name, ends=ends)
    if kind is ActKind.RETRACT and own:
        return hand.retract(draw(st.sampled_from(own)))
    return _draw_about_claim(draw, hand, kind)


def _draw_about_claim(draw: st.DrawFn, hand: Hand, kind: ActKind) -> Act:
    claim = draw(st.sampled_from(CLAIMS))
    match kind:
        case ActKind.CLEAR:
            return hand.act(kind, claim=claim)
        case ActKind.NOTE | ActKind.CORRECTION:
            return hand.act(kind, claim=claim, text=draw(_TEXTS))
        case ActKind.FLAG:
            return hand.act(kind, claim=claim, on=draw(st.booleans()))
        case ActKind.TICK:
            return hand.act(kind, claim=claim, span=draw(_SPANS), done=draw(st.booleans()))
        case ActKind.SOURCE:
            return hand.act(kind, claim=claim, **_draw_evidence(draw))
        case ActKind.DETACH:
            return hand.act(kind, claim=claim, source=f"s{draw(st.integers(0, 3))}")
        case ActKind.GROUP:
            others = draw(st.sets(st.sampled_from(CLAIMS), min_size=1))
            evidence = [_draw_evidence(draw) for _ in range(draw(st.integers(0, 2)))]
            state = draw(st.sampled_from(_GIVEN)).value
            return hand.act(
                kind, claim=claim, claims=sorted(others), state=state, reason="", evidence=evidence
            )
        case ActKind.MARK | ActKind.BOUNDARY | ActKind.SPLIT | ActKind.JOIN:
            return _draw_shaping(draw, hand, kind, claim)
    return hand.judge(claim, draw(st.sampled_from(_GIVEN)))


def _draw_evidence(draw: st.DrawFn) -> Row:
    source = Source(
        f"s{draw(st.integers(0, 3))}",
        draw(st.sampled_from(["Port log", "Harbour log"])),
        "p. 4",
        draw(st.booleans()),
        draw(st.sampled_from(Tier)),
    )
    return evidence_to_row(Evidence(source, draw(st.sampled_from(Stance))))


def _draw_shaping(draw: st.DrawFn, hand: Hand, kind: ActKind, claim: str) -> Act:
    span, new = draw(_SPANS), draw(st.sampled_from(MARKED))
    parts = [{"kind": "figure", "span": draw(_SPANS)} for _ in range(draw(st.integers(0, 2)))]
    made = replace(make_claim(_ARTICLE, *draw(_SPANS)), id=new, marked=True)
    if kind is ActKind.MARK:
        return hand.act(kind, claim=new, marked=claim_to_row(made))
    if kind is ActKind.SPLIT:
        return hand.act(kind, claim=claim, span=span, marked=claim_to_row(made))
    if kind is ActKind.BOUNDARY:
        return hand.act(kind, claim=claim, span=span, parts=parts)
    other = draw(st.sampled_from((*CLAIMS, *MARKED)))
    spans = [span, draw(_SPANS)]
    clears, correction = draw(st.booleans()), draw(_TEXTS)
    return hand.act(
        kind, claim=claim, other=other, spans=spans, parts=parts, clears=clears, correction=correction
    )
