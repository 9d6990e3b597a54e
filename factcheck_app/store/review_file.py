"""The file of one review, as the rest of the program sees it: what is in it, and what may be added."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tinydb import TinyDB

from factcheck_app.domain.act import Act, Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import DamagedReviewError, ReviewError
from factcheck_app.domain.rows import article_to_row
from factcheck_app.domain.tongue import tr
from factcheck_app.store.content import (
    ACTS,
    CLAIMS,
    DONE,
    TEXTS,
    Content,
    Findings,
    act_rows,
    claim_rows,
    done_row,
    read_content,
)
from factcheck_app.store.disk import Disk
from factcheck_app.store.storage import ReviewStorage

_UNFIT = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


class ReviewFile:
    """A review's file, open. What a method adds is on the disk when it returns, in one write.

    Make one with `create` or `open`. `path` is where the file lies, links resolved.
    `changed_outside` says that another program had changed the file before it was opened, in such a
    way that every row in it is still sound; `missing_acts` are the ids of acts that the file speaks of
    and does not hold. Both want to be told to the reader.

    Every method that writes raises ReviewError where nothing could be kept, ChangedReviewError where
    another program had changed the file; what the properties say is always what the disk holds.
    """

    def __init__(
        self, storage: ReviewStorage, path: Path, content: Content, *, changed_outside: bool
    ) -> None:
        self._storage = storage
        self._db = TinyDB(storage=lambda: storage)
        self._content = content
        self._claim_ids = {claim.id for claim in content.claims}
        self._act_ids = {act.id for act in content.acts}
        self._parent_ids = {parent for act in content.acts for parent in act.parents}
        self._heads = content.heads | (self._act_ids - self._parent_ids)
        self.path = path
        self.changed_outside = changed_outside

    @classmethod
    def create(cls, path: Path, article: Article, disk: Disk | None = None) -> "ReviewFile":
        """Begin a review of `article` in a file that is not there yet, readable by its owner alone.

        Raises ReviewError where there is a file already, or none can be made.
        """
        path = path.resolve()
        storage = ReviewStorage(path, disk, new=True)
        review = cls(storage, path, Content(article), changed_outside=False)
        review._begin(article)
        return review

    @classmethod
    def open(cls, path: Path, disk: Disk | None = None) -> "ReviewFile":
        """Read the review in `path`, every row checked.

        Raises DamagedReviewError where it is no whole review, NewerReviewError where a newer version
        wrote it, ReviewError where it can't be read at all. The file is left as it is.
        """
        path = path.resolve()
        storage = ReviewStorage(path, disk)
        try:
            content = read_content(storage.read(), storage.header)
        except _UNFIT as error:
            raise DamagedReviewError(
                tr("“{path}” is damaged: something in it is not what was written there.").format(path=path)
            ) from error
        return cls(storage, path, content, changed_outside=storage.changed_outside)

    @property
    def article(self) -> Article:
        """Return the article under review."""
        return self._content.article

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return the article's claims in the order in which they were kept."""
        return self._content.claims

    @property
    def acts(self) -> tuple[Act, ...]:
        """Return all acts in the order in which they were kept."""
        return self._content.acts

    @property
    def done_blocks(self) -> frozenset[int]:
        """Return the indices of the blocks whose analysis is kept."""
        return self._content.done_blocks

    @property
    def detector(self) -> str:
        """Return the version of the detector that analysed last, empty where none did."""
        return self._content.detector

    @property
    def missing_acts(self) -> frozenset[str]:
        """Return the ids of acts that the file speaks of and does not hold."""
        return frozenset(self._parent_ids | self._heads) - self._act_ids

    def append_acts(self, acts: Iterable[Act]) -> None:
        """Keep acts, in the given order; those that the review has already stay as they are."""
        self.append(acts=acts)

    def append_claims(self, claims: Iterable[Claim], done_blocks: Iterable[int], detector: str) -> None:
        """Keep what an analysis found; claims that the review has already stay as they are."""
        self.append(findings=[Findings(tuple(claims), frozenset(done_blocks), detector)])

    def append(self, *, acts: Iterable[Act] = (), findings: Sequence[Findings] = ()) -> None:
        """Keep acts and what analyses found in one write; with nothing new nothing is written."""
        new_acts = tuple({act.id: act for act in acts if act.id not in self._act_ids}.values())
        found = {claim.id: claim for each in findings for claim in each.claims}
        new_claims = tuple(claim for claim in found.values() if claim.id not in self._claim_ids)
        try:
            rows = {
                ACTS: act_rows(new_acts, self.article),
                CLAIMS: claim_rows(new_claims, self.article),
                DONE: [done_row(each, self.article) for each in findings if self._is_news(each)],
            }
        except _UNFIT as error:
            raise self._unfit(error) from error
        if not any(rows.values()):
            return
        heads = self._heads_after(new_acts)
        self._write(rows, self.article, heads)
        self._take(new_acts, new_claims, findings)
        self._heads = heads

    def replace_text(self, article: Article) -> None:
        """Put another article in place of this one, with nothing analysed yet.

        Raises ReviewError where something was done already: then another text is an update.
        """
        if self.acts or self.missing_acts:
            judged = tr("The text of “{path}” can't be replaced: its claims were judged already.")
            raise ReviewError(judged.format(path=self.path))
        self._begin(article)

    def close(self) -> None:
        """Refuse further additions."""
        self._db.close()

    def _begin(self, article: Article) -> None:
        try:
            rows = {TEXTS: [article_to_row(article)]}
            content = read_content({TEXTS: {"1": rows[TEXTS][0]}}, {"text_sha256": article.sha256})
        except _UNFIT as error:
            raise self._unfit(error) from error
        self._write(rows, article, frozenset(), anew=True)
        self._content = content
        self._claim_ids.clear()

    def _write(
        self, rows: dict[str, list[Row]], article: Article, heads: frozenset[str], *, anew: bool = False
    ) -> None:
        header: dict[str, Any] = {
            "text_sha256": article.sha256,
            "origin_sha256": article.origin.sha256,
            "heads": sorted(heads),
        }
        with self._storage.one_write(header):
            if anew:
                self._db.drop_tables()
            for name, new in rows.items():
                if new:
                    # Cached results of queries would be the live rows themselves.
                    self._db.table(name, cache_size=0).insert_multiple(new)

    def _is_news(self, findings: Findings) -> bool:
        return findings.detector != self.detector or not findings.done_blocks <= self.done_blocks

    def _heads_after(self, acts: tuple[Act, ...]) -> frozenset[str]:
        named = {parent for act in acts for parent in act.parents}
        return (self._heads | {act.id for act in acts}) - named - self._parent_ids

    def _take(self, acts: tuple[Act, ...], claims: tuple[Claim, ...], findings: Sequence[Findings]) -> None:
        self._act_ids.update(act.id for act in acts)
        self._claim_ids.update(claim.id for claim in claims)
        self._parent_ids.update(parent for act in acts for parent in act.parents)
        self._content = Content(
            article=self.article,
            claims=(*self.claims, *claims),
            done_blocks=self.done_blocks.union(*(each.done_blocks for each in findings)),
            detector=findings[-1].detector if findings else self.detector,
            acts=(*self.acts, *acts),
        )

    def _unfit(self, error: Exception) -> ReviewError:
        told = tr("“{path}” was not saved: what was to be added is not sound ({fault}).")
        return ReviewError(told.format(path=self.path, fault=error))
