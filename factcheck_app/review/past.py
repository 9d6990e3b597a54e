"""The history of one claim: who did what to it, when, and what that changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.rows import span_from_row
from factcheck_app.domain.source import Evidence
from factcheck_app.domain.state import reason_word
from factcheck_app.domain.tongue import tr
from factcheck_app.review.act_words import act_words
from factcheck_app.review.fold import NOTHING_DONE, Folded, Folding, retracted
from factcheck_app.review.refold import is_about
from factcheck_app.review.review import Review
from factcheck_app.review.shape import root_of
from factcheck_app.review.standing import UNTOUCHED, Standing

_ABOUT_STATE = (ActKind.JUDGE, ActKind.CLEAR, ActKind.GROUP)
_ABOUT_SPAN = (ActKind.MARK, ActKind.BOUNDARY, ActKind.SPLIT, ActKind.JOIN)


@dataclass(frozen=True, slots=True)
class Past:
    """One act as the history of a claim tells it: who, when, what, and from what to what in words.

    `before` and `after` are empty where there was or is nothing. `undone` says that it was taken back:
    then the act after it began where this one did. `id` is that of the act.
    """

    id: str
    reviewer: str
    at: datetime
    what: str
    before: str
    after: str
    undone: bool


def history_of(review: Review, claim_id: str) -> tuple[Past, ...]:
    """Return what was done to a claim, and to those that were joined into it, in causal order."""
    return tuple(_pasts(review, claim_id))


def _pasts(review: Review, claim_id: str) -> Iterator[Past]:
    gone, folded, joined = retracted(review.acts), NOTHING_DONE, review.folded.joined
    family = frozenset({claim_id, *(each for each in joined if root_of(each, joined) == claim_id)})
    for act in review.acts:
        if not (act.kind is ActKind.JOIN or is_about(act, family)):
            continue
        about = [each for each in act.claim_ids if each in family]
        if not about:
            continue
        folding = Folding(folded)
        folding.take(act)
        after = folding.folded
        yield Past(
            id=act.id,
            reviewer=act.reviewer,
            at=act.at,
            what=act_words(act),
            before=_told(act, about[0], folded, review),
            after=_told(act, about[0], after, review),
            undone=act.id in gone,
        )
        if act.id not in gone:
            folded = after


def _told(act: Act, claim_id: str, folded: Folded, review: Review) -> str:
    """Return that of a claim which the act is about, in words."""
    root = root_of(claim_id, folded.joined)
    standing = folded.standings.get(root, UNTOUCHED)
    if act.kind in _ABOUT_STATE:
        word, reason = standing.state.word, reason_word(standing.reason)
        return tr("{state} ({reason})").format(state=word, reason=reason) if reason else word
    if act.kind in _ABOUT_SPAN:
        return _words_at(root, folded, review)
    return _kept(act, standing, review)


def _kept(act: Act, standing: Standing, review: Review) -> str:
    match act.kind:
        case ActKind.NOTE:
            return standing.note
        case ActKind.CORRECTION:
            return standing.correction
        case ActKind.FLAG:
            return tr("flagged") if standing.flagged else ""
        case ActKind.TICK if act.payload is not None:
            part = span_from_row(act.payload["span"])
            words = tr("“{part}” ticked") if part in standing.ticked else tr("“{part}” not ticked")
            return words.format(part=" ".join(part.of(review.article.text).split()))
        case ActKind.SOURCE if act.payload is not None:
            return _source_words(standing.evidence_of(act.payload["source"]["id"]))
        case ActKind.DETACH:
            return _source_words(standing.evidence_of(act.text("source")))
    return ""


def _source_words(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    source = evidence.source
    words = ", ".join(each for each in (source.title, source.locator) if each)
    return tr("{source} ({stance})").format(source=words, stance=evidence.stance.word)


def _words_at(claim_id: str, folded: Folded, review: Review) -> str:
    """Return the words of a claim as far as acts have told where it lies."""
    claim = folded.marked.get(claim_id) or review.suggestions.get(claim_id)
    bounds = folded.bounds.get(claim_id)
    span = bounds.span if bounds else claim.span if claim else None
    return " ".join(span.of(review.article.text).split()) if span else ""
