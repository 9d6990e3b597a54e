"""The article while it is laid out: its lines, the roles found so far, and what they say of it."""

from dataclasses import dataclass, field

from factcheck_app.domain.article import Role
from factcheck_app.ingest.lines import Line


@dataclass(slots=True)
class Draft:
    """Lines with the roles found so far; None is not yet known.

    `splits` says, by line, after how many of its characters a second block begins: the paragraph after
    a dateline, the credit after a caption.
    """

    lines: tuple[Line, ...]
    roles: list[Role | None]
    splits: dict[int, int] = field(default_factory=dict)
    outlet: str = ""
    byline: str = ""
    date: str = ""

    def text(self, place: int) -> str:
        """Return the words of the line at `place`, or nothing past either end."""
        return self.lines[place].text if 0 <= place < len(self.lines) else ""
