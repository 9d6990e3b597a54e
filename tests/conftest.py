"""What every test stands on."""

import os
import sys
import tempfile

# Before Qt is imported. On a desk or under Xvfb, QT_QPA_PLATFORM=xcb shows the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test reads, or changes, the settings of whoever runs it.
os.environ["FACTCHECK_CONFIG"] = tempfile.mkdtemp(prefix="factcheck-test-settings-")


def pytest_sessionfinish() -> None:
    """Empty the clipboard, where window tests were run.

    The offscreen platform keeps what was copied in a static of its own, and deletes it when Python is
    gone: a QMimeData that Python made then crashes the process after the last test.
    """
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
