"""Labels: a claim in two to six words of its own, as a checker would write it in the margin.

A label is composed of pieces, the most telling first, as long as they fit. Hedges, auxiliaries and
articles never become pieces, nor does a common noun between a name and its head, nor a demonym that is all
that a figure counts where it is said what happened to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.clauses import SUBJECTS, is_relative_to_noun, predicate_of, subject_of, xcomp_chain
from factcheck_app.claims.composing import EMPTY_TAGS, Piece, compose, is_mere_number, within
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.label_words import (
    between_name_and_head,
    date_tokens,
    dated_noun,
    is_end_of_range,
    names_below,
    number_after,
    only_demonym,
    says_little,
    verb_group,
    whole_name,
)
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, child, children, inside, is_name, is_noun, low, root_of

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_DEGREES = frozenset({"more", "most", "less", "least"})
_NEAR = 5
_SCALES = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion"})


def clause_label(passage: Passage, verb: Token, stretch: Stretch, figure: Figure | None = None) -> str:
    """Return the label of a clause, with `figure` in it for certain; only words of the stretch are used."""
    pieces = list(clause_pieces(passage, verb, stretch))
    if figure is not None:
        is_subject = figure.head >= 0 and passage.doc[figure.head].dep_ in SUBJECTS
        first = next(figure_pieces(passage, figure, 0, stretch, is_subject=is_subject))
        lead = _lead_in(passage.doc, figure)
        pieces += [Piece(-1, (*lead, *first.tokens)), Piece(0, first.tokens)]
    return compose(passage.doc, within(pieces, stretch), stretch)


def phrase_label(passage: Passage, head: Token, stretch: Stretch) -> str:
    """Return the label of a noun phrase; only words of the stretch are used."""
    return compose(passage.doc, within(noun_pieces(passage, head, 0, stretch), stretch), stretch)


def figure_label(passage: Passage, figure: Figure, stretch: Stretch) -> str:
    """Return the label of a figure with what it counts."""
    pieces = list(figure_pieces(passage, figure, 0, stretch))
    return compose(passage.doc, within(pieces, stretch), stretch)


def _lead_in(doc: Doc, figure: Figure) -> Iterator[int]:
    """Yield the preposition before a figure, and the noun that it belongs to by it: "*loss of* 3 million"."""
    head = doc[max(figure.head, 0)]
    if head.dep_ == "conj" and head.head.dep_ == "pobj":
        preposition = head.head.head
    elif figure.hedged > 0:
        preposition = doc[figure.hedged - 1]
    else:
        return
    if low(preposition) == "aged":
        yield preposition.i
    if preposition.dep_ not in ("prep", "agent"):
        return
    is_of_noun = is_noun(preposition.head) and low(preposition) == "of"
    if is_of_noun or preposition.head.dep_ == "advmod":
        yield preposition.head.i
    yield preposition.i


def _whole_before(doc: Doc, end: int) -> Iterator[int]:
    """Yield of how many a number before a comma is, and the comma: "*41 people who died,* 22 men"."""
    if end < _NEAR or doc[end - 1].text != ",":
        return
    for place in range(end - 2, end - _NEAR, -1):
        count = next((each.i for each in doc[place].lefts if each.dep_ == "nummod"), -1)
        is_of = count > 1 and "of" in (low(doc[count - 1]), low(doc[count - 2]))
        if is_noun(doc[place]) and is_of:
            yield from range(count, end)
            return


def clause_pieces(passage: Passage, verb: Token, stretch: Stretch) -> Iterator[Piece]:
    """Yield the pieces of a clause: predicate, subject, object, complements, dates."""
    chain = xcomp_chain(verb)
    yield Piece(0, tuple(verb_group(chain[0])))
    if is_relative_to_noun(verb):
        yield from noun_pieces(passage, verb.head, 1, stretch, is_subject=True)
    for each in chain[0].children:
        if each.dep_ in SUBJECTS and low(each) == "one" and child(each, "det"):
            yield Piece(0, (*(no.i for no in children(each, "det")), each.i))
        if (
            each.dep_ in SUBJECTS
            and each == subject_of(chain[0])
            and low(each) not in words.PRONOUNS
            and each.tag_ != "JJS"
            and inside((each.i, each.i + 1), stretch)
        ):
            yield from noun_pieces(passage, each, 1, stretch, is_subject=True)
    for link in chain[1:]:
        yield Piece(0, tuple(verb_group(link)))
    for link in chain:
        yield from _complement_pieces(passage, link, stretch)
    for when in passage.whens_inside(stretch):
        is_own = predicate_of(root_of(passage.doc, when.stretch)) in chain
        if not is_own and not (low(verb) in words.SAYING and when.start > verb.i):
            continue
        rank = 1 if low(verb) in words.SAYING else 4 if when.start > verb.i else 5
        doer = subject_of(chain[0])
        if doer is not None and when.end <= doer.i < verb.i and low(doer) in words.PRONOUNS:
            yield Piece(rank, (doer.i,), when.start)  # else the date would seem to do it
        if not is_end_of_range(passage.doc, when.start):
            yield Piece(
                rank, tuple(date_tokens(passage.doc, when.stretch)), dated_noun(passage.doc, when.stretch)
            )


def noun_pieces(
    passage: Passage, head: Token, rank: int, stretch: Stretch, *, is_subject: bool = False
) -> Iterator[Piece]:
    """Yield the pieces of a noun phrase: its figure, head, names, adjectives, what it is of."""
    figure = _figure_of(passage, head)
    if figure is not None and inside((figure.start, figure.end), stretch):
        yield from figure_pieces(passage, figure, rank, stretch, is_subject=is_subject)
    else:
        yield Piece(
            rank,
            (
                *(each.i for each in head.lefts if low(each) in words.TELLING_DETERMINERS),
                *whole_name(head),
                *number_after(passage.doc, head),
            ),
        )
        yield from _modifier_pieces(passage.doc, head, rank)
    for each in head.children:
        if each.i < head.i or not inside((each.i, each.i + 1), stretch):
            continue
        if each.dep_ == "prep" and not (figure and each.i < figure.phrase_end and low(each) == "of"):
            step = (2 if low(each) == "of" else 4) + is_subject
            step = 0 if low(head) in words.EMPTY_NOUNS else step
            yield from _preposition_pieces(passage, each, rank + step, stretch)
        elif each.dep_ == "acl" and each.tag_ == "VBN":
            if child(each, "prep", "agent", "oprd") is None:
                yield Piece(rank + 4, (each.i,), head.i)
        elif each.dep_ in ("acl", "relcl") and any(low(mark) == "to" for mark in each.lefts):
            yield Piece(rank + 2, (*verb_group(each), *_thing(each)), head.i)
        elif each.dep_ == "conj" and is_noun(each):
            between = passage.doc[head.i + 1 : each.i]
            is_plain = all(token.tag_ not in (",", ":") for token in between)
            if each.i - head.i <= 4 and is_plain and not is_subject:
                yield Piece(rank + 3, tuple(range(head.i + 1, each.i + 1)), head.i)


def _infinitive(verb: Token) -> Iterator[int]:
    """Yield who is to do what: "allows *farmers to sell*"."""
    yield from (each.i for each in children(verb, *SUBJECTS))
    yield from verb_group(verb)


def _thing(verb: Token) -> Iterator[int]:
    """Yield the head of a verb's object, or what it is of where the head says nothing: "kind of *help*"."""
    for thing in children(verb, "dobj"):
        of = next(children(thing, "prep"), None) if low(thing) in words.EMPTY_NOUNS else None
        inner = next(children(of, "pobj"), None) if of is not None else None
        yield (inner or thing).i


def figure_pieces(
    passage: Passage, figure: Figure, rank: int, stretch: Stretch, *, is_subject: bool = False
) -> Iterator[Piece]:
    """Yield the pieces of a figure and what it counts."""
    doc = passage.doc
    every = figure.start > 0 and low(doc[figure.start - 1]) in ("every", "each")
    number = tuple(range(_first_of(doc, figure) - every, figure.end))
    if figure.head < 0 and is_subject:
        number = (*_whole_before(doc, figure.hedged), *number)
    if figure.head < 0:
        named = (
            [figure.start - 1]
            if doc[figure.start].dep_ == "nummod" and _is_headed_before(doc, figure)
            else []
        )
        yield Piece(0, (*named, *number))
        return
    head = doc[figure.head]
    if is_subject and only_demonym(doc, figure):
        yield Piece(0, number)
        return
    links = tuple(range(figure.end, figure.end + 1)) if low(doc[figure.end]) == "of" else ()
    tail = tuple(range(figure.head + 1, figure.counted_end)) if figure.counted_end - figure.head < 5 else ()
    yield Piece(0, number + links + (figure.head,) + tail if not links else number + links + (figure.head,))
    yield from _modifier_pieces(doc, head, 0, first=figure.end)
    for each in head.children:
        if figure.counted_end <= each.i < figure.phrase_end and each.dep_ in ("prep", "conj"):
            if each.dep_ == "conj":
                yield Piece(rank + 1, tuple(range(figure.head + 1, each.i + 1)), figure.head)
            else:
                yield from _preposition_pieces(passage, each, rank + 1, stretch)


def _first_of(doc: Doc, figure: Figure) -> int:
    """Return where a figure begins that needs no article: "a *third*"."""
    has_article = low(doc[figure.start]) in ("a", "an") and figure.end - figure.start > 1
    return figure.start + (has_article and low(doc[figure.start + 1]) not in _SCALES)


def _is_headed_before(doc: Doc, figure: Figure) -> bool:
    """Say whether the noun stands before its number: "magnitude 6.8", "Article 5"."""
    return (
        figure.start > 0 and doc[figure.start].head.i == figure.start - 1 and is_noun(doc[figure.start - 1])
    )


def _complement_pieces(passage: Passage, verb: Token, stretch: Stretch) -> Iterator[Piece]:
    dated = {place for when in passage.whens for place in range(when.start, when.end)}
    rank = 3
    for each in verb.children:
        if not inside((each.i, each.i + 1), stretch) or each.i in dated:
            continue
        if each.dep_ in ("dobj", "attr", "oprd", "dative") and each.dep_ != "prep" and each.tag_ != "IN":
            yield from noun_pieces(passage, each, 1, stretch)
        elif each.dep_ == "acomp":
            degree = (adverb.i for adverb in children(each, "advmod") if low(adverb) in _DEGREES)
            yield Piece(1, (*degree, each.i))
            for preposition in children(each, "prep"):
                yield from _preposition_pieces(passage, preposition, 2, stretch)
            for follow in children(each, "xcomp"):
                yield Piece(1, tuple(verb_group(follow)))
                yield from _complement_pieces(passage, follow, stretch)
        elif each.dep_ in ("prep", "agent", "dative"):
            noun = next(children(each, "pobj"), None)
            if noun is not None and (noun.i in dated or _is_in_when(passage, noun)):
                continue
            is_fronted = each.i < verb.i
            yield from _preposition_pieces(passage, each, 6 if is_fronted else rank, stretch)
            rank = rank if is_fronted else 6
        elif each.dep_ == "ccomp" and any(low(mark) == "to" for mark in each.lefts):
            yield Piece(1, tuple(_infinitive(each)))
            yield Piece(2, tuple(_thing(each)), each.i)
        elif each.dep_ == "npadvmod":
            yield from noun_pieces(passage, each, 1, stretch)
        elif each.dep_ == "advmod" and each.i > verb.i and each.tag_ in ("RBR", "RB") and low(each) != "far":
            yield Piece(6, (each.i,))


def _preposition_pieces(passage: Passage, preposition: Token, rank: int, stretch: Stretch) -> Iterator[Piece]:
    """Yield the preposition with its noun's head, and the noun's own pieces after it."""
    for noun in preposition.children:
        if (
            noun.dep_ not in ("pobj", "pcomp")
            or noun.tag_ in ("RB", "RBR", "IN", "JJR")
            or not inside((noun.i, noun.i + 1), stretch)
        ):
            continue
        if low(noun) in words.PRONOUNS:
            continue
        if noun.dep_ == "pcomp":
            doers = (each.i for each in children(noun, *SUBJECTS) if each.i > preposition.i)
            yield Piece(rank, (preposition.i, *doers, noun.i), preposition.head.i)
            for thing in children(noun, "dobj"):
                for piece in noun_pieces(passage, thing, rank, stretch):
                    needs = piece.needs if piece.needs >= 0 else noun.i
                    yield Piece(max(piece.rank, rank), piece.tokens, needs)
            continue
        figure = _figure_of(passage, noun)
        if figure is not None and not figure.end <= preposition.i < figure.phrase_end:
            core = next(figure_pieces(passage, figure, 0, stretch)).tokens
            is_hedge = figure.hedged <= preposition.i and figure.unit is not Unit.TIME
            held = (preposition.head.i,) if is_noun(preposition.head) else ()
            step = rank if figure.unit is Unit.TIME else min(rank, 1)
            yield Piece(
                step, core if is_hedge else (*held, preposition.i, *core), -1 if held else preposition.head.i
            )
        else:
            numbered = number_after(passage.doc, noun)
            yield Piece(rank, (preposition.i, *whole_name(noun), *numbered), preposition.head.i)
            yield Piece(rank, (preposition.i, noun.i), preposition.head.i)
            yield from _modifier_pieces(passage.doc, noun, rank + 1)
        for each in noun.children:
            if each.dep_ == "prep" and each.i > noun.i and low(each) == "of":
                step = 0 if low(noun) in words.EMPTY_NOUNS else 2
                yield from _preposition_pieces(passage, each, rank + step, stretch)


def _modifier_pieces(doc: Doc, head: Token, rank: int, first: int = 0) -> Iterator[Piece]:
    """Yield names, nouns and adjectives before a head, nearest first, without articles."""
    middle = set(between_name_and_head(doc, head))
    before = list(doc[first : head.i]) if first else list(head.lefts)
    for token in reversed(before):
        if token.tag_ in EMPTY_TAGS or token.i in middle or is_mere_number(token):
            continue
        if token.dep_ in ("compound", "nmod", "amod", "poss", "nummod", "advmod"):
            if says_little(token) or (low(token) in words.HEDGES and token.tag_ != "JJ"):
                continue
            names = is_name(token)
            if is_name(head) and token.tag_ in ("NN", "NNS") and not names:
                continue
            is_owner = token.dep_ == "poss" or token.ent_type_ == "NORP"
            step = 4 if names and is_owner else 1 if names else 2 if token.dep_ == "compound" else 3
            group = [token.i, *names_below(token)] if names else [token.i]
            group += number_after(doc, token)
            group += [each.i for each in children(token, "advmod") if low(each) in _DEGREES]
            clitic = [each.i for each in token.children if each.dep_ == "case"]
            if token.tag_ == "JJS" or any(doc[place].tag_ == "RBS" for place in group):
                yield Piece(rank, (*group, *clitic, head.i))
            else:
                yield Piece(rank + step, tuple(group + clitic), head.i)


def _figure_of(passage: Passage, head: Token) -> Figure | None:
    """Return the figure whose phrase has this token as its head or number."""
    for figure in passage.figures:
        if figure.start > head.i:
            return None
        if figure.head == head.i or figure.start <= head.i < max(figure.end, figure.counted_end):
            return figure
    return None


def _is_in_when(passage: Passage, token: Token) -> bool:
    return any(when.start <= token.i < when.end for when in passage.whens)
