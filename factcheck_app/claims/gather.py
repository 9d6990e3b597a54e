"""From candidates to claims: one claim for a span, near doubles united, voice, speaker and score given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.composing import outline_label
from factcheck_app.claims.names import is_same
from factcheck_app.claims.parts import parts_of
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.propositions import proposition_of
from factcheck_app.claims.rules import LAST_RESORTS, RULES
from factcheck_app.claims.score import score_of
from factcheck_app.claims.tokens import Stretch, chars, inside, trimmed, united, with_bracket
from factcheck_app.claims.uncheckable import states_nothing, why_uncheckable
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_MOST_REASONS = 3
_SAID = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
_HOLDING = (Kind.SUPERLATIVE, Kind.COMPARISON, Kind.RELATION)
_LABELLED_BY_TIE = (Kind.COMPARISON, Kind.CAUSE, Kind.LAW)
_SHORT_STATEMENT = 16
# Who somebody is, is told by the article even where it reports what another said.
_DESCRIBING = (Kind.ROLE, Kind.IDENTITY)
_LONGEST_LABEL = 80
_STATED_WITHIN = (Kind.QUANTITY, Kind.COMPARISON, Kind.EVENT, Kind.DATE)
_MUCH_MORE = 3


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
    stating = [each for each in candidates if not each.voice_only and not states_nothing(passage, each)]
    for candidate in _told_apart(passage, filled(passage, settle(stating))):
        claim = _claim(passage, candidate, zones, text_sha256, offset)
        claims.setdefault(claim.span, claim)
    return tuple(sorted(claims.values(), key=lambda claim: (claim.span.start, claim.span.end)))


def settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return what stands: near doubles united, fallbacks only where they are needed.

    The order of the candidates is their strength.
    """
    standing: list[Candidate] = []
    candidates = _outermost(list(candidates))
    spare = {id(each): _is_spare(each, candidates) for each in candidates}
    for candidate in sorted(candidates, key=lambda each: spare[id(each)]):
        if spare[id(candidate)] and all(_is_held(standing, trigger) for trigger in candidate.triggers):
            continue
        _add(standing, candidate)
    return standing


def filled(passage: Passage, standing: list[Candidate]) -> list[Candidate]:
    """Return what stands with a claim for each date and figure that is in none of it."""

    def is_held(trigger: Stretch) -> bool:
        return _is_held(standing, trigger)

    for rule in LAST_RESORTS:
        for candidate in _trimmed(passage, rule(passage, is_held)):
            if not states_nothing(passage, candidate):
                _add(standing, candidate)
    return standing


def _told_apart(passage: Passage, standing: list[Candidate]) -> Iterator[Candidate]:
    """Yield what stands; reported words whose label is that of a claim in them get one that tells more.

    Where they are but a word or two longer than what is ranked in them, they say nothing besides it.
    """
    labels = Counter(each.label for each in standing)
    for each in standing:
        if each.kind not in _SAID or labels[each.label] < 2:
            yield each
            continue
        label = outline_label(passage.doc, each.stretch)
        if label and not labels[label]:
            yield replace(each, label=label)
        elif not any(_is_all_but_same(each, other) for other in standing):
            yield each


def _is_all_but_same(said: Candidate, other: Candidate) -> bool:
    is_within = other.kind is Kind.SUPERLATIVE and inside(other.stretch, said.stretch)
    longer = (said.stretch[1] - said.stretch[0]) - (other.stretch[1] - other.stretch[0])
    return is_within and said.label == other.label and longer <= _MUCH_MORE


def _add(standing: list[Candidate], candidate: Candidate) -> None:
    """Put a candidate beside what stands, or unite it with the one that states the same."""
    double = next((each for each in standing if _is_double(each, candidate)), None)
    if double is None:
        standing.append(candidate)
    else:
        standing[standing.index(double)] = _united(double, candidate)


def _outermost(candidates: list[Candidate]) -> list[Candidate]:
    """Leave out an office or a tie within another tie or name, which says it too."""
    outer = [each.stretch for each in candidates if each.kind in (Kind.RELATION, Kind.IDENTITY)]
    return [each for each in candidates if not _is_inner(each, outer)]


def _is_inner(candidate: Candidate, outer: list[Stretch]) -> bool:
    if candidate.kind not in (Kind.ROLE, Kind.RELATION) or candidate.predicate >= 0 or candidate.apart:
        return False
    is_role = candidate.kind is Kind.ROLE
    return any(inside(candidate.stretch, each) and (is_role or candidate.stretch != each) for each in outer)


def _is_spare(candidate: Candidate, candidates: list[Candidate]) -> bool:
    """Say whether a candidate stands only where no other holds its triggers.

    A figure or date in what is ranked, compared, tied or laid down by law says nothing more by itself.
    """
    if candidate.fallback:
        return True
    if candidate.kind not in (Kind.QUANTITY, Kind.DATE) or not candidate.triggers:
        return False
    return any(
        all(inside(trigger, each.stretch) for trigger in candidate.triggers)
        for each in candidates
        if (each.kind in _HOLDING and not each.apart)
        or (each.kind is Kind.LAW and _is_under(candidate, each))
    )


def _is_under(candidate: Candidate, law: Candidate) -> bool:
    """Say whether a figure tells what the law is about: "within 5 miles", "fishing within 5 miles"."""
    begins_in_verb = candidate.predicate == candidate.stretch[0] > law.predicate >= 0
    return candidate.predicate < 0 or (begins_in_verb and inside(candidate.stretch, law.stretch))


def zones_of(candidates: Iterable[Candidate]) -> list[Zone]:
    """Return where others than the article speak, the shortest first."""
    zones = []
    for candidate in candidates:
        if candidate.kind in _SAID:
            voice = Voice.QUOTED if candidate.kind is Kind.QUOTATION else Voice.REPORTED
            stretch = max(candidate.stretch[0], candidate.said_from), candidate.stretch[1]
            zones.append(Zone(stretch, voice, candidate.speaker, candidate.relays))
    return sorted(zones, key=lambda zone: zone.stretch[1] - zone.stretch[0])


def _trimmed(passage: Passage, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    for candidate in candidates:
        stretch = candidate.stretch
        if candidate.kind is not Kind.QUOTATION and not candidate.voice_only:
            stretch = trimmed(passage.doc, with_bracket(passage.doc, _clipped(passage, candidate)))
        is_cut_off = inside((candidate.predicate, candidate.predicate + 1), candidate.stretch) and not inside(
            (candidate.predicate, candidate.predicate + 1), stretch
        )
        if candidate.kind is not Kind.QUOTATION:
            stretch = _with_mark(passage, stretch)
        if stretch[0] < stretch[1] and (candidate.label or candidate.voice_only) and not is_cut_off:
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
        if start <= span.start and all(token.is_punct for token in passage.doc[end : span.end]):
            end = span.end
            continue
        anchor = candidate.triggers[0][0] if candidate.triggers else max(candidate.predicate, start)
        if span.start <= anchor < span.end:
            start, end = max(start, span.start), min(end, span.end)
        elif anchor < span.start:
            end = min(end, span.start)
        else:
            start = max(start, span.end)
    return start, end


def _with_mark(passage: Passage, stretch: Stretch) -> Stretch:
    """Return the stretch with the mark that closes a quotation opened within it."""
    start, end = stretch
    if not start < end < len(passage.doc):
        return stretch
    stop = passage.doc[end]
    if stop.is_punct and not stop.is_quote and end + 1 < len(passage.doc):
        end += 1
    mark = passage.doc[end]
    opened = passage.doc[start].idx
    closes = any(opened < quote.start and quote.end == mark.idx + len(mark) for quote in passage.quotes)
    return (start, end + 1) if closes and mark.is_quote else stretch


def _is_held(standing: Iterable[Candidate], trigger: Stretch) -> bool:
    """Say whether some claim that states figures and dates holds the trigger."""
    return any(inside(trigger, each.stretch) and _states(each) for each in standing)


def _states(candidate: Candidate) -> bool:
    """Say whether a claim states what is in it: no quotation, nor a long clause that is reported."""
    length = candidate.stretch[1] - candidate.stretch[0]
    return candidate.kind not in _SAID or (candidate.kind is Kind.STATEMENT and length <= _SHORT_STATEMENT)


def _is_double(first: Candidate, second: Candidate) -> bool:
    """Say whether two candidates state the same: same words, or the same predicate."""
    if Kind.QUOTATION in (first.kind, second.kind):
        return False
    if first.stretch == second.stretch:
        return True
    return first.predicate >= 0 and first.predicate == second.predicate and not _says_more(first, second)


def _says_more(first: Candidate, second: Candidate) -> bool:
    """Say whether one is reported words of which the other is but a part: the figure that begins them."""
    said, stated = (first, second) if first.kind in _SAID else (second, first)
    if (
        said.kind not in _SAID
        or stated.kind not in _STATED_WITHIN
        or not inside(stated.stretch, said.stretch)
    ):
        return False
    return (said.stretch[1] - said.stretch[0]) - (stated.stretch[1] - stated.stretch[0]) >= _MUCH_MORE


def _united(stronger: Candidate, weaker: Candidate) -> Candidate:
    """Return the stronger candidate with the weaker one's reasons, and its dates where it lacks them."""
    reasons = tuple(dict.fromkeys((*stronger.reasons, *weaker.reasons)))[:_MOST_REASONS]
    triggers = tuple(dict.fromkeys((*stronger.triggers, *weaker.triggers)))
    more = any(not inside(trigger, stronger.stretch) for trigger in weaker.triggers)
    grown = united(stronger.stretch, weaker.stretch) if more else stronger.stretch
    keeps = stronger.kind in _LABELLED_BY_TIE
    kind = Kind.EVENT if (stronger.kind, weaker.kind) == (Kind.DATE, Kind.EVENT) else stronger.kind
    label = stronger.label if keeps else max(stronger.label, weaker.label, key=_figures_in)
    voiced = stronger if stronger.speaker else weaker
    return replace(
        stronger,
        kind=kind,
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
    end -= _ends_in_stop(passage.doc[candidate.stretch[1] - 1])
    span = Span(offset + start, offset + end)
    voice, speaker, relays = _voice(passage, candidate, zones)
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


def _ends_in_stop(token: Token) -> bool:
    """Say whether the tokeniser took a sentence's full stop for part of a unit: "$2.3m."."""
    return token.lower_ in ("m.", "bn.", "k.", "km.") and token.i + 1 == token.sent.end


def trimmed_blanks(passage: Passage, stretch: Stretch) -> Stretch:
    """Return the stretch without tokens of blanks at its ends."""
    start, end = stretch
    while end - start > 1 and passage.doc[start].is_space:
        start += 1
    while end - start > 1 and passage.doc[end - 1].is_space:
        end -= 1
    return start, end


def _voice(passage: Passage, candidate: Candidate, zones: list[Zone]) -> tuple[Voice, str, tuple[str, ...]]:
    """Return in whose voice a candidate is, and through whom.

    The shortest zone that holds it says who speaks, where it can; those around it pass that on.
    """
    start, end = candidate.stretch
    if candidate.kind is Kind.QUOTATION:
        start, end = start + 1, max(start + 1, end - 1)  # zones begin and end without marks
    around = [
        zone
        for zone in zones
        if inside((start, end), zone.stretch)
        and not (candidate.kind in _DESCRIBING and zone.voice is Voice.REPORTED)
        and not _tells_of_speaker(passage, candidate, zone)
        and not _is_in_cue(passage, (start, end), zone)
    ]
    if not around and not candidate.speaker and candidate.kind not in _SAID:
        return Voice.ARTICLE, "", ()
    voice = around[0].voice if around else Voice.REPORTED
    if candidate.kind is Kind.QUOTATION:
        voice = Voice.QUOTED
    passed_on = [name for zone in around for name in (zone.speaker, *zone.relays)]
    speaker, *relays = _once([candidate.speaker, *candidate.relays, *passed_on]) or [""]
    return voice, speaker, tuple(relays)


def _is_in_cue(passage: Passage, stretch: Stretch, zone: Zone) -> bool:
    """Say whether the words stand between the parts of a quotation, where the article says who speaks."""
    opening = (zone.stretch[0], zone.stretch[0] + 1)
    is_marked = zone.voice is Voice.QUOTED and passage.quote_at(opening) is not None
    return is_marked and stretch != zone.stretch and passage.quote_at((stretch[0], stretch[0] + 1)) is None


def _tells_of_speaker(passage: Passage, candidate: Candidate, zone: Zone) -> bool:
    """Say whether a candidate tells who the speaker is or what he did, which he doesn't say himself."""
    named = zone.speaker in passage.doc[slice(*candidate.stretch)].text
    return (
        zone.voice is Voice.REPORTED
        and candidate.kind not in _SAID
        and not candidate.speaker
        and bool(zone.speaker)
        and named
    )


def _once(chain: Iterable[str]) -> list[str]:
    """Return the names of a chain without gaps, nobody twice in it."""
    names: list[str] = []
    for name in chain:
        if name and not any(is_same(name, other) for other in names):
            names.append(name)
    return names
