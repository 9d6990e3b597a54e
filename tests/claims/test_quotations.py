from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.claims.quotes import quotes_in
from factcheck_app.domain.claim import Claim, Kind

Find = Callable[..., tuple[Claim, ...]]

SPOKEN = [
    # The cue after, before, in the middle, and inverted.
    ('"The dam is safe," Lena Brandt said.', ['"The dam is safe,"', "Lena Brandt"]),
    ('Lena Brandt said: "The dam is safe."', ['"The dam is safe."', "Lena Brandt"]),
    ('"The dam is safe," said Lena Brandt.', ['"The dam is safe,"', "Lena Brandt"]),
    ('"We came," Brandt said, "and we left."', ['"We came," Brandt said, "and we left."', "Brandt"]),
    ('The dam, said Brandt, "is not safe at all".', ['"is not safe at all"', "Brandt"]),
    ('"The dam," he said, "is not safe."', ['"The dam," he said, "is not safe."', "he"]),
    ('Brandt: "The dam is not safe."', ['"The dam is not safe."', "Brandt"]),
    ('"Never again," she said.', ['"Never again,"', "she"]),
    ("'My son', said Berg, 'was only nine'.", ["'My son', said Berg, 'was only nine'", "Berg"]),
    # Marks of all sorts.
    ("“The dam is safe,” Brandt said.", ["“The dam is safe,”", "Brandt"]),
    ("‘Our farmers’ crops are gone,’ said Brandt.", ["‘Our farmers’ crops are gone,’", "Brandt"]),
    ("'We didn't see it coming,' said Brandt.", ["'We didn't see it coming,'", "Brandt"]),
    ("«The dam is safe», said Brandt.", ["«The dam is safe»", "Brandt"]),
    ("»The dam is safe«, said Brandt.", ["»The dam is safe«", "Brandt"]),
    (
        "\"He told us, 'The dam is safe,' and left,\" Brandt said.",
        ["\"He told us, 'The dam is safe,' and left,\"", "Brandt"],
    ),
    # Parts of sentences.
    ('The bank said it was "under watch by the regulator".', ['"under watch by the regulator"', "bank"]),
    (
        'According to Brandt, the dam was "about to burst at any time".',
        ['"about to burst at any time"', "Brandt"],
    ),
    ('Critics have called the rescue "a gift to shareholders".', ['"a gift to shareholders"', "Critics"]),
    ('The note read "do not open the gates".', ['"do not open the gates"', "note"]),
    ('The judge said Lowe was "a danger to the public" and left.', ['"a danger to the public"', "judge"]),
    # Speakers with more to them than a name.
    ('"I was there," Tom Reiss, 58, a fisherman, said.', ['"I was there,"', "Tom Reiss"]),
    ('"I was there," said Reiss, whose house burned down.', ['"I was there,"', "Reiss"]),
    ('"The dam is safe," said Per Holm, an engineer.', ['"The dam is safe,"', "Per Holm"]),
    ('The union\'s head, Anna Berg, said "the dam is not safe".', ['"the dam is not safe"', "Anna Berg"]),
    ('Foreign Minister Anna Berg said "the dam is not safe".', ['"the dam is not safe"', "Anna Berg"]),
    ('"He is not well," his spokesman said.', ['"He is not well,"', "his spokesman"]),
    (
        '"He is not well," said two officials who asked not to be named.',
        ['"He is not well,"', "two officials"],
    ),
    (
        'A spokesman for the ministry said: "He is not well."',
        ['"He is not well."', "spokesman for the ministry"],
    ),
    ('"The dam is safe," Brandt told Reuters.', ['"The dam is safe,"', "Brandt"]),
    ('"The dam is safe," the ministry said in a statement.', ['"The dam is safe,"', "ministry"]),
    ('Asked by reporters about the dam, Brandt said: "It is safe."', ['"It is safe."', "Brandt"]),
    ('"The dam is safe," reads the report.', ['"The dam is safe,"', "report"]),
    # The speaker in the sentence before.
    ('Anna Berg lives by the harbour. "They lied to all of us."', ['"They lied to all of us."', "Anna Berg"]),
    (
        'A spokesman came out later. He added: "Nobody listened to them."',
        ['"Nobody listened to them."', "spokesman"],
    ),
]

UNSPOKEN = [
    'The film "Winter Light" opened.',
    'The so-called "quiet zone" was noisy.',
    'The bank called the loss "regrettable".',
    'The vote was called "largely peaceful" by the union.',
    "It was the best of the '90s, rock 'n' roll and all.",
    "The workers' union and the farmers' union met.",
    'He is 6\'2" tall and wears a 10" hat.',
]


def spoken(claims: tuple[Claim, ...], text: str) -> list[list[str]]:
    return [[each.span.of(text), each.speaker] for each in claims if each.kind is Kind.QUOTATION]


@pytest.mark.parametrize(("text", "expected"), SPOKEN, ids=[text[:60] for text, _ in SPOKEN])
def test_a_quotation_has_its_words_and_its_speaker(text: str, expected: list[str], claims_from: Find) -> None:
    assert spoken(claims_from(text), text) == [expected]


@pytest.mark.parametrize("text", UNSPOKEN)
def test_titles_and_words_held_at_arms_length_are_no_quotations(text: str, claims_from: Find) -> None:
    assert spoken(claims_from(text), text) == []


def test_a_quotation_over_paragraphs_has_the_speaker_who_is_named_after_it(claims_from: Find) -> None:
    text = "“There were four of us.\n“Some came from far away.\n“Now we are many,” Ines Falk said."

    assert [speaker for _, speaker in spoken(claims_from(text), text)] == ["Ines Falk"] * 3


def test_a_quotation_that_opens_a_paragraph_goes_on_from_who_spoke_last(claims_from: Find) -> None:
    text = "Ines Falk said the hall was full.\n“They sleep on the floor of our hall.”"

    assert [speaker for _, speaker in spoken(claims_from(text), text)] == ["Ines Falk"]


def test_a_quotation_led_by_a_colon_in_the_paragraph_before_has_that_speaker(claims_from: Find) -> None:
    text = "A spokesman for the union wrote:\n“The men were awake all night.”"

    assert [speaker for _, speaker in spoken(claims_from(text), text)] == ["spokesman for the union"]


def test_a_quotation_after_a_paragraph_where_nobody_speaks_has_no_speaker(claims_from: Find) -> None:
    text = "Ines Falk said the hall was full.\nThe rain went on.\n“They sleep on the floor of our hall.”"

    assert [speaker for _, speaker in spoken(claims_from(text), text)] == [""]


def test_a_statement_keeps_the_words_that_it_quotes(claims_from: Find) -> None:
    text = 'The bank said it was "under watch by the regulator".'

    statements = [each.span.of(text) for each in claims_from(text) if each.kind is Kind.STATEMENT]

    assert statements == ['it was "under watch by the regulator"']


def test_a_statement_ends_with_the_sentence_that_it_quotes(claims_from: Find) -> None:
    text = 'Ana Leite said Thorne had once told her, "Never trust a calm sea."'

    (statement,) = (each for each in claims_from(text) if each.kind is Kind.STATEMENT)

    assert statement.span.of(text) == 'Thorne had once told her, "Never trust a calm sea."'


def test_a_reason_names_speaker_and_cue(claims_from: Find) -> None:
    (claim, *_) = claims_from('"The dam is safe," Lena Brandt said.')

    assert claim.reasons == ("Words between quotation marks, given to “Lena Brandt” by “said”",)


MARKS = [
    ("the workers' union said 'we will strike' today", ["'we will strike'"]),
    ("the '90s were 'a very good time' for us", ["'a very good time'"]),
    ("rock 'n' roll isn't dead, 'it never was' he said", ["'it never was'"]),
    ("a threat to 'the workers' of the town' he said", ["'the workers' of the town'"]),
    ("'We lost friends' he said, and 'we lost homes' too", ["'We lost friends'", "'we lost homes'"]),
    ('\'Tis the season: "We won"', ['"We won"']),
    ("the ‘90s: “We won,” he said", ["“We won,”"]),
    ("„Das ist gut“, she said", ["„Das ist gut“"]),
    ('he is 6\'2" and "very strong"', ['"very strong"']),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_an_apostrophe_is_no_quotation_mark(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in quotes_in(text)] == expected


@given(st.text(alphabet="as ,.“”\"'‘’«»", max_size=120))
def test_only_the_last_quotation_may_be_open(text: str) -> None:
    quotes = quotes_in(text)

    assert all(quote.closed for quote in quotes[:-1])
    assert all(quote.start < quote.inner[1] <= quote.end for quote in quotes)
