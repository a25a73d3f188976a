"""Actions that go on in another library, and to what was opened lately."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from briefreader.errors import BriefreaderError, LibraryError
from briefreader.library.file_checks import SUFFIX, check_file
from briefreader.services.library_access import make_new_library
from briefreader.translatable import mark
from briefreader.ui.app.fresh_window import open_fresh_window
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.libraries.missing_box import MissingBox
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions
from briefreader.ui.window.recent_paths import RecentKind
from briefreader.ui.window.window_state import WindowState


class LibraryActions(FileActions):
    """Closes the window, with all that was written stored, and opens one on another library."""

    file_wanted = Signal(object)
    """A file that was opened lately is to be opened again; carries its path."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        state: WindowState,
        window: QMainWindow,
        *,
        settle_notes: Callable[[], bool],
        is_importing: Callable[[], bool],
    ) -> None:
        """Ask ``settle_notes`` to keep what is being written, which tells whether it is saved."""
        super().__init__(session, jobs, state, window)
        self._settle_notes = settle_notes
        self._is_importing = is_importing
        self.open_fresh_window: Callable[[Path], object] = open_fresh_window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"new_library": self.ask_new, "open_library": self.ask_library}

    def ask_new(self) -> None:
        """Let the user say where the new library is to be; nothing is overwritten."""
        dialog = self._dialog("newLibrary", self.tr("New library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self.make(Path(name)))
        dialog.open()

    def ask_library(self) -> None:
        """Let the user choose the file of a library."""
        dialog = self._dialog("openLibrary", self.tr("Open library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.switch_to(Path(name)))
        dialog.open()

    def make(self, path: Path) -> None:
        """Make an empty library at ``path``, in a worker, and go on in it."""

        def work(progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
            make_new_library(path)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Making the library…"))
        job.failed.connect(self._session.failed)
        job.succeeded.connect(lambda _made: self.switch_to(path))

    def open_recent(self, kind: RecentKind, path: Path) -> None:
        """Open what was opened lately; what is there no more is said to be so."""
        if not path.exists():
            box = MissingBox(path, self._window)
            box.forgotten.connect(lambda: self._state.forget_recent(kind, path))
            box.open()
        elif kind is RecentKind.LIBRARIES:
            self.switch_to(path)
        else:
            self.file_wanted.emit(path)

    def switch_to(self, path: Path) -> None:
        """Store what is being written, close this window, and open one on the library at ``path``.

        If that is no library, or this one cannot be left now, this is told and the window stays.
        """
        if _is_same(path, self._session.library.path):
            self._say(self.tr("This library is open already."))
            return
        try:
            check_file(path)
            self._check_may_leave()
        except BriefreaderError as error:
            show_error(self._window, error)
            return
        if self._window.close():
            self.open_fresh_window(path)

    def _check_may_leave(self) -> None:
        """Raise LibraryError if something is under way that would be lost or broken off."""
        if self._is_importing():
            raise LibraryError(
                mark(
                    "errors",
                    "An import is under way. Open another library when it has ended.",
                )
            )
        if not self._settle_notes():
            raise LibraryError(
                mark(
                    "errors",
                    "A note is not saved yet. Save it or give it up, then open another library.",
                )
            )

    def _dialog(self, name: str, title: str) -> QFileDialog:
        folder = str(self._session.library.path.parent)
        pattern = self.tr("Libraries ({endings});;All files (*)").format(endings=f"*{SUFFIX}")
        dialog = QFileDialog(self._window, title, folder, pattern)
        dialog.setObjectName(f"{name}Dialog")
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
