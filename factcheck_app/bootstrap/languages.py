"""The languages that the program speaks: English, and one made up to find what was not translated."""

import re

from factcheck_app.domain.tongue import Translate
from factcheck_app.settings import Language

_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšüýžÀÇÉÎÑÖŠÜÝŽ")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|&(?=\w))")
_LONGER = 3
"""One more letter for each so many: translations are about a third longer than English."""


def translator(language: Language) -> Translate | None:
    """Return what translates into a language; None is English."""
    return pseudo if language is Language.PSEUDO else None


def pseudo(text: str) -> str:
    """Return a text accented and a third longer, with its placeholders and mnemonics as they were."""
    pieces = _PLACEHOLDER.split(text)
    # Every second piece is a placeholder.
    accented = "".join(piece if at % 2 else piece.translate(_ACCENTED) for at, piece in enumerate(pieces))
    return f"[{accented}{'·' * (len(text) // _LONGER)}]"
