"""When the article was published: what acts say of it, and whether that is wanted at all."""

from dataclasses import replace

import pytest

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.published import publication_of, wants_publication
from factcheck_app.review.review import review_of
from factcheck_app.review.undo import undo_line
from making import Hand, make_article, make_claim

ARTICLE = make_article()


def _claim(value: str, upper: str = "", kind: PartKind = PartKind.DATE) -> Claim:
    return replace(make_claim(ARTICLE), parts=(Part(kind, Span(0, 4), value, upper),))


@pytest.mark.parametrize(
    ("value", "published", "wanted"),
    [
        ("XXXX-10-07", "", True),
        ("XXXX-10-07", "XXXX-10-20", True),
        ("XXXX-10-07", "2016-10-20", False),
        ("XXXX-WXX-3", "2016", True),
        ("P-1D", "", True),
        ("2015-10-07", "", False),
        ("199X", "", False),
        ("", "", False),
    ],
)
def test_the_day_is_wanted_where_it_would_settle_a_date(value: str, published: str, wanted: bool) -> None:
    assert wants_publication([_claim(value)], published) is wanted


def test_the_end_of_a_period_wants_the_day_too() -> None:
    assert wants_publication([_claim("2015", "XXXX-10")], "")


def test_what_is_no_date_wants_no_day() -> None:
    assert not wants_publication([_claim("XXXX-10-07", kind=PartKind.FIGURE)], "")


def test_what_a_reviewer_said_counts_before_the_article_s_own_date() -> None:
    review = review_of(ARTICLE)
    assert publication_of(review) == "2025-03-04"
    said = review.with_act(Hand().act(ActKind.PUBLISHED, date="2016-10-20"))
    assert publication_of(said) == "2016-10-20"


def test_not_known_is_kept_and_is_not_the_same_as_not_asked() -> None:
    hand = Hand()
    asked = review_of(ARTICLE).with_act(hand.act(ActKind.PUBLISHED, date=""))
    assert (review_of(ARTICLE).published, asked.published) == (None, "")
    assert publication_of(asked) == "2025-03-04"


def test_the_last_answer_stands_and_can_be_taken_back() -> None:
    hand = Hand()
    acts = [hand.act(ActKind.PUBLISHED, date="2016-10-20"), hand.act(ActKind.PUBLISHED, date="2016-10-21")]
    assert review_of(ARTICLE, (), acts).published == "2016-10-21"
    acts.append(hand.retract(acts[-1]))
    assert review_of(ARTICLE, (), acts).published == "2016-10-20"


def test_the_answer_can_be_undone_and_the_scope_is_left_alone() -> None:
    hand = Hand()
    acts = [
        hand.judge("a"),
        hand.act(ActKind.PUBLISHED, date="2016-10-20"),
        hand.act(ActKind.SCOPE, threshold=0.6, hidden=[]),
    ]
    assert undo_line(acts, hand.replica).undoable == (acts[0], acts[1])


def test_what_was_undone_can_be_done_again_after_the_scope_has_changed() -> None:
    hand = Hand()
    acts = [hand.judge("a")]
    acts.append(hand.retract(acts[0]))
    acts.append(hand.act(ActKind.SCOPE, threshold=0.6, hidden=[]))
    assert undo_line(acts, hand.replica).redoable == (acts[1],)
