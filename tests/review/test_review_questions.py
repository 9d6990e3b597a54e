from bridge_review import HIDDEN_LOCATOR, HIDDEN_TITLE, Desk, sample_article, sample_claims
from factcheck_app.domain.act import ActKind
from factcheck_app.review.questions import asked_about, letter
from factcheck_app.review.review import review_of

ARTICLE = sample_article()
CLAIMS = sample_claims(ARTICLE)


def written(desk: Desk) -> str:
    return letter(review_of(ARTICLE, CLAIMS.values(), desk.acts))


def test_disputed_and_unsourced_claims_are_asked_about_in_the_order_of_the_text() -> None:
    desk = Desk()
    desk.judge(CLAIMS["250 signed"], "disputed")
    desk.judge(CLAIMS["26 million euros spent"], "needs-source")
    desk.judge(CLAIMS["opened in 1932"], "verified")
    asked = asked_about(review_of(ARTICLE, CLAIMS.values(), desk.acts))
    assert [claim.label for claim in asked] == ["26 million euros spent", "250 signed"]


def test_the_letter_asks_in_plain_text_and_proposes_corrections() -> None:
    desk = Desk()
    desk.judge(CLAIMS["26 million euros spent"], "needs-source")
    desk.judge(CLAIMS["250 signed"], "disputed")
    signed = CLAIMS["250 signed"]
    desk.act(ActKind.CORRECTION, claim=signed.id, text="Around 190 of them signed a petition last autumn")
    desk.source(signed, title="Council minutes", locator="p. 7")
    assert written(desk) == (
        "Questions about “Harbour bridge carries more lorries than it was built for”\n\n"
        "1. “spent 26 million euros on repairs since 2019”\n"
        "   What is the source for this?\n\n"
        "2. “Around 250 of them signed a petition last autumn”\n"
        "   Should it read: “Around 190 of them signed a petition last autumn”?\n"
        "   Compare: Council minutes, p. 7\n"
    )


def test_notes_and_confidential_sources_stay_with_the_desk() -> None:
    desk = Desk()
    claim = CLAIMS["250 signed"]
    desk.judge(claim, "disputed")
    desk.act(ActKind.NOTE, claim=claim.id, text="Do not tell her yet.")
    desk.source(claim, title=HIDDEN_TITLE, locator=HIDDEN_LOCATOR, confidential=True)
    text = written(desk)
    assert "We could not confirm this." in text
    assert not any(words in text for words in (HIDDEN_TITLE, HIDDEN_LOCATOR, "Do not tell"))


def test_what_is_said_of_a_confidential_source_leaves_in_no_correction_and_under_no_other_name() -> None:
    desk = Desk()
    claim = CLAIMS["250 signed"]
    desk.judge(claim, "disputed")
    desk.source(claim, title="Ulrike Strauß", locator=HIDDEN_LOCATOR, confidential=True)
    desk.source(claim, title="ULRIKE STRAUSS", locator="by telephone")
    desk.act(ActKind.CORRECTION, claim=claim.id, text="Around 190, as Ulrike Strauß says")
    text = written(desk)
    assert "Should it read: “Around 190, as confidential source says”?" in text
    assert "strau" not in text.casefold()
    assert "by telephone" not in text
