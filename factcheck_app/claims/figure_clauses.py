"""How far the clause reaches that a figure needs to say something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims.clauses import LOOSE, core, is_relative_to_noun, subject_of
from factcheck_app.claims.tokens import Stretch, extent, united

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token


_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_LONGEST_SUBJECT = 9
LONGEST_TAIL = 12


def clause_of(verb: Token, root: Token, phrase: Stretch) -> Stretch:
    """Return the clause's stretch: to the figure and its objects, its subject included if that is near."""
    clause = (
        core(verb) if root.head.i == verb.i and root.dep_ in _SUBJECTS else united(_reach(verb, root), phrase)
    )
    subject = subject_of(verb)
    if subject is not None and subject.i < verb.i:
        own = extent(subject, LOOSE)
        if is_relative_to_noun(verb):
            own = extent(verb.head, LOOSE)
        clause = united(clause, own) if own[1] - own[0] <= _LONGEST_SUBJECT else clause
    clause = united(clause, phrase)
    if root.dep_ in _SUBJECTS:
        return clause
    return _with_what_follows(verb, root, clause)


def _with_what_follows(verb: Token, root: Token, clause: Stretch) -> Stretch:
    """Take in the prepositions of the verb that directly follow, up to a dozen tokens."""
    start, end = clause
    for each in (*root.rights, *verb.rights):
        if each.dep_ == "xcomp" and extent(each, LOOSE)[0] == end and root.dep_ == "dobj":
            following = extent(each, LOOSE | {"prep"})[1]
            end = following if following - clause[1] <= LONGEST_TAIL else end
        if each.dep_ in ("prep", "advmod") and extent(each, LOOSE)[0] == end:
            following = extent(each, LOOSE)[1]
            end = following if following - clause[1] <= LONGEST_TAIL else end
    return start, end


def _reach(verb: Token, root: Token) -> Stretch:
    """Return the stretch from the verb to the figure's phrase, with the verb's own auxiliaries and object."""
    first = min([each.i for each in verb.lefts if each.dep_ in ("aux", "auxpass", "neg")] + [verb.i, root.i])
    last = max(verb.i, root.i)
    for each in verb.rights:
        if each.dep_ in ("dobj", "attr", "acomp", "prt", "oprd"):
            end = extent(each, LOOSE)[1]
            last = max(last, end - 1) if end - verb.i < 15 else last
    return first, last + 1


def is_near(verb: Token, phrase: Stretch) -> bool:
    """Say whether a figure stands so near to a verb that the verb tells of it."""
    return phrase[0] - verb.i <= 20 and verb.i - phrase[1] <= 20


def there_is(verb: Token) -> bool:
    """Say whether a clause only tells that something is there."""
    return any(each.dep_ == "expl" for each in verb.children)
