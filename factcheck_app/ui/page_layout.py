"""Where claims lie on the page: which are in view, and the rectangles of their lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from factcheck_app.domain.claim import Claim
from factcheck_app.ui.text_map import TextMap

MOST_LEVELS = 3
_NEAR = 64
"""How many claims before a claim's end are looked at for overlaps; no page has more on one place."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """The part of a claim that stands on one line, in the document's coordinates (pixels)."""

    rect: QRectF
    baseline: float


class ClaimLayout:
    """Rectangles of the claims of one document, worked out when asked for and kept until `forget`."""

    def __init__(self, document: QTextDocument, text_map: TextMap, claims: Sequence[Claim]) -> None:
        self._document = document
        self._map = text_map
        self._starts = [text_map.utf16(claim.span.start) for claim in claims]
        self._ends = [text_map.utf16(claim.span.end) for claim in claims]
        self._reach = list(accumulate(self._ends, max))
        self._claims = claims
        self._levels: dict[int, int] = {}
        self._fragments: dict[int, tuple[Fragment, ...]] = {}

    def forget(self) -> None:
        """Drop what is kept, since the document was laid out anew."""
        self._fragments.clear()

    def between(self, start_utf16: int, end_utf16: int) -> list[int]:
        """Return the places of the claims that touch a range of Qt's positions, in text order."""
        first = bisect_right(self._reach, start_utf16)
        last = bisect_left(self._starts, end_utf16)
        return [place for place in range(first, last) if self._ends[place] > start_utf16]

    def level(self, place: int) -> int:
        """Return how deep below the words a claim's line is drawn, 0 to `MOST_LEVELS` - 1."""
        if place not in self._levels:
            first, last = self._cluster(place)
            self._levels.update(enumerate(_levels(self._claims[first:last]), first))
        return self._levels[place]

    def fragments(self, place: int) -> tuple[Fragment, ...]:
        """Return the claim's lines from top to bottom."""
        if place not in self._fragments:
            self._fragments[place] = tuple(self._lay_out(self._starts[place], self._ends[place]))
        return self._fragments[place]

    def length(self, place: int) -> int:
        """Return a claim's length, in UTF-16 units."""
        return self._ends[place] - self._starts[place]

    def _cluster(self, place: int) -> tuple[int, int]:
        """Return the range of places around a claim beyond which nothing overlaps anything inside it."""
        first, last = place, place + 1
        while first > 0 and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while last < len(self._starts) and self._reach[last - 1] > self._starts[last]:
            last += 1
        return first, last

    def _lay_out(self, start: int, end: int) -> list[Fragment]:
        fragments = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            fragments += _block_fragments(self._document, self._map, block, start, end)
            block = block.next()
        return fragments


def _block_fragments(
    document: QTextDocument, text_map: TextMap, block: QTextBlock, start: int, end: int
) -> list[Fragment]:
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft() - layout.boundingRect().topLeft()
    fragments = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line_end = line.textStart() + line.textLength()
        words = text_map.text(block.position() + line.textStart(), block.position() + line_end)
        # The spaces at which a line was broken are a unit each, here and in Qt; no mark goes below them.
        line_end -= len(words) - len(words.rstrip(" "))
        left = max(start - block.position(), line.textStart())
        right = min(end - block.position(), line_end)
        if left < right:
            x1, x2 = sorted((_x(line, left), _x(line, right)))
            baseline = origin.y() + line.y() + line.ascent()
            rect = QRectF(origin.x() + x1, baseline - line.ascent(), x2 - x1, line.ascent() + line.descent())
            fragments.append(Fragment(rect, baseline))
    return fragments


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a position on a line; PySide answers with the position it used beside it."""
    answer: float | tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return answer[0] if isinstance(answer, tuple) else answer


def _levels(claims: Sequence[Claim]) -> list[int]:
    """Give overlapping claims different levels: the innermost stays nearest to the words."""
    levels = [0] * len(claims)
    by_length = sorted(range(len(claims)), key=lambda place: (len(claims[place].span), place))
    by_start = sorted(range(len(claims)), key=lambda place: claims[place].span.start)
    starts = [claims[place].span.start for place in by_start]
    settled: set[int] = set()
    for place in by_length:
        span = claims[place].span
        behind = bisect_left(starts, span.end)
        taken = {
            levels[other]
            for other in by_start[max(0, behind - _NEAR) : behind]
            if other in settled and claims[other].span.overlaps(span)
        }
        levels[place] = next((n for n in range(MOST_LEVELS) if n not in taken), MOST_LEVELS - 1)
        settled.add(place)
    return levels
