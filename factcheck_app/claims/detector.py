"""The detector: from the blocks of an article to its claims, one parse for a block."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck_app.claims.gather import claims_of
from factcheck_app.claims.manifest import package_folder
from factcheck_app.claims.names import REACH
from factcheck_app.claims.passage import Before, Passage, read
from factcheck_app.claims.pieces import pieces_of
from factcheck_app.claims.quotes import opens_with_mark, runs_on
from factcheck_app.claims.rules import quotations
from factcheck_app.claims.speakers import people_in
from factcheck_app.claims.version import DETECTOR_VERSION, MODEL_PACKAGE
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["DETECTOR_VERSION", "Detector", "find_claims"]

_NOT_NEEDED = ("attribute_ruler", "lemmatizer", "senter")
_KEPT_PARSES = 64
_PARAGRAPHS_BACK = 2
_PARAGRAPHS_ON = 8


class Detector:
    """Finds claims with spaCy's small English model. Make one with `Detector.load`."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._parses: OrderedDict[str, Doc] = OrderedDict()

    @classmethod
    def load(cls, manifest: Path | None = None) -> Detector:
        """Import spaCy and load the model, which takes seconds.

        Where a manifest is given the model must be the one that it names. Raises ModelError where
        the model is missing, damaged, or another one.
        """
        folder = package_folder(MODEL_PACKAGE)
        if manifest is not None:
            _require_unchanged(manifest)
        try:
            import spacy

            nlp = spacy.load(MODEL_PACKAGE, exclude=list(_NOT_NEEDED))
        except (ImportError, OSError, ValueError) as error:
            raise ModelError(
                f"The language model in {folder} cannot be loaded. Install Factcheck again."
            ) from error
        return cls(nlp)

    def claims_in(self, article: Article, block_index: int) -> tuple[Claim, ...]:
        """Return the claims of one block in text order; spans are code points of the article's text.

        Empty for blocks that hold no claims. Neighbouring blocks are read only for who is speaking.
        """
        block = article.blocks[block_index]
        if not block.role.holds_claims:
            return ()
        before = self._before(article, block_index)
        claims: dict[str, Claim] = {}
        for start, passage in self._passages(article, block_index, before):
            for claim in claims_of(passage, article.sha256, block.span.start + start):
                claims.setdefault(claim.id, claim)
        return tuple(claims.values())

    def read_ahead(self, article: Article, block_indices: tuple[int, ...]) -> None:
        """Parse several blocks in one batch, which is faster than one by one."""
        texts = [
            piece
            for index in block_indices
            if article.blocks[index].role.holds_claims
            for _, piece in pieces_of(article.blocks[index].span.of(article.text))
            if piece not in self._parses
        ]
        for text, doc in zip(texts, self._nlp.pipe(texts), strict=True):
            self._keep(text, doc)

    def _passages(self, article: Article, block_index: int, before: Before) -> Iterator[tuple[int, Passage]]:
        text = article.blocks[block_index].span.of(article.text)
        following = _neighbour(article, block_index, 1)
        goes_on = following is not None and opens_with_mark(article.blocks[following].span.of(article.text))
        is_headline = article.blocks[block_index].role in (Role.HEADLINE, Role.SUBHEADING)
        for start, piece in pieces_of(text):
            yield start, read(self._parse(piece), before, runs_on=goes_on, is_headline=is_headline)

    def _before(self, article: Article, block_index: int) -> Before:
        """Return what the paragraphs before say about who is speaking."""
        indices: list[int] = []
        index = _neighbour(article, block_index, -1)
        while index is not None and (len(indices) < _PARAGRAPHS_BACK or _runs_on(article, index)):
            indices.insert(0, index)
            index = _neighbour(article, index, -1) if len(indices) < _PARAGRAPHS_BACK * 10 else None
        before = Before()
        for index in indices:
            before = replace(before, earlier=_earlier(article, index))
            for _, passage in self._passages(article, index, before):
                before = _after(passage, before)
        quoting = bool(indices) and _runs_on(article, indices[-1])
        return replace(
            before,
            quoting=quoting,
            earlier=_earlier(article, block_index),
            next_speaker="" if quoting and before.spoke else self._speaker_after(article, block_index),
        )

    def _speaker_after(self, article: Article, block_index: int) -> str:
        """Return who is named, paragraphs on, for a quotation that runs on from a block; mostly nobody."""
        for _ in range(_PARAGRAPHS_ON):
            following = _neighbour(article, block_index, 1)
            if following is None or not _runs_on(article, block_index):
                return ""
            for _, passage in self._passages(
                article, following, Before(earlier=_earlier(article, following))
            ):
                speaker = quotations.first_speaker(passage)
                if speaker:
                    return speaker
            block_index = following
        return ""

    def _parse(self, text: str) -> Doc:
        doc = self._parses.get(text)
        if doc is None:
            doc = self._nlp(text)
            self._keep(text, doc)
        return doc

    def _keep(self, text: str, doc: Doc) -> None:
        self._parses[text] = doc
        while len(self._parses) > _KEPT_PARSES:
            self._parses.popitem(last=False)


def find_claims(article: Article, detector: Detector) -> Iterator[Claim]:
    """Yield all claims of an article in reading order, parsing in batches."""
    batch = _KEPT_PARSES // 4
    for first in range(0, len(article.blocks), batch):
        indices = tuple(range(first, min(first + batch, len(article.blocks))))
        detector.read_ahead(article, indices)
        for index in indices:
            yield from detector.claims_in(article, index)


def _require_unchanged(manifest: Path) -> None:
    from factcheck_app.claims.manifest import changed_files

    changed = changed_files(manifest)
    if changed:
        raise ModelError(
            f"The language model is not the one that Factcheck was made with: {changed[0]} differs."
            " Install Factcheck again."
        )


def _neighbour(article: Article, block_index: int, step: int) -> int | None:
    """Return the nearest paragraph in direction `step`, or None at a heading or the end."""
    index = block_index + step
    while 0 <= index < len(article.blocks):
        role = article.blocks[index].role
        if role is Role.PARAGRAPH:
            return index
        if role in (Role.HEADLINE, Role.SUBHEADING):
            return None
        index += step
    return None


def _runs_on(article: Article, block_index: int) -> bool:
    """Say whether a quotation goes on from a block into the next paragraph."""
    following = _neighbour(article, block_index, 1)
    return (
        runs_on(article.blocks[block_index].span.of(article.text))
        and following is not None
        and opens_with_mark(article.blocks[following].span.of(article.text))
    )


def _earlier(article: Article, block_index: int) -> str:
    """Return the text before a block, as far as names are looked for in it."""
    start = article.blocks[block_index].span.start
    return article.text[max(0, start - REACH) : start]


def _after(passage: Passage, before: Before) -> Before:
    """Return what is known of the speakers after one more passage."""
    people = people_in(passage) or before.people
    speaker = quotations.last_speaker(passage)
    return replace(before, speaker=speaker or before.speaker, people=people, spoke=bool(speaker))
