"""Agreement: which of an article's claims state the same, and which cannot all be true."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice
from factcheck_app.review.agreement import Clash, conflicts, groups, headline_links


class Page:
    """An article that grows by a line, each with one claim."""

    def __init__(self, date: str = "21 October 2015") -> None:
        self.date = date
        self.lines: list[str] = []
        self.blocks: list[Block] = []
        self.claims: list[Claim] = []

    def add(
        self,
        words: str,
        proposition: str,
        *parts: tuple[str, Part],
        kind: Kind = Kind.QUANTITY,
        speaker: str = "",
        role: Role = Role.PARAGRAPH,
    ) -> str:
        """Add a line that is a claim; parts come with their words. Return the claim's id."""
        start = sum(len(line) + 1 for line in self.lines)
        span = Span(start, start + len(words))
        held = []
        for text, part in parts:
            place = start + words.index(text)
            held.append(
                Part(part.kind, Span(place, place + len(text)), part.value, part.upper, part.unit, part.hedge)
            )
        claim_id = f"claim-{len(self.claims)}"
        self.lines.append(words)
        self.blocks.append(Block(span, role))
        self.claims.append(
            Claim(
                claim_id,
                "text",
                span,
                span,
                kind,
                words,
                speaker,
                Voice.ARTICLE,
                0.5,
                (),
                (),
                tuple(held),
                None,
                proposition,
            )
        )
        return claim_id

    @property
    def article(self) -> Article:
        """Return the article of the lines so far."""
        origin = Origin("by hand", "0" * 64, "utf-8")
        return Article("\n".join(self.lines) + "\n", tuple(self.blocks), "", origin, date=self.date)


def figure(value: str, unit: str, hedge: str = "", upper: str = "") -> Part:
    return Part(PartKind.FIGURE, Span(0, 1), value, upper, unit, hedge)


def name() -> Part:
    return Part(PartKind.NAME, Span(0, 1))


def day(value: str, upper: str = "") -> Part:
    return Part(PartKind.DATE, Span(0, 1), value, upper)


def _boats(page: Page, value: str, hedge: str = "", upper: str = "", **more: str) -> str:
    words = f"The yard built {hedge} {value} boats"
    proposition = " ".join(f"yard build {hedge} {'..'.join(filter(None, (value, upper)))} boat".split())
    return page.add(words, proposition, (value, figure(value, "boat", hedge, upper)), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        (("26", ""), ("28", ""), True),
        (("26", ""), ("26", ""), False),
        (("20", "more than"), ("26", ""), False),
        (("30", "more than"), ("26", ""), True),
        (("30", "up to"), ("26", ""), False),
        (("20", "up to"), ("26", ""), True),
        (("20", "no more than"), ("26", ""), True),
        (("25", "about"), ("26", ""), False),
        (("50", "about"), ("26", ""), True),
        (("20", "more than"), ("40", "less than"), False),
        (("250000", ""), ("249800", ""), False),
        (("250000", ""), ("230000", ""), True),
        (("4.5", ""), ("4.52", ""), False),
        (("12", "another"), ("13", ""), False),
    ],
)
def test_figures_of_one_thing_clash_only_where_no_number_satisfies_both(
    first: tuple[str, str], second: tuple[str, str], clash: bool
) -> None:
    page = Page()
    ids = [_boats(page, *first), _boats(page, *second)]
    found = conflicts(page.claims, page.article)

    assert [each.claim_ids for each in found] == ([tuple(ids)] if clash else [])
    assert all(each.clash is Clash.FIGURE for each in found)


def test_a_range_clashes_with_what_lies_outside_it() -> None:
    page = Page()
    _boats(page, "20", upper="30")
    _boats(page, "26")
    _boats(page, "45")

    assert [each.claim_ids for each in conflicts(page.claims, page.article)] == [
        ("claim-0", "claim-2"),
        ("claim-1", "claim-2"),
    ]


def test_two_speakers_may_differ_and_the_article_may_not() -> None:
    page = Page()
    _boats(page, "26", speaker="Hall")
    _boats(page, "28", speaker="Moe")
    assert conflicts(page.claims, page.article) == ()

    _boats(page, "27")
    assert len(conflicts(page.claims, page.article)) == 2


def test_claims_that_state_the_same_are_one_group_in_text_order() -> None:
    page = Page()
    ids = [_boats(page, "26"), _boats(page, "28"), _boats(page, "26"), _boats(page, "26")]

    assert groups(page.claims, page.article) == ((ids[0], ids[2], ids[3]),)
    assert groups(page.claims[::-1], page.article) == ((ids[0], ids[2], ids[3]),)


def test_the_same_words_without_a_proposition_are_a_group_from_four_words_on() -> None:
    page = Page()
    ids = [page.add("Nothing like it was seen", ""), page.add("Nothing  like it was seen", "")]
    page.add("Nothing was seen", "")
    page.add("Nothing was seen", "")

    assert groups(page.claims, page.article) == (tuple(ids),)


def test_what_two_people_said_is_no_group() -> None:
    page = Page()
    for speaker in ("Hall", "Moe"):
        page.add("We saw nothing at all", "we see nothing all", kind=Kind.QUOTATION, speaker=speaker)

    assert groups(page.claims, page.article) == ()


def test_claims_that_overlap_are_no_group() -> None:
    page = Page()
    _boats(page, "26")
    inner = page.claims[0]
    page.claims.append(replace(inner, id="inner", span=Span(4, len(page.lines[0]))))

    assert groups(page.claims, page.article) == ()


def test_dates_that_publication_makes_the_same_are_the_same() -> None:
    page = Page()
    ids = [
        page.add(
            "Hall came to Torva on Wednesday",
            "hall com to torva XXXX-WXX-3",
            ("Wednesday", day("XXXX-WXX-3")),
        ),
        page.add("Hall came to Torva today", "hall com to torva P0D", ("today", day("P0D"))),
    ]

    assert groups(page.claims, page.article) == (tuple(ids),)
    page.date = ""
    assert groups(page.claims, page.article) == ()


def test_a_date_given_by_the_reviewer_goes_before_the_articles_own() -> None:
    page = Page(date="October 21")
    page.add(
        "Hall left on Monday, October 20", "hall leav XXXX-10-20", ("Monday, October 20", day("XXXX-10-20"))
    )

    assert conflicts(page.claims, page.article) == ()
    assert conflicts(page.claims, page.article, "2014-10-21") == ()
    (found,) = conflicts(page.claims, page.article, "2015-10-21")
    assert found.reason == "“Monday, October 20”: 20 October 2015 is a Tuesday"


def test_a_short_name_stands_for_the_one_full_name_that_ends_with_it() -> None:
    page = Page()
    full = page.add("Anna Hall opened the new yard", "anna_hall open new yard", ("Anna Hall", name()))
    short = page.add("Hall opened the new yard", "hall open new yard", ("Hall", name()))
    assert groups(page.claims, page.article) == ((full, short),)

    page.add("Per Hall closed the old yard", "per_hall clos old yard", ("Per Hall", name()))
    assert groups(page.claims, page.article) == ()


def test_a_heading_links_to_those_that_state_it_and_not_to_those_that_contradict_it() -> None:
    page = Page()
    words = "Yard builds 26 boats"
    heading = page.add(words, "yard build 26 boat", ("26", figure("26", "boat")), role=Role.HEADLINE)
    same = _boats(page, "26")
    _boats(page, "28")
    page.add("The weather was fine", "weather was fine")

    assert headline_links(page.claims, page.article) == {heading: (same,)}


def test_a_heading_that_the_body_never_states_links_to_nothing() -> None:
    page = Page()
    heading = page.add("Storm closes harbour", "storm clos harbour", role=Role.SUBHEADING)
    _boats(page, "26")

    assert headline_links(page.claims, page.article) == {heading: ()}


_VALUES = st.sampled_from(
    ["", "1", "26", "28", "0", "-3", "4.5", "2011", "1e5", "NaN", "abc", "XXXX-10-07", "P-1D", "2015-02-30"]
)
_PARTS = st.builds(
    Part,
    st.sampled_from(PartKind),
    st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1])),
    _VALUES,
    _VALUES,
    st.sampled_from(["", "boat", "%", "year", "year of age", "person"]),
    st.sampled_from(["", "about", "more than"]),
)
_TEXT = "Anna Hall, 26, was born in 1950: 7 men and 6 women, 60% for, 50% against. " * 2
_SPANS = st.tuples(st.integers(0, 80), st.integers(1, 60)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(
    rows=st.lists(
        st.tuples(
            _SPANS, st.lists(_PARTS, max_size=4), st.sampled_from(["", "hall buy 26 boat", "26", "# x"])
        ),
        max_size=6,
    ),
    published=st.sampled_from(["", "2015", "2015-10-21", "XXXX-10-21", "junk"]),
)
def test_no_claims_make_it_fail_and_all_ids_are_theirs(
    rows: list[tuple[Span, list[Part], str]], published: str
) -> None:
    claims = [
        Claim(f"claim-{number}", "text", span, Span(0, 150), Kind.EVENT, "", "", Voice.ARTICLE, 0.5, (),
              parts=tuple(parts), proposition=proposition)
        for number, (span, parts, proposition) in enumerate(rows)
    ]  # fmt: skip
    blocks = (Block(Span(0, 40), Role.HEADLINE), Block(Span(40, len(_TEXT)), Role.PARAGRAPH))
    article = Article(_TEXT, blocks, "", Origin("by hand", "0" * 64, "utf-8"))
    ids = {claim.id for claim in claims}

    assert all(
        set(each.claim_ids) <= ids and each.claim_ids for each in conflicts(claims, article, published)
    )
    assert {*itertools.chain(*groups(claims, article))} <= ids
    assert {*itertools.chain(*headline_links(claims, article).values())} <= ids
