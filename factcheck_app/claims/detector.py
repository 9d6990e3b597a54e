"""The detector: from the blocks of an article to its claims."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

from factcheck_app.claims.gather import claims_of
from factcheck_app.claims.language import foreign_blocks
from factcheck_app.claims.parser import Parser, keep_numpy_to_one_thread
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.plain import figures_and_dates
from factcheck_app.claims.ranking import Draft, Ranker, draft, load_ranker
from factcheck_app.claims.reader import Reader
from factcheck_app.claims.tokens import chars
from factcheck_app.claims.version import version_of
from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ModelError

# Few blocks first, so that there soon is something to be ranked.
_FIRST_STARTS, _THEN, _BATCH = (0, 2, 8), 24, 16
_KEPT_DRAFTS = 4 * _BATCH
_RANKING_THREADS = 2
_NO_PARSER = "Until then, only figures and dates are marked."
_NO_RANKER = "Until then, claims are ranked by simple rules."
_FOREIGN = "This text does not seem to be in English: only figures and dates are marked."
_PARTLY_FOREIGN = "Parts of this text do not seem to be in English: only figures and dates are marked there."


class Detector:
    """Finds claims. Make one with `Detector.load`.

    Without a parser, and in other languages than English, it finds figures and dates; without a ranker
    the rules alone say what claims are worth. `version` names what it works with, `troubles` are
    sentences about what is missing.
    """

    def __init__(
        self,
        parser: Parser | None,
        ranker: Ranker | None = None,
        version: str = "",
        troubles: Sequence[str] = (),
    ) -> None:
        self.version = version
        self.troubles = tuple(troubles)
        self._parser = parser
        self._reader = Reader(parser.parse) if parser is not None else None
        self._ranker = ranker
        self._executor = ThreadPoolExecutor(_RANKING_THREADS, thread_name_prefix="ranking")
        self._drafts: OrderedDict[tuple[str, int], Draft] = OrderedDict()
        self._foreign: tuple[str, frozenset[int]] = ("", frozenset())

    @classmethod
    def load(cls, manifest: Path | None = None, ranking: Path | None = None) -> Detector:
        """Load the language model, which has to be the manifest's, and the ranking model in its folder.

        They are loaded at the same time, and waited for: what comes out depends on no race. A model that
        is missing, damaged or another one is told in `troubles`, and done without.
        """
        keep_numpy_to_one_thread()
        troubles = []
        with ThreadPoolExecutor(1) as loading:
            loaded = loading.submit(load_ranker, ranking) if ranking is not None else None
            parser, ranker = None, None
            try:
                parser = Parser.load(manifest)
            except ModelError as error:
                troubles.append(f"{error} {_NO_PARSER}")
            if loaded is not None:
                try:
                    ranker = loaded.result()
                except ModelError as error:
                    troubles.append(f"{error} {_NO_RANKER}")
        return cls(parser, ranker, version_of(parser is not None, ranking if ranker else None), troubles)

    def notices(self, article: Article) -> tuple[str, ...]:
        """Return what the reader has to know of the claims in this article, a sentence or two each."""
        foreign = self._foreign_blocks(article)
        if not foreign or self._parser is None:
            return self.troubles
        holding = {place for place, block in enumerate(article.blocks) if block.role.holds_claims}
        return (*self.troubles, _FOREIGN if holding <= foreign else _PARTLY_FOREIGN)

    def claims_in(self, article: Article, block_index: int) -> tuple[Claim, ...]:
        """Return the claims of one block in text order; spans are code points of the article's text.

        Empty for blocks that hold no claims. Neighbouring blocks are read only for who is speaking.
        """
        draft = self._drafts.pop((article.sha256, block_index), None) or self._draft(article, block_index)
        return draft.settled()

    def read_ahead(self, article: Article, block_indices: Sequence[int]) -> None:
        """Find the claims of several blocks, to be asked for soon, while those before are being ranked."""
        new = [index for index in block_indices if (article.sha256, index) not in self._drafts]
        if self._parser is not None and self._reader is not None:
            self._parser.read_ahead(
                piece
                for index in new
                if article.blocks[index].role.holds_claims and index not in self._foreign_blocks(article)
                for _, piece in self._reader.pieces(article, index)
            )
        for index in new:
            self._drafts[article.sha256, index] = self._draft(article, index)
            while len(self._drafts) > _KEPT_DRAFTS:
                self._drafts.popitem(last=False)

    def _draft(self, article: Article, block_index: int) -> Draft:
        block = article.blocks[block_index]
        if not block.role.holds_claims:
            return Draft(())
        if self._reader is None or block_index in self._foreign_blocks(article):
            return Draft(
                tuple(figures_and_dates(block.span.of(article.text), article.sha256, block.span.start))
            )
        claims: dict[str, Claim] = {}
        sentences: list[Span] = []
        for start, passage in self._reader.passages(article, block_index):
            offset = block.span.start + start
            find = _claims_of_table if passage.is_table else claims_of
            for claim in find(passage, article.sha256, offset):
                claims.setdefault(claim.id, claim)
            for sent in passage.doc.sents:
                first, end = chars(passage.doc, (sent.start, sent.end))
                sentences.append(Span(offset + first, offset + end))
        return draft(claims.values(), sentences, article.text, self._ranker, self._executor)

    def _foreign_blocks(self, article: Article) -> frozenset[int]:
        if self._foreign[0] != article.sha256:
            self._foreign = article.sha256, foreign_blocks(article)
        return self._foreign[1]


def _claims_of_table(passage: Passage, text_sha256: str, offset: int) -> tuple[Claim, ...]:
    return tuple(figures_and_dates(passage.doc.text, text_sha256, offset))


def find_claims(article: Article, detector: Detector) -> Iterator[Claim]:
    """Yield all claims of an article in reading order; while a batch is ranked, the next one is parsed."""
    size = len(article.blocks)
    starts = [start for start in (*_FIRST_STARTS, *range(_THEN, size, _BATCH)) if start < size]
    batches = [range(*ends) for ends in pairwise([*starts, size])]
    for place, batch in enumerate(batches):
        for ahead in batches[place + 1 if place else 0 : place + 2]:
            detector.read_ahead(article, ahead)
        for index in batch:
            yield from detector.claims_in(article, index)
