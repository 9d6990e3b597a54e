"""The data sets, read as they were published: two to learn from, and seven to develop on."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path

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
    """A development set: sentences, their marks, and for ranking the file of each."""

    name: str
    notion: Notion
    texts: tuple[str, ...]
    marks: tuple[bool, ...]
    files: tuple[str, ...] = ()


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
    sets = [expert(data / "claimbuster" / "groundtruth.csv")]
    if (data / "checkthat_2024_dev_test").is_dir():
        sets.append(_checkthat_2024(data / "checkthat_2024_dev_test"))
    for year in ("2021", "2019"):
        if (data / f"checkthat_{year}_debates").is_dir():
            sets.append(debates(data / f"checkthat_{year}_debates", f"CheckThat! {year} debates"))
    policlaim, newsclaims = data / "policlaim" / "gold.csv", data / "newsclaims_dev" / "dev.csv"
    if policlaim.is_file():
        sets.append(_marked(policlaim, "PoliClaim gold", Notion.FACTUAL, "sentence", "golden", "1"))
    if newsclaims.is_file():
        sets.append(_marked(newsclaims, "NewsClaims dev", Notion.CHECK_WORTHY, "sentence", "claim", "1"))
    newssd = data / "newssd_eng" / "test.csv"
    if newssd.is_file():
        sets.append(_marked(newssd, "NewsSD-ENG test", Notion.FACTUAL, "Sentence", "Label", "OBJ"))
    return sets


def expert(path: Path) -> Gold:
    """Return the part of ClaimBuster that experts labelled."""
    return _marked(path, "ClaimBuster groundtruth", Notion.CHECK_WORTHY, "Text", "Verdict", "1")


def expert_facts(path: Path) -> Gold:
    """Return the same, marked where a sentence states a fact, important or not."""
    gold = _marked(path, "ClaimBuster groundtruth", Notion.FACTUAL, "Text", "Verdict", "-1")
    return Gold(gold.name, gold.notion, gold.texts, tuple(not mark for mark in gold.marks))


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
    return Gold("CheckThat! 2024 dev-test", Notion.CHECK_WORTHY, texts, marks)


def _marked(path: Path, name: str, notion: Notion, text: str, label: str, marked: str) -> Gold:
    rows = list(_rows(path, text, label))
    texts = tuple(row[text].strip() for row in rows)
    return Gold(name, notion, texts, tuple(row[label] == marked for row in rows))


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
