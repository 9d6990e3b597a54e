"""What every format of the report tells, gathered once, with confidential sources already redacted."""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.scope import DEFAULT_SCOPE, Scope
from factcheck_app.domain.source import Source, Stance
from factcheck_app.domain.state import State
from factcheck_app.report.history import Entry, history_of
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.wording import GLYPHS, place_words
from factcheck_app.review.agreement import Conflict
from factcheck_app.review.comparison import NOTHING, Comparison, compare_conflicts
from factcheck_app.review.part_words import rows_of
from factcheck_app.review.published import publication_of
from factcheck_app.review.redaction import Redaction, legal
from factcheck_app.review.review import Review
from factcheck_app.review.rules import unticked, warned_of
from factcheck_app.review.scope import Shown, left_out, shown_of
from factcheck_app.review.signing import Signature, signature_of
from factcheck_app.review.standing import Standing


@dataclass(frozen=True, slots=True)
class NumberedSource:
    """A source with its number in the report and the numbers of the claims it was given for.

    `against` are those of them that it contradicts.
    """

    number: int
    source: Source
    claims: tuple[int, ...]
    against: tuple[int, ...] = ()

    @property
    def bearing_out(self) -> tuple[int, ...]:
        """Return the numbers of the claims that it supports."""
        return tuple(number for number in self.claims if number not in self.against)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A claim as the ledger tells it. `number` counts from 1 in the order of the text.

    `place` is where it stands in words, `relays` are those through whom the speaker's words came, `parts`
    a line each, `unticked` the words of those that were not checked. `conflicts` and `sources` are numbers,
    and so are those `against` it among the sources. `rules` says in general what `warnings` say in
    particular. `note`, `reviewer` and `conflicts` are empty, `flagged` is False and `at` is None where the
    audience is not told.
    """

    number: int
    claim: Claim
    words: str
    label: str
    speaker: str
    relays: tuple[str, ...]
    parts: tuple[str, ...]
    place: str
    state: State
    reason: str
    note: str
    correction: str
    flagged: bool
    unticked: tuple[str, ...]
    sources: tuple[int, ...]
    against: tuple[int, ...]
    rules: tuple[str, ...]
    warnings: tuple[str, ...]
    conflicts: tuple[int, ...]
    reviewer: str
    at: datetime | None

    @property
    def glyph(self) -> str:
        """Return the mark of the claim's state."""
        return GLYPHS[self.state]

    @property
    def ruling(self) -> str:
        """Return the state in words, with the reason where one was given."""
        return f"{self.state.word} ({self.reason})" if self.reason else self.state.word


@dataclass(frozen=True, slots=True)
class NumberedConflict:
    """Claims that can't all be true, by number, and why in a sentence without full stop."""

    conflict: Conflict
    claims: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a report tells beside the article itself.

    `rows` are the claims that are listed, out of `total`; `shown` counts the others. `published` is when
    the article was published, as a reviewer said: empty where nobody knows, None where nobody was asked.
    `signature` is None where nobody has signed, or the audience is not told.
    """

    rows: tuple[LedgerRow, ...]
    sources: tuple[NumberedSource, ...]
    history: tuple[Entry, ...]
    reviewers: tuple[str, ...]
    total: int
    scope: Scope = DEFAULT_SCOPE
    shown: Shown = field(default_factory=Shown)
    published: str | None = None
    conflicts: tuple[NumberedConflict, ...] = ()
    signature: Signature | None = None

    @property
    def listed(self) -> frozenset[int]:
        """Return the numbers of the claims that have a row."""
        return frozenset(row.number for row in self.rows)

    @property
    def not_listed(self) -> str:
        """Return what has no row and why, in words; nothing where every claim has one."""
        return ", ".join(left_out(self.shown))

    @property
    def by_state(self) -> dict[State, int]:
        """Return how many claims are in each state, every state named."""
        counts = Counter(row.state for row in self.rows)
        return {state: counts[state] for state in GLYPHS}

    @property
    def by_kind(self) -> dict[Kind, dict[State, int]]:
        """Return how many claims of each kind that occurs are in each state."""
        counts = Counter((row.claim.kind, row.state) for row in self.rows)
        kinds = {row.claim.kind for row in self.rows}
        return {kind: {state: counts[kind, state] for state in GLYPHS} for kind in Kind if kind in kinds}

    @property
    def settled(self) -> int:
        """Return how many claims want nothing more."""
        return sum(row.state.is_settled for row in self.rows)


def contents_of(review: Review, options: ReportOptions) -> Contents:
    """Gather what the report tells to its audience."""
    standings = {claim.id: review.standing(claim.id) for claim in review.claims}
    redaction = Redaction.of(review)
    sources = _numbered(review, standings, redaction)
    number_of = {each.source.id: each.number for each in sources}
    place_of = _places(review.article)
    tells = options.tells_reviewers
    published = review.published or ""
    comparison = compare_conflicts(review.claims, review.article, published) if tells else NOTHING
    shown = shown_of(review.claims, review.standings, review.scope)
    rows = tuple(
        _row(review, claim, comparison, number_of, place_of(claim.span.start), options, redaction)
        for claim in shown.claims
    )
    return Contents(
        rows,
        sources,
        history=history_of(review, redaction) if tells else (),
        reviewers=_reviewers(review) if tells else (),
        total=len(review.claims),
        scope=review.scope,
        shown=shown,
        published=review.published,
        conflicts=_conflicts(review, comparison),
        signature=signature_of(review) if tells else None,
    )


def _conflicts(review: Review, comparison: Comparison) -> tuple[NumberedConflict, ...]:
    return tuple(
        NumberedConflict(
            conflict, tuple(review.places[each] + 1 for each in conflict.claim_ids), legal(conflict.reason)
        )
        for conflict in comparison.conflicts
    )


def _numbered(
    review: Review, standings: Mapping[str, Standing], redaction: Redaction
) -> tuple[NumberedSource, ...]:
    """Give the sources numbers in the order of the claims; one given for several claims is one."""
    known: dict[str, Source] = {}
    claims: dict[str, list[int]] = {}
    against: dict[str, list[int]] = {}
    for place, claim in enumerate(review.claims):
        for each in standings[claim.id].evidence:
            known.setdefault(each.source.id, redaction.source(each.source))
            claims.setdefault(each.source.id, []).append(place + 1)
            if each.stance is Stance.CONTRADICTS:
                against.setdefault(each.source.id, []).append(place + 1)
    return tuple(
        NumberedSource(number, source, tuple(claims[source.id]), tuple(against.get(source.id, ())))
        for number, source in enumerate(known.values(), start=1)
    )


def _row(
    review: Review,
    claim: Claim,
    comparison: Comparison,
    number_of: Mapping[str, int],
    place: str,
    options: ReportOptions,
    redaction: Redaction,
) -> LedgerRow:
    standing, text = review.standing(claim.id), review.article.text
    tells = options.tells_reviewers
    warned = warned_of(review, claim)
    # Where reviewers differ, the last one's name would pass for the ruling's.
    names = tells and standing.state is not State.DIFFER
    return LedgerRow(
        number=review.places[claim.id] + 1,
        claim=claim,
        words=legal(claim.span.of(text)),
        label=legal(claim.label),
        speaker=legal(claim.speaker),
        relays=tuple(legal(relay) for relay in claim.relays),
        parts=tuple(
            legal(f"{part.heading}: {part.words}") for part in rows_of(claim, text, publication_of(review))
        ),
        place=place,
        state=standing.state,
        reason=legal(standing.reason),
        note=redaction.words(standing.note) if tells else "",
        correction=redaction.words(standing.correction),
        flagged=standing.flagged and tells,
        unticked=tuple(legal(part.span.of(text)) for part in unticked(claim, standing)),
        sources=tuple(number_of[source.id] for source in standing.sources),
        against=tuple(
            number_of[each.source.id] for each in standing.evidence if each.stance is Stance.CONTRADICTS
        ),
        rules=tuple(each.rule for each in warned),
        warnings=tuple(legal(each.words) for each in warned),
        conflicts=_in_conflict(review, claim, comparison),
        reviewer=legal(standing.reviewer) if names else "",
        at=standing.at if names else None,
    )


def _in_conflict(review: Review, claim: Claim, comparison: Comparison) -> tuple[int, ...]:
    """Return the numbers of the claims with which a claim can't be true."""
    found = comparison.conflicts_of.get(claim.id, ())
    others = {each for conflict in found for each in conflict.claim_ids if each != claim.id}
    return tuple(sorted(review.places[each] + 1 for each in others))


def _places(article: Article) -> Callable[[int], str]:
    """Return what tells, of an offset, where in the article it lies: a paragraph's number, another role."""
    paragraphs = itertools.accumulate(block.role is Role.PARAGRAPH for block in article.blocks)
    words = [place_words(block.role, n) for block, n in zip(article.blocks, paragraphs, strict=True)]
    ends = [block.span.end for block in article.blocks]
    return lambda offset: words[bisect_right(ends, offset)] if offset < (ends or [0])[-1] else ""


def _reviewers(review: Review) -> tuple[str, ...]:
    return tuple(dict.fromkeys(legal(act.reviewer) for act in review.acts))
