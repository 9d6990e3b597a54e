"""Confidential sources leave the program in no report and no letter."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.rows import source_from_row
from factcheck_app.domain.source import Source
from factcheck_app.review.review import Review

CONFIDENTIAL = "confidential source"

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Characters that change what is seen without being seen themselves.
_SHORTEST_IN_TEXT = 6
"""What is shorter is too likely to be a word of something else."""


def legal(text: str) -> str:
    """Return the text with what JSON and HTML can't hold replaced, one character by one."""
    return _ILLEGAL.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Redaction:
    """Knows the sources that must not be told, and what was ever said of them.

    `secrets` are the words with case folded, `spelled` as they were written: “ß” and “İ” are not found by
    what they fold to.
    """

    ids: frozenset[str]
    secrets: frozenset[str]
    spelled: frozenset[str]

    @classmethod
    def of(cls, review: Review) -> "Redaction":
        """Return the redaction of a review's confidential sources.

        A source is confidential if it is defined so now; one that stands nowhere any more, if it ever
        was. What was said of it counts in every version, those taken back included.
        """
        defined = tuple(_defined(review.acts))
        ids = {source.id for source in defined if review.sources.get(source.id, source).confidential}
        said = [
            words for source in defined if source.id in ids for words in _words_of(source) if words.strip()
        ]
        spelled = frozenset(" ".join(words.split()) for words in said)
        return cls(frozenset(ids), frozenset(_plain(words) for words in said), spelled)

    def source(self, source: Source) -> Source:
        """Return the source as it may be told.

        One that shares words with a confidential one is kept back too: most likely it is the same,
        entered before it was known to be confidential.
        """
        shared = not self.secrets.isdisjoint(_plain(words) for words in _words_of(source))
        if source.confidential or source.id in self.ids or shared:
            return Source(source.id, CONFIDENTIAL, "", confidential=True, tier=source.tier)
        return replace(
            source,
            title=legal(source.title),
            locator=legal(source.locator),
            quote=legal(source.quote),
            archived=legal(source.archived),
        )

    def words(self, text: str) -> str:
        """Return what was written for readers as it may be told: without a confidential source's words."""
        for secret in sorted(self.secrets | self.spelled, key=len, reverse=True):
            if len(secret) >= _SHORTEST_IN_TEXT:
                spaced = r"\s+".join(re.escape(word) for word in secret.split())
                text = re.sub(spaced, CONFIDENTIAL, text, flags=re.IGNORECASE)
        return legal(text)


def _defined(acts: Iterable[Act]) -> Iterator[Source]:
    """Yield the sources that acts ever told of, in every version."""
    for act in acts:
        if act.payload is not None and act.kind is ActKind.SOURCE:
            yield source_from_row(act.payload["source"])
        elif act.payload is not None and act.kind is ActKind.GROUP:
            for row in act.payload["evidence"]:
                yield source_from_row(row["source"])


def _words_of(source: Source) -> tuple[str, ...]:
    return source.title, source.locator, source.quote, source.archived


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
