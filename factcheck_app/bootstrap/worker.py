"""What a worker's process runs."""

import signal
import sys

from factcheck_app.claims.version import DETECTOR_VERSION
from factcheck_app.resources import model_manifest
from factcheck_app.workers.child import Finder, serve


def serve_worker(names: list[str]) -> int:
    """Serve the worker of that name until its input ends; return the exit status."""
    # Ctrl+C in a terminal is meant for the window, which ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if names == ["compare"]:
        # Imported only here: the first claims must not wait for it.
        from factcheck_app.bootstrap.comparing import serve_comparison

        return serve_comparison()
    if names != ["claims"]:
        sys.stderr.write(f"factcheck-app: there is no worker {' '.join(names)!r}\n")
        return 2
    return serve(_load_detector)


def _load_detector() -> tuple[str, Finder]:
    from factcheck_app.claims.detector import Detector

    return DETECTOR_VERSION, Detector.load(model_manifest()).claims_in
