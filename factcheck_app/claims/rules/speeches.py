"""Speeches: who speaks in the lines of a transcript, an interview or a post, which is no claim itself."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.turns import is_known, is_of_table, named, running_turn, turns_in
from factcheck_app.domain.claim import Kind

_PLACES = frozenset({"GPE", "LOC"})


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield the turn of each speaker, for its voice alone."""
    if passage.is_headline:
        return
    turns = list(turns_in(passage.doc.text))
    told = passage.before.earlier
    for turn in turns:
        span = passage.doc.char_span(turn.start, turn.end, alignment_mode="contract")
        if span is not None and is_known(turn.speaker, told) and not _is_dateline(passage, span.start):
            yield _voice(span.start, span.end, named(turn.speaker, told))
    is_apart = passage.before.is_stamped or is_of_table(passage.doc.text)
    runs = "" if turns or is_apart else running_turn(told)
    if runs:
        yield _voice(0, len(passage.doc), named(runs, told))


def _is_dateline(passage: Passage, start: int) -> bool:
    """Say whether what stands before the colon is a place: "LONDON: ..."."""
    lead = [token for token in passage.doc[:start] if token.is_alpha]
    return bool(lead) and all(token.ent_type_ in _PLACES for token in lead)


def _voice(start: int, end: int, speaker: str) -> Candidate:
    reason = f"“{speaker}” speaks in this line"
    return Candidate(Kind.QUOTATION, (start, end), "", (reason,), speaker=speaker, voice_only=True)
