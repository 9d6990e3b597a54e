"""Offices and ranks that stand before or behind a person's name: "Prime Minister", "Lt. Col."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims.offices import OFFICES, TITLE_PARTS
from factcheck_app.claims.tables import listed
from factcheck_app.claims.tokens import low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token


_HEADS = OFFICES | listed(
    "doctor sir dame lord lady baroness baron duke duchess earl detective professor reverend father "
    "msp mep dr prof sen rep gov gen col maj capt lt sgt adm cmdr cpl brig rev"
)
_BEFORE = TITLE_PARTS | listed(
    "interior health education energy trade culture transport agriculture environment justice economy "
    "labour labor information assistant brigadier lt lt. executive press co state district federal high "
    "police fire world secretary shadow permanent general chief-executive"
)
_BEHIND = frozenset({"general", "major", "constable", "executive", "officer", "inspector", "justice"})
_OF = frozenset({"state", "defense", "defence", "staff", "commerce", "energy", "the", "labor", "labour"})


def office_at(doc: Doc, place: int, limit: int) -> int:
    """Return where the office that begins at `place` ends, or `place` where none begins.

    A word such as "general" or "chair" counts only beside a name: capitalised, or told of a person.
    """
    if place and _may_precede(doc[place - 1]) and doc[place - 1].tag_.startswith(("NNP", "JJ")):
        return place if _end_of(doc, place - 1, limit) > place else _checked(doc, place, limit)
    return _checked(doc, place, limit)


def _checked(doc: Doc, place: int, limit: int) -> int:
    end = _end_of(doc, place, limit)
    return end if end > place and _is_held(doc, end) else place


def _end_of(doc: Doc, place: int, limit: int) -> int:
    """Return where the words of an office that begins at `place` end, or `place`."""
    head = place
    while head < limit and head - place < 4 and not _is_head(doc, head, limit):
        if not _may_precede(doc[head]):
            return place
        head += 1
    if head >= limit or not _is_head(doc, head, limit):
        return place
    end = head + 1
    while (
        end < limit
        and end - head < 3
        and (low(doc[end]) in _BEHIND or _name(doc[end]) in _HEADS)
        and (doc[end].text[:1].isupper() == doc[head].text[:1].isupper())
    ):
        end += 1
    if end + 1 < limit and doc[end].text == "-" and low(doc[end + 1]) == "general":
        end += 2
    if end + 1 < limit and low(doc[end]) == "of" and low(doc[end + 1]) in _OF - {"the"}:
        end += 2
    return end


def _is_head(doc: Doc, place: int, limit: int) -> bool:
    """Say whether a word is an office by itself, and not the first half of one: "*justice* minister"."""
    if _name(doc[place]) not in _HEADS:
        return False
    following = _name(doc[place + 1]) if place + 1 < limit else ""
    return not (_may_precede(doc[place]) and following in _HEADS and following not in _BEHIND)


def _name(token: Token) -> str:
    return low(token).rstrip(".")


def _may_precede(token: Token) -> bool:
    return low(token) in _BEFORE


def _is_held(doc: Doc, end: int) -> bool:
    """Say whether somebody is told to hold the office: a name follows, or it is said of a name."""
    if end < len(doc) and _is_person(doc[end]):
        return True
    head = doc[end - 1]
    if head.tag_ not in ("NN", "NNP"):
        return False
    is_said = head.dep_ in ("appos", "attr") and _is_person(
        head.head if head.dep_ == "appos" else _subject(head)
    )
    return is_said or any(each.dep_ == "appos" and _is_person(each) for each in head.children)


def _subject(token: Token) -> Token:
    """Return the subject of the verb that the token complements, or the token itself."""
    return next((each for each in token.head.children if each.dep_ in ("nsubj", "nsubjpass")), token)


def _is_person(token: Token) -> bool:
    return token.ent_type_ == "PERSON" or (
        token.tag_ == "NNP"
        and token.text[:1].isupper()
        and token.ent_type_ in ("", "PERSON")
        and _name(token) not in _HEADS
    )
