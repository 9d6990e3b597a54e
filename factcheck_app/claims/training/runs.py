"""Runs of the training, side by side: each in a process of its own, with one thread."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from factcheck_app.claims.training.corpora import Sample
from factcheck_app.claims.training.encoder import Encoder, pretrained, tiny
from factcheck_app.claims.training.exporting import LONGEST
from factcheck_app.claims.training.graph import Weights
from factcheck_app.claims.training.learning import Pieces, Recipe, train
from factcheck_app.claims.training.telling import tell

EXITS = (3, 4, 6)


@dataclass(frozen=True, slots=True)
class Run:
    """One training: where it starts, what it reads, how and in which order."""

    base: Path
    samples: Sequence[Sample]
    recipe: Recipe
    seed: int
    is_tiny: bool = False


def trained(runs: Sequence[Run], workers: int) -> list[Weights]:
    """Return the weights that each run ends with, in order, `workers` of them at a time.

    Threads of one run would wait for each other on a machine that does other things too, and with one
    thread the sums are made in the same order everywhere.
    """
    if workers == 1:
        return [_trained(run) for run in runs]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return list(pool.map(_trained, runs))


def encoder_of(run: Run) -> Encoder:
    """Return the encoder that a run starts with; its heads are the same for each seed.

    So the weights of several runs can be averaged.
    """
    torch.manual_seed(0)
    return _tiny(run.base) if run.is_tiny else pretrained(run.base, EXITS)


def _trained(run: Run) -> Weights:
    torch.set_num_threads(1)
    encoder = encoder_of(run)
    train(encoder, run.samples, _pieces(run.base / "tokenizer.json"), run.recipe, run.seed, tell)
    return {name: value.numpy() for name, value in encoder.state_dict().items()}


def _tiny(base: Path) -> Encoder:
    size: int = Tokenizer.from_file(str(base / "tokenizer.json")).get_vocab_size()
    return tiny(size, EXITS)


def _pieces(path: Path) -> Pieces:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return lambda text: tokenizer.encode(text).ids
