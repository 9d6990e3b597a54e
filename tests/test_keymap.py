"""The reader's own keys: named in many ways, refused with a reason, moved from act to act, and kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.actions import ACTIONS, BY_ID, Scope
from factcheck_app.domain.errors import KeysError
from factcheck_app.keymap import LETTERS, KeyMap, keymap_of, normal, refusal, rows_of, types_something

FREE = ("Alt+B", "Ctrl+Alt+F9", "F6", "F7", "Shift+F6", "Ctrl+F5", "Alt+PgUp")


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("v", "V"),
        ("shift+CTRL+z", "Ctrl+Shift+Z"),
        ("Return", "Enter"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("ctrl++", "Ctrl++"),
        ("+", "+"),
        ("{", "{"),
        (" pagedown ", "PgDown"),
        ("f11", "F11"),
        ("Meta+Alt+space", "Meta+Alt+Space"),
    ],
)
def test_a_key_may_be_written_in_many_ways(written: str, key: str) -> None:
    assert normal(written) == key
    assert normal(key) == key


@pytest.mark.parametrize("written", ["", "Ctrl", "Hyper+V", "VV", "Ctrl+Z, Ctrl+Y", "Shift+", "\n"])
def test_what_is_no_key_is_refused(written: str) -> None:
    with pytest.raises(KeysError, match="name of no key"):
        normal(written)


def test_the_table_s_keys_fit_their_actions() -> None:
    refused = [(action.id, key) for action in ACTIONS for key in KeyMap().keys(action.id) if key != "Esc"]
    assert [(name, key) for name, key in refused if refusal(BY_ID[name], key)] == []


@pytest.mark.parametrize(
    "key", ["V", "Shift+V", "/", "Space", "Enter", "Home", "Ctrl+Left", "Ctrl+C", "Ctrl+Alt+E"]
)
def test_what_works_anywhere_takes_no_key_that_a_field_needs(key: str) -> None:
    assert refusal(BY_ID["export"], key)
    assert not refusal(BY_ID["verify"], key)


@pytest.mark.parametrize("key", ["Tab", "Esc", "Del", "Backspace"])
def test_some_keys_are_nobody_s(key: str) -> None:
    assert all(refusal(action, key) for action in ACTIONS)


def test_a_key_of_one_s_own_stands_in_place_of_the_table_s() -> None:
    keys = KeyMap().give("next-open", ("G",))
    assert keys.keys("next-open") == ("G",)
    assert keys.keys("next") == ("J", "Down")
    assert keys.give("next-open", ("N",)) == KeyMap()


def test_the_twin_that_stays_follows() -> None:
    keys = KeyMap().give("verify", ("Q", "{"))
    assert keys.keys("verify-stay") == ("Shift+Q",)
    assert keys.give("verify", ("V", "1")) == KeyMap()


def test_a_key_that_is_taken_is_named_and_can_be_moved() -> None:
    robbed = KeyMap().robbed("verify", ("N",))
    assert [(key, action.id) for key, action in robbed] == [("N", "next-open"), ("Shift+N", "previous-open")]
    moved = KeyMap().move("verify", ("N",))
    assert moved.keys("verify") == ("N",)
    assert moved.keys("next-open") == ()
    assert moved.clashes() == ()


def test_one_key_may_do_one_thing_while_reading_and_another_in_a_field() -> None:
    assert KeyMap().robbed("note", ("Ctrl+Enter",)) == ()
    assert [action.id for _key, action in KeyMap().robbed("note", ("Ctrl+E",))] == ["export"]


def test_without_letters_what_types_something_does_nothing() -> None:
    keys = KeyMap(letters=False)
    assert keys.keys("verify") == ()
    assert keys.keys("verify-stay") == ()
    assert keys.keys("next") == ("Down",)
    assert keys.keys("note") == ("Enter",)
    assert keys.keys("undo") == ("Ctrl+Z",)
    assert not [key for action in ACTIONS for key in keys.keys(action.id) if types_something(key)]


def test_what_is_wrong_in_a_file_is_told_and_the_rest_taken() -> None:
    keys, troubles = keymap_of(
        {
            "verify": ["q"],
            "verfy": ["Z"],
            "dispute": "Y",
            "export": ["e"],
            "redo": ["Ctrl+Hyper"],
            "first": ["J"],
            LETTERS: "no",
        }
    )
    assert keys.own == {"verify": ("Q",)}
    assert keys.letters
    assert troubles == (
        "No act is called “verfy”.",
        "The keys of “dispute” are no list of names.",
        "“export”: In a field, E writes or moves the cursor. Take a function key, or one with Ctrl or Alt.",
        "“Ctrl+Hyper” is the name of no key.",
        "“single-keys” is neither true nor false.",
        "J can't do “First claim”: it is the key of “Next claim”.",
    )


@given(
    st.dictionaries(
        st.sampled_from([action.id for action in ACTIONS]),
        st.lists(st.sampled_from([*FREE, "V", "N", "G", "Ctrl+E", "Shift+D"]), max_size=3),
    ),
    st.booleans(),
)
def test_whatever_a_file_says_no_key_does_two_things(rows: dict[str, list[str]], letters: bool) -> None:
    keys, _troubles = keymap_of({**rows, LETTERS: letters})
    assert keys.clashes() == ()
    kept = {name: value for name, value in rows_of(keys).items() if value is not None}
    assert keymap_of(kept) == (keys, ())


@given(st.sampled_from(ACTIONS), st.sampled_from([*FREE, "V", "Shift+N", "G", "{", "0"]))
def test_a_key_that_was_moved_is_nobody_else_s(action_row: object, key: str) -> None:
    action = next(action for action in ACTIONS if action is action_row)
    moved = KeyMap().move(action.id, (key,))
    assert moved.keys(action.id) == (key,)
    assert moved.clashes() == ()


def test_fields_have_keys_of_their_own() -> None:
    assert {action.id for action in ACTIONS if action.scope is Scope.WRITING} >= {"keep", "back"}
