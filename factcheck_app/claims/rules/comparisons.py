"""Comparisons: what is more, less or the same as another: "twice as many as", "is cheaper than insulin"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, predicate_of, subject_of, whole
from factcheck_app.claims.comparing import clause_with, comparison, triggers_in
from factcheck_app.claims.composing import Piece, compose
from factcheck_app.claims.figures import Unit
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import inflected, listed
from factcheck_app.claims.ties import head_words
from factcheck_app.claims.tokens import (
    child,
    children,
    extent,
    is_noun,
    is_verb,
    low,
    sentence_within,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_SURPASSING = inflected(
    "outnumber outpace surpass outperform outstrip outweigh exceed lag trail outgrow"
) | listed("outstripped outsell outsells outsold overtake overtakes overtook overtaken")
_NO_STANDARD = listed(
    "ever anything anyone that this usual possible just merely simply him her them me us you"
)
_NOT_AS = listed("well long soon far many much possible good")
_MULTIPLIERS = listed("twice half times double thrice")
_STANDARDS = listed("average norm rate level limit figure total number median mean capacity price amount")
_REACH = 16


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each thing that is said to be more or less than another, or as much."""
    for token in passage.doc:
        text = low(token)
        if is_verb(token) and text in _SURPASSING:
            yield from _surpassed(passage, token)
        elif text == "compared":
            yield from _set_against(passage, token)
        if token.tag_ in ("JJR", "RBR") or text in ("less", "fewer", "more"):
            yield from _compared(passage, token)
        elif text == "as":
            yield from _as_much(passage, token)
        elif text in ("double", "twice", "half", "triple") and not is_verb(token):
            yield from _multiplied(passage, token)
        if text in ("double", "twice", "triple", "times") and not is_verb(token):
            yield from _set_behind(passage, token)


def _surpassed(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "women outnumber men"."""
    subject, thing = subject_of(verb), child(verb, "dobj") or child(verb, "prep")
    if subject is not None and thing is not None:
        tie = (verb.i, *head_words(child(thing, "pobj") or thing))
        yield comparison(passage, verb, whole(verb), f"A comparison: “{verb.text}”", tie)


def _set_against(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "patients lost 7.5kg, compared with 1.2kg in the placebo group"."""
    verb, end = predicate_of(word.head), extent(word, LOOSE)[1]
    if verb is None or verb.i > word.i or not passage.figures_inside((word.i, end)):
        return
    figures = [each for each in passage.figures_inside((verb.i, end)) if each.unit is not Unit.TIME]
    if len(figures) > 1:
        stretch = united(clause_with(verb, figures), (word.i, end))
        yield comparison(passage, verb, stretch, f"A comparison: “{word.text}”", ())


def _compared(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "is cheaper than insulin", "more people died than in any month since 2008"."""
    doc = passage.doc
    if any(each.hedged <= word.i < each.start for each in passage.figures) or _is_denied(doc, word.i):
        return
    limit = sentence_within(doc, word.i, 0, _REACH)[1]
    than = next((place for place in range(word.i + 1, limit) if low(doc[place]) == "than"), -1)
    if than < 0 or any(doc[place].tag_ in ("JJR", "RBR") for place in range(word.i + 1, than)):
        return
    yield from _against(passage, word, doc[than])


def _as_much(passage: Passage, first: Token) -> Iterator[Candidate]:
    """Yield "is as tall as the Eiffel Tower", "has twice as many tanks as its neighbour"."""
    doc = passage.doc
    if first.i + 2 >= len(doc) or any(each.hedged <= first.i < each.start for each in passage.figures):
        return
    quality = doc[first.i + 1]
    multiplied = first.i > 0 and low(doc[first.i - 1]) in _MULTIPLIERS
    limit = sentence_within(doc, first.i, 0, 8)[1]
    second = next((place for place in range(first.i + 2, limit) if low(doc[place]) == "as"), -1)
    if quality.tag_ not in ("JJ", "RB") or (low(quality) in _NOT_AS and not multiplied) or second < 0:
        return
    yield from _against(passage, quality, doc[second])


def _against(passage: Passage, word: Token, link: Token) -> Iterator[Candidate]:
    """Yield the clause that sets a word against what follows "than" or "as"."""
    verb, standard = predicate_of(word), _standard(passage, link)
    if verb is None or not standard or not (verb.i < link.i or word.i < verb.i):
        return
    subject = subject_of(verb)
    if subject is not None and low(subject) in words.FIRST_PERSON:
        return
    if word.head.dep_ == "appos" and is_noun(word.head):
        yield _apposed(passage, word, standard)
        return
    stretch = united(whole(verb), (min(word.i, link.i), max(standard) + 1))
    noun = (word.head.i,) if word.dep_ in ("amod", "quantmod") and is_noun(word.head) else ()
    lead = tuple(
        place
        for each in children(word, "npadvmod", "quantmod", "advmod")
        for place in range(extent(each)[0], each.i + 1)
        if each.i < word.i
    )
    tie = tuple(sorted({*lead, word.i, *noun, *standard}))
    reason = f"A comparison: “{word.text}”, “{link.text}”"
    yield comparison(passage, verb, stretch, reason, tie if len(tie) <= 6 else (word.i, *standard))


def _apposed(passage: Passage, word: Token, standard: tuple[int, ...]) -> Candidate:
    """Return "an area larger than the island of Corfu", set beside what it tells of."""
    noun = word.head
    stretch = united(extent(noun, LOOSE), (word.i, max(standard) + 1))
    label = compose(passage.doc, [Piece(0, (noun.i,)), Piece(0, (word.i, *standard))], stretch)
    reason = f"A comparison: “{word.text}”, “{noun.text}”"
    return Candidate(Kind.COMPARISON, stretch, label, (reason,), -1, triggers_in(passage, stretch))


def _standard(passage: Passage, link: Token) -> tuple[int, ...]:
    """Return "than" or "as" with the words of the standard after it; empty where that says nothing."""
    doc, end = passage.doc, link.i + 1
    if end >= len(doc) or low(doc[end]) in _NO_STANDARD or doc[end].tag_ == "PRP":
        return ()
    start, stop = extent(link, LOOSE) if link.dep_ == "prep" else (link.i, link.i)
    if start < link.i or stop <= end:
        stop = sentence_within(doc, link.i, 0, 6)[1]
    kept = [link.i]
    for token in doc[end:stop]:
        if token.text in ",;:." or token.tag_ in ("WDT", "WP", "CC"):
            break
        is_of_those = low(token) == "of" and low(doc[token.i - 1]) in ("those", "that")
        if (token.tag_ not in ("DT", "PRP$") and not is_of_those) or low(token) == "any":
            kept.append(token.i)
        if (
            is_noun(token)
            and token.i + 1 < len(doc)
            and not is_noun(doc[token.i + 1])
            and doc[token.i + 1].tag_ != "POS"
            and low(doc[token.i + 1]) != "of"
        ):
            break
    tells = any(is_noun(doc[place]) or doc[place].tag_ in ("CD", "VBN") for place in kept)
    tells = tells or any(low(doc[place]) == "own" for place in kept)
    return tuple(kept) if tells else ()


def _multiplied(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "the rate is almost double the national average"."""
    doc = passage.doc
    following = doc[word.i + 1] if word.i + 1 < len(doc) else word
    verb, noun = predicate_of(word), word.head if is_noun(word.head) else child(word, "dobj", "pobj", "attr")
    if (
        low(following) not in ("the", "that", "its", "their")
        or verb is None
        or noun is None
        or noun.i < word.i
    ):
        return
    if low(verb) in words.BEING and verb.i < word.i and low(word) != "half":
        described = (each.i for each in noun.lefts if each.tag_ != "DT" and each.i > word.i)
        tie = tuple(sorted({word.i, *described, *head_words(noun)}))
        stretch = united(whole(verb), (word.i, extent(noun, LOOSE)[1]))
        yield comparison(passage, verb, stretch, f"A comparison: “{word.text}”", tie)


def _set_behind(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield ", more than twice the October average" by itself, where it stands behind a comma."""
    doc = passage.doc
    figure = next((each for each in passage.figures if each.start <= word.i < each.end), None)
    start = figure.hedged if figure is not None else word.i
    limit = sentence_within(doc, word.i, 0, _REACH)[1]
    if start == 0 or doc[start - 1].text != "," or word.i + 2 >= limit or low(doc[word.i + 1]) != "the":
        return
    end = word.i + 2
    while end < limit and (is_noun(doc[end]) or doc[end].tag_ in ("JJ", "POS", "CD")):
        end += 1
    if end == word.i + 2 or low(doc[end - 1]) not in _STANDARDS:
        return
    number = tuple(range(figure.start if figure is not None else word.i, word.i + 1))
    label = compose(doc, [Piece(0, (*number, *range(word.i + 2, end)))], (start, end))
    reason = f"A comparison: “{doc[start:end].text}”"
    stretch = start, end
    yield Candidate(Kind.COMPARISON, stretch, label, (reason,), -1, triggers_in(passage, stretch))


def _is_denied(doc: Doc, place: int) -> bool:
    """Say whether it is "no more than a gesture", or a hedge: "more than a decade"."""
    texts = [low(token) for token in doc[place : place + 3]]
    is_hedge = texts[0] in ("more", "less", "fewer") and texts[1:2] == ["than"]
    if is_hedge and texts[2:3] and texts[2] in ("a", "an", "half", "one", "that", "most"):
        return True
    return place > 0 and low(doc[place - 1]) in ("no", "nothing", "little", "not", "any")
