"""Writing reports: the window's orders and the command line's, carried out the same way."""

import contextlib
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck_app import __version__, resources
from factcheck_app.bootstrap.places import now
from factcheck_app.domain.errors import ReportError
from factcheck_app.domain.tongue import tr
from factcheck_app.report.naming import suggested_name
from factcheck_app.report.options import Audience, Format, ReportOptions
from factcheck_app.report.render import render
from factcheck_app.review.review import Review, review_of
from factcheck_app.store.review_file import ReviewFile

_TO_PRINT = "to-print"
_PRINTED_BY_THEN = timedelta(days=1)

REPORT_FORMS: tuple[str, ...] = tuple(form.value for form in Format)


def report_bytes(review: Review, form: str, *, for_readers: bool) -> bytes:
    """Return a report made now, in one of `REPORT_FORMS`."""
    audience = Audience.READERS if for_readers else Audience.EDITOR
    options = ReportOptions(made=now().astimezone(), program=f"Factcheck {__version__}", audience=audience)
    return render(review, Format(form), options, resources.templates())


def report_name(review: Review, form: str) -> str:
    """Return a file name for a report of the review."""
    return suggested_name(review, Format(form))


def write_report(data: bytes, path: Path) -> None:
    """Write a report, over a file that is there already; on failure that one stays as it was.

    Raises ReportError.
    """
    try:
        beside = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}")
    except ValueError as error:
        raise ReportError(
            tr("“{path}” is no name of a file. Write another one.").format(path=path)
        ) from error
    try:
        with beside.open("xb") as file:
            file.write(data)
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        told = tr("The report could not be written to “{path}”: {cause}.")
        raise ReportError(told.format(path=path, cause=error.strerror)) from error


def report_to_print(folder: Path, review: Review) -> str:
    """Write the editor's report into a folder nobody else may enter; return its address, a `file:` one.

    Reports that were put there over a day ago are removed. Raises ReportError.
    """
    private = folder / _TO_PRINT
    # Two articles may have the same title.
    path = private / review.article.sha256[:12] / report_name(review, Format.HTML.value)
    try:
        private.mkdir(mode=0o700, parents=True, exist_ok=True)
        private.chmod(0o700)
        _sweep(private)
        path.parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ReportError(
            tr("The report could not be written to “{path}”: {cause}.").format(
                path=path, cause=error.strerror
            )
        ) from error
    write_report(report_bytes(review, Format.HTML.value, for_readers=False), path)
    return path.as_uri()


def _sweep(folder: Path) -> None:
    """Remove what was put into a folder over a day ago; what can't be removed stays."""
    for path in folder.rglob("*.html"):
        with contextlib.suppress(OSError):
            if now() - datetime.fromtimestamp(path.stat().st_mtime, UTC) > _PRINTED_BY_THEN:
                path.unlink()


def review_in(path: Path) -> Review:
    """Return the review in a file. Raises ReviewError where there is none to read."""
    file = ReviewFile.open(path)
    try:
        return review_of(file.article, file.claims, file.acts)
    finally:
        file.close()
