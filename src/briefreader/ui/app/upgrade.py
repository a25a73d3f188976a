"""Upgrade of a library, and the backup before it, off the GUI thread, before there is a window."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from briefreader.library.database import open_library
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.plain_text import PlainProgressDialog

_SHOWN_AFTER_MS = 500


def upgrade(path: Path) -> None:
    """Bring the library at ``path`` up to date, and show that once it takes half a second.

    Raises what ``open_library`` raises.
    """
    translate = QApplication.translate
    loop, failures = QEventLoop(), list[Exception]()
    # Without a button to cancel: half an upgrade would be none.
    dialog = PlainProgressDialog(
        translate("upgrade", "The library is made ready for this version of Briefreader…"), ""
    )
    dialog.setObjectName("upgradeDialog")
    dialog.setWindowTitle("Briefreader")
    dialog.setCancelButton(None)
    dialog.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
    dialog.setMinimumDuration(_SHOWN_AFTER_MS)
    jobs = JobRunner()
    job = jobs.start(lambda progress, cancelled: _open_once(path, progress, cancelled))
    job.failed.connect(failures.append)
    job.ended.connect(loop.quit)
    loop.exec()
    jobs.finish()
    dialog.close()
    dialog.deleteLater()
    if failures:
        raise failures[0]


def _open_once(path: Path, _progress: Progress, _cancelled: Cancelled) -> None:
    open_library(path, create=False).close()
