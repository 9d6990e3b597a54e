"""The gold: articles of our own with the claims that a checker would mark; see `benchmarks/gold/GUIDE.md`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import Uncheckable
from factcheck_app.ingest.reading import read_bytes

FOLDER = Path(__file__).parent / "benchmarks" / "gold"
_RULE = re.compile(r"^----\n", re.MULTILINE)
_CONFLICT = "# conflict:"
_NOT = "not:"
_REASONS = {
    "opinion": Uncheckable.OPINION,
    "prediction": Uncheckable.PREDICTION,
    "experience": Uncheckable.EXPERIENCE,
    "wish": Uncheckable.WISH,
    "question": Uncheckable.QUESTION,
}


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim that stands in the gold. `speakers` are from the inside out; none where the article speaks.

    `kinds` are several where the gold has several rows for the same words.
    """

    span: Span
    kinds: frozenset[Kind]
    label: str
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article, its claims in text order, what in it can't be checked, and pairs of words that conflict."""

    name: str
    article: Article
    claims: tuple[GoldClaim, ...]
    uncheckable: tuple[tuple[Span, Uncheckable], ...]
    conflicts: tuple[tuple[str, ...], ...]


def gold_articles() -> tuple[GoldArticle, ...]:
    """Return all of the gold, by name. Raises ValueError where a file is not as the guide says."""
    return tuple(read_gold(path) for path in sorted(FOLDER.glob("*.txt")))


def read_gold(path: Path) -> GoldArticle:
    """Return what one file holds. Raises ValueError where it is not as the guide says."""
    head, *rest = _RULE.split(path.read_text(encoding="utf-8"))
    if len(rest) != 1:
        raise ValueError(f"{path.name}: one line of four dashes parts the article from its claims")
    article = read_bytes(head.encode(), path.name, markdown=False)
    claims: dict[Span, GoldClaim] = {}
    uncheckable: list[tuple[Span, Uncheckable]] = []
    conflicts: list[tuple[str, ...]] = []
    for line in rest[0].splitlines():
        if line.startswith(_CONFLICT):
            conflicts.append(tuple(part.strip() for part in line[len(_CONFLICT) :].split(" / ")))
        elif line.strip() and not line.startswith("#"):
            kind, words, label, speaker = _cells(path, line)
            span = _found(path, article.text, words)
            if kind.startswith(_NOT):
                uncheckable.append((span, _REASONS[kind.removeprefix(_NOT)]))
            else:
                speakers = tuple(part.strip() for part in speaker.split(">") if part.strip())
                claim = claims.setdefault(span, GoldClaim(span, frozenset(), label, speakers))
                claims[span] = replace(claim, kinds=claim.kinds | {Kind(kind)})
    return GoldArticle(path.stem, article, tuple(claims.values()), tuple(uncheckable), tuple(conflicts))


def _cells(path: Path, line: str) -> tuple[str, str, str, str]:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != 4:
        raise ValueError(f"{path.name}: not four cells: {line}")
    return cells[0], cells[1], cells[2], cells[3]


def _found(path: Path, text: str, words: str) -> Span:
    """Return where the words stand, or where they stand the nth time: "words @2"."""
    match = re.fullmatch(r"(.*\S)\s+@([0-9]+)", words)
    words, count = (match[1], int(match[2])) if match else (words, 1)
    start = -1
    for _ in range(count):
        start = text.find(words, start + 1)
        if start < 0:
            raise ValueError(f"{path.name}: these words do not stand in the article: {words}")
    return Span(start, start + len(words))
