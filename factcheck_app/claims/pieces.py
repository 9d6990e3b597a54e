"""Cutting a long block into pieces that a parser can take, at the ends of sentences where there are any."""

from collections.abc import Iterator

PIECE_LENGTH = 4_000
_ENDS = (". ", "! ", "? ", ".” ", '." ', "… ", "; ", ", ", " ", "\u00a0")


def pieces_of(text: str, length: int = PIECE_LENGTH) -> Iterator[tuple[int, str]]:
    """Yield the pieces of a text in order, each with the place where it begins; together they are it."""
    start = 0
    while len(text) - start > length:
        end = _cut(text, start, start + length)
        yield start, text[start:end]
        start = end
    if start < len(text):
        yield start, text[start:]


def _cut(text: str, start: int, limit: int) -> int:
    """Return where to cut: after the last end of a sentence in the piece's second half, else at the limit."""
    middle = start + (limit - start) // 2
    for end in _ENDS:
        place = text.rfind(end, middle, limit)
        if place >= 0:
            return place + len(end)
    return limit
