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
Soft: TypeAlias = Sequence[tuple[float, ...]]

_REPORT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Recipe:
    """How an encoder is trained. `kept` is the share of sentences without a fact that an epoch draws."""

    epochs: int = 2
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
    soft: tuple[float, ...] | None


def train(
    encoder: Encoder,
    samples: Sequence[Sample],
    pieces: Pieces,
    recipe: Recipe,
    seed: int,
    tell: Callable[[str], None],
    soft: Soft | None = None,
) -> None:
    """Train the encoder in place.

    The deepest exit learns from the labels, and from `soft`, the teachers' probabilities in the order of
    the samples, where there are any; the exits before it learn from the labels and from the deepest.
    """
    torch.manual_seed(seed)
    drawing = random.Random(seed)  # noqa: S311 - to draw samples, not secrets
    lessons = _lessons(samples, pieces, soft)
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


def probabilities(
    encoder: Encoder, texts: Sequence[str], pieces: Pieces, size: int = 64
) -> list[tuple[float, ...]]:
    """Return the deepest exit's probabilities of the three verdicts, in the order of the texts."""
    encoder.eval()
    cut = [pieces(text) for text in texts]
    order = sorted(range(len(cut)), key=lambda index: len(cut[index]))
    found: dict[int, tuple[float, ...]] = {}
    with torch.inference_mode():
        for first in range(0, len(order), size):
            chosen = order[first : first + size]
            values = encoder(*padded([cut[index] for index in chosen]))[-1].softmax(-1)
            found.update(zip(chosen, (tuple(row) for row in values.tolist()), strict=True))
    return [found[index] for index in range(len(cut))]


def _lessons(samples: Sequence[Sample], pieces: Pieces, soft: Soft | None) -> list[_Lesson]:
    return [
        _Lesson(
            pieces(sample.text),
            pieces(without_marks(sample.text)),
            tuple(verdict in sample.allowed for verdict in Verdict),
            soft[index] if soft else None,
        )
        for index, sample in enumerate(samples)
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
    if all(lesson.soft for lesson in batch):
        wanted = torch.tensor([lesson.soft for lesson in batch])
        loss = (1 - recipe.taught) * loss + recipe.taught * _of_teacher(deepest, wanted)
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
