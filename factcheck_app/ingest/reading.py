"""Files, bytes and pasted text become articles here."""

import hashlib
from pathlib import Path, PurePath

from factcheck_app.domain.article import Article, Origin
from factcheck_app.domain.errors import ArticleError
from factcheck_app.domain.tongue import tr
from factcheck_app.ingest.binary import kind_of_binary
from factcheck_app.ingest.blocks import lay_out
from factcheck_app.ingest.canonical import canonical
from factcheck_app.ingest.encodings import decode
from factcheck_app.ingest.lines import lines_of
from factcheck_app.ingest.markdown import plain_from_markdown

LARGEST_BYTES = 10_000_000
PASTED = "pasted text"
_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def read_file(path: Path, encoding: str | None = None) -> Article:
    """Return the article that the file holds; what ends in `.md` is read as Markdown.

    `encoding` overrides what would be found out. Raises ArticleError, whose text names the file.
    """
    data = _bytes_of(path)
    markdown = path.suffix.lower() in _MARKDOWN_SUFFIXES
    return read_bytes(data, str(path), markdown=markdown, encoding=encoding)


def read_bytes(data: bytes, name: str, *, markdown: bool, encoding: str | None = None) -> Article:
    """Return the article in `data`, which comes from `name`: a path, a URL or words.

    Raises ArticleError where the bytes are no text, empty, too many, or don't fit the encoding.
    """
    name = canonical(name).replace("\n", "\ufffd")
    short = PurePath(name).name or name
    _refuse_too_large(len(data), short)
    kind = kind_of_binary(data)
    if kind is not None:
        raise ArticleError(
            tr(
                "“{name}” is {kind}. This version reads .txt and .md files and pasted text: "
                "copy the text of the article and paste it."
            ).format(name=short, kind=kind)
        )
    text, codec = decode(data, short, encoding)
    origin = Origin(name, hashlib.sha256(data).hexdigest(), codec)
    return _article(text, origin, tr("“{name}” holds no text.").format(name=short), markdown=markdown)


def read_pasted(text: str) -> Article:
    """Return the article in pasted text. Raises ArticleError where it is blank or too long."""
    # A clipboard can hold lone surrogates, which have no UTF-8.
    data = text.encode("utf-8", "replace")
    _refuse_too_large(len(data), PASTED)
    origin = Origin(PASTED, hashlib.sha256(data).hexdigest(), "utf-8")
    if_blank = tr("The clipboard holds no text: copy the article first.")
    return _article(text, origin, if_blank, markdown=False)


def _article(text: str, origin: Origin, if_blank: str, *, markdown: bool) -> Article:
    """Lay the text out as an article; `if_blank` is said where nothing can be read in it."""
    text = canonical(text)
    if markdown:
        plain = plain_from_markdown(text)
        # Taking marks away can bring together what NFC joins.
        lines = lines_of(canonical(plain.text), plain.roles)
        text, front = canonical(plain.text), plain.front
    else:
        lines, front = lines_of(text, {}), {}
    layout = lay_out(lines)
    if not layout.blocks:
        raise ArticleError(if_blank)
    return Article(
        text=text,
        blocks=layout.blocks,
        title=front.get("title") or layout.title,
        origin=origin,
        outlet=front.get("outlet") or layout.outlet,
        byline=front.get("byline") or layout.byline,
        date=front.get("date") or layout.date,
    )


def _bytes_of(path: Path) -> bytes:
    """Read the file, up to one byte more than is allowed. Raises ArticleError."""
    if path.is_dir():
        folder = tr("“{name}” is a folder. Choose the file that holds the article.")
        raise ArticleError(folder.format(name=path.name))
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as error:
        missing = tr("There is no file “{path}”. Check the name and try again.")
        raise ArticleError(missing.format(path=path)) from error
    except OSError as error:
        told = tr("“{path}” can’t be read: {cause}.")
        raise ArticleError(told.format(path=path, cause=error.strerror or error)) from error


def _refuse_too_large(size: int, name: str) -> None:
    if size > LARGEST_BYTES:
        raise ArticleError(
            tr(
                "“{name}” is larger than {size} MB, which no article is. Copy the part to check and paste it."
            ).format(name=name, size=LARGEST_BYTES // 1_000_000)
        )
