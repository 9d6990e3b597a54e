"""How worthy of a check a sentence is, by a small encoder that was trained for it and runs offline."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from factcheck_app.claims.manifest import digest_of
from factcheck_app.domain.errors import ModelError

_MODEL = "model.onnx"
_TOKENIZER = "tokenizer.json"
_MANIFEST = "manifest.json"
_SILENT = 4
_BARE = 2  # the pieces of a text without words: those that open and close it
_MOST_CHARACTERS = 4_000  # far more than the pieces that are read; keeps a text of a million cheap

Logits: TypeAlias = tuple[float, float, float]
"""How strongly a sentence speaks for a check-worthy fact, an unimportant fact, and no fact."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a sentence is worth to a checker, as two probabilities from 0 to 1.

    `check_worthy` is that trained coders would call it a factual claim that the public wants checked, as
    in ClaimBuster; 0.5 is the default cut. `factual` is that it states a fact at all, important or not;
    it is never lower.
    """

    check_worthy: float
    factual: float


NOTHING = Worth(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns a margin in the model's own units to a probability."""

    scale: float
    bias: float

    def probability(self, margin: float) -> float:
        """Return a probability from 0 to 1, which rises with the margin."""
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, self.scale * margin + self.bias))))


@dataclass(frozen=True, slots=True)
class _Manifest:
    longest: int
    check_worthy: Calibration
    factual: Calibration
    files: Mapping[str, str]


class Scorer:
    """Rates sentences. Make one with `Scorer.load`."""

    def __init__(
        self,
        pieces_of: Callable[[str], Sequence[int]],
        logits_of: Callable[[Sequence[int]], Logits],
        check_worthy: Calibration,
        factual: Calibration,
    ) -> None:
        self._pieces_of = pieces_of
        self._logits_of = logits_of
        self._check_worthy = check_worthy
        self._factual = factual

    @classmethod
    def load(cls, folder: Path, threads: int = 1) -> Scorer:
        """Import onnxruntime and load the model in `folder`, which takes a moment.

        Raises ModelError where a file is missing, differs from the folder's manifest, or cannot be loaded.
        """
        manifest = _manifest_of(folder)
        try:
            return cls(
                _tokenizer(folder / _TOKENIZER, manifest.longest),
                _session(folder / _MODEL, threads),
                manifest.check_worthy,
                manifest.factual,
            )
        except ImportError as error:
            raise ModelError(
                f"{error.name}, which the check-worthiness model needs, is not installed."
                " Install Factcheck again."
            ) from error

    def worths(self, sentences: Sequence[str]) -> list[Worth]:
        """Return the worth of each sentence, in order; 0 for a blank one.

        Only the first 128 word pieces of a sentence are read. Each sentence is run by itself: the steps
        of 8 bits are chosen by the largest value of a run, so that neighbours would change the result,
        and nothing is padded.
        """
        return [self._worth(sentence) for sentence in sentences]

    def _worth(self, sentence: str) -> Worth:
        pieces = self._pieces_of(sentence.strip()[:_MOST_CHARACTERS])
        if len(pieces) <= _BARE:
            return NOTHING
        worthy, unimportant, none = self._logits_of(pieces)
        check_worthy = self._check_worthy.probability(worthy - _either(unimportant, none))
        factual = self._factual.probability(_either(worthy, unimportant) - none)
        return Worth(check_worthy, max(factual, check_worthy))


def _either(one: float, other: float) -> float:
    """Return the logit of one or the other class."""
    high = max(one, other)
    return high + math.log1p(math.exp(min(one, other) - high))


def _manifest_of(folder: Path) -> _Manifest:
    """Return what the manifest says, once every file that it names is found to be unchanged."""
    path = folder / _MANIFEST
    try:
        read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        manifest = _Manifest(
            int(read["longest"]),
            Calibration(**read["check_worthy"]),
            Calibration(**read["factual"]),
            {name: str(read["files"][name]) for name in (_MODEL, _TOKENIZER)},
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The check-worthiness model's list of files, {path}, cannot be read. Install Factcheck again."
        ) from error
    for name, digest in manifest.files.items():
        _require(folder / name, digest)
    return manifest


def _require(path: Path, digest: str) -> None:
    found = digest_of(path)
    if found != digest:
        fault = "differs from the one that Factcheck was made with" if found else "is missing"
        raise ModelError(f"The check-worthiness model's file {path} {fault}. Install Factcheck again.")


def _tokenizer(path: Path, longest: int) -> Callable[[str], Sequence[int]]:
    """Return what cuts a text into word pieces, the first `longest` of them."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)

    def pieces_of(text: str) -> Sequence[int]:
        sound = text.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no text
        pieces: list[int] = tokenizer.encode(sound).ids
        return pieces

    return pieces_of


def _session(path: Path, threads: int) -> Callable[[Sequence[int]], Logits]:
    """Return what runs the model: quietly, and without threads that spin beside the parser's."""
    import numpy as np
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _SILENT
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def logits_of(pieces: Sequence[int]) -> Logits:
        (logits,) = session.run(None, {"ids": np.array([pieces], dtype=np.int64)})
        worthy, unimportant, none = logits[0].tolist()
        return worthy, unimportant, none

    return logits_of
