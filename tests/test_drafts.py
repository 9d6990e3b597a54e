import pytest

from factcheck_app.domain.source import Medium, Stance, Tier
from factcheck_app.drafts import Draft, SourceDraft, draft_of_row, draft_to_row

SOURCE = SourceDraft(
    title="Port log",
    locator="https://port.example/log",
    confidential=True,
    stance=Stance.CONTRADICTS,
    tier=Tier.PRIMARY,
    medium=Medium.DATASET,
    quote="“Nine”, it says.",
    accessed="2026-03-01",
    archived="https://archive.example/log",
    id="a source",
)


@pytest.mark.parametrize(
    "draft",
    [Draft("a note", "eight ferries", SOURCE), Draft(note=""), Draft(source=SourceDraft()), Draft()],
)
def test_drafts_come_back_as_they_were(draft: Draft) -> None:
    assert draft_of_row(draft_to_row(draft)) == draft


@pytest.mark.parametrize(
    "wrong",
    ["a note", {"note": 3}, {"source": "Port log"}, {"source": {"title": "Port log", "tier": "third"}}],
)
def test_what_is_no_draft_is_refused(wrong: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        draft_of_row(wrong)


def test_a_source_that_does_not_say_so_counts_as_confidential() -> None:
    row = draft_to_row(Draft(source=SourceDraft(title="Port log")))
    source = row["source"]
    assert isinstance(source, dict)
    del source["confidential"]
    draft = draft_of_row(row)
    assert draft.source is not None
    assert draft.source.confidential
