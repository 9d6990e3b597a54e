"""Builders of articles, claims and acts for tests: short, fixed, and sound."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from factcheck_app.domain.act import Act, ActKind, seal
from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id
from factcheck_app.domain.state import State

NOW = datetime(2025, 3, 4, 10, 32, tzinfo=UTC)
TEXT = (
    "Nine ferries were cancelled on Monday.\nThe harbour master counted 40 lorries — “more than ever” 🚢.\n"
)


def make_article(text: str = TEXT, title: str = "Ferries cancelled") -> Article:
    """Return an article with a paragraph for each line of `text` that holds anything."""
    blocks = []
    start = 0
    for line in text.splitlines(keepends=True):
        shown = line.rstrip("\n")
        if shown:
            blocks.append(Block(Span(start, start + len(shown)), Role.PARAGRAPH))
        start += len(line)
    return Article(
        text,
        tuple(blocks),
        title,
        Origin("ferries.txt", hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), "utf-8"),
        date="4 March 2025",
    )


def make_claim(article: Article, start: int = 0, end: int = 12) -> Claim:
    """Return a claim over part of the article, in the whole of its text as sentence."""
    span = Span(start, end)
    return Claim(
        id=suggestion_id(article.sha256, span),
        text_sha256=article.sha256,
        span=span,
        sentence=Span(0, len(article.text)),
        kind=Kind.QUANTITY,
        label=span.of(article.text),
        speaker="",
        voice=Voice.ARTICLE,
        score=0.5,
        reasons=("It counts something.",),
    )


def make_claims(article: Article, count: int) -> tuple[Claim, ...]:
    """Return `count` claims, one further on in the text than the other."""
    return tuple(make_claim(article, at, at + 3) for at in range(count))


class Hand:
    """A reviewer at one installation, whose acts follow one another unless told otherwise."""

    def __init__(self, replica: str = "replica-1", reviewer: str = "Ada", heads: Sequence[str] = ()) -> None:
        self.replica = replica
        self.reviewer = reviewer
        self.heads = tuple(heads)
        self._n = 0

    def act(self, kind: ActKind, parents: Sequence[str] | None = None, **payload: Any) -> Act:
        """Do something after `parents`, or after this hand's own last act."""
        self._n += 1
        act = seal(
            kind,
            payload,
            parents=self.heads if parents is None else parents,
            replica=self.replica,
            n=self._n,
            reviewer=self.reviewer,
            at=NOW + timedelta(seconds=self._n),
            salt=f"{self.replica}-{self._n}",
        )
        self.heads = (act.id,)
        return act

    def judge(self, claim: str, state: State = State.VERIFIED, **more: Any) -> Act:
        """Judge a claim."""
        return self.act(ActKind.JUDGE, claim=claim, state=state.value, **more)

    def note(self, claim: str, text: str, **more: Any) -> Act:
        """Note something on a claim."""
        return self.act(ActKind.NOTE, claim=claim, text=text, **more)

    def retract(self, act: Act, **more: Any) -> Act:
        """Take an act back."""
        return self.act(ActKind.RETRACT, act=act.id, **more)

    def judge_many(self, count: int) -> tuple[Act, ...]:
        """Judge `count` claims, one after the other."""
        return tuple(self.judge(f"claim-{number}") for number in range(count))
