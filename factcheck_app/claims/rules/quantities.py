"""Quantities: a figure with what it counts and, where that says more, what happened to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import (
    LOOSE,
    core,
    doer_of,
    is_past,
    predicate_of,
    says,
    subject_of,
    xcomp_chain,
)
from factcheck_app.claims.composing import Piece, compose, literal_label
from factcheck_app.claims.counting import (
    age_of,
    aged,
    candidate_of,
    is_age_of_somebody,
    is_attributive,
    stands_alone,
)
from factcheck_app.claims.figure_clauses import LONGEST_TAIL, clause_of, is_near, there_is
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.following import with_date, with_further
from factcheck_app.claims.label_words import whole_name
from factcheck_app.claims.labels import clause_label, figure_label, noun_pieces, phrase_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.speakers import name_of
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    inside,
    is_noun,
    is_verb,
    low,
    root_of,
    sentence_within,
    trimmed,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_STATED_BY_VERB = (Unit.MONEY, Unit.PERCENT, Unit.MEASURE)
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_EXPECTING = frozenset({"expect", "expects", "expected"})
_PLAYING = frozenset({"beat", "edged", "won", "lost", "finished", "hit"})
_GAPPED = frozenset({"conj", "cc", "advcl", "relcl", "parataxis", "ccomp", "punct"})
_HELPING = frozenset({"aux", "auxpass"})
_SURROUNDINGS = 40


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each figure; figures of one clause may give the same one."""
    named = (_foretold(passage, each) or _put_at(passage, each) for each in passage.figures)
    foretold = [each for each in named if each is not None]
    yield from foretold
    gapped = {figure.start: found for figure in passage.figures if (found := _gapped(passage, figure))}
    for figure in passage.figures:
        if any(inside((figure.start, figure.end), each.stretch) for each in foretold):
            continue
        claim = _of_them(passage, figure) or gapped.get(figure.start)
        claim = claim or _without(passage, _claim(passage, figure), gapped.values())
        if claim is None:
            continue
        if not _refers_back(passage, figure) and (claim.predicate >= 0 or not _is_in_table(passage, figure)):
            yield claim


def _foretold(passage: Passage, figure: Figure) -> Candidate | None:
    """Return what somebody expects, with its figures: "growth of 1.9% this year and 2.3% in 2026"."""
    root = root_of(passage.doc, figure.phrase)
    holder = _holder(passage, figure, root)
    if holder is None or holder.dep_ != "dobj" or low(holder.head) not in words.FORECASTING | _EXPECTING:
        return None
    stretch = with_further(passage, united(figure.phrase, extent_to(holder, figure)))
    subject = subject_of(holder.head)
    claim = candidate_of(passage, figure, stretch, literal_label(passage.doc, stretch), holder.i)
    return replace(claim, speaker=name_of(passage, subject) if subject is not None else "")


def _put_at(passage: Passage, figure: Figure) -> Candidate | None:
    """Return what a poll or count puts at a figure, the rest of the shares with it."""
    doc, root = passage.doc, root_of(passage.doc, figure.phrase)
    at, verb = root.head, root.head.head
    thing, subject = child(verb, "dobj"), subject_of(verb)
    if root.dep_ != "pobj" or low(at) != "at" or low(verb) not in ("put", "puts") or thing is None:
        return None
    stretch = united(extent(thing, LOOSE), figure.phrase)
    if doc[stretch[1] : stretch[1] + 2].text == ", with":
        further = extent(doc[stretch[1] + 1])
        stretch = united(stretch, further) if passage.figures_inside(further) else stretch
    claim = candidate_of(passage, figure, stretch, literal_label(doc, stretch), thing.i)
    return replace(claim, speaker=name_of(passage, subject) if subject is not None else "")


def _claim(passage: Passage, figure: Figure) -> Candidate | None:
    """Return the claim that a figure makes: a clause where it needs one to say something, else its phrase.

    None where it counts nothing and no verb tells what it is.
    """
    doc = passage.doc
    root = root_of(doc, figure.phrase)
    phrase = figure.phrase
    if is_age_of_somebody(passage, figure):
        return age_of(passage, figure)
    if figure.unit is Unit.AGE and low(doc[figure.hedged - 1]) == "aged":
        return aged(passage, figure)
    if low(root.head) == "worth" and is_noun(root.head.head) and root.head.head.i < root.head.i:
        worth = extent_to(root.head.head, figure)
        return candidate_of(passage, figure, worth, literal_label(doc, worth), root.head.head.i)
    holder = _holder(passage, figure, root)
    if holder is not None:
        phrase, root = united(phrase, extent_to(holder, figure)), holder
        if holder.dep_ == "appos" and phrase[0] - holder.head.i <= 2:
            phrase = united(phrase, extent_to(holder.head, figure))
            label = _appositive_label(passage, holder, phrase)
            return candidate_of(passage, figure, phrase, label, holder.head.i)
        phrase = with_date(passage, phrase)
    verb = predicate_of(root)
    if verb is not None and says(verb) and root.dep_ == "pobj" and root.head.head.i == verb.i:
        phrase = united(phrase, extent(root.head, LOOSE))
        return candidate_of(passage, figure, phrase, literal_label(doc, phrase), -1)
    if verb is not None and _needs_clause(passage, figure, root, verb, phrase):
        clause = clause_of(verb, root, phrase)
        return _of_clause(passage, figure, root, verb, clause)
    if figure.head < 0 and holder is None and verb is None and not _is_in_table(passage, figure):
        return None
    if figure.head < 0 and holder is None and verb is not None and not says(verb):
        clause = united(core(verb), phrase)
        if clause[1] - clause[0] <= _SURROUNDINGS:
            return _of_clause(passage, figure, root, verb, clause)
    label = (
        phrase_label(passage, root, phrase) if holder is not None else figure_label(passage, figure, phrase)
    )
    return candidate_of(passage, figure, phrase, label, -1)


def _of_clause(passage: Passage, figure: Figure, root: Token, verb: Token, clause: Stretch) -> Candidate:
    claim = candidate_of(passage, figure, clause, clause_label(passage, verb, clause, figure), verb.i)
    return replace(claim, kind=Kind.EVENT) if _is_deed(passage, figure, root, verb) else claim


def _is_deed(passage: Passage, figure: Figure, root: Token, verb: Token) -> bool:
    """Say whether the figure only tells how a deed went: "won 3-2", "was jailed for six years"."""
    subject = doer_of(verb)
    if subject is None or not is_past(verb):
        return False
    if low(verb) in words.MEASURING | words.LIGHT and low(verb) not in _PLAYING:
        return False
    if _SCORE.fullmatch(passage.doc[figure.start : figure.end].text):
        return figure.head < 0 or low(verb) not in words.MEASURING
    is_passive = any(low(each) in ("was", "were") for each in children(verb, "auxpass"))
    return is_passive and figure.unit is Unit.TIME and root.dep_ == "pobj" and root.i > verb.i


def _gapped(passage: Passage, figure: Figure) -> Candidate | None:
    """Return the clause whose subject is a bare number behind "and" or a comma: "22 were men and *21 women*".

    A parse often hangs such a number on the clause before.
    """
    doc, (start, end) = passage.doc, (figure.hedged, figure.end)
    if figure.head >= 0 or start == 0 or end >= len(doc) or doc[start].is_sent_start:
        return None
    verb = next((token for token in doc[end : end + 3] if token.tag_ not in ("RB", "MD")), None)
    if (
        verb is None
        or verb.tag_ not in ("VBD", "VBP", "VBZ")
        or low(doc[start - 1]) not in (",", "and", "but")
    ):
        return None
    subject, main = subject_of(verb), verb.head if verb.dep_ in ("aux", "auxpass") else verb
    subject = subject or subject_of(main)
    if says(main) or (subject is not None and not start <= subject.i < end and main.i > verb.i):
        return None
    limit = next((each.hedged for each in passage.figures if each.start >= end), len(doc))
    last = min(extent(main, _GAPPED)[1], limit)
    stretch = trimmed(doc, (start, max(last, main.i + 1)))
    if stretch[1] - stretch[0] > LONGEST_TAIL or main.i not in range(*stretch):
        return None
    told = [token.i for token in doc[end : stretch[1]] if not (token.dep_ in _HELPING or _is_copula(token))]
    label = compose(doc, [Piece(0, tuple(range(figure.start, end))), Piece(0, tuple(told))], stretch)
    return replace(candidate_of(passage, figure, stretch, label, main.i), fallback=False)


def _is_copula(token: Token) -> bool:
    return low(token) in words.BEING and child(token, "neg") is None


def _without(passage: Passage, claim: Candidate | None, gapped: Iterable[Candidate]) -> Candidate | None:
    """Return a claim without the bare number at its end that begins a clause of its own."""
    if claim is None:
        return None
    start, end = claim.stretch
    cut = next((each.stretch[0] for each in gapped if start < each.stretch[0] < end <= each.stretch[1]), end)
    return replace(claim, stretch=trimmed(passage.doc, (start, cut)))


def _of_them(passage: Passage, figure: Figure) -> Candidate | None:
    """Return the claim that so many of those counted before are something: "11 of them children"."""
    doc, place = passage.doc, figure.end
    if (
        place + 1 >= len(doc)
        or low(doc[place]) != "of"
        or low(doc[place + 1]) not in ("them", "whom", "these")
    ):
        return None
    end, limit = place + 2, sentence_within(doc, place, 0, 8)[1]
    while end < limit and (is_noun(doc[end]) or doc[end].tag_ in ("JJ", "DT", "IN", "VBN", "VBD")):
        end += 1
    stretch = trimmed(doc, (figure.hedged, end))
    label = literal_label(doc, (figure.start, stretch[1]))
    if doc[figure.hedged].is_sent_start or stretch[1] <= place + 2:
        return None
    return replace(candidate_of(passage, figure, stretch, label, -1), fallback=False)


def _appositive_label(passage: Passage, holder: Token, phrase: Stretch) -> str:
    pieces = [Piece(0, tuple(whole_name(holder.head))), *noun_pieces(passage, holder, 0, phrase)]
    return compose(passage.doc, [each for each in pieces if inside_all(each, phrase)], phrase)


def inside_all(piece: Piece, stretch: Stretch) -> bool:
    """Say whether all tokens of a piece lie in the stretch."""
    return all(stretch[0] <= token < stretch[1] for token in piece.tokens)


def extent_to(holder: Token, figure: Figure) -> Stretch:
    """Return the phrase of the noun that holds a figure, from its first modifier to the figure."""
    lefts = [each for each in holder.lefts if each.dep_ not in ("relcl", "punct", "appos")]
    start = min([extent(each)[0] for each in lefts] + [holder.i])
    return start, figure.phrase_end


def _holder(passage: Passage, figure: Figure, root: Token) -> Token | None:
    """Return the noun that a figure belongs to: "a *loan* of $5 billion", "a *death toll* of 12"."""
    if root.dep_ == "prep" and is_noun(root.head) and root.i in range(figure.hedged, figure.start):
        return root.head
    preposition = root.head
    if root.dep_ != "pobj" or preposition.dep_ != "prep" or not is_noun(preposition.head):
        return None
    holder = preposition.head
    near = 0 < figure.hedged - preposition.i <= 2 and 0 < preposition.i - holder.i <= 2
    if not near or low(preposition) not in ("of", "to", "at", "in", "by", "for", "with", "from", "between"):
        return None
    if stands_alone(passage, figure) and low(preposition) != "of":
        return None
    return holder


def _needs_clause(passage: Passage, figure: Figure, root: Token, verb: Token, phrase: Stretch) -> bool:
    """Say whether the figure says something only together with its verb."""
    if not inside(phrase, extent(verb)) or not is_near(verb, phrase):
        return False
    if root.dep_ in _SUBJECTS:
        return root.head.i == verb.i and not says(verb)
    if low(root.head) == "with" and passage.doc[root.head.i - 1].text == "," and low(verb) in words.BEING:
        return False
    if root.i != figure.head and root.i not in range(figure.start, figure.counted_end + 1):
        return root.dep_ in ("dobj", "attr") and root.head in xcomp_chain(verb)
    if is_attributive(passage, figure):
        return root.dep_ == "dobj"
    if figure.head < 0 or figure.unit in _STATED_BY_VERB:
        return True
    if low(verb) in words.MEASURING | words.LIGHT and root.head.i == verb.i:
        return not there_is(verb)
    return not stands_alone(passage, figure)


def _refers_back(passage: Passage, figure: Figure) -> bool:
    """Say whether it is a count that was told before: "the six organisations"."""
    doc = passage.doc
    lead = low(doc[figure.start - 1]) if figure.start else ""
    return lead in ("the", "these", "those") and doc[figure.start].is_alpha and figure.unit is Unit.COUNT


def _is_in_table(passage: Passage, figure: Figure) -> bool:
    """Say whether it is one of several figures in a line without a verb, or a line of its own."""
    start, end = sentence_within(passage.doc, figure.start, _SURROUNDINGS, _SURROUNDINGS)
    is_bare = figure.head < 0 and figure.end - figure.start == end - start
    several = len(passage.figures_inside((start, end))) > 1
    return is_bare or (several and not any(is_verb(token) for token in passage.doc[start:end]))
