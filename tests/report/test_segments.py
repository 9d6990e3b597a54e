from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bridge_review import MADE, sample_article, sample_claims
from factcheck_app.domain.article import Article, Span
from factcheck_app.report.contents import contents_of
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.segments import MarkedLine, marked_lines
from factcheck_app.review.review import review_of

ARTICLE = sample_article()
CLAIM = sample_claims(ARTICLE)["opened in 1932"]


def marked(options: ReportOptions, spans: list[tuple[int, int]]) -> tuple[MarkedLine, ...]:
    claims = [replace(CLAIM, id=f"claim-{n}", span=Span(*span)) for n, span in enumerate(spans)]
    return marked_lines(ARTICLE, contents_of(review_of(ARTICLE, claims), options).rows)


def spans() -> st.SearchStrategy[tuple[int, int]]:
    ends = st.integers(0, len(ARTICLE.text))
    pairs = st.tuples(ends, ends).map(lambda pair: (min(pair), max(pair)))
    return pairs.filter(lambda pair: bool(ARTICLE.text[slice(*pair)].strip()))


def options() -> ReportOptions:
    return ReportOptions(made=MADE, program="Factcheck")


@given(st.lists(spans(), max_size=8))
def test_pieces_make_up_the_text_and_each_claim_ends_once(pairs: list[tuple[int, int]]) -> None:
    lines = marked(options(), pairs)

    assert ["".join(piece.text for piece in line.segments) for line in lines] == [
        line for line in ARTICLE.text.split("\n") if line
    ]
    ending = [row.number for line in lines for piece in line.segments for row in piece.ending]
    assert sorted(ending) == list(range(1, len(pairs) + 1))


@given(st.lists(spans(), max_size=8))
def test_each_piece_lies_under_exactly_the_claims_that_cover_it(pairs: list[tuple[int, int]]) -> None:
    shown: dict[int, str] = {}
    for line in marked(options(), pairs):
        for piece in line.segments:
            for cover in piece.covers:
                shown[cover.row.number] = shown.get(cover.row.number, "") + piece.text

    for number, (start, end) in enumerate(sorted(pairs), start=1):
        assert shown[number] == ARTICLE.text[start:end].strip().replace("\n", "")


@given(st.lists(spans(), min_size=2, max_size=8))
def test_two_claims_over_one_piece_never_share_a_lane(pairs: list[tuple[int, int]]) -> None:
    for line in marked(options(), pairs):
        for piece in line.segments:
            lanes = [cover.lane for cover in piece.covers]
            assert len(set(lanes)) == len(lanes)


def test_a_dateline_is_a_piece_of_its_paragraphs_line() -> None:
    line = next(line for line in marked(options(), []) if line.segments[0].text.startswith("PORT ELLEN"))

    assert line.role.value == "paragraph"
    assert [piece.role.value if piece.role else None for piece in line.segments] == [
        "dateline",
        None,
        "paragraph",
    ]


def test_a_text_without_blocks_is_paragraphs() -> None:
    bare = Article("One.\n\nTwo.", (), "One", ARTICLE.origin)

    assert [line.role.value for line in marked_lines(bare, ())] == ["paragraph", "paragraph"]
