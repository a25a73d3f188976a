"""The dialog for errors that should not happen: what to do, details to copy, and the log."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from briefreader.crash_log import log_error, report_of
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.window.screen_fit import ScreenFit


class CrashDialog(PlainMessageBox):
    """Tells of one unexpected error, and takes in what follows while it is open."""

    def __init__(self, error: Exception, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("errorDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Briefreader")
        self.setText(self.tr("Something went wrong."))
        self._reports: list[str] = []
        self._copy = QPushButton(self.tr("&Copy details"))
        self._copy.setObjectName("copyDetails")
        self.addButton(self._copy, QMessageBox.ButtonRole.ActionRole)
        # Qt closes a message box at any of its buttons.
        self._copy.clicked.disconnect()
        self._copy.clicked.connect(self._copy_details)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Close))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.take(error)

    def take(self, error: Exception) -> None:
        """Log the error and add it to the details, once."""
        report = report_of(error)
        if report in self._reports:
            return
        log = log_error(error)
        self._reports.append(report)
        about = self.tr(
            "What was saved before is safe. This should not happen; please report it: {kind}: "
            "{message}\n\nThe details say where in the program it was, and nothing of your "
            "statements."
        ).format(kind=type(error).__name__, message=error)
        if log is not None:
            about += " " + self.tr("They are also in {file}.").format(file=log)
        if len(self._reports) == 1:
            self.setInformativeText(about)
        self.setDetailedText(self._details())

    def _details(self) -> str:
        return "\n\n".join(self._reports)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details())
        self._copy.setText(self.tr("Copied"))


def tell_unexpected(error: Exception, parent: QWidget | None = None) -> None:
    """Show and log ``error`` from any thread, without blocking; only logged if there is no window.

    What happens while the dialog is open is added to it.
    """
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication) or QCoreApplication.closingDown():
        log_error(error)
    elif not application.thread().isCurrentThread():
        courier = _Courier()
        courier.moveToThread(application.thread())
        courier.brought.connect(courier.deliver, Qt.ConnectionType.QueuedConnection)
        _couriers.add(courier)
        courier.brought.emit(error)
    else:
        _show(error, parent or main_window())


def tell_at_start(error: Exception) -> None:
    """Show and log ``error``, which kept the window from opening, until the user closes it."""
    log_error(error)
    if not isinstance(QCoreApplication.instance(), QApplication):
        QApplication(sys.argv[:1])
    dialog = CrashDialog(error, None)
    ScreenFit(dialog)
    dialog.exec()


class _Courier(QObject):
    """Carries an error of another thread to the window's."""

    brought = Signal(object)

    def deliver(self, error: Exception) -> None:
        _couriers.discard(self)
        _show(error, main_window())


_couriers: set[_Courier] = set()
"""Those under way, which nothing else holds."""


def _show(error: Exception, parent: QWidget | None) -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, CrashDialog) and each.isVisible():
            each.take(error)
            return
    dialog = CrashDialog(error, parent)
    if parent is None:
        ScreenFit(dialog)
    dialog.open()


def main_window() -> QWidget | None:
    """Return the window that the user looks at, None if there is none yet."""
    active = QApplication.activeWindow()
    shown = (each for each in QApplication.topLevelWidgets() if each.objectName() == "mainWindow")
    return active or next((each for each in shown if each.isVisible()), None)
