"""What a worker's process runs."""

import gc
import signal
import sys

from factcheck_app.resources import model_manifest, ranking_model
from factcheck_app.workers.child import Analysis, serve

# How long one thread keeps the interpreter where another waits for it. What ranks sentences needs it for a
# moment after each, every three milliseconds, and would wait longer than that by Python's own five.
_TURN_S = 0.0001


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


def _load_detector() -> Analysis:
    from factcheck_app.claims.detector import Detector

    sys.setswitchinterval(_TURN_S)
    # All that is loaded stays: nothing in it need be looked through for garbage, now or later.
    gc.disable()
    detector = Detector.load(model_manifest(), ranking_model())
    gc.freeze()
    gc.enable()
    return Analysis(detector.version, detector.claims_in, detector.read_ahead, detector.notices)
