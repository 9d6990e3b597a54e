"""From a trained encoder to the folder that the application loads."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np

from factcheck_app.claims.training.calibrating import best_cut, fitted, margins_of, recut
from factcheck_app.claims.training.corpora import Gold, Notion
from factcheck_app.claims.training.encoder import Encoder
from factcheck_app.claims.training.evaluating import values_of
from factcheck_app.claims.training.graph import graph_of
from factcheck_app.claims.training.measures import Measure, accuracy, f1
from factcheck_app.claims.worth import Calibration, Scorer

LONGEST = 128
_PLAIN = Calibration(1.0, 0.0)
_FILES = ("model.onnx", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Edition:
    """What the manifest says of the weights beside their hashes."""

    version: str
    made: date
    seeds: tuple[int, ...]
    layers: int
    licence: str = "Apache-2.0"
    longest: int = LONGEST


def export(encoder: Encoder, tokenizer: Path, edition: Edition, folder: Path) -> None:
    """Write the quantised model, its tokenizer and a manifest whose calibration changes nothing yet."""
    import onnx

    folder.mkdir(parents=True, exist_ok=True)
    model = graph_of(encoder.weights(), encoder.shape())
    onnx.checker.check_model(model, full_check=True)
    (folder / "model.onnx").write_bytes(model.SerializeToString(deterministic=True))
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    _describe(folder, edition, _PLAIN, _PLAIN)


def calibrate(folder: Path, edition: Edition, sets: Sequence[Gold]) -> None:
    """Choose the calibration of the model in the folder on the sets that cut, and write it to the manifest.

    It comes after quantising, which moves the margins.
    """
    scorer = Scorer.load(folder)
    check_worthy = _calibration(scorer, sets, Notion.CHECK_WORTHY, f1)
    _describe(folder, edition, check_worthy, _calibration(scorer, sets, Notion.FACTUAL, accuracy))


def _calibration(scorer: Scorer, sets: Sequence[Gold], notion: Notion, measure: Measure) -> Calibration:
    chosen = [gold for gold in sets if gold.cuts and gold.notion is notion]
    pairs = [(margins_of(values_of(scorer, gold)), np.array(gold.marks)) for gold in chosen]
    return recut(fitted(*pairs[0]), best_cut(pairs, measure))


def _describe(folder: Path, edition: Edition, check_worthy: Calibration, factual: Calibration) -> None:
    rows = {
        "model": "check-worthiness",
        **asdict(edition),
        "made": edition.made.isoformat(),
        "check_worthy": asdict(check_worthy),
        "factual": asdict(factual),
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in _FILES},
    }
    (folder / "manifest.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
