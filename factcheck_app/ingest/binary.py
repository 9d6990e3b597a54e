"""What is no text: files of other kinds, told by their first bytes or by their control characters."""

import re
from collections.abc import Callable

from factcheck_app.domain.tongue import tr
from factcheck_app.ingest.encodings import marked, unmarked_utf16

_SIGNATURES: tuple[tuple[bytes, Callable[[], str]], ...] = (
    (b"%PDF-", lambda: tr("a PDF document")),
    (b"{\\rtf", lambda: tr("an RTF document")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", lambda: tr("an old Microsoft Office document")),
    (b"\x89PNG\r\n\x1a\n", lambda: tr("a PNG image")),
    (b"\xff\xd8\xff", lambda: tr("a JPEG image")),
    (b"GIF87a", lambda: tr("a GIF image")),
    (b"GIF89a", lambda: tr("a GIF image")),
    (b"II*\x00", lambda: tr("a TIFF image")),
    (b"MM\x00*", lambda: tr("a TIFF image")),
    (b"BM", lambda: tr("a bitmap image")),
    (b"\x1f\x8b", lambda: tr("a gzip archive")),
    (b"BZh", lambda: tr("a bzip2 archive")),
    (b"7z\xbc\xaf\x27\x1c", lambda: tr("a 7-Zip archive")),
    (b"\xfd7zXZ\x00", lambda: tr("an xz archive")),
    (b"Rar!\x1a\x07", lambda: tr("a RAR archive")),
    (b"\x7fELF", lambda: tr("a program")),
    (b"MZ", lambda: tr("a program")),
    (b"SQLite format 3\x00", lambda: tr("a database")),
    (b"ID3", lambda: tr("a sound recording")),
    (b"OggS", lambda: tr("a sound recording")),
)
# Inside a zip archive the first entries name what it holds.
_ZIP_MEMBERS: tuple[tuple[bytes, Callable[[], str]], ...] = (
    (b"word/", lambda: tr("a Word document")),
    (b"xl/", lambda: tr("an Excel workbook")),
    (b"ppt/", lambda: tr("a PowerPoint presentation")),
    (b"application/vnd.oasis.opendocument.text", lambda: tr("an OpenDocument text")),
    (b"application/epub+zip", lambda: tr("an EPUB book")),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WORDS_ONLY = (b"BM", b"MZ", b"ID3", b"OggS", b"BZh", b"GIF87a", b"GIF89a")


def kind_of_binary(data: bytes) -> str | None:
    """Return what `data` is, in words with an article, or None where it may be text."""
    if data.startswith(b"PK\x03\x04"):
        head = data[:4096]
        return next((kind() for member, kind in _ZIP_MEMBERS if member in head), tr("a zip archive"))
    if data[4:8] == b"ftyp":
        return tr("a video or an image")
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        inside = {b"WEBP": tr("a WebP image"), b"WAVE": tr("a sound recording")}
        return inside.get(data[8:12], tr("a video"))
    controlled = not (marked(data) or unmarked_utf16(data)) and _is_full_of_controls(data)
    for signature, kind in _SIGNATURES:
        # A signature of plain letters may as well begin an article: "BMW recalled ...".
        if data.startswith(signature) and (controlled or signature not in _WORDS_ONLY):
            return kind()
    return tr("no text but binary data") if controlled else None


def _is_full_of_controls(data: bytes) -> bool:
    """Say whether there is a NUL, or more than one control character in a hundred."""
    if 0 in data:
        return True
    sample = data[:100_000]
    return len(_CONTROLS.findall(sample)) * 100 > len(sample)
