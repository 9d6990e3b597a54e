"""Where a claim may begin and end: its ends moved by words or characters, blanks left outside."""

import re
import unicodedata
from enum import Enum, auto

from factcheck_app.domain.article import Article, Span

_WORD = re.compile(r"[$€£¥#]?\w+(?:[.,:/’'‑-]\w+)*[%‰°]?")
_ZERO_WIDTH_JOINER = "\u200d"


class Edge(Enum):
    """An end of a claim."""

    START = auto()
    END = auto()


class By(Enum):
    """How far an end moves at a time."""

    WORD = auto()
    CHARACTER = auto()


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the stretch without the blanks at its ends; None where it holds nothing else."""
    start, end = max(start, 0), min(end, len(text))
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(start, start + len(words)) if words else None


def moved(article: Article, span: Span, edge: Edge, step: int, by: By) -> Span:
    """Return the span with one end moved `step` words or characters on (negative: back).

    Blanks are passed over. An end stays within its line, and never comes up to the other one.
    """
    line = line_at(article.text, span.start if edge is Edge.START else span.end - 1)
    for _ in range(abs(step)):
        at = (_by_word if by is By.WORD else _by_character)(article.text, span, edge, 1 if step > 0 else -1)
        if not line.start <= at <= line.end:
            break
        start, end = (at, span.end) if edge is Edge.START else (span.start, at)
        if start >= end:
            break
        span = Span(start, end)
    return span


def line_at(text: str, at: int) -> Span:
    """Return the line around an offset, without its line break."""
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end)


def _by_word(text: str, span: Span, edge: Edge, way: int) -> int:
    """Return the next beginning of a word, for the start, or end of one, for the end; -1 where none is."""
    at = span.start if edge is Edge.START else span.end
    line = line_at(text, at if edge is Edge.START else at - 1)
    words = _WORD.finditer(text, line.start, line.end)
    stops = [word.start() if edge is Edge.START else word.end() for word in words]
    if way > 0:
        return next((stop for stop in stops if stop > at), -1)
    return next((stop for stop in reversed(stops) if stop < at), -1)


def _by_character(text: str, span: Span, edge: Edge, way: int) -> int:
    """Return the next place where a letter with all that belongs to it begins, or one ends."""
    at = span.start if edge is Edge.START else span.end
    at += way
    while 0 < at < len(text) and _is_inside(text, at, edge):
        at += way
    return at


def _is_inside(text: str, at: int, edge: Edge) -> bool:
    """Say whether an end can't stand here: inside of what is seen as one letter, or at a blank."""
    if unicodedata.category(text[at]).startswith("M") or _ZERO_WIDTH_JOINER in text[at - 1 : at + 1]:
        return True
    return (text[at] if edge is Edge.START else text[at - 1]).isspace()
