"""Small dialogs that several panels share: errors that say what happened, and progress."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QProgressBar,
    QProgressDialog,
    QWidget,
)

from briefreader.errors import BriefreaderError
from briefreader.ui.app.jobs import Job
from briefreader.ui.app.theme import is_still
from briefreader.ui.common.crash_dialog import main_window, tell_unexpected
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.plain_text import PlainMessageBox, PlainProgressDialog
from briefreader.ui.window.screen_fit import ScreenFit

translate = QCoreApplication.translate

_WIDTH = 420
_PATIENCE_MS = 500
"""How long work goes on before its progress is shown."""


def show_error(parent: QWidget | None, error: Exception, title: str = "") -> None:
    """Tell the user, without blocking, what went wrong; what should not happen is logged too."""
    if not isinstance(error, BriefreaderError):
        tell_unexpected(error, parent)
        return
    parent = parent or main_window()
    box = PlainMessageBox(parent)
    box.setObjectName("errorDialog")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Briefreader")
    box.setText(title or translate("dialogs", "That did not work."))
    box.setInformativeText(translated(error))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if parent is None:
        ScreenFit(box)
        # Nothing else keeps a box that belongs to no window.
        box.finished.connect(lambda _result: box.deleteLater())
    box.open()


def show_progress(parent: QWidget, job: Job, label: str) -> QProgressDialog:
    """Show how far ``job`` is, with a Cancel button, once it takes half a second.

    Until a step of several is done its bar only tells that there is work, or is not there at all
    where nothing may move.
    """
    dialog = PlainProgressDialog(label, translate("dialogs", "Cancel"), parent)
    dialog.setObjectName("progressDialog")
    dialog.setWindowTitle("Briefreader")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_PATIENCE_MS)
    dialog.setMinimumWidth(_WIDTH)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)

    bar = dialog.findChild(QProgressBar)
    if bar is not None and is_still(dialog):
        bar.hide()

    late = QTimer(dialog)
    late.setSingleShot(True)
    late.setInterval(_PATIENCE_MS)
    late.timeout.connect(dialog.show)

    def progressed(done: int, total: int, what: str) -> None:
        if total <= 1 and not job.is_cancelled():
            # Qt shows a dialog only once it has a figure.
            late.start()
        elif total > 1 and bar is not None:
            bar.show()
            dialog.setMaximum(total)
            dialog.setValue(done)
        if what:
            # The dialog gets as wide as its label.
            metrics = dialog.fontMetrics()
            dialog.setLabelText(metrics.elidedText(what, Qt.TextElideMode.ElideMiddle, _WIDTH))

    job.progressed.connect(progressed)
    job.ended.connect(dialog.close)
    job.ended.connect(dialog.deleteLater)
    dialog.canceled.connect(job.cancel)
    return dialog


def save_or_cancel(dialog: QDialog) -> QDialogButtonBox:
    """Return the buttons that accept or reject ``dialog``."""
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
