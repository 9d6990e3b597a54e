"""The detector: from the blocks of an article to its claims."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from factcheck_app.claims.gather import claims_of
from factcheck_app.claims.parser import Parser
from factcheck_app.claims.pieces import pieces_of
from factcheck_app.claims.ranking import Draft, Ranker, draft
from factcheck_app.claims.reader import Reader
from factcheck_app.claims.tokens import chars
from factcheck_app.claims.version import DETECTOR_VERSION
from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim

__all__ = ["DETECTOR_VERSION", "Detector", "find_claims"]

_BATCH = 8
_KEPT_DRAFTS = 4 * _BATCH
_RANKING_THREADS = 2


class Detector:
    """Finds claims. Make one with `Detector.load`."""

    def __init__(self, parser: Parser, ranker: Ranker | None = None) -> None:
        self._parser = parser
        self._reader = Reader(parser.parse)
        self._ranker = ranker
        self._executor = ThreadPoolExecutor(_RANKING_THREADS, thread_name_prefix="ranking")
        self._drafts: OrderedDict[tuple[str, int], Draft] = OrderedDict()

    @classmethod
    def load(cls, manifest: Path | None = None) -> Detector:
        """Load spaCy's model. Raises ModelError where it is missing, damaged, or not the manifest's."""
        return cls(Parser.load(manifest))

    def claims_in(self, article: Article, block_index: int) -> tuple[Claim, ...]:
        """Return the claims of one block in text order; spans are code points of the article's text.

        Empty for blocks that hold no claims. Neighbouring blocks are read only for who is speaking.
        """
        draft = self._drafts.pop((article.sha256, block_index), None) or self._draft(article, block_index)
        return draft.settled()

    def read_ahead(self, article: Article, block_indices: Sequence[int]) -> None:
        """Find the claims of several blocks, to be asked for soon, while those before are being ranked."""
        self._parser.read_ahead(
            piece
            for index in block_indices
            if article.blocks[index].role.holds_claims
            for _, piece in pieces_of(article.blocks[index].span.of(article.text))
        )
        for index in block_indices:
            self._drafts[article.sha256, index] = self._draft(article, index)
            while len(self._drafts) > _KEPT_DRAFTS:
                self._drafts.popitem(last=False)

    def _draft(self, article: Article, block_index: int) -> Draft:
        block = article.blocks[block_index]
        if not block.role.holds_claims:
            return Draft(())
        claims: dict[str, Claim] = {}
        sentences: list[Span] = []
        for start, passage in self._reader.passages(article, block_index):
            offset = block.span.start + start
            for claim in claims_of(passage, article.sha256, offset):
                claims.setdefault(claim.id, claim)
            for sent in passage.doc.sents:
                first, end = chars(passage.doc, (sent.start, sent.end))
                sentences.append(Span(offset + first, offset + end))
        return draft(claims.values(), sentences, article.text, self._ranker, self._executor)


def find_claims(article: Article, detector: Detector) -> Iterator[Claim]:
    """Yield all claims of an article in reading order; while a batch is ranked, the next one is parsed."""
    batches = [
        range(first, min(first + _BATCH, len(article.blocks)))
        for first in range(0, len(article.blocks), _BATCH)
    ]
    for place, batch in enumerate(batches):
        for ahead in batches[place + 1 if place else 0 : place + 2]:
            detector.read_ahead(article, ahead)
        for index in batch:
            yield from detector.claims_in(article, index)
