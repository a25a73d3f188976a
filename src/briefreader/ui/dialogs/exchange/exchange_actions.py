"""Actions that send statements to colleagues, take theirs in, and compare judgements."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefreader.errors import BriefreaderError
from briefreader.services.merge.agreement import Comparison
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.dialogs.exchange.agreement_dialog import AgreementDialog
from briefreader.ui.dialogs.exchange.conflict_dialog import ConflictDialog
from briefreader.ui.dialogs.exchange.exchange_jobs import compare, plan_merge, write
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions, file_stem
from briefreader.ui.window.window_state import WindowState


class ExchangeActions(FileActions):
    """What the user does with statement files; long work is done in workers."""

    sent = Signal(object)
    """A statement file was written; carries its path."""
    taken_in = Signal(int)
    """A statement file was dealt with; carries the id of its statement, 0 if nothing came in."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(session, jobs, state, parent)
        self._waiting: deque[Path] = deque()
        self._busy = False
        self._plan: MergePlan | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "send_statement": self.ask_target,
            "receive_statement": self.ask_files,
            "agreement": self.ask_other_coder,
        }

    def ask_target(self) -> None:
        """Let the user choose where the file of the open statement goes."""
        statement = self._session.statement
        if statement is None:
            return
        dialog = self._dialog("sendDialog", self.tr("Send to a colleague"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("briefstatement")
        dialog.selectFile(f"{file_stem(statement.title, statement.date)}.briefstatement")
        statement_id = statement.id
        dialog.fileSelected.connect(lambda name: self.send(statement_id, Path(name)))
        dialog.open()

    def send(self, statement_id: int, path: Path) -> None:
        """Write the statement with all that was decided on it to a file."""
        self._state.folder = str(path.parent)
        database, author = self._session.library.path, self._session.changes.author

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write(database, statement_id, author, path, progress, cancelled)

        job = self._start(work, self.tr("Writing the file…"))
        job.succeeded.connect(self._say_sent)

    def ask_files(self) -> None:
        """Let the user choose files from colleagues."""
        dialog = self._dialog("receiveDialog", self.tr("Import from a colleague"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.receive([Path(each) for each in names]))
        dialog.open()

    def receive(self, paths: Sequence[Path]) -> None:
        """Take statement files in, one after the other."""
        self._waiting.extend(paths)
        self._next()

    def ask_other_coder(self) -> None:
        """Let the user choose the file to compare with."""
        dialog = self._dialog("agreementFileDialog", self.tr("Agreement with a colleague"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.compare(Path(name)))
        dialog.open()

    def compare(self, path: Path) -> None:
        """Show how far the colleague's file agrees with the library."""
        self._state.folder = str(path.parent)
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Comparison:  # noqa: ARG001
            return compare(database, path, cancelled)

        self._start(work, self.tr("Comparing…")).succeeded.connect(self._show_agreement)

    def _next(self) -> None:
        """Read the next file that waits, unless one is being dealt with."""
        if self._busy or not self._waiting:
            return
        self._busy = True
        path = self._waiting.popleft()
        self._state.folder = str(path.parent)
        database, reader = self._session.library.path, self._session.changes.author

        def work(progress: Progress, cancelled: Cancelled) -> MergePlan:
            return plan_merge(database, path, reader, progress, cancelled)

        job = self._start(work, self.tr("Reading the file…"))
        job.succeeded.connect(self._note)
        job.ended.connect(self._go_on)

    def _note(self, plan: MergePlan) -> None:
        self._plan = plan

    def _go_on(self) -> None:
        """Go on with what was read, or with the next file if it could not be."""
        plan, self._plan = self._plan, None
        if plan is None:
            self._finish(0)
        else:
            self._settle(plan)

    def _settle(self, plan: MergePlan) -> None:
        """Carry out the plan, after the user has settled its conflicts if there are any."""
        if not plan.differing:
            self._take_in(plan, ())
            return
        bundle = plan.bundle
        themes = {theme.key: theme for theme in bundle.themes} | self._session.themes
        dialog = ConflictDialog(
            bundle.statements[0].title,
            bundle.colleague or "",
            plan.differing,
            themes,
            self._window,
        )
        dialog.finished.connect(lambda result: self._settled(plan, dialog, accepted=result == 1))
        dialog.open()

    def _settled(self, plan: MergePlan, dialog: ConflictDialog, *, accepted: bool) -> None:
        dialog.deleteLater()
        if accepted:
            self._take_in(plan, dialog.choices())
        else:
            self._finish(0)

    def _take_in(self, plan: MergePlan, choices: Sequence[bool]) -> None:
        session, to = self._session, plan.statements[0]
        try:
            changes = changes_of(session.library, plan, choices)
        except BriefreaderError as error:
            session.failed.emit(error)
            self._finish(0)
            return
        name = QCoreApplication.translate("changes", plan.name)
        if session.changes.perform_all(name, changes, sign=False) is None:
            self._finish(0)
            return
        if session.statement is None or session.statement.id != to:
            session.reading.open(to)
        self._say_taken_in(plan, len(changes))
        self._finish(to)

    def _finish(self, statement_id: int) -> None:
        self._busy = False
        self.taken_in.emit(statement_id)
        self._next()

    def _say_sent(self, path: Path) -> None:
        self._say(self.tr("The statement was written to {path}").format(path=path))
        self.sent.emit(path)

    def _say_taken_in(self, plan: MergePlan, changes: int) -> None:
        author = plan.bundle.colleague or self.tr("your colleague")
        if not changes:
            box = PlainMessageBox(self._window)
            box.setObjectName("nothingNew")
            box.setIcon(QMessageBox.Icon.Information)
            box.setWindowTitle(self.tr("Import from a colleague"))
            box.setText(self.tr("Nothing is new in the file of {author}.").format(author=author))
            box.setInformativeText(self.tr("All that is in it is in your library already."))
            box.finished.connect(box.deleteLater)
            box.open()
            return
        if plan.new_statements:
            self._say(self.tr("The statement of {author} was imported").format(author=author))
            return
        self._say(
            self.tr("From {author}: %Ln change(s); Undo takes all back", "", changes).format(
                author=author
            )
        )

    def _show_agreement(self, comparison: Comparison) -> None:
        dialog = AgreementDialog(comparison, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, work: Callable[[Progress, Cancelled], object], label: str) -> Job:
        job = self._jobs.start(work)
        show_progress(self._window, job, label)
        job.failed.connect(self._session.failed)
        return job

    def _dialog(self, name: str, title: str) -> QFileDialog:
        pattern = self.tr("Statement files (*.briefstatement);;All files (*)")
        dialog = QFileDialog(self._window, title, self._state.folder, pattern)
        dialog.setObjectName(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
