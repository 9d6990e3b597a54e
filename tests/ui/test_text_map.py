from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Span
from factcheck_app.ui.text_map import TextMap

TEXTS = st.text(st.sampled_from("ab 🚢👩‍🚀é\u0301\u00a0\u200fשל\n𝔊"), max_size=60)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_is_converted_as_the_encoder_counts(text: str) -> None:
    text_map = TextMap(text)
    for offset in range(len(text) + 1):
        assert text_map.utf16(offset) == utf16_length(text[:offset])
        assert text_map.code_point(text_map.utf16(offset)) == offset


def test_an_offset_inside_a_character_is_its_start() -> None:
    assert TextMap("a🚢b").code_point(2) == 1


def test_two_positions_make_a_span_in_either_order() -> None:
    text_map = TextMap("a🚢bc")
    assert text_map.span(4, 1) == text_map.span(1, 4) == Span(1, 3)
    assert text_map.span(3, 3) is None
    assert text_map.text(1, 4) == "🚢b"
    assert text_map.text(2, 2) == ""
