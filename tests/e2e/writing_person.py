"""Opens the window on a library and types at a note without end, telling of each key that it typed.

A program of its own: ``python writing_person.py LIBRARY``.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from briefreader.ui.app.application import make_application, run_window
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState

_BETWEEN_KEYS_MS = 20


def begin() -> None:
    """Open a note on the whole statement, and go on typing at it."""
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.actions_by_name["note_statement"].trigger()
    field = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert field is not None
    typed = 0

    def press() -> None:
        nonlocal typed
        key = "word "[typed % 5]
        QTest.keyClick(field, key)
        typed += 1
        print(key, end="", flush=True)  # noqa: T201 - read by the test

    timer = QTimer(window)
    timer.timeout.connect(press)
    timer.start(_BETWEEN_KEYS_MS)


make_application()
WindowState().tour_seen = True
QTimer.singleShot(0, begin)
sys.exit(run_window((), Path(sys.argv[1])))
