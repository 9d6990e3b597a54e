"""Where words stand between quotation marks; text alone, no parse."""

from bisect import bisect_right
from dataclasses import dataclass

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”"}
_STRAIGHT = '"'
_REVERSED_OPEN, _REVERSED_CLOSE = "»", "«"
_SINGLES = {"‘": "’", "'": "'"}
_LONGEST_SINGLE = 1_500
_AFTER_STOP = frozenset(".,!?…;:")


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
    """Return the outermost quotations of a paragraph in order.

    Single marks count where they can't be apostrophes and close in the paragraph.
    """
    quotes: list[Quote] = []
    ends = {mark: _single_ends(text, mark) for mark in _SINGLES.values()}
    start, closers, free_from = -1, "", 0
    for place, char in enumerate(text):
        if place < free_from:
            continue
        if start >= 0:
            if char in closers:
                if place - start > 1:
                    quotes.append(Quote(start, place + 1))
                start = -1
            continue
        closers = _closers(text, place, char)
        if closers:
            start = place
        elif char in _SINGLES and _opens_single(text, place):
            end = _single_end(text, place, ends[_SINGLES[char]])
            if end > place and " " in text[place:end]:
                quotes.append(Quote(place, end + 1))
                free_from = end + 1
    if 0 <= start < len(text) - 1 and closers != _REVERSED_CLOSE:
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
    if char == _REVERSED_OPEN:
        after = text[place + 1 : place + 2]
        return _REVERSED_CLOSE if not before.isalnum() and after.isalnum() else ""
    return _PAIRS.get(char, "")


def _opens_single(text: str, place: int) -> bool:
    """Say whether a single mark may open a quotation, and is not the apostrophe of "'90s" or "'n'"."""
    before = text[place - 1] if place else " "
    after = text[place + 1 : place + 2]
    return not before.isalnum() and after.isalpha() and before not in _SINGLES.values()


def _single_ends(text: str, mark: str) -> list[int]:
    """Return where single marks may close a quotation: at the end of a word or after its punctuation."""
    ends = []
    place = text.find(mark)
    while place >= 0:
        before, after = text[place - 1 : place] or " ", text[place + 1 : place + 2]
        if not before.isspace() and not after.isalnum():
            ends.append(place)
        place = text.find(mark, place + 1)
    return ends


def _single_end(text: str, start: int, ends: list[int]) -> int:
    """Return where a quotation in single marks closes, -1 where it doesn't.

    A mark after an "s" may be that of a plural's possessive: it closes only where no surer end follows.
    """
    likely, first = -1, bisect_right(ends, start + 1)
    for place in ends[first : first + 8]:
        if place - start > _LONGEST_SINGLE:
            break
        before, after = text[place - 1], text[place + 1 : place + 2]
        if likely >= 0 and _reopens(text, likely, place):
            break
        if before != "s" or after in _AFTER_STOP:
            return place
        likely = likely if likely >= 0 else place
    return likely


def _reopens(text: str, start: int, end: int) -> bool:
    """Say whether another quotation opens between two marks, so that the first was an end."""
    return any(
        char in _SINGLES and _opens_single(text, start + 1 + offset)
        for offset, char in enumerate(text[start + 1 : end])
    )
