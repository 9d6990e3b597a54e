"""Where a number begins and ends in a parse: "four-and-a-half", "9% to 10%", "one in four"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.tokens import is_noun, low, sentence_within

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token


_NUMBER = re.compile(
    r"[+−-]?[$€£¥₹]?[0-9][0-9.,]*(?:[–—/x×-][$€£¥]?[0-9][0-9.,]*)*"
    r"(?:%|‰|°C?F?|m|bn|tn|mn|k|km|kg|cm|mm|mph|kph|kw|mw|gw|lb|st|ft|g|C|F|p)?\Z",
    re.IGNORECASE,
)
_JOINERS = frozenset({"-", "–", "—", "to", "and", "/", "x", "or"})
# Longer ones are no figures but rows of a table or a machine's output.
_LONGEST = 12
_COUNTING = ("nummod", "compound", "quantmod")
_TWO_WORD_UNITS = frozenset({("per", "cent"), ("percentage", "point"), ("percentage", "points")})


def is_numbered(doc: Doc, place: int) -> bool:
    """Say whether a number only tells which of its kind: "type 2 diabetes", "Article 8"."""
    before = doc[place - 1] if place else None
    return (
        before is not None
        and doc[place].text.isdecimal()
        and low(before) in words.NUMBERED
        and is_noun(before)
    )


def number_end(doc: Doc, place: int, dated: set[int]) -> int:
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
