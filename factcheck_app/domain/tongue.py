"""What the reader reads, in the reader's language: every sentence and word that is shown passes here.

Write `tr("{count} claims").format(count=count)`, never an f-string: `pyside6-lupdate` collects the
literal, and a translator sees the whole sentence. The language belongs to the process, as the locale
does, and is set once, before anything is shown; until then the program speaks English.
"""

from collections.abc import Callable

Translate = Callable[[str], str]
"""Returns a text in the reader's language, or the text itself where it has no translation."""


def _english(text: str) -> str:
    return text


_spoken: list[Translate] = [_english]


def tr(text: str) -> str:
    """Return an English text in the reader's language."""
    return _spoken[0](text)


def speak(translate: Translate | None) -> None:
    """Speak through `translate` from now on; None is English again."""
    _spoken[0] = translate or _english
