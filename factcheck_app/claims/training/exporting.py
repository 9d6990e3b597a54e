"""From a trained encoder to the folder that the application loads."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np

from factcheck_app.claims.training.calibrating import fitted, margins_of
from factcheck_app.claims.training.corpora import Gold
from factcheck_app.claims.training.encoder import Encoder
from factcheck_app.claims.training.graph import graph_of
from factcheck_app.claims.worth import Calibration, Scorer

LONGEST = 128
_PLAIN = Calibration(1.0, 0.0)
_FILES = ("model.onnx", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Edition:
    """What the manifest says of the weights beside their hashes."""

    version: str
    made: date
    seed: int
    layers: int
    licence: str = "Apache-2.0"
    longest: int = LONGEST


def export(encoder: Encoder, tokenizer: Path, edition: Edition, folder: Path) -> None:
    """Write the quantised model, its tokenizer and a manifest whose calibration changes nothing yet."""
    import onnx

    folder.mkdir(parents=True, exist_ok=True)
    model = graph_of(encoder.weights(edition.layers), encoder.shape(edition.layers))
    onnx.checker.check_model(model, full_check=True)
    (folder / "model.onnx").write_bytes(model.SerializeToString(deterministic=True))
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    _describe(folder, edition, _PLAIN, _PLAIN)


def calibrate(folder: Path, edition: Edition, worthy: Gold, facts: Gold) -> None:
    """Fit the calibration of the model in the folder to two sets of marks and write it to the manifest.

    It comes after quantising, which moves the margins.
    """
    found = Scorer.load(folder).worths(worthy.texts)
    margins = margins_of(np.array([worth.check_worthy for worth in found]))
    factual = margins_of(np.array([worth.factual for worth in Scorer.load(folder).worths(facts.texts)]))
    _describe(
        folder,
        edition,
        fitted(margins, np.array(worthy.marks)),
        fitted(factual, np.array(facts.marks)),
    )


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
