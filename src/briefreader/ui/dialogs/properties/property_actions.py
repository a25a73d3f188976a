"""Actions that let the user see and correct what is known of a statement."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefreader.errors import BriefreaderError
from briefreader.library.database import open_library
from briefreader.services.detection.detection import detector_of, load_detector, redetect
from briefreader.services.statements import properties
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.properties.properties_dialog import (
    PropertiesDialog,
    StatementFacts,
)
from briefreader.ui.session.session import Session


class PropertiesActions(QObject):
    """Opens the dialog for the statement that ``targets`` names, and stores what was corrected."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        targets: Callable[[], tuple[int, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._targets = targets
        self._window = parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"properties": self.edit}

    def edit(self) -> None:
        """Open the Properties dialog for the statement that is chosen, if it is one."""
        targets = self._targets()
        if len(targets) == 1:
            self._open(targets[0])

    def choose_language(self) -> None:
        """Open the Properties dialog for the open statement, at its language."""
        opened = self._session.statement
        if opened is not None and (dialog := self._open(opened.id)):
            dialog.begin_with_language()

    def ask_untold(self, statement_id: int) -> None:
        """Ask for title and date of a statement whose text does not tell them."""
        names = properties.untold(self._session.library.statements.get(statement_id))
        if names and (dialog := self._open(statement_id)):
            dialog.ask_for(names)

    def set_language(self, language: str) -> None:
        """Say that the open statement is in ``language`` (an ISO 639 code), and detect anew."""
        opened = self._session.statement
        if opened is None:
            return
        change = properties.set_language(opened, language)
        if self._session.changes.perform(change) is not None:
            self._redetect(opened.id)

    def _open(self, statement_id: int) -> PropertiesDialog | None:
        """Open the dialog for the statement; None if it cannot be read, which is told."""
        library = self._session.library
        try:
            statement = library.statements.get(statement_id)
            facts = StatementFacts(
                file_name=library.statements.original_name(statement_id),
                words=len(statement.text.split()),
                paragraphs=len(library.statements.paragraphs(statement_id)),
                versions=library.versions.count(statement_id),
            )
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return None
        dialog = PropertiesDialog(statement, facts, self._window)
        self._offer_names(dialog)
        dialog.accepted.connect(lambda: self._save(statement_id, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _offer_names(self, dialog: PropertiesDialog) -> None:
        """Give the dialog the gazetteer's names, which take a while to load."""

        def work(progress: Progress, cancelled: Cancelled) -> tuple[str, ...]:  # noqa: ARG001
            return tuple(party.name for party in load_detector().language("en").gazetteer.parties)

        job = self._jobs.start(work)
        # A slot of the dialog's own child: it goes with the dialog, should that be closed before.
        job.succeeded.connect(dialog.parties_edit.set_known)

    def _save(self, statement_id: int, dialog: PropertiesDialog) -> None:
        fields = dialog.edited_fields()
        if not fields:
            return
        try:
            # Read again: an import may have given it another text meanwhile.
            statement = self._session.library.statements.get(statement_id)
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        change = properties.edit_properties(statement, **fields)
        if self._session.changes.perform(change) is not None and dialog.wants_detection():
            self._redetect(statement_id)

    def _redetect(self, statement_id: int) -> None:
        """Detect the statement's commitments anew, in a worker with its own connection."""
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
            with open_library(database, create=False) as library:
                redetect(library, library.statements.get(statement_id), detector_of(library))

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Detecting again…"))
        job.failed.connect(self._session.failed)
        job.ended.connect(self._session.reload)
