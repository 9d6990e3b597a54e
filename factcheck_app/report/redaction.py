"""Confidential sources leave the program in no report."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factcheck_app.domain.source import Source
from factcheck_app.report.wording import CONFIDENTIAL, legal


@dataclass(frozen=True, slots=True)
class Redaction:
    """Knows the titles and locators that must not be told, in lower case."""

    secrets: frozenset[str]

    @classmethod
    def of(cls, sources: Iterable[Source]) -> "Redaction":
        """Return the redaction of what the confidential ones among these sources say."""
        said = (words for each in sources if each.confidential for words in (each.title, each.locator))
        return cls(frozenset(_plain(words) for words in said if words.strip()))

    def source(self, source: Source) -> Source:
        """Return the source as it may be told.

        One that shares title or locator with a confidential one is kept back too: most likely it is the
        same, entered before it was known to be confidential.
        """
        shared = not self.secrets.isdisjoint((_plain(source.title), _plain(source.locator)))
        if source.confidential or shared:
            return replace(source, title=CONFIDENTIAL, locator="", confidential=True)
        return replace(source, title=legal(source.title), locator=legal(source.locator))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
