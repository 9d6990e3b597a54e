"""What every format of the report tells, gathered once, with confidential sources already redacted."""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.act import Source
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.state import State
from factcheck_app.report.history import Entry, history_of
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.redaction import Redaction
from factcheck_app.report.wording import GLYPHS, legal, place_words
from factcheck_app.review.fold import Standing
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for


@dataclass(frozen=True, slots=True)
class NumberedSource:
    """A source with its number in the report and the numbers of the claims it was given for."""

    number: int
    source: Source
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A claim as the ledger tells it. `number` counts from 1 in the order of the text.

    `place` is where it stands in words, `sources` are numbers, `note` and `reviewer` are empty and `at`
    is None where the audience is not told.
    """

    number: int
    claim: Claim
    words: str
    label: str
    speaker: str
    place: str
    state: State
    reason: str
    note: str
    sources: tuple[int, ...]
    warnings: tuple[str, ...]
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
class Contents:
    """All that a report tells beside the article itself."""

    rows: tuple[LedgerRow, ...]
    sources: tuple[NumberedSource, ...]
    history: tuple[Entry, ...]
    reviewers: tuple[str, ...]

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
    redaction = Redaction.of(source for standing in standings.values() for source in standing.sources)
    sources = _numbered(review, standings, redaction)
    number_of = {each.source.id: each.number for each in sources}
    place_of = _places(review.article)
    rows = tuple(
        _row(review, place + 1, standings[claim.id], number_of, place_of(claim.span.start), options)
        for place, claim in enumerate(review.claims)
    )
    tells = options.tells_reviewers
    history = history_of(review, redaction) if tells else ()
    return Contents(rows, sources, history, _reviewers(review) if tells else ())


def _numbered(
    review: Review, standings: Mapping[str, Standing], redaction: Redaction
) -> tuple[NumberedSource, ...]:
    """Give the sources numbers in the order of the claims; one given for several claims is one."""
    known: dict[str, Source] = {}
    claims: dict[str, list[int]] = {}
    for place, claim in enumerate(review.claims):
        for source in standings[claim.id].sources:
            known.setdefault(source.id, redaction.source(source))
            if place + 1 not in claims.setdefault(source.id, []):
                claims[source.id].append(place + 1)
    return tuple(
        NumberedSource(number, source, tuple(claims[source.id]))
        for number, source in enumerate(known.values(), start=1)
    )


def _row(
    review: Review,
    number: int,
    standing: Standing,
    number_of: Mapping[str, int],
    place: str,
    options: ReportOptions,
) -> LedgerRow:
    claim = review.claims[number - 1]
    tells = options.tells_reviewers
    # Where reviewers differ, the last one's name would pass for the ruling's.
    names = tells and standing.state is not State.DIFFER
    return LedgerRow(
        number=number,
        claim=claim,
        words=legal(claim.span.of(review.article.text)),
        label=legal(claim.label),
        speaker=legal(claim.speaker),
        place=place,
        state=standing.state,
        reason=legal(standing.reason),
        note=legal(standing.note) if tells else "",
        sources=tuple(dict.fromkeys(number_of[source.id] for source in standing.sources)),
        warnings=warnings_for(standing),
        reviewer=legal(standing.reviewer) if names else "",
        at=standing.at if names else None,
    )


def _places(article: Article) -> Callable[[int], str]:
    """Return what tells, of an offset, where in the article it lies: a paragraph's number, another role."""
    paragraphs = itertools.accumulate(block.role is Role.PARAGRAPH for block in article.blocks)
    words = [place_words(block.role, n) for block, n in zip(article.blocks, paragraphs, strict=True)]
    ends = [block.span.end for block in article.blocks]
    return lambda offset: words[bisect_right(ends, offset)] if offset < (ends or [0])[-1] else ""


def _reviewers(review: Review) -> tuple[str, ...]:
    return tuple(dict.fromkeys(legal(act.reviewer) for act in review.acts))
