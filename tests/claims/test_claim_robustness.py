import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.claims.pieces import PIECE_LENGTH, pieces_of
from factcheck_app.claims.quotes import quotes_in
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.ingest.reading import read_pasted

Find = Callable[..., tuple[Claim, ...]]
FRAGMENTS = [
    "The army", " said ", "12", " 26 Kalibr missiles", "“", "”", '"', "'s", " on 3 May 2019", ".",
    ",", " ", "(", ")", "😀", "👩‍👩‍👧", "\u00a0", "e\u0301", "שלום", "العربية", "5%", "$4.5 billion",
    " more than ", "-", "—", "first", " that ", " to ", " of ", " hundreds", "in 2011", "\u200b",
    "\ufffd", "7:30", "between ", "and", "who ", "!",
]  # fmt: skip
ODD_TEXTS = [
    "Berlin", "2015", "😀", "…", '"', "“”", "()", "- - -", "THE ARMY FIRED 26 MISSILES ON MONDAY",
    "Brazil | 2 | 1 | Germany", "name;age;town", "Der Sturm tötete am 3. Mai 17 Menschen in Köln.",
    "Le président a dit: «Nous avons perdu 14 hommes.»", "قال الرئيس إن 250 شخصا قتلوا", "昨天有26枚导弹发射",
    "12\u00a0000\u00a0people\u00a0fled.", "She said, “", "said said said said", "of of of 5 of of", "% $ € 5",
    "1. 2. 3. 4. 5.", "a.b.c.d 1.2.3.4", "http://example.org/2019/05/03?id=26", "@user #26 RT 5!!!",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_give_sound_claims_or_none(text: str, claims_from: Find) -> None:
    assert all(0 <= claim.span.start < claim.span.end <= len(text) for claim in claims_from(text))


@pytest.mark.parametrize("text", ["Berlin", "Mali, Chad and Niger", "2015", "On Monday", "Ana Duarte"])
def test_a_name_a_place_or_a_date_alone_is_no_claim(text: str, claims_from: Find) -> None:
    assert claims_from(text) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=25).map("".join))
def test_any_mixture_gives_sound_claims(claims_from: Find, text: str) -> None:
    for claim in claims_from(text):
        assert claim.label.strip()
        assert claim.sentence.covers(claim.span)
        assert claim.sentence.end <= len(text)


PROSE = "The army said on Monday that 26 missiles had hit 4 towns. “We lost 14 men,” said Karl Vogt."
HOSTILE = {
    "a table": "Team | Won | Lost\nBrazil | 2 | 1\nGermany | 12 | 0\n" * 5,
    "tabs": "name\tage\ttown\nAna\t41\tLima\n" * 5,
    "a list": "- 5 apples\n* 12 ferries sank\n1) 26 missiles\n(a) 40 people died\n• 3 percent\n" * 3,
    "a live blog": "10.45am GMT\n\nThe army fired 26 missiles.\n\n10.47am GMT\n\n3 ships hit!\n\nUpdated",
    "capitals": PROSE.upper(),
    "a transcript": "SMITH: We lost 14 colleagues.\nJONES: How many?\nSMITH: Fourteen, on 3 May 2019.\n",
    "questions and answers": "Q: How many ships sank?\nA: Twelve, in 2019.\nQ. And why?\nA. We don't know.\n",
    "tweets": "RT @user: 26 missiles!!! 😱😱 #war http://t.example/x1 1/7\n.@other 40% lol\n" * 3,
    "punctuation": "…!?.,;:“”‘’()[]{}—–-*/|#@%$€ " * 20,
    "emoji": "😀👩‍👩‍👧🇩🇪 26 🚢 sank 👍🏽 in 2019 " * 10,
    "right to left": "قال الرئيس إن 250 شخصا قتلوا في 2015. The army \u202efired 26\u202c missiles. שלום 12",
    "control characters": "The army\x00 fired\x07 26\x1b[31m missiles\x7f on\u200b Monday.\x85\u2028Then 4.",
    "combining marks": "Z\u0351\u036b\u0343a\u0325l\u033a 26 m\u0301issiles " * 10,
    "one-word lines": "Storm\nkills\n12\nin\nManila\n2015\n" * 30,
    "blanks": " \t\u00a0\u3000 \n \n26\u00a0missiles\n\u2003",
    "marks without end": "“‘\"(" * 200 + "26 missiles hit 4 towns",
    "many quotations": "“We won,” he said. " * 60,
    "no sentence": "the army fired 26 missiles and " * 60,
    "figures": "12 " * 1_000,
    "French": "Le ministre a dit que le port a perdu 14 navires en 2019, et que les gens étaient en grève.",
    "two languages": f"{PROSE * 3}\nДва парома затонули в 2019 году, сообщили власти острова.\n",
}  # fmt: skip


@pytest.mark.parametrize("sort", HOSTILE)
def test_whatever_is_pasted_gives_sound_claims_or_none(sort: str, detector: Detector) -> None:
    article = read_pasted(HOSTILE[sort])
    claims = list(find_claims(article, detector))
    for claim in claims:
        assert claim.label.strip()
        assert 0 <= claim.score <= 1
        assert claim.sentence.covers(claim.span)
        assert claim.sentence.end <= len(article.text)
        assert any(block.span.covers(claim.span) for block in article.blocks if block.role.holds_claims)
        assert all(claim.span.covers(part.span) for part in claim.parts)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(notice.endswith(".") for notice in detector.notices(article))


def test_a_row_of_figures_takes_as_long_as_it_is_long(
    detector: Detector, article_of: Callable[..., Article]
) -> None:
    def seconds(length: int) -> float:
        article = article_of(("12 " * length)[:length])
        begun = time.process_time()
        detector.claims_in(article, 0)
        return time.process_time() - begun

    assert seconds(60_000) < 4 * max(seconds(30_000), 0.5)


@pytest.mark.parametrize("unit", ["a", "1", "1 ", '"', "(", "said ", "1-", "the army said that ", "“x” "])
def test_a_long_line_of_junk_is_got_through(
    unit: str, detector: Detector, article_of: Callable[..., Article]
) -> None:
    text = (unit * 100_000)[:12_000]

    claims = detector.claims_in(article_of(text), 0)

    assert all(claim.span.end <= len(text) for claim in claims)


@given(st.text(alphabet=". ,;!a\u00a0😀", max_size=200), st.integers(4, 50))
def test_pieces_are_the_text_and_none_is_too_long(text: str, length: int) -> None:
    pieces = list(pieces_of(text, length))

    assert "".join(piece for _, piece in pieces) == text
    assert all(0 < len(piece) <= length for _, piece in pieces)
    assert all(text[start:].startswith(piece) for start, piece in pieces)


def test_pieces_end_where_sentences_end() -> None:
    text = "One is here. Two is there. " * 400

    assert all(piece.endswith(". ") for _, piece in pieces_of(text))
    assert len(text) > PIECE_LENGTH


@given(st.text(alphabet="ab “”\"'’‘«».", max_size=80))
def test_quotations_do_not_overlap_and_lie_in_the_text(text: str) -> None:
    last_end = 0
    for quote in quotes_in(text):
        assert last_end <= quote.start < quote.end <= len(text)
        last_end = quote.end


def test_marks_without_end_are_read_in_linear_time() -> None:
    started = time.process_time()
    quotes_in('“‘"' * 100_000)

    assert time.process_time() - started < 5
