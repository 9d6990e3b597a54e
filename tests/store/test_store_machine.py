"""A review's file against a plain model: whatever is done, in whatever order, it holds the same."""

import json
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tinydb import TinyDB

from factcheck_app.domain.act import Act
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ChangedReviewError, ReviewError
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=5, max_size=60)


class ReviewMachine(RuleBasedStateMachine):
    """Two hands on one review; closing, opening, other texts, and another program."""

    @initialize(text=_TEXTS)
    def begin(self, text: str) -> None:
        self.folder = Path(mkdtemp())
        self.path = self.folder / "machine.factcheck"
        self.article = make_article(text)
        self.review = ReviewFile.create(self.path, self.article)
        self.hands = [Hand("replica-1"), Hand("replica-2")]
        self.acts: list[Act] = []
        self.claims: dict[str, Claim] = {}
        self.done: set[int] = set()
        self.detector = ""
        self.changed = False

    @rule(
        who=st.integers(0, 1), text=st.text(st.characters(exclude_categories=["Cs"])), count=st.integers(1, 3)
    )
    def note(self, who: int, text: str, count: int) -> None:
        acts = [self.hands[who].note("claim", text) for _ in range(count)]
        self.review.append_acts(acts)
        self.acts += acts
        self.changed = False

    @precondition(lambda self: self.acts)
    @rule(data=st.data())
    def keep_an_old_act_again(self, data: st.DataObject) -> None:
        self.review.append_acts([data.draw(st.sampled_from(self.acts))])

    @rule(starts=st.lists(st.integers(0, 4), max_size=3))
    def analyse(self, starts: list[int]) -> None:
        claims = [make_claim(self.article, start, start + 1) for start in starts]
        blocks = {start % len(self.article.blocks) for start in starts} if self.article.blocks else set()
        self.review.append_claims(claims, blocks, "rules 1")
        is_news = not blocks <= self.done or self.detector != "rules 1"
        if is_news or any(claim.id not in self.claims for claim in claims):
            self.changed = False
        self.detector = "rules 1"
        self.claims |= {claim.id: claim for claim in claims}
        self.done |= blocks

    @rule(text=_TEXTS)
    def take_another_text(self, text: str) -> None:
        if self.acts:
            with pytest.raises(ReviewError):
                self.review.replace_text(make_article(text))
            return
        self.article = make_article(text)
        self.review.replace_text(self.article)
        self.claims.clear()
        self.done.clear()
        self.detector = ""
        self.changed = False

    @rule()
    def close_and_open(self) -> None:
        self.review.close()
        self.review = ReviewFile.open(self.path)
        assert self.review.changed_outside == self.changed

    @rule()
    def put_back_the_same_bytes(self) -> None:
        copy = self.folder / "copy"
        copy.write_bytes(self.path.read_bytes())
        copy.replace(self.path)

    @rule(word=st.text(st.characters(exclude_categories=["Cs"]), max_size=5))
    def let_another_program_write(self, word: str) -> None:
        with TinyDB(self.path, encoding="utf-8") as db:
            db.table("remarks").insert({"word": word})
        with pytest.raises(ChangedReviewError):
            self.review.append_acts([Hand("replica-3").judge("claim")])
        self.review = ReviewFile.open(self.path)
        assert self.review.changed_outside
        self.changed = True

    @invariant()
    def the_file_holds_what_the_model_holds(self) -> None:
        if not hasattr(self, "review"):
            return
        for review in (self.review, ReviewFile.open(self.path)):
            assert review.article == self.article
            assert list(review.acts) == self.acts
            assert {claim.id: claim for claim in review.claims} == self.claims
            assert review.done_blocks == self.done
            assert not review.missing_acts

    @invariant()
    def the_file_is_plain_json(self) -> None:
        if hasattr(self, "review"):
            assert len(json.loads(self.path.read_text("utf-8")).get("acts", {})) == len(self.acts)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)


TestReviewMachine = ReviewMachine.TestCase
TestReviewMachine.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
