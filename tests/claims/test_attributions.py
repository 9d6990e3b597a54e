from collections.abc import Callable

import pytest

from factcheck_app.domain.article import Role
from factcheck_app.domain.claim import Claim, Kind, Voice

Find = Callable[..., tuple[Claim, ...]]

SAID = (Kind.STATEMENT, Kind.ATTRIBUTION)

TOLD = [
    # People, and bodies that speak, make statements.
    ("The ministry said that the bridge was unsafe.", "statement", "the bridge was unsafe", "ministry", ()),
    ("The bridge was unsafe, the ministry said.", "statement", "The bridge was unsafe", "ministry", ()),
    (
        "The bridge, the ministry said, is unsafe.",
        "statement",
        "The bridge, the ministry said, is unsafe",
        "ministry",
        (),
    ),
    ("The bridge was unsafe, said Berg.", "statement", "The bridge was unsafe", "Berg", ()),
    (
        "Anna Berg, the union's head, said the bridge was unsafe.",
        "statement",
        "the bridge was unsafe",
        "Anna Berg",
        (),
    ),
    ("Her lawyer insisted she was in Rome.", "statement", "she was in Rome", "Her lawyer", ()),
    (
        "Officials told Reuters the bridge was cracked.",
        "statement",
        "the bridge was cracked",
        "Officials",
        (),
    ),
    (
        "The police said in a report that the driver was drunk.",
        "statement",
        "the driver was drunk",
        "police",
        (),
    ),
    ("The bank denied that it had lost the files.", "statement", "it had lost the files", "bank", ()),
    ("Critics allege the vote was rigged.", "statement", "the vote was rigged", "Critics", ()),
    (
        "Rivals accused the mayor of taking bribes.",
        "statement",
        "Rivals accused the mayor of taking bribes",
        "Rivals",
        (),
    ),
    (
        "The mayor has been accused by rivals of taking bribes.",
        "statement",
        "The mayor has been accused by rivals of taking bribes",
        "rivals",
        (),
    ),
    ("According to Berg, the bridge was unsafe.", "statement", "the bridge was unsafe", "Berg", ()),
    (
        "Berg told the BBC's Today programme that the bridge was unsafe.",
        "statement",
        "the bridge was unsafe",
        "Berg",
        (),
    ),
    # Media, reports, studies and data make attributions.
    ("Reuters reported that the bridge was unsafe.", "attribution", "the bridge was unsafe", "Reuters", ()),
    ("As Reuters reported, the bridge was unsafe.", "attribution", "the bridge was unsafe", "Reuters", ()),
    (
        "The state broadcaster SVR said the bridge was unsafe.",
        "attribution",
        "the bridge was unsafe",
        "state broadcaster SVR",
        (),
    ),
    (
        "The Kestrel Times wrote that the bridge was unsafe.",
        "attribution",
        "the bridge was unsafe",
        "Kestrel Times",
        (),
    ),
    ("A study found that smokers sleep badly.", "attribution", "smokers sleep badly", "study", ()),
    (
        "The survey, by the Halden Institute, suggests that voters are undecided.",
        "attribution",
        "voters are undecided",
        "survey",
        (),
    ),
    (
        "The company's figures suggest that sales fell in Asia.",
        "attribution",
        "sales fell in Asia",
        "company's figures",
        (),
    ),
    (
        "The indictment alleges that Lowe hid the money.",
        "attribution",
        "Lowe hid the money",
        "indictment",
        (),
    ),
    (
        "The bridge is unsafe, according to a report by the regulator.",
        "attribution",
        "The bridge is unsafe",
        "report by the regulator",
        (),
    ),
    (
        "The minister was reported by Reuters to have fled the country.",
        "attribution",
        "The minister was reported by Reuters to have fled the country",
        "Reuters",
        (),
    ),
    # Nobody is named.
    (
        "The general is said to have left the capital.",
        "statement",
        "The general is said to have left the capital",
        "",
        (),
    ),
    ("The suspect reportedly fled to Peru.", "statement", "The suspect reportedly fled to Peru", "", ()),
    ("It is believed that the ship sank.", "statement", "the ship sank", "", ()),
    ("Officials were told that the bridge was unsafe.", "statement", "the bridge was unsafe", "", ()),
    (
        "The claim that the bridge was unsafe was made by rivals.",
        "statement",
        "the bridge was unsafe",
        "",
        (),
    ),
    # Chains, from the nearest outwards.
    (
        "Duarte, for her part, thanked the farmers for their help, Xinhua reported.",
        "statement",
        "Duarte, for her part, thanked the farmers for their help",
        "Duarte",
        ("Xinhua",),
    ),
    (
        "Xinhua reported that Duarte thanked the farmers for their help.",
        "statement",
        "Duarte thanked the farmers for their help",
        "Duarte",
        ("Xinhua",),
    ),
    (
        "The ministry said that the bridge was unsafe, according to Interfax.",
        "statement",
        "the bridge was unsafe",
        "ministry",
        ("Interfax",),
    ),
    (
        "According to the Kestrel Times, Berg said the mine was closed.",
        "statement",
        "the mine was closed",
        "Berg",
        ("Kestrel Times",),
    ),
    (
        "The agency quoted Berg as saying that the talks had failed.",
        "statement",
        "the talks had failed",
        "Berg",
        ("agency",),
    ),
    (
        "Berg was quoted by Reuters as saying that the mine was closed.",
        "statement",
        "the mine was closed",
        "Berg",
        ("Reuters",),
    ),
    (
        "The lawyer, quoted by Le Monde, said that his client had left.",
        "statement",
        "his client had left",
        "lawyer",
        ("Le Monde",),
    ),
    (
        "Bloomberg, citing people familiar with the matter, said the mine was closed.",
        "statement",
        "the mine was closed",
        "people familiar with the matter",
        ("Bloomberg",),
    ),
    (
        "Berg said that the board said that the report said that the mine was closed.",
        "attribution",
        "the mine was closed",
        "report",
        ("board", "Berg"),
    ),
]

HEADLINES = [
    ("Minister says tax is too high", "statement", "tax is too high", "Minister"),
    ("Tax was too high, says minister", "statement", "Tax was too high", "minister"),
    ("Xinhua: Rebels leave the old town", "attribution", "Rebels leave the old town", "Xinhua"),
    ("Talks have failed in Geneva – Reuters", "attribution", "Talks have failed in Geneva", "Reuters"),
    (
        "Talks fail between rebels and army: report",
        "attribution",
        "Talks fail between rebels and army",
        "report",
    ),
    ("Police: Driver was drunk", "statement", "Driver was drunk", "Police"),
]

SILENT = [
    "The minister did not know that the bridge was unsafe.",
    "Nobody knows whether the ship sank.",
    "The court asked whether the bridge was safe.",
    "She showed the guests a garden.",
    "There are two things that show the bridge was safe.",
    "The mayor has reason to think that the bridge was safe.",
    "They leave if they find that the bridge was closed.",
]


@pytest.mark.parametrize(("text", "kind", "words", "speaker", "relays"), TOLD, ids=[row[0] for row in TOLD])
def test_what_is_said_has_its_speaker_and_those_who_pass_it_on(
    text: str, kind: str, words: str, speaker: str, relays: tuple[str, ...], claims_from: Find
) -> None:
    found = [
        (each.kind.value, each.span.of(text), each.speaker, each.relays, each.voice)
        for each in claims_from(text)
        if each.kind in SAID
    ]

    assert found == [(kind, words, speaker, relays, Voice.REPORTED)]


@pytest.mark.parametrize(("text", "kind", "words", "speaker"), HEADLINES)
def test_a_headline_names_its_source_before_or_behind(
    text: str, kind: str, words: str, speaker: str, claims_from: Find
) -> None:
    found = [
        (each.kind.value, each.span.of(text), each.speaker)
        for each in claims_from(text, {0: Role.HEADLINE})
        if each.kind in SAID
    ]

    assert found == [(kind, words, speaker)]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_known_or_asked_is_not_said(text: str, claims_from: Find) -> None:
    assert [each.label for each in claims_from(text) if each.kind in SAID] == []


def test_a_figure_inside_has_the_whole_chain(claims_from: Find) -> None:
    text = "Xinhua reported that Anna Berg promised the port 40 cranes."

    (claim,) = (each for each in claims_from(text) if "40" in each.label)

    assert (claim.voice, claim.speaker, claim.relays) == (Voice.REPORTED, "Anna Berg", ("Xinhua",))


def test_who_speaks_is_told_in_the_articles_own_voice(claims_from: Find) -> None:
    text = "Marta Lind, 54, denied wrongdoing in court."

    assert [
        (each.speaker, each.voice) for each in claims_from(text) if each.span.of(text) == "Marta Lind, 54"
    ] == [("", Voice.ARTICLE)]


def test_a_quotation_that_an_agency_passes_on_keeps_both(claims_from: Find) -> None:
    (claim, *_) = claims_from('"We were betrayed," Berg said, according to Reuters.')

    assert (claim.kind, claim.speaker, claim.relays) == (Kind.QUOTATION, "Berg", ("Reuters",))


def test_the_agency_is_a_news_agency_where_it_was_called_one(claims_from: Find) -> None:
    statement, attribution = (
        "The agency said the river was polluted.",
        "The Orbis news agency has an office here.\nThe agency said the river was polluted.",
    )

    assert [each.kind for each in claims_from(statement)] == [Kind.STATEMENT]
    assert Kind.ATTRIBUTION in [each.kind for each in claims_from(attribution)]


def test_words_quoted_by_an_agency_are_passed_on_by_it(claims_from: Find) -> None:
    text = "Interfax quotes the remarks of President Ada Okoye, in which she promised help to the farmers."

    assert ("Interfax", ()) in [(each.speaker, each.relays) for each in claims_from(text)]
    assert ("Ada Okoye", ("Interfax",)) in [(each.speaker, each.relays) for each in claims_from(text)]


def test_how_it_was_is_told_by_who_describes_it(claims_from: Find) -> None:
    text = "Musa Kane described how the water rose in less than ten minutes."

    assert {each.speaker for each in claims_from(text)} == {"Musa Kane"}


def test_the_second_thing_said_begins_behind_its_that(claims_from: Find) -> None:
    text = "The board said that it needed help, and that cholera was a risk."

    assert [each.span.of(text) for each in claims_from(text)] == ["it needed help", "cholera was a risk"]


def test_hearsay_says_why(claims_from: Find) -> None:
    (claim,) = claims_from("The suspect reportedly fled to Peru.")

    assert claim.reasons[0] == "It is said to be “reportedly” so, and not by whom"
