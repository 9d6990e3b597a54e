"""Superlatives and firsts: "his first trip since 2011", "the largest in Europe", "the only survivor"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, predicate_of, subject_of, whole, xcomp_chain
from factcheck_app.claims.composing import Piece, compose
from factcheck_app.claims.figures import Unit
from factcheck_app.claims.labels import clause_label, noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, children, extent, is_name, is_noun, is_verb, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_NP_LOOSE = LOOSE | {"conj", "cc", "nsubj"}
_SCOPES = frozenset({"in", "since", "for", "of", "on", "among", "ever", "under"})
_FELT = frozenset({"fragile", "precious", "painful", "difficult", "intimate", "moving", "cherished"})
_NOT_RANKED = frozenset(
    {"lady", "minister", "secretary", "aid", "class", "half", "quarter", "name", "officer", "place", "thing"}
)


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each word that ranks what it stands before."""
    for token in passage.doc:
        if _is_time(passage, token):
            yield from _for_the_first_time(passage, token)
        elif _ranks(passage, token):
            head = _ranked(token)
            if head is not None:
                claim = _claim(passage, token, head)
                if _is_felt(token) and not passage.whens_inside(claim.stretch):
                    continue
                if _is_telling(token, head, claim.stretch):
                    yield claim


def _ranks(passage: Passage, token: Token) -> bool:
    text = low(token)
    if any(when.start <= token.i < when.end for when in passage.whens):
        return False
    if text in words.ORDINALS or text in words.UNIQUE:
        return (
            token.dep_ in ("amod", "compound", "attr", "acomp", "advmod", "nmod")
            and token.tag_ in ("JJ", "NN", "RB")
            and token.head.i > token.i
            and is_noun(token.head)
            and low(token.nbor()) not in ("the", "a", "an")
        )
    if token.tag_ == "RBS":
        return text == "most" and token.head.tag_ in ("JJ", "VBN") and token.head.i > token.i
    return token.tag_ == "JJS" and text not in words.EMPTY_SUPERLATIVES


def _is_felt(token: Token) -> bool:
    """Say whether it ranks by what one thinks or feels: "the most painful moment"."""
    return token.tag_ == "RBS" and low(token.head) in _FELT


def _is_telling(token: Token, head: Token, stretch: Stretch) -> bool:
    """Say whether a "second" or later is somebody's, or among what is said, rather than one more."""
    if head.i == token.i and stretch[1] == head.i + 1:
        return False
    if any(each.dep_ == "poss" and low(each) in words.FIRST_PERSON for each in head.children):
        return False
    if low(token) == "first" and any(each.tag_ == "CD" for each in head.lefts):
        return False
    if low(token) not in words.ORDINALS or low(token) == "first":
        return True
    is_owned = any(each.dep_ == "poss" for each in head.children)
    return is_owned or stretch[1] > head.i + 1


def _ranked(token: Token) -> Token | None:
    """Return the noun that is ranked, or the superlative itself where it stands as a noun."""
    head = token.head if token.tag_ != "RBS" else token.head.head
    if (
        token.tag_ == "RBS"
        and token.head.dep_ in ("acomp", "attr")
        and token.i > 0
        and low(token.nbor(-1)) == "the"
    ):
        return token.head
    if head.dep_ == "compound" and is_noun(head.head) and head.head.i == head.i + 1:
        head = head.head
    if is_noun(head) and head.i > token.i:
        return None if low(head) in _NOT_RANKED else head
    stands_alone = token.tag_ == "JJS" and token.dep_ in ("attr", "pobj", "dobj", "nsubj", "appos", "acomp")
    return (
        token
        if stands_alone and token.i > 0 and low(token.nbor(-1)) in ("the", "its", "his", "her", "their")
        else None
    )


def _claim(passage: Passage, token: Token, head: Token) -> Candidate:
    stretch = _with_scope(passage, head, united(extent(head, _NP_LOOSE), (token.i, head.i + 1)))
    stretch = _without_aside(passage, head, stretch)
    following = next((when for when in passage.whens if when.start == stretch[1]), None)
    stretch = united(stretch, following.stretch) if following is not None else stretch
    ends = [each.counted_end for each in passage.figures_inside(stretch)]
    stretch = (stretch[0], max(stretch[1], *ends)) if ends else stretch
    pieces = [Piece(0, (token.i,)), Piece(0, (head.i,)), *noun_pieces(passage, head, 1, stretch)]
    pieces += _pieces_told(head)
    whole_rank = _with_subject(token, head, stretch)
    pieces += [Piece(1, tuple(range(*each))) for each in _several(head)]
    if whole_rank != stretch:
        pieces += _subject_pieces(passage, head, whole_rank)
        stretch = whole_rank
    for when in passage.whens_inside(stretch):
        lead = [
            place for place in range(when.start - 1, stretch[0], -1) if low(passage.doc[place]) == "since"
        ]
        pieces = [piece for piece in pieces if not set(lead) & set(piece.tokens)]
        pieces.append(Piece(2, (*lead[:1], *range(*when.stretch))))

    for figure in passage.figures_inside((head.i, stretch[1])):
        lead = [figure.hedged - 1] if passage.doc[figure.hedged - 1].tag_ == "IN" else []
        end = figure.counted_end if figure.unit is Unit.TIME else figure.end
        pieces.append(Piece(2, (*lead, *range(figure.start, end), max(figure.head, figure.start))))
    to = next((each for each in passage.doc[head.i + 1 : stretch[1]] if each.tag_ == "TO"), None)
    if to is not None:
        pieces.append(Piece(3, (to.i, to.head.i, *(each.i for each in children(to.head, "dobj"))), head.i))
        for thing in children(to.head, "dobj"):
            pieces += noun_pieces(passage, thing, 4, stretch)
    named = passage.doc[min(token.i, head.i) : head.i + 1].text
    reason = (
        f"A superlative: “{named}”"
        if token.tag_ in ("JJS", "RBS")
        else f"It is called “{token.text}”: “{named}”"
    )
    inner = [piece for piece in pieces if all(stretch[0] <= each < stretch[1] for each in piece.tokens)]
    label = compose(passage.doc, inner, stretch)
    told = next(
        (each for each in head.children if each.dep_ in ("relcl", "acl", "ccomp") and each.i > head.i), None
    )
    if low(head) == "time" and told is not None and not passage.whens_inside(stretch):
        label = _label_with_time(passage, told, token, stretch)
    triggers = tuple(when.stretch for when in passage.whens_inside(stretch))
    return Candidate(Kind.SUPERLATIVE, stretch, label, (reason,), -1, triggers)


def _without_aside(passage: Passage, head: Token, stretch: Stretch) -> Stretch:
    """Leave out what is set behind a comma: "the busiest port in the south, *with 40 quays*"."""
    doc = passage.doc
    for place in range(head.i + 1, stretch[1] - 1):
        if doc[place].text == "," and low(doc[place + 1]) == "with":
            return stretch[0], place
    return stretch


def _several(head: Token) -> Iterator[Stretch]:
    """Yield the number of those that share a rank: "*one of* the largest dams"."""
    of = head.head
    is_of = head.dep_ == "pobj" and low(of) == "of" and of.head.i == of.i - 1
    if is_of and of.head.tag_ == "CD":
        yield of.head.i, of.i + 1


def _with_subject(token: Token, head: Token, stretch: Stretch) -> Stretch:
    """Take in what is ranked where a "to be" ties it: a name, one of several, or for some time only."""
    several = next(_several(head), None)
    told = head.head.head if several is not None else head
    stretch = united(stretch, several) if several is not None else stretch
    verb, subject = told.head, subject_of(told.head)
    if told.dep_ not in ("attr", "acomp") or low(verb) not in words.BEING or subject is None:
        return stretch
    if subject.i > verb.i or verb.i > token.i or low(subject) in words.FIRST_PERSON:
        return stretch
    between = [each for each in verb.doc[verb.i + 1 : stretch[0]] if each.tag_ == "CD"]
    own = extent(subject, LOOSE)
    is_named = is_name(subject) and not subject.is_sent_start  # a capital at a start names nothing
    if several is not None or between or (is_named and own[1] == verb.i):
        return united(stretch, own)
    return stretch


def _subject_pieces(passage: Passage, head: Token, stretch: Stretch) -> Iterator[Piece]:
    told = head.head if head.dep_ in ("attr", "acomp") else head.head.head.head
    subject = subject_of(told)
    if subject is not None and is_name(subject):
        yield from (
            Piece(2, piece.tokens, piece.needs) for piece in noun_pieces(passage, subject, 1, stretch)
        )


def _pieces_told(head: Token) -> Iterator[Piece]:
    """Yield what is told of the ranked thing: "the worst drought *recorded in the valley*"."""
    for each in children(head, "acl"):
        if each.tag_ == "VBN" and each.i > head.i:
            yield Piece(2, (each.i,))
            for link in children(each, "prep"):
                yield from (Piece(3, (link.i, thing.i), each.i) for thing in children(link, "pobj"))


def _with_scope(passage: Passage, head: Token, stretch: Stretch) -> Stretch:
    """Take in what directly follows and says among which or since when the thing is first."""
    for each in head.children:
        first = extent(each)[0]
        if each.dep_ in ("relcl", "acl", "prep") and first == stretch[1] and first > head.i:
            stretch = united(stretch, extent(each, LOOSE))
    for _ in range(3):
        following = passage.doc[stretch[1]] if stretch[1] < head.sent.end else None
        if following is not None and passage.doc[following.i : following.i + 2].text == "so far":
            stretch = (stretch[0], following.i + 2)
            continue
        if following is not None and following.tag_ == "TO" and following.head.tag_ == "VB":
            following = following.head
        elif following is None or low(following) not in _SCOPES:
            break
        elif following.dep_ == "mark":
            following = following.head
        stretch = (stretch[0], max(stretch[1], extent(following, LOOSE)[1]))
    return stretch


def _is_time(passage: Passage, token: Token) -> bool:
    following = passage.doc[token.i + 1].lower_ if token.i + 1 < len(passage.doc) else ""
    return low(token) in words.ORDINALS and following == "time"


def _for_the_first_time(passage: Passage, token: Token) -> Iterator[Candidate]:
    """Yield the clause that is said to have happened "for the first time since"."""
    verb = predicate_of(token)
    if verb is None:
        return
    told = xcomp_chain(verb)[-1] if low(verb) in words.BEING else verb
    time = passage.doc[token.i + 1]
    that = next((each for each in (*time.rights, *verb.rights) if _is_told_that(each, time)), None)
    if low(verb) in words.BEING and that is not None:
        told = that
    phrase = united((token.i, token.i + 2), extent(time, LOOSE))
    stretch = _with_scope(passage, time, united(whole(verb), phrase))
    if told is that and that is not None:
        stretch, verb = united(stretch, extent(that, LOOSE)), that
    pieces_label = clause_label(passage, verb, stretch)
    reason = f"It is said to be “{token.text} time”"
    label = _label_with_time(passage, told, token, stretch) or pieces_label
    triggers = tuple(when.stretch for when in passage.whens_inside(stretch))
    yield Candidate(Kind.SUPERLATIVE, stretch, label, (reason,), verb.i, triggers)


def _is_told_that(clause: Token, time: Token) -> bool:
    """Say whether it is what happened for the first time: "the first time *that a woman has won*"."""
    mark = next(children(clause, "mark"), None)
    follows = clause.i > time.i and is_verb(clause) and (mark is None or low(mark) == "that")
    return follows and clause.dep_ in ("relcl", "ccomp", "acl", "advcl")


def _label_with_time(passage: Passage, verb: Token, token: Token, stretch: Stretch) -> str:
    pieces = [Piece(0, (verb.i,)), Piece(0, (token.i, token.i + 1))]
    for each in verb.children:
        if each.dep_ in ("dobj", "attr", "nsubj", "nsubjpass") and low(each) not in words.PRONOUNS:
            pieces.append(Piece(1 if each.i > verb.i else 2, (each.i,)))
    for when in passage.whens_inside(stretch):
        since = [place for place in range(when.start - 1, token.i, -1) if low(passage.doc[place]) == "since"]
        pieces.append(Piece(1, (*since[:1], *range(*when.stretch))))
    return compose(passage.doc, pieces, stretch)
