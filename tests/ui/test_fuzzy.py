import pytest

from factcheck_app.ui.fuzzy import cost


def best(typed: str, *texts: str) -> str:
    """Return the text that fits best; all must fit."""
    costs = [cost(typed, text) for text in texts]
    assert None not in costs
    return min(zip(costs, texts, strict=True), key=lambda pair: pair[0] or 0)[1]


def test_nothing_typed_fits_everything() -> None:
    assert cost("", "Verified") == 0
    assert cost("  ", "Verified") == 0


def test_letters_that_are_not_there_in_order_do_not_fit() -> None:
    assert cost("ztx", "Next claim") is None
    assert cost("txe", "Next claim") is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("back", "Back", "Back to unreviewed"),
        ("not", "Note", "Not checkable, stay: a note"[4:]),
        ("un", "Undo", "Next unreviewed"),
        ("claim", "Next claim", "Reclaimed"),
        ("nu", "Next unreviewed", "Sign and hum"),
        ("ns", "Needs source", "Sinews"),
    ],
)
def test_beginnings_go_before_words_and_words_before_scattered_letters(
    typed: str, better: str, worse: str
) -> None:
    assert best(typed, worse, better) == better


def test_accents_and_capitals_make_no_difference() -> None:
    assert cost("ECOLE", "école") == 0
    assert cost("é", "Export") == cost("e", "export") == 1


def test_a_leap_to_a_word_does_not_lose_what_stands_before_it() -> None:
    assert cost("abc", "axbc b") is not None
