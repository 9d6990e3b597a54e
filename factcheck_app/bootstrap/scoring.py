"""Sentences in, their check-worthiness out: one a line, without a window."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

from factcheck_app import resources
from factcheck_app.bootstrap.cores import cores
from factcheck_app.claims.worth import Scorer

_READ_BYTES = 1 << 16
_BATCH = 16


def scores_of_lines(descriptor: int) -> Iterator[str]:
    """Yield, for what can be read at a time, the probability of each line that it is worth a check.

    Lines end in LF or CRLF and are UTF-8; what is not is replaced. A blank line has a probability too, 0.
    Raises ModelError where the model is missing or damaged.
    """
    scorer = Scorer.load(resources.ranking_model())
    with ThreadPoolExecutor(cores()) as threads:
        for lines in _lines(descriptor):
            batches = [lines[first : first + _BATCH] for first in range(0, len(lines), _BATCH)]
            worths = chain.from_iterable(threads.map(scorer.worths, batches))
            yield "".join(f"{worth.check_worthy:.6f}\n" for worth in worths)


def _lines(descriptor: int) -> Iterator[list[str]]:
    """Yield the lines that are there, without waiting for more; the last one needs no end."""
    begun, mark = b"", b"\xef\xbb\xbf"
    while data := os.read(descriptor, _READ_BYTES):
        *lines, begun = (begun + data).split(b"\n")
        if lines:
            yield [_text(line, mark) for line in lines]
            mark = b""
    if begun:
        yield [_text(begun, mark)]


def _text(line: bytes, mark: bytes) -> str:
    return line.removeprefix(mark).removesuffix(b"\r").decode("utf-8", "replace")
