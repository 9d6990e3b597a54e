"""Power loss: a recorded save is replayed up to every point, with all that was not yet durable at risk."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claims

ARTICLE = make_article("A ferry carries 90 lorries.\n" * 40)
ACTS = Hand().judge_many(3)


@dataclass
class Content:
    """A file's bytes: all that were written, and how many of them are on the disk for sure."""

    data: bytes = b""
    durable: int = 0


@dataclass
class Journal:
    """What happened to a folder so far: the names on the disk for sure, and changes of names since."""

    names: dict[str, Content] = field(default_factory=dict)
    changes: list[tuple[str, str | None, Content]] = field(default_factory=list)
    acknowledged: int = -1

    def copy(self) -> "Journal":
        """Return the journal as it is now."""
        twins = {id(content): Content(content.data, content.durable) for content in self._contents()}
        return Journal(
            {name: twins[id(content)] for name, content in self.names.items()},
            [(name, old, twins[id(content)]) for name, old, content in self.changes],
            self.acknowledged,
        )

    def _contents(self) -> Iterator[Content]:
        yield from self.names.values()
        yield from (content for _, _, content in self.changes)


class RecordingDisk(Disk):
    """Keeps a journal of every call that changes a folder, and a copy of it after each."""

    def __init__(self) -> None:
        self.journal = Journal()
        self.moments: list[Journal] = []
        self._open: dict[int, Content] = {}
        self._by_name: dict[str, Content] = {}

    def acknowledge(self, count: int) -> None:
        self.journal.acknowledged = count
        self.moments.append(self.journal.copy())

    def open_new(self, path: Path) -> int:
        descriptor = super().open_new(path)
        content = self._open[descriptor] = self._by_name[path.name] = Content()
        self._change(path.name, None, content)
        return descriptor

    def write(self, descriptor: int, data: memoryview) -> int:
        # Little by little, so that power fails between any two pieces.
        taken = super().write(descriptor, data[:1500])
        self._open[descriptor].data += bytes(data[:taken])
        self.moments.append(self.journal.copy())
        return taken

    def sync(self, descriptor: int) -> None:
        super().sync(descriptor)
        self._open[descriptor].durable = len(self._open[descriptor].data)
        self.moments.append(self.journal.copy())

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self._rename(source, target)

    def rename_new(self, source: Path, target: Path) -> None:
        super().rename_new(source, target)
        self._rename(source, target)

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self.journal.names = dict(self._by_name)
        self.journal.changes = []
        self.moments.append(self.journal.copy())

    def _rename(self, source: Path, target: Path) -> None:
        content = self._by_name.pop(source.name)
        self._by_name[target.name] = content
        self._change(target.name, source.name, content)

    def _change(self, name: str, old: str | None, content: Content) -> None:
        self.journal.changes.append((name, old, content))
        self.moments.append(self.journal.copy())


def _record(path: Path) -> RecordingDisk:
    disk = RecordingDisk()
    review = ReviewFile.create(path, ARTICLE, disk)
    disk.acknowledge(0)
    review.append_claims(make_claims(ARTICLE, 12), [0], "rules 1")
    for count, act in enumerate(ACTS, 1):
        review.append_acts([act])
        disk.acknowledge(count)
    return disk


def _outcomes(moment: Journal) -> Iterator[dict[str, bytes]]:
    """Yield the folders that a loss of power at this moment may leave.

    Changes of names that are not durable happen in any choice; bytes that are not durable are gone,
    all there, torn at 512 bytes, or zeros.
    """
    for chosen in itertools.product((False, True), repeat=len(moment.changes)):
        names = dict(moment.names)
        for (name, old, content), happens in zip(moment.changes, chosen, strict=True):
            if happens:
                names[name] = content
                if old is not None:
                    names.pop(old, None)
        for damage in range(4):
            yield {name: _after_loss(content, damage) for name, content in names.items()}


def _after_loss(content: Content, damage: int) -> bytes:
    safe, rest = content.data[: content.durable], content.data[content.durable :]
    torn = rest[: len(rest) // 2 // 512 * 512]
    return safe + (b"", rest, torn, bytes(len(rest)))[damage]


def test_after_a_loss_of_power_the_review_is_the_old_one_or_the_new_one() -> None:
    tried = 0
    with TemporaryDirectory() as folder:
        path = Path(folder) / "power.factcheck"
        disk = _record(path)
        for moment, outcome in _distinct_outcomes(disk):
            tried += 1
            raw = outcome.get(path.name)
            if raw is None:
                assert moment.acknowledged < 0, "a review that was begun is gone"
                continue
            path.write_bytes(raw)
            acts = ReviewFile.open(path).acts
            low = max(moment.acknowledged, 0)
            assert acts in (ACTS[:low], ACTS[: low + 1])
    assert tried > 100


def _distinct_outcomes(disk: RecordingDisk) -> Iterator[tuple[Journal, dict[str, bytes]]]:
    seen = set()
    for moment in disk.moments:
        for outcome in _outcomes(moment):
            key = (moment.acknowledged, tuple(sorted(outcome.items())))
            if key not in seen:
                seen.add(key)
                yield moment, outcome


def test_the_replay_itself_notices_a_save_without_fsync() -> None:
    class CarelessDisk(RecordingDisk):
        def sync(self, descriptor: int) -> None:
            self.moments.append(self.journal.copy())

    with TemporaryDirectory() as folder:
        path = Path(folder) / "careless.factcheck"
        disk = CarelessDisk()
        ReviewFile.create(path, ARTICLE, disk)
        unreadable = 0
        for _, outcome in _distinct_outcomes(disk):
            path.write_bytes(outcome.get(path.name, b""))
            try:
                ReviewFile.open(path)
            except ReviewError:
                unreadable += path.name in outcome
        assert unreadable > 0
