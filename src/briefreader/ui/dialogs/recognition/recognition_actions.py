"""Action that recognises the text of the scanned pages of the open statement."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from briefreader.commitments.metadata.detection_coverage import is_unknown_language
from briefreader.library.database import open_library
from briefreader.library.records import Statement
from briefreader.services.detection.detection import detector_of
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.recognition import tesseract
from briefreader.services.recognition.recognising import check_file, find_program, recognise
from briefreader.services.statements.versions import ReplacementReport
from briefreader.ui.app.jobs import Cancelled, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.recognition.recognition_dialog import RecognitionDialog
from briefreader.ui.window.file_actions import FileActions


class RecognitionActions(FileActions):
    """Has the pages recognised in a worker that has its own connection to the library."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"recognise": self.ask_languages}

    def ask_languages(self) -> None:
        """Let the user choose the languages on the pages of the open statement's file."""
        statement = self._session.statement
        if statement is None:
            return
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[str, ...]:  # noqa: ARG001
            return languages_for(database, statement.id)

        job = self._jobs.start(work)
        job.succeeded.connect(lambda codes: self._ask(statement, codes))
        job.failed.connect(self._session.failed)

    def recognise(self, statement_id: int, codes: Sequence[str]) -> None:
        """Make what is recognised in these languages the text of the statement."""
        database = self._session.library.path
        page = self.tr("Recognising page {number} of {pages}…")

        def work(progress: Progress, cancelled: Cancelled) -> ReplacementReport:
            def tell(done: int, pages: int) -> None:
                progress(done, pages, page.format(number=done + 1, pages=pages))

            return recognised_text(database, statement_id, codes, tell, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Recognising the text…"))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)

    def _ask(self, statement: Statement, codes: Sequence[str]) -> None:
        known = not is_unknown_language(statement.language)
        window_language = QLocale.languageToCode(QLocale().language())
        dialog = RecognitionDialog(
            codes, statement.language if known else window_language, self._window
        )
        dialog.accepted.connect(lambda: self.recognise(statement.id, dialog.codes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finish(self, report: ReplacementReport) -> None:
        self._session.follow_new_text(report.statement_id)
        found = len(self._session.commitments)
        self._say(self.tr("The text was recognised: %Ln commitment(s) found", "", found))


def languages_for(database: Path, statement_id: int) -> tuple[str, ...]:
    """Return the codes of the languages in which the statement's file can be recognised.

    Raises DocumentError if there is nothing to recognise, or no program.
    """
    with open_library(database, create=False) as library:
        check_file(library.statements.original_file(statement_id))
    return tesseract.languages(find_program())


def recognised_text(
    database: Path,
    statement_id: int,
    codes: Sequence[str],
    progress: Callable[[int, int], None],
    cancelled: Cancelled,
) -> ReplacementReport:
    """Make what is recognised in the statement's file its text; see ``recognise``."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        return recognise(
            library,
            statement_id,
            codes,
            readings=pool.read,
            detector=detector_of(library),
            progress=progress,
            cancelled=cancelled,
        )
