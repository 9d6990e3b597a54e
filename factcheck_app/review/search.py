"""Finding words in the article, whatever their case, accents and typographic quotes."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from factcheck_app.domain.article import Span

_PLAIN = {
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff", ""),
    "ł": "l",
    "Ł": "l",
    "ø": "o",
    "Ø": "o",
    "đ": "d",
    "Đ": "d",
}
"""Letters and signs that are typed in another way, and have no decomposition in Unicode."""


def fold(letter: str) -> str:
    """Return what a character is compared as: without case and accents, maybe none or several."""
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter.isspace():
        return letter if letter == "\n" else " "
    parts = unicodedata.normalize("NFKD", letter)
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare.casefold().replace("\u0307", "")


@dataclass(frozen=True, slots=True)
class Hits:
    """Where words were found: code points where each hit starts and ends, in text order, none overlapping."""

    starts: Sequence[int] = ()
    ends: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, place: int) -> Span:
        """Return one hit."""
        return Span(self.starts[place], self.ends[place])

    def between(self, start: int, end: int) -> range:
        """Return the places of the hits that touch a range of the text."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def at_or_after(self, code_point: int) -> int | None:
        """Return the place of the first hit from there on, going round at the end; None without hits."""
        return bisect_left(self.starts, code_point) % len(self.starts) if self.starts else None


class Searcher:
    """Finds words in one text; it is folded once, when the searcher is made."""

    def __init__(self, text: str) -> None:
        folded = {letter: fold(letter) for letter in set(text)}
        self._folded = text.translate({ord(letter): plain for letter, plain in folded.items()})
        uneven = "".join(re.escape(letter) for letter, plain in folded.items() if len(plain) != 1)
        found = [match.start() for match in re.finditer(f"[{uneven}]", text)] if uneven else []
        self._length = len(text)
        self._uneven = found
        lengths = (len(folded[text[place]]) - 1 for place in found)
        self._shifts = [0, *accumulate(lengths)]
        self._folded_ends = [place + shift + 1 for place, shift in zip(found, self._shifts[1:], strict=True)]

    def find(self, words: str) -> Hits:
        """Return every place where the words stand; nothing for no words."""
        plain = "".join(fold(letter) for letter in words)
        if not plain.strip():
            return Hits()
        starts = [match.start() for match in re.finditer(re.escape(plain), self._folded)]
        if not self._uneven:
            return Hits(starts, [start + len(plain) for start in starts])
        return Hits(
            [self._start(start) for start in starts],
            [self._end(start + len(plain)) for start in starts],
        )

    def _start(self, folded: int) -> int:
        """Return the character that a place of the folded text came from."""
        before = bisect_right(self._folded_ends, folded)
        place = folded - self._shifts[before]
        inside = before < len(self._uneven) and self._uneven[before] < place
        return self._uneven[before] if inside else place

    def _end(self, folded: int) -> int:
        """Return the end of the character that ends there, with the marks that stand above it."""
        place = self._start(folded - 1) + 1
        at = bisect_left(self._uneven, place)
        while at < len(self._uneven) and self._uneven[at] == place and self._is_dropped(at):
            place, at = place + 1, at + 1
        return place

    def _is_dropped(self, at: int) -> bool:
        """Say whether an uneven character is compared as nothing at all."""
        return self._shifts[at + 1] < self._shifts[at]
