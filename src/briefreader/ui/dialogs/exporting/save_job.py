"""Writing of what a list shows to a file, in a worker."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from briefreader.library.database import Library, open_reader
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_error, show_progress

MESSAGE_MS = 6000


def save_in_worker(
    window: QMainWindow,
    jobs: JobRunner,
    database: Path,
    write: Callable[[Library, Steps], object],
    *,
    doing: str,
    done: str,
) -> Job:
    """Have ``write`` called with the library ``database``, read only; return the job.

    ``doing`` is told while that lasts, ``done`` in the status bar of ``window`` afterwards.
    """

    def work(progress: Progress, cancelled: Cancelled) -> None:
        with open_reader(database) as library:
            write(library, Steps(progress, cancelled))

    job = jobs.start(work)
    show_progress(window, job, doing)
    job.succeeded.connect(lambda _: window.statusBar().showMessage(done, MESSAGE_MS))
    job.failed.connect(lambda error: show_error(window, error))
    return job
