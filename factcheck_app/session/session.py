"""One open review: the use cases of the window, and the one writer of acts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.tongue import sentence_case, tr
from factcheck_app.review.act_words import act_words
from factcheck_app.review.comparison import Comparer, Comparison, compare_here
from factcheck_app.review.published import publication_of, wants_publication
from factcheck_app.review.review import Review
from factcheck_app.session.finishing import Finishing
from factcheck_app.session.judging import Judging
from factcheck_app.session.ports import Hand, Happening, Journal
from factcheck_app.session.shaping import Shaping
from factcheck_app.session.sourcing import Sourcing
from factcheck_app.session.wording import iso_date

__all__ = ["Hand", "Happening", "Session"]


class Session(Judging, Sourcing, Shaping, Finishing):
    """An open review with its current claim. Every method runs on one thread and returns at once."""

    def __init__(
        self,
        review: Review,
        journal: Journal,
        hand: Hand,
        *,
        done_blocks: Iterable[int] = (),
        notice: str = "",
        comparer: Comparer = compare_here,
    ) -> None:
        super().__init__(review, journal, hand)
        blocks = review.article.blocks
        self._holding = frozenset(place for place, block in enumerate(blocks) if block.role.holds_claims)
        self._done_blocks = set(done_blocks)
        self._known_ids = set(review.suggestions)
        self._wants_publication = wants_publication(review.claims, publication_of(review))
        self._comparer = comparer
        self._compared: tuple[Sequence[Claim], str | None] = ((), None)
        self._notices = [notice] if notice else []
        self.remarks: tuple[str, ...] = ()
        """What the reader should know about the analysis, though nothing is wrong; often nothing."""

    @property
    def done_blocks(self) -> frozenset[int]:
        """Return the places of the blocks whose analysis is complete."""
        return frozenset(self._done_blocks)

    @property
    def blocks_to_do(self) -> int:
        """Return how many blocks the analysis has still to look at."""
        return len(self._holding - self._done_blocks)

    @property
    def blocks_in_all(self) -> int:
        """Return how many blocks may hold claims."""
        return len(self._holding)

    @property
    def asks_when_published(self) -> bool:
        """Say whether dates stay open that the day of publication would settle, and nobody was asked yet."""
        return self._wants_publication and self._review.published is None

    @property
    def notice(self) -> str:
        """Return what the reader must not miss about the review or its analysis; often nothing."""
        return "\n".join(self._notices)

    @property
    def alarm(self) -> str:
        """Return what the reader must not miss, the worst first; empty while all is well."""
        return self._closed_because or self.notice

    @property
    def reviewer(self) -> str:
        """Return who acts here."""
        return self._hand.reviewer

    @property
    def today(self) -> str:
        """Return the day that it is here, as YYYY-MM-DD."""
        return self._hand.clock().astimezone().date().isoformat()

    def act_as(self, reviewer: str) -> None:
        """Put another name beside what is done from now on."""
        self._hand = replace(self._hand, reviewer=reviewer)

    def set_published(self, written: str) -> None:
        """Keep when the article was published (YYYY-MM-DD), or with nothing written that nobody knows it.

        Raises ReviewError for what is no date.
        """
        day = iso_date(written)
        if day != self.review.published and self._act(ActKind.PUBLISHED, {"date": day}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(tr("{what}. Ctrl+Z").format(what=sentence_case(act_words(self._review.acts[-1]))))

    def compare(self) -> None:
        """Have it found out what the claims say of each other, if there are others or another date."""
        review = self.review
        of = (review.claims, review.published or "")
        if self._compared[0] is not of[0] or self._compared[1] != of[1]:
            self._compared = of
            self._comparer(review, partial(self._take_comparison, of))

    def _take_comparison(self, of: tuple[Sequence[Claim], str], comparison: Comparison) -> None:
        """Take what was found out, unless it is about claims as they were before."""
        if of is self._compared:
            self.comparison = comparison
            self._tell(Happening.COMPARED)

    def add_claims(self, sha256: str, block: int, claims: Sequence[Claim], detector: str) -> None:
        """Take in all suggestions for one block; those for another text are too late and dropped."""
        if sha256 != self._review.article.sha256 or block in self._done_blocks:
            return
        new = [claim for claim in claims if claim.id not in self._known_ids]
        if not self._closed_because:
            self._journal.keep_claims(new, [block], detector)
        self._done_blocks.add(block)
        if new:
            self._known_ids.update(claim.id for claim in new)
            self._arrive(new)
            self._wants_publication = self._wants_publication or wants_publication(
                new, publication_of(self._review)
            )
        self._tell(Happening.ANALYSIS_MOVED)

    def close_to_acts(self, because: str) -> None:
        """Take no more acts, since they couldn't be kept; `because` is a sentence for the reader."""
        self._closed_because = because
        self._tell(Happening.CLOSED_TO_ACTS)

    def warn(self, notice: str, *, instead_of: str = "") -> None:
        """Keep a sentence in sight that the reader must not miss, beside others that were told before."""
        self._notices = [each for each in self._notices if each not in (notice, instead_of)] + [notice]
        self._tell(Happening.WARNED)

    def remark(self, sentence: str) -> None:
        """Keep a sentence in sight that the reader should know, though nothing is wrong."""
        self.remarks = tuple(dict.fromkeys((*self.remarks, sentence)))
        self._tell(Happening.WARNED)
