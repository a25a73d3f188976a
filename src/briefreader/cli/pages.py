"""What commands need that make a page: its day, and the application by which Qt measures text."""

import datetime as dt
import locale
import os
import sys

import click
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""The day of a page in seconds since 1970, for those who need the same bytes again."""


def today() -> dt.date:
    """Return the day that a page is of: today, unless the environment says which."""
    epoch = os.environ.get(_EPOCH_VARIABLE, "")
    if not epoch:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        message = f"{_EPOCH_VARIABLE} is no number of seconds since 1970: {epoch}"
        raise click.UsageError(message) from error


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
