"""Damaged, foreign and hostile files: each is noticed, told in a sentence, and left as it is."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck_app.domain.act import ActKind, canonical_json
from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DamagedReviewError, NewerReviewError, ReviewError
from factcheck_app.store import layout
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

MUTATIONS = int(os.environ.get("FACTCHECK_MUTATIONS", "150"))


def _sample() -> bytes:
    article = make_article("Nine ferries 🚢 stayed.\nOne sank.")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sample.factcheck"
        review = ReviewFile.create(path, article)
        review.append_claims([make_claim(article)], [0], "rules 1")
        review.append_acts([Hand().judge("a"), Hand("replica-2").note("a", "Asked — twice")])
        return path.read_bytes()


SAMPLE = _sample()


def _notices(path: Path, raw: bytes) -> bool:
    """Say whether opening a file of these bytes tells that they are not what was written."""
    path.write_bytes(raw)
    try:
        review = ReviewFile.open(path)
    except ReviewError:
        assert path.read_bytes() == raw
        return True
    return review.changed_outside


@pytest.mark.parametrize("flip", [1, 0x20, 0x80])
def test_every_single_byte_flip_is_noticed(path: Path, flip: int) -> None:
    for place in range(len(SAMPLE)):
        raw = bytearray(SAMPLE)
        raw[place] ^= flip
        assert _notices(path, bytes(raw)), f"byte {place} of {len(SAMPLE)}, flipped by {flip:#x}"


def test_every_truncation_is_noticed(path: Path) -> None:
    for length in range(len(SAMPLE)):
        assert _notices(path, SAMPLE[:length]), f"cut off after {length} bytes"


def test_whatever_stands_behind_the_end_is_noticed(path: Path) -> None:
    for tail in (b"\n", b" ", b"\0", b"}", SAMPLE):
        assert _notices(path, SAMPLE + tail)


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    raw = SAMPLE
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, min(len(raw), start + 200)))
        where = draw(st.integers(0, len(raw)))
        splice = draw(st.sampled_from([b"", raw[start:end], b"null", b"[" * 2000, b"1e999", b"\xff"]))
        raw = draw(
            st.sampled_from(
                [
                    raw[:start] + raw[end:],
                    raw[:where] + splice + raw[where:],
                    raw[:start] + splice + raw[end:],
                ]
            )
        )
    return raw


@settings(max_examples=MUTATIONS, deadline=None)
@given(raw=_mutated())
def test_a_mutated_file_is_noticed_and_never_ends_in_another_error(raw: bytes) -> None:
    with TemporaryDirectory() as folder:
        assert raw == SAMPLE or _notices(Path(folder) / "mutated.factcheck", raw)


@settings(max_examples=MUTATIONS, deadline=None)
@given(raw=st.binary(max_size=300))
def test_garbage_is_never_a_review(raw: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "garbage.factcheck"
        path.write_bytes(raw)
        with pytest.raises(DamagedReviewError):
            ReviewFile.open(path)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 10**40)
    | st.floats()
    | st.sampled_from(
        ["", "a", "\ud800", "0" * 64, "factcheck-review", "2025-01-01T00:00:00Z", "0001-01-01"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)


def _places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [at, *(place for key, each in value.items() for place in _places(each, (*at, key)))]
    if isinstance(value, list):
        return [at, *(place for key, each in enumerate(value) for place in _places(each, (*at, key)))]
    return [at]


_PLACES = _places(json.loads(SAMPLE))[1:]


@settings(max_examples=MUTATIONS, deadline=None)
@given(place=st.sampled_from(_PLACES), value=_JSON, renewed=st.booleans())
def test_any_value_of_a_wrong_type_anywhere_is_survived(
    place: tuple[Any, ...], value: Any, renewed: bool
) -> None:
    tables = json.loads(SAMPLE)
    inner = tables
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    raw = json.dumps(tables).encode()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "typed.factcheck"
        path.write_bytes(_with_right_digest(tables) if renewed else raw)
        try:
            review = ReviewFile.open(path)
        except ReviewError:
            return
        # What opens can be worked with and kept.
        review.append_acts([Hand("replica-3").judge("b")])
        assert len(ReviewFile.open(path).acts) == len(review.acts)


def _with_right_digest(tables: Any) -> bytes:
    """Return the file that a forger would make of the tables, as far as there is one."""
    try:
        header = next(iter(tables["header"].values()))
        fields = {key: header[key] for key in header if key not in ("format", "schema", "digest")}
        bodies = {
            name: [layout.encode_rows(rows.values(), 1)] for name, rows in tables.items() if name != "header"
        }
        return b"".join(layout.seal_file(fields, bodies))
    except (AttributeError, LookupError, TypeError, ValueError, StopIteration):
        return json.dumps(tables).encode()


def _told(path: Path, raw: bytes) -> str:
    path.write_bytes(raw)
    with pytest.raises(ReviewError) as caught:
        ReviewFile.open(path)
    assert path.read_bytes() == raw
    return str(caught.value)


def test_an_empty_file_is_no_empty_review(path: Path) -> None:
    assert "is empty" in _told(path, b"")


def test_a_truncated_review_is_told_from_a_foreign_file(path: Path) -> None:
    assert "damaged or cut off" in _told(path, SAMPLE[:-40])
    assert "is not a Factcheck review" in _told(path, b"%PDF-1.7")
    assert "is not a Factcheck review" in _told(path, b'{"_default": {"1": {"name": "someone"}}}')
    assert "is not a Factcheck review" in _told(path, b"[]")


def test_a_changed_act_is_damage_and_no_change_from_outside(path: Path) -> None:
    assert "is damaged" in _told(path, SAMPLE.replace(b'"reviewer":"Ada"', b'"reviewer":"Bob"'))


def test_a_changed_text_is_damage(path: Path) -> None:
    assert "is damaged" in _told(path, SAMPLE.replace(b"Nine ferries", b"Five ferries", 1))


def test_a_file_that_is_not_there_is_told(path: Path) -> None:
    with pytest.raises(ReviewError, match="There is no file"):
        ReviewFile.open(path)


def test_a_folder_is_no_review(tmp_path: Path) -> None:
    with pytest.raises(ReviewError, match="could not be read"):
        ReviewFile.open(tmp_path)


def test_a_newer_review_is_left_to_the_newer_version(path: Path) -> None:
    raw = SAMPLE.replace(b'"schema":1', b'"schema":2')
    path.write_bytes(raw)
    with pytest.raises(NewerReviewError, match=r"format 2; this one knows 1"):
        ReviewFile.open(path)
    assert path.read_bytes() == raw


def test_a_newer_review_need_not_be_json_after_its_header(path: Path) -> None:
    path.write_bytes(
        b'{"header":{\n"1":{"format":"factcheck-review","schema":12,"coding":"zstd"}}}\n\x28\xb5\x2f'
    )
    with pytest.raises(NewerReviewError, match="format 12"):
        ReviewFile.open(path)


def test_deep_nesting_is_refused_in_a_sentence(path: Path) -> None:
    assert "is not a Factcheck review" in _told(path, b"[" * 1_000_000)


def _forged(change: Callable[[Any], None]) -> bytes:
    tables = json.loads(SAMPLE)
    change(tables)
    return _with_right_digest(tables)


def test_a_sound_act_that_lacks_what_its_kind_needs_is_refused(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    for act in (
        Hand().act(ActKind.JUDGE, claim="a", state="perhaps"),
        Hand().act(ActKind.JUDGE, claim="a"),
        Hand().act(ActKind.SOURCE, claim="a", source={"title": "x"}),
        Hand().act(ActKind.SOURCE, claim="a", source="x"),
    ):
        with pytest.raises(ReviewError, match="not sound"):
            review.append_acts([act])


def test_a_block_outside_its_text_is_refused_even_if_it_is_not_the_last(path: Path) -> None:
    def stretch(tables: Any) -> None:
        tables["texts"]["1"]["blocks"][0][1] = 10_000

    assert "is damaged" in _told(path, _forged(stretch))


def test_an_index_that_is_no_whole_number_is_refused(path: Path) -> None:
    def halve(tables: Any) -> None:
        tables["claims"]["1"]["span"] = [0, 4.5]

    assert "is damaged" in _told(path, _forged(halve))


@pytest.mark.parametrize("block", [7, -1, 0.5, True, "0", None])
def test_a_done_block_that_the_article_does_not_have_is_refused(path: Path, block: Any) -> None:
    def put(tables: Any) -> None:
        tables["done"]["1"]["blocks"] = [block]

    assert "is damaged" in _told(path, _forged(put))


def test_a_time_outside_the_calendar_is_refused(path: Path) -> None:
    def move(tables: Any) -> None:
        tables["acts"]["1"]["at"] = "0001-01-01T00:00:00+14:00"

    assert "is damaged" in _told(path, _forged(move))


def test_the_digest_stands_for_the_bytes_and_not_for_what_they_mean(path: Path) -> None:
    assert canonical_json(json.loads(SAMPLE)) != SAMPLE
    assert not _notices(path, SAMPLE)
    assert _notices(path, json.dumps(json.loads(SAMPLE)).encode())
