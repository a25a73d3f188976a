"""Queries of the library for rows: at once where that is quick, otherwise in a worker."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from briefreader.errors import BriefreaderError
from briefreader.library.database import Library, open_reader
from briefreader.library.listing import Listing, SearchScope
from briefreader.services.statements.listing import list_statements
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.session.session import Session


class LibraryQuestions(QObject):
    """One question at a time: a new one breaks off the one before, whose answer is dropped."""

    listed = Signal(object)
    """Carries the statements that are ``Listed``."""
    found = Signal(object)
    """Carries what a search ``Found``."""
    facets_read = Signal(object)
    """Carries the library's ``Facets``."""

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None

    def ask_list(self, listing: Listing) -> None:
        """Answer by ``listed``, before this returns if ``listing`` is quick."""
        self.drop()
        if not listing.is_quick:
            self._job = self._start(lambda library: list_statements(library, listing), self.listed)
            return
        try:
            answer = list_statements(self._session.library, listing)
        except BriefreaderError as error:
            self._session.failed.emit(error)
        else:
            self.listed.emit(answer)

    def ask_find(self, typed: str, scope: SearchScope | None, among: Listing, limit: int) -> None:
        """Answer by ``found``."""
        from briefreader.services.statements.searching import find

        self.drop()
        self._job = self._start(
            lambda library: find(library, typed, scope, among, limit), self.found
        )

    def ask_facets(self) -> None:
        """Answer by ``facets_read``; does not disturb the other questions."""
        self._start(lambda library: library.statements.facets(), self.facets_read)

    def drop(self) -> None:
        """Break off the question that is open, if any."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, ask: Callable[[Library], Any], answer: SignalInstance) -> Job:
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Any:  # noqa: ARG001
            with open_reader(database) as library:
                library.stop_when(cancelled)
                return ask(library)

        job = self._jobs.start(work)
        job.succeeded.connect(lambda result: None if job.is_cancelled() else answer.emit(result))
        job.failed.connect(
            lambda error: None if job.is_cancelled() else self._session.failed.emit(error)
        )
        return job
