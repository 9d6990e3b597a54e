"""A passage: one parsed stretch of a block with its figures, dates and quotations, as the rules read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from factcheck_app.claims.figures import Figure, figures_in
from factcheck_app.claims.quotes import Quote, quotes_in
from factcheck_app.claims.tokens import Stretch
from factcheck_app.claims.whens import When, whens_in

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc

# In a piece of 4,000 characters, some 700 words.
_MOST_FIGURES = 150
_Placed = TypeVar("_Placed", When, Figure)


@dataclass(frozen=True, slots=True)
class Before:
    """What the passages before say that this one depends on.

    `speaker` is who spoke last there; `people` are the persons named, the last one last; `quoting` says
    that a quotation runs on from there into this passage. `earlier` is the end of the text before.
    `spoke` says that somebody speaks in the paragraph right before; `next_speaker` is who ends a quotation
    that runs on from this passage. `is_stamped` says that an hour stood before it, as in a live report.
    """

    speaker: str = ""
    people: tuple[str, ...] = ()
    quoting: bool = False
    earlier: str = ""
    spoke: bool = False
    next_speaker: str = ""
    is_stamped: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A parse with what the rules look for in it. Quotes are in code points of `doc.text`."""

    doc: Doc
    quotes: tuple[Quote, ...]
    whens: tuple[When, ...]
    figures: tuple[Figure, ...]
    before: Before = field(default_factory=Before)
    is_headline: bool = False

    @property
    def is_table(self) -> bool:
        """Say whether there are more figures than prose of that length ever holds."""
        return len(self.figures) > _MOST_FIGURES

    def quote_at(self, stretch: Stretch) -> Quote | None:
        """Return the quotation in which the tokens lie, or None."""
        if stretch[0] >= stretch[1]:
            return None
        last = self.doc[stretch[1] - 1]
        start, end = self.doc[stretch[0]].idx, last.idx + len(last)
        place = bisect_right(self.quotes, start, key=lambda quote: quote.start) - 1
        return self.quotes[place] if place >= 0 and self.quotes[place].holds(start, end) else None

    def whens_inside(self, stretch: Stretch) -> list[When]:
        """Return the dates that lie in the stretch."""
        return _inside(self.whens, stretch)

    def figures_inside(self, stretch: Stretch) -> list[Figure]:
        """Return the figures whose number lies in the stretch."""
        return _inside(self.figures, stretch)


def _inside(found: tuple[_Placed, ...], stretch: Stretch) -> list[_Placed]:
    """Return what lies wholly in the stretch of what was found in text order."""
    inside = []
    for each in islice(found, bisect_left(found, stretch[0], key=lambda each: each.start), None):
        if each.start >= stretch[1]:
            break
        if each.end <= stretch[1]:
            inside.append(each)
    return inside


def read(
    doc: Doc, before: Before | None = None, *, runs_on: bool = False, is_headline: bool = False
) -> Passage:
    """Make a passage of a parse. An open quotation counts only where it `runs_on` in the next paragraph."""
    quotes = tuple(quote for quote in quotes_in(doc.text) if quote.closed or runs_on)
    whens = whens_in(doc)
    return Passage(doc, quotes, whens, figures_in(doc, whens), before or Before(), is_headline)
