"""Actions that set how detection works for the library, and detect anew where that changes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import BriefreaderError
from briefreader.library.database import open_library
from briefreader.services.changes import Step
from briefreader.services.detection.cue_vocabulary import MuteOffer, decline_mute, mute, save_cues
from briefreader.services.detection.detection import detector_of, redetect_all
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.detection.theme_editing import theme_changes
from briefreader.ui.app.appearance import Appearance
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.preferences.cues_page import CuesPage
from briefreader.ui.dialogs.preferences.preferences_dialog import PreferencesDialog
from briefreader.ui.reader.view import StatementView
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState


class PreferencesActions(QObject):
    """Opens the dialog and carries out what was chosen in it, or on an offer to mute a cue."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        state: WindowState,
        appearance: Appearance,
        view: StatementView,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._state = state
        self._appearance = appearance
        self._view = view
        self._jobs = jobs
        self._window = parent
        self._running: Job | None = None
        self._again = False
        self._cues_changed = False
        session.detection.outdated.connect(self._redetect)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"preferences": self.edit}

    def edit(self) -> None:
        """Open the Preferences dialog."""
        shipped = {theme.key: theme for theme in load_taxonomy().themes}
        dialog = PreferencesDialog(
            self._session.records.threshold,
            self._session.library.cues.all(),
            self._session.library.themes.kept,
            shipped,
            self._view.settings,
            self._state.language,
            self._appearance.scheme,
            self._state.author,
            self._state.separator,
            self._window,
            still=self._state.still,
        )
        before = self._view.settings
        dialog.reading_page.changed.connect(self._view.set_settings)
        dialog.rejected.connect(lambda: self._view.set_settings(before))
        dialog.accepted.connect(lambda: self._save(dialog, shipped))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def mute(self, offer: MuteOffer) -> None:
        """Mute the cue of ``offer`` and detect anew."""
        try:
            self._session.changes.patiently(lambda: mute(self._session.library, offer.words))
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        self._redetect()

    def decline(self, offer: MuteOffer) -> None:
        """Keep the cue of ``offer``, and do not ask again."""
        try:
            self._session.changes.patiently(
                lambda: decline_mute(self._session.library, offer.words)
            )
        except BriefreaderError as error:
            self._session.failed.emit(error)

    def _save(self, dialog: PreferencesDialog, shipped: Mapping[str, Theme]) -> None:
        self._state.reading = dialog.reading_page.settings()
        self._state.language = dialog.general_page.language()
        self._appearance.choose(dialog.general_page.scheme())
        self._appearance.keep_still(still=dialog.general_page.still())
        self._state.author = dialog.general_page.author()
        self._state.separator = dialog.general_page.separator()
        self._session.changes.author = self._state.author
        changes: Step = ()
        try:
            # Of what nobody looked at, nothing is written over what another window wrote meanwhile.
            if dialog.is_made("cues_page"):
                self._save_cues(dialog.cues_page)
            if dialog.is_made("themes_page"):
                page = dialog.themes_page
                changes = theme_changes(self._session.library, page.themes, shipped, page.before)
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        self._session.changes.perform_each(changes)
        if self._cues_changed:
            self._redetect()

    def _save_cues(self, page: CuesPage) -> None:
        self._session.set_threshold(page.threshold())
        self._cues_changed = self._session.changes.patiently(
            lambda: save_cues(self._session.library, page.cues())
        )

    def _redetect(self) -> None:
        """Detect every statement of the library anew, in a worker with its own connection.

        One that is under way is broken off first: the themes that it sorts by have changed.
        """
        self._cues_changed = False
        if self._running is not None:
            self._again = True
            self._running.cancel()
            return
        detector = detector_of(self._session.library)
        database = self._session.library.path
        self._session.detection.use_detector(detector)

        def work(progress: Progress, cancelled: Cancelled) -> None:
            with open_library(database, create=False) as library:
                redetect_all(library, detector, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Detecting again…"))
        job.failed.connect(self._session.failed)
        job.ended.connect(self._detected)
        self._running = job

    def _detected(self) -> None:
        self._running = None
        self._session.reload()
        if self._again:
            self._again = False
            self._redetect()
