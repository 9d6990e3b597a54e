"""How a review lies in its file: JSON tables, a row a line, the header first, and a digest over all bytes."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias

from factcheck_app.domain.act import Row

Tables: TypeAlias = dict[str, dict[str, Row]]
Piece: TypeAlias = bytes | bytearray

FORMAT = "factcheck-review"
SCHEMA = 1
HEADER = "header"
PEEK_BYTES = 1024
TITLE_BYTES = 8192
"""How much of a file is read to find its article's title, which stands before the text."""

_START = f'{{"{HEADER}":{{\n"1":{{"format":"{FORMAT}","schema":{SCHEMA},"digest":"'.encode()
_ZEROS = b"0" * 64
_DIGEST_END = len(_START) + len(_ZEROS)
_BETWEEN_ROWS = b",\n"
_BETWEEN_TABLES = b"\n},\n"
_END = b"\n}\n}\n"
_FIELD = r'"{}"\s*:\s*'
_PEEKED = re.compile(
    (
        r'\A\s*\{\s*"header"\s*:\s*\{\s*"[^"]*"\s*:\s*\{\s*'
        + _FIELD.format("format")
        + f'"{FORMAT}"\\s*,\\s*'
        + _FIELD.format("schema")
        + r'(?P<schema>[0-9]{1,9})\s*[,}](?:\s*"digest"\s*:\s*"[0-9a-f]{64}"\s*,\s*'
        + _FIELD.format("generation")
        + r"(?P<generation>[0-9]{1,18})\s*,\s*"
        + _FIELD.format("text_sha256")
        + r'"(?P<text>[0-9a-f]{64})"\s*,\s*'
        + _FIELD.format("origin_sha256")
        + r'"(?P<origin>[^"]{0,64})")?'
    ).encode()
)

_TITLE = re.compile(rb'"title"\s*:\s*("(?:[^"\\\x00-\x1f]|\\.)*")')


@dataclass(frozen=True, slots=True)
class Peeked:
    """What the first bytes of a review's file say; the digests are empty where they say no more.

    `origin_sha256` is that of the bytes which the text was read from.
    """

    schema: int
    generation: int
    text_sha256: str
    origin_sha256: str


def peek(start: bytes) -> Peeked | None:
    """Return what the first `PEEK_BYTES` of a file say, or None where it does not begin as a review."""
    match = _PEEKED.match(start)
    if match is None:
        return None
    text, origin = ((match[name] or b"").decode("utf-8", "replace") for name in ("text", "origin"))
    return Peeked(int(match["schema"]), int(match["generation"] or 0), text, origin)


def title_in(start: bytes) -> str:
    """Return the article's title as the first `TITLE_BYTES` of a file name it, empty where they don't."""
    match = _TITLE.search(start)
    if match is None:
        return ""
    try:
        return str(json.loads(match[1]))
    except ValueError:
        return ""


def encode_row(row: Mapping[str, Any]) -> bytes:
    """Encode a row as JSON on one line.

    Raises ValueError for NaN, infinities and lone surrogates, TypeError for what JSON has no word for.
    """
    return json.dumps(row, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def encode_rows(rows: Iterable[Mapping[str, Any]], first: int) -> bytes:
    """Encode rows as the body of a table, numbered from `first`. Raises as `encode_row` does."""
    return _BETWEEN_ROWS.join(
        b'"%d":%b' % (number, encode_row(row)) for number, row in enumerate(rows, first)
    )


def joined(older: Piece, newer: bytes) -> bytes:
    """Return what follows `older` in a table's body so that `newer` stands behind it."""
    return _BETWEEN_ROWS + newer if older and newer else newer


def seal_file(fields: Mapping[str, Any], bodies: Mapping[str, Iterable[Piece]]) -> list[Piece]:
    """Return the pieces of a whole file, the header with its digest first.

    `fields` are the header's own beside format, schema and digest, and at least one; `bodies` are the
    pieces of each table's rows. A table without rows has no place in the file. Raises as `encode_row`.
    """
    rest: list[Piece] = [b'",' + encode_row(fields)[1:]]
    for name, body in bodies.items():
        pieces = [piece for piece in body if piece]
        if pieces:
            rest += [_BETWEEN_TABLES, json.dumps(name).encode(), b":{\n", *pieces]
    rest.append(_END)
    digest = hashlib.sha256(_START + _ZEROS)
    for piece in rest:
        digest.update(piece)
    return [_START + digest.hexdigest().encode() + rest[0], *rest[1:]]


def named_digest(start: Piece) -> str:
    """Return the digest named by the first bytes of a file that `seal_file` made, empty for any other."""
    return start[len(_START) : _DIGEST_END].decode("ascii", "replace") if start.startswith(_START) else ""


def header_row(fields: Mapping[str, Any], start: Piece) -> Row:
    """Return the header's row as it lies in a file that `seal_file` made from `fields`."""
    return {"format": FORMAT, "schema": SCHEMA, "digest": named_digest(start), **fields}


def is_whole(raw: bytes) -> bool:
    """Say whether a file's bytes are exactly those that its digest was made of."""
    digest = hashlib.sha256(_START + _ZEROS)
    with memoryview(raw) as view:
        digest.update(view[_DIGEST_END:])
    return raw.startswith(_START + digest.hexdigest().encode())


def decode_tables(raw: bytes) -> Tables:
    """Return the tables of a file, rows numbered anew from 1 in the file's order.

    Raises ValueError, TypeError or RecursionError where the bytes are not JSON, or not tables of rows.
    """
    tables = json.loads(raw.decode(), parse_constant=_refuse_constant)
    if not isinstance(tables, dict) or not all(isinstance(rows, dict) for rows in tables.values()):
        raise TypeError("the file holds no tables")
    if not all(isinstance(row, dict) for rows in tables.values() for row in rows.values()):
        raise TypeError("a row is no object")
    # TinyDB accepts ids that are no numbers and then can't read the table again.
    return {name: {str(at): row for at, row in enumerate(rows.values(), 1)} for name, rows in tables.items()}


def bodies_of(raw: bytes) -> dict[str, bytearray]:
    """Return the bytes of each table's rows in a file whose digest holds."""
    bodies = {}
    for section in raw[1 : -len(_END)].split(_BETWEEN_TABLES):
        name, _, body = section.partition(b":{\n")
        bodies[json.loads(name)] = bytearray(body)
    return bodies


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
