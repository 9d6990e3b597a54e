"""Code points to UTF-16 code units and back: the one place where Qt's offsets meet the article's."""

import re
from bisect import bisect_left
from unicodedata import combining

from factcheck_app.domain.article import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class TextMap:
    """Converts offsets of one canonical text. Qt counts a character beyond U+FFFF twice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_utf16 = [place + index for index, place in enumerate(self._astral)]

    def utf16(self, code_point: int) -> int:
        """Return the offset in UTF-16 code units of an offset in code points."""
        return code_point + bisect_left(self._astral, code_point)

    def code_point(self, utf16: int) -> int:
        """Return the offset in code points of one in UTF-16 units; inside a character, its start."""
        return utf16 - bisect_left(self._astral_utf16, utf16)

    def span(self, start_utf16: int, end_utf16: int) -> Span | None:
        """Return the span between two of Qt's positions, in either order, or None where it is empty."""
        start, end = sorted((self.code_point(start_utf16), self.code_point(end_utf16)))
        return Span(start, end) if start < end else None

    def text(self, start_utf16: int, end_utf16: int) -> str:
        """Return the article's own characters between two of Qt's positions."""
        span = self.span(start_utf16, end_utf16)
        return span.of(self._text) if span else ""

    def words(self, start_utf16: int, end_utf16: int) -> Span | None:
        """Return the span between two of Qt's positions without blanks around it; None where it is blank.

        A mark that combines with the last letter belongs to it.
        """
        span = self.span(start_utf16, end_utf16)
        words = span.of(self._text) if span else ""
        if span is None or not words.strip():
            return None
        start = span.start + len(words) - len(words.lstrip())
        end = span.end - len(words) + len(words.rstrip())
        while end < len(self._text) and combining(self._text[end]):
            end += 1
        return Span(start, end)
