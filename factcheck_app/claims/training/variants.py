"""Variants of a sentence that mean the same, so that its outward form counts for less."""

import re

_MARK = re.compile(r"[^\w\s'’%$€£]+")


def without_marks(text: str) -> str:
    """Return the text without punctuation, or the text itself where nothing else is in it."""
    return " ".join(_MARK.sub(" ", text).split()) or text
