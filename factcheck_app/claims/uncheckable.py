"""Why a statement probably can't be checked: an opinion, a prediction, a wish, a question, an experience."""

from __future__ import annotations

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.passage import Passage
from factcheck_app.domain.state import Uncheckable


def why_uncheckable(passage: Passage, candidate: Candidate) -> Uncheckable | None:
    """Return why a candidate probably can't be checked, or None where it can."""
    del passage, candidate
    return None
