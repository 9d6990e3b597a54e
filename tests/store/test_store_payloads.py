"""Acts that say something else than their kind needs: never written, and told where a file holds one."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DamagedReviewError, ReviewError
from factcheck_app.domain.rows import claim_to_row
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

SOURCE = {"id": "s", "title": "Port log", "locator": "p. 4", "confidential": False}
MARKED = claim_to_row(replace(make_claim(make_article(), 5, 12), id="m", marked=True))
SOUND = [
    (ActKind.SOURCE, {"claim": "a", "source": SOURCE}),
    (
        ActKind.SOURCE,
        {
            "claim": "a",
            "source": {**SOURCE, "tier": "primary", "medium": "dataset", "accessed": "2026-03-04"},
            "stance": "contradicts",
        },
    ),
    (ActKind.DETACH, {"claim": "a", "source": "s"}),
    (ActKind.CORRECTION, {"claim": "a", "text": "Eight ferries"}),
    (ActKind.FLAG, {"claim": "a", "on": True}),
    (ActKind.TICK, {"claim": "a", "span": [0, 4], "done": False}),
    (
        ActKind.GROUP,
        {
            "claim": "a",
            "claims": ["b"],
            "state": "verified",
            "reason": "",
            "evidence": [{"source": SOURCE, "stance": "supports"}],
        },
    ),
    (ActKind.MARK, {"claim": "m", "marked": MARKED}),
    (ActKind.BOUNDARY, {"claim": "a", "span": [0, 9], "parts": [{"kind": "figure", "span": [0, 4]}]}),
    (ActKind.SPLIT, {"claim": "a", "span": [0, 4], "marked": MARKED}),
    (ActKind.JOIN, {"claim": "a", "other": "b", "spans": [[0, 4], [5, 9]], "clears": False}),
    (ActKind.SIGN_OFF, {"name": "Ada", "digest": "0" * 64, "ends": []}),
    (ActKind.WITHDRAW, {"ends": ["0" * 64]}),
    (ActKind.SCOPE, {"threshold": 0, "hidden": []}),
    (ActKind.SCOPE, {"threshold": 0.35, "hidden": ["date", "quotation"]}),
    (ActKind.PUBLISHED, {"date": "2016-10-20"}),
    (ActKind.PUBLISHED, {"date": ""}),
]
UNSOUND = [
    (ActKind.SOURCE, {"claim": "a", "source": {**SOURCE, "tier": "third"}}),
    (ActKind.SOURCE, {"claim": "a", "source": {**SOURCE, "medium": "rumour"}}),
    (ActKind.SOURCE, {"claim": "a", "source": {**SOURCE, "accessed": "yesterday"}}),
    (ActKind.SOURCE, {"claim": "a", "source": SOURCE, "stance": "doubts"}),
    (ActKind.FLAG, {"claim": "a"}),
    (ActKind.FLAG, {"claim": "a", "on": "yes"}),
    (ActKind.TICK, {"claim": "a", "span": [4, 4], "done": True}),
    (ActKind.TICK, {"claim": "a", "span": [0, 4], "done": 1}),
    (ActKind.TICK, {"claim": "a", "span": [0, True], "done": True}),
    (ActKind.GROUP, {"claim": "a", "claims": "b", "state": "verified", "evidence": []}),
    (ActKind.GROUP, {"claim": "a", "claims": ["b"], "state": "true", "evidence": []}),
    (ActKind.GROUP, {"claim": "a", "claims": ["b"], "state": "verified", "evidence": [{}]}),
    (ActKind.MARK, {"claim": "m"}),
    (ActKind.MARK, {"claim": "m", "marked": {**MARKED, "span": [0, 9_999]}}),
    (ActKind.MARK, {"claim": "m", "marked": {**MARKED, "text_sha256": "0" * 64}}),
    (ActKind.MARK, {"claim": "m", "marked": {**MARKED, "marked": "by Ada"}}),
    (ActKind.BOUNDARY, {"claim": "a"}),
    (ActKind.BOUNDARY, {"claim": "a", "span": [0, 9_999]}),
    (ActKind.BOUNDARY, {"claim": "a", "span": [9, 0]}),
    (ActKind.BOUNDARY, {"claim": "a", "span": [0, 9], "parts": [{"kind": "figure", "span": [0, 9_999]}]}),
    (ActKind.SPLIT, {"claim": "a", "span": [0, 4]}),
    (ActKind.JOIN, {"claim": "a", "other": "b", "spans": [[0, 4]], "clears": False}),
    (ActKind.JOIN, {"claim": "a", "other": "b", "spans": [[0, 4], [5, 9_999]], "clears": False}),
    (ActKind.JOIN, {"claim": "a", "other": "b", "spans": [[0, 4], [5, 9]], "clears": None}),
    (ActKind.SIGN_OFF, {"name": "Ada", "digest": "0" * 64}),
    (ActKind.WITHDRAW, {"ends": [1]}),
    (ActKind.SCOPE, {}),
    (ActKind.SCOPE, {"threshold": 0.3}),
    (ActKind.SCOPE, {"threshold": "0.3", "hidden": []}),
    (ActKind.SCOPE, {"threshold": True, "hidden": []}),
    (ActKind.SCOPE, {"threshold": None, "hidden": []}),
    (ActKind.SCOPE, {"threshold": 1.5, "hidden": []}),
    (ActKind.SCOPE, {"threshold": -1, "hidden": []}),
    (ActKind.SCOPE, {"threshold": 0.3, "hidden": ["poem"]}),
    (ActKind.SCOPE, {"threshold": 0.3, "hidden": "date"}),
    (ActKind.SCOPE, {"threshold": 0.3, "hidden": None}),
    (ActKind.SCOPE, {"threshold": 0.3, "hidden": {"date": 1}}),
    (ActKind.PUBLISHED, {}),
    (ActKind.PUBLISHED, {"date": None}),
    (ActKind.PUBLISHED, {"date": 20161020}),
    (ActKind.PUBLISHED, {"date": "20161020"}),
    (ActKind.PUBLISHED, {"date": "2016-W42-4"}),
    (ActKind.PUBLISHED, {"date": "2016-02-30"}),
    (ActKind.PUBLISHED, {"date": "XXXX-10-20"}),
    (ActKind.PUBLISHED, {"date": "yesterday"}),
]


@pytest.mark.parametrize(("kind", "payload"), SOUND)
def test_a_sound_act_comes_back(path: Path, article: Article, kind: ActKind, payload: dict[str, Any]) -> None:
    review = ReviewFile.create(path, article)
    act = Hand().act(kind, **payload)
    review.append_acts([act])
    assert ReviewFile.open(path).acts == (act,)


@pytest.mark.parametrize(("kind", "payload"), UNSOUND)
def test_an_act_that_says_something_else_is_never_written(
    path: Path, article: Article, kind: ActKind, payload: dict[str, Any]
) -> None:
    review = ReviewFile.create(path, article)
    before = path.read_bytes()
    with pytest.raises(ReviewError):
        review.append_acts([Hand().act(kind, **payload)])
    assert path.read_bytes() == before


@pytest.mark.parametrize(("kind", "payload"), UNSOUND)
def test_a_file_that_holds_one_is_told_to_be_damaged_and_left(
    path: Path, article: Article, monkeypatch: pytest.MonkeyPatch, kind: ActKind, payload: dict[str, Any]
) -> None:
    review = ReviewFile.create(path, article)

    def accept(_act: Act, _article: Article) -> None:
        """Let a careless program write it."""

    with monkeypatch.context() as careless:
        careless.setattr("factcheck_app.store.content.check_act", accept)
        review.append_acts([Hand().act(kind, **payload)])
    raw = path.read_bytes()
    with pytest.raises(DamagedReviewError):
        ReviewFile.open(path)
    assert path.read_bytes() == raw
