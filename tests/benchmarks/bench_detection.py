"""How good detection is: on the gold, our own articles with claims marked by hand.

Run with `python tests/benchmarks/bench_detection.py [--misses] [NAME ...]`, with the project and `tests/`
on the path. Prints precision and recall of spans, the accuracy of kind, speaker and label, how much of
what can't be checked is recognised, and the share of figures that lie in a claim. `--misses` lists what
was missed and what was marked too much.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence

from factcheck_app import resources
from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.claim import Claim
from gold_articles import GoldArticle, GoldClaim, gold_articles
from gold_measures import SAME, Tally, matches, tally_of


def lines_of(tally: Tally) -> list[str]:
    """Return the figures of a tally in words."""
    pairs = tally.matched
    kinds = [claim.kind in marked.kinds for marked, claim in pairs]
    speakers = [marked.speakers == _voices(claim) for marked, claim in pairs]
    voiced = [same for (marked, _), same in zip(pairs, speakers, strict=True) if marked.speakers]
    labels = [_is_same_label(marked, claim) for marked, claim in pairs]
    return [
        f"claims: gold {tally.gold}, found {tally.found}",
        f"overlapping span (Jaccard >= {SAME}): precision {_share(len(pairs), tally.found)}, "
        f"recall {_share(len(pairs), tally.gold)}",
        f"exact span: precision {_share(tally.exact, tally.found)}, recall {_share(tally.exact, tally.gold)}",
        f"of matched claims: kind {_mean(kinds)}, label {_mean(labels)}, "
        f"speaker {_mean(speakers)} (where there is one {_mean(voiced)})",
        f"not checkable recognised: {_share(tally.recognised, tally.uncheckable)} of {tally.uncheckable}",
        f"figures and number words in a claim: "
        f"{_share(tally.numbers_held, tally.numbers)} of {tally.numbers}",
    ]


def _kinds(marked: GoldClaim) -> str:
    return "/".join(sorted(marked.kinds))


def _voices(claim: Claim) -> tuple[str, ...]:
    return tuple(name for name in (claim.speaker, *claim.relays) if name)


def _is_same_label(marked: GoldClaim, claim: Claim) -> bool:
    """Say whether two labels are the same words; commas, and the marks around a quotation, don't count."""
    return _words(marked.label) == _words(claim.label)


def _words(label: str) -> list[str]:
    return label.strip("“”‘’«»\"'…").replace(",", "").casefold().split()


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def _mean(values: Sequence[bool]) -> str:
    return f"{statistics.mean(values):.3f}" if values else "-"


def _misses(gold: GoldArticle, claims: Sequence[Claim]) -> list[str]:
    """Return what differs between gold and found, in text order."""
    pairs = matches(gold.claims, claims)
    text = gold.article.text
    lines: list[tuple[int, str]] = []
    for marked in gold.claims:
        if not any(marked is each for each, _ in pairs):
            lines.append((marked.span.start, f"  MISSED  {_kinds(marked):12} {marked.span.of(text)}"))
    for claim in claims:
        if not any(claim is each for _, each in pairs):
            lines.append((claim.span.start, f"  TOO MUCH {claim.kind.value:11} {claim.span.of(text)}"))
    for marked, claim in pairs:
        wrong = []
        if claim.kind not in marked.kinds:
            wrong.append(f"kind {claim.kind.value} for {_kinds(marked)}")
        if marked.speakers != _voices(claim):
            wrong.append(f"speaker {' > '.join(_voices(claim))!r} for {' > '.join(marked.speakers)!r}")
        if not _is_same_label(marked, claim):
            wrong.append(f"label {claim.label!r} for {marked.label!r}")
        if wrong:
            lines.append((marked.span.start, f"  differs {marked.span.of(text)}: {'; '.join(wrong)}"))
    return [line for _, line in sorted(lines)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="articles, by file name without ending")
    parser.add_argument("--misses", action="store_true", help="list them, of the even articles only")
    options = parser.parse_args()
    detector = Detector.load(resources.model_manifest())
    halves = {"read while rules are written": Tally(), "held out": Tally()}
    for gold in gold_articles():
        if options.names and gold.name not in options.names:
            continue
        claims = tuple(find_claims(gold.article, detector))
        tally = tally_of(gold, claims)
        held_out = int(gold.name.partition("-")[0]) % 2
        halves["held out" if held_out else "read while rules are written"].add(tally)
        sys.stdout.write(
            f"{gold.name}: precision {_share(len(tally.matched), tally.found)}, "
            f"recall {_share(len(tally.matched), tally.gold)}\n"
        )
        if options.misses and not held_out:
            sys.stdout.write("\n".join(_misses(gold, claims)) + "\n")
    both = Tally()
    for half in halves.values():
        both.add(half)
    for name, tally in {**halves, "all": both}.items():
        sys.stdout.write("\n".join([f"{name}:", *(f"  {line}" for line in lines_of(tally))]) + "\n")


if __name__ == "__main__":
    main()
