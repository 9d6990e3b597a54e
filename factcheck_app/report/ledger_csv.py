"""The ledger as a table for spreadsheets: a row a claim (RFC 4180, UTF-8 with byte order mark, CRLF)."""

import csv
import io

from factcheck_app.report.contents import Contents, LedgerRow
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.wording import clock, source_facts, zone_name

# What makes a spreadsheet compute a cell, in ASCII and in its full-width forms.
_FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")
_BLANK = "\ufeff\u200b\u2060\u3000\xa0"


def ledger_csv(contents: Contents, options: ReportOptions) -> bytes:
    """Return the ledger as CSV. Notes, reviewers and times are columns for the editor only."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    sources = {each.number: _source_words(contents, each.number) for each in contents.sources}
    writer.writerow(_head(options))
    for row in contents.rows:
        writer.writerow(safe_cell(cell) for cell in _cells_of(row, sources, options))
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def safe_cell(text: str) -> str:
    """Return the text with a quote before what a spreadsheet would compute."""
    bare = text.lstrip(_BLANK + " \n\v\f")
    return f"'{text}" if bare.startswith(_FORMULA_STARTS) else text


def _head(options: ReportOptions) -> list[str]:
    head = ["number", "state", "reason", "claim", "label", "kind", "voice", "speaker", "relays", "score"]
    head += ["parts", "probably not checkable", "place", "start", "end", "sources", "warnings"]
    head += ["correction", "contradicted by", "not ticked", "marked by a reviewer"]
    if options.tells_reviewers:
        head += ["conflicts with", "note", "flagged", "reviewer", f"at ({zone_name(options.made)})"]
    return head


def _cells_of(row: LedgerRow, sources: dict[int, str], options: ReportOptions) -> list[str]:
    claim = row.claim
    cells = [str(row.number), row.state.word, row.reason, row.words, row.label, claim.kind.word]
    cells += [claim.voice.value, row.speaker, "\n".join(row.relays), f"{claim.score:.2f}"]
    cells += ["\n".join(row.parts), claim.uncheckable.value if claim.uncheckable else "", row.place]
    cells += [str(claim.span.start), str(claim.span.end)]
    cells += ["\n".join(sources[number] for number in row.sources), "\n".join(row.warnings)]
    cells += [row.correction, ", ".join(f"[{number}]" for number in row.against)]
    cells += ["\n".join(row.unticked), _yes(claim.marked)]
    if options.tells_reviewers:
        at = "" if row.at is None else clock(row.at, options.made.tzinfo)
        cells += [", ".join(str(number) for number in row.conflicts), row.note]
        cells += [_yes(row.flagged), row.reviewer, at]
    return cells


def _source_words(contents: Contents, number: int) -> str:
    """Return a source in one line: its number, title and locator, and what else is known of it."""
    source = contents.sources[number - 1].source
    words = ", ".join(each for each in (source.title, source.locator) if each)
    archived = (f"archived {source.archived}",) if source.archived else ()
    more = "; ".join((*source_facts(source), *archived))
    quote = f": “{source.quote}”" if source.quote else ""
    return " ".join(f"[{number}] {words} ({more}){quote}".split())


def _yes(value: bool) -> str:
    return "yes" if value else ""
