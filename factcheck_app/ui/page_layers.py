"""What lies on the page beside the claims: hits of a search, and sentences that nobody marked."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextDocument

from factcheck_app.domain.article import Span
from factcheck_app.review.review import Review
from factcheck_app.review.search import Hits
from factcheck_app.review.unmarked import unmarked
from factcheck_app.ui.page_layout import ClaimLayout, Fragment, fragments_between
from factcheck_app.ui.text_map import TextMap


class HitLayer:
    """The hits of a search in one document; only those in view are laid out."""

    def __init__(self, document: QTextDocument, text_map: TextMap) -> None:
        self._document = document
        self._map = text_map
        self.hits = Hits()
        self.current: int | None = None
        self._fragments: dict[int, tuple[Fragment, ...]] = {}

    def show(self, hits: Hits, current: int | None) -> None:
        """Take the hits of a search, with one of them in front."""
        if hits is not self.hits:
            self.forget()
        self.hits, self.current = hits, current

    def forget(self) -> None:
        """Drop what is kept, since the document was laid out anew."""
        self._fragments.clear()

    def in_view(self, start_utf16: int, end_utf16: int) -> Iterator[tuple[int, tuple[Fragment, ...]]]:
        """Yield each hit that touches a range of Qt's positions: its place, and where it lies."""
        start, end = self._map.code_point(start_utf16), self._map.code_point(end_utf16)
        for place in self.hits.between(start, end):
            yield place, self.fragments(place)

    def fragments(self, place: int) -> tuple[Fragment, ...]:
        """Return where a hit lies."""
        if place not in self._fragments:
            self._fragments[place] = _laid_out(self._document, self._map, self.hits.span(place))
        return self._fragments[place]


class UnmarkedLayer:
    """Sentences without any claim, worked out for the blocks in view and kept until claims change."""

    def __init__(self, document: QTextDocument, text_map: TextMap) -> None:
        self._document = document
        self._map = text_map
        self.is_shown = False
        self._fragments: dict[int, tuple[tuple[Fragment, ...], ...]] = {}

    def forget(self) -> None:
        """Drop what is kept, since there are other claims or another layout."""
        self._fragments.clear()

    def in_view(
        self, review: Review, claims: ClaimLayout, blocks: Sequence[int]
    ) -> Iterator[tuple[Fragment, ...]]:
        """Yield where each sentence without a claim lies in some of the article's blocks."""
        for place in blocks:
            if place not in self._fragments:
                self._fragments[place] = tuple(
                    _laid_out(self._document, self._map, span) for span in self._spans(review, claims, place)
                )
            yield from self._fragments[place]

    def _spans(self, review: Review, claims: ClaimLayout, place: int) -> tuple[Span, ...]:
        block = review.article.blocks[place]
        if not block.role.holds_claims:
            return ()
        start, end = self._map.utf16(block.span.start), self._map.utf16(block.span.end)
        touching = [review.shown.claims[each] for each in claims.between(start, end)]
        return unmarked(review.article.text, block.span, touching)


def _laid_out(document: QTextDocument, text_map: TextMap, span: Span) -> tuple[Fragment, ...]:
    return fragments_between(document, text_map, text_map.utf16(span.start), text_map.utf16(span.end))
