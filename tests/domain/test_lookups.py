from urllib.parse import unquote, urlsplit

import pytest

from factcheck_app.domain.lookups import Engine, query


@pytest.mark.parametrize("engine", Engine)
def test_every_engine_is_opened_with_the_claim_s_words_and_nothing_else(engine: Engine) -> None:
    words = "26 Kalibr missiles: “a/b & c?” 100% #1"
    address = engine.address(words)
    assert urlsplit(address).scheme == "https"
    assert urlsplit(address).fragment == ""
    assert unquote(address).endswith(words)
    assert engine.own_name


def test_two_engines_are_never_at_one_place() -> None:
    assert len({engine.address("x") for engine in Engine}) == len({engine.own_name for engine in Engine}) == 4


def test_words_are_looked_up_in_one_line() -> None:
    assert query("  26\n Kalibr\u00a0missiles ") == "26 Kalibr missiles"


def test_a_long_claim_is_cut_between_two_words() -> None:
    cut = query("missile " * 40)
    assert cut == "missile " * 24 + "missile"
    assert len(query("m" * 500)) == 200
