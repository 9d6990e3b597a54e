"""The lines of a canonical text, with what was around them."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck_app.domain.article import Role, Span

# What shows nothing at the edge of a line, beside what `str.strip` takes away.
_UNSEEN = "\u200b\ufeff"
_BLANK = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + _UNSEEN


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: `span` leaves out white space around `text`.

    `apart` says that a blank line, or nothing, stands before it; `role` is what markup made it.
    """

    span: Span
    text: str
    apart: bool
    role: Role | None = None


def lines_of(text: str, roles: Mapping[int, Role]) -> tuple[Line, ...]:
    """Return the lines of `text` that are not blank; `roles` are known ones by line number from 0."""
    lines = []
    start, apart = 0, True
    for number, raw in enumerate(text.split("\n")):
        words = raw.strip(_BLANK)
        if words:
            begin = start + len(raw) - len(raw.lstrip(_BLANK))
            lines.append(Line(Span(begin, begin + len(words)), words, apart, roles.get(number)))
        apart = not words
        start += len(raw) + 1
    return tuple(lines)
