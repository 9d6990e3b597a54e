"""The reader: from the blocks of an article to passages, each knowing what the paragraphs before it say."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from factcheck_app.claims.casing import in_capitals, recased, usual_forms
from factcheck_app.claims.names import REACH
from factcheck_app.claims.passage import Before, Passage, read
from factcheck_app.claims.pieces import pieces_of
from factcheck_app.claims.quotes import opens_with_mark, runs_on
from factcheck_app.claims.rules import quotations
from factcheck_app.claims.speakers import people_in
from factcheck_app.claims.turns import stamp_end
from factcheck_app.domain.article import Article, Role

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc

_PARAGRAPHS_BACK = 2
_FURTHEST_BACK = 20
_PARAGRAPHS_ON = 8
_KEPT = 64

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Reader:
    """Reads blocks. What it read of a paragraph is kept while the paragraphs after it still need it."""

    def __init__(self, parse: Callable[[str], Doc]) -> None:
        self._parse = parse
        self._passages: OrderedDict[tuple[str, bool, bool], Passage] = OrderedDict()
        self._open_ends: OrderedDict[str, bool] = OrderedDict()
        self._forms: tuple[str, dict[str, str]] = ("", {})

    def pieces(self, article: Article, block_index: int) -> Iterator[tuple[int, str]]:
        """Yield what is parsed of a block, each piece with the place where it begins.

        It is the block's text but for the case of letters, where that is all in capitals, and without the
        hour that the entry of a live report begins with.
        """
        text = _text(article, block_index)
        if in_capitals(text):
            if self._forms[0] != article.sha256:
                self._forms = article.sha256, usual_forms(article)
            text = recased(text, self._forms[1])
        begins = stamp_end(text)
        return ((begins + start, piece) for start, piece in pieces_of(text[begins:]))

    def passages(self, article: Article, block_index: int) -> Iterator[tuple[int, Passage]]:
        """Yield the passages of a block in order, each with the place in the block where it begins."""
        return self._read(article, block_index, self._before(article, block_index))

    def _read(self, article: Article, block_index: int, before: Before) -> Iterator[tuple[int, Passage]]:
        following = _neighbour(article, block_index, 1)
        goes_on = following is not None and opens_with_mark(_text(article, following))
        is_headline = article.blocks[block_index].role in (Role.HEADLINE, Role.SUBHEADING)
        for start, piece in self.pieces(article, block_index):
            key = piece, goes_on, is_headline
            bare = self._passages.get(key)
            if bare is None:
                bare = read(self._parse(piece), runs_on=goes_on, is_headline=is_headline)
                _keep(self._passages, key, bare)
            yield start, replace(bare, before=before)

    def _before(self, article: Article, block_index: int) -> Before:
        """Return what the paragraphs before say about who is speaking."""
        indices: list[int] = []
        index = _neighbour(article, block_index, -1)
        while index is not None and (len(indices) < _PARAGRAPHS_BACK or self._runs_on(article, index)):
            indices.insert(0, index)
            index = _neighbour(article, index, -1) if len(indices) < _FURTHEST_BACK else None
        before = Before()
        for index in indices:
            before = replace(before, earlier=_earlier(article, index))
            for _, passage in self._read(article, index, before):
                before = _after(passage, before)
        quoting = bool(indices) and self._runs_on(article, indices[-1])
        return replace(
            before,
            quoting=quoting,
            is_stamped=stamp_end(_text(article, block_index)) > 0,
            earlier=_earlier(article, block_index),
            next_speaker="" if quoting and before.spoke else self._speaker_after(article, block_index),
        )

    def _speaker_after(self, article: Article, block_index: int) -> str:
        """Return who is named, paragraphs on, for a quotation that runs on from a block; mostly nobody."""
        for _ in range(_PARAGRAPHS_ON):
            following = _neighbour(article, block_index, 1)
            if following is None or not self._runs_on(article, block_index):
                return ""
            for _, passage in self._read(article, following, Before(earlier=_earlier(article, following))):
                speaker = quotations.first_speaker(passage)
                if speaker:
                    return speaker
            block_index = following
        return ""

    def _runs_on(self, article: Article, block_index: int) -> bool:
        """Say whether a quotation goes on from a block into the next paragraph."""
        following = _neighbour(article, block_index, 1)
        if following is None or not opens_with_mark(_text(article, following)):
            return False
        text = _text(article, block_index)
        if text not in self._open_ends:
            _keep(self._open_ends, text, runs_on(text))
        return self._open_ends[text]


def _keep(kept: OrderedDict[_Key, _Value], key: _Key, value: _Value) -> None:
    """Keep a value, and forget the oldest one where there are too many."""
    kept[key] = value
    while len(kept) > _KEPT:
        kept.popitem(last=False)


def _text(article: Article, block_index: int) -> str:
    return article.blocks[block_index].span.of(article.text)


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


def _earlier(article: Article, block_index: int) -> str:
    """Return the text before a block, as far as names are looked for in it."""
    start = article.blocks[block_index].span.start
    return article.text[max(0, start - REACH) : start]


def _after(passage: Passage, before: Before) -> Before:
    """Return what is known of the speakers after one more passage."""
    people = people_in(passage) or before.people
    speaker = quotations.last_speaker(passage)
    return replace(before, speaker=speaker or before.speaker, people=people, spoke=bool(speaker))
