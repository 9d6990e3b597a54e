import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.claim import Claim

TABLE = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
ROWS: list[dict[str, Any]] = TABLE["row"]


@pytest.mark.parametrize("row", ROWS, ids=[row["sentence"][:60] for row in ROWS])
def test_a_sentence_gives_the_claims_of_the_table(
    row: dict[str, Any], claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    found = [
        [claim.kind.value, claim.label, claim.span.of(row["sentence"]), claim.speaker]
        for claim in claims_from(row["sentence"])
    ]

    assert found == row["claims"]


def test_the_table_has_at_least_sixty_rows_and_no_sentence_twice() -> None:
    assert len(ROWS) >= 60
    assert len({row["sentence"] for row in ROWS}) == len(ROWS)
