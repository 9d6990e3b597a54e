import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_a_void_call_of_qt_loses_no_reference_to_none() -> None:
    """PySide6 6.12.0 loses one a call, and Python 3.11 aborts once none is left."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a name")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
