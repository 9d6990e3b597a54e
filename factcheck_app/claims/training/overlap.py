"""Which sentences to learn from also stand in a development set, and must go."""

import re
import unicodedata
from collections.abc import Iterable

from factcheck_app.claims.training.corpora import Gold, Sample

_OTHER = re.compile(r"[\W_]+")


def normalised(text: str) -> str:
    """Return the letters and digits of a text in lower case, one blank between words."""
    return _OTHER.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def apart(samples: Iterable[Sample], sets: Iterable[Gold]) -> list[Sample]:
    """Return the samples whose normalised text stands in none of the development sets, in order."""
    seen = {normalised(text) for gold in sets for text in gold.texts}
    return [sample for sample in samples if normalised(sample.text) not in seen]
