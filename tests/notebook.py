"""What a session needs, for tests: a journal in memory, and a clock and tokens that are always the same."""

from datetime import datetime
from typing import Any

from factcheck_app.domain.act import Act
from factcheck_app.domain.claim import Claim
from making import NOW


class Notebook:
    """A journal that keeps everything in lists."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.claims: list[Claim] = []
        self.done: list[int] = []

    def keep_acts(self, acts: Any) -> None:
        self.acts += acts

    def keep_claims(self, claims: Any, done_blocks: Any, detector: str) -> None:
        self.claims += claims
        self.done += done_blocks


class Ticks:
    """A clock and a source of tokens that never repeat and are the same in every run."""

    def __init__(self) -> None:
        self.count = 0

    def now(self) -> datetime:
        return NOW

    def token(self, size: int) -> str:
        self.count += 1
        return f"{self.count:0{2 * size}x}"
