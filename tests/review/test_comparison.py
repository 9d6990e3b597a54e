"""What claims say of each other, looked up by claim."""

import json

import pytest

from factcheck_app.review import comparison
from factcheck_app.review.agreement import Clash, Conflict
from factcheck_app.review.comparison import compare, comparison_from_row, comparison_to_row
from making import make_article, make_claims

ARTICLE = make_article()
CLAIMS = make_claims(ARTICLE, 5)
IDS = tuple(claim.id for claim in CLAIMS)


def test_relations_are_found_from_either_side(monkeypatch: pytest.MonkeyPatch) -> None:
    conflict = Conflict(Clash.FIGURE, (IDS[0], IDS[2]), "“26” here, “28” there")
    alone = Conflict(Clash.SUM, (IDS[2],), "the parts are 110 % of it")
    given: list[object] = []

    def find(*known: object) -> tuple[Conflict, ...]:
        given.extend(known)
        return conflict, alone

    monkeypatch.setattr(comparison, "conflicts", find)
    monkeypatch.setattr(comparison, "groups", lambda *_known: ((IDS[1], IDS[3], IDS[4]),))
    monkeypatch.setattr(comparison, "headline_links", lambda *_known: {IDS[0]: (IDS[3],), IDS[1]: ()})

    found = compare(CLAIMS, ARTICLE, "2016-10-20")

    assert given == [CLAIMS, ARTICLE, "2016-10-20"]
    assert found.conflicts_of == {IDS[0]: (conflict,), IDS[2]: (conflict, alone)}
    assert found.again[IDS[3]] == (IDS[1], IDS[4])
    assert found.body == {IDS[0]: (IDS[3],), IDS[1]: ()}
    assert found.headlines == {IDS[3]: (IDS[0],)}
    assert comparison_from_row(json.loads(json.dumps(comparison_to_row(found)))) == found
