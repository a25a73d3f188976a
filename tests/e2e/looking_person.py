"""Opens the window on a library and says which titles it shows in its frame.

A program of its own: ``python looking_person.py LIBRARY``.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefreader.ui.app.application import make_application, run_window
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState


def begin() -> None:
    """Tell the title that is there, and each that comes."""
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.windowTitleChanged.connect(lambda title: print(title, flush=True))  # noqa: T201
    print(window.windowTitle(), flush=True)  # noqa: T201 - read by the test


make_application()
WindowState().tour_seen = True
QTimer.singleShot(0, begin)
sys.exit(run_window((), Path(sys.argv[1])))
