"""Claims without a parse: figures and dates, in other languages or without the language model."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.claims.pieces import pieces_of
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice, suggestion_id

_URL = re.compile(r"(?:https?://|www\.|@)\S+")
_NUMBER = re.compile(
    r"(?<!\w)(?<!\w[.:/-])[$€£¥₹₽]?\d{1,40}(?:[.,:/’'\u00a0\u202f-]\d{1,40}){0,12}"
    r"(?:[^\W\d_]{1,3}\b)?(?: ?[%‰€])?"
)
_NUMBER_UNSPACED = re.compile(r"\d{1,40}(?:[.,]\d{1,40}){0,12}%?")
_YEAR = re.compile(r"(?:1[0-9]|20|21)[0-9]{2}(?:[-/][0-9]{2,4})?\Z")
_WRITTEN_DATE = re.compile(r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\Z|[0-9]{1,2}:[0-9]{2}\Z")
_NEXT_WORD = re.compile(r"(?:\.|º|er|st|nd|rd|th)?,? (?:de |of )?([^\W\d_]{3,12})")
_LAST_WORD = re.compile(r"(?<!\d )(?<!\d\. )\b([^\W\d_]{3,12})\.? \Z")
_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?…]{1,8}[\"'”’»)\]]{0,3}(?=\s)|[。！？؟۔।\n]")
_CLAUSE_END = re.compile(r"[,;:،؛、，；：](?=\s|[^\x00-\u0fff])|\s[–—-]\s|[()]")
_WORD = re.compile(r"\S+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")

_MONTHS = frozenset(
    """january february march april may june july august september october november december
    janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
    januar jänner februar märz april juni juli oktober dezember
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    janeiro fevereiro março maio junho julho setembro outubro dezembro
    januari februari maart mei augustus
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر""".split()  # noqa: SIM905 - a table
)
_EDGES = frozenset(",;:.!?…()–—-•*|、。，；：！？ \n\t\u00a0\u202f\u3000")
_FEWEST_WORDS, _FEWEST_WORDS_ALONE, _MOST_WORDS = 4, 2, 45
_LABEL_WORDS, _LABEL_CHARS = 5, 16
_QUANTITY_SCORE, _DATE_SCORE = 0.6, 0.45

Stretch = tuple[int, int]


def figures_and_dates(text: str, text_sha256: str, offset: int) -> Iterator[Claim]:
    """Yield a claim for each clause that holds a figure or a date, in the order of the text.

    Spans are counted from `offset`, where the text begins in the article's. Takes linear time.
    """
    for start, piece in pieces_of(text):
        yield from _in_piece(piece, text_sha256, offset + start)


def _in_piece(text: str, text_sha256: str, offset: int) -> Iterator[Claim]:
    parts = list(_parts(text))
    place = 0
    for sentence in _cut(text, _SENTENCE_END, (0, len(text))):
        held = []
        while place < len(parts) and parts[place].span.start < sentence[1]:
            held.append(parts[place])
            place += 1
        if held:
            for stretch, inner in _gathered(text, sentence, held).items():
                yield _claim(text, stretch, sentence, inner, text_sha256, offset)


def _gathered(text: str, sentence: Stretch, parts: list[Part]) -> dict[Stretch, list[Part]]:
    """Return the clauses of a sentence that hold figures; the whole sentence where one says too little."""
    clauses = [
        each
        for clause in _cut(text, _CLAUSE_END, sentence)
        for each in _told(text, _chunks(text, clause), _FEWEST_WORDS)
    ]
    whole = _told(text, _chunks(text, sentence), _FEWEST_WORDS_ALONE)
    found: dict[Stretch, list[Part]] = {}
    at = at_whole = 0
    for part in parts:
        while clauses[at][0] <= part.span.start and at + 1 < len(clauses):
            at += 1
        while whole[at_whole][0] <= part.span.start and at_whole + 1 < len(whole):
            at_whole += 1
        around = clauses[at][1] or whole[at_whole][1]
        if around is not None:
            found.setdefault(around, []).append(part)
    return found


def _told(text: str, stretches: list[Stretch], fewest: int) -> list[tuple[int, Stretch | None]]:
    """Return the end of each stretch, and the stretch without its edges if it states anything."""
    trimmed = [(end, _trimmed(text, (start, end))) for start, end in stretches]
    return [(end, each if _is_telling(text, each, fewest) else None) for end, each in trimmed]


def _parts(text: str) -> Iterator[Part]:
    """Yield the figures and dates of a piece."""
    bare = _URL.sub(lambda match: " " * len(match[0]), text)
    pattern = _NUMBER_UNSPACED if _is_unspaced(text) else _NUMBER
    for match in pattern.finditer(bare):
        kind = PartKind.DATE if _says_when(bare, match.start(), match.end()) else PartKind.FIGURE
        yield Part(kind, Span(match.start(), match.end()))


def _says_when(text: str, start: int, end: int) -> bool:
    number = text[start:end]
    if _WRITTEN_DATE.match(number) or text[end : end + 1] in tuple("年月日"):
        return True
    following, before = _NEXT_WORD.match(text, end), _LAST_WORD.search(text, max(0, start - 24), start)
    if number.isdecimal() and len(number) <= 2:
        return any(match is not None and match[1].lower() in _MONTHS for match in (following, before))
    return bool(_YEAR.match(number))


def _cut(text: str, ends: re.Pattern[str], stretch: Stretch) -> list[Stretch]:
    """Return the stretches between the ends, each end with what it closes; together they are the whole."""
    places = [match.end() for match in ends.finditer(text, *stretch)]
    starts = [stretch[0], *places]
    return [each for each in zip(starts, [*places, stretch[1]], strict=True) if each[0] < each[1]]


def _chunks(text: str, stretch: Stretch) -> list[Stretch]:
    """Return the stretch, cut where it has too many words for a claim; never empty."""
    words = [match.span() for match in _WORD.finditer(text, *stretch)]
    firsts = words[::_MOST_WORDS]
    ends = [word[0] for word in firsts[1:]]
    return list(zip([stretch[0], *ends], [*ends, stretch[1]], strict=True))


def _is_telling(text: str, stretch: Stretch, fewest: int) -> bool:
    """Say whether there are enough words, one of letters among them."""
    piece = text[slice(*stretch)]
    if not any(char.isalpha() for char in piece):
        return False
    return len(piece.split()) >= fewest or (_is_unspaced(piece) and len(piece) >= 2 * fewest)


def _trimmed(text: str, stretch: Stretch) -> Stretch:
    start, end = stretch
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _is_unspaced(text: str) -> bool:
    """Say whether the text is in a script that puts no blanks between words."""
    return bool(_UNSPACED.search(text))


def _label(text: str, stretch: Stretch, part: Span) -> str:
    """Return the figure with the words after it, and with those before it where few follow."""
    if _is_unspaced(text[slice(*stretch)]):
        start = max(stretch[0], min(part.start - 2, stretch[1] - _LABEL_CHARS))
        return " ".join(text[start : min(stretch[1], start + _LABEL_CHARS)].split())
    words = [match.span() for match in _WORD.finditer(text, *stretch)]
    place = next((at for at, word in enumerate(words) if part.start < word[1]), 0)
    first = max(0, min(place, len(words) - _LABEL_WORDS))
    chosen = words[first : first + _LABEL_WORDS]
    start, end = _trimmed(text, (chosen[0][0], chosen[-1][1]))
    return " ".join(text[start:end].split())


def _claim(
    text: str, stretch: Stretch, sentence: Stretch, parts: list[Part], text_sha256: str, offset: int
) -> Claim:
    span = Span(offset + stretch[0], offset + stretch[1])
    whole = _trimmed(text, sentence)
    figure = next((part for part in parts if part.kind is PartKind.FIGURE), None)
    what = "figure" if figure else "date"
    named = figure or parts[0]
    return Claim(
        id=suggestion_id(text_sha256, span),
        text_sha256=text_sha256,
        span=span,
        sentence=Span(offset + min(whole[0], stretch[0]), offset + max(whole[1], stretch[1])),
        kind=Kind.QUANTITY if figure else Kind.DATE,
        label=_label(text, stretch, named.span),
        speaker="",
        voice=Voice.ARTICLE,
        score=_QUANTITY_SCORE if figure else _DATE_SCORE,
        reasons=(f"The {what} “{named.span.of(text)}”, found without reading the sentence",),
        parts=tuple(
            Part(part.kind, Span(offset + part.span.start, offset + part.span.end)) for part in parts
        ),
    )
