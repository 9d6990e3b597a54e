"""Where a parse holds figures: what number, how hedged, of what unit, counting what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.following import measured_end
from factcheck_app.claims.tokens import Stretch, child, extent, is_noun, low, sentence_within
from factcheck_app.claims.whens import When

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_NUMBER = re.compile(
    r"[+−-]?[$€£¥₹]?[0-9][0-9.,]*(?:[–—/x×-][$€£¥]?[0-9][0-9.,]*)*"
    r"(?:%|‰|°C?F?|m|bn|tn|mn|k|km|kg|cm|mm|mph|kph|kw|mw|gw|lb|st|ft|g|C|F|p)?\Z",
    re.IGNORECASE,
)
_JOINERS = frozenset({"-", "–", "—", "to", "and", "/", "x", "or"})
_NOMINAL = frozenset(
    {"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "AFX", "CD"}
)
# Longer ones are no figures but rows of a table or a machine's output.
_LONGEST = 12
_MOST_NOUNS = 20
_LONGEST_COMPLEMENT = 40
_COUNTING = ("nummod", "compound", "quantmod")
_TWO_WORD_UNITS = frozenset({("per", "cent"), ("percentage", "point"), ("percentage", "points")})
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
        end = _number_end(doc, place, dated)
        if end > place and not _is_numbered(doc, place):
            found.append(_figure(doc, place, end, dated))
            last = found[-1]
            place = max(end, last.counted_end if last.unit is Unit.TIME else last.end)
        else:
            place = max(end, place + 1)
    return tuple(found)


def _is_numbered(doc: Doc, place: int) -> bool:
    """Say whether a number only tells which of its kind: "type 2 diabetes", "Article 8"."""
    before = doc[place - 1] if place else None
    return (
        before is not None
        and doc[place].text.isdecimal()
        and low(before) in words.NUMBERED
        and is_noun(before)
    )


def _number_end(doc: Doc, place: int, dated: set[int]) -> int:
    """Return where the number that begins at `place` ends, or `place` where none begins."""
    if place in dated or _is_in_name(doc, place) or not _begins_number(doc, place):
        return place
    end, limit = place + 1, sentence_within(doc, place, 0, _LONGEST)[1]
    if low(doc[place]) in ("a", "an"):
        end += 1
    while end < limit and end not in dated:
        step = _continues_number(doc, end, limit, dated)
        if not step:
            break
        end += step
    return end


def _is_in_name(doc: Doc, place: int) -> bool:
    """Say whether a number is tied by a hyphen to a name: "K2-18c"."""
    if place < 2 or doc[place - 1].text != "-" or doc[place - 1].whitespace_ or doc[place - 2].whitespace_:
        return False
    return doc[place - 2].text[:1].isupper() and doc[place - 2].tag_ != "CD"


def _begins_number(doc: Doc, place: int) -> bool:
    token = doc[place]
    text = low(token)
    following = low(doc[place + 1]) if place + 1 < len(doc) else ""
    if text == "us":
        return following in words.CURRENCY_SIGNS and place + 2 < len(doc) and _is_plain_number(doc[place + 2])
    if token.text in words.CURRENCY_SIGNS or text == "#":
        return bool(_NUMBER.match(following))
    if text in ("a", "an"):
        is_ordinal = following in words.ORDINALS and place + 2 < len(doc) and is_noun(doc[place + 2])
        return following in (words.MAGNITUDES | words.FRACTIONS) - {"second", "m", "k"} and not is_ordinal
    if text == "one":
        return token.tag_ == "CD" and (token.dep_ in _COUNTING or following in ("of", "in"))
    if text in ("half", "halves"):
        return following in ("of", "the", "a", "its", "their", "all")
    if text in words.LOOSE_NUMBERS:
        return text not in ("scores", "tens") or following == "of"
    return text in words.MULTIPLES or _is_plain_number(token)


def _continues_number(doc: Doc, place: int, limit: int, dated: set[int]) -> int:
    """Return how many tokens from `place` still belong to the number."""
    text = low(doc[place])
    ahead = [low(token) for token in doc[place + 1 : min(place + 4, limit)]]
    if text in (words.MAGNITUDES | words.LOOSE_NUMBERS | words.FRACTIONS) - {"second", "third"}:
        return 1
    if text in words.PERCENT or text in words.CURRENCY_SIGNS:
        return 1
    if text in ("a", "an") and low(doc[place - 1]) == "half":
        return 1
    if (text, *ahead[:1]) in _TWO_WORD_UNITS:
        return 2
    if text == "and" and ahead[:2] in (["a", "half"], ["a", "quarter"]):
        return 3
    if text in ("in", "out") and _is_small_number(doc[place - 1]) and ahead:
        steps = 2 if ahead[0] in ("every", "of") else 1
        reaches = (
            place + steps < limit and place + steps not in dated and _is_plain_number(doc[place + steps])
        )
        return steps + 1 if reaches else 0
    if text == "times" or low(doc[place - 1]) in words.MULTIPLES or low(doc[place - 1]) == "times":
        return _compared(doc, place, limit)
    if text == "of" and low(doc[place - 1]) in words.LOOSE_NUMBERS and ahead[:1]:
        return 2 if ahead[0] in words.LOOSE_NUMBERS else 0
    if text in _JOINERS:
        return _joined(doc, place, limit, dated)
    before = doc[place - 1]
    if not _is_plain_number(doc[place]):
        return 0
    return 1 if low(before) in words.NUMBER_WORDS or before.text in words.CURRENCY_SIGNS else 0


def _compared(doc: Doc, place: int, limit: int) -> int:
    """Return the length of what makes a multiple: "times", "as high as", "higher than"."""
    texts = [low(token) for token in doc[place : min(place + 3, limit)]]
    if texts[0] == "times":
        return 1
    if texts[0] == "as":
        return 3 if texts[2:] == ["as"] else 2 if len(texts) > 1 else 0
    return 1 if doc[place].tag_ in ("JJR", "RBR") else 0


def _joined(doc: Doc, place: int, limit: int, dated: set[int]) -> int:
    """Return the length of a joint and what it joins: "-and-a-half", "- 15", "to 20"."""
    text = low(doc[place])
    if place + 1 >= limit or place + 1 in dated:
        return 0
    if text == "-" and not doc[place - 1].whitespace_ and not doc[place].whitespace_:
        following = low(doc[place + 1])
        if following in ("and", "a") or following in words.FRACTIONS - {"second"}:
            return 2
        is_unit = following == "one" and low(doc[place - 1]) in words.TENS
        return 2 if is_unit or _is_plain_number(doc[place + 1]) else 0
    is_ratio = text == "to" and low(doc[place + 1]) == "one"
    if (
        not is_ratio
        and not _is_plain_number(doc[place + 1])
        and doc[place + 1].text not in words.CURRENCY_SIGNS
    ):
        return 0
    if text in ("and", "or"):
        lead = _before_number(doc, place)
        return (
            2
            if (text == "and" and lead == "between") or (text == "or" and _counts_nothing(doc, place))
            else 0
        )
    if text == "to":
        is_one = _is_bare(doc, place) or _joins_shares(doc, place, limit)
        return 2 if is_one and _before_number(doc, place) != "from" else 0
    return 2


def _counts_nothing(doc: Doc, place: int) -> bool:
    """Say whether the number before "or" has no noun of its own, as in "four or five"."""
    return _is_plain_number(doc[place - 1])


def _is_bare(doc: Doc, place: int) -> bool:
    """Say whether "to" joins two numbers of one range: "10 to 15 aircraft"."""
    return _is_plain_number(doc[place - 1]) and doc[place].dep_ in ("quantmod", "prep", "punct", "dep")


def _joins_shares(doc: Doc, place: int, limit: int) -> bool:
    """Say whether "to" joins two shares of one range, "a share of 9% to 10%", and not "rose 9% to 10%"."""
    is_share = low(doc[place - 1]) in words.PERCENT and place + 2 < limit
    return is_share and low(doc[place + 2]) in words.PERCENT and _before_number(doc, place) == "of"


def _before_number(doc: Doc, place: int) -> str:
    back = place - 1
    while back > 0 and (
        _is_plain_number(doc[back])
        or low(doc[back]) in words.MAGNITUDES | words.PERCENT | words.CURRENCY_SIGNS
    ):
        back -= 1
    return low(doc[back])


def _is_plain_number(token: Token) -> bool:
    return low(token) in words.NUMBER_WORDS or bool(_NUMBER.match(token.text))


def _is_small_number(token: Token) -> bool:
    return low(token) == "one" or (_is_plain_number(token) and len(token.text) <= 5)


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
