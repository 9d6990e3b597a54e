"""The full name of a person by the surname, as the article gave it before; text alone, no parse."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.claims import offices, source_words

REACH = 30_000
"""How much of the text before is searched, in code points."""
_BEFORE = 60
_MOST_NAMES = 3


def full_name(surname: str, told: str, *, titled: bool = False) -> str:
    """Return the fuller name under which `told` first gives a surname, or the surname where it gives none.

    With `titled` a title must stand before that name, which shows that it is a person's.
    """
    for start, end in _places(surname, told):
        before = told[max(0, start - _BEFORE) : start]
        names = _names_before(before)
        if names and (not titled or _ends_with_title(before, names)):
            return f"{' '.join(names)} {told[start:end]}"
    return surname


def is_same(first: str, second: str) -> bool:
    """Say whether two names are of one person as far as surnames tell."""
    if not first or not second:
        return False
    one, other = first.lower().split(), second.lower().split()
    return one == other or (one[-1] == other[-1] and (len(one) == 1 or len(other) == 1))


def _places(surname: str, told: str) -> Iterator[tuple[int, int]]:
    """Yield where a surname stands, with what a hyphen ties before it: "al-Assad"."""
    place = told.find(surname)
    while place >= 0:
        end = place + len(surname)
        start = place
        while start > 0 and place - start < _BEFORE and not told[start - 1].isspace():
            start -= 1
        is_whole = start == place or told[place - 1] == "-"
        if is_whole and not told[end : end + 1].isalnum() and told[end : end + 1] != "-":
            yield start, end
        place = told.find(surname, end)


def _names_before(text: str) -> list[str]:
    """Return the first names at the end of a text, without titles."""
    names: list[str] = []
    for word in reversed(text.rstrip(" ").split("\n")[-1].split(" ")):
        bare = word.strip("“\"'‘(")
        is_particle = bare in offices.PARTICLES
        if len(names) >= _MOST_NAMES or not (is_particle or _is_first_name(bare)):
            break
        names.insert(0, bare)
        if bare != word:
            break
    while names and names[0] in offices.PARTICLES:
        names.pop(0)
    return names if any(len(name.rstrip(".")) > 1 and name[0].isupper() for name in names) else []


def _ends_with_title(text: str, names: list[str]) -> bool:
    words = text.split()[: -len(names)]
    return bool(words) and words[-1].lower().rstrip(".") in offices.BEFORE_NAMES


def _is_first_name(word: str) -> bool:
    is_initial = len(word) == 2 and word.endswith(".")
    letters = word.replace("-", "").replace("’", "").replace("'", "")
    is_word = is_initial or (letters.isalpha() and not word.endswith(("’s", "'s")))
    is_shouted = len(word) > 2 and word.isupper()
    return (
        is_word
        and word[:1].isupper()
        and not is_shouted
        and word.lower().rstrip(".") not in source_words.NO_FIRST_NAMES
    )
