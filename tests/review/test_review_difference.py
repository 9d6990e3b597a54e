import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.review.difference import Change, difference

SIGNS = {Change.STAYS: "{}", Change.GOES: "[-{}-]", Change.COMES: "[+{}+]"}


def marked(before: str, after: str) -> str:
    return "".join(SIGNS[piece.change].format(piece.text) for piece in difference(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("26 missiles hit", "26 missiles hit", "26 missiles hit"),
        ("26 missiles hit", "24 missiles hit", "[-26-][+24+] missiles hit"),
        ("More than 250,000 died", "250,000 died", "[-More than -]250,000 died"),
        ("250,000 died", "Some 250,000 died", "[+Some +]250,000 died"),
        ("250,000 died", "250,001 died.", "[-250,000-][+250,001+] died[+.+]"),
        ("on Monday the king", "on Tuesday a king", "on [-Monday the-][+Tuesday a+] king"),
        ("", "new", "[+new+]"),
        ("old", "", "[-old-]"),
        ("", "", ""),
    ],
)
def test_a_difference_is_read_word_by_word(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


@given(st.text("ab1,. \n", max_size=30), st.text("ab1,. \n", max_size=30))
def test_both_texts_can_be_read_out_of_the_difference(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(each.text for each in pieces if each.change is not Change.COMES) == before
    assert "".join(each.text for each in pieces if each.change is not Change.GOES) == after
    assert all(each.text for each in pieces)
