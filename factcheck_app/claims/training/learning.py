"""Learning: from samples to a trained encoder, the same each time for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor, nn

from factcheck_app.claims.training.batching import batches, padded
from factcheck_app.claims.training.corpora import Sample, Verdict
from factcheck_app.claims.training.encoder import Encoder
from factcheck_app.claims.training.variants import without_marks

Pieces: TypeAlias = Callable[[str], Sequence[int]]

_REPORT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Recipe:
    """How an encoder is trained. `kept` is the share of sentences without a fact that an epoch draws."""

    epochs: int = 3
    rate: float = 8e-5
    head_rate: float = 4e-4
    batch: int = 32
    warm_up: float = 0.08
    decay: float = 0.01
    smoothing: float = 0.05
    shallow_weight: float = 0.4
    taught: float = 0.6
    kept: float = 0.5
    unmarked: float = 0.15
    steepest: float = 1.0


@dataclass(frozen=True, slots=True)
class _Lesson:
    pieces: Sequence[int]
    unmarked: Sequence[int]
    allowed: tuple[bool, ...]


def train(
    encoder: Encoder,
    samples: Sequence[Sample],
    pieces: Pieces,
    recipe: Recipe,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    """Train the encoder in place.

    The deepest exit learns from the labels; those before it learn from the labels and from the deepest.
    """
    torch.manual_seed(seed)
    drawing = random.Random(seed)  # noqa: S311 - to draw samples, not secrets
    lessons = _lessons(samples, pieces)
    epochs = [list(_epoch(lessons, recipe, drawing)) for _ in range(recipe.epochs)]
    total = sum(len(epoch) for epoch in epochs)
    optimiser = _optimiser(encoder, recipe)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _slope(step, total, recipe))
    encoder.train()
    for step, batch in enumerate((batch for epoch in epochs for batch in epoch), start=1):
        loss = _loss(encoder, batch, recipe, drawing)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), recipe.steepest)
        optimiser.step()
        schedule.step()
        if step % _REPORT_EVERY == 0 or step == total:
            tell(f"step {step} of {total}, loss {loss.item():.3f}")
    encoder.eval()


def _lessons(samples: Sequence[Sample], pieces: Pieces) -> list[_Lesson]:
    return [
        _Lesson(
            pieces(sample.text),
            pieces(without_marks(sample.text)),
            tuple(verdict in sample.allowed for verdict in Verdict),
        )
        for sample in samples
    ]


def _epoch(lessons: Sequence[_Lesson], recipe: Recipe, drawing: random.Random) -> Iterator[list[_Lesson]]:
    """Yield batches of sentences of like length, without some that state no fact: they are too many."""
    no_fact = tuple(verdict is Verdict.NO_FACT for verdict in Verdict)
    drawn = [lesson for lesson in lessons if lesson.allowed != no_fact or drawing.random() < recipe.kept]
    for batch in batches([len(lesson.pieces) for lesson in drawn], recipe.batch, drawing):
        yield [drawn[index] for index in batch]


def _loss(encoder: Encoder, batch: Sequence[_Lesson], recipe: Recipe, drawing: random.Random) -> Tensor:
    bare = drawing.random
    rows = [lesson.unmarked if bare() < recipe.unmarked else lesson.pieces for lesson in batch]
    *shallow, deepest = (logits.log_softmax(-1) for logits in encoder(*padded(rows)))
    allowed = torch.tensor([lesson.allowed for lesson in batch])
    loss = _of_labels(deepest, allowed, recipe.smoothing)
    teacher = deepest.detach().exp()
    for logs in shallow:
        own = (1 - recipe.taught) * _of_labels(logs, allowed, recipe.smoothing)
        loss = loss + recipe.shallow_weight * (own + recipe.taught * _of_teacher(logs, teacher))
    return loss


def _of_labels(logs: Tensor, allowed: Tensor, smoothing: float) -> Tensor:
    """Return the loss of the probability of all allowed verdicts together, smoothed."""
    hard = -logs.masked_fill(~allowed, -torch.inf).logsumexp(-1)
    return ((1 - smoothing) * hard - smoothing * logs.mean(-1)).mean()


def _of_teacher(logs: Tensor, wanted: Tensor) -> Tensor:
    return -(wanted * logs).sum(-1).mean()


def _slope(step: int, total: int, recipe: Recipe) -> float:
    """Return the share of the learning rate at a step: a linear rise, then a linear fall to 0."""
    rise = recipe.warm_up * total
    return min((step + 1) / max(rise, 1), max(0.0, (total - step) / max(total - rise, 1)))


def _optimiser(encoder: Encoder, recipe: Recipe) -> torch.optim.Optimizer:
    body = [each for each in encoder.bert.parameters() if each.requires_grad]
    return torch.optim.AdamW(
        [
            {"params": [each for each in body if each.ndim > 1], "weight_decay": recipe.decay},
            {"params": [each for each in body if each.ndim == 1], "weight_decay": 0.0},
            {"params": list(encoder.heads.parameters()), "weight_decay": 0.0, "lr": recipe.head_rate},
        ],
        lr=recipe.rate,
    )
