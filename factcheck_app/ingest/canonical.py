"""The canonical text: one form of every text, so that a span means the same characters everywhere."""

import re
import unicodedata

_BYTE_ORDER_MARK = "\ufeff"
# Carriage returns, the separators that Qt breaks lines at, and the breaks that Unicode calls mandatory
# (UAX #14, classes BK and NL).
_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029\ufdd0\ufdd1]")
# Other controls, and what XML 1.0 forbids: shown as a replacement character, not dropped in silence.
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Marks are no word characters, so a long pile of them lies in such a run.
_LONG_RUNS = re.compile(r"[^\w\s]{64,}")


def canonical(text: str) -> str:
    """Return the canonical text: LF line breaks, no byte order mark, no controls but tab, NFC (UAX #15)."""
    if _SURROGATES.search(text):
        # Joins pairs to the character they stand for, and replaces lone ones.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = text.lstrip(_BYTE_ORDER_MARK)
    text = _ILLEGAL.sub("\ufffd", _LINE_BREAKS.sub("\n", text))
    if text.isascii():
        return text
    # Python sorts piled marks by insertion, in quadratic time; sorted beforehand they cost nothing.
    return unicodedata.normalize("NFC", _LONG_RUNS.sub(_with_marks_sorted, text))


def _with_marks_sorted(run: re.Match[str]) -> str:
    """Return the run decomposed, with its marks in canonical order."""
    pieces: list[str] = []
    marks: list[str] = []
    for character in "".join(unicodedata.normalize("NFD", each) for each in run.group()):
        if unicodedata.combining(character):
            marks.append(character)
            continue
        pieces += sorted(marks, key=unicodedata.combining)
        pieces.append(character)
        marks.clear()
    return "".join([*pieces, *sorted(marks, key=unicodedata.combining)])
