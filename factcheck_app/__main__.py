"""Where the program begins: a worker is served before anything else is imported."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program with the given arguments, or those of the process; return the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["--worker"]:
        from factcheck_app.bootstrap.worker import serve_worker

        return serve_worker(arguments[1:])
    from factcheck_app.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
