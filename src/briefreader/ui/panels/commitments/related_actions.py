"""Actions that show what is related to the current commitment, and go there and back."""

from collections.abc import Callable
from functools import partial
from textwrap import shorten
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QPushButton

from briefreader.services.related.promises import RelatedPromise, RelatedPromises
from briefreader.text.control_characters import visible
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.panels.commitments.card import CommitmentCard
from briefreader.ui.panels.commitments.related_dialog import RelatedDialog
from briefreader.ui.panels.commitments.related_jobs import find_related
from briefreader.ui.panels.commitments.related_line import RelatedLine, dress_as_link
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

_PAUSE_MS = 200
_MESSAGE_MS = 4000
_LONGEST_TITLE = 28


class _Jump(NamedTuple):
    """The ids of the commitment that the user left and of the one that was shown instead."""

    left: int
    shown: int
    title: str
    """Of the statement that was left."""


class RelatedActions(QObject):
    """Looks for what is related once the selection rests, in a worker; a move gives that up."""

    def __init__(
        self, session: Session, jobs: JobRunner, reader: ReaderPanel, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._reader = reader
        self._window = window
        self._card: CommitmentCard | None = None
        self._dialog: RelatedDialog | None = None
        self._job: Job | None = None
        self._about = 0
        self._found: RelatedPromises | None = None
        self._jumps: list[_Jump] = []
        self._line = RelatedLine()
        self._line.wanted.connect(self.go_to)
        self._line.list_wanted.connect(self.show_list)
        self._back = QPushButton()
        self._back.setObjectName("relatedBack")
        dress_as_link(self._back)
        self._back.clicked.connect(self.go_back)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        session.selection.current_changed.connect(self._follow)
        session.records.commitments_changed.connect(self._follow)
        session.library_changed.connect(self._follow)
        session.statements_decided.connect(self._follow)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"related": self.show_list, "related_back": self.go_back}

    def dress(self, card: CommitmentCard) -> None:
        """Say on ``card`` what was promised before."""
        self._card = card
        card.add_row(self.tr("Promised before"), self._line)
        card.add_row(self.tr("Came from"), self._back)
        self._follow()

    def show_list(self) -> None:
        """List what is related to the current commitment."""
        current = self._session.current
        if current is None:
            return
        dialog = RelatedDialog(current, self._window)
        dialog.chosen.connect(self.go_to)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()
        if self._found is not None and self._about == current.id:
            dialog.show_found(self._found)
        else:
            self._look()

    def go_to(self, promise: RelatedPromise) -> None:
        """Open the statement of ``promise`` at its words."""
        current, statement = self._session.current, self._session.statement
        if self._show_commitment(promise.commitment.id) and current and statement:
            self._jumps.append(_Jump(current.id, promise.commitment.id, statement.title))
            self._show_back()

    def go_back(self) -> None:
        """Show the commitment again from which the user came to the current one."""
        if self._came_from() is None:
            message = self.tr("You came to this commitment from no other one.")
            self._window.statusBar().showMessage(message, _MESSAGE_MS)
            return
        self._show_commitment(self._jumps.pop().left)
        self._show_back()

    def _follow(self) -> None:
        """Look again once the selection rests; what is said of another one is taken away."""
        self._give_up()
        current = self._session.current
        self._found = None
        if current is None or current.id != self._about:
            self._about = current.id if current else 0
            self._show_before()
        self._show_back()
        if current is not None:
            self._pause.start()

    def _give_up(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look(self) -> None:
        self._give_up()
        current = self._session.current
        if current is None:
            return
        job = self._jobs.start(partial(find_related, self._session.library.path, current.id))
        self._job, self._about = job, current.id
        job.succeeded.connect(lambda found: self._show(found) if job is self._job else None)
        job.failed.connect(lambda error: self._fail(error) if job is self._job else None)

    def _show(self, found: RelatedPromises) -> None:
        self._found = found
        self._show_before()
        if self._dialog is not None:
            self._dialog.show_found(found)

    def _fail(self, error: Exception) -> None:
        """Tell of it only where the user waits for an answer."""
        if self._dialog is not None:
            self._dialog.reject()
            self._session.failed.emit(error)

    def _show_before(self) -> None:
        if self._card is not None:
            before = self._found.before if self._found is not None else ()
            self._line.show_before(before)
            self._card.show_row(self._line, shown=bool(before))

    def _show_back(self) -> None:
        came = self._came_from()
        if self._card is not None:
            told = visible(came.title) if came else ""
            self._back.setText("‹ " + shorten(told, _LONGEST_TITLE, placeholder="…"))
            self._back.setToolTip(plain_tooltip(told))
            self._back.setAccessibleName(self.tr("Back to {title}").format(title=told))
            self._card.show_row(self._back, shown=came is not None)

    def _came_from(self) -> _Jump | None:
        current = self._session.current
        last = self._jumps[-1] if self._jumps else None
        return last if last and current and last.shown == current.id else None

    def _show_commitment(self, commitment_id: int) -> bool:
        """Make the commitment the current one, in its statement; returns False if it has gone."""
        found = self._session.library.commitments.of_ids([commitment_id])
        if not found:
            message = self.tr("The library does not hold this commitment any more.")
            self._window.statusBar().showMessage(message, _MESSAGE_MS)
            return False
        opened = self._session.statement
        if opened is None or opened.id != found[0].statement_id:
            self._session.reading.open(found[0].statement_id)
        self._session.records.finish_reading()
        self._session.selection.select(commitment_id)
        self._reader.read()
        return True

    def _forget_dialog(self) -> None:
        self._dialog = None
