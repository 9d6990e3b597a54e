"""The folder in which the program keeps reviews: what they are called there, and how one is found."""

import re
import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DamagedReviewError, ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.store import layout
from factcheck_app.store.atomic import place_new, sweep_orphans
from factcheck_app.store.disk import Disk
from factcheck_app.store.layout import Peeked
from factcheck_app.store.quarantine import set_aside
from factcheck_app.store.review_file import ReviewFile

EXTENSION = ".factcheck"
_LONGEST_SLUG_BYTES = 80
_HASH = re.compile(r"-[0-9a-f]{8,64}$")


@dataclass(frozen=True, slots=True)
class Opened:
    """A review taken from the shelf.

    `is_new` says that it was begun just now. `set_aside` is where an unreadable file of the same
    article lies now, and None where there was none: it wants to be told to the reader.
    """

    review: ReviewFile
    is_new: bool
    set_aside: Path | None = None


@dataclass(frozen=True, slots=True)
class Shelved:
    """A review as it lies on the shelf: the article's title, and when it was changed last."""

    title: str
    path: Path
    changed: datetime
    text_sha256: str


class Shelf:
    """A folder of reviews, made with access for its owner alone where it is not there yet.

    Raises ReviewError where the folder can't be made.
    """

    def __init__(self, folder: Path, disk: Disk | None = None) -> None:
        self.folder = folder
        self._disk = disk or Disk()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ReviewError(
                tr("The folder “{folder}” for reviews could not be made: {cause}.").format(
                    folder=folder, cause=error.strerror
                )
            ) from error

    def open_for(self, article: Article, at: datetime, *, as_read: bool = False) -> Opened:
        """Open the article's review, or begin one; an unreadable file of that article is set aside.

        A review whose text was read from the same bytes with another encoding is the article's too,
        unless the reader has asked for the text `as_read`. Raises ReviewError where a readable one can't
        be opened now, or none can be made.
        """
        found = self.find(article.sha256)
        if found is None and not as_read:
            found = self._latest(lambda peeked: peeked.origin_sha256 == article.origin.sha256)
        path = found or self.path_for(article)
        if not path.exists():
            return Opened(ReviewFile.create(path, article, self._disk), is_new=True)
        try:
            return Opened(ReviewFile.open(path, self._disk), is_new=False)
        except DamagedReviewError:
            aside = set_aside(path, at, self._disk)
        return Opened(ReviewFile.create(path, article, self._disk), is_new=True, set_aside=aside)

    def path_for(self, article: Article) -> Path:
        """Return where a review of `article` belongs: a name to read, and the start of its text's name.

        There may be a file, if it is of this very text or can't be read; never one of another text.
        """
        slug = slug_of(article.title)
        for length in range(8, len(article.sha256) + 1, 8):
            path = self.folder / f"{slug}-{article.sha256[:length]}{EXTENSION}"
            peeked = self._peek(path)
            if peeked is None or peeked.text_sha256 in ("", article.sha256):
                return path
        told = tr("No name is left in “{folder}” for a review of “{title}”.")
        raise ReviewError(told.format(folder=self.folder, title=article.title))

    def find(self, text_sha256: str) -> Path | None:
        """Return the review of that text, whatever its file is called, or None where there is none.

        Of several copies it is the one written most often. Files that can't be read are passed over.
        """
        return self._latest(lambda peeked: peeked.text_sha256 == text_sha256)

    def latest(self, most: int) -> tuple[Shelved, ...]:
        """Return the reviews changed last, newest first; what can't be read is passed over."""
        changed = []
        for path in self.folder.glob(f"*{EXTENSION}"):
            try:
                changed.append((self._disk.stat(path).st_mtime, path))
            except OSError:
                # Gone since it was listed, or a link that leads nowhere.
                continue
        found: list[Shelved] = []
        for at, path in sorted(changed, reverse=True):
            shelved = self._look_at(path, at)
            if shelved is not None:
                found.append(shelved)
            if len(found) == most:
                break
        return tuple(found)

    def replica(self) -> str:
        """Return the id of this installation, made at random and kept in the folder the first time.

        Raises ReviewError where it can't be read or kept.
        """
        path = self.folder / "replica"
        try:
            if not path.exists():
                self._place_replica(path)
            return str(uuid.UUID(self._disk.read(path)[0].decode("ascii").strip()))
        except OSError as error:
            told = tr("“{path}” could not be read or made: {cause}.")
            raise ReviewError(told.format(path=path, cause=error.strerror)) from error
        except ValueError as error:
            raise ReviewError(
                tr(
                    "“{path}” no longer holds this installation's id. Remove it and start again: every "
                    "verdict stays, and those given until now can then be changed, but no longer be undone."
                ).format(path=path)
            ) from error

    def sweep(self, now: datetime) -> int:
        """Remove temporary files that killed processes left in the folder; return how many."""
        return sweep_orphans(self.folder, now, self._disk)

    def _latest(self, fits: Callable[[Peeked], bool]) -> Path | None:
        found = [
            (peeked.generation, path)
            for path in sorted(self.folder.glob(f"*{EXTENSION}"))
            if (peeked := self._peek(path)) is not None and fits(peeked)
        ]
        return max(found, key=lambda each: each[0])[1] if found else None

    def _place_replica(self, path: Path) -> None:
        try:
            place_new(self._disk, path, [f"{uuid.uuid4()}\n".encode()])
        except FileExistsError:
            # Another process was first: its id is the one that counts.
            return

    def _look_at(self, path: Path, at: float) -> Shelved | None:
        """Return what the first bytes of a review say, or None where it can't be read or is none."""
        try:
            start, _status = self._disk.read(path, layout.TITLE_BYTES)
        except OSError:
            # Offered no more; opened by name it tells why.
            return None
        peeked = layout.peek(start[: layout.PEEK_BYTES])
        if peeked is None:
            return None
        title = layout.title_in(start) or _HASH.sub("", path.stem).replace("-", " ")
        return Shelved(title, path, datetime.fromtimestamp(at, UTC), peeked.text_sha256)

    def _peek(self, path: Path) -> Peeked | None:
        try:
            start, _ = self._disk.read(path, layout.PEEK_BYTES)
        except OSError:
            # Passed over here; whoever opens the file is told why it can't be.
            return None
        return layout.peek(start)


def slug_of(title: str) -> str:
    """Return a name for a file that is readable and safe anywhere: letters and digits joined by hyphens.

    At most 80 bytes of UTF-8; "article" where the title has neither letters nor digits.
    """
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LMN" else " "
        for letter in unicodedata.normalize("NFC", title)
    )
    slug = "-".join(kept.split())
    while len(slug.encode()) > _LONGEST_SLUG_BYTES:
        slug = slug[:-1]
    return slug.strip("-") or "article"
