"""From candidates to claims: one claim for a span, near doubles united, voice, speaker and score given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.parts import parts_of
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.propositions import proposition_of
from factcheck_app.claims.rules import RULES
from factcheck_app.claims.score import score_of
from factcheck_app.claims.tokens import Stretch, chars, inside, trimmed, united, with_bracket
from factcheck_app.claims.uncheckable import why_uncheckable
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id

_MOST_REASONS = 3
_SAID = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
_LONGEST_LABEL = 80


@dataclass(frozen=True, slots=True)
class Zone:
    """Tokens that somebody says, in his own words or in the article's."""

    stretch: Stretch
    voice: Voice
    speaker: str
    relays: tuple[str, ...] = ()


def claims_of(passage: Passage, text_sha256: str, offset: int) -> tuple[Claim, ...]:
    """Return the claims of a passage that begins at code point `offset` of the text, in text order."""
    candidates = list(_trimmed(passage, (each for rule in RULES for each in rule(passage))))
    zones = zones_of(candidates)
    claims: dict[Span, Claim] = {}
    for candidate in settle(candidates):
        claim = _claim(passage, candidate, zones, text_sha256, offset)
        claims.setdefault(claim.span, claim)
    return tuple(sorted(claims.values(), key=lambda claim: (claim.span.start, claim.span.end)))


def settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return what stands: near doubles united, fallbacks only where they are needed.

    The order of the candidates is their strength.
    """
    standing: list[Candidate] = []
    candidates = list(candidates)
    ranked = [each.stretch for each in candidates if each.kind is Kind.SUPERLATIVE]
    for candidate in sorted(candidates, key=lambda each: _is_spare(each, ranked)):
        if _is_spare(candidate, ranked) and all(
            _is_held(standing, trigger) for trigger in candidate.triggers
        ):
            continue
        double = next((each for each in standing if _is_double(each, candidate)), None)
        if double is None:
            standing.append(candidate)
        else:
            standing[standing.index(double)] = _united(double, candidate)
    return standing


def _is_spare(candidate: Candidate, ranked: list[Stretch]) -> bool:
    """Say whether a candidate stands only where no other holds its triggers."""
    if candidate.fallback:
        return True
    counts = candidate.kind in (Kind.QUANTITY, Kind.DATE) and bool(candidate.triggers)
    return counts and any(all(inside(trigger, each) for trigger in candidate.triggers) for each in ranked)


def zones_of(candidates: Iterable[Candidate]) -> list[Zone]:
    """Return where others than the article speak, the shortest first."""
    zones = []
    for candidate in candidates:
        if candidate.kind is Kind.QUOTATION:
            zones.append(Zone(candidate.stretch, Voice.QUOTED, candidate.speaker, candidate.relays))
        elif candidate.kind in _SAID:
            zones.append(Zone(candidate.stretch, Voice.REPORTED, candidate.speaker, candidate.relays))
    return sorted(zones, key=lambda zone: zone.stretch[1] - zone.stretch[0])


def _trimmed(passage: Passage, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    for candidate in candidates:
        stretch = candidate.stretch
        if candidate.kind is not Kind.QUOTATION:
            stretch = trimmed(passage.doc, with_bracket(passage.doc, _clipped(passage, candidate)))
        is_cut_off = inside((candidate.predicate, candidate.predicate + 1), candidate.stretch) and not inside(
            (candidate.predicate, candidate.predicate + 1), stretch
        )
        if stretch[0] < stretch[1] and candidate.label and not is_cut_off:
            yield replace(candidate, stretch=stretch)


def _clipped(passage: Passage, candidate: Candidate) -> Stretch:
    """Return the stretch cut so that it crosses no quotation mark."""
    start, end = candidate.stretch
    for quote in passage.quotes:
        span = passage.doc.char_span(quote.start, quote.end, alignment_mode="expand")
        if (
            span is None
            or span.end <= start
            or end <= span.start
            or inside((span.start, span.end), (start, end))
        ):
            continue
        if inside((start, end), (span.start, span.end)):
            continue
        anchor = candidate.triggers[0][0] if candidate.triggers else max(candidate.predicate, start)
        if span.start <= anchor < span.end:
            start, end = max(start, span.start), min(end, span.end)
        elif anchor < span.start:
            end = min(end, span.start)
        else:
            start = max(start, span.end)
    return start, end


def _is_held(standing: Iterable[Candidate], trigger: Stretch) -> bool:
    """Say whether some claim that states figures and dates holds the trigger."""
    return any(inside(trigger, each.stretch) and each.kind not in _SAID for each in standing)


def _is_double(first: Candidate, second: Candidate) -> bool:
    """Say whether two candidates state the same: same words, or the same predicate."""
    if Kind.QUOTATION in (first.kind, second.kind):
        return False
    if first.stretch == second.stretch:
        return True
    return first.predicate >= 0 and first.predicate == second.predicate


def _united(stronger: Candidate, weaker: Candidate) -> Candidate:
    """Return the stronger candidate with the weaker one's reasons, and its dates where it lacks them."""
    reasons = tuple(dict.fromkeys((*stronger.reasons, *weaker.reasons)))[:_MOST_REASONS]
    triggers = tuple(dict.fromkeys((*stronger.triggers, *weaker.triggers)))
    more = any(not inside(trigger, stronger.stretch) for trigger in weaker.triggers)
    grown = united(stronger.stretch, weaker.stretch) if more else stronger.stretch
    label = max(stronger.label, weaker.label, key=_figures_in)
    voiced = stronger if stronger.speaker else weaker
    return replace(
        stronger,
        reasons=reasons,
        triggers=triggers,
        stretch=grown,
        label=label,
        speaker=voiced.speaker,
        relays=voiced.relays,
    )


def _figures_in(label: str) -> int:
    return sum(any(char.isdecimal() for char in word) for word in label.split())


def _claim(passage: Passage, candidate: Candidate, zones: list[Zone], sha256: str, offset: int) -> Claim:
    start, end = chars(passage.doc, candidate.stretch)
    span = Span(offset + start, offset + end)
    voice, speaker, relays = _voice(candidate, zones)
    first, last = passage.doc[candidate.stretch[0]].sent, passage.doc[candidate.stretch[1] - 1].sent
    whole = chars(passage.doc, trimmed_blanks(passage, (first.start, last.end)))
    parts = parts_of(passage, candidate.stretch, offset)
    return Claim(
        id=suggestion_id(sha256, span),
        text_sha256=sha256,
        span=span,
        sentence=Span(offset + min(whole[0], start), offset + max(whole[1], end)),
        kind=candidate.kind,
        label=candidate.label[:_LONGEST_LABEL],
        speaker=speaker,
        voice=voice,
        score=score_of(passage, candidate),
        reasons=candidate.reasons,
        relays=relays,
        parts=parts,
        uncheckable=why_uncheckable(passage, candidate),
        proposition=proposition_of(passage, candidate, parts, offset),
    )


def trimmed_blanks(passage: Passage, stretch: Stretch) -> Stretch:
    """Return the stretch without tokens of blanks at its ends."""
    start, end = stretch
    while end - start > 1 and passage.doc[start].is_space:
        start += 1
    while end - start > 1 and passage.doc[end - 1].is_space:
        end -= 1
    return start, end


def _voice(candidate: Candidate, zones: list[Zone]) -> tuple[Voice, str, tuple[str, ...]]:
    """Return in whose voice a candidate is, and through whom: those of the shortest zone that holds it."""
    if candidate.kind is Kind.QUOTATION:
        return Voice.QUOTED, candidate.speaker, candidate.relays
    for zone in zones:
        if inside(candidate.stretch, zone.stretch):
            return zone.voice, zone.speaker, zone.relays
    if candidate.speaker:
        return Voice.REPORTED, candidate.speaker, candidate.relays
    return Voice.ARTICLE, "", ()
