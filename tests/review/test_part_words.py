"""The parts of a claim in the reader's words."""

from dataclasses import replace

import pytest

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.part_words import rows_of
from making import make_article, make_claim

TEXT = "More than 250,000 people, Ines Roy and Bo Lind, left on Oct. 7, from 1994 to 1998, said Ines\nRoy."
ARTICLE = make_article(TEXT)


def part(kind: PartKind, words: str, value: str = "", **more: str) -> Part:
    start = TEXT.index(words)
    return Part(kind, Span(start, start + len(words)), value, **more)


def claim(*parts: Part) -> Claim:
    return replace(make_claim(ARTICLE, 0, len(TEXT)), parts=parts)


def told(*parts: Part, published: str = "") -> list[tuple[str, str]]:
    return [(row.heading, row.words) for row in rows_of(claim(*parts), TEXT, published)]


def test_a_claim_without_parts_has_no_row() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (("250,000", {"value": "250000"}), "250,000"),
        (("250,000", {"value": "250000", "unit": "people"}), "250,000 people"),
        (("250,000", {"value": "250000", "unit": "person"}), "250,000 people"),
        (("250,000", {"value": "250000", "unit": "lorry"}), "250,000 (lorry)"),
        (("250,000", {"value": "250000", "unit": "year of age"}), "250,000 years of age"),
        (("250,000", {"value": "250000", "unit": "USD"}), "250,000 USD"),
        (("250,000", {"value": "2", "unit": "times"}), "250,000 → 2 times"),
        (("250,000", {"value": "0.3333", "unit": "share"}), "250,000 → 33.33 % of the whole"),
        (("250,000", {"value": "0.5", "unit": "share", "hedge": "over"}), "250,000 → over 50 % of the whole"),
        (("250,000", {"value": "250000", "unit": "%"}), "250,000 %"),
        (("More than 250,000", {"value": "250000", "hedge": "more than"}), "More than 250,000"),
        (
            ("250,000", {"value": "250000", "unit": "people", "hedge": "more than"}),
            "more than 250,000 people",
        ),
        (
            ("More than 250,000 people", {"value": "250000", "unit": "people", "hedge": "more than"}),
            "More than 250,000 people",
        ),
        (("250,000", {"value": "2500", "upper": "12500"}), "250,000 → 2500 to 12,500"),
        (("250,000", {"value": "0.25"}), "250,000 → 0.25"),
        (("More than 250,000 people", {}), "More than 250,000 people"),
    ],
)
def test_a_figure_tells_what_its_words_are_worth(figure: tuple[str, dict[str, str]], words: str) -> None:
    exact, known = figure
    assert told(part(PartKind.FIGURE, exact, **known)) == [("Figure", words)]


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("", "Oct. 7 → 7 October, year unknown"),
        ("2016-10-20", "Oct. 7 → 7 October 2016"),
        ("2016-10-05", "Oct. 7 → 7 October 2015"),
    ],
)
def test_a_date_is_resolved_as_far_as_the_day_of_publication_says(published: str, words: str) -> None:
    assert told(part(PartKind.DATE, "Oct. 7", "XXXX-10-07"), published=published) == [("Date", words)]


@pytest.mark.parametrize(
    ("said", "value", "unit", "words"),
    [
        ("12%", "12", "%", "12%"),
        ("1,200", "1200", "person", "1,200 people"),
        ("4.5", "4.5", "km", "4.5 (km)"),
    ],
)
def test_a_figure_that_is_written_as_a_number_stays_as_it_is_written(
    said: str, value: str, unit: str, words: str
) -> None:
    figure = Part(PartKind.FIGURE, Span(0, len(said)), value, unit=unit)
    own = replace(make_claim(make_article(said), 0, len(said)), parts=(figure,))
    assert [row.words for row in rows_of(own, said, "")] == [words]


def test_a_word_such_as_late_stays_with_its_date() -> None:
    late = part(PartKind.DATE, "Oct. 7", "XXXX-10", hedge="late")
    assert told(late, published="2016-11-05") == [("Date", "Oct. 7 → late October 2016")]


def test_words_that_say_it_already_are_not_said_twice() -> None:
    period = part(PartKind.DATE, "from 1994 to 1998", "1994", upper="1998")
    assert told(part(PartKind.DATE, "Oct. 7", "1994", upper="1998")) == [("Date", "Oct. 7 → 1994 to 1998")]
    assert told(period) == [("Date", "from 1994 to 1998")]


def test_names_stand_in_one_line_each_once_and_figures_come_first() -> None:
    parts = (
        part(PartKind.NAME, "Ines Roy"),
        part(PartKind.NAME, "Bo Lind"),
        part(PartKind.NAME, "Ines\nRoy"),
        part(PartKind.FIGURE, "250,000", "250000"),
    )
    assert told(*parts) == [("Figure", "250,000"), ("Names", "Ines Roy, Bo Lind")]
