"""A conflict: claims that cannot all be true."""

from dataclasses import dataclass
from enum import StrEnum


class Clash(StrEnum):
    """In what way claims conflict."""

    FIGURE = "another figure"
    AGE = "ages and years"
    SUM = "parts and total"
    DATE = "a date"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be true, or one that cannot be true by itself.

    `claim_ids` come in the order of the text. `reason` is a sentence for the reader, without full stop:
    "“26 missiles” here, “28 missiles” there".
    """

    clash: Clash
    claim_ids: tuple[str, ...]
    reason: str
