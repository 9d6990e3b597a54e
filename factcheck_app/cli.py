"""The command line: the window; claims, scores and reports without one; and the self-test."""

import argparse
import contextlib
import io
import os
import sys
from pathlib import Path

from factcheck_app import __version__
from factcheck_app.domain.errors import FactcheckError

PROGRAM = "factcheck-app"
_STDIO = "-"
_INTERRUPTED = 130


def run(arguments: list[str]) -> int:
    """Carry out a command line; return 0, 1 for what failed, 2 for a wrong use, 130 if interrupted."""
    try:
        options = _parse(arguments)
        status: int = options.carry_out(options)
        sys.stdout.flush()
    except FactcheckError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read has seen enough.
        _write_nowhere()
        return 1
    except OSError as error:
        print(f"{PROGRAM}: the output could not be written: {error.strerror}", file=sys.stderr)
        _write_nowhere()
        return 1
    return status


def _write_nowhere() -> None:
    """Point standard output away, or Python would complain of it again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parse(arguments: list[str]) -> argparse.Namespace:
    commands = {"claims": _claims_parser, "score": _score_parser, "report": _report_parser}
    if arguments and arguments[0] in commands:
        return commands[arguments[0]]().parse_args(arguments[1:])
    return _window_parser().parse_args(arguments)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Open the window, on FILE if one is named.",
        epilog=f"Without a window: {PROGRAM} claims --help, {PROGRAM} score --help, {PROGRAM} report --help.",
    )
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="an article (.txt, .md), a review (.factcheck), or - for stdin",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    what.add_argument("--self-test", action="store_true", help="try everything once, without a screen")
    what.add_argument("--sample", action="store_true", help="open the bundled sample article")
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="keep reviews there")
    parser.add_argument(
        "--theme",
        choices=("system", "light", "dark", "light-contrast", "dark-contrast"),
        help="the window's colours this time, whatever the settings say",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="the window's language: system, en, or a translator's .qm file (default: as in the settings)",
    )
    parser.set_defaults(carry_out=_window)
    return parser


def _claims_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} claims",
        description="Print the claims of articles, in the order of the text. Several are read on all cores.",
        epilog="As JSON, one article is one object; of several each is one line (JSON Lines).",
    )
    parser.add_argument(
        "files",
        nargs="*",
        default=[_STDIO],
        metavar="FILE",
        help="an article, a folder of articles (.txt, .md), or - for stdin",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--encoding", metavar="CODEC", help="read the files with this encoding")
    parser.set_defaults(carry_out=_claims)
    return parser


def _score_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} score",
        description="Read one sentence a line from stdin (UTF-8) and print for each the probability, 0 to 1, "
        "that it is worth a check; 0.5 is the usual cut.",
    )
    parser.set_defaults(carry_out=_score)
    return parser


def _report_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} report", description="Write the report of a review (.factcheck)."
    )
    parser.add_argument("review", type=Path, metavar="REVIEW")
    parser.add_argument("--format", choices=("html", "csv", "json"), default="html")
    parser.add_argument("--output", default=_STDIO, metavar="PATH", help="a file, or - for stdout")
    parser.add_argument("--readers", action="store_true", help="leave out notes, history and names")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.set_defaults(carry_out=_report)
    return parser


def _window(options: argparse.Namespace) -> int:
    if options.self_test:
        from factcheck_app.bootstrap.self_test import self_test

        return self_test()
    from factcheck_app import resources
    from factcheck_app.bootstrap.start import start_window

    file = str(resources.sample()) if options.sample else options.file
    return start_window(file, options.data_dir, options.theme, options.language)


def _claims(options: argparse.Namespace) -> int:
    from factcheck_app.bootstrap.listing import Form, claims_of_files, files_in

    if isinstance(sys.stdout, io.TextIOWrapper):
        if options.format == "json":
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")
    statuses = [0]

    def tell(text: str, status: int) -> None:
        statuses.append(status)
        print(f"{PROGRAM}: {text}", file=sys.stderr)

    files = files_in(options.files, tell)
    with contextlib.closing(claims_of_files(files, options.encoding, Form(options.format), tell)) as pieces:
        for piece in pieces:
            sys.stdout.write(piece)
    return max(statuses)


def _score(_options: argparse.Namespace) -> int:
    from factcheck_app.bootstrap.scoring import scores_of_lines

    for scores in scores_of_lines(sys.stdin.fileno()):
        sys.stdout.write(scores)
        sys.stdout.flush()
    return 0


def _report(options: argparse.Namespace) -> int:
    from factcheck_app.bootstrap.reports import report_bytes, review_in, write_report

    to_stdout = options.output == _STDIO
    path = Path(options.output)
    if not to_stdout and path.exists() and not options.force:
        raise FactcheckError(f"“{path}” is there already: --force writes over it.")
    data = report_bytes(review_in(options.review), options.format, for_readers=options.readers)
    if to_stdout:
        sys.stdout.buffer.write(data)
    else:
        write_report(data, path)
    return 0
