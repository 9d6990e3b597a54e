"""Where a parse speaks of a date, a year or a time of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.tokens import Stretch, holds_digit, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_YEAR = re.compile(r"(?:1[0-9]|20|21)[0-9]{2}(?:[–—/-][0-9]{2,4})?\Z")
_DECADE = re.compile(r"(?:1[0-9]|20)?[0-9]0['’]?s\Z", re.IGNORECASE)
_CLOCK = re.compile(r"[0-9]{1,2}(?:[:.][0-9]{2}){1,2}(?:am|pm)?\Z|[0-9]{1,2}(?:am|pm)\Z", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\Z")
_DAY = re.compile(r"[0-3]?[0-9](?:st|nd|rd|th)?\Z", re.IGNORECASE)
_AGO = frozenset({"ago", "earlier", "later", "before"})
_LAST = frozenset({"last", "next", "past", "previous", "this", "coming", "following", "same"})


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of tokens, half open, that says when."""

    start: int
    end: int

    @property
    def stretch(self) -> Stretch:
        """Return its tokens."""
        return self.start, self.end


def whens_in(doc: Doc) -> tuple[When, ...]:
    """Return the dates, years and times of a parse in text order; they do not overlap."""
    marked = [False] * len(doc)
    for start, end in (*_named(doc), *_written(doc)):
        for place in range(start, end):
            marked[place] = True
    return tuple(_runs(doc, marked))


def is_year(token: Token) -> bool:
    """Say whether the token has the shape of a year."""
    return bool(_YEAR.match(token.text))


def _named(doc: Doc) -> Iterator[Stretch]:
    """Yield the entities that say when, not how long or how old."""
    for entity in doc.ents:
        if entity.label_ not in ("DATE", "TIME"):
            continue
        texts = [low(token) for token in entity]
        start = entity.start + _is_amount(doc, entity.start)
        if any(_points(token) for token in doc[start : entity.end]) and not _is_span_of_time(texts):
            yield start, entity.end


def _points(token: Token) -> bool:
    """Say whether a word of a date entity names a point in time."""
    text = low(token)
    pointing = words.MONTHS | words.WEEKDAYS | words.DAYS_NEAR | _AGO | _LAST
    return text in pointing or is_year(token) or bool(_DECADE.match(token.text) or _CLOCK.match(token.text))


def _is_amount(doc: Doc, place: int) -> bool:
    """Say whether a date entity begins with an amount that the recogniser took for its part."""
    text = doc[place].text
    return text[:1].isdecimal() and not text.isdecimal() and not _points(doc[place]) and not _DAY.match(text)


def _is_span_of_time(texts: list[str]) -> bool:
    """Say whether the words are a mere length of time, such as "the past 12 months"."""
    counted = any(text[0].isdecimal() or text in words.NUMBER_WORDS for text in texts if text)
    return counted and "past" in texts and bool(words.TIME_UNITS & set(texts))


def _written(doc: Doc) -> Iterator[Stretch]:
    """Yield what has the form of a date whatever the entity recogniser thinks."""
    for token in doc:
        text = low(token)
        if text in words.MONTHS and token.text[:1].isupper():
            if text.rstrip(".") not in ("may", "mar", "march") or _beside_day_or_year(doc, token.i):
                yield _around_month(doc, token.i)
        elif (
            text in words.WEEKDAYS
            or text in words.DAYS_NEAR
            or _NUMERIC_DATE.match(token.text)
            or (_DECADE.match(token.text) and holds_digit(token) and len(token.text) > 2)
            or (is_year(token) and _stands_as_year(doc, token.i))
        ):
            yield token.i, token.i + 1
        elif token.text.isdecimal() and _is_one_of(doc, token.i + 1, {"a.m.", "p.m.", "am", "pm"}):
            yield token.i, token.i + 2
        elif _CLOCK.match(token.text) and _stands_as_clock(doc, token.i):
            yield token.i, token.i + 1 + _is_one_of(doc, token.i + 1, {"am", "pm", "a.m.", "p.m.", "gmt"})


def _beside_day_or_year(doc: Doc, place: int) -> bool:
    return any(
        0 <= near < len(doc) and bool(_DAY.match(doc[near].text) or is_year(doc[near]))
        for near in (place - 1, place + 1)
    ) or (place > 0 and low(doc[place - 1]) in words.YEAR_LEADS)


def _around_month(doc: Doc, place: int) -> Stretch:
    """Return "3 May 1951", "May 3, 1951" or "May" around the month's name."""
    start, end = place, place + 1
    if start > 0 and _DAY.match(doc[start - 1].text):
        start -= 1
    elif end < len(doc) and _DAY.match(doc[end].text):
        end += 1
    comma = end < len(doc) and doc[end].text == ","
    if end + comma < len(doc) and is_year(doc[end + comma]):
        end += comma + 1
    return start, end


def _stands_as_year(doc: Doc, place: int) -> bool:
    """Say whether a number of four digits stands where a year stands."""
    token = doc[place]
    if token.ent_type_ == "DATE":
        return True
    if token.ent_type_ in ("MONEY", "PERCENT", "QUANTITY") or _is_one_of(doc, place + 1, words.PERCENT):
        return False
    leads = place > 0 and low(doc[place - 1]) in words.YEAR_LEADS
    counts = place + 1 < len(doc) and doc[place + 1].tag_ in ("NNS", "JJ", "NN") and token.dep_ == "nummod"
    in_brackets = 0 < place < len(doc) - 1 and doc[place - 1].text == "(" and doc[place + 1].text in ",)–-"
    return (leads and not counts) or in_brackets


def _stands_as_clock(doc: Doc, place: int) -> bool:
    text = doc[place].text
    if ":" in text or text[-1] in "mM":
        return True
    return _is_one_of(doc, place + 1, {"am", "pm", "a.m.", "p.m.", "gmt"})


def _is_one_of(doc: Doc, place: int, texts: frozenset[str] | set[str]) -> bool:
    return 0 <= place < len(doc) and low(doc[place]) in texts


def _runs(doc: Doc, marked: list[bool]) -> Iterator[When]:
    """Yield each run of marked tokens of one sentence, without a bare "the" before it."""
    start = -1
    for place in range(len(doc) + 1):
        inside = place < len(doc) and marked[place]
        breaks = place < len(doc) and bool(doc[place].is_sent_start)
        if start >= 0 and (not inside or breaks):
            first = start + (doc[start].tag_ == "DT" and place - start > 1 and low(doc[start]) == "the")
            yield When(first, place)
            start = -1
        if inside and start < 0:
            start = place
