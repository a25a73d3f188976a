"""The printer, Qt's print dialog, and the paper that stays chosen in it."""

from functools import partial

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton

from briefreader.services.briefing.paper import Paper
from briefreader.ui.dialogs.briefing.usual_briefing import usual_paper


def new_printer() -> QPrinter:
    """Return a printer set to the usual paper, upright."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Briefreader")
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    letter = usual_paper() is Paper.LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    return printer


def keep_paper(dialog: QPrintDialog, paper: QPageSize) -> None:
    """Let ``dialog`` leave ``paper`` to its printer, unless the user chooses another in it.

    Qt's own dialog, which Unix has, puts the queue's usual paper in its place when it is accepted.
    Its properties show that paper too, so once they were open they decide.
    """
    properties = dialog.findChild(QPushButton, "properties")
    if properties is None:
        return
    restore = dialog.accepted.connect(partial(_set_paper, paper))
    properties.clicked.connect(lambda: dialog.accepted.disconnect(restore))


def _set_paper(paper: QPageSize, printer: QPrinter) -> None:
    printer.setPageSize(paper)
