"""What every test stands on."""

import os

# Before Qt is imported. On a desk or under Xvfb, QT_QPA_PLATFORM=xcb shows the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
