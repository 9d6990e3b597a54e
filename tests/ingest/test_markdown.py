import pytest

from factcheck_app.domain.article import Article
from factcheck_app.ingest.inline import plain_inline
from factcheck_app.ingest.reading import read_bytes


def read_markdown(text: str) -> Article:
    return read_bytes(text.encode(), "a.md", markdown=True)


def roles_of(article: Article) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(article.text)) for block in article.blocks]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**bold** and *italic* and __both__ and ~~gone~~", "bold and italic and both and gone"),
        ("***all*** of **a *b* c**", "all of a b c"),
        ("5 * 3 * 2, snake_case_name, price*", "5 * 3 * 2, snake_case_name, price*"),
        ("[the law](https://example.org/a_(b) \"T\") passed", "the law passed"),
        ("[the law][1] and [others][] and [sic]", "the law and others and [sic]"),
        ("![A map](map.png) of it", "A map of it"),
        ("[![A map](map.png)](https://example.org)", "A map"),
        ("seen<sup>2</sup> by <b>all</b> 3 < 4 > 2", "seen2 by all 3 < 4 > 2"),
        ("AT&amp;T &euro;5 & &unknown; &#x41;", "AT&T €5 & &unknown; A"),
        (r"\*not\* \[a\] link", "*not* [a] link"),
        ("`x*y*z` and ``a`b``", "x*y*z and a`b"),
        ("an open ` tick and *star", "an open ` tick and *star"),
        ("<https://example.org/a_b_c>", "https://example.org/a_b_c"),
        ("noted[^1] here", "noted here"),
        ("]( [ ![ *", "]( [ ![ *"),
    ],
)  # fmt: skip
def test_marks_within_a_line_are_taken_away_and_words_stay(marked: str, plain: str) -> None:
    assert plain_inline(marked) == plain


def test_headings_become_headline_and_subheadings() -> None:
    article = read_markdown(
        "# The *flood*\n\nIt rose.\n\n## What next ##\n\nIt fell.\n\nThe end\n-------\n\nDry."
    )

    assert roles_of(article) == [
        ("headline", "The flood"),
        ("paragraph", "It rose."),
        ("subheading", "What next"),
        ("paragraph", "It fell."),
        ("subheading", "The end"),
        ("paragraph", "Dry."),
    ]


def test_lines_of_a_paragraph_are_joined_and_hard_breaks_kept() -> None:
    assert (
        read_markdown("It rose\nby 3 m\nand fell.  \nThen sun\\\ncame.").text
        == "It rose by 3 m and fell.\nThen sun\ncame."
    )


def test_lists_keep_their_order_and_lose_their_marks() -> None:
    article = read_markdown("- one\n  more\n* [x] two\n\n1. First\n2) Second\n")

    assert article.text.rstrip() == "• one more\n• two\n\n1. First\n2) Second"
    assert [words for _, words in roles_of(article)] == ["one more", "two", "First", "Second"]


def test_quotes_tables_rules_and_code_read_as_text() -> None:
    text = (
        "> He said\n> *so*.\n\n| Town | Dead |\n|:--|--:|\n| Riga | **3** |\n\n***\n\n```text\na *b*\n```\n"
    )

    assert read_markdown(text).text.split("\n") == ["He said so.", "", "Town | Dead", "Riga | 3", "", "a *b*"]


def test_comments_scripts_and_link_definitions_are_not_shown() -> None:
    text = "It <!-- x\n --> rained.\n\n<script>\nalert(1)\n</script>\n\n[1]: https://a.org\n\n[^1]: A note."

    assert read_markdown(text).text.split() == ["It", "rained.", "A", "note."]


def test_front_matter_tells_title_author_date_and_outlet() -> None:
    article = read_markdown(
        "---\ntitle: \"Flood: the bill\"\nauthor: [Jane Doe, 'John Roe']\ndate: 2020-03-04\n"
        "outlet: The Post\ntags:\n  - water\n---\n\nIt rose by 3 m.\n"
    )

    assert roles_of(article) == [("headline", "Flood: the bill"), ("paragraph", "It rose by 3 m.")]
    assert (article.title, article.byline) == ("Flood: the bill", "Jane Doe, John Roe")
    assert (article.date, article.outlet) == ("2020-03-04", "The Post")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read_markdown("---\n\nIt rose by 3 m.").text == "It rose by 3 m."


def test_an_image_and_its_credit_are_caption_and_credit() -> None:
    article = read_markdown(
        "# Flood\n\nIt rose.\n\n![The river at noon](river.jpg)\n*Photo: Jane Doe/AFP*\n\nIt fell."
    )

    assert roles_of(article)[2:4] == [("caption", "The river at noon"), ("credit", "Photo: Jane Doe/AFP")]


def test_entities_can_not_smuggle_line_breaks_into_a_line() -> None:
    assert "\n" not in read_markdown("a&#13;b&#x2028;c&#10;d").text


def test_datelines_are_found_below_markup() -> None:
    article = read_markdown("# Flood\n\n**RIGA** (Reuters) - It rose by 3 m.\n")

    assert roles_of(article)[1:] == [("dateline", "RIGA (Reuters) -"), ("paragraph", "It rose by 3 m.")]
