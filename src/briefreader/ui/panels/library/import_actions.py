"""Actions that bring files, folders, drops and pastes into the library, off the GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefreader.documents.reader import SUPPORTED_SUFFIXES
from briefreader.services.formats.briefstatement.briefstatement_reading import (
    is_statement_file,
)
from briefreader.services.formats.briefstatement.briefstatement_writing import SUFFIX
from briefreader.services.formats.reading import is_notes_file
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.similar.similar_actions import show_similar
from briefreader.ui.panels.library.clipboard import read_clipboard
from briefreader.ui.panels.library.import_dialog import ImportDialog
from briefreader.ui.panels.library.import_jobs import import_all, import_pasted
from briefreader.ui.panels.library.import_report import show_report
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions
from briefreader.ui.window.recent_paths import MOST, RecentKind
from briefreader.ui.window.window_state import WindowState


class ImportActions(FileActions):
    """Imports in a worker that has its own connection to the library."""

    imported = Signal(object)
    """An import has ended; carries its ``ImportResult``s."""
    received = Signal(object)
    """Statement files of colleagues are to be taken in; carries their paths."""
    notes_received = Signal(object)
    """Files of notes and codes are to be taken in; carries their paths."""
    reading_wanted = Signal()
    """A statement was opened, to be read now."""
    pasted = Signal(int)
    """A statement was made of what was pasted; carries its id."""
    broken = Signal()
    """An import has ended with an error, which was told of."""
    idle = Signal()
    """The last import under way has ended."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(session, jobs, state, parent)
        self._under_way: set[Job] = set()

    def is_busy(self) -> bool:
        """Tell whether an import is under way."""
        return bool(self._under_way)

    def stop(self) -> None:
        """Stop every import at its next safe point; what came in stays."""
        for job in self._under_way:
            job.cancel()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"open": self.ask_files, "import_folder": self.ask_folder, "paste": self.paste}

    def ask_files(self) -> None:
        """Let the user choose files to open."""
        endings = " ".join(f"*{suffix}" for suffix in (*SUPPORTED_SUFFIXES, SUFFIX))
        patterns = self.tr("Statements ({endings});;All files (*)").format(endings=endings)
        dialog = QFileDialog(self._window, self.tr("Open"), self._state.folder, patterns)
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_folder(self) -> None:
        """Let the user choose a folder to import with all that is in it."""
        dialog = QFileDialog(self._window, self.tr("Import folder"), self._state.folder)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; opens the statement if it was a single one.

        Of several files the first that is new is opened, unless another statement was opened
        meanwhile; a folder leaves the window at what is being read. Statement files of colleagues,
        and files of notes and codes, are passed on: what they bring may have to be settled, or can
        be undone.
        """
        for is_one, passed_on in (
            (is_statement_file, self.received),
            (is_notes_file, self.notes_received),
        ):
            of_this_kind = [path for path in paths if is_one(path)]
            if of_this_kind:
                passed_on.emit(of_this_kind)
                paths = [path for path in paths if path not in of_this_kind]
        if not paths:
            return
        self._state.folder = str(paths[0].parent)
        database = self._session.library.path
        came = _Stream(self)

        alone = len(paths) == 1 and not paths[0].is_dir()

        def work(progress: Progress, cancelled: Cancelled) -> tuple[ImportResult, ...]:
            told = self._telling(progress) if alone else progress
            return import_all(database, paths, came.results.emit, told, cancelled)

        if alone:
            self._start(work, self.tr("Importing…"))
        else:
            self._start_several(work, came, named=not any(path.is_dir() for path in paths))

    def reopen(self, path: Path) -> None:
        """Open a file that was opened before; that it is in the library is no news."""
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[ImportResult, ...]:
            return import_all(
                database, [path], lambda _results: None, self._telling(progress), cancelled
            )

        job = self._begin(work)
        show_progress(self._window, job, self.tr("Importing…"))
        job.succeeded.connect(self._report_new)
        job.succeeded.connect(self._finish)

    def _telling(self, progress: Progress) -> Progress:
        """Return what tells by ``progress`` what is done with a single file."""

        def tell(done: int, total: int, name: str) -> None:
            reading = self.tr("Reading {name}…").format(name=name)
            progress(done, total, reading if name else self.tr("Adding it to the library…"))

        return tell

    def paste(self) -> None:
        """Make a statement of the text in the clipboard."""
        pasted = read_clipboard(QGuiApplication.clipboard())
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[ImportResult, ...]:  # noqa: ARG001
            return import_pasted(database, pasted)

        job = self._start(work, self.tr("Reading the clipboard…"))
        job.succeeded.connect(self._tell_pasted)

    def _start(self, work: Callable[[Progress, Cancelled], object], label: str) -> Job:
        """Bring one statement in; the report says what went wrong."""
        job = self._begin(work)
        show_progress(self._window, job, label)
        job.succeeded.connect(self._report)
        job.succeeded.connect(self._finish)
        return job

    def _start_several(
        self, work: Callable[[Progress, Cancelled], object], came: "_Stream", *, named: bool
    ) -> None:
        """Bring several files in; a dialog follows them and lists what became of each.

        ``named`` tells that the user has named each of them, to be opened.
        """
        job = self._begin(work)
        read_before = self._opened()
        dialog = ImportDialog(job, self._window)
        came.results.connect(dialog.add)
        dialog.opened.connect(self._read)
        dialog.compared.connect(self._compare)
        job.succeeded.connect(
            lambda results: self._finish(
                results, opens=not self._opened() or (named and self._opened() == read_before)
            )
        )
        job.ended.connect(came.deleteLater)
        dialog.show()

    def _begin(self, work: Callable[[Progress, Cancelled], object]) -> Job:
        job = self._jobs.start(work)
        self._under_way.add(job)
        job.failed.connect(self._session.failed)
        job.failed.connect(lambda _: self.broken.emit())
        job.ended.connect(lambda: self._end(job))
        return job

    def _end(self, job: Job) -> None:
        self._under_way.discard(job)
        if not self._under_way:
            self.idle.emit()

    def _opened(self) -> int:
        return self._session.statement.id if self._session.statement else 0

    def _read(self, statement_id: int) -> None:
        self._session.reading.open(statement_id)
        self.reading_wanted.emit()

    def _compare(self, new_id: int, old_id: int) -> None:
        show_similar(self._window, self._session, self._jobs, new_id, old_id)

    def _tell_pasted(self, results: tuple[ImportResult, ...]) -> None:
        for each in results:
            if each.outcome is Outcome.IMPORTED:
                self.pasted.emit(each.statement_id)

    def _report(self, results: tuple[ImportResult, ...]) -> None:
        show_report(self._window, results)

    def _report_new(self, results: tuple[ImportResult, ...]) -> None:
        if any(each.outcome is not Outcome.DUPLICATE or each.notes for each in results):
            self._report(results)

    def _finish(self, results: tuple[ImportResult, ...], *, opens: bool = True) -> None:
        """Show what came in; ``opens`` tells that a statement of it is to be read now."""
        if len(results) <= MOST:
            opened = [each.path for each in results if each.path and each.statement_id]
            self._state.remember_recent(RecentKind.FILES, opened)
        changed = {each.statement_id for each in results if each.is_version}
        if changed:
            self._session.changes.forget_steps()
        self._session.refresh_library()
        shown = [each for each in results if each.statement_id]
        if shown and opens:
            new = (each for each in shown if each.outcome is Outcome.IMPORTED)
            self._read(next(new, shown[0]).statement_id)
        elif self._opened() in changed:
            self._session.reading.reopen()
        elif any(each.notes and each.statement_id == self._opened() for each in results):
            self._session.reading.refresh()
        self.imported.emit(results)


class _Stream(QObject):
    """Carries results from the worker, a few at a time, to where they are shown."""

    results = Signal(object)
