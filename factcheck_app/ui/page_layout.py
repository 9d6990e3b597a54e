"""Where claims lie on the page: which are in view, and the rectangles of their lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from factcheck_app.domain.claim import Claim
from factcheck_app.ui.direction import may_turn
from factcheck_app.ui.text_map import TextMap

MOST_LEVELS = 3
_NEAR = 64
"""How many claims before a claim's end are looked at for overlaps; no page has more on one place."""


_TOUCHING_PX = 0.5


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words that stand together on one line, in the document's coordinates (pixels).

    A span has one on each of its lines, and several where the direction of writing changes. `backwards`
    says that they are read from right to left.
    """

    rect: QRectF
    baseline: float
    backwards: bool = False

    @property
    def begin_x(self) -> float:
        """Return where reading begins."""
        return self.rect.right() if self.backwards else self.rect.left()

    @property
    def end_x(self) -> float:
        """Return where reading ends."""
        return self.rect.left() if self.backwards else self.rect.right()


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
            self._fragments[place] = fragments_between(
                self._document, self._map, self._starts[place], self._ends[place]
            )
        return self._fragments[place]

    def length(self, place: int) -> int:
        """Return a claim's length, in UTF-16 units."""
        return self._ends[place] - self._starts[place]

    def is_shared(self, place: int) -> bool:
        """Say whether another claim lies over some of the claim's words."""
        before = self._reach[place - 1] if place else 0
        after = self._starts[place + 1] if place + 1 < len(self._starts) else self._ends[place]
        return before > self._starts[place] or after < self._ends[place]

    def _cluster(self, place: int) -> tuple[int, int]:
        """Return the range of places around a claim beyond which nothing overlaps anything inside it."""
        first, last = place, place + 1
        while first > 0 and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while last < len(self._starts) and self._reach[last - 1] > self._starts[last]:
            last += 1
        return first, last


def fragments_between(
    document: QTextDocument, text_map: TextMap, start_utf16: int, end_utf16: int
) -> tuple[Fragment, ...]:
    """Return what stands between two of Qt's positions, from top to bottom."""
    fragments: list[Fragment] = []
    block = document.findBlock(start_utf16)
    while block.isValid() and block.position() < end_utf16:
        fragments += _block_fragments(document, text_map, block, start_utf16, end_utf16)
        block = block.next()
    return tuple(fragments)


def _block_fragments(
    document: QTextDocument, text_map: TextMap, block: QTextBlock, start: int, end: int
) -> Iterator[Fragment]:
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft() - layout.boundingRect().topLeft()
    backwards = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line_end = line.textStart() + line.textLength()
        words = text_map.text(block.position() + line.textStart(), block.position() + line_end)
        # The spaces at which a line was broken are a unit each, here and in Qt; no mark goes below them.
        line_end -= len(words) - len(words.rstrip(" "))
        left = max(start - block.position(), line.textStart())
        right = min(end - block.position(), line_end)
        if left < right:
            baseline = origin.y() + line.y() + line.ascent()
            top, height = baseline - line.ascent(), line.ascent() + line.descent()
            stretches = _stretches(line, left, right, turns=may_turn(words))
            for x1, x2 in reversed(stretches) if backwards else stretches:
                yield Fragment(QRectF(origin.x() + x1, top, x2 - x1, height), baseline, backwards)


def _stretches(line: QTextLine, left: int, right: int, *, turns: bool) -> list[tuple[float, float]]:
    """Return where the characters of a range lie on a line: in one piece, unless the line turns."""
    if not turns:
        x1, x2 = sorted((_x(line, left), _x(line, right)))
        return [(x1, x2)]
    runs = [run.boundingRect() for run in line.glyphRuns(left, right - left)]
    found: list[tuple[float, float]] = []
    for x1, x2 in sorted((rect.left(), rect.right()) for rect in runs):
        if found and x1 - found[-1][1] < _TOUCHING_PX:
            found[-1] = (found[-1][0], max(x2, found[-1][1]))
        else:
            found.append((x1, x2))
    return found


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
