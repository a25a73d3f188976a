"""What is due on paper: printed on one page, or saved as a PDF file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from briefreader.errors import BriefreaderError
from briefreader.services.follow_up.due_sheet import DueContent, print_due
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.briefing.print_dialog import new_printer
from briefreader.ui.dialogs.briefing.usual_briefing import spoken_language, usual_paper
from briefreader.ui.session.session import Session
from briefreader.ui.views.due.due_jobs import reading_content, writing_content
from briefreader.ui.views.due.due_view import DueView

_MESSAGE_MS = 4000


class DuePaper(QObject):
    """Prints and saves what ``view`` shows, in the language of the windows."""

    def __init__(
        self, session: Session, jobs: JobRunner, view: DueView, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._view, self._window = session, jobs, view, window
        self._folder = Path.home()
        view.print_wanted.connect(partial(self._read, self._print))
        view.saving_wanted.connect(partial(self._read, self._save))

    def _read(self, go_on: Callable[[DueContent], None]) -> None:
        """Read in a worker what goes on the page, and go on with it."""
        page = self._view.page
        if page is None:
            return
        path, actor = self._session.library.path, self._view.asked_actor()
        job = self._jobs.start(reading_content(path, page, actor))
        job.succeeded.connect(go_on)
        job.failed.connect(self._session.failed)

    def _print(self, content: DueContent) -> None:
        printer = new_printer()
        printer.setDocName(self.tr("What is due"))
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printDueDialog")
        dialog.setWindowTitle(self.tr("Print what is due"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(lambda: self.print_on(content, printer))
        dialog.finished.connect(dialog.deleteLater)
        # The print dialog hides this method behind an older one of the same name.
        QDialog.open(dialog)

    def print_on(self, content: DueContent, printer: QPrinter) -> None:
        """Print ``content`` on one page."""
        try:
            print_due(content, printer, spoken_language())
        except BriefreaderError as error:
            show_error(self._window, error)

    def _save(self, content: DueContent) -> None:
        title = self.tr("Save what is due")
        patterns = self.tr("PDF, one page (*.pdf)")
        dialog = QFileDialog(self._window, title, str(self._folder), patterns)
        dialog.setObjectName("saveDueDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        name = f"{content.page.today.isoformat()} {self.tr('What is due')}.pdf"
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(content, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, content: DueContent, out: Path) -> None:
        """Write the page to ``out`` in a worker, and say so when it is done."""
        self._folder = out.parent
        job = self._jobs.start(writing_content(content, out, usual_paper(), spoken_language()))
        show_progress(self._window, job, self.tr("Saving the page…"))
        job.succeeded.connect(self._say_saved)
        job.failed.connect(lambda error: show_error(self._window, error))

    def _say_saved(self, path: Path) -> None:
        text = self.tr("What is due was saved as {path}").format(path=path)
        self._window.statusBar().showMessage(text, _MESSAGE_MS)
