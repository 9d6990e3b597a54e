"""Quotations: words between quotation marks, with who said them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import source_words, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import SUBJECTS
from factcheck_app.claims.composing import opening_words
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.quotes import Quote
from factcheck_app.claims.speakers import Said, name_of, said_by
from factcheck_app.claims.tokens import Stretch, child, children, is_name, is_noun, low, trimmed
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_FEWEST_WORDS = 3
_REACH = 14
_REACH_BACK = 30
_LONGEST_CUE = 130
_BREAKS = (",", "—", "–", "-")
_PAUSES = (",", "?", "!", "—", "–")
_SENTENCE_END = re.compile(r"[a-z0-9)]{3}[.?!] ")
_CUES = words.SAYING | words.NAMING | words.SPEECH_ACTS | words.UTTERING | {"according"}


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each quotation: that it was said so, by whom."""
    before = passage.before
    last = Said(before.speaker if before.quoting and before.spoke else "")
    for first, final in _joined(passage):
        stretch = _stretch_of(passage, Quote(first.start, final.end))
        if stretch is None or not _says_something(passage, stretch, "anybody"):
            continue
        said, cue = _said(passage, stretch, final)
        if not said.speaker and _stands_alone(passage, stretch):
            said = _runs_to(passage, final) or (last if last.speaker else _said_before(passage, stretch))
        if not _says_something(passage, stretch, said.speaker):
            continue
        last = said if said.speaker else last
        label, reasons = _label(passage, first), _reasons(said.speaker, cue)
        yield Candidate(
            Kind.QUOTATION, stretch, label, reasons, -1, (), said.speaker, relays=said.relays
        )  # fmt: skip


def first_speaker(passage: Passage) -> str:
    """Return who speaks the first quotation of a passage, empty where that isn't said."""
    return next((candidate.speaker for candidate in find(passage)), "")


def last_speaker(passage: Passage) -> str:
    """Return who speaks last in a passage, in quotation marks or not; empty where nobody does."""
    speaker, end = "", 0
    for candidate in find(passage):
        if candidate.speaker:
            speaker, end = candidate.speaker, candidate.stretch[1]
    for cue in _cues_in(passage, (end, len(passage.doc)), is_before=True):
        later = said_by(passage, cue).speaker if low(cue) in words.SAYING else ""
        if later:
            return later
    return speaker


def _joined(passage: Passage) -> Iterator[tuple[Quote, Quote]]:
    """Yield the first and last part of each quotation; "We won," he said, "and left." is one."""
    text, waiting = passage.doc.text, list(passage.quotes)
    while waiting:
        first = last = waiting.pop(0)
        while waiting and _goes_on(text, last, waiting[0]):
            last = waiting.pop(0)
        yield first, last


def _goes_on(text: str, quote: Quote, following: Quote) -> bool:
    """Say whether a quotation goes on in the next one, with nothing but its cue between them.

    The cue breaks a sentence off, or ends the first sentence and the next one follows right behind it.
    """
    between = text[quote.end : following.start]
    ending = "," if between.startswith(",") else text[quote.inner[0] : quote.inner[1]].rstrip()[-1:]
    if not quote.closed or not between.strip() or len(between) > _LONGEST_CUE or "\n" in between:
        return False
    if between.rstrip().endswith(","):
        return ending in _BREAKS and text[following.start + 1 : following.start + 2].islower()
    is_one_sentence = between.rstrip().endswith(".") and not _SENTENCE_END.search(between.rstrip()[:-1])
    return (
        is_one_sentence and ending in _PAUSES and text[following.inner[0] : following.inner[0] + 1].isupper()
    )


def _stretch_of(passage: Passage, quote: Quote) -> Stretch | None:
    span = passage.doc.char_span(quote.start, quote.end, alignment_mode="expand")
    return (span.start, span.end) if span is not None else None


def _says_something(passage: Passage, stretch: Stretch, speaker: str) -> bool:
    """Say whether it is more than a title, a nickname or a word held at arm's length."""
    inner = [token for token in passage.doc[slice(*stretch)] if not token.is_punct and not token.is_space]
    if len(inner) < 2 or all(token.text[:1].isupper() or token.tag_ in ("IN", "DT", "CC") for token in inner):
        return len(inner) > 6
    is_sentence = inner[0].text[:1].isupper() or inner[0].text.isdigit()
    return len(inner) >= (2 if speaker and is_sentence else _FEWEST_WORDS)


def _said(passage: Passage, stretch: Stretch, last: Quote) -> tuple[Said, str]:
    """Return speaker and cue from the words after, before, or between the parts of a quotation."""
    doc = passage.doc
    after = (stretch[1], min(stretch[1] + _REACH, _sentence_end(passage, stretch)))
    before = (max(_sentence_start(passage, stretch), stretch[0] - _REACH_BACK), stretch[0])
    gaps = [token.i for token in doc[slice(*stretch)] if passage.quote_at((token.i, token.i + 1)) is None]
    between = (gaps[0], gaps[-1] + 1) if gaps else (0, 0)
    ends_with_pause = doc.text[last.inner[1] - 1 : last.inner[1]] in (",", "?", "!", "—", "–")
    ends_with_pause |= doc.text[last.end : last.end + 1] == ","
    order = (between, after, before) if ends_with_pause else (between, before, after)
    for place in order:
        for cue in _cues_in(passage, place, is_before=place == before):
            said = _said_by(passage, cue)
            if said.speaker:
                return said, cue.text
    named = _named_before_colon(passage, stretch)
    return named, ":" if named.speaker else ""


def _named_before_colon(passage: Passage, stretch: Stretch) -> Said:
    """Return who stands with a colon right before a quotation: "Berg: “We won.”"."""
    place = stretch[0] - 1
    if place < 1 or passage.doc[place].text != ":":
        return Said()
    noun = passage.doc[place - 1]
    is_name = noun.tag_ == "NNP" and noun.ent_type_ in ("", "PERSON", "ORG")
    is_person = noun.ent_type_ == "PERSON" or is_name or low(noun) in source_words.PERSONS
    return Said(name_of(passage, noun)) if is_person else Said()


def _runs_to(passage: Passage, last: Quote) -> Said | None:
    """Return the speaker named paragraphs on, where the quotation is open at the passage's end."""
    speaker = "" if last.closed else passage.before.next_speaker
    return Said(speaker) if speaker else None


def _said_before(passage: Passage, stretch: Stretch) -> Said:
    """Return whom the sentence before a quotation without a cue is about.

    Where the quotation opens a paragraph it is who spoke in the one right before.
    """
    start = min(passage.doc[stretch[0]].sent.start, stretch[0])
    if start == 0:
        return Said(passage.before.speaker if passage.before.spoke else "")
    sentence = passage.doc[start - 1].sent
    if passage.quote_at((sentence.start, sentence.end)) is not None:
        return Said()
    for token in sentence:
        is_person = token.ent_type_ == "PERSON" or low(token) in source_words.PERSONS | {"he", "she"}
        is_outside = passage.quote_at((token.i, token.i + 1)) is None
        if token.dep_ in SUBJECTS and is_person and is_outside:
            return Said(name_of(passage, token))
    return Said()


def _cues_in(passage: Passage, place: Stretch, *, is_before: bool) -> Iterator[Token]:
    """Yield the cues outside of quotations, the nearest to the quotation first."""
    tokens = list(passage.doc[slice(*place)])
    for token in reversed(tokens) if is_before else tokens:
        if low(token) not in _CUES or not (token.tag_.startswith("VB") or low(token) == "according"):
            continue
        if passage.quote_at((token.i, token.i + 1)) is None:
            yield token


def _said_by(passage: Passage, cue: Token) -> Said:
    """Return the speaker: the cue's subject, else the noun beside it."""
    if low(cue) == "according":
        to = child(cue, "prep") or next((each for each in cue.children if low(each) == "to"), None)
        source = child(to, "pobj") if to is not None else None
        return Said(name_of(passage, source)) if source is not None else Said()
    passed_on = next((verb for each in children(cue, "prep") for verb in children(each, "pcomp")), None)
    if low(cue) in source_words.QUOTING and passed_on is not None:
        return said_by(passage, passed_on)
    subject = child(cue, *SUBJECTS)
    is_inserted = subject is not None and subject.i < cue.i and _is_cut_off(cue, subject)
    if subject is not None and not is_inserted and passage.quote_at((subject.i, subject.i + 1)) is None:
        return said_by(passage, cue)
    beside = _noun_beside(passage, cue)
    return Said(name_of(passage, beside)) if beside is not None else said_by(passage, cue)


def _is_cut_off(cue: Token, subject: Token) -> bool:
    """Say whether a comma parts the cue from its subject, unless an apposition ends there."""
    after_comma = cue.i > 0 and cue.nbor(-1).text == ","
    return after_comma and child(subject, "appos") is None


def _noun_beside(passage: Passage, cue: Token) -> Token | None:
    """Return the noun right before the cue, or right after it as in "said Putin"."""
    doc = passage.doc
    if cue.i > 0 and passage.quote_at((cue.i - 1, cue.i)) is None:
        before = doc[cue.i - 1]
        if is_noun(before) or before.tag_ == "PRP":
            return before
    place = cue.i + 1
    while place < len(doc) and place < cue.i + 8 and passage.quote_at((place, place + 1)) is None:
        if is_noun(doc[place]) and (place + 1 >= len(doc) or not is_noun(doc[place + 1])):
            return doc[place]
        is_capital = doc[place].text[:1].isupper()
        if not is_capital and doc[place].tag_ not in ("DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "PRP$"):
            return None
        place += 1
    return None


def _stands_alone(passage: Passage, stretch: Stretch) -> bool:
    """Say whether the quotation stands as sentences of its own, so that the last speaker goes on."""
    opener = passage.doc[stretch[0]]
    starts = opener.i == 0 or passage.doc[opener.i - 1].text in '.!?”"' or bool(opener.is_sent_start)
    return starts and (
        is_name(passage.doc[min(stretch[0] + 1, len(passage.doc) - 1)]) or _opens_capital(passage, stretch)
    )


def _opens_capital(passage: Passage, stretch: Stretch) -> bool:
    return passage.doc[slice(*stretch)].text.lstrip('"“«„‘ ')[:1].isupper()


def _label(passage: Passage, first: Quote) -> str:
    """Return the first words of a quotation's first part between quotation marks."""
    stretch = _stretch_of(passage, first) or (0, 0)
    inner = trimmed(passage.doc, stretch)
    start, end = inner if inner[0] < inner[1] else stretch
    opening = opening_words(passage.doc, (start, end))
    return f"“{opening}”" if passage.doc[start:end].text == opening else f"“{opening}…”"


def _reasons(speaker: str, cue: str) -> tuple[str, ...]:
    if speaker and cue:
        return (f"Words between quotation marks, given to “{speaker}” by “{cue}”",)
    if speaker:
        return (f"Words between quotation marks, going on from “{speaker}”",)
    return ("Words between quotation marks, with no speaker found",)


def _sentence_end(passage: Passage, stretch: Stretch) -> int:
    """Return the end of the sentence in which the quotation ends, or of the next one where a cue opens it."""
    doc, end = passage.doc, stretch[1]
    opens_sentence = end < len(doc) and bool(doc[end].is_sent_start)
    if opens_sentence and not (doc[end].text[:1].islower() or _closes_with_comma(passage, stretch)):
        return end
    limit = min(len(doc), end + _REACH)
    return next((place for place in range(end + 1, limit) if doc[place].is_sent_start), limit)


def _closes_with_comma(passage: Passage, stretch: Stretch) -> bool:
    return passage.doc[stretch[1] - 2].text in (",", "?", "!") if stretch[1] >= 2 else False


def _sentence_start(passage: Passage, stretch: Stretch) -> int:
    """Return the start of the sentence in which the quotation begins, or of what a colon ties to it."""
    doc, place = passage.doc, stretch[0]
    if place > 0 and doc[place].is_sent_start and doc[place - 1].text in (":", ","):
        place -= 1
    limit = max(0, place - _REACH_BACK)
    while place > limit and not doc[place].is_sent_start:
        place -= 1
    return place
