"""Where a person's name stands, by capitals and tags as well as by the recogniser, which errs on names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims import offices
from factcheck_app.claims.tokens import Stretch, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_LONGEST = 9
_MOST_NAMES = 4
_NO_PEOPLE = frozenset({"GPE", "NORP", "DATE", "TIME", "MONEY", "EVENT", "FAC", "LANGUAGE"})


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
