"""A TinyDB storage that keeps one review in one file, durably, and notices what others did to it."""

import contextlib
import operator
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from factcheck_app.domain.act import Row
from factcheck_app.domain.errors import DamagedReviewError, NewerReviewError, ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.store import layout
from factcheck_app.store.disk import Disk
from factcheck_app.store.kept_file import KeptFile
from factcheck_app.store.layout import HEADER, Piece, Tables

_MADE_HERE = ("format", "schema", "digest", "generation")


@dataclass(frozen=True, slots=True)
class _Body:
    """A table's rows and the bytes they lie in, which never change once they are on the disk."""

    rows: list[Row] = field(default_factory=list)
    data: bytearray = field(default_factory=bytearray)

    def begins(self, rows: list[Row]) -> bool:
        """Say whether `rows` are these very rows and perhaps more behind them."""
        return len(rows) >= len(self.rows) and all(map(operator.is_, self.rows, rows))


@dataclass(frozen=True, slots=True)
class _Growth:
    """A table about to be written: the body it has on the disk, all its rows, the bytes of new ones."""

    body: _Body
    rows: list[Row]
    added: bytes

    @property
    def pieces(self) -> tuple[Piece, Piece]:
        return self.body.data, layout.joined(self.body.data, self.added)

    def grown(self) -> _Body:
        """Return the body once the bytes are on the disk."""
        self.body.data.extend(self.pieces[1])
        return _Body(self.rows, self.body.data)


class ReviewStorage(Storage):
    """The tables of one review: read once, kept in memory, written whole in one durable step.

    Rows never change, so their bytes are kept and only new ones are encoded. The header's row is made
    anew with each write, whatever `write` is given for it. `changed_outside` says that the digest in
    the file was not that of its bytes when it was read.

    Raises ReviewError where the file can't be read, DamagedReviewError where it is no whole review,
    NewerReviewError where a newer version wrote it.
    """

    def __init__(self, path: Path, disk: Disk | None = None, *, new: bool = False) -> None:
        self._file = KeptFile(path, disk or Disk())
        self._tables: Tables = {}
        self._pending: Tables | None = None
        self._bodies: dict[str, _Body] = {}
        self._is_closed = False
        self.changed_outside = False
        if not new:
            self._load(self._file.read())

    @property
    def header(self) -> Mapping[str, Any]:
        """Return the header's row as it lies in the file, empty before the first write."""
        return next(iter(self._tables.get(HEADER, {}).values()), {})

    def read(self) -> Tables:
        """Return all tables. The rows are the ones kept, and must not be changed."""
        return dict(self._tables if self._pending is None else self._pending)

    def write(self, data: Tables) -> None:
        """Keep `data` in place of what is there: at once, or when `one_write` ends.

        Raises ReviewError where it could not be kept, and then nothing was overwritten.
        """
        if self._pending is None:
            self._save(data, self.header)
        else:
            self._pending = data

    @contextlib.contextmanager
    def one_write(self, header: Mapping[str, Any]) -> Iterator[None]:
        """Gather what is written inside and keep it in one durable step, with `header`'s fields."""
        self._pending = dict(self._tables)
        try:
            yield
            self._save(self._pending, header)
        finally:
            self._pending = None

    def close(self) -> None:
        """Refuse further writes. Nothing is left to be written: every write was durable."""
        self._is_closed = True

    def _load(self, raw: bytes) -> None:
        self._refuse_newer(raw)
        self.changed_outside = not layout.is_whole(raw)
        try:
            self._tables = layout.decode_tables(raw)
            bodies = self._encoded() if self.changed_outside else layout.bodies_of(raw)
        except (ValueError, TypeError, RecursionError) as error:
            begins_well = layout.peek(raw[: layout.PEEK_BYTES]) is not None
            cut_off = tr("“{path}” is damaged or cut off, and can't be read.")
            told = cut_off if begins_well else tr("“{path}” is not a Factcheck review.")
            raise DamagedReviewError(told.format(path=self._file.path)) from error
        if self.header.get("format") != layout.FORMAT or self.header.get("schema") != layout.SCHEMA:
            other = tr("“{path}” is not a Factcheck review.")
            raise DamagedReviewError(other.format(path=self._file.path))
        self._bodies = {name: _Body(list(self._tables[name].values()), data) for name, data in bodies.items()}

    def _encoded(self) -> dict[str, bytearray]:
        """Return the bytes of tables that another program wrote, so that none fails to be written later."""
        return {name: bytearray(layout.encode_rows(rows.values(), 1)) for name, rows in self._tables.items()}

    def _refuse_newer(self, raw: bytes) -> None:
        peeked = layout.peek(raw[: layout.PEEK_BYTES])
        if peeked is not None and peeked.schema > layout.SCHEMA:
            raise NewerReviewError(
                tr(
                    "“{path}” was written by a newer version of Factcheck (format {format}; "
                    "this one knows {known}). Open it with that version; it was left as it is."
                ).format(path=self._file.path, format=peeked.schema, known=layout.SCHEMA)
            )

    def _save(self, tables: Tables, header: Mapping[str, Any]) -> None:
        if self._is_closed:
            closed = tr("“{path}” is closed; nothing more is written to it.")
            raise ReviewError(closed.format(path=self._file.path))
        self._file.refuse_if_failed()
        own = {name: value for name, value in header.items() if name not in _MADE_HERE}
        fields = {"generation": self._generation() + 1, **own}
        try:
            growths = {name: self._growth(name, rows) for name, rows in tables.items() if name != HEADER}
            pieces = layout.seal_file(fields, {name: growth.pieces for name, growth in growths.items()})
        except (ValueError, TypeError, RecursionError) as error:
            told = tr("“{path}” was not saved: something in it can't be written as text ({fault}).")
            raise ReviewError(told.format(path=self._file.path, fault=error)) from error
        self._file.write(pieces)
        self._bodies = {name: growth.grown() for name, growth in growths.items()}
        self._tables = {HEADER: {"1": layout.header_row(fields, pieces[0])}} | {
            name: rows for name, rows in tables.items() if name != HEADER
        }
        self.changed_outside = False

    def _generation(self) -> int:
        generation = self.header.get("generation", 0)
        return generation if isinstance(generation, int) else 0

    def _growth(self, name: str, table: Mapping[str, Row]) -> _Growth:
        rows = list(table.values())
        body = self._bodies.get(name, _Body())
        if not body.begins(rows):
            body = _Body()
        return _Growth(body, rows, layout.encode_rows(rows[len(body.rows) :], len(body.rows) + 1))
