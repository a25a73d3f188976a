"""The line of a commitment's card about the thread that it is in: a door, see ARCHITECTURE.md."""

from PySide6.QtCore import QCoreApplication

from briefreader.library.records import Commitment, JudgedAlignment
from briefreader.services.changes import Step
from briefreader.ui.session.session import Session

translate = QCoreApplication.translate


class ThreadLine:
    """Tells the thread of one commitment after the other; asks the library once for each."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._told: dict[int, str] = {}
        session.changes.applied.connect(self._follow)
        session.reading.opened.connect(self._forget)
        session.library_changed.connect(self._forget)

    def of(self, commitment: Commitment) -> str:
        """Return when it was promised, and how often: "2021 – 2023, 3 wordings".

        Empty where nobody confirmed a thread of it.
        """
        if commitment.id not in self._told:
            self._told[commitment.id] = self._line(commitment)
        return self._told[commitment.id]

    def _line(self, commitment: Commitment) -> str:
        library = self._session.library
        if not library.alignments.of_statement(commitment.statement_id):
            return ""
        from briefreader.services.threads.confirmed_thread import confirmed_thread

        thread = confirmed_thread(library, commitment)
        if thread is None:
            return ""
        years = [str(each.date.year) for each in thread.statements if each.date]
        span = years[0] if years and years[0] == years[-1] else " – ".join(years[:1] + years[-1:])
        count = translate("threads", "%Ln wording(s)", "", thread.wordings)
        if not span:
            return count
        return translate("threads", "{years}, {wordings}").format(years=span, wordings=count)

    def _follow(self, step: Step) -> None:
        if any(isinstance(each.record, JudgedAlignment) for each in step):
            self._forget()

    def _forget(self) -> None:
        self._told.clear()
