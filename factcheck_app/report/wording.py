"""Words, marks and times as every format of the report tells them."""

import re
from datetime import datetime, tzinfo
from pathlib import PureWindowsPath

from factcheck_app.domain.article import Role
from factcheck_app.domain.source import Medium, Source
from factcheck_app.domain.state import State
from factcheck_app.review.redaction import legal

GLYPHS = {
    State.VERIFIED: "✓",
    State.DISPUTED: "✗",
    State.NEEDS_SOURCE: "?",
    State.ON_AUTHOR: "A",
    State.NOT_CHECKABLE: "–",
    State.DISMISSED: "/",
    State.UNREVIEWED: "○",
    State.DIFFER: "⇄",
}
MEANINGS = {
    State.VERIFIED: "checked and found to be so",
    State.DISPUTED: "checked and contradicted",
    State.NEEDS_SOURCE: "no source bears it out yet",
    State.ON_AUTHOR: "accepted on the author’s word",
    State.NOT_CHECKABLE: "opinion, prediction, personal experience or the like",
    State.DISMISSED: "found to be no claim at all",
    State.UNREVIEWED: "not yet judged",
    State.DIFFER: "judged differently, to be settled",
}

# What XML forbids, and surrogates, which no encoding can write; each stands for one character.
_HIDDEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")


def hidden_characters(text: str) -> int:
    """Return how many characters of the text can't be seen: direction marks, zero widths, tags."""
    return len(_HIDDEN.findall(text))


def without_hidden(text: str) -> str:
    """Return the text in one line without what can't be seen, for titles of files and windows."""
    return " ".join(_HIDDEN.sub("", legal(text)).split())


def clock(at: datetime, zone: tzinfo | None) -> str:
    """Return the time to the minute in `zone`, in ISO order; the report names its zone once."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def zone_name(made: datetime) -> str:
    """Return the zone as its distance from UTC."""
    offset = made.isoformat()[-6:]
    return "UTC" if offset == "+00:00" else f"UTC{offset}".replace("-", "−")


def origin_name(name: str) -> str:
    """Return where an article came from without the folders, which tell of the reviewer's computer."""
    return legal(name if "://" in name else PureWindowsPath(name).name or name)


def place_words(role: Role, number: int) -> str:
    """Return where in the article something stands; `number` counts the paragraphs from 1."""
    return f"paragraph {number}" if role is Role.PARAGRAPH else role.value


def source_facts(source: Source) -> tuple[str, ...]:
    """Return how near a source is, what it is and when it was read, in words.

    Of a confidential one that is its tier alone.
    """
    if source.confidential:
        return (source.tier.word,)
    known = source.medium is not Medium.OTHER
    facts = [f"{source.tier.word}, {source.medium.word}" if known else source.tier.word]
    facts += [f"accessed {source.accessed}"] if source.accessed else []
    return tuple(facts)


def link(locator: str) -> str | None:
    """Return the locator if it may be followed: http or https without spaces, controls or marks."""
    url = locator.strip()
    is_plain = not any(each.isspace() or not each.isprintable() for each in url)
    return url if is_plain and re.match(r"https?://[^/?#\\@\s]", url, re.IGNORECASE) else None
