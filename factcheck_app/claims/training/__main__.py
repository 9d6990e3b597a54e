"""The command `python -m factcheck_app.claims.training`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from factcheck_app.domain.errors import FactcheckError


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a model as the arguments say; return 1 with a sentence on stderr where data is missing."""
    options = _parser().parse_args(arguments)
    try:
        from factcheck_app.claims.training.making import Plan, base_folder, make
    except ImportError as error:
        return _refuse(f"{error.name} is not installed. Install the project with its “train” extra.")
    try:
        make(
            Plan(
                data=options.data,
                output=options.output,
                base=options.base or base_folder(),
                made=options.date,
                seed=options.seed,
                runs=options.runs,
                layers=options.layers,
                workers=options.workers,
                smoke=options.smoke,
            )
        )
    except FactcheckError as error:
        return _refuse(str(error))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m factcheck_app.claims.training",
        description="Train the check-worthiness model on a CPU and write the folder that Factcheck loads.",
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model to")
    parser.add_argument(
        "--base", type=Path, help="folder of the base weights (default: the installed package)"
    )
    parser.add_argument("--seed", type=int, default=0, help="the same seed makes the same model")
    parser.add_argument("--runs", type=int, default=4, help="runs whose mean weights are shipped")
    parser.add_argument("--workers", type=int, default=2, help="models that are trained at a time")
    parser.add_argument("--layers", type=int, default=4, choices=(3, 4, 6), help="layers that are shipped")
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="date for the manifest")
    parser.add_argument("--smoke", action="store_true", help="make a tiny, useless model in seconds")
    return parser


def _refuse(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
