"""The marked-up article: lines of pieces, each under the claims that cover it."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck_app.domain.article import Article, Block, Role, Span
from factcheck_app.report.contents import LedgerRow
from factcheck_app.review.redaction import legal


@dataclass(frozen=True, slots=True)
class Cover:
    """A claim over a piece of text; `lane` is how deep its line lies below the text, from 0.

    `span` leaves out white space at its ends, so that it begins and ends within lines that are not blank.
    """

    row: LedgerRow
    span: Span
    lane: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, its role, the claims that cover it, outermost first, and those that end with it."""

    text: str
    role: Role | None
    covers: tuple[Cover, ...]
    ending: tuple[LedgerRow, ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of the article that is not blank; `role` is that of its first block, or of its paragraph."""

    role: Role
    segments: tuple[Segment, ...]


def marked_lines(article: Article, rows: Sequence[LedgerRow]) -> tuple[MarkedLine, ...]:
    """Return the article's lines with the claims on them, however they nest and overlap."""
    covers = _covers(article.text, rows)
    edges = sorted({edge for cover in covers for edge in (cover.span.start, cover.span.end)})
    starts = [block.span.start for block in article.blocks]
    lines, upcoming, active = [], 0, list[Cover]()
    for line in _lines(article.text):
        blocks = article.blocks[bisect_left(starts, line.start) : bisect_left(starts, line.end)]
        while upcoming < len(covers) and covers[upcoming].span.start < line.end:
            active.append(covers[upcoming])
            upcoming += 1
        active = [cover for cover in active if cover.span.end > line.start]
        pieces = _pieces(line, blocks, edges)
        segments = tuple(_segment(article.text, piece, blocks, active) for piece in pieces)
        lines.append(MarkedLine(_role_of_line(blocks), segments))
    return tuple(lines)


def _lines(text: str) -> Iterator[Span]:
    """Yield the lines that are not blank."""
    start = 0
    for raw in text.split("\n"):
        if raw.strip():
            yield Span(start, start + len(raw))
        start += len(raw) + 1


def _covers(text: str, rows: Sequence[LedgerRow]) -> list[Cover]:
    """Give each claim the first lane that no claim before it still uses; the longer of two goes first."""
    seen = [(_seen(text, row.claim.span), row) for row in rows]
    seen.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[1].number))
    ends: list[int] = []
    covers = []
    for span, row in seen:
        lane = next((lane for lane, end in enumerate(ends) if end <= span.start), len(ends))
        ends[lane : lane + 1] = [span.end]
        covers.append(Cover(row, span, lane))
    return covers


def _seen(text: str, span: Span) -> Span:
    """Return the part of the span that can be seen; a span of nothing but white space stays as it is."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else span


def _pieces(line: Span, blocks: Sequence[Block], edges: Sequence[int]) -> Iterator[Span]:
    """Cut the line wherever a claim or a block begins or ends."""
    cuts = {line.start, line.end, *edges[bisect_right(edges, line.start) : bisect_left(edges, line.end)]}
    cuts |= {edge for block in blocks for edge in (block.span.start, block.span.end)}
    return (Span(start, end) for start, end in itertools.pairwise(sorted(cuts)))


def _segment(text: str, piece: Span, blocks: Sequence[Block], active: Sequence[Cover]) -> Segment:
    covers = tuple(cover for cover in active if cover.span.overlaps(piece))
    return Segment(
        text=legal(piece.of(text)),
        role=next((block.role for block in blocks if block.span.covers(piece)), None),
        covers=covers,
        # The innermost claim's number stands first.
        ending=tuple(cover.row for cover in reversed(covers) if cover.span.end == piece.end),
    )


def _role_of_line(blocks: Sequence[Block]) -> Role:
    roles = [block.role for block in blocks]
    return Role.PARAGRAPH if Role.PARAGRAPH in roles or not roles else roles[0]
