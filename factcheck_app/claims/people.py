"""Where a person's name stands, by capitals and tags as well as by the recogniser, which errs on names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import offices
from factcheck_app.claims.tokens import Stretch, child, extent, is_noun, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_LONGEST = 9
_MOST_NAMES = 4
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_LONGEST_HOME = 8
_NO_PEOPLE = frozenset({"GPE", "NORP", "DATE", "TIME", "MONEY", "EVENT", "FAC", "LANGUAGE"})


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody is from or serves, told behind the name: "Tom Reed, 44, of Leeds"."""

    name: Stretch
    home: Stretch
    is_place: bool


def home_of(of: Token) -> Home | None:
    """Return the name and the home that "of" joins between commas, the age between them left out."""
    doc, noun, end = of.doc, child(of, "pobj"), of.i - 1
    if noun is None or doc[end].text != ",":
        return None
    home = extent(noun, frozenset({"punct", "relcl", "acl", "appos"}))
    is_closed = home[1] < len(doc) and doc[home[1]].text in (",", ".", ";", ")")
    if not is_closed or home[0] != of.i + 1 or home[1] - home[0] > _LONGEST_HOME:
        return None
    if end > 2 and doc[end - 1].text.isdecimal() and doc[end - 2].text == ",":
        end -= 2
    name = name_before(doc, end)
    return Home(name, home, _is_place(doc, home, noun)) if name is not None else None


def _is_place(doc: Doc, home: Stretch, noun: Token) -> bool:
    """Say whether a home is a place: one for the recogniser, or a bare name that is no body's for it."""
    is_bare = all(token.tag_ in ("NNP", "NNPS") for token in doc[slice(*home)])
    return noun.ent_type_ in _PLACES or (is_bare and noun.ent_type_ in ("", "PERSON"))


def name_beside(title: Token, place: int) -> Stretch | None:
    """Return the two capitalised words that stand for who holds a title, whatever they are taken for."""
    doc, end = title.doc, place
    while (
        end < len(doc)
        and end - place < _MOST_NAMES
        and doc[end].tag_ == "NNP"
        and doc[end].text[:1].isupper()
    ):
        end += 1
    is_beside = end > place and doc[end - 1].dep_ == "appos" and doc[end - 1].head.i == title.i
    return (place, end) if is_beside and end - place == 2 else None


def firm_at(doc: Doc, place: int) -> Stretch | None:
    """Return the firm named after people that begins at a token: "Holt & Deane"."""
    end = place
    while end < len(doc) and ((is_noun(doc[end]) and doc[end].text[:1].isupper()) or doc[end].text == "&"):
        end += 1
    names = doc[place:end]
    is_joined = any(token.text == "&" for token in names[1:-1]) if len(names) > 2 else False
    return (place, end) if is_joined and names[0].text != "&" and names[-1].text != "&" else None


def name_at(doc: Doc, place: int) -> Stretch | None:
    """Return the name of a person that begins at a token, with the "Sir" before it; None where none does.

    A name has two words at least, or one that the recogniser takes for a person.
    """
    start = place
    while place < len(doc) and low(doc[place]) in offices.HONORIFICS:
        place += 1
    end, count = place, 0
    limit = min(len(doc), place + _LONGEST)
    while end < limit and count < _MOST_NAMES:
        if _is_name_word(doc[end]):
            end, count = end + 1, count + 1
        elif _ties(doc, end, limit):
            end += 1
        else:
            break
    while end > place and not _is_name_word(doc[end - 1]):
        end -= 1
    if count >= _MOST_NAMES:
        end = _first_two(doc, place, end)
    is_person = doc[place : place + 1] and doc[place].ent_type_ == "PERSON"
    enough = count >= 2 or (count == 1 and (is_person or place > start))
    return (start, end) if enough and place < end else None


def name_before(doc: Doc, end: int) -> Stretch | None:
    """Return the name of two words or more that ends before a token, or None."""
    start = end
    while start > max(0, end - _LONGEST) and (
        _is_name_word(doc[start - 1]) or _ties(doc, start - 1, end) or _is_honorific(doc, start - 1)
    ):
        start -= 1
    while start < end and not (_is_name_word(doc[start]) or _is_honorific(doc, start)):
        start += 1
    found = name_at(doc, start) if start < end else None
    return found if found is not None and found[1] == end and end - start >= 2 else None


def is_full(doc: Doc, name: Stretch) -> bool:
    """Say whether a name has a first name too."""
    return sum(_is_name_word(token) for token in doc[slice(*name)]) >= 2


def _is_name_word(token: Token) -> bool:
    """Say whether a token can be a word of somebody's name."""
    text = token.text
    if not text[:1].isupper() or low(token) in offices.HONORIFICS:
        return False
    if token.ent_type_ == "PERSON":
        return token.is_alpha or text[1:2] in (".", "’", "'", "") or "-" in text
    is_written_so = token.is_alpha or (len(text) <= 3 and text.endswith("."))
    return (
        is_written_so
        and token.tag_ in ("NNP", "NNPS", "NN", "JJ", "FW", "VB", "NNS")
        and token.ent_type_ not in _NO_PEOPLE
        and low(token) not in offices.TITLES
        and not (token.is_sent_start and token.tag_ not in ("NNP", "NNPS"))
    )


def _ties(doc: Doc, place: int, limit: int) -> bool:
    """Say whether a token joins two words of a name: "al", "van der", the hyphen of "Okonjo-Iweala"."""
    token = doc[place]
    if token.text in ("-", "’", "'", "‑"):
        return place > 0 and not doc[place - 1].whitespace_ and not token.whitespace_
    if low(token) not in offices.PARTICLES or place + 1 >= limit:
        return False
    return token.text.islower() or token.ent_type_ == "PERSON"


def _is_honorific(doc: Doc, place: int) -> bool:
    return low(doc[place]) in offices.HONORIFICS and doc[place].text[:1].isupper()


def _first_two(doc: Doc, start: int, end: int) -> int:
    """Return the end of the first two words of a name too long to be one, such as two set side by side."""
    entity_end = start + 1
    while entity_end < end and doc[entity_end].ent_iob_ == "I":
        entity_end += 1
    if doc[start].ent_type_ == "PERSON" and start + 1 < entity_end < end:
        return entity_end
    words, place = 0, start
    while place < end and words < 2:
        words += _is_name_word(doc[place])
        place += 1
    return place
