"""A bare PySide6 window with a QTextBrowser, ended once painted: what start-up is held to."""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser


class ExitOncePainted(QObject):
    """Ends the process right after the object that it watches was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See Qt."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False


def main() -> int:
    """Show the window; returns the exit code."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    browser = QTextBrowser()
    browser.setPlainText("We will meet again. " * 200)
    window.setCentralWidget(browser)
    watcher = ExitOncePainted()
    browser.viewport().installEventFilter(watcher)
    window.resize(1320, 840)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
