"""The claims of articles as text or JSON, without a window."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from factcheck_app import __version__
from factcheck_app.bootstrap.cores import cores
from factcheck_app.domain.act import Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.rows import article_to_row, claim_to_row
from factcheck_app.ingest.reading import read_bytes, read_file
from factcheck_app.review.comparison import compare
from factcheck_app.workers.client import Worker, worker_command
from factcheck_app.workers.crew import Crew, Found

STDIN = "-"
_ARTICLES = (".txt", ".md", ".markdown")
_MOST_WORKERS = 8

Tell = Callable[[str, int], None]
"""Hears a sentence for the reader, with the exit status that what it tells of deserves: 0 or 1."""


class Form(StrEnum):
    """How claims are printed."""

    TEXT = "text"
    JSON = "json"


def files_in(names: Iterable[str], tell: Tell) -> list[str]:
    """Return the files named, and in the place of a folder the articles in it by name."""
    files: list[str] = []
    for name in names:
        if name == STDIN or not Path(name).is_dir():
            files.append(name)
            continue
        inside = sorted(path for path in Path(name).iterdir() if path.suffix.lower() in _ARTICLES)
        files.extend(str(path) for path in inside if path.is_file())
        if not inside:
            tell(f"“{name}” is a folder without articles: it holds no .txt or .md file.", 1)
    return files


def claims_of_files(files: list[str], encoding: str | None, form: Form, tell: Tell) -> Generator[str]:
    """Yield the claims of each file as it is done, in the order of the files, analysed on all cores.

    `tell` gets a sentence for each file that could not be read, and for whatever else the reader has to
    know; the other files go on.
    """
    several = len(files) > 1
    write = _FORMS[form, several]
    done: dict[int, Found | None] = {}
    nearest = 0
    with Crew(_start_worker, min(len(files), cores(), _MOST_WORKERS)) as crew:
        for found in crew.analyse(_articles(files, encoding, tell, done)):
            done[found.number] = found
            while nearest in done:
                ready = done.pop(nearest)
                if ready is not None:
                    _tell_of(ready, f"{files[nearest]}: " if several else "", tell)
                    yield from write(files[nearest], ready)
                nearest += 1


def _articles(
    files: list[str], encoding: str | None, tell: Tell, done: dict[int, Found | None]
) -> Iterator[tuple[int, Article]]:
    """Yield the articles as they are asked for; a file that is none is told of and done with."""
    for number, file in enumerate(files):
        try:
            article = _read(file, encoding)
        except FactcheckError as error:
            tell(str(error), 1)
            done[number] = None
            continue
        yield number, article


def _read(file: str, encoding: str | None) -> Article:
    if file == STDIN:
        data = sys.stdin.buffer.read()
        return read_bytes(data, "standard input", markdown=False, encoding=encoding)
    return read_file(Path(file), encoding)


def _start_worker() -> Worker:
    return Worker(worker_command("claims"), quiet=True)


def _tell_of(found: Found, where: str, tell: Tell) -> None:
    for notice in found.notices:
        tell(f"{where}{notice}", 0)
    if found.broken:
        tell(f"{where}The analysis broke off; claims are missing.", 1)
    elif found.missed:
        tell(f"{where}{found.missed} of {len(found.article.blocks)} paragraphs could not be analysed.", 1)


def _as_text(_file: str, found: Found) -> Iterator[str]:
    """Yield a paragraph for each claim: number, label and kind, then the exact words and who says so."""
    for number, claim in enumerate(_in_order(found), start=1):
        words = " ".join(claim.span.of(found.article.text).split())
        yield f"{number:4}  {claim.label}  ({claim.kind.value})\n      {words}{_said(claim)}\n"


def _as_headed_text(file: str, found: Found) -> Iterator[str]:
    yield f"== {file} ==\n"
    yield from _as_text(file, found)
    yield "\n"


def _as_json(_file: str, found: Found) -> Iterator[str]:
    yield json.dumps(_listing(found), ensure_ascii=False, indent=2) + "\n"


def _as_json_line(_file: str, found: Found) -> Iterator[str]:
    yield json.dumps(_listing(found), ensure_ascii=False) + "\n"


_FORMS: dict[tuple[Form, bool], Callable[[str, Found], Iterator[str]]] = {
    (Form.TEXT, False): _as_text,
    (Form.TEXT, True): _as_headed_text,
    (Form.JSON, False): _as_json,
    (Form.JSON, True): _as_json_line,
}


def _in_order(found: Found) -> list[Claim]:
    return sorted(found.claims, key=lambda claim: (claim.span.start, claim.span.end))


def _listing(found: Found) -> Row:
    """Return the article, its claims with offsets in code points of its text, and what these have in common.

    Conflicts and groups name claims by their ids; the article's own date is all that is known of its day.
    """
    claims = _in_order(found)
    comparison = compare(claims, found.article, "")
    return {
        "program": f"Factcheck {__version__}",
        "detector": found.detector,
        "article": article_to_row(found.article),
        "claims": [_claim_row(found.article, claim) for claim in claims],
        "conflicts": [
            {"clash": each.clash.value, "claims": list(each.claim_ids), "reason": each.reason}
            for each in comparison.conflicts
        ],
        "groups": [list(group) for group in comparison.groups],
    }


def _claim_row(article: Article, claim: Claim) -> Row:
    row = claim_to_row(claim)
    span, sentence = row.pop("span"), row.pop("sentence")
    del row["text_sha256"]
    place = {"start": span[0], "end": span[1], "text": claim.span.of(article.text)}
    return {**place, **row, "sentence": {"start": sentence[0], "end": sentence[1]}}


def _said(claim: Claim) -> str:
    """Return who says it and through whom, where that is known, and why it can't be checked if so."""
    notes = []
    if claim.speaker:
        notes.append(": ".join((claim.voice.value, ", ".join((claim.speaker, *claim.relays)))))
    if claim.uncheckable is not None:
        notes.append(f"probably not checkable: {claim.uncheckable.value}")
    return "".join(f"  [{note}]" for note in notes)
