from collections.abc import Callable

import pytest

from factcheck_app.claims.turns import named, proper, running_turn, stamp_end, turns_in
from factcheck_app.domain.claim import Claim, Voice

Find = Callable[..., tuple[Claim, ...]]

LED = [
    ("MR. VOGT: There were three men.", "MR. VOGT"),
    ("KARL VOGT: There were three men.", "KARL VOGT"),
    ("THE COURT: There were three men.", "THE COURT"),
    ("MS. ODUYA (via interpreter): There were three men.", "MS. ODUYA (via interpreter)"),
    ("Mr. Vogt: There were three men.", "Mr. Vogt"),
    ("Moderator: There were three men.", "Moderator"),
    ("Q: How many men were there?", "Q"),
    ("A. There were three men.", "A"),
    ("@halden: There were three men.", "@halden"),
    ("Karl Vogt (@kvogt): There were three men.", "Karl Vogt (@kvogt)"),
]
LEADERLESS = [
    "UPDATE: There were three men.",
    "READ MORE: There were three men.",
    "There is one thing: three men were there.",
    "10:32 GMT Three men were there.",
    "At 10:32 three men were there.",
    "https://example.org/three-men",
    "The minister said: three men were there.",
    "",
    ":",
]


@pytest.mark.parametrize(("line", "speaker"), LED)
def test_a_line_may_be_led_by_its_speaker(line: str, speaker: str) -> None:
    (turn,) = turns_in(line)

    assert turn.speaker == speaker
    assert line[turn.start : turn.end].strip() in line
    assert not line[turn.start : turn.end].startswith(":")


@pytest.mark.parametrize("line", LEADERLESS)
def test_other_colons_lead_nothing(line: str) -> None:
    assert list(turns_in(line)) == []


def test_a_turn_is_in_code_points_of_the_whole_text() -> None:
    text = "😀 Hearing\nMR. VOGT: Three men.\nMS. ODUYA: When?"

    assert [text[turn.start : turn.end] for turn in turns_in(text)] == [" Three men.", " When?"]


def test_a_speaker_in_capitals_has_the_name_that_the_article_gives() -> None:
    assert proper("MR. VOGT", "Captain Karl Vogt answered for two hours.") == "Karl Vogt"
    assert proper("MR. VOGT", "") == "Vogt"
    assert proper("Q", "") == "Q"


def test_a_turn_runs_on_in_a_dialogue_only() -> None:
    assert running_turn("MR. VOGT: Three men.\nMS. ODUYA: When?\n") == "MS. ODUYA"
    assert running_turn("MR. VOGT: Three men.\n") == ""
    assert running_turn("LONDON: Three men fled.\nPARIS: A man fled.\n") == ""
    assert running_turn("MR. VOGT: Three men.\nMS. ODUYA: When?\n@halden: Now\n") == ""


def test_who_answers_in_an_interview_is_named_where_the_article_names_him() -> None:
    told = "An interview with Dr Amina Rashid\n\nShe spoke to our editor on Tuesday.\n\n"

    assert named("A", told) == "Amina Rashid"
    assert named("Q", told) == "interviewer"
    assert named("A", "Three men were asked about the fire.\n") == "interviewee"
    assert named("MR. VOGT", "Captain Karl Vogt answered.") == "Karl Vogt"


def test_a_table_below_an_answer_is_nobodys_words(claims_from: Find) -> None:
    text = (
        "Q: How many beds?\nA: We have 140 beds.\nQ: And before?\nA: We had 180 beds.\n2024 | 96 staffed beds"
    )
    claims = claims_from(text)

    assert [each.speaker for each in claims if "180" in each.label] == ["interviewee"]
    assert [each.speaker for each in claims if each.span.start > text.index("2024")] == [""]


STAMPED = [
    ("10:32 GMT Police say", "Police say"),
    ("14.31 – The mayor says", "The mayor says"),
    ("12:20 UPDATE: The river", "The river"),
    ("9:05pm Three men", "Three men"),
]


@pytest.mark.parametrize(("text", "rest"), STAMPED)
def test_the_entry_of_a_live_report_begins_behind_its_hour(text: str, rest: str) -> None:
    assert text[stamp_end(text) :] == rest


@pytest.mark.parametrize("text", ["3.50 euros a litre", "10:32", "At 10:32 Police came", "4-1 Rovers lost"])
def test_what_only_begins_with_a_number_has_no_hour(text: str) -> None:
    assert stamp_end(text) == 0


def test_the_hour_of_a_live_report_stands_in_no_claim(claims_from: Find) -> None:
    (claim,) = claims_from("12:20 UPDATE: The Orne reached 7.84 metres at the gauge.")

    assert claim.label == "Orne reached 7.84 metres at gauge"


def test_figures_in_a_transcript_have_their_speaker(claims_from: Find) -> None:
    text = (
        "Captain Karl Vogt was asked about the night.\n"
        "MS. ODUYA: How many men were on board?\n"
        "MR. VOGT: There were 14 men on board.\n"
        "We had been awake for 31 hours."
    )

    spoken = [claim for claim in claims_from(text) if any(char.isdigit() for char in claim.label)]

    assert [(claim.speaker, claim.voice) for claim in spoken] == [("Karl Vogt", Voice.QUOTED)] * 2


def test_figures_in_answers_and_posts_have_their_speaker(claims_from: Find) -> None:
    assert [each.speaker for each in claims_from("A: About 900 tonnes were lost.")] == ["interviewee"]
    assert [each.speaker for each in claims_from("@halden: 40 birds died on the beach")] == ["@halden"]


def test_the_hour_of_a_live_report_is_no_speaker(claims_from: Find) -> None:
    claims = claims_from("10:32 GMT Police say the bridge was closed.")

    assert "Police" in [each.speaker for each in claims]


def test_a_dateline_in_capitals_is_no_speaker(claims_from: Find) -> None:
    claims = claims_from("LONDON: Police arrested 12 people in Hackney.")

    assert {each.voice for each in claims} == {Voice.ARTICLE}
