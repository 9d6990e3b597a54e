"""Parts: figures, dates, names, places and titles inside a claim, read off the real model's parse."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from factcheck_app.claims.detector import Detector
from factcheck_app.claims.parts import parts_of
from factcheck_app.claims.passage import Passage, read
from factcheck_app.claims.version import MODEL_PACKAGE
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind


@pytest.fixture(scope="module")
def passage_of() -> Callable[[str], Passage]:
    import spacy

    nlp = spacy.load(MODEL_PACKAGE, exclude=["attribute_ruler", "lemmatizer", "senter"])
    return lambda text: read(nlp(text))


def _row(part: Part, text: str) -> tuple[str, ...]:
    return part.span.of(text), part.value, part.upper, part.unit, part.hedge


def _rows(passage: Passage, *kinds: PartKind) -> list[tuple[str, ...]]:
    text = passage.doc.text
    return [_row(part, text) for part in parts_of(passage, (0, len(passage.doc)), 0) if part.kind in kinds]


FIGURES = [
    (
        "More than 250,000 Syrians died in four-and-a-half years of war.",
        [("250,000", "250000", "", "syrian", "more than"), ("four-and-a-half", "4.5", "", "year", "")],
    ),
    (
        "Half a million people and half a dozen dogs fled.",
        [("Half a million", "500000", "", "person", ""), ("half a dozen", "6", "", "dog", "")],
    ),
    (
        "Four missile ships fired 26 Kestrel cruise missiles at the harbour.",
        [("Four", "4", "", "ship", ""), ("26", "26", "", "missile", "")],
    ),
    (
        "The bank lost $2.3bn, or £1.8 billion, last year.",
        [("$2.3bn", "2300000000", "", "USD", ""), ("£1.8 billion", "1800000000", "", "GBP", "")],
    ),
    (
        "It cost 5 million Australian dollars, 300 rupees and 12 million euros.",
        [
            ("5 million", "5000000", "", "AUD", ""),
            ("300", "300", "", "rupee", ""),
            ("12 million", "12000000", "", "EUR", ""),
        ],
    ),
    (
        "Inflation rose 0.5 percentage points to 7.5 per cent.",
        [
            ("0.5 percentage points", "0.5", "", "percentage point", ""),
            ("7.5 per cent", "7.5", "", "%", ""),
        ],
    ),
    (
        "The tunnel is 40km long and 12 metres wide, about 3,000 square metres.",
        [
            ("40km", "40", "", "kilometre", ""),
            ("12", "12", "", "metre", ""),
            ("3,000", "3000", "", "square metre", "about"),
        ],
    ),
    ("She was an 82-year-old woman.", [("82", "82", "", "year of age", "")]),
    (
        "The 8-month-old baby weighed 4.2 kg.",
        [("8", "8", "", "month of age", ""), ("4.2", "4.2", "", "kilogram", "")],
    ),
    (
        "The quake of magnitude 6.8 killed 12 people.",
        [("6.8", "6.8", "", "magnitude", ""), ("12", "12", "", "person", "")],
    ),
    ("It was minus 5 degrees Celsius in the valley.", [("minus 5", "-5", "", "degree Celsius", "")]),
    ("The storm brought winds of 150 mph.", [("150", "150", "", "mile per hour", "")]),
    ("Hundreds of terrorist facilities were hit.", [("Hundreds", "", "", "facility", "")]),
    ("Tens of thousands of people marched.", [("Tens of thousands", "", "", "person", "")]),
    ("One in five pupils can swim.", [("One in five", "0.2", "", "share", "")]),
    ("Two-thirds of the members voted against the deal.", [("Two-thirds", "0.6667", "", "share", "")]),
    ("The council voted 52-48 against it.", [("52-48", "", "", "", "")]),
    ("Between 200 and 300 protesters came.", [("Between 200 and 300", "200", "300", "protester", "")]),
    ("The navy ordered 10 to 15 aircraft.", [("10 to 15", "10", "15", "aircraft", "")]),
    ("As many as 300 houses burned.", [("300", "300", "", "house", "as many as")]),
    ("No fewer than six ministers resigned.", [("six", "6", "", "minister", "no fewer than")]),
    ("At least 12 people died.", [("12", "12", "", "person", "at least")]),
    ("A total of 1,204 students left.", [("1,204", "1204", "", "student", "")]),
    ("An estimated 90 teachers left.", [("90", "90", "", "teacher", "estimated")]),
    ("The firm has 5,000 employees or more.", [("5,000", "5000", "", "employee", "or more")]),
    ("The 14 bishops signed the letter.", [("14", "14", "", "bishop", "")]),
    ("Three times as many cars were sold.", [("Three times as many", "3", "", "times", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rows"), FIGURES)
def test_a_figure_has_value_unit_and_hedge(
    sentence: str, rows: list[tuple[str, ...]], passage_of: Callable[[str], Passage]
) -> None:
    assert _rows(passage_of(sentence), PartKind.FIGURE) == rows


DATES = [
    ("On October 7 the fleet left.", [("October 7", "XXXX-10-07", "", "", "")]),
    ("They met on Wednesday, October 20, 2015.", [("Wednesday, October 20, 2015", "2015-10-20", "", "", "")]),
    ("The summit will be held on November 12.", [("November 12", ">XXXX-11-12", "", "", "")]),
    ("The trial is due to open on 3 May.", [("3 May", ">XXXX-05-03", "", "", "")]),
    ("Sales fell in late 2014.", [("late 2014", "2014", "", "", "late")]),
    ("He lived there between 1994 and 1998.", [("between 1994 and 1998", "1994", "1998", "", "")]),
    ("From May to July 2010 the works stood still.", [("May to July 2010", "2010-05", "2010-07", "", "")]),
    ("Profit rose in the third quarter of 2019.", [("third quarter of 2019", "2019-Q3", "", "", "")]),
    ("He was elected two weeks ago.", [("two weeks ago", "P-2W", "", "", "")]),
    ("In the 12 months to March 31, 2023, profit fell.", [("March 31, 2023", "2023-03-31", "", "", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rows"), DATES)
def test_a_date_has_a_value_that_says_no_more_than_its_words(
    sentence: str, rows: list[tuple[str, ...]], passage_of: Callable[[str], Passage]
) -> None:
    assert _rows(passage_of(sentence), PartKind.DATE) == rows


NAMES = [
    (
        "Angela Merkel, the German chancellor, saw Prime Minister Dmitry Medvedev and Dr Jane Hill in Bonn.",
        ["Angela Merkel", "chancellor", "Prime Minister", "Dmitry Medvedev", "Dr", "Jane Hill", "Bonn"],
    ),
    (
        "U.S. Secretary of State John Kerry met Gen. Mark Milley at the White House.",
        ["U.S.", "Secretary of State", "John Kerry", "Gen.", "Mark Milley", "White House"],
    ),
    ("The general said the chair was broken.", []),
    ("Jets hit the Islamic State organisation in Halim.", ["Islamic State", "Halim"]),
    ("Mr Smith teaches at Harvard University.", ["Smith", "Harvard University"]),
]


@pytest.mark.parametrize(("sentence", "words"), NAMES)
def test_names_places_and_titles_are_parts_without_articles_and_genitives(
    sentence: str, words: list[str], passage_of: Callable[[str], Passage]
) -> None:
    rows = _rows(passage_of(sentence), PartKind.NAME, PartKind.PLACE, PartKind.TITLE)

    assert [row[0] for row in rows] == words


@pytest.mark.parametrize("sentence", [row[0] for row in (*FIGURES, *DATES, *NAMES)])
def test_parts_come_in_text_order_and_never_overlap(
    sentence: str, passage_of: Callable[[str], Passage]
) -> None:
    passage = passage_of(sentence)
    half = len(passage.doc) // 2
    parts = parts_of(passage, (0, half), 7)

    assert all(first.span.end <= second.span.start for first, second in pairwise(parts))
    assert all(Span(7, 7 + len(passage.doc[:half].text)).covers(part.span) for part in parts)


def test_the_parts_of_a_claim_lie_in_it_and_cover_their_own_words(
    claims_from: Callable[..., tuple[Claim, ...]],
) -> None:
    text = "🚢 A storm came.\nOn 3 May 2019 the army fired 12 rockets at the city of Halim, officials said."
    claims = claims_from(text)

    assert all(claim.span.covers(part.span) for claim in claims for part in claim.parts)
    figures = {part.span.of(text) for claim in claims for part in claim.parts if part.kind is PartKind.FIGURE}
    assert figures == {"12"}


def test_detecting_gives_parts_through_the_detector(
    detector: Detector, claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    claims = claims_from("The navy bought 40 boats in 2011.")

    assert {(part.value, part.unit) for claim in claims for part in claim.parts} >= {
        ("40", "boat"),
        ("2011", ""),
    }
