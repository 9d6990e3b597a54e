"""How well the shipped ranking model ranks, on the development sets that lie in a folder.

Run with `python tests/benchmarks/bench_ranking.py DATA [--quick]`. DATA holds the data sets as they were
published, a folder each, as `factcheck_app.claims.training.corpora` reads them; those that are missing are
left out. Prints F1 and average precision, or for debates the mean of it over files, with 95 % bootstrap
intervals. `--quick` leaves the debates out, whose 60,000 sentences take minutes.
"""

import argparse
import sys
from pathlib import Path

from factcheck_app import resources
from factcheck_app.claims.training.corpora import development
from factcheck_app.claims.training.evaluating import figures
from factcheck_app.claims.worth import Scorer


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("--quick", action="store_true", help="leave the debates out")
    options = parser.parse_args()
    sets = [gold for gold in development(options.data) if not (options.quick and gold.files)]
    for figure in figures(Scorer.load(resources.ranking_model()), sets):
        sys.stdout.write(f"{figure}\n")


if __name__ == "__main__":
    main()
