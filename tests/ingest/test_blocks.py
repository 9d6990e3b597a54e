from pathlib import Path

import pytest

from factcheck_app.domain.article import Article, Role
from factcheck_app.ingest.reading import read_file, read_pasted

SEED = Path(__file__).parents[2] / "../shared/articles/000_5460b763df1f0ec9.txt"


def roles_of(article: Article) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(article.text)) for block in article.blocks]


def test_an_agency_article_is_laid_out_from_headline_to_copyright() -> None:
    article = read_pasted(
        "MAYOR RESIGNS AFTER AUDIT\n\nBy Jane Doe, City correspondent\n\nOct 3, 2019 10:32 GMT\n\n"
        "LONDON (Reuters) - The mayor resigned on Monday.\n\nWhat comes next\n\nA vote is due in June.\n\n"
        "(Reporting by Jane Doe; Editing by John Roe)\n\n© 2019 Reuters. All rights reserved."
    )

    assert roles_of(article) == [
        ("headline", "MAYOR RESIGNS AFTER AUDIT"),
        ("byline", "By Jane Doe, City correspondent"),
        ("dateline", "Oct 3, 2019 10:32 GMT"),
        ("dateline", "LONDON (Reuters) -"),
        ("paragraph", "The mayor resigned on Monday."),
        ("subheading", "What comes next"),
        ("paragraph", "A vote is due in June."),
        ("byline", "(Reporting by Jane Doe; Editing by John Roe)"),
        ("credit", "© 2019 Reuters. All rights reserved."),
    ]
    assert (article.title, article.byline) == ("MAYOR RESIGNS AFTER AUDIT", "Jane Doe")
    assert (article.outlet, article.date) == ("Reuters", "Oct 3, 2019")


@pytest.mark.parametrize(
    ("line", "dateline", "outlet", "date"),
    [
        ("RIGA, October 21. /TASS/. Rain fell.", "RIGA, October 21. /TASS/.", "TASS", "October 21"),
        ("LONDON (Reuters) - Rain fell.", "LONDON (Reuters) -", "Reuters", ""),
        ("PARIS, Oct 3 (AFP) — Rain fell.", "PARIS, Oct 3 (AFP) —", "AFP", "Oct 3"),
        ("WASHINGTON — Rain fell.", "WASHINGTON —", "", ""),
        ("NEW YORK/ST. LOUIS, Mo. (AP) – Rain fell.", "NEW YORK/ST. LOUIS, Mo. (AP) –", "AP", ""),
        ("GENEVA, 3 May (Xinhua) -- Rain fell.", "GENEVA, 3 May (Xinhua) --", "Xinhua", "3 May"),
        ("Kyiv, 3 May (Ukrinform) – Rain fell.", "Kyiv, 3 May (Ukrinform) –", "Ukrinform", "3 May"),
        ("RIGA. May 3. INTERFAX.COM - Rain fell.", "RIGA. May 3. INTERFAX.COM -", "INTERFAX.COM", "May 3"),
        ("Madrid, 3 oct (EFE).- Rain fell.", "Madrid, 3 oct (EFE).-", "EFE", "3 oct"),
        ("OSLO, Norway, March 4, 2011 — Rain fell.", "OSLO, Norway, March 4, 2011 —", "", "March 4, 2011"),
        ("DHAKA, May 2 (Our Own Desk) – Rain fell.", "DHAKA, May 2 (Our Own Desk) –", "", "May 2"),
        ("(Reuters) - Rain fell.", "(Reuters) -", "Reuters", ""),
    ],
)  # fmt: skip
def test_a_dateline_is_split_from_its_paragraph(line: str, dateline: str, outlet: str, date: str) -> None:
    article = read_pasted(line)

    assert roles_of(article) == [("dateline", dateline), ("paragraph", "Rain fell.")]
    assert (article.outlet, article.date) == (outlet, date)


@pytest.mark.parametrize(
    "line",
    [
        "NASA — the American space agency — counted 3 probes.",
        "Damascus (the capital) - and 3 towns - fell.",
        "In October 3 ships sank.",
        "The UN (Geneva) said 3 died.",
        "Rain - 30 mm of it - fell.",
    ],
)
def test_a_sentence_that_resembles_a_dateline_stays_whole(line: str) -> None:
    assert roles_of(read_pasted(line)) == [("paragraph", line)]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Ministers meet Ivan Ivanov/Press Office of Peru/TASS", "Ivan Ivanov/Press Office of Peru/TASS"),
        ("A boat in the harbour. Jean van Damme/AFP", "Jean van Damme/AFP"),
        ("A boat in the harbour of Brest Jan van der Meer/EPA", "Jan van der Meer/EPA"),
        ("A boat in the harbour John D. Smith/AP", "John D. Smith/AP"),
        ("A dog in the park REUTERS/Jane Doe", "REUTERS/Jane Doe"),
        ("Rescuers carry a man (AP Photo/Jane Doe)", "(AP Photo/Jane Doe)"),
        ("Rescuers carry a man. Photo: Jane Doe", "Photo: Jane Doe"),
        ("Rescuers carry a man. Photograph by Jane Doe", "Photograph by Jane Doe"),
        ("Rescuers carry a man © Jane Doe", "© Jane Doe"),
        ("Rescuers carry a man [Jane Doe/Reuters]", "[Jane Doe/Reuters]"),
    ],
)  # fmt: skip
def test_a_credit_behind_a_caption_is_a_block_of_its_own(line: str, credit: str) -> None:
    article = read_pasted(f"Ministers meet\n\n{line}\n\nThey met on Friday.")

    caption = line.removesuffix(credit).rstrip()
    assert roles_of(article)[1:3] == [("caption", caption), ("credit", credit)]


@pytest.mark.parametrize(
    "line",
    [
        "© Jane Doe/AFP", "(c) 2019 The Gazette", "Photo: Jane Doe/AFP", "Jane Doe/AFP",
        "AFP via Getty Images",
        "EPA-EFE/JANE DOE", "Jane Doe / Reuters", "Image source, Getty Images", "File photo", "Getty Images",
        "Jane Doe for Reuters", "AP Photo/Jane Doe", "Courtesy of the museum", "(Jane Doe/Pool)",
    ],
)  # fmt: skip
def test_a_line_that_tells_whose_picture_it_is_is_a_credit(line: str) -> None:
    article = read_pasted(f"Ministers meet\n\nThey met on Friday.\n\n{line}\n\nThey parted on Sunday.")

    assert ("credit", line) in roles_of(article)


@pytest.mark.parametrize(
    "line",
    [
        "All news", "Read also", "READ MORE: Ten bridges that fell", "Share", "Share this article",
        "Follow us on X",
        "Advertisement", "Home > World > Europe", "News | Sport | Weather", "5 min read", "12 comments",
        "https://example.org/story", "Sign up for our newsletter", "›", "Story continues below advertisement",
    ],
)  # fmt: skip
def test_navigation_and_sharing_are_furniture(line: str) -> None:
    article = read_pasted(
        f"{line}\n\nMinisters meet\n\nThey met on Friday.\n\n{line}\n\nThey parted on Sunday."
    )

    assert [role for role, words in roles_of(article) if words == line] == ["furniture", "furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell by 12 percent on Monday.", "Follow-up talks are due in June.",
        "Home owners paid 3% more.",
        "Photographs by satellites show 12 trucks.", "Video of the fall was seen 3 million times.",
        "Reuters/Ipsos polled 3,000 people.", "More than 3,000 came.", "By Tuesday 3 towns had fallen.",
    ],
)  # fmt: skip
def test_sentences_that_begin_like_furniture_or_credits_are_checked(line: str) -> None:
    article = read_pasted(f"Ministers meet\n\nThey met on Friday.\n\n{line}\n\nThey parted on Sunday.")

    assert ("paragraph", line) in roles_of(article)


def test_headlines_listed_below_read_also_are_furniture_until_a_blank_line() -> None:
    article = read_pasted(
        "It rained.\n\nRead also\nHow 3 bridges fell\nTen tips\n\nThe mayor counted 400 trees."
    )

    assert [role for role, _ in roles_of(article)] == ["paragraph", *["furniture"] * 3, "paragraph"]


def test_a_section_name_is_furniture_above_the_headline_and_a_subheading_below() -> None:
    article = read_pasted("POLITICS\n\nRulers of 3 states meet\n\nThey met.\n\nEconomy\n\nIt grew by 3%.")

    assert [role for role, _ in roles_of(article)] == [
        "furniture", "headline", "paragraph", "subheading", "paragraph",
    ]  # fmt: skip


def test_a_caption_is_told_by_the_credit_below_it_and_by_its_repetition() -> None:
    article = read_pasted(
        "Ministers meet\n\nIt rained.\n\nTwo men by a car\n© AFP\n\nTwo men by a car\n\nIt poured."
    )

    assert [role for role, words in roles_of(article) if words == "Two men by a car"] == [
        "caption",
        "caption",
    ]


def test_a_standfirst_above_the_byline_is_a_subheading_though_it_is_a_sentence() -> None:
    article = read_pasted("Ministers meet\n\nIt was their third talk.\n\nBy Jane Doe\n\nThey met on Friday.")

    assert ("subheading", "It was their third talk.") in roles_of(article)


def test_an_article_without_blank_lines_keeps_headline_and_subheading() -> None:
    article = read_pasted("Ministers meet\nThey met on Friday.\nWhat next\nA third talk is due.")

    assert [role for role, _ in roles_of(article)] == ["headline", "paragraph", "subheading", "paragraph"]


@pytest.mark.parametrize(
    "text",
    [
        "Only a line without a stop",
        "A single paragraph with 300 people in it. It has two sentences.",
        "INTERVIEWER: How many came?\nMINISTER: About 4,000.\nINTERVIEWER: When?\nMINISTER: On 3 May.",
        "Region\tDeaths\nNorth\t12\nSouth\t30",
        "Region | Deaths\nNorth | 12",
    ],
)
def test_a_text_without_headline_is_all_paragraphs(text: str) -> None:
    assert {role for role, _ in roles_of(read_pasted(text))} == {"paragraph"}


def test_list_marks_lie_outside_of_their_blocks() -> None:
    text = "- milk\n- eggs\n\n1. One\n2. Two\n\n• Three\n\n26. is a figure here."

    assert [words for _, words in roles_of(read_pasted(text))] == [
        "milk", "eggs", "One", "Two", "Three", "26. is a figure here.",
    ]  # fmt: skip


def test_the_times_of_a_live_blog_are_no_paragraphs() -> None:
    article = read_pasted("10:32\nPolice counted 12.\n\n10:40 am\nThe bridge is closed.")

    assert [role for role, _ in roles_of(article)] == ["dateline", "paragraph", "dateline", "paragraph"]


@pytest.mark.parametrize(
    "headline", ["Is this the end?", "Troops leave the U.S.", "“We lost 3 men”", "2,000 came"]
)
def test_headlines_may_end_as_sentences_do(headline: str) -> None:
    assert roles_of(read_pasted(f"{headline}\n\nIt rained on Friday."))[0] == ("headline", headline)


def test_a_title_is_made_of_the_first_words_where_there_is_no_headline() -> None:
    title = read_pasted("Rain fell on 3,000 houses in the valley on Friday, " * 9).title

    assert title.startswith("Rain fell on 3,000 houses")
    assert title.endswith("…")
    assert len(title) <= 90


@pytest.mark.shared
def test_the_seed_article_is_laid_out_as_a_reader_sees_it() -> None:
    if not SEED.exists():
        pytest.skip("the shared material is not beside this checkout")
    article = read_file(SEED)
    blocks = roles_of(article)

    assert [role for role, _ in blocks] == [
        "furniture", "headline", "subheading", "caption", "credit", "caption", "credit", "dateline",
        *["paragraph"] * 8,
    ]  # fmt: skip
    assert blocks[3][1].endswith("Vladimir Putin")
    assert blocks[4][1].startswith("Alexei Druzhinin/")
    assert blocks[3][1] == blocks[5][1]
    assert blocks[7][1] == "BEIJING, October 21. /TASS/."
    assert (article.outlet, article.date, article.byline) == ("TASS", "October 21", "")
    assert not any(Role(role).holds_claims for role, words in blocks if "©" in words)
