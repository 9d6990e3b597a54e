"""The parser: spaCy's small English model, loaded once; from text to parses."""

from __future__ import annotations

import contextlib
import os
import sys
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck_app.claims.manifest import changed_files, package_folder
from factcheck_app.claims.parse import Doc, Word, copied
from factcheck_app.claims.version import MODEL_PACKAGE
from factcheck_app.domain.errors import ModelError

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

    from factcheck_app.claims.pipeline import Pipeline

# Nothing reads lemmas, parts of speech or noun chunks: a third of spaCy's time is saved.
_NOT_NEEDED = ("attribute_ruler", "lemmatizer", "senter")
_THREADS = "OPENBLAS_NUM_THREADS"
_KEPT_PARSES = 64
_KEPT_WORDS = 50_000


class Parser:
    """Parses paragraphs. Make one with `Parser.load`."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._words: dict[int, Word] = {}
        self._ahead: OrderedDict[str, Doc] = OrderedDict()

    @classmethod
    def load(cls, manifest: Path | None = None) -> Parser:
        """Import spaCy and load the model, which takes a second.

        Where a manifest is given the model must be the one that it names. Raises ModelError where
        the model is missing, damaged, or another one.
        """
        folder = package_folder(MODEL_PACKAGE)
        if manifest is not None:
            _require_unchanged(manifest)
        try:
            import spacy

            from factcheck_app.claims.pipeline import Pipeline

            with _numpy_multiplying():
                nlp = spacy.load(MODEL_PACKAGE, exclude=list(_NOT_NEEDED))
        except (ImportError, OSError, ValueError) as error:
            raise ModelError(
                f"The language model in {folder} cannot be loaded. Install Factcheck again."
            ) from error
        return cls(Pipeline(nlp))

    def parse(self, text: str) -> Doc:
        """Return the parse of a text; one that was read ahead lies there already."""
        doc = self._ahead.pop(text, None)
        return doc if doc is not None else self._copied(*self._pipeline.run([text]))

    def read_ahead(self, texts: Iterable[str]) -> None:
        """Parse several texts in one batch, which is faster than one by one, and keep the latest."""
        new = [text for text in dict.fromkeys(texts) if text not in self._ahead]
        for text, doc in zip(new, self._pipeline.run(new), strict=True):
            self._ahead[text] = self._copied(doc)
            while len(self._ahead) > _KEPT_PARSES:
                self._ahead.popitem(last=False)

    def _copied(self, doc: SpacyDoc) -> Doc:
        if len(self._words) > _KEPT_WORDS:
            self._words.clear()
        return copied(doc, self._words)


def keep_numpy_to_one_thread() -> None:
    """Have NumPy's OpenBLAS start no threads, if it is not too late: NumPy reads this when it is imported.

    They would wait in loops on the cores that the parser and the ranking model work on.
    """
    if "numpy" not in sys.modules:
        os.environ.setdefault(_THREADS, "1")


@contextlib.contextmanager
def _numpy_multiplying() -> Iterator[None]:
    """Have models that are loaded meanwhile multiply matrices with NumPy, where that keeps to one thread.

    BLIS, which thinc would take, does it with slow general code on processors that it doesn't know: three
    times as slow on a Zen of 2023, half of all parsing time. Where thinc has something else, that stays.
    """
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    ops = get_current_ops()
    if type(ops) is NumpyOps and os.environ.get(_THREADS) == "1":
        set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(ops)


def _require_unchanged(manifest: Path) -> None:
    changed = changed_files(manifest)
    if changed:
        raise ModelError(
            f"The language model is not the one that Factcheck was made with: {changed[0]} differs."
            " Install Factcheck again."
        )
