"""What a claim states in normal words, so that the same statement can be found again.

Normal words are those that tell something, without endings, in the order of an active sentence; figures stand
by hedge, value and unit, dates by their value, and names whole, joined by underscores.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.lemmas import base_of
from factcheck_app.claims.numbers import SHARE, TIMES
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, child, extent, low
from factcheck_app.domain.claim import Kind, Part, PartKind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_EMPTY = frozenset((
    "of", "in", "on", "at", "the", "a", "an", "this", "that", "these", "those", "and", "also", "which",
    "who",
))  # fmt: skip
_NEGATIONS = frozenset({"no", "not", "n't", "n’t", "never", "neither", "nor", "none", "without"})
_EMPTY_TAGS = frozenset({"POS", "EX", "_SP", "UH", "WDT"})
_HEDGES_BEHIND = ("or more", "or so", "or fewer", "or less", "or above", "at least")
_CONTRACTED = {"wo": "will", "ca": "can", "’ll": "will", "'ll": "will", "’d": "would", "'d": "would"}
_HELPERS = frozenset({"aux", "auxpass"})
_MODALS = words.FUTURE


def proposition_of(passage: Passage, candidate: Candidate, parts: Sequence[Part], offset: int) -> str:
    """Return the candidate's statement in normal words.

    `parts` are its own; the passage begins at code point `offset` of the text that they lie in.
    """
    doc = passage.doc
    beginning = {part.span.start - offset: part for part in parts}
    terms: list[str] = []
    done = _hedges(passage, candidate.stretch)
    for place in _active_order(doc, candidate):
        token = doc[place]
        if place in done:
            continue
        part = beginning.get(token.idx)
        if part is None:
            terms += _term(token)
            continue
        end = part.span.end - offset
        done.update(each.i for each in doc[place : candidate.stretch[1]] if each.idx < end)
        if part.kind is PartKind.FIGURE:
            figure = _figure_at(passage, end)
            terms += _figure_terms(part, doc.text[token.idx : end], doc, figure)
            done.update(_unit_tokens(doc, figure))
        else:
            words_of = doc.text[token.idx : end]
            terms += _part_terms(part, words_of, doc, place, is_role=candidate.kind is Kind.ROLE)
    return " ".join(terms)


def _hedges(passage: Passage, stretch: Stretch) -> set[int]:
    """Return the tokens before figures that their parts tell already."""
    return {
        place for figure in passage.figures_inside(stretch) for place in range(figure.hedged, figure.start)
    }


def _term(token: Token) -> Iterator[str]:
    """Yield the normal word of a token that belongs to no part, if it tells something."""
    text = low(token)
    if text in _NEGATIONS:
        yield "no" if text == "no" else "not" if text in ("n't", "n’t") else text
    elif _is_empty(token):
        return
    elif token.tag_.startswith("VB") and text in words.BEING:
        # What was so need not be so any more.
        yield from ("was",) if text in ("was", "were") else ()
    else:
        yield _CONTRACTED.get(text) or base_of(text, token.tag_)


def _is_empty(token: Token) -> bool:
    text = low(token)
    if not any(char.isalnum() for char in text) or text in _EMPTY or token.tag_ in _EMPTY_TAGS:
        return True
    return token.dep_ in _HELPERS and text not in _MODALS


def _part_terms(part: Part, text: str, doc: Doc, place: int, *, is_role: bool) -> Iterator[str]:
    """Yield the normal words of a date, name, place or title."""
    joined = _joined(text)
    if part.kind is PartKind.DATE:
        # What stands before the date, such as "late" in "late in 2014", is a word of its own.
        inside = [low(token) for token in doc[place : place + 3]]
        yield from (word for word in part.hedge.split() if word in inside)
        yield "..".join(filter(None, (part.value, part.upper))) or joined
    elif part.kind is not PartKind.TITLE or is_role:
        yield joined


def _joined(text: str) -> str:
    return "_".join(text.lower().replace("’", "'").split())


def _figure_at(passage: Passage, end: int) -> Figure:
    """Return the last figure that begins before a code point: "half" may stand before "a million"."""
    return next(each for each in reversed(passage.figures) if passage.doc[each.start].idx < end)


def _figure_terms(part: Part, text: str, doc: Doc, figure: Figure) -> Iterator[str]:
    """Yield hedge, value and unit, the unit only where no word beside the figure says it."""
    hedge = part.hedge
    for behind in _HEDGES_BEHIND:
        hedge = hedge.removesuffix(behind)
    yield from hedge.split()
    yield "..".join(filter(None, (part.value, part.upper))) or _joined(text)
    is_told = _counts(figure) or (figure.start > 0 and low(doc[figure.start - 1]) == part.unit)
    if part.unit and (not is_told or part.unit in (SHARE, TIMES)):
        yield part.unit.replace(" ", "_")


def _counts(figure: Figure) -> bool:
    """Say whether the unit of a figure is the noun behind it."""
    return figure.unit in (Unit.COUNT, Unit.TIME) and figure.head >= figure.end


def _unit_tokens(doc: Doc, figure: Figure) -> list[int]:
    """Return the tokens of a currency, measure or age behind a figure, which its unit tells already."""
    if _counts(figure) or figure.unit is Unit.PERCENT:
        return []
    told = words.MEASURES | words.CURRENCIES | words.TIME_UNITS | {"-", "old"}
    return [token.i for token in doc[figure.end : figure.counted_end] if low(token) in told]


def _active_order(doc: Doc, candidate: Candidate) -> Iterator[int]:
    """Yield the tokens, those of a passive with its doer in the order of the active."""
    start, end = candidate.stretch
    verb = doc[candidate.predicate] if start <= candidate.predicate < end else None
    subject = child(verb, "nsubjpass") if verb is not None else None
    agent = child(verb, "agent") if verb is not None else None
    doer = child(agent, "pobj") if agent is not None else None
    if verb is None or subject is None or agent is None or doer is None:
        yield from range(start, end)
        return
    done_to, done_by = extent(subject), extent(doer)
    is_plain = start <= done_to[0] and done_to[1] <= verb.i < agent.i < done_by[0] and done_by[1] <= end
    if not is_plain or agent.i + 1 != done_by[0]:
        yield from range(start, end)
        return
    yield from range(start, done_to[0])
    yield from range(*done_by)
    yield from range(done_to[1], verb.i + 1)
    yield from range(*done_to)
    yield from range(verb.i + 1, agent.i)
    yield from range(done_by[1], end)
