"""spaCy's model, run for what is read of a parse: tags, heads, sentences and entities, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck_app.claims.entities import Entities
from factcheck_app.claims.vectors import Vectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import TrainablePipe
    from spacy.tokens import Doc

_STEPS = ("tagger", "parser")


class Pipeline:
    """Runs a model's tokeniser, tagger and parser as they are, and the rest faster, with the same results."""

    def __init__(self, nlp: Language) -> None:
        self._tokenised = nlp.make_doc
        self._vectors = Vectors.of(_pipe(nlp, "tok2vec").model)
        self._steps = [_pipe(nlp, name) for name in _STEPS]
        self._entities = Entities.of(_pipe(nlp, "ner"))

    def run(self, texts: Sequence[str]) -> list[Doc]:
        """Return the parse of each text. Several in one run are faster than one by one."""
        docs = [self._tokenised(text) for text in texts]
        if not any(len(doc) for doc in docs):
            return docs
        for doc, vectors in zip(docs, self._vectors.of_words(docs), strict=True):
            doc.tensor = vectors  # type: ignore[assignment] # spaCy's stub says float64
        for step in self._steps:
            step.set_annotations(docs, step.predict(docs))
        self._entities.mark(docs)
        return docs


def _pipe(nlp: Language, name: str) -> TrainablePipe:
    return nlp.get_pipe(name)
