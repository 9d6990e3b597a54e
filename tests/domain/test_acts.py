"""Acts: sealed once, named by their content, sound without their payload."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import (
    Act,
    ActKind,
    act_from_row,
    act_to_row,
    canonical_json,
    is_sound,
    seal,
)
from making import NOW, Hand

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=8,
)
_TIMES = st.datetimes(
    datetime(1950, 1, 1),
    datetime(2200, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-9))]),
)
_ACTS = st.builds(
    seal,
    st.sampled_from(ActKind),
    st.dictionaries(_WORDS, _VALUES, max_size=4),
    parents=st.lists(st.text("0123456789abcdef", min_size=64, max_size=64), max_size=3, unique=True),
    replica=_WORDS,
    n=st.integers(1, 10**6),
    reviewer=_WORDS,
    at=_TIMES,
    salt=_WORDS,
)


@given(act=_ACTS)
def test_an_act_comes_back_from_its_row(act: Act) -> None:
    assert act_from_row(act_to_row(act)) == act


@given(act=_ACTS)
def test_an_act_comes_back_from_a_file(act: Act) -> None:
    again = act_from_row(json.loads(json.dumps(act_to_row(act))))
    assert again == act
    assert is_sound(again)


@given(act=_ACTS)
def test_an_act_is_sound_with_its_payload_expunged(act: Act) -> None:
    expunged = replace(act, payload=None)
    assert is_sound(expunged)
    assert act_from_row(act_to_row(expunged)) == expunged


@pytest.mark.parametrize(
    "change",
    [
        {"id": "f" * 64},
        {"parents": ("f" * 64,)},
        {"replica": "replica-9"},
        {"n": 7},
        {"reviewer": "Somebody else"},
        {"at": NOW + timedelta(milliseconds=1)},
        {"kind": ActKind.CLEAR},
        {"payload_digest": "0" * 64},
        {"payload": {"claim": "a", "state": "disputed", "salt": "s"}},
        {"payload": {}},
    ],
)
def test_an_act_is_unsound_after_any_change(change: dict[str, Any]) -> None:
    act = _sealed()
    assert is_sound(act)
    assert not is_sound(replace(act, **change))


def _sealed(**change: Any) -> Act:
    given: dict[str, Any] = {
        "parents": ["0" * 64],
        "replica": "replica-1",
        "n": 1,
        "reviewer": "Ada",
        "at": NOW,
        "salt": "s",
    }
    return seal(ActKind.JUDGE, {"claim": "a", "state": "verified"}, **{**given, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"parents": []},
        {"replica": "replica-2"},
        {"n": 2},
        {"reviewer": "Bea"},
        {"at": NOW + timedelta(milliseconds=1)},
        {"salt": "t"},
    ],
)
def test_the_id_stands_for_every_field(change: dict[str, Any]) -> None:
    assert _sealed(**change).id != _sealed().id


def test_the_id_does_not_depend_on_the_order_of_parents() -> None:
    assert _sealed(parents=["a", "b"]) == _sealed(parents=["b", "a"])


def test_the_salt_hides_a_short_payload_behind_its_digest() -> None:
    assert _sealed(salt="s").payload_digest != _sealed(salt="t").payload_digest


def test_the_time_is_kept_in_utc_to_the_millisecond() -> None:
    at = datetime(2025, 3, 4, 11, 32, 5, 123_999, tzinfo=timezone(timedelta(hours=1)))
    act = _sealed(at=at)
    assert act.at == datetime(2025, 3, 4, 10, 32, 5, 123_000, tzinfo=UTC)
    assert act_to_row(act)["at"] == "2025-03-04T10:32:05.123Z"


def test_an_expunged_act_says_nothing() -> None:
    assert replace(Hand().note("a", "secret"), payload=None).text("text") == ""


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), "\ud83d"])
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON|surrogates"):
        seal(
            ActKind.NOTE,
            {"text": value},
            parents=[],
            replica="replica-1",
            n=1,
            reviewer="Ada",
            at=NOW,
            salt="s",
        )


@given(value=_VALUES)
def test_one_value_has_one_sequence_of_bytes(value: Any) -> None:
    assert canonical_json(json.loads(canonical_json(value))) == canonical_json(value)


@pytest.mark.parametrize("payload", ["text", [], 5])
def test_a_payload_that_is_no_object_makes_no_act(payload: Any) -> None:
    with pytest.raises(TypeError):
        act_from_row({**act_to_row(_sealed()), "payload": payload})
