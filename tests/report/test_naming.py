from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_review import sample_article
from factcheck_app.report.naming import suggested_name
from factcheck_app.report.options import Format
from factcheck_app.review.review import review_of


def name_for(title: str, fmt: Format = Format.HTML) -> str:
    return suggested_name(review_of(replace(sample_article(), title=title)), fmt)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge closes", "Bridge closes - fact check.html"),
        ("AC/DC: “who?” <b>", "AC DC “who ” b - fact check.html"),
        ("..\\..\\etc", "etc - fact check.html"),
        ("CON", "CON - fact check.html"),
        ("-rf", "rf - fact check.html"),
        ("  ", "Article - fact check.html"),
        ("\u202egpj.exe\u202c", "gpj.exe - fact check.html"),
        ("Why?.. ", "Why - fact check.html"),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert name_for(title) == name


@given(st.text(st.characters(exclude_categories=()), max_size=150), st.sampled_from(Format))
def test_a_name_is_safe_on_every_system(title: str, fmt: Format) -> None:
    name = name_for(title, fmt)

    assert len(name.encode()) <= 120
    assert name.endswith(f" - fact check.{fmt.value}")
    assert not set(name) & set('<>:"/\\|?*\u202e\u2066\u200b')
    assert name.isprintable() or all(not ("\x00" <= each < " ") for each in name)
    assert not name.startswith((".", "-", " ", "~"))


def test_a_long_title_is_cut_between_characters_and_their_marks() -> None:
    name = name_for("e\u0323\u0302x" * 60)

    assert name.encode().decode() == name
    assert len(name.encode()) <= 120
