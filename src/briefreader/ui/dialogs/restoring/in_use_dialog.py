"""Dialog on a library that another machine or user has open, before there is a window."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from briefreader.services.archive.salvaging import copy_to_read
from briefreader.services.export.progress import Steps
from briefreader.services.lock_holder import Holder
from briefreader.text.control_characters import visible
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.labels import moment_label
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.restoring.ways_out import lay_out_ways


class InUseDialog(QDialog):
    """Accepted by the user who wants to read in it or to open it anyway; rejected to quit.

    Attributes:
        copy: a copy of the library, to be opened for reading and discarded in the end; None where
            it is to be opened anyway.

    """

    def __init__(self, path: Path, holder: Holder) -> None:
        super().__init__()
        self._path = path
        self.copy: Path | None = None
        self._jobs = JobRunner(self)
        lay_out_ways(
            self,
            "inUse",
            self.tr("The library is open elsewhere."),
            self._about(holder),
            (
                ("Read", self.tr("&Open read-only"), self._read),
                ("Anyway", self.tr("Open &anyway"), self.accept),
                ("Quit", self.tr("&Quit"), self.reject),
            ),
        )

    def done(self, result: int) -> None:
        """Close, once what was begun has stopped."""
        self._jobs.finish()
        super().done(result)

    def _about(self, holder: Holder) -> str:
        who = self.tr("{user} has {path} open on {host}, since {time}.").format(
            user=visible(holder.user) or self.tr("Somebody"),
            path=self._path,
            host=visible(holder.host) or self.tr("another computer"),
            time=self._time(holder),
        )
        risk = self.tr(
            "You can read in it as it is now: a copy is opened, in which nothing can be changed. "
            "Two who write to one library from different computers can damage it. Open it anyway "
            "only if you know that it is not open there any more, as after a crash."
        )
        return f"{who}\n\n{risk}"

    def _time(self, holder: Holder) -> str:
        since = holder.since_when
        if since is None:
            return self.tr("a time that is not known")
        return moment_label(since)

    def _read(self) -> None:
        path = self._path

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return copy_to_read(path, Steps(progress, cancelled))

        job = self._jobs.start(work)
        self.setEnabled(False)
        # After that, or its button could not be pressed either.
        show_progress(self, job, self.tr("Reading the library…"))
        job.ended.connect(self._release)
        job.failed.connect(self._tell)
        job.succeeded.connect(self._end_read)

    def _end_read(self, copy: Path) -> None:
        self.copy = copy
        self.accept()

    def _release(self) -> None:
        self.setEnabled(True)

    def _tell(self, error: Exception) -> None:
        show_error(self, error)
