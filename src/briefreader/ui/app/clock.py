"""Word to the user of a clock that was set back: notes and decisions are dated by it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.ui.common.labels import moment_label
from briefreader.ui.common.plain_text import PlainMessageBox

translate = QCoreApplication.translate

_TOLERATED = timedelta(hours=1)
"""Clocks are corrected by minutes without anybody's doing; times are in UTC, so zones are none."""


def tell_of_clock(last_used: datetime | None, now: datetime, parent: QWidget) -> None:
    """Tell, without blocking, if it is now earlier than when the library was ``last_used``."""
    if last_used is None or now >= last_used - _TOLERATED:
        return
    box = PlainMessageBox(parent)
    box.setObjectName("clockDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Briefreader")
    box.setText(translate("clock", "The clock of this computer seems to be slow."))
    about = translate(
        "clock",
        "It says {now}, but this library was used on {last_used}. Notes and decisions are dated by "
        "the clock: set it before you go on.",
    )
    box.setInformativeText(about.format(now=moment_label(now), last_used=moment_label(last_used)))
    box.open()
