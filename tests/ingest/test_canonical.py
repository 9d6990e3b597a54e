import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.ingest.canonical import canonical

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.mark.parametrize(
    "line_break", ["\r", "\r\n", "\n", "\u2028", "\u2029", "\ufdd0", "\ufdd1", "\v", "\f", "\x85"]
)
def test_every_kind_of_line_break_becomes_a_line_feed(line_break: str) -> None:
    assert canonical(f"one{line_break}two") == "one\ntwo"


def test_a_carriage_return_beside_a_pair_is_a_break_of_its_own() -> None:
    assert canonical("a\r\r\nb\n\rc") == "a\n\nb\n\nc"


def test_a_byte_order_mark_is_dropped_at_the_start_only() -> None:
    assert canonical("\ufeffa\ufeffb") == "a\ufeffb"


def test_lone_surrogates_become_replacement_characters() -> None:
    assert canonical("a\ud83db\ude00") == "a\ufffdb\ufffd"


def test_a_pair_of_surrogates_becomes_its_character() -> None:
    assert canonical("\ud83d\ude00") == "😀"


def test_accents_are_composed() -> None:
    assert canonical("cafe\u0301") == "caf\u00e9"


def test_controls_that_no_text_needs_show_as_replacement_characters() -> None:
    assert canonical("a\x00b\x1bc\td") == "a\ufffdb\ufffdc\td"


def test_bidi_controls_and_zero_width_characters_stay_to_be_seen() -> None:
    assert canonical("a\u202eb\u200bc\u2066d\u00ad") == "a\u202eb\u200bc\u2066d\u00ad"


@given(ANY_TEXT)
def test_canonical_text_is_its_own_canonical_text(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(ANY_TEXT)
def test_canonical_text_holds_nothing_that_breaks_lines_offsets_or_files(text: str) -> None:
    result = canonical(text)

    assert not set(result) & set("\r\v\f\x85\u2028\u2029\ufdd0\ufdd1\x00\ufffe\uffff")
    assert not any("\ud800" <= character <= "\udfff" for character in result)
    assert not result.startswith("\ufeff")
    assert unicodedata.is_normalized("NFC", result)


@given(
    st.lists(st.sampled_from("\u0300\u0316\u0344\u0f71\u0f72\u0327\u05b0\u302aa"), min_size=64, max_size=200)
)
def test_long_piles_of_marks_are_normalised_as_short_ones_are(marks: list[str]) -> None:
    text = "e" + "".join(marks)

    assert canonical(text) == unicodedata.normalize("NFC", text)
