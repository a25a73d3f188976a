"""Start of the windowed program: application, library, first statement."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefreader.errors import BriefreaderError, DamagedLibraryError
from briefreader.library.database import Library, default_library_path
from briefreader.library.file_checks import damaged_content, explained, is_of_another_schema
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.icons import application_icon
from briefreader.ui.app.idle_collection import collect_when_idle
from briefreader.ui.app.theme import (
    Scheme,
    WindowTheme,
    apply_palette,
    apply_sheet,
    set_still,
    window_theme,
)
from briefreader.ui.app.translation import speak
from briefreader.ui.session.session import Session
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from briefreader.services.library_lock import LibraryLock
    from briefreader.services.lock_holder import Holder

_REFRESH_MS = 30_000
"""How often a lock is touched while a dialog mends the library, before there is a window."""
_MEASURE_VARIABLE = "BRIEFREADER_EXIT_ONCE_PAINTED"
"""Ends the app at its first painted text, to time start-up from outside: any value."""
_SCHEME_VARIABLE = "BRIEFREADER_COLOUR_SCHEME"
"""Overrides the appearance, for screenshots and tests: ``light`` or ``dark``."""
_LANGUAGE_VARIABLE = "BRIEFREADER_LANGUAGE"
"""Overrides the language, for screenshots and tests: an ISO 639 code such as ``fr``."""


def run_window(
    files: Sequence[Path], library: Path | None, lock: "LibraryLock | None" = None
) -> int:
    """Open the window on ``library`` (None: the user's own) and import ``files`` in it.

    ``lock`` is its lock, which was asked for; without, nobody is told that it is open.
    Returns the process's exit code: 1 if the library cannot be opened, which a dialog explains.
    """
    application = _begun_application()
    path = library or default_library_path()
    chosen: Path | None = path
    with ExitStack() as copies:
        if lock and lock.holder and not lock.holder.is_own_user_here:
            apply_sheet(application, _theme())
            chosen = _way_beside(path, lock, lock.holder, copies)
        while chosen is not None:
            try:
                return _run_on(application, files, chosen, lock)
            except BriefreaderError as error:
                print(error, file=sys.stderr)  # noqa: T201 - for those who started it in a terminal
                apply_sheet(application, _theme())
                chosen = _way_out(application, path, error, copies, lock)
    return 1


def _run_on(
    application: QApplication, files: Sequence[Path], path: Path, lock: "LibraryLock | None"
) -> int:
    """Open the window on the library at ``path`` until it is closed; returns the exit code.

    Raises BriefreaderError if it cannot be opened, or the user wants it to be mended.
    """
    repairs: list[BriefreaderError] = []
    with _opened(path) as opened:
        last_used = opened.reading_history.latest()
        window = _window_on(opened)
        apply_sheet(application, window.appearance.theme)
        _explain_unexpected(path)
        if os.environ.get(_MEASURE_VARIABLE):
            # At once: closing the library and taking down windows is no part of a start.
            FirstPaint(window.reader.view.viewport()).over.connect(lambda: _end_at_once(lock))
        else:
            FirstPaint(window).over.connect(
                lambda: _go_on(window, files, repairs.append, last_used, lock)
            )
        window.show()
        code = application.exec()
        if repairs:
            window.deleteLater()
            raise repairs[0]
        return code


def _go_on(
    window: MainWindow,
    files: Sequence[Path],
    to_repair: Callable[[BriefreaderError], object],
    last_used: datetime | None,
    lock: "LibraryLock | None",
) -> None:
    from briefreader.ui.app.after_start import go_on

    go_on(window, files, to_repair, last_used, lock)


def _end_at_once(lock: "LibraryLock | None") -> None:
    if lock:
        lock.release()
    os._exit(0)


# What stands in a row of a damaged library may be none of what can stand there.
_NO_SENSE = (ValueError, TypeError, LookupError)


def _opened(path: Path) -> Library:
    try:
        if is_of_another_schema(path):
            from briefreader.ui.app.upgrade import upgrade

            if isinstance(application := QApplication.instance(), QApplication):
                apply_sheet(application, _theme())
            upgrade(path)
        return open_with_themes(path)
    except _NO_SENSE as error:
        raise damaged_content(path, error) from error


def _window_on(library: Library) -> MainWindow:
    try:
        return make_window(library)
    except _NO_SENSE as error:
        raise damaged_content(library.path, error) from error


def _explain_unexpected(path: Path) -> None:
    """Let what is wrong with the library be told where nothing else caught SQLite's error."""
    tell = sys.excepthook

    def explain(
        _kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        told = explained(path, error) if isinstance(error, Exception) else error
        if told is not error:
            told.__cause__ = error
        tell(type(told), told, traceback)

    sys.excepthook = explain


def _way_out(
    application: QApplication,
    path: Path,
    error: BriefreaderError,
    copies: ExitStack,
    lock: "LibraryLock | None",
) -> Path | None:
    """Tell the user why the library cannot be opened; returns what to open now, None to end.

    That is the library once it is mended, or a copy to read in, which is discarded with ``copies``.
    """
    from briefreader.services.archive.salvaging import can_be_mended
    from briefreader.ui.common.message_boxes import show_error

    if not can_be_mended(path, error):
        show_error(None, error)
        application.exec()
        return None
    from briefreader.library.reading_copies import discard_reading_copy
    from briefreader.ui.dialogs.restoring.damaged_dialog import DamagedDialog

    dialog = DamagedDialog(path, error)
    if lock:
        lock_kept = QTimer(dialog)
        lock_kept.timeout.connect(lock.refresh)
        lock_kept.start(_REFRESH_MS)
    if dialog.exec() != DamagedDialog.DialogCode.Accepted:
        return None
    if dialog.copy is None:
        return path
    copies.callback(discard_reading_copy, dialog.copy)
    return dialog.copy


def _way_beside(
    path: Path, lock: "LibraryLock", holder: "Holder", copies: ExitStack
) -> Path | None:
    """Tell the user who else has the library open; returns what to open now, None to end."""
    from briefreader.library.reading_copies import discard_reading_copy
    from briefreader.ui.dialogs.restoring.in_use_dialog import InUseDialog

    dialog = InUseDialog(path, holder)
    if dialog.exec() != InUseDialog.DialogCode.Accepted:
        return None
    if dialog.copy is None:
        lock.take_over()
        return path
    copies.callback(discard_reading_copy, dialog.copy)
    return dialog.copy


def make_application() -> QApplication:
    """Return the process's application, with its name, icon and colours."""
    application = _begun_application()
    apply_sheet(application, _theme())
    return application


def _begun_application() -> QApplication:
    """Return the process's application, still without its style sheet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        application = QApplication(sys.argv[:1])
        collect_when_idle()
    application.setApplicationName("briefreader")
    application.setApplicationDisplayName("Briefreader")
    application.setDesktopFileName("org.briefreader.Briefreader")
    application.setWindowIcon(application_icon())
    speak(application, os.environ.get(_LANGUAGE_VARIABLE, WindowState().language))
    set_still(application, still=WindowState().still)
    apply_palette(application, _theme())
    return application


def _theme() -> WindowTheme:
    return window_theme(forced_scheme() or WindowState().scheme)


def make_window(library: Library) -> MainWindow:
    """Return the main window on ``library``, its last statement open.

    An empty library gets the sample statement, so that the first minute teaches the app.
    """
    first_start = not library.settings.get("sample_offered", default=False)
    if first_start and not library.is_read_only:
        from briefreader.services.detection.detection import detector_of
        from briefreader.services.importing.importer import import_sample

        import_sample(library, detector_of(library))
        library.settings.set("sample_offered", value=True)
    session = Session(library)
    window = MainWindow(session, WindowState(), forced_scheme())
    session.setParent(window)
    try:
        session.reading.open_remembered()
    except Exception as error:
        told = explained(library.path, error)
        if not (library.is_read_only and isinstance(told, DamagedLibraryError)):
            raise
        # The rest of a damaged library can be read all the same.
        session.reading.close()
        session.failed.emit(told)
    return window


def forced_scheme() -> Scheme | None:
    """Return the appearance that the environment asks for, None if it asks for none."""
    value = os.environ.get(_SCHEME_VARIABLE, "")
    return Scheme(value) if value in set(Scheme) else None


class FirstPaint(QObject):
    """Tells when ``watched`` was painted for the first time."""

    over = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, D102
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.over.emit)
        return False
