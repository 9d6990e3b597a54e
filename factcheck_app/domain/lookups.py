"""Where a claim can be looked up: engines, and the address that opens one with the claim's words."""

from enum import StrEnum
from urllib.parse import quote

_CHARACTERS_MOST = 200
"""Longer queries find nothing anywhere."""


class Engine(StrEnum):
    """A search engine; the value is what settings keep."""

    GOOGLE_FACT_CHECK = "google-fact-check"
    DUCKDUCKGO = "duckduckgo"
    WIKIPEDIA = "wikipedia"
    WEB_ARCHIVE = "web-archive"

    @property
    def own_name(self) -> str:
        """Return what the engine calls itself."""
        return _NAMES[self]

    def address(self, words: str) -> str:
        """Return the whole address that looks `words` up, cut to what an engine takes, percent-encoded."""
        return _ADDRESSES[self].format(words=quote(query(words), safe=""))


_NAMES = {
    Engine.GOOGLE_FACT_CHECK: "Google Fact Check Explorer",
    Engine.DUCKDUCKGO: "DuckDuckGo",
    Engine.WIKIPEDIA: "Wikipedia",
    Engine.WEB_ARCHIVE: "Internet Archive",
}
_ADDRESSES = {
    Engine.GOOGLE_FACT_CHECK: "https://toolbox.google.com/factcheck/explorer/search/{words}",
    Engine.DUCKDUCKGO: "https://duckduckgo.com/?q={words}",
    Engine.WIKIPEDIA: "https://en.wikipedia.org/w/index.php?search={words}",
    Engine.WEB_ARCHIVE: "https://web.archive.org/web/*/{words}",
}


def query(words: str) -> str:
    """Return words in one line, cut between two of them where they are too long for an engine."""
    line = " ".join(words.split())
    if len(line) <= _CHARACTERS_MOST:
        return line
    cut = line[: _CHARACTERS_MOST + 1]
    return cut[: cut.rfind(" ")] if " " in cut else cut[:_CHARACTERS_MOST]
