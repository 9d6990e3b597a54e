"""Runs of the training, side by side: each in a process of its own, with one thread."""

from __future__ import annotations

import multiprocessing
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from factcheck_app.claims.training.corpora import Sample
from factcheck_app.claims.training.encoder import Encoder, pretrained, tiny
from factcheck_app.claims.training.exporting import LONGEST
from factcheck_app.claims.training.learning import Pieces, Recipe, Soft, probabilities, train
from factcheck_app.claims.training.telling import tell

EXITS = (3, 4, 6)
_TINY_EXITS = (1, 2)


@dataclass(frozen=True, slots=True)
class Run:
    """One training: where it starts, what it reads, and its teachers' probabilities if it has any."""

    base: Path
    samples: Sequence[Sample]
    recipe: Recipe
    seed: int
    soft: Soft | None = None
    is_tiny: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The weights that a run ended with, and what they say of its own samples."""

    weights: Mapping[str, Any]
    probabilities: Soft


def outcomes(runs: Sequence[Run], workers: int) -> list[Outcome]:
    """Return the outcome of each run, in order, `workers` of them at a time.

    Threads of one run would wait for each other on a machine that does other things too, and with one
    thread the sums are made in the same order everywhere.
    """
    if workers == 1:
        return [_outcome(run) for run in runs]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return list(pool.map(_outcome, runs))


def encoder_of(run: Run) -> Encoder:
    """Return the encoder that a run starts with; its heads are the same for each seed.

    So the weights of several runs can be averaged.
    """
    torch.manual_seed(0)
    if not run.is_tiny:
        return pretrained(run.base, EXITS)
    size: int = Tokenizer.from_file(str(run.base / "tokenizer.json")).get_vocab_size()
    return tiny(size, _TINY_EXITS)


def _outcome(run: Run) -> Outcome:
    torch.set_num_threads(1)
    encoder = encoder_of(run)
    pieces = _pieces(run.base / "tokenizer.json")
    train(encoder, run.samples, pieces, run.recipe, run.seed, tell, run.soft)
    weights = {name: value.numpy() for name, value in encoder.state_dict().items()}
    return Outcome(weights, probabilities(encoder, [sample.text for sample in run.samples], pieces))


def _pieces(path: Path) -> Pieces:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return lambda text: tokenizer.encode(text).ids
