"""Where words stand between quotation marks; text alone, no parse."""

from dataclasses import dataclass

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”"}
_STRAIGHT = '"'
_SINGLE_OPEN, _SINGLE_CLOSE = "‘", "’"


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks, marks included, in code points of the text it was found in.

    `closed` is False where the text ends before the mark that would close it.
    """

    start: int
    end: int
    closed: bool = True

    @property
    def inner(self) -> tuple[int, int]:
        """Return the stretch without its marks, half open."""
        return self.start + 1, self.end - 1 if self.closed else self.end

    def holds(self, start: int, end: int) -> bool:
        """Say whether the stretch lies wholly inside, marks included."""
        return self.start <= start and end <= self.end


def quotes_in(text: str) -> tuple[Quote, ...]:
    """Return the outermost quotations of a paragraph in order; single marks count only where curly."""
    quotes: list[Quote] = []
    start, closers = -1, ""
    for place, char in enumerate(text):
        if start < 0:
            closers = _closers(text, place, char)
            if closers:
                start = place
        elif char in closers and _closes(text, place, char):
            if place - start > 1:
                quotes.append(Quote(start, place + 1))
            start = -1
    if 0 <= start < len(text) - 1 and closers != _SINGLE_CLOSE:
        quotes.append(Quote(start, len(text), closed=False))
    return tuple(quotes)


def runs_on(text: str) -> bool:
    """Say whether a quotation is left open at the end of a paragraph, to go on in the next."""
    found = quotes_in(text)
    return bool(found) and not found[-1].closed


def opens_with_mark(text: str) -> bool:
    """Say whether a paragraph begins with a quotation mark."""
    return text.lstrip()[:1] in {*_PAIRS, _STRAIGHT}


def _closers(text: str, place: int, char: str) -> str:
    """Return the marks that would close a quotation opened by `char` here, empty where it opens none."""
    before = text[place - 1] if place else " "
    if char == _STRAIGHT:
        is_inches = before.isdigit()
        return "" if is_inches else _STRAIGHT
    if char == _SINGLE_OPEN:
        return _SINGLE_CLOSE if not before.isalnum() else ""
    return _PAIRS.get(char, "")


def _closes(text: str, place: int, char: str) -> bool:
    """Say whether a mark closes; a curly single one in or after a word may be an apostrophe."""
    if char != _SINGLE_CLOSE:
        return True
    after = text[place + 1] if place + 1 < len(text) else " "
    return not after.isalnum() and text[place - 1] != "s"
