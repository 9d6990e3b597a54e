import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.settings import (
    ENGINES_SHOWN,
    LOOK_UP_ENGINE,
    OWN_DISPUTED,
    REVIEWER,
    SCHEME,
    SETTINGS,
    SIZES,
    TEXT_SIZE,
    BadValueError,
    Engine,
    Scheme,
    Setting,
    Settings,
    larger,
    settings_of,
    smaller,
)

TEXT = st.sampled_from(["dark", "own", "#ABCDEF", "#12", "pseudo", "wikipedia"]) | st.text(
    "aé# \n", max_size=90
)
JSON = st.none() | st.booleans() | st.integers() | st.floats() | TEXT | st.lists(TEXT, max_size=3)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_a_name_a_help_and_a_default_that_fits(setting: Setting[object]) -> None:
    assert setting.name()
    assert setting.help().endswith(".")
    assert Settings()[setting] == setting.default
    raw = sorted(setting.default) if isinstance(setting.default, frozenset) else setting.default
    assert setting.check.read(raw) == setting.default


def test_keys_are_unique() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize(
    ("setting", "raw"),
    [
        (TEXT_SIZE, 10),
        (TEXT_SIZE, 49),
        (TEXT_SIZE, True),
        (TEXT_SIZE, "18"),
        (TEXT_SIZE, 18.0),
        (SCHEME, "purple"),
        (SCHEME, None),
        (OWN_DISPUTED, "red"),
        (OWN_DISPUTED, "#12345"),
        (REVIEWER, "two\nlines"),
        (REVIEWER, "x" * 81),
        (ENGINES_SHOWN, ["wikipedia", "somewhere"]),
        (ENGINES_SHOWN, "wikipedia"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(setting: Setting[object], raw: object) -> None:
    with pytest.raises(BadValueError, match=r"\w"):
        Settings().choose(setting, raw)


def test_a_value_that_is_chosen_is_there_and_can_be_reset() -> None:
    chosen = Settings().choose(TEXT_SIZE, 22).choose(LOOK_UP_ENGINE, Engine.WIKIPEDIA)
    assert (chosen[TEXT_SIZE], chosen[LOOK_UP_ENGINE]) == (22, Engine.WIKIPEDIA)
    assert chosen.reset(TEXT_SIZE)[TEXT_SIZE] == TEXT_SIZE.default
    assert chosen.choose(TEXT_SIZE, TEXT_SIZE.default).chosen == {"look-up-engine": "wikipedia"}


def test_engines_whose_addresses_were_seen_are_remembered_together() -> None:
    settings = Settings()
    for engine in (Engine.WIKIPEDIA, Engine.DUCKDUCKGO):
        settings = settings.choose(ENGINES_SHOWN, settings[ENGINES_SHOWN] | {engine})
    assert settings.chosen == {"engines-shown": ["duckduckgo", "wikipedia"]}
    assert settings[ENGINES_SHOWN] == {Engine.WIKIPEDIA, Engine.DUCKDUCKGO}


def test_a_name_is_kept_without_blanks_around() -> None:
    assert Settings().choose(REVIEWER, "  Ada Roy ")[REVIEWER] == "Ada Roy"


def test_broken_values_are_named_and_the_others_hold() -> None:
    settings, troubles = settings_of({"text-size": "huge", "scheme": "dark", "of-tomorrow": [1]})
    assert settings[TEXT_SIZE] == TEXT_SIZE.default
    assert settings[SCHEME] is Scheme.DARK
    assert settings.chosen["of-tomorrow"] == [1]
    assert troubles == ("“text-size” should be a whole number from 11 to 48.",)


@given(st.dictionaries(st.sampled_from([setting.key for setting in SETTINGS]), JSON))
def test_whatever_a_file_holds_every_setting_has_a_value_that_fits(rows: dict[str, object]) -> None:
    settings, troubles = settings_of(rows)
    assert len(troubles) == len(rows) - len(settings.chosen)
    for setting in SETTINGS:
        assert settings.choose(setting, settings[setting])[setting] == settings[setting]


def test_text_grows_and_shrinks_by_the_same_steps_and_stops_at_the_ends() -> None:
    grown = [SIZES[0]]
    while larger(grown[-1]) != grown[-1]:
        grown.append(larger(grown[-1]))
    assert tuple(grown) == SIZES
    assert [smaller(size) for size in SIZES] == [SIZES[0], *SIZES[:-1]]
    assert (larger(17), smaller(17)) == (18, 16)
