"""The data sets, read as they were published: two to learn from, and seven to develop on."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import TypeAlias

from factcheck_app.domain.errors import FactcheckError


class DataError(FactcheckError):
    """A data set is not there or is not in its published form."""


class Verdict(IntEnum):
    """ClaimBuster's three classes; the number is the place of the class in the model's output."""

    CHECK_WORTHY = 0
    UNIMPORTANT = 1
    NO_FACT = 2


class Notion(Enum):
    """Which of the two probabilities a data set's marks are to be compared with."""

    CHECK_WORTHY = "check_worthy"
    FACTUAL = "factual"


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence to learn from and the verdicts that its label allows."""

    text: str
    allowed: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """A development set: sentences, their marks, and for ranking the file of each.

    The default cut of its notion is chosen on it where it `cuts`: where its marks are of that notion and no
    other, such as that something was in fact checked, or is on one of four topics.
    """

    name: str
    notion: Notion
    texts: tuple[str, ...]
    marks: tuple[bool, ...]
    files: tuple[str, ...] = ()
    cuts: bool = False


@dataclass(frozen=True, slots=True)
class _Columns:
    text: str
    label: str
    marked: tuple[str, ...]


_How: TypeAlias = tuple[str, Notion, _Columns, bool]

_EXPERT: _How = (
    "ClaimBuster groundtruth",
    Notion.CHECK_WORTHY,
    _Columns("Text", "Verdict", ("1",)),
    True,
)
_EXPERT_FACTS: _How = (
    "ClaimBuster groundtruth",
    Notion.FACTUAL,
    _Columns("Text", "Verdict", ("1", "0")),
    True,
)
_OTHERS: dict[str, _How] = {
    "policlaim/gold.csv": (
        "PoliClaim gold",
        Notion.FACTUAL,
        _Columns("sentence", "golden", ("1",)),
        True,
    ),
    "newsclaims_dev/dev.csv": (
        "NewsClaims dev",
        Notion.CHECK_WORTHY,
        _Columns("sentence", "claim", ("1",)),
        False,
    ),
    "newssd_eng/test.csv": (
        "NewsSD-ENG test",
        Notion.FACTUAL,
        _Columns("Sentence", "Label", ("OBJ",)),
        True,
    ),
}
_CLAIMBUSTER = {"1": Verdict.CHECK_WORTHY, "0": Verdict.UNIMPORTANT, "-1": Verdict.NO_FACT}
_NEWSSD = {"OBJ": (Verdict.CHECK_WORTHY, Verdict.UNIMPORTANT), "SUBJ": (Verdict.NO_FACT,)}


def samples(data: Path) -> list[Sample]:
    """Return what may be learnt from: ClaimBuster's crowd-sourced part, NewsSD-ENG's train and validation.

    An objective sentence of NewsSD may be check-worthy or unimportant; a subjective one states no fact.
    Raises DataError where a file is missing or has other columns.
    """
    crowd = [
        Sample(row["Text"].strip(), (_CLAIMBUSTER[row["Verdict"]],))
        for row in _rows(data / "claimbuster" / "crowdsourced.csv", "Text", "Verdict")
    ]
    news = [
        Sample(row["Sentence"].strip(), _NEWSSD[row["Label"]])
        for part in ("train", "val")
        for row in _rows(data / "newssd_eng" / f"{part}.csv", "Sentence", "Label")
    ]
    return crowd + news


def development(data: Path) -> list[Gold]:
    """Return the development sets that lie in the folder, ClaimBuster's expert part first.

    That part must be there, for the model is calibrated on it; the others are left out where they are
    missing, since not all may be passed on. Raises DataError.
    """
    groundtruth = data / "claimbuster" / "groundtruth.csv"
    sets = [_marked(groundtruth, *_EXPERT), _marked(groundtruth, *_EXPERT_FACTS)]
    if (data / "checkthat_2024_dev_test").is_dir():
        sets.append(_checkthat_2024(data / "checkthat_2024_dev_test"))
    for year in ("2021", "2019"):
        if (data / f"checkthat_{year}_debates").is_dir():
            sets.append(debates(data / f"checkthat_{year}_debates", f"CheckThat! {year} debates"))
    return sets + [_marked(data / path, *how) for path, how in _OTHERS.items() if (data / path).is_file()]


def debates(folder: Path, name: str) -> Gold:
    """Return a folder of debates, each a file of lines: number, speaker, sentence, mark."""
    lines = [
        (path.name, parts[2], parts[3] == "1")
        for path in sorted(folder.rglob("*.tsv"))
        for parts in (line.split("\t") for line in _text(path).splitlines())
        if len(parts) >= 4
    ]
    files, texts, marks = zip(*lines, strict=True) if lines else ((), (), ())
    return Gold(name, Notion.CHECK_WORTHY, texts, marks, files)


def _checkthat_2024(folder: Path) -> Gold:
    """Return the one file of the folder. Its sentences are quoted where they hold a quotation mark."""
    (path,) = sorted(folder.glob("*.tsv"))
    _, *lines = _text(path).splitlines()
    rows = [line.split("\t") for line in lines]
    texts = tuple(row[1].strip('"').replace('""', '"') for row in rows)
    marks = tuple(row[2].strip() == "Yes" for row in rows)
    return Gold("CheckThat! 2024 dev-test", Notion.CHECK_WORTHY, texts, marks, cuts=True)


def _marked(path: Path, name: str, notion: Notion, columns: _Columns, cuts: bool) -> Gold:
    rows = list(_rows(path, columns.text, columns.label))
    texts = tuple(row[columns.text].strip() for row in rows)
    marks = tuple(row[columns.label] in columns.marked for row in rows)
    return Gold(name, notion, texts, marks, cuts=cuts)


def _rows(path: Path, *columns: str) -> Iterator[dict[str, str]]:
    reader = csv.DictReader(_text(path).splitlines(keepends=True))
    missing = [column for column in columns if column not in (reader.fieldnames or ())]
    if missing:
        raise DataError(f"{path} has no column “{missing[0]}”. Get the data set in its published form.")
    yield from reader


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataError(f"{path} cannot be read. Put the data set there, or name its folder.") from error
