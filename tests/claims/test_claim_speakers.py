from collections.abc import Callable

from factcheck_app.domain.claim import Claim, Kind, Voice

Find = Callable[..., tuple[Claim, ...]]


def quotations(claims: tuple[Claim, ...]) -> list[Claim]:
    return [claim for claim in claims if claim.kind is Kind.QUOTATION]


def test_a_figure_in_a_quotation_is_a_claim_of_its_own(claims_from: Find) -> None:
    claims = claims_from("“We lost 14 colleagues,” said Karl Vogt.")

    assert [(claim.kind, claim.voice, claim.speaker) for claim in claims] == [
        (Kind.QUOTATION, Voice.QUOTED, "Karl Vogt"),
        (Kind.QUANTITY, Voice.QUOTED, "Karl Vogt"),
    ]


def test_reported_speech_has_a_voice_of_its_own(claims_from: Find) -> None:
    (claim,) = claims_from("The army said that it had shot down five helicopters.")

    assert (claim.voice, claim.speaker) == (Voice.REPORTED, "army")


def test_a_pronoun_speaks_for_the_person_named_in_the_paragraph_before(claims_from: Find) -> None:
    text = "Ana Duarte visited the camp on Monday.\n“Nobody helped these people,” she said."

    assert [claim.speaker for claim in quotations(claims_from(text))] == ["Ana Duarte"]


def test_a_second_quotation_goes_on_from_the_same_speaker(claims_from: Find) -> None:
    text = '"We are leaving now," Ana Duarte said. She stood by the gate. "There is no other way."'

    assert [claim.speaker for claim in quotations(claims_from(text))] == ["Ana Duarte", "Ana Duarte"]


def test_a_quotation_with_nothing_but_its_cue_between_two_sentences_is_one(claims_from: Find) -> None:
    text = '"We are leaving now," mayor Ana Duarte said. "There is no other way."'

    (claim,) = quotations(claims_from(text))

    assert (claim.span.of(text), claim.speaker) == (text, "Ana Duarte")


def test_what_the_cue_tells_is_not_said_by_the_speaker(claims_from: Find) -> None:
    text = '"We have lost 40 boats," mayor Ana Duarte said. "There is no other way."'

    speakers = {claim.kind: claim.speaker for claim in claims_from(text)}

    assert speakers[Kind.ROLE] == ""
    assert speakers[Kind.QUANTITY] == "Ana Duarte"


def test_a_quotation_that_is_broken_off_and_taken_up_again_is_one(claims_from: Find) -> None:
    text = '"We came at night," Duarte said, "and we left at dawn."'

    (claim,) = quotations(claims_from(text))

    assert claim.span.of(text) == text


def test_a_quotation_over_several_paragraphs_keeps_its_speaker(claims_from: Find) -> None:
    text = "“The river rose at night,” Ana Duarte said. “We woke too late.\n“Nobody had warned us of it.”"

    assert [claim.speaker for claim in quotations(claims_from(text))] == ["Ana Duarte"] * 2


def test_a_mark_that_is_never_closed_quotes_nothing(claims_from: Find) -> None:
    assert quotations(claims_from('The sign read "Stop at once\nNobody stopped there.')) == []


def test_titles_and_single_words_in_marks_are_no_quotations(claims_from: Find) -> None:
    assert quotations(claims_from('The film "Winter Light" opened. They call it "hope" here.')) == []


def test_what_i_think_is_no_report(claims_from: Find) -> None:
    assert claims_from("I think this is wonderful.") == ()


def test_a_surname_speaks_by_the_name_that_the_article_gave_in_full(claims_from: Find) -> None:
    text = (
        "Minister Ana Duarte came late.\nIt rained.\nNobody waited.\nThe road was dark.\n"
        "Duarte said the road was safe.\n“We are leaving,” Duarte said."
    )

    assert {claim.speaker for claim in claims_from(text) if claim.speaker} == {"Ana Duarte"}


def test_he_is_no_daughter(claims_from: Find) -> None:
    text = "Elias Thorne left. His daughter said he was ill. He later said that the ship was lost."

    assert claims_from(text)[-1].speaker == "Elias Thorne"


def test_he_is_no_daughter_of_the_paragraph_before(claims_from: Find) -> None:
    text = (
        "Elias Thorne sailed alone, his daughter, Mair Thorne, said.\nHe later said that the ship was lost."
    )

    assert claims_from(text)[-1].speaker == "Elias Thorne"


def test_he_is_the_spokesman_who_spoke_last(claims_from: Find) -> None:
    text = "A police spokesman said the car was stolen. He said that the road was closed."

    assert claims_from(text)[-1].speaker == "police spokesman"


def test_it_is_what_the_sentence_before_is_about(claims_from: Find) -> None:
    text = "The ministry sent a letter. It said that the road was closed."

    assert claims_from(text)[-1].speaker == "ministry"


def test_what_a_speaker_says_another_says_has_both(claims_from: Find) -> None:
    text = "“The captain told us that the ship was sinking,” Ana Duarte said."

    (claim,) = (each for each in claims_from(text) if each.span.of(text) == "the ship was sinking")

    assert (claim.speaker, claim.relays) == ("captain", ("Ana Duarte",))


def test_what_we_said_is_said_by_who_is_quoted(claims_from: Find) -> None:
    text = "“We said that the ship was sinking,” Ana Duarte said."

    assert {claim.speaker for claim in claims_from(text)} == {"Ana Duarte"}
