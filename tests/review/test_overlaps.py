from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.scope import Scope
from factcheck_app.review.overlaps import cluster_at, next_overlapping, shortest_at
from factcheck_app.review.review import Review, review_of
from making import make_article, make_claim

ARTICLE = make_article("0123456789" * 8)


def review_with(*spans: tuple[int, int]) -> Review:
    return review_of(ARTICLE, [make_claim(ARTICLE, start, end) for start, end in spans])


def ids(*claims: Claim) -> list[tuple[int, int]]:
    return [(claim.span.start, claim.span.end) for claim in claims]


def test_claims_that_overlap_hang_together_and_touching_ones_do_not() -> None:
    review = review_with((0, 10), (5, 20), (15, 30), (30, 40))
    for claim in review.claims[:3]:
        assert ids(*cluster_at(review, claim.id)) == [(0, 10), (5, 20), (15, 30)]
    assert ids(*cluster_at(review, review.claims[3].id)) == [(30, 40)]


def test_a_long_claim_holds_together_what_lies_in_it() -> None:
    review = review_with((0, 50), (5, 9), (20, 25), (60, 70))
    assert len(cluster_at(review, review.claims[2].id)) == 3


def test_going_through_overlapping_claims_goes_round() -> None:
    review = review_with((0, 50), (5, 9), (20, 25), (60, 70))
    seen = [review.claims[1].id]
    for _step in range(3):
        following = next_overlapping(review, seen[-1])
        assert following is not None
        seen.append(following.id)
    assert seen == [review.claims[at].id for at in (1, 2, 0, 1)]


def test_a_claim_by_itself_overlaps_nothing() -> None:
    review = review_with((0, 10), (10, 20))
    assert next_overlapping(review, review.claims[0].id) is None


def test_claims_that_are_not_shown_are_passed_over() -> None:
    review = review_with((0, 10), (5, 20))
    shown = review.seen(Scope(0.9), guest=review.claims[0].id)
    assert next_overlapping(shown, review.claims[0].id) is None


def test_the_shortest_claim_at_a_place_is_told() -> None:
    review = review_with((0, 50), (5, 9), (4, 20))
    found = shortest_at(review, Span(6, 7))
    assert found is not None
    assert ids(found) == [(5, 9)]
    assert shortest_at(review, Span(50, 60)) is None
