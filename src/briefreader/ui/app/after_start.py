"""What a start needs besides the window, done once this is there to be seen."""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefreader.errors import BriefreaderError
from briefreader.library.reading_copies import is_reading_copy
from briefreader.services.importing.watched_folders import watched_folders
from briefreader.services.library_lock import LibraryLock
from briefreader.services.running_window import WindowRequest
from briefreader.ui.app.checkpoints import Checkpoints
from briefreader.ui.app.clock import tell_of_clock
from briefreader.ui.app.damage_check import DamageCheck
from briefreader.ui.app.foreign_log import tell_of_foreign_log
from briefreader.ui.app.library_watch import LibraryWatch
from briefreader.ui.app.load_ahead import LoadAhead
from briefreader.ui.app.lock_keeper import LockKeeper
from briefreader.ui.app.one_heap import share_one_heap
from briefreader.ui.app.system_requests import EndingSignals, FileOpener
from briefreader.ui.app.window_socket import WindowSocket
from briefreader.ui.dialogs.restoring.backup_actions import AutomaticBackups
from briefreader.ui.panels.library.import_report import tell_of_last
from briefreader.ui.panels.notes.recovery_offer import offer_recovered
from briefreader.ui.session.foreign_writes import ForeignWrites
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.recent_paths import RecentKind


def go_on(
    window: MainWindow,
    files: Sequence[Path],
    to_repair: Callable[[BriefreaderError], object] = lambda _error: None,
    last_used: datetime | None = None,
    lock: LibraryLock | None = None,
) -> None:
    """Do what a start needs besides the window, now that this is there to be seen.

    ``to_repair`` is told the damage that the user wants to be mended, before the window closes.
    ``lock`` is the library's, to be kept while the window is there.
    """
    share_one_heap()
    features = window.features
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    ending = EndingSignals(application)
    ending.asked.connect(lambda: _end(window, application))
    application.aboutToQuit.connect(ending.stop)
    application.commitDataRequest.connect(window.keep_notes)
    Checkpoints(window.session, window.jobs, window)
    LibraryWatch(window)
    if sys.platform == "darwin":
        opener = FileOpener(application)
        opener.asked.connect(lambda file: features.imports.import_paths([file]))
    ForeignWrites(window.session, window.jobs, window)
    meeting = WindowSocket(window.session.library.path, window)
    meeting.asked.connect(lambda request: come_forward(window, request))
    application.aboutToQuit.connect(meeting.close)
    if not is_reading_copy(window.session.library.path):
        window.state.remember_recent(RecentKind.LIBRARIES, [window.session.library.path])
    if files:
        features.imports.import_paths(files)
    library = window.session.library
    tell_of_last(window.session, window)
    if library.is_read_only:
        window.tell_read_only()
    else:
        if lock is not None:
            LockKeeper(lock, meeting, window)
        offer_recovered(window.session, window)
        if watched_folders(library):
            # What imports is not loaded for nothing.
            features.watching.begin()
        backups = AutomaticBackups(window.session, window.jobs, window)
        check = DamageCheck(library, window.jobs, window)
        for each in (check, backups):
            each.damaged.connect(lambda error: _offer_repair(window, error, to_repair))
        # No backup is made of what may be damaged, and would be found so a second time.
        check.passed.connect(backups.begin)
        check.begin()
    tell_of_foreign_log(library.log_set_aside, window)
    if not window.state.tour_seen:
        features.help.offer_tour()
    tell_of_clock(last_used, datetime.now(UTC), window)
    LoadAhead(window).begin()


def come_forward(window: MainWindow, request: WindowRequest) -> None:
    """Show the window over all others, and import the files, as a second start asks for."""
    if request.token:
        # By which Qt asks a Wayland desktop.
        os.environ["XDG_ACTIVATION_TOKEN"] = request.token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if request.files:
        window.features.imports.import_paths([Path(each) for each in request.files])


def _end(window: MainWindow, application: QApplication) -> None:
    """Keep everything and end, as the system wants; with exit code 1 if notes could not be saved.

    Their words go to those who started the program from a terminal.
    """
    unsaved: tuple[str, ...] = ("",)
    try:
        unsaved = window.end()
        for words in unsaved:
            print(words, file=sys.stderr)  # noqa: T201 - see above
    finally:
        application.exit(1 if unsaved else 0)


def _offer_repair(
    window: MainWindow, error: BriefreaderError, to_repair: Callable[[BriefreaderError], object]
) -> None:
    from briefreader.ui.dialogs.restoring.damaged_dialog import offer_repair

    def repair() -> None:
        to_repair(error)
        window.close()

    offer_repair(window, error, repair)
