"""How well a few typed letters fit a text."""

import re
import unicodedata

_BETWEEN_WORDS = 4
_INSIDE = 6
SCATTERED = 20
"""What letters cost at least that only stand there in order."""


def cost(typed: str, text: str) -> int | None:
    """Return how far `typed` is from `text`, 0 for all of it; None where its letters aren't all there."""
    wanted, found = _plain(typed), _plain(text)
    if not wanted or wanted == found:
        return 0
    place = found.find(wanted)
    if place == 0:
        return 1
    if re.search(rf"\b{re.escape(wanted)}", found):
        return _BETWEEN_WORDS
    if place > 0:
        return _INSIDE
    letters = wanted.replace(" ", "")
    gaps = _gaps(letters, found, to_words=True)
    if gaps is None:
        gaps = _gaps(letters, found, to_words=False)
    return None if gaps is None else SCATTERED + gaps


def _gaps(letters: str, text: str, *, to_words: bool) -> int | None:
    """Return how scattered letters are in a text; `to_words` leaps to where a word begins with the next."""
    gaps, last = 0, -1
    for letter in letters:
        rest = text[last + 1 :]
        word = re.search(rf"\b{re.escape(letter)}", rest) if to_words and rest[:1] != letter else None
        step = word.start() if word else rest.find(letter)
        if step < 0:
            return None
        gaps += 0 if step == 0 else 1 if word else 4
        last += step + 1
    return gaps


def _plain(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())
