from collections.abc import Callable

import pytest

from factcheck_app.domain.article import Role
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.state import Uncheckable

Find = Callable[..., tuple[Claim, ...]]

OPINION, PREDICTION, WISH = Uncheckable.OPINION, Uncheckable.PREDICTION, Uncheckable.WISH
EXPERIENCE, QUESTION = Uncheckable.EXPERIENCE, Uncheckable.QUESTION

# The sentence, words in the claim that is looked at, and the reason.
UNCHECKABLE = [
    ('"This is a disgrace," Berg said.', "disgrace", OPINION),
    ('"The plan is unacceptable," Berg said.', "unacceptable", OPINION),
    ('"The government should resign," Berg said.', "resign", OPINION),
    ('"He must go now," Berg said.', "must go", OPINION),
    ('"I think the plan is unfair," Berg said.', "unfair", OPINION),
    ('"He was a great man," Berg said.', "great man", OPINION),
    ('"It was the finest concert of my life," Berg said.', "It was the finest", OPINION),
    ("The finest painter in Europe lives here.", "finest painter", OPINION),
    ("She wrote the most beautiful song in the world.", "most beautiful song", OPINION),
    ("The ministry said the plan was a mistake.", "plan was a mistake", OPINION),
    ("Berg said the law should be changed.", "law should be changed", OPINION),
    ("Critics said that he deserved more respect.", "deserved", OPINION),
    ('"Prices will rise," Berg said.', "Prices will rise", PREDICTION),
    ("The minister said the tax would fall.", "tax would fall", PREDICTION),
    ("Experts warned that the dam could break if the rain went on.", "could break", PREDICTION),
    ("The airline will cancel 300 flights a day from July.", "300 flights", PREDICTION),
    ("The dam may burst within 3 days.", "3 days", PREDICTION),
    ("The bank said that jobs are likely to go.", "likely to go", PREDICTION),
    ("The museum is expected to open in 2030.", "2030", PREDICTION),
    ("Forecasters expect another storm on Monday.", "another storm", PREDICTION),
    ('"If the rain goes on, we will see floods," Berg said.', "floods", PREDICTION),
    ('"I hope they come home," Berg said.', "come home", WISH),
    ('"I would like to thank the nurses," Berg said.', "thank the nurses", WISH),
    ('"We are ready to talk to them," Berg said.', "ready to talk", WISH),
    ('"We will rebuild every house," Berg said.', "rebuild", WISH),
    ("He said he would resign on Friday.", "resign", WISH),
    ("She hopes to visit 12 schools.", "12 schools", WISH),
    ("The government plans to spend 10 billion euros.", "10 billion euros", WISH),
    ('"I felt the ground move under me," Berg said.', "ground move", EXPERIENCE),
    ('"I remember the smell of smoke," Berg said.', "smell of smoke", EXPERIENCE),
    ('"We were terrified," Berg said.', "terrified", EXPERIENCE),
    ("He said he felt sick.", "felt sick", EXPERIENCE),
    ('"Why did nobody come?" Berg asked.', "nobody come", QUESTION),
    ('"Stay at home tonight," Berg said.', "Stay at home", QUESTION),
]  # fmt: skip

CHECKABLE = [
    ('"We lost 14 colleagues," Berg said.', "14 colleagues"),
    ('"Nobody warned the villagers," Berg said.', "warned the villagers"),
    ('"I signed the contract in May," Berg said.', "signed the contract"),
    ('"I think 40 people died," Berg said.', "40 people died"),
    ('"They will have to pay. The court ordered it in May," Berg said.', "will have to pay"),
    ('"It is sad. He died in 1998," Berg said.', "It is sad"),
    ('"The car was going at 90 mph," Berg said.', "90 mph"),
    ('"I was at the harbour at noon," Berg said.', "at the harbour"),
    ('"The road must have been closed," Berg said.', "must have been closed"),
    ('"I thought we would die there," Berg said.', "would die"),
    ("The IMF forecasts growth of 3 percent.", "3 percent"),
    ("The bank said it had lost the files.", "lost the files"),
    ("The vote was rigged, critics said.", "was rigged"),
    ("The company said its plant was safe.", "plant was safe"),
    ("The report said that 40 people may have drowned.", "40 people may have drowned"),
    ("The mine was bad for the river, the study found.", "bad for the river"),
    ("Those vaccinated were half as likely to need treatment, the study found.", "half as likely"),
    ("The ministry said the bridge was closed.", "bridge was closed"),
    ("Police said that two men could not swim.", "could not swim"),
    ("It was the worst flood since 1953.", "worst flood"),
    ("The best result since 2011 came from Spain.", "best result"),
    ("She is the youngest judge in the court's history.", "youngest judge"),
    ("The driver wanted 200 euros.", "200 euros"),
    ("She planned the attack on 3 May.", "planned the attack"),
    ("He was good at chess in 1990.", "in 1990"),
    ("The bank expected to lose 3 million euros but made a profit of 5 million.", "5 million"),
    ("The great fire destroyed 300 houses.", "300 houses"),
    ("Should the dam break, 4,000 houses lie below it.", "4,000 houses"),
    ("The firm paid a fair price of 20 million pounds.", "20 million pounds"),
    ("Their wonderful garden had 300 visitors.", "300 visitors"),
    ("The island was home to 80 will-makers.", "80"),
    ("The mayor denied taking bribes.", "denied taking bribes"),
    ("Oxfam accused the government of blocking aid.", "blocking aid"),
    ("Neighbours said they heard shots.", "heard shots"),
    ("The will of the late count named 3 heirs.", "3 heirs"),
]  # fmt: skip

STATES_NOTHING = [
    "Why did 40 people die in 2015?",
    "Call 112 in an emergency.",
    "Read also our 5 best stories.",
    "Please send 20 euros to the fund.",
    "Do not call before 9 a.m. on Monday.",
]


def reasons_for(claims: tuple[Claim, ...], text: str, words: str) -> list[Uncheckable | None]:
    return [each.uncheckable for each in claims if words in each.span.of(text)]


@pytest.mark.parametrize(("text", "words", "reason"), UNCHECKABLE, ids=[row[0] for row in UNCHECKABLE])
def test_what_cannot_be_checked_says_why(
    text: str, words: str, reason: Uncheckable, claims_from: Find
) -> None:
    assert reasons_for(claims_from(text), text, words)[:1] == [reason]


@pytest.mark.parametrize(("text", "words"), CHECKABLE, ids=[row[0] for row in CHECKABLE])
def test_what_can_be_checked_is_not_called_uncheckable(text: str, words: str, claims_from: Find) -> None:
    found = reasons_for(claims_from(text), text, words)

    assert found
    assert set(found) == {None}


@pytest.mark.parametrize("text", STATES_NOTHING)
def test_questions_and_instructions_give_no_claims(text: str, claims_from: Find) -> None:
    assert claims_from(text) == ()


def test_a_question_that_is_quoted_stays_a_quotation(claims_from: Find) -> None:
    (claim,) = claims_from('"Where were the 40 guards?" Berg asked.')

    assert (claim.kind, claim.uncheckable) == (Kind.QUOTATION, QUESTION)


def test_a_headline_in_the_bare_infinitive_is_no_instruction(claims_from: Find) -> None:
    assert claims_from("Cut of 5,000 jobs hit Nordal in 2019", {0: Role.HEADLINE}) != ()


def test_there_are_at_least_as_many_checkable_rows() -> None:
    assert len(CHECKABLE) >= len(UNCHECKABLE) >= 25
