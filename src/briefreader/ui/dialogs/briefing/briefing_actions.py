"""Actions that print, preview and export the briefing of the open statement."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QWidget

from briefreader.errors import BriefingError, BriefreaderError
from briefreader.services.briefing.content import Briefing
from briefreader.services.briefing.page import paper_of, print_briefing
from briefreader.services.briefing.paper import Paper
from briefreader.translatable import mark
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.briefing.briefing_jobs import write
from briefreader.ui.dialogs.briefing.print_dialog import keep_paper, new_printer
from briefreader.ui.dialogs.briefing.print_preview import PrintPreview
from briefreader.ui.dialogs.briefing.usual_briefing import compose_open, usual_paper
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import file_stem

_MESSAGE_MS = 8000


class BriefingActions(QObject):
    """What the user does with the open statement's briefing."""

    exported = Signal(object)
    """A briefing was written; carries its path."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        parent: QWidget,
        theme_of: Callable[[], WindowTheme],
    ) -> None:
        super().__init__(parent)
        self._theme_of = theme_of
        self._session = session
        self._jobs = jobs
        self._window = parent
        self._printer: QPrinter | None = None
        self._paper: QPageSize | None = None
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents))

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "print": self.print,
            "preview": self.preview,
            "page_setup": self.set_up_page,
            "export_pdf": self.export,
        }

    def print(self) -> None:
        """Print the briefing of the open statement."""
        self._with_open(self.print_it)

    def print_it(self, briefing: Briefing, over: QWidget | None = None) -> None:
        """Let the user choose a printer, and print ``briefing``; ``over`` a dialog if not None."""
        dialog = QPrintDialog(self._prepared_printer(briefing), over or self._window)
        dialog.setObjectName("printDialog")
        dialog.setWindowTitle(self.tr("Print briefing"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if self._paper is not None:
            keep_paper(dialog, self._paper)
        dialog.accepted.connect(partial(self._print_on, briefing))
        _open(dialog)

    def preview(self) -> None:
        """Show the page of the open statement as it will be printed."""
        self._with_open(self._preview)

    def _preview(self, briefing: Briefing) -> None:
        printer = self._prepared_printer(briefing)
        dialog = PrintPreview(briefing, self._jobs, self._theme_of(), self._window)
        dialog.print_wanted.connect(partial(self.print_it, briefing, dialog))
        dialog.page_setup_wanted.connect(partial(self._set_up_previewed, briefing, dialog))
        dialog.show_on(*paper_of(printer))
        _open(dialog)

    def _set_up_previewed(self, briefing: Briefing, dialog: PrintPreview) -> None:
        self._set_up_page(briefing, dialog)
        dialog.show_on(*paper_of(self._prepared_printer(briefing)))

    def set_up_page(self) -> None:
        """Let the user choose paper and margins for what is printed and previewed."""
        self._with_open(self._set_up_page)

    def _set_up_page(self, briefing: Briefing, over: QWidget | None = None) -> None:
        printer = self._prepared_printer(briefing)
        if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
            # Qt's dialog would open, and set nothing.
            self._show_failure(
                BriefingError(
                    mark("errors", "No printer is set up; add one in the system's settings first.")
                )
            )
            return
        dialog = QPageSetupDialog(printer, over or self._window)
        dialog.setObjectName("pageSetupDialog")
        dialog.setWindowTitle(self.tr("Page setup"))
        # Opened without waiting, Qt's dialog leaves the printer as it was.
        if dialog.exec():
            self._paper = printer.pageLayout().pageSize()
        dialog.deleteLater()

    def export(self) -> None:
        """Export the briefing of the open statement."""
        self._with_open(lambda briefing: self.export_it(briefing, usual_paper()))

    def export_it(self, briefing: Briefing, paper: Paper) -> None:
        """Let the user choose a file, and write ``briefing`` to it, set for ``paper``."""
        patterns = self.tr(
            "PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Markdown (*.md)"
        )
        dialog = QFileDialog(self._window, self.tr("Export briefing"), str(self.folder), patterns)
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
        dialog.selectFile(file_name(briefing))
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), briefing, paper))
        _open(dialog)

    def export_to(self, path: Path, briefing: Briefing, paper: Paper) -> None:
        """Write ``briefing`` to ``path`` in a worker, and say so when it is done."""
        self.folder = path.parent

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write(briefing, path, paper, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Exporting the briefing…"))
        job.succeeded.connect(self.say_exported)
        job.failed.connect(self._show_failure)

    def _with_open(self, use: Callable[[Briefing], object]) -> None:
        """Compose the briefing of the open statement, and ``use`` it."""
        briefing = compose_open(self._session)
        if briefing is not None:
            use(briefing)

    def _prepared_printer(self, briefing: Briefing) -> QPrinter:
        """Return the window's printer; the dialogs need it for as long as they live.

        The user's choices of printer and paper last until the window closes.
        """
        if self._printer is None:
            self._printer = new_printer()
        self._printer.setDocName(briefing.title)
        return self._printer

    def _print_on(self, briefing: Briefing, printer: QPrinter) -> None:
        try:
            print_briefing(briefing, printer)
        except BriefreaderError as error:
            self._show_failure(error)

    def say_exported(self, path: Path) -> None:
        """Tell the user that a briefing was written to ``path``."""
        if isinstance(self._window, QMainWindow):
            text = self.tr("The briefing was exported to {path}").format(path=path)
            self._window.statusBar().showMessage(text, _MESSAGE_MS)
        self.exported.emit(path)

    def _show_failure(self, error: Exception) -> None:
        show_error(self._window, error)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    # The print dialogs hide this method behind an older one of the same name.
    QDialog.open(dialog)


def file_name(briefing: Briefing) -> str:
    """Return a name that every file system takes, such as "2015-11-02 Joint Statement.pdf"."""
    return f"{file_stem(briefing.title, briefing.date)}.pdf"


def _suffix(pattern: str) -> str:
    """Return the ending in a dialog's file pattern: "pdf" for "PDF (*.pdf)"."""
    return pattern.rpartition("*.")[2].rstrip(")")
