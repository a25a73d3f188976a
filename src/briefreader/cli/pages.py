"""The application by which commands that make a page let Qt measure text."""

import locale
import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def measuring_application() -> QGuiApplication:
    """Return the application that Qt needs to measure text; it shows nothing on a screen."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    # Elsewhere the offscreen platform does not know the system's fonts.
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The PDF would carry the local time zone, and so not have the same bytes everywhere.
    os.environ["TZ"] = "UTC"
    # Qt complains on standard error of any other locale.
    if locale.getencoding().lower() != "utf-8":
        os.environ["LC_ALL"] = "C.UTF-8"
    return QGuiApplication(sys.argv[:1])
