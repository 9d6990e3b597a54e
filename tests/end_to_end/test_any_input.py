"""Whatever is opened is read whole, or refused in one sentence; nothing that was open is lost."""

import unicodedata
from pathlib import Path

import pytest

from checker import Checker
from factcheck_app.domain.state import State

EVERY_BYTE = bytes(range(256))
REFUSED = {
    "program": b"\x7fELF\x02\x01\x01" + EVERY_BYTE * 40,
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + EVERY_BYTE * 40,
    "zeros": bytes(10_000),
    "nothing": b"",
    "blanks": b" \r\n\t\r\n \n",
    "noise": bytes((number * number * 7919 + number * 104729) >> 3 & 0xFF for number in range(20_000)),
}
MIXED = (
    "Der Hafen — القارب الأخير غادر في 2014\r\n\r\n"
    "👩‍👩‍👧‍👦 sailed on 14 June; 🚢🚢 7 ferries, café and cafe\u0301.\r\n\r\n"
    "בשנת 2016 נספרו 1,750 ברווזים, said the warden.\r\n"
)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_text_is_refused_in_one_sentence_and_the_review_stays(
    checker: Checker, tmp_path: Path, name: str
) -> None:
    checker.verifies()
    path = tmp_path / f"{name}.txt"
    path.write_bytes(REFUSED[name])
    before = checker.session()
    checker.window.open_path(path)
    notice = checker.window.notice
    assert notice.isVisible()
    told = notice.words.text()
    assert path.name in told
    assert len(told.splitlines()) == 1
    assert len(told) < 200
    assert checker.session() is before
    checker.verifies()
    assert checker.kept() == ["verified", "verified"]


def read_in_its_place(checker: Checker, path: Path) -> None:
    """Open a file in the checker's window, in the place of its review."""
    checker.window.open_path(path)
    assert not checker.window.notice.isVisible()


def test_line_ends_emoji_and_letters_from_right_to_left_are_read_whole(
    unfinished: Checker, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode())
    read_in_its_place(unfinished, path)
    wanted = unicodedata.normalize("NFC", MIXED.replace("\r\n", "\n"))
    assert unfinished.session().review.article.text == wanted
    assert shown_text(unfinished) == wanted
    mark_and_judge(unfinished, "7 ferries")


def test_one_line_of_a_million_letters_is_read_and_worked_in(unfinished: Checker, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    text = " ".join(f"In hour {number} some 40 lorries waited." for number in range(28_000))
    assert len(text) > 1_000_000
    path.write_text(text, "utf-8")
    read_in_its_place(unfinished, path)
    assert shown_text(unfinished) == unfinished.session().review.article.text == text
    mark_and_judge(unfinished, "40 lorries")


def test_a_hundred_thousand_words_are_read_and_worked_in(unfinished: Checker, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    sentence = (
        "On day {} some {} ferries carried {} people to the islands, the harbour office said on Monday.\n\n"
    )
    text = "".join(sentence.format(n, n % 40 + 2, 900 + n) for n in range(6_000))
    assert len(text.split()) > 100_000
    path.write_text(text, "utf-8")
    read_in_its_place(unfinished, path)
    assert shown_text(unfinished) == unfinished.session().review.article.text == text
    mark_and_judge(unfinished, "2 ferries")


def shown_text(checker: Checker) -> str:
    return checker.page.document().toRawText().replace("\u2029", "\n")


def mark_and_judge(checker: Checker, words: str) -> None:
    """Mark words of the article, verify them, and find that on the disk."""
    text = checker.session().review.article.text
    start = text.index(words)
    checker.page.setFocus()
    checker.page.select(start, start + len(words))
    checker.press("A", "V")
    (claim,) = checker.session().review.claims
    assert claim.span.of(text) == words
    assert checker.states() == [State.VERIFIED]
    checker.path = next(path for path in checker.path.parent.glob("*.factcheck") if path != checker.path)
    assert checker.kept() == ["mark", "verified"]
