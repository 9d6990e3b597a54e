"""What a claim states in normal words, so that the same statement can be found again."""

from __future__ import annotations

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.passage import Passage


def proposition_of(passage: Passage, candidate: Candidate) -> str:
    """Return the candidate's statement in normal words."""
    del passage, candidate
    return ""
