"""What is no text: files of other kinds, told by their first bytes or by their control characters."""

import re

from factcheck_app.ingest.encodings import marked, unmarked_utf16

_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"BM", "a bitmap image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
)
# Inside a zip archive the first entries name what it holds.
_ZIP_MEMBERS = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"application/epub+zip", "an EPUB book"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WORDS_ONLY = (b"BM", b"MZ", b"ID3", b"OggS", b"BZh", b"GIF87a", b"GIF89a")


def kind_of_binary(data: bytes) -> str | None:
    """Return what `data` is, in words with an article, or None where it may be text."""
    if data.startswith(b"PK\x03\x04"):
        head = data[:4096]
        return next((kind for member, kind in _ZIP_MEMBERS if member in head), "a zip archive")
    if data[4:8] == b"ftyp":
        return "a video or an image"
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return {b"WEBP": "a WebP image", b"WAVE": "a sound recording"}.get(data[8:12], "a video")
    controlled = not (marked(data) or unmarked_utf16(data)) and _is_full_of_controls(data)
    for signature, kind in _SIGNATURES:
        # A signature of plain letters may as well begin an article: "BMW recalled ...".
        if data.startswith(signature) and (controlled or signature not in _WORDS_ONLY):
            return kind
    return "no text but binary data" if controlled else None


def _is_full_of_controls(data: bytes) -> bool:
    """Say whether there is a NUL, or more than one control character in a hundred."""
    if 0 in data:
        return True
    sample = data[:100_000]
    return len(_CONTROLS.findall(sample)) * 100 > len(sample)
