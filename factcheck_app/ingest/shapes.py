"""The shapes of lines whatever they say: prose, heading, list item, speaker."""

import re

LONGEST_HEADLINE = 250
LONGEST_SUBHEADING = 90
_LONGEST_TITLE = 90
_CLOSERS = "\"'”’»)]"
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|vs)\.$")
_BULLET = re.compile(r"(?:[•◦▪‣●○■*]|(?P<dash>[–—-])|(?P<number>\d{1,3}[.)]|\([a-z0-9]{1,3}\)))[ \t]+(?=\S)")
_SPEAKER = re.compile(r"[^\W\d_][\w .'’()-]{0,40}:(?: |$)")


def is_prose(text: str) -> bool:
    """Say whether the line reads as sentences: it is long, or it ends with a full stop."""
    if len(text) > LONGEST_HEADLINE:
        return True
    bare = text.rstrip(_CLOSERS)
    if bare.endswith("…") or (bare.endswith((".", "。")) and not _ABBREVIATION.search(bare[-12:])):
        return True
    return bare.endswith(("!", "?", "！", "？")) and len(text) > 100


def could_head(text: str) -> bool:
    """Say whether a headline can look so: it begins with a letter, figure or quote and is no row or item."""
    if "\t" in text or " | " in text or _BULLET.match(text):
        return False
    return text.lstrip("\"'“‘«¿¡(#$€£[ ")[:1].isalnum()


def could_be_subheading(text: str) -> bool:
    """Say whether a subheading within the body can look so."""
    if len(text) > LONGEST_SUBHEADING or is_prose(text) or not could_head(text):
        return False
    return not text.endswith((":", ",", ";")) and not names_speaker(text)


def names_speaker(text: str) -> bool:
    """Say whether the line begins with a name and a colon, as in a transcript."""
    return bool(_SPEAKER.match(text))


def list_mark_length(text: str, before: str, after: str) -> int:
    """Return how many characters at the line's start are a list mark, 0 where there is none.

    A number or a dash is one only where the line `before` or `after` begins with its like.
    """
    match = _BULLET.match(text)
    if match is None:
        return 0
    likes = (_BULLET.match(other) for other in (before, after))
    alone = match.lastgroup is not None and not any(
        like is not None and like.lastgroup == match.lastgroup for like in likes
    )
    return 0 if alone else match.end()


def shortened(text: str) -> str:
    """Return the text's beginning, cut at a word with an ellipsis where it is too long for a title."""
    if len(text) <= _LONGEST_TITLE:
        return text
    cut = text[: _LONGEST_TITLE - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > _LONGEST_TITLE // 2 else cut).rstrip(" ,;:–—-") + "…"
