"""Prints the statement in a file from a window, as a user does: by the keys of its dialogs.

Runs in a process of its own, as the print system's library keeps the first server that it hears of.
    printing_session.py FILE FOLDER JSON
JSON holds the choices in the printer's properties: "paper" and "margin" (mm); none
keeps them closed. With "setup" they are made in the page setup before, and
"properties" are the choices in the properties. Prints what it saw as JSON.
"""

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QWidget,
)

from briefreader.services.detection.detection import load_detector
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import Scheme, window_theme
from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions
from briefreader.ui.session.session import Session
from reading_here import import_text


def main(document: Path, folder: Path, choices: dict[str, object]) -> dict[str, object]:
    """Return the queues that Qt sees, the one in the dialog, and the errors shown."""
    window = QMainWindow()
    window.show()
    with open_with_themes(folder / "library.db") as library:
        number = import_text(library, document.read_text("utf-8"), load_detector()).statement_id
        session = Session(library)
        session.reading.open(number)
        jobs = JobRunner(window)
        slots = BriefingActions(session, jobs, window, partial(window_theme, Scheme.LIGHT)).slots()
        if choices.pop("setup", False):
            QTimer.singleShot(0, partial(choose, choices))
            slots["page_setup"]()
            choices = choices.pop("properties", {})
        slots["print"]()
        dialog = window.findChild(QPrintDialog, "printDialog")
        QTest.qWaitForWindowExposed(dialog)
        queue = dialog.findChild(QComboBox, "printers").currentText()
        if choices:
            QTimer.singleShot(0, partial(choose, choices))
            dialog.findChild(QPushButton, "properties").click()
        press(dialog, QDialogButtonBox.StandardButton.Ok)
        jobs.finish()
    errors = [box.text() for box in window.findChildren(QMessageBox)]
    return {"queues": QPrinterInfo.availablePrinterNames(), "queue": queue, "errors": errors}


def choose(choices: dict[str, object]) -> None:
    """Set paper and margins in the dialog that waits, and accept it."""
    properties = QApplication.activeModalWidget()
    if "paper" in choices:
        papers = properties.findChild(QComboBox, "pageSizeCombo")
        index = papers.findText(choices["paper"], Qt.MatchFlag.MatchStartsWith)
        if index < 0:
            sys.exit(f"The printer knows no such paper: {choices['paper']}")
        papers.setCurrentIndex(index)
        papers.activated.emit(index)
    if "margin" in choices:
        for side in ("top", "left", "right", "bottom"):
            properties.findChild(QDoubleSpinBox, f"{side}Margin").setValue(choices["margin"])
    press(properties, QDialogButtonBox.StandardButton.Ok)


def press(dialog: QWidget, button: QDialogButtonBox.StandardButton) -> None:
    """Click a standard button."""
    for box in dialog.findChildren(QDialogButtonBox):
        if found := box.button(button):
            found.click()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    document, folder, choices = sys.argv[1:]
    print(json.dumps(main(Path(document), Path(folder), json.loads(choices))))  # noqa: T201
