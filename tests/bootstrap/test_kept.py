import json
import os
import stat
from pathlib import Path

from factcheck_app.bootstrap.kept import kept_in
from factcheck_app.drafts import Draft, SourceDraft
from factcheck_app.keymap import KeyMap
from factcheck_app.remembered import MOST_PLACES, Place, WindowState
from factcheck_app.settings import SCHEME, TEXT_SIZE, Scheme

PLACE = Place("a claim", 1200, 7, 31, "2026-03-01T22:10:00+00:00")


def test_settings_sizes_and_places_come_back(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "config", tmp_path / "data")
    assert kept.memory.window() is None
    assert kept.memory.place("a hash") is None
    kept.keep_settings({"text-size": 22})
    kept.memory.keep_window(WindowState(1200, 800, maximised=False))
    kept.memory.keep_place("a hash", PLACE)
    again = kept_in(tmp_path / "config", tmp_path / "data")
    assert again.told == ()
    assert again.settings[TEXT_SIZE] == 22
    assert again.memory.window() == WindowState(1200, 800, maximised=False)
    assert again.memory.place("a hash") == PLACE


def test_a_setting_that_does_not_fit_is_told_and_its_file_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    written = json.dumps({"text-size": "huge", "scheme": "dark", "of-tomorrow": 1})
    path.write_text(written)
    kept = kept_in(tmp_path, tmp_path)
    (told,) = kept.told
    (aside,) = tmp_path.glob("settings.json.corrupt-*")
    assert "“text-size” should be" in told
    assert aside.name in told
    assert aside.read_text() == written
    assert (kept.settings[TEXT_SIZE], kept.settings[SCHEME]) == (18, Scheme.DARK)
    assert json.loads(path.read_text()) == {"scheme": "dark", "of-tomorrow": 1}
    assert kept_in(tmp_path, tmp_path).told == ()


def test_every_broken_file_is_set_aside_and_the_program_starts(tmp_path: Path) -> None:
    for name in ("settings.json", "window.json", "places.json"):
        (tmp_path / name).write_text("[]")
    kept = kept_in(tmp_path, tmp_path)
    assert len(kept.told) == 3
    assert len(list(tmp_path.glob("*.corrupt-*"))) == 3
    kept.memory.keep_place("a hash", PLACE)
    assert kept_in(tmp_path, tmp_path).memory.place("a hash") == PLACE


def test_a_place_that_is_none_is_set_aside_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "places.json").write_text('{"a hash": {"top": "somewhere"}}')
    kept = kept_in(tmp_path, tmp_path)
    assert "places.json" in kept.told[0]
    assert kept.memory.place("a hash") is None


def test_no_more_places_are_kept_than_are_of_use(tmp_path: Path) -> None:
    rows = {
        f"{number:03}": {
            "claim": "",
            "top": 0,
            "settled": 0,
            "claims": 0,
            "at": f"2026-01-01T00:00:00.{number:06}",
        }
        for number in range(MOST_PLACES)
    }
    (tmp_path / "places.json").write_text(json.dumps(rows))
    kept_in(tmp_path, tmp_path).memory.keep_place("new", PLACE)
    kept = json.loads((tmp_path / "places.json").read_text())
    assert len(kept) == MOST_PLACES
    assert "new" in kept
    assert "000" not in kept


def test_the_reader_s_own_keys_come_back(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "config", tmp_path)
    assert kept.keys.keys == KeyMap()
    kept.keys.keep(KeyMap(letters=False).give("verify", ("Q",)))
    again = kept_in(tmp_path / "config", tmp_path)
    assert again.told == ()
    assert again.keys.keys == KeyMap(letters=False).give("verify", ("Q",))
    again.keys.keep(KeyMap())
    assert json.loads((tmp_path / "config" / "keys.json").read_text()) == {}


def test_a_key_that_is_wrong_is_told_and_its_file_set_aside_whole(tmp_path: Path) -> None:
    written = json.dumps({"verify": ["Q"], "next": ["Hyper+J"], "export": ["b"]})
    (tmp_path / "keys.json").write_text(written)
    kept = kept_in(tmp_path, tmp_path)
    (told,) = kept.told
    (aside,) = tmp_path.glob("keys.json.corrupt-*")
    assert told.startswith("“Hyper+J” is the name of no key. “export”: In a field, B writes")
    assert aside.name in told
    assert aside.read_text() == written
    assert kept.keys.keys.own == {"verify": ("Q",)}
    assert json.loads((tmp_path / "keys.json").read_text()) == {"verify": ["Q"]}
    assert kept_in(tmp_path, tmp_path).told == ()


def test_keys_that_cannot_be_read_at_all_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{ verify: Q")
    kept = kept_in(tmp_path, tmp_path)
    assert "keys.json" in kept.told[0]
    assert kept.keys.keys == KeyMap()
    kept.keys.keep(KeyMap(letters=False))
    assert not kept_in(tmp_path, tmp_path).keys.keys.letters


def drafts_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("drafts-*"))


def test_drafts_lie_in_a_file_of_their_article_that_only_its_owner_may_read(tmp_path: Path) -> None:
    box = kept_in(tmp_path / "config", tmp_path).drafts
    secret = Draft(source=SourceDraft(title="A clerk", confidential=True))
    box.change("a hash", {"one": Draft(note="ask the port"), "two": secret})
    box.change("a hash of another", {"one": Draft(note="elsewhere")})
    again = kept_in(tmp_path / "config", tmp_path).drafts
    assert again.find("a hash") == ({"one": Draft(note="ask the port"), "two": secret}, "")
    assert len(drafts_in(tmp_path)) == 2
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in drafts_in(tmp_path)} == {0o600}


def test_the_file_of_drafts_goes_with_the_last_of_them(tmp_path: Path) -> None:
    box = kept_in(tmp_path / "config", tmp_path).drafts
    box.change("a hash", {"one": Draft(note="ask the port"), "two": Draft(note="and the ferry")})
    box.change("a hash", {"one": None})
    assert box.find("a hash") == ({"two": Draft(note="and the ferry")}, "")
    box.change("a hash", {"two": None})
    assert drafts_in(tmp_path) == []
    box.change("a hash", {"two": None})
    assert box.find("a hash") == ({}, "")


def test_drafts_that_are_none_are_told_and_set_aside(tmp_path: Path) -> None:
    box = kept_in(tmp_path / "config", tmp_path).drafts
    box.change("a hash", {"one": Draft(note="ask the port")})
    (path,) = drafts_in(tmp_path)
    path.write_text('{"one": {"note": 3}}')
    found, told = box.find("a hash")
    assert found == {}
    assert path.name in told
    assert [each.name.startswith(f"{path.name}.corrupt-") for each in drafts_in(tmp_path)] == [True]
