"""What a report is to be: its format, for whom, made when and by what."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Format(StrEnum):
    """The formats of a report; the value is the file's suffix."""

    HTML = "html"
    CSV = "csv"
    JSON = "json"


class Audience(StrEnum):
    """For whom a report is: an editor sees everything, readers no notes, history or reviewers' names."""

    EDITOR = "editor"
    READERS = "readers"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a report can't know from its review.

    `made` is aware; every time in the report is told in its zone. `program` is name and version.
    """

    made: datetime
    program: str
    audience: Audience = Audience.EDITOR

    @property
    def tells_reviewers(self) -> bool:
        """Say whether notes, history and the names of reviewers are told."""
        return self.audience is Audience.EDITOR
