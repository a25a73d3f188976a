"""The action that follows a commitment up."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from briefreader.errors import NotFoundError
from briefreader.library.records import Commitment, Evidence
from briefreader.library.store import removed
from briefreader.services.changes import Step
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.citations import cited_place
from briefreader.services.follow_up.links import is_link
from briefreader.services.review import review
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.dialogs.follow_up.follow_up_dialog import FollowUpDialog, LookedAfter
from briefreader.ui.dialogs.follow_up.proposal_jobs import looking, proposing, reading
from briefreader.ui.dialogs.follow_up.sentence_dialog import SentenceDialog
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

_MESSAGE_MS = 4000


class FollowUpActions(QObject):
    """Opens the follow-up of the session's current commitment; each entry is a step of Undo."""

    def __init__(
        self, session: Session, jobs: JobRunner, reader: ReaderPanel, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._reader = reader
        self._window = window

    def open(self) -> None:
        """Let the user see and write what became of the current commitment."""
        commitment = self._session.current
        if commitment is None:
            return
        dialog = FollowUpDialog(commitment, datetime.now(UTC).astimezone().date(), self._window)
        about = commitment.id
        self._show_history(dialog, commitment)
        dialog.added.connect(lambda entry: self._add(dialog, about, entry))
        dialog.corrected.connect(
            lambda old, new: self._perform(dialog, about, entries.edit(old, new))
        )
        dialog.deleted.connect(lambda entry: self._perform(dialog, about, entries.delete(entry)))
        dialog.looked_after.connect(
            lambda shown, told: self._look_after(dialog, about, shown, told)
        )
        dialog.sentence_wanted.connect(lambda: self._choose_sentence(dialog, about))
        dialog.source_wanted.connect(lambda entry: self._show_source(dialog, entry))
        dialog.link_wanted.connect(_open_link)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_history(self, dialog: FollowUpDialog, commitment: Commitment | None) -> None:
        if commitment is not None:
            found = self._session.library.evidence.of_commitment(commitment.id)
            dialog.show_history(entries.history(commitment, found))

    def _now(self, dialog: FollowUpDialog, commitment_id: int) -> Commitment | None:
        """Return the commitment; if it has gone, say so, close the dialog and return None."""
        try:
            return self._session.library.commitments.get(commitment_id)
        except NotFoundError:
            dialog.abandon()
            self._session.changes.failed.emit(removed())
            return None

    def _add(self, dialog: FollowUpDialog, commitment_id: int, drafted: Evidence) -> None:
        now = self._now(dialog, commitment_id)
        if now is not None:
            entry = replace(drafted, created=datetime.now(UTC))
            self._perform(dialog, commitment_id, entries.add(now, entry))

    def _perform(self, dialog: FollowUpDialog, commitment_id: int, step: Step) -> None:
        name = self.tr("Follow up")
        if self._session.changes.perform_all(name, step) is not None:
            dialog.begin_new()
        self._show_history(dialog, self._now(dialog, commitment_id))

    def _look_after(
        self, dialog: FollowUpDialog, commitment_id: int, shown: LookedAfter, told: LookedAfter
    ) -> None:
        """Change what the user changed; what another window did meanwhile stays."""
        now = self._now(dialog, commitment_id)
        if now is not None:
            before, after = shown._asdict(), told._asdict()
            fields = {name: after[name] for name in after if after[name] != before[name]}
            self._session.changes.perform(review.edit(replace(now, **before), **fields))

    def _choose_sentence(self, dialog: FollowUpDialog, commitment_id: int) -> None:
        now = self._now(dialog, commitment_id)
        if now is None:
            return
        chooser = SentenceDialog(dialog)
        chooser.words_wanted.connect(lambda words: self._look(chooser, now, words))
        chooser.sentences_wanted.connect(
            lambda statement_id, words: self._read(chooser, statement_id, words)
        )
        chooser.chosen.connect(dialog.take_sentence)
        chooser.finished.connect(chooser.deleteLater)
        job = self._jobs.start(proposing(self._session.library.path, commitment_id))
        # A slot of the dialog's own: it goes with the dialog, should that be closed before.
        job.succeeded.connect(chooser.show_proposals)
        job.failed.connect(lambda error: self._fail(job, error))
        chooser.finished.connect(job.cancel)
        chooser.begin()

    def _look(self, chooser: SentenceDialog, about: Commitment, words: str) -> None:
        job = self._jobs.start(looking(self._session.library.path, about, words))
        job.succeeded.connect(chooser.show_found)
        job.failed.connect(lambda error: self._fail(job, error))
        chooser.finished.connect(job.cancel)
        chooser.words_wanted.connect(job.cancel)

    def _read(self, chooser: SentenceDialog, statement_id: int, words: str) -> None:
        job = self._jobs.start(reading(self._session.library.path, statement_id, words))
        job.succeeded.connect(chooser.show_sentences)
        job.failed.connect(lambda error: self._fail(job, error))
        chooser.finished.connect(job.cancel)
        chooser.sentences_wanted.connect(job.cancel)

    def _fail(self, job: Job, error: Exception) -> None:
        # One that was broken off fails as SQLite tells it.
        if not job.is_cancelled():
            self._session.failed.emit(error)

    def _show_source(self, dialog: FollowUpDialog, entry: Evidence) -> None:
        """Open the statement that the entry cites, at its sentence."""
        library = self._session.library
        found = library.statements.summaries_of([entry.source_id or 0])
        if not found:
            message = self.tr("The library does not hold this statement any more.")
            self._window.statusBar().showMessage(message, _MESSAGE_MS)
            return
        (summary,) = found.values()
        dialog.accept()
        if dialog.isVisible():
            return
        self._session.reading.open(summary.id)
        place = cited_place(entry, library.statements.get(summary.id))
        if place is not None:
            self._reader.jump_to(place)
            self._reader.view.select_span(place)


def _open_link(link: str) -> None:
    """Open a web or mail address in the user's own program, at the user's click only."""
    if is_link(link):
        QDesktopServices.openUrl(QUrl(link))
