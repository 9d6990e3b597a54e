"""What of a name, a verb or a date comes into a label as one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.figures import Figure
from factcheck_app.claims.tokens import Stretch, is_name, is_noun, low, root_of

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token


_HELPERS = frozenset({"aux", "auxpass"})


def says_little(token: Token) -> bool:
    """Say whether it is an "its" or "own" that could be left out; "lost *their* lives" could not."""
    is_alone = token.head.dep_ == "dobj" and all(each.i >= token.i for each in token.head.lefts)
    return low(token) in ("its", "own") or (low(token) == "their" and not is_alone)


def number_after(doc: Doc, noun: Token) -> Iterator[int]:
    """Yield the number that tells which of its kind a noun means: "type *2*"."""
    if low(noun) in words.NUMBERED and noun.i + 1 < len(doc) and doc[noun.i + 1].tag_ == "CD":
        yield noun.i + 1


def between_name_and_head(doc: Doc, head: Token) -> Iterator[int]:
    """Yield the common nouns between a name and the common noun that it names: "Kalibr *cruise* missiles"."""
    if head.tag_ not in ("NN", "NNS"):
        return
    place, nouns = head.i - 1, []
    while place >= 0 and doc[place].tag_ == "NN" and doc[place].dep_ in ("compound", "nmod"):
        nouns.append(place)
        place -= 1
    if nouns and place >= 0 and is_name(doc[place]) and doc[place].dep_ in ("compound", "nmod"):
        yield from nouns


def whole_name(head: Token) -> Iterator[int]:
    """Yield a noun with what makes it a whole name, where it is none of a person: "*Nordic* Shield"."""
    start = head.i
    while is_name(head) and head.ent_type_ != "PERSON" and start > head.left_edge.i:
        before = head.doc[start - 1]
        if not is_name(before) or before.ent_type_ == "PERSON" or before.head.i < before.i:
            break
        start -= 1
    yield from range(start, head.i + 1)


def names_below(token: Token) -> list[int]:
    """Return the names before a name that belong to it."""
    return [each.i for each in token.subtree if each.i < token.i and is_name(each)]


def only_demonym(doc: Doc, figure: Figure) -> bool:
    """Say whether all that the figure counts is a people's name: "250,000 *Syrians*"."""
    counted = doc[figure.end : figure.counted_end]
    return len(counted) == 1 and counted[0].ent_type_ == "NORP" and counted[0].tag_ in ("NNS", "NNPS")


def verb_group(verb: Token) -> Iterator[int]:
    """Yield the verb with what changes its sense: "not", "could", "to", a particle."""
    negated = any(each.dep_ == "neg" for each in verb.children)
    infinite = any(each.dep_ in _HELPERS and each.tag_ in ("MD", "TO") for each in verb.children)
    for each in verb.children:
        if each.dep_ == "advmod" and any(low(no) == "no" for no in each.children):
            yield from (*(no.i for no in each.children), each.i)
        is_telling = each.tag_ in ("MD", "TO")
        is_be = infinite and low(each) == "be"
        keeps = each.dep_ in ("neg", "prt") or (each.dep_ in _HELPERS and (negated or is_telling or is_be))
        if keeps and abs(each.i - verb.i) <= 5:
            yield each.i
    yield verb.i


def date_tokens(doc: Doc, stretch: Stretch) -> Iterator[int]:
    """Yield a date with a preposition that changes its sense."""
    start = stretch[0]
    while start > 0 and low(doc[start - 1]) in ("the", "late", "early", "mid"):
        start -= 1
    lead = doc[start - 1] if start > 0 else None
    if lead is not None and (low(lead) in words.TELLING_PREPOSITIONS or lead.text in ("in", "for")):
        yield start - 1
    yield from range(*stretch)


def is_end_of_range(doc: Doc, start: int) -> bool:
    """Say whether a date closes what another opens: "between June and *November 2021*"."""
    between = doc[max(0, start - 6) : start]
    return start > 1 and low(doc[start - 1]) == "and" and any(low(each) == "between" for each in between)


def dated_noun(doc: Doc, stretch: Stretch) -> int:
    """Return the noun that a date is part of, without which it would mislead, or -1: "2012 *ordinance*"."""
    if stretch[0] > 0 and is_name(doc[stretch[0] - 1]):
        return stretch[0] - 1
    root = root_of(doc, stretch)
    before_noun = root.dep_ in ("nummod", "compound", "nmod", "amod") and is_noun(root.head)
    return root.head.i if before_noun and root.head.i >= stretch[1] else -1
