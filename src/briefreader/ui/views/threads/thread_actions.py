"""What the user does with threads: choosing, confirming, splitting, joining, jumping."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from briefreader.library.listing import Listing, SearchScope
from briefreader.services.threads.library_threads import PromiseThread
from briefreader.services.threads.thread_decisions import (
    can_be_joined,
    confirm_thread,
    join_threads,
    split_thread,
)
from briefreader.text.control_characters import visible
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.app.theme import WindowTheme, theme_of_palette
from briefreader.ui.common.labels import statement_line
from briefreader.ui.common.type_ahead.choice import Choice, Chooser, among
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.views.threads.thread_jobs import (
    SeriesChoice,
    Source,
    ThreadsRead,
    find_threads,
)
from briefreader.ui.views.threads.thread_labels import facts_label
from briefreader.ui.views.threads.thread_view import ThreadView

_FOUND = 30


class ThreadActions(QObject):
    """Fills a ``ThreadView`` and carries out what is asked for in it.

    Attributes:
        view: the view, which the window shows.

    """

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        reader: ReaderPanel,
        theme: WindowTheme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session, self._jobs = session, jobs
        self._reader, self._window = reader, window
        self.view = ThreadView(theme)
        self._chosen: SeriesChoice | None = None
        self._shown: SeriesChoice | None = None
        self._job: Job | None = None
        self._connect()

    def refresh(self) -> None:
        """Show the threads of what was chosen, else of the open statement's series."""
        choice = self._chosen
        if choice is None and self._session.statement is not None:
            choice = SeriesChoice(Source.SERIES, self._session.statement.id)
        if choice is None:
            self.view.show_nothing_chosen()
        else:
            self._ask(choice)

    def _connect(self) -> None:
        view, session = self.view, self._session
        view.begun.connect(self.refresh)
        view.choice_wanted.connect(self._choose)
        view.bar.confirmed.connect(self._confirm)
        view.bar.split_wanted.connect(self._split)
        view.bar.join_wanted.connect(self._choose_other)
        view.bar.jump_wanted.connect(self._jump)
        session.changes.applied.connect(self._follow)
        session.library_changed.connect(self._follow)

    def _follow(self) -> None:
        """Look for the threads anew that are in view, once something was decided."""
        if self.view.isVisible():
            self.refresh()

    def _ask(self, choice: SeriesChoice) -> None:
        if self._job is not None:
            self._job.cancel()
        if choice != self._shown:
            self.view.series = None
        self._shown = choice
        self.view.show_waiting()
        job = self._jobs.start(partial(find_threads, self._session.library.path, choice))
        self._job = job
        job.progressed.connect(
            lambda done, every, _: self.view.show_waiting(done, every) if self._is(job) else None
        )
        job.succeeded.connect(lambda read: self._show(read) if self._is(job) else None)
        job.failed.connect(lambda error: self._fail(error) if self._is(job) else None)

    def _is(self, job: Job) -> bool:
        """Tell whether it is the last one that was asked for."""
        return job is self._job and not job.is_cancelled()

    def _fail(self, error: Exception) -> None:
        self.view.show_failed()
        self._session.failed.emit(error)

    def _show(self, read: ThreadsRead) -> None:
        is_first = self.view.series is None
        self.view.show_read(read)
        if is_first:
            current = self._session.selection.current
            self.view.mark_commitment(current.id if current else 0)

    def _confirm(self) -> None:
        thread = self.view.current_thread()
        if thread is not None:
            self._session.changes.perform_each(confirm_thread(self._session.library, thread))

    def _split(self) -> None:
        thread, lane = self.view.current_thread(), self.view.current_lane()
        if thread is None or lane is None or lane.wording is None or lane.link is None:
            return
        place = thread.key.index(lane.wording.id)
        self._session.changes.perform_each(split_thread(self._session.library, thread, place))

    def _choose_other(self) -> None:
        """Let the user choose among the threads that no statement of this one has."""
        thread, series = self.view.current_thread(), self.view.series
        if thread is None or series is None:
            return
        choices = [
            Choice(
                name=visible(" ".join(each.last.quote.split())),
                value=each,
                detail=facts_label(series, each),
            )
            for each in series.threads
            if each is not thread and can_be_joined(thread, each)
        ]
        words = PopupWords(
            name="joinThreadPopup",
            title=self.tr("Threads"),
            question=self.tr("Words of a promise"),
            nothing=self.tr("No thread that can be joined has these words."),
            heading=self.tr("The same promise in other statements"),
        )
        self._pop_up(words, among(choices)).chosen.connect(partial(self._join, thread))

    def _join(self, thread: PromiseThread, other: PromiseThread) -> None:
        series = self.view.series
        if series is not None:
            changes = join_threads(self._session.library, series, thread, other)
            self._session.changes.perform_each(changes)

    def _jump(self) -> None:
        """Open the statement, and bring the wording into view."""
        lane = self.view.current_lane()
        if lane is None or lane.wording is None:
            return
        wording, opened = lane.wording, self._session.statement
        if opened is None or opened.id != wording.statement_id:
            self._session.reading.open(wording.statement_id)
        self._session.selection.select(wording.id)
        self._reader.jump_to(wording.span)

    def _choose(self) -> None:
        """Let the user choose a collection, or a statement whose series is meant."""
        words = PopupWords(
            name="threadSeriesPopup",
            title=self.tr("Collections and statements"),
            question=self.tr("Words of a collection or statement"),
            nothing=self.tr("No collection or statement has these words."),
            heading=self.tr("Follow promises through a collection, or the series of a statement"),
        )
        self._pop_up(words, self._choices).chosen.connect(self._take)

    def _choices(self, typed: str) -> Sequence[Choice]:
        library = self._session.library
        if typed.strip():
            hits = library.search(typed, _FOUND, [SearchScope.TEXTS])
            ids = list(dict.fromkeys(hit.statement_id for hit in hits))
        else:
            ids = list(library.statements.listed(Listing())[:_FOUND])
        collections = [
            Choice(
                name=visible(name),
                value=SeriesChoice(Source.COLLECTION, number),
                detail=self.tr("Collection"),
            )
            for number, name in library.collections.names().items()
            if typed.strip().lower() in name.lower()
        ]
        summaries = library.statements.summaries_of(ids)
        statements = [
            Choice(
                name=visible(each.title),
                value=SeriesChoice(Source.SERIES, each.id),
                detail=statement_line(each),
            )
            for each in (summaries[one] for one in ids if one in summaries)
            if not each.trashed
        ]
        open_one = Choice(
            name=self.tr("Series of the open statement"), value=None, detail=self.tr("Series")
        )
        return [*([] if typed.strip() else [open_one]), *collections, *statements]

    def _take(self, choice: SeriesChoice | None) -> None:
        self._chosen = choice
        self.refresh()

    def _pop_up(self, words: PopupWords, choose: Chooser) -> TypeAheadPopup:
        popup = TypeAheadPopup(
            words, choose, theme_of_palette(self._window.palette()), self._window
        )
        popup.begin()
        return popup
