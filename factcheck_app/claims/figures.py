"""Where a parse holds figures: what number, how hedged, of what unit, counting what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.figure_ends import is_numbered, number_end
from factcheck_app.claims.following import measured_end
from factcheck_app.claims.tokens import Stretch, child, extent, is_noun, low, sentence_within
from factcheck_app.claims.whens import When

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_NOMINAL = frozenset(
    {"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "AFX", "CD"}
)
_MOST_NOUNS = 20
_LONGEST_COMPLEMENT = 40
_OF_PRUNED = frozenset({"relcl", "acl", "punct", "appos", "advcl", "conj", "cc", "parataxis", "ccomp"})


class Unit(StrEnum):
    """What sort of figure it is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    TIME = "time"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure. All are token indices, half open.

    `hedged` begins where words such as "more than" do; `start` to `end` is the number with its sign or
    unit; `counted_end` ends the nouns that it counts, `head` being the last of them or -1; `phrase_end`
    ends what belongs to these: "of the Black Sea Fleet".
    """

    hedged: int
    start: int
    end: int
    counted_end: int
    phrase_end: int
    head: int
    unit: Unit

    @property
    def phrase(self) -> Stretch:
        """Return the whole phrase with hedge and complement."""
        return self.hedged, self.phrase_end

    @property
    def counted(self) -> Stretch:
        """Return the nouns that are counted; empty where the figure stands alone."""
        return self.end, self.counted_end


def figures_in(doc: Doc, whens: tuple[When, ...]) -> tuple[Figure, ...]:
    """Return the figures of a parse in text order, those that belong to dates left out."""
    dated = {place for when in whens for place in range(when.start, when.end)}
    found = []
    place = 0
    while place < len(doc):
        end = number_end(doc, place, dated)
        if end > place and not is_numbered(doc, place):
            found.append(_figure(doc, place, end, dated))
            last = found[-1]
            place = max(end, last.counted_end if last.unit is Unit.TIME else last.end)
        else:
            place = max(end, place + 1)
    return tuple(found)


def _figure(doc: Doc, start: int, end: int, dated: set[int]) -> Figure:
    counted_end, head = _counted(doc, end, dated)
    unit = _unit(doc, start, end, counted_end, head)
    if unit is Unit.TIME:
        counted_end, head = _with_seconds(doc, counted_end, head)
    end, counted_end, head = _with_old(doc, end, counted_end, head, unit)
    if head < 0 and end < len(doc) and low(doc[end]) == "of" and doc[end].head.i < end:
        phrase_end, head = _of_phrase(doc, end)
        counted_end = phrase_end
    else:
        phrase_end = _phrase_end(doc, head, counted_end)
    phrase_end = measured_end(doc, phrase_end) if unit is Unit.MEASURE else phrase_end
    if start > 0 and low(doc[start - 1]) == "between" and "and" in [low(token) for token in doc[start:end]]:
        start -= 1
    return Figure(_hedged(doc, start), start, end, counted_end, phrase_end, head, unit)


def _counted(doc: Doc, end: int, dated: set[int]) -> tuple[int, int]:
    """Return where the nouns after a number end, and the last of them; (end, -1) where there are none.

    Goes by the tags from left to right, since the parse often hangs the number on the wrong word.
    """
    place, head, limit = end, -1, sentence_within(doc, end - 1, 0, _MOST_NOUNS)[1]
    while place < limit and place not in dated and doc[place].tag_ in _NOMINAL:
        token = doc[place]
        if token.tag_ in ("VBN", "VBG") and token.dep_ not in ("amod", "compound", "nmod"):
            break
        if (
            token.tag_ == "CD"
            and (token.text.isdecimal() or low(token) in words.NUMBER_WORDS)
            and doc[place - 1].text != "-"
        ):
            break
        if (
            head >= 0
            and is_noun(token)
            and doc[head].head.i != place
            and token.head.i > place
            and doc[head].dep_ not in ("compound", "nmod", "poss", "nummod", "amod")
        ):
            break
        if is_noun(token):
            head = place
        place += 1
    if head < 0 and end < limit and low(doc[end]) in words.STATES_OF_PEOPLE:
        return end + 1, end
    return (head + 1, head) if head >= 0 else (end, -1)


def _unit(doc: Doc, start: int, end: int, counted_end: int, head: int) -> Unit:
    texts = [low(token) for token in doc[start:end]]
    joined = "".join(texts)
    after = [low(token) for token in doc[end:counted_end]]
    if (
        any(sign in joined for sign in "$€£¥₽₹₩")
        or (after and after[0] in words.CURRENCIES)
        or (len(after) > 1 and after[1] in words.CURRENCIES)
    ):
        return Unit.MONEY
    if "%" in joined or words.PERCENT & set(texts) or "per cent" in " ".join(texts) or "percentage" in texts:
        return Unit.PERCENT
    if _says_age(doc, start, end, after):
        return Unit.AGE
    if head >= 0 and low(doc[head]) in words.TIME_UNITS:
        return Unit.TIME
    if after and (
        after[0] in words.MEASURES or (after[0] == "-" and len(after) > 1 and after[1] in words.MEASURES)
    ):
        return Unit.MEASURE
    return Unit.COUNT


def _says_age(doc: Doc, start: int, end: int, after: list[str]) -> bool:
    if (
        "old" in [low(token) for token in doc[end : end + 5]]
        and after[:1]
        and after[0] in ("-", "year", "years")
    ):
        return True
    if start > 0 and low(doc[start - 1]) in ("aged", "age"):
        return True
    if start > 1 and low(doc[start - 1]) == "now" and doc[start - 2].text == ",":
        return doc[start].text.isdecimal() and end < len(doc) and doc[end].text in ",."
    before, behind = doc[start - 1] if start else None, doc[end] if end < len(doc) else None
    if before is None or end - start > 1 or not doc[start].text.isdecimal() or int(doc[start].text) > 120:
        return False
    bracketed = before.text in ",(" and (behind is None or behind.text in ",).")
    return bracketed and start > 1 and (is_noun(doc[start - 2]) and doc[start - 2].text[:1].isupper())


def _with_seconds(doc: Doc, end: int, head: int) -> tuple[int, int]:
    """Take in the smaller unit after a greater one: "three minutes *50 seconds*"."""
    while end + 1 < len(doc) and doc[end].tag_ == "CD" and low(doc[end + 1]) in words.TIME_UNITS:
        end, head = end + 2, end + 1
    return end, head


def _with_old(doc: Doc, end: int, counted_end: int, head: int, unit: Unit) -> tuple[int, int, int]:
    """Let "82-year-old" be one with what follows it, and with the noun that it describes."""
    if unit is not Unit.AGE:
        return end, counted_end, head
    place = counted_end
    while place < min(len(doc), end + 6) and low(doc[place]) in ("-", "old"):
        place += 1
    if place > counted_end and low(doc[place - 1]) == "old":
        while place < min(len(doc), end + 8) and is_noun(doc[place]):
            head, place = place, place + 1
    return end, max(counted_end, place), head


def _of_phrase(doc: Doc, place: int) -> tuple[int, int]:
    """Return where "of the facilities" ends and the noun in it."""
    of = doc[place]
    noun = child(of, "pobj")
    if noun is None:
        return place, -1
    return min(extent(noun, _OF_PRUNED)[1], place + _LONGEST_COMPLEMENT), noun.i


def _phrase_end(doc: Doc, head: int, counted_end: int) -> int:
    """Return where the complement of what is counted ends: "of the fleet", "and helicopters"."""
    if head < 0:
        return counted_end
    noun, end = doc[head], counted_end
    for each in noun.children:
        if each.i < end:
            continue
        is_of = each.dep_ == "prep" and low(each) == "of" and each.i == end
        if is_of or (each.dep_ == "conj" and _shares_figure(doc, end, each)):
            end = max(end, extent(each, _OF_PRUNED)[1])
    return end


def _shares_figure(doc: Doc, end: int, other: Token) -> bool:
    """Say whether a coordinated noun is counted by the same figure: "50 aircraft and helicopters"."""
    between = doc[end : other.i + 1]
    bare = all(
        token.tag_ not in ("CD", "DT", "PRP$", "VBD", "VBN") and token.text != "," for token in between
    )
    return (other.tag_ == "NNS" and len(between) <= 4 and bare) or (is_noun(other) and len(between) == 2)


def _hedged(doc: Doc, start: int) -> int:
    """Return where the words before a number that say how exact it is begin."""
    first = sentence_within(doc, start, 4, 0)[0]
    for length in (4, 3, 2, 1):
        begin = start - length
        text = doc[begin:start].text.lower()
        if begin >= first and text in words.HEDGE_PHRASES:
            return _hedged(doc, begin) if begin > first and text not in words.OWNING else begin
    return start
