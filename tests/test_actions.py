import re
from collections import Counter
from pathlib import Path

from factcheck_app.actions import ACTIONS, BY_ID, Scope, keys_table

PROJECT = Path(__file__).parents[1]


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_a_key_does_one_thing_wherever_it_works() -> None:
    for scope in (Scope.READING, Scope.WRITING):
        keys = Counter(
            key for action in ACTIONS if action.scope in (scope, Scope.ANYWHERE) for key in action.keys
        )
        assert [key for key, count in keys.items() if count > 1] == []


def test_only_going_and_undoing_repeat_while_a_key_is_held() -> None:
    repeating = {action.id for action in ACTIONS if action.repeats}
    going = {f"{way}{how}" for way in ("next", "previous") for how in ("", "-open", "-anywhere")}
    assert repeating == {*going, "undo", "redo", "fewer", "more"}


def test_nothing_is_destroyed_by_a_key_that_is_hit_by_chance() -> None:
    keys = {key for action in ACTIONS for key in action.keys}
    assert not keys & {"Backspace", "Del", "Delete", "Space"}


def test_every_judging_key_has_a_twin_that_stays() -> None:
    for action in ACTIONS:
        if action.stays:
            twin = BY_ID[action.id.removesuffix("-stay")]
            assert action.keys == tuple(f"Shift+{key}" for key in twin.keys)


def test_the_readme_shows_this_table_of_keys() -> None:
    readme = (PROJECT / "README.md").read_text("utf-8")
    shown = re.search(r"<!-- keys:begin -->\n(.*?)\n<!-- keys:end -->", readme, re.DOTALL)
    assert shown is not None
    assert shown[1].strip() == keys_table()
