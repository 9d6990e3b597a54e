"""Batches of sentences of like length, which leave little padding."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor

_POOL = 50


def batches(lengths: Sequence[int], size: int, drawing: random.Random) -> list[list[int]]:
    """Return the indices 0 to n in batches, shuffled, those of like length together within pools."""
    order = list(range(len(lengths)))
    drawing.shuffle(order)
    made: list[list[int]] = []
    for first in range(0, len(order), size * _POOL):
        pool = sorted(order[first : first + size * _POOL], key=lambda index: lengths[index])
        made += [pool[start : start + size] for start in range(0, len(pool), size)]
    drawing.shuffle(made)
    return made


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Return the rows in one tensor, and a mask that is 1 where a row has a piece."""
    longest = max(len(row) for row in rows)
    pieces = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest)
    for index, row in enumerate(rows):
        pieces[index, : len(row)] = torch.tensor(row)
        mask[index, : len(row)] = 1
    return pieces, mask
