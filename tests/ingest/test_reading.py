import hashlib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.errors import ArticleError
from factcheck_app.ingest.reading import LARGEST_BYTES, read_bytes, read_file, read_pasted


def test_a_file_becomes_an_article_that_names_its_origin(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    data = "\ufeffBridge closes\r\n\r\nIt carried 4,000 cars a day.\r\n".encode()
    path.write_bytes(data)

    article = read_file(path)

    assert article.text == "Bridge closes\n\nIt carried 4,000 cars a day.\n"
    assert article.title == "Bridge closes"
    assert article.origin.name == str(path)
    assert article.origin.sha256 == hashlib.sha256(data).hexdigest()
    assert article.origin.encoding == "utf-8"


def test_pasted_text_has_the_digest_of_its_utf_8() -> None:
    origin = read_pasted("It rained.").origin

    assert (origin.name, origin.encoding) == ("pasted text", "utf-8")
    assert origin.sha256 == hashlib.sha256(b"It rained.").hexdigest()


@pytest.mark.parametrize("name", ["story.md", "STORY.MD", "story.markdown"])
def test_the_suffix_tells_markdown(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("# Bridge closes\n\nIt *did*.\n", encoding="utf-8")

    assert read_file(tmp_path / name).text == "Bridge closes\n\nIt did."


def test_a_file_can_be_read_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Мост закрыт.".encode("koi8-r"))

    article = read_file(tmp_path / "a.txt", "koi8-r")

    assert article.text == "Мост закрыт."
    assert article.origin.encoding == "koi8-r"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"There is no file “.*gone\.txt”\. Check the name"):
        read_file(tmp_path / "gone.txt")


def test_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()

    with pytest.raises(ArticleError, match="“stories” is a folder"):
        read_file(tmp_path / "stories")


def test_a_file_below_a_file_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text", encoding="utf-8")

    with pytest.raises(ArticleError, match=r"can’t be read: .+\."):
        read_file(tmp_path / "a.txt" / "b.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\u00a0\u2028".encode()])
def test_a_blank_file_is_said_to_hold_no_text(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"“a\.txt” holds no text\."):
        read_bytes(data, "somewhere/a.txt", markdown=False)


def test_markdown_that_is_all_markup_holds_no_text() -> None:
    with pytest.raises(ArticleError, match="holds no text"):
        read_bytes(b"---\n\n***\n<!-- nothing -->\n", "a.md", markdown=True)


def test_an_empty_clipboard_is_told_so() -> None:
    with pytest.raises(ArticleError, match="The clipboard holds no text"):
        read_pasted("  \n ")


def test_what_is_too_large_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    with pytest.raises(ArticleError, match=r"“huge\.txt” is larger than 10 MB"):
        read_file(path)


def test_the_largest_text_is_still_read() -> None:
    line = b"One line of a long text.\n"
    data = line * (LARGEST_BYTES // len(line) // 20)

    assert len(read_bytes(data, "a.txt", markdown=False).blocks) == len(data) // len(line)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"PK\x03\x04" + b"\x00" * 26 + b"word/document.xml", "a Word document"),
        (b"PK\x03\x04" + b"\x00" * 26 + b"xl/workbook.xml", "an Excel workbook"),
        (b"PK\x03\x04" + b"\x00" * 26 + b"photo.jpg", "a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "an old Microsoft Office document"),
        (b"{\\rtf1\\ansi Hello}", "an RTF document"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"\x00\x00\x00\x20ftypisom", "a video or an image"),
        (b"text with a \x00 in it", "no text but binary data"),
        (bytes(range(32)) * 40, "no text but binary data"),
    ],
)
def test_files_of_other_kinds_are_named_with_what_can_be_read(data: bytes, kind: str) -> None:
    with pytest.raises(ArticleError, match=rf"“story” is {kind}\. This version reads \.txt and \.md files"):
        read_bytes(data, "story", markdown=False)


@pytest.mark.parametrize(
    "text", ["BMW recalled 3,000 cars.", "MZ is a code.", "ID3 of the list.", "Oggs are old."]
)
def test_words_that_begin_like_a_binary_file_are_read(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt", markdown=False).text == text


def test_a_name_that_is_no_unicode_is_kept_readable() -> None:
    assert read_bytes(b"Text.", "caf\udce9.txt", markdown=False).origin.name == "caf\ufffd.txt"


def check_layout(article: Article) -> None:
    """Blocks are in order, never overlap, hold no line break and begin and end with what can be seen."""
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        words = block.span.of(article.text)
        assert "\n" not in words
        assert words == words.strip()
        end = block.span.end


PIECES = st.sampled_from(
    ["\n", "\n\n", "\r\n", " ", "LONDON (Reuters) - ", "Read also", "© AFP", "By Jane Doe", "It rained. ",
     "10:32",
     "A man walks Jo Doe/AFP", "Photo: X/AFP", "# ", "**", "[a](b)", "> ", "| a | b |", "- ", "1. ",
     "---", "```", "<b>",
     "😀", "e\u0301", "\u05d0", "&#13;", "&#x2028;", "\t", "\u00a0"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join), st.booleans())
def test_blocks_never_overlap_nor_hold_a_line_break_whatever_the_text(text: str, markdown: bool) -> None:
    data = text.encode("utf-8", "replace")
    try:
        article = read_bytes(data, "a", markdown=markdown)
    except ArticleError:
        return
    check_layout(article)
    assert article.title
    assert unicodedata.is_normalized("NFC", article.text)
    assert not set(article.text) & set("\r\u2028\u2029")


@given(st.text(max_size=100))
def test_every_visible_word_of_plain_text_lies_in_a_block_or_is_a_list_mark(text: str) -> None:
    try:
        article = read_pasted(text)
    except ArticleError:
        return
    covered = sum(len("".join(block.span.of(article.text).split())) for block in article.blocks)
    letters = sum(character.isalpha() for character in article.text)
    assert covered >= letters


@pytest.mark.parametrize(
    "piece", ["(", "a", "Aa ", "\u0300\u0316", "Aa/", " ©", "- ", "A.", "[", "](", "*a ", "<a ", "`"]
)
@pytest.mark.parametrize("markdown", [False, True])
def test_a_long_hostile_line_is_one_paragraph(piece: str, markdown: bool) -> None:
    text = "x" + piece * (100_000 // len(piece)) + "x"

    article = read_bytes(text.encode(), "a", markdown=markdown)

    assert {block.role for block in article.blocks} == {Role.PARAGRAPH}
    check_layout(article)
