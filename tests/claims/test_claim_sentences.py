import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.claim import Claim

HERE = Path(__file__).parent
TABLES = [HERE / "sentences.toml", *sorted((HERE / "sentences").glob("*.toml"))]


def rows_of(table: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(table.read_text(encoding="utf-8"))["row"]
    return rows


ROWS = [row for table in TABLES for row in rows_of(table)]


@pytest.mark.parametrize("row", ROWS, ids=[row["sentence"][:60] for row in ROWS])
def test_a_sentence_gives_the_claims_of_the_table(
    row: dict[str, Any], claims_from: Callable[..., tuple[Claim, ...]]
) -> None:
    found = [
        [claim.kind.value, claim.label, claim.span.of(row["sentence"]), claim.speaker]
        for claim in claims_from(row["sentence"])
    ]

    assert found == row["claims"]


def test_the_tables_have_hundreds_of_rows_and_no_sentence_twice() -> None:
    assert len(ROWS) >= 240
    assert len({row["sentence"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("table", ["roles", "relations", "identities", "laws", "causes", "comparisons"])
def test_a_kind_has_fifteen_rows_and_some_that_give_nothing(table: str) -> None:
    rows = rows_of(HERE / "sentences" / f"{table}.toml")

    assert sum(bool(row["claims"]) for row in rows) >= 15
    assert sum(not row["claims"] for row in rows) >= 4
