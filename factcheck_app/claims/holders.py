"""Who holds an office: "the prime minister" is the only person to whom the article gives it; text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.claims import offices, source_words
from factcheck_app.claims.names import full_name, is_same

_WORD = r"[^\W\d_][^\W\d_.’'-]*(?:[-’'][^\W\d_]+)*"
_NAME = re.compile(rf"(?:{_WORD}|[A-Z]\.)(?: (?:{_WORD}|[A-Z]\.)){{0,4}}")
_BEHIND = re.compile(r"(?:,? | \()")
_AGE = re.compile(r", (?:aged )?\d{1,3}\Z")
_APPOSED = re.compile(r", (?:(?:the|its|his|her|their) )?(?:[\w’'-]+ ){0,3}\Z", re.IGNORECASE)
_NOT_NOW = re.compile(
    r"\b(?:former|ex|deputy|vice|acting|shadow|late|then|old|first)[\s-]+(?:\w+ )?\Z", re.IGNORECASE
)
_CAPITAL_INSIDE = ("Mc", "Mac", "O’", "O'", "D’", "De", "Le")
_REACH = 90
_MOST = 40
_MOST_NAMES = 4


def holder_of(office: str, told: str) -> str:
    """Return the full name of the only person to whom `told` gives an office, or nobody.

    The office is named by its bare words, such as "prime minister" or "fire chief".
    """
    found: list[str] = []
    for name in _named(office, told):
        full = full_name(name, told) if " " not in name else name
        if not any(is_same(full, other) for other in found):
            found.append(full)
    return found[0] if len(found) == 1 and " " in found[0] else ""


def _named(office: str, told: str) -> Iterator[str]:
    """Yield the names that stand right behind the words of an office, or right before it and a comma."""
    places = re.finditer(rf"(?<![\w-]){re.escape(office)}(?![\w’'-])", told, re.IGNORECASE)
    for _, place in zip(range(_MOST), places, strict=False):
        before = told[max(0, place.start() - _REACH) : place.start()]
        if _NOT_NOW.search(before) or _is_in_heading(told, place.start()):
            continue
        link = _BEHIND.match(told, place.end())
        name = _name_at(told[link.end() : link.end() + _REACH]) if link is not None else ""
        name = name or _name_before(before)
        if name:
            yield name


def _is_in_heading(told: str, place: int) -> bool:
    """Say whether a line without a full stop has most of its words in capitals, which make no name there."""
    line = told[told.rfind("\n", 0, place) + 1 : (told.find("\n", place) + 1 or len(told) + 1) - 1]
    words = [word for word in line.split() if word[:1].isalpha()][:_MOST]
    is_sentence = line.rstrip().endswith((".", "!", "?", "”", '"'))
    return not is_sentence and sum(word[0].isupper() for word in words) * 2 > len(words) > 3


def _name_at(text: str) -> str:
    """Return the name that a text begins with, of one word or more; empty where it begins with none."""
    words: list[str] = []
    found = _NAME.match(text)
    for word in found[0].split(" ") if found else ():
        if not (_is_name(word) or (words and word in offices.PARTICLES)) or len(words) == _MOST_NAMES:
            break
        words.append(word)
    while words and words[-1] in offices.PARTICLES:
        words.pop()
    return " ".join(words).removesuffix("’s").removesuffix("'s")


def _name_before(text: str) -> str:
    """Return the name of two words or more that stands before an apposition: "Ann Berg, 44, the "."""
    comma = _APPOSED.search(text)
    if comma is None:
        return ""
    head = _AGE.sub("", text[: comma.start()])
    words: list[str] = []
    for word in reversed(head.split(" ")):
        if not (_is_name(word) or (words and word in offices.PARTICLES)) or len(words) == _MOST_NAMES:
            break
        words.insert(0, word)
    while words and words[0] in offices.PARTICLES:
        words.pop(0)
    return " ".join(words) if len(words) > 1 else ""


def _is_name(word: str) -> bool:
    letters = word.replace("-", "").replace("’", "").replace("'", "")
    is_initial = len(word) == 2 and word.endswith(".")
    is_cased = letters[1:].islower() or "-" in word or word.startswith(_CAPITAL_INSIDE)
    return (
        word[:1].isupper()
        and (is_initial or (letters.isalpha() and is_cased))
        and word.lower().rstrip(".") not in source_words.NO_FIRST_NAMES
    )
