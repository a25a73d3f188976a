"""Actions of the briefing designer: to open it, and to use the plan that is made in it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.values import Briefing
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions, file_name
from briefreader.ui.dialogs.briefing.briefing_jobs import make, write_pages
from briefreader.ui.dialogs.briefing.designer import BriefingDesigner
from briefreader.ui.dialogs.briefing.usual_briefing import begun_plan, dress_of, usual_plan
from briefreader.ui.dialogs.exporting.save_dialog import save_dialog
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState


class DesignActions(QObject):
    """Makes briefings by plan; ``briefings`` prints and exports them.

    ``theme`` tells what the windows wear, ``chosen`` which statements are chosen in the library;
    ``state`` remembers how the last briefing was dressed.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        briefings: BriefingActions,
        state: WindowState,
        theme: Callable[[], WindowTheme],
        chosen: Callable[[], tuple[int, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._briefings = briefings
        self._state = state
        self._theme = theme
        self._chosen = chosen
        self._window = parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"design": self.design}

    def design(self) -> None:
        """Let the user choose what stands on the briefing, and see the page meanwhile."""
        opened = self._session.statement
        dialog = BriefingDesigner(
            self._session,
            self._jobs,
            self._theme(),
            self._chosen(),
            begun_plan((opened.id,) if opened else (), self._state.briefing),
            self._window,
        )
        dialog.print_wanted.connect(lambda plan: self._make(plan, self._briefings.print_it))
        dialog.export_wanted.connect(self._export)
        dialog.report_wanted.connect(lambda plan: self._make(plan.for_report, self._ask_report))
        for acted in (dialog.print_wanted, dialog.export_wanted, dialog.report_wanted):
            acted.connect(self._remember)
        dialog.finished.connect(lambda: self._remember(dialog.plan()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_statement(self, statement_id: int) -> None:
        """Print the usual briefing of a statement, open or not."""
        self._make(usual_plan(statement_id), self._briefings.print_it)

    def export_statement(self, statement_id: int) -> None:
        """Export the usual briefing of a statement, open or not."""
        self._export(usual_plan(statement_id))

    def _remember(self, plan: BriefingPlan) -> None:
        self._state.briefing = dress_of(plan)

    def _export(self, plan: BriefingPlan) -> None:
        self._make(plan, lambda briefing: self._briefings.export_it(briefing, plan.paper))

    def _make(self, plan: BriefingPlan, use: Callable[[Briefing], object]) -> None:
        """Compose the briefing in a worker, and then ``use`` it."""
        made = dt.datetime.now().astimezone().date()
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Briefing:
            return make(database, plan, made, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Making the briefing…"))
        job.succeeded.connect(use)
        job.failed.connect(self._session.failed)

    def _ask_report(self, briefing: Briefing) -> None:
        """Let the user choose a file, and write the report to it."""
        names = {
            ".pdf": self.tr("PDF"),
            ".docx": self.tr("Word document"),
            ".html": self.tr("Web page"),
        }
        folder = str(self._briefings.folder)
        dialog = save_dialog(self._window, self.tr("Save report"), folder, names)
        dialog.setObjectName("reportDialog")
        dialog.selectFile(file_name(briefing))
        dialog.fileSelected.connect(lambda name: self._write_report(Path(name), briefing))
        dialog.open()

    def _write_report(self, path: Path, briefing: Briefing) -> None:
        self._briefings.folder = path.parent

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write_pages(briefing, path, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Writing the report…"))
        job.succeeded.connect(self._briefings.say_exported)
        job.failed.connect(self._session.failed)
