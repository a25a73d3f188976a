"""What the user does with a comparison: choosing, jumping, printing, exporting."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from briefreader.errors import BriefreaderError
from briefreader.library.listing import Listing, SearchScope
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services.comparison.comparison_page import print_comparison
from briefreader.services.comparison.comparison_wording import comparison_title
from briefreader.services.comparison.statement_comparison import StatementComparison
from briefreader.text.control_characters import visible
from briefreader.text.differences import DifferenceRow
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.app.theme import WindowTheme, theme_of_palette
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.labels import coverage_label, statement_line
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.common.type_ahead.choice import Choice
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.dialogs.briefing.print_dialog import new_printer
from briefreader.ui.dialogs.briefing.usual_briefing import spoken_language, usual_paper
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.views.comparison.comparison_jobs import (
    Compared,
    Pair,
    compare_pair,
    differing_paragraphs,
    write_to,
)
from briefreader.ui.views.comparison.comparison_view import ComparisonView
from briefreader.ui.views.comparison.judging_actions import JudgingActions
from briefreader.ui.window.file_actions import file_stem
from briefreader.ui.window.window_state import WindowState

_FOUND = 30
_MESSAGE_MS = 8000


class ComparisonActions(QObject):
    """Fills a ``ComparisonView`` and carries out what is asked for in it.

    Attributes:
        view: the view, which the window shows.
        folder: where exports go.

    """

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        reader: ReaderPanel,
        theme: WindowTheme,
        chosen: Callable[[], tuple[int, ...]],
        show_view: Callable[[str], object],
        state: WindowState,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.view = self._view = ComparisonView(theme)
        self._session = session
        self._jobs = jobs
        self._reader = reader
        self._chosen = chosen
        self._show_view = show_view
        self._state = state
        self._window = window
        self._judging = JudgingActions(session, self.view, window)
        self._pair: Pair | None = None
        self._job: Job | None = None
        self._suggestions: Sequence[StatementSummary] = ()
        self.folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._connect()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"compare": lambda: self.compare(self._chosen())}

    def compare(self, statement_ids: Sequence[int]) -> None:
        """Show two statements compared, the earlier one first; one with what is suggested.

        Where that is in view already, the user is asked for another one to compare it with.
        """
        summaries = self._session.library.statements.summaries_of(statement_ids)
        ordered = sorted(summaries.values(), key=lambda each: (each.date or dt.date.max, each.id))
        pair = self._pair
        is_in_view = self._view.isVisible() and len(ordered) == 1
        if is_in_view and pair is not None and ordered[0].id in pair:
            self._choose(earlier=ordered[0].id == pair.after)
        elif ordered:
            before = ordered[0].id if len(ordered) > 1 else 0
            self._take_pair(Pair(before, ordered[min(1, len(ordered) - 1)].id))
            self._show_view("comparison")

    def refresh(self) -> None:
        """Show what the library holds now; at first what is open, with what is suggested."""
        if self._pair is None and self._session.statement is not None:
            self._pair = Pair(0, self._session.statement.id)
        if self._pair is None:
            self._view.show_compared(Compared(None, None, ()))
        else:
            self._ask(self._pair)

    def _connect(self) -> None:
        view, session = self._view, self._session
        view.begun.connect(self.refresh)
        view.head.choice_wanted.connect(self._choose)
        view.head.swap_wanted.connect(self._swap)
        view.empty.pressed.connect(lambda: self._choose(self._has_after()))
        view.jump_wanted.connect(self._jump)
        view.texts_wanted.connect(self._show_texts)
        view.print_wanted.connect(self._print)
        view.export_wanted.connect(self._export)
        session.changes.applied.connect(self._follow)
        session.library_changed.connect(self._follow)

    def _has_after(self) -> bool:
        return self._pair is not None and self._pair.after > 0

    def _follow(self) -> None:
        """Compare anew what is in view once something was decided."""
        if self._view.isVisible():
            self.refresh()

    def _ask(self, pair: Pair) -> None:
        if self._job is not None:
            self._job.cancel()
        self._take_pair(pair)
        self._view.show_waiting()
        job = self._jobs.start(partial(compare_pair, self._session.library.path, pair))
        self._job = job
        job.succeeded.connect(lambda found: None if job.is_cancelled() else self._show(found))
        job.failed.connect(lambda error: None if job.is_cancelled() else self._fail(error))

    def _fail(self, error: Exception) -> None:
        self._view.show_failed()
        self._session.failed.emit(error)

    def _take_pair(self, pair: Pair) -> None:
        if pair != self._pair:
            self._view.comparison = None
        self._pair = pair

    def _show(self, compared: Compared) -> None:
        comparison = compared.comparison
        self._suggestions = compared.suggestions
        if comparison is not None:
            self._pair = Pair(comparison.before.statement.id, comparison.after.statement.id)
        elif compared.after is None:
            self._pair = None
        self._view.show_compared(compared, _remark(comparison))

    def _swap(self) -> None:
        if self._pair is not None and self._pair.before:
            self._ask(Pair(self._pair.after, self._pair.before))

    def _choose(self, earlier: bool) -> None:
        """Let the user choose one of the two statements, by what stands in its title or text."""
        words = PopupWords(
            name="compareWithPopup",
            title=self.tr("Statements"),
            question=self.tr("Words of a statement"),
            nothing=self.tr("No statement has these words."),
            heading=self.tr("Earlier statement") if earlier else self.tr("Later statement"),
        )
        theme = theme_of_palette(self._window.palette())
        popup = TypeAheadPopup(words, partial(self._choices, earlier), theme, self._window)
        popup.chosen.connect(partial(self._take, earlier))
        popup.begin()

    def _choices(self, earlier: bool, typed: str) -> Sequence[Choice]:
        statements = self._session.library.statements
        if typed.strip():
            hits = self._session.library.search(typed, _FOUND, [SearchScope.TEXTS])
            found = [hit.statement_id for hit in hits]
        else:
            found = [each.id for each in self._suggestions] if earlier else []
            found += statements.listed(Listing())[:_FOUND]
        ids = list(dict.fromkeys(found))
        summaries = statements.summaries_of(ids)
        other = self._pair and (self._pair.after if earlier else self._pair.before)
        return [
            Choice(name=visible(each.title), value=each.id, detail=statement_line(each))
            for each in (summaries[one] for one in ids if one in summaries and one != other)
            if not each.trashed
        ]

    def _take(self, earlier: bool, chosen: int) -> None:
        before, after = self._pair or Pair(0, 0)
        pair = Pair(chosen, after) if earlier else Pair(before, chosen)
        if pair.after:
            self._ask(pair)
        else:
            self._ask(Pair(0, chosen))

    def _jump(self, commitment: Commitment) -> None:
        """Open the statement, and bring the commitment into view."""
        opened = self._session.statement
        if opened is None or opened.id != commitment.statement_id:
            self._session.reading.open(commitment.statement_id)
        self._session.selection.select(commitment.id)
        self._reader.jump_to(commitment.span)

    def _show_texts(self) -> None:
        comparison = self._view.comparison
        if comparison is None:
            return
        job = self._jobs.start(partial(differing_paragraphs, comparison))

        def show(rows: tuple[DifferenceRow, ...]) -> None:
            if self._view.comparison is comparison:
                self._view.texts.show_rows(rows)

        job.succeeded.connect(show)
        job.failed.connect(self._session.failed)

    def _print(self) -> None:
        comparison = self._view.comparison
        if comparison is None:
            return
        printer = new_printer()
        printer.setDocName(translated(comparison_title(comparison)))
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printComparisonDialog")
        dialog.setWindowTitle(self.tr("Print comparison"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(partial(self.print_on, comparison, printer))
        _open(dialog)

    def print_on(self, comparison: StatementComparison, printer: QPrinter) -> None:
        """Print ``comparison`` on one page."""
        today = dt.datetime.now().astimezone().date()
        try:
            print_comparison(comparison, today, printer, translated, spoken_language())
        except BriefreaderError as error:
            show_error(self._window, error)

    def _export(self) -> None:
        comparison = self._view.comparison
        if comparison is None:
            return
        patterns = self.tr(
            "PDF, one page (*.pdf);;Markdown (*.md);;Text (*.txt);;Table (*.csv);;JSON (*.json)"
        )
        title = self.tr("Export comparison")
        dialog = QFileDialog(self._window, title, str(self.folder), patterns)
        dialog.setObjectName("exportComparisonDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        after = comparison.after.statement
        stem = self.tr("{title} compared").format(title=after.title)
        dialog.selectFile(f"{file_stem(stem, after.date)}.pdf")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), comparison))
        _open(dialog)

    def export_to(self, path: Path, comparison: StatementComparison) -> None:
        """Write ``comparison`` to ``path`` in a worker, and say so when it is done."""
        self.folder = path.parent
        work: Callable[..., Path] = partial(
            write_to,
            comparison,
            path,
            usual_paper(),
            translated,
            spoken_language(),
            self._state.separator,
        )
        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Exporting the comparison…"))
        job.succeeded.connect(self._say_exported)
        job.failed.connect(lambda error: show_error(self._window, error))

    def _say_exported(self, path: Path) -> None:
        text = self.tr("The comparison was exported to {path}").format(path=path)
        self._window.statusBar().showMessage(text, _MESSAGE_MS)


def _remark(comparison: StatementComparison | None) -> str:
    """Return what to know of statements in which commitments may be missing."""
    if comparison is None:
        return ""
    sides = (comparison.before, comparison.after)
    return " ".join(dict.fromkeys(filter(None, (coverage_label(each.coverage) for each in sides))))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    # The print dialog hides this method behind an older one of the same name.
    QDialog.open(dialog)
