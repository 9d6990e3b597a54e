"""What the reader reads, in the reader's language: every sentence and word that is shown passes here.

Write `tr("{count} claims").format(count=count)`, never an f-string: `pyside6-lupdate` collects the
literal, and a translator sees the whole sentence. The language belongs to the process, as the locale
does, and is set once, before anything is shown; until then the program speaks English.

What stays English for now: the command line's help and what it prints, log lines, the detector's reasons,
labels and readings of dates, the reasons for a conflict, and whatever a report says (`in_english`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

Translate = Callable[[str], str]
"""Returns a text in the reader's language, or the text itself where it has no translation."""

WriteDecimal = Callable[[float, int], str]
"""Returns a number with that many decimal places as the reader's locale writes it."""


def _english(text: str) -> str:
    return text


def _plain_decimal(value: float, places: int) -> str:
    return f"{value:.{places}f}"


_spoken: list[Translate] = [_english]
_written: list[WriteDecimal] = [_plain_decimal]
_only_english = ContextVar("_only_english", default=False)


def tr(text: str) -> str:
    """Return an English text in the reader's language."""
    return text if _only_english.get() else _spoken[0](text)


def decimal(value: float, places: int) -> str:
    """Return a number with that many decimal places as the reader's locale writes it."""
    return _written[0](value, places)


def sentence_case(words: str) -> str:
    """Return words as they begin a sentence; only the first letter changes, for the rest may be a name."""
    return words[:1].upper() + words[1:]


def speak(translate: Translate | None) -> None:
    """Speak through `translate` from now on; None is English again."""
    _spoken[0] = cache(translate) if translate is not None else _english


def write_decimals(write: WriteDecimal | None) -> None:
    """Write numbers through `write` from now on; None is with a point again."""
    _written[0] = write or _plain_decimal


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English within the block, for what others than the reader will read, on this thread alone."""
    token = _only_english.set(True)
    try:
        yield
    finally:
        _only_english.reset(token)
