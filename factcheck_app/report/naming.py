"""A file name for a report, safe on Windows, macOS and Linux."""

import re
import unicodedata

from factcheck_app.report.options import Format
from factcheck_app.report.wording import without_hidden
from factcheck_app.review.review import Review

_LONGEST_BYTES = 120
_ENDING = " - fact check."
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2044\u2215\u29f8]+')


def suggested_name(review: Review, fmt: Format) -> str:
    """Return a file name made of the article's title, of at most 120 bytes of UTF-8.

    Its ending keeps it from being a name that Windows reserves, such as "CON". It holds no separators,
    controls or direction marks, and begins with neither a dot nor a dash.
    """
    ending = f"{_ENDING}{fmt.value}"
    title = unicodedata.normalize("NFC", without_hidden(review.article.title))
    stem = " ".join(_FORBIDDEN.sub(" ", title).split()).lstrip(".-~ ")
    stem = _cut(stem, _LONGEST_BYTES - len(ending)).rstrip(". ")
    return (stem or "Article") + ending


def _cut(text: str, most: int) -> str:
    """Return as much of the text's beginning as `most` bytes hold, whole characters with their marks."""
    size = 0
    for place, character in enumerate(text):
        size += len(character.encode())
        if size > most:
            while place and unicodedata.combining(text[place]):
                place -= 1
            return text[:place]
    return text
