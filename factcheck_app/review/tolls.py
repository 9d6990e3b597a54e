"""Figures of the dead, the injured and the missing, found by the words around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck_app.domain.article import Article, Block, Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.sentences import Sentence, sentences_of


class Fate(StrEnum):
    """What befell the people who are counted."""

    DEAD = "dead"
    INJURED = "injured"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Toll:
    """How many people suffered one fate: the figure, the words that say so, and what holds it."""

    part: Part
    fate: Fate
    words: Span
    sentence: Sentence
    block: int

    @property
    def number(self) -> Decimal:
        """Return how many, of a range the lower end."""
        return Decimal(self.part.value)


_BEFORE = {
    Fate.DEAD: r"kill(?:s|ed|ing)?|toll (?:\w+ ){0,3}?(?:to|at|of|was|is|reached|reaches|hits?)"
    r"|(?:lives|deaths) of",
    Fate.INJURED: r"injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?",
}
_BEHIND = {
    Fate.DEAD: r"killed|dead|die[sd]?|dying|drown(?:s|ed)?|perish(?:es|ed)?|deaths?|fatalities|lives lost"
    r"|(?:lose|lost) their lives",
    Fate.INJURED: r"injured|wounded|hurt|injuries",
    Fate.MISSING: r"missing|unaccounted for",
}
_LINKS = (
    r"(?:(?:were|was|are|is|have|had|has|been|being|remain|remained|still|now|left|reported|confirmed)\s+)*"
)
_HEDGES = (
    r"(?:(?:at|least|more|than|about|around|some|nearly|almost|over|roughly|as|many|a|an|estimated)\s+)*"
)
_PEOPLE = r"(?:(?:people|persons?)\s+)?"
# "250,000 Syrians": all of the dead only where the count is of a whole war.
_NATION = r"(?-i:[A-Z][a-z]+(?:ns|is|ts|es|ks|rs|ese|ish|nch))\s+"
_WHOLE_WAR = 1000
_ALL = frozenset(
    {"", "person", "dead", "death", "fatality", "life", "victim", "missing", "injured", "wounded"}
)
# "kills 14 in", not "killed 14 cows" where nothing is known to be counted.
_ENDS = re.compile(
    r"\s*(?:[^\w\s%-]|\Z|\n|(?:in|as|after|at|on|near|and|when|during|people|off|from|by|to)\b)"
)
_BOTH = re.compile(
    r"\s*(?:or|and|&|/)\s*(?:were\s+)?(?:injured|wounded|hurt|missing|killed|dead|disappear\w*)\b"
)
_FIGURES_BEFORE = {
    fate: re.compile(rf"\b(?:{words})\s+{_HEDGES}\Z", re.IGNORECASE) for fate, words in _BEFORE.items()
}
_FIGURES_BEHIND = {
    fate: re.compile(rf"\s+{_PEOPLE}{_LINKS}(?:{words})\b", re.IGNORECASE) for fate, words in _BEHIND.items()
}
WORDS = {
    fate: re.compile(rf"\b(?:{'|'.join(filter(None, (_BEFORE.get(fate), _BEHIND[fate])))})\b", re.IGNORECASE)
    for fate in Fate
}
"""The words of each fate."""
_NATIONS_BEHIND = {
    fate: re.compile(rf"\s+{_NATION}{_LINKS}(?:{words})\b", re.IGNORECASE) for fate, words in _BEHIND.items()
}
_NOUN = re.compile(r"\s+(?:people|persons?)\b", re.IGNORECASE)
_FAR = 60


def tolls_of(claims: Sequence[Claim], article: Article) -> tuple[Toll, ...]:
    """Return the tolls of an article in text order, each figure once."""
    narrowest: dict[Span, tuple[Part, Sentence]] = {}
    for sentence in sentences_of(claims):
        for part in sentence.of(PartKind.FIGURE):
            known = narrowest.get(part.span)
            if known is None or len(sentence.span) < len(known[1].span):
                narrowest[part.span] = (part, sentence)
    holding = _Blocks(article.blocks)
    return tuple(
        toll
        for span, (part, sentence) in sorted(narrowest.items(), key=lambda item: item[0])
        for toll in _toll(part, sentence, article, holding.at(span.start))
    )


def _toll(part: Part, sentence: Sentence, article: Article, block: int) -> Iterator[Toll]:
    """Yield what a figure counts, if it counts all people of one fate."""
    if article.text[part.span.start - 1 : part.span.start] == "-" or not part.value.isdecimal() or block < 0:
        return
    limits = article.blocks[block].span
    before = article.text[max(limits.start, part.span.start - _FAR) : part.span.start]
    behind = article.text[part.span.end : min(limits.end, part.span.end + _FAR)]
    if part.unit not in _ALL:
        yield from _of_nation(part, sentence, behind, block)
        return
    for fate in Fate:
        after = _FIGURES_BEHIND[fate].match(behind)
        lead = _FIGURES_BEFORE[fate].search(before) if fate in _FIGURES_BEFORE else None
        if after is None and (lead is None or not (part.unit or _ENDS.match(behind))):
            continue
        noun = _NOUN.match(behind)
        length = after.end() if after else noun.end() if noun else 0
        if not _BOTH.match(behind[length:]):
            start = part.span.start if lead is None else part.span.start - len(lead[0])
            yield Toll(part, fate, Span(start, part.span.end + length), sentence, block)
        return


def _of_nation(part: Part, sentence: Sentence, behind: str, block: int) -> Iterator[Toll]:
    """Yield how many of a people suffered a fate in a whole war: "250,000 Syrians have lost their lives"."""
    if int(part.value) < _WHOLE_WAR:
        return
    for fate in Fate:
        after = _NATIONS_BEHIND[fate].match(behind)
        if after is not None:
            yield Toll(part, fate, Span(part.span.start, part.span.end + after.end()), sentence, block)
            return


class _Blocks:
    """Which block holds a place, asked for in text order."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._next = 0

    def at(self, place: int) -> int:
        """Return the number of the block that holds a place not before the last one asked for, or -1."""
        while self._next < len(self._blocks) and self._blocks[self._next].span.end <= place:
            self._next += 1
        if self._next < len(self._blocks) and self._blocks[self._next].span.start <= place:
            return self._next
        return -1
