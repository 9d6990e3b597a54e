import pytest

from factcheck_app.domain.claim import Kind


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_word_for_one_and_for_several(kind: Kind) -> None:
    assert kind.word
    assert kind.plural not in ("", kind.word)


def test_words_of_kinds_are_told_apart() -> None:
    assert len({kind.word for kind in Kind} | {kind.plural for kind in Kind}) == 2 * len(Kind)
