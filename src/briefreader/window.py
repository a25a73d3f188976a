"""Opener of the window, where there is a display to open it on."""

import builtins
import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.translatable import mark

if TYPE_CHECKING:
    from briefreader.services.library_lock import LibraryLock

_MEASURE_VARIABLE = "BRIEFREADER_EXIT_ONCE_PAINTED"
"""Set where starts are measured: see briefreader.ui.app.application."""
_PATIENCE_SECONDS = 10
"""A window that has not appeared for so long is taken for hung: another one opens."""
_MOMENT_SECONDS = 0.05


def open_window(
    files: Sequence[Path] = (), library: Path | None = None, *, another: bool = False
) -> int:
    """Open the window on ``library`` (None: the user's own) and import ``files`` in it.

    Where a window has the library open, that one comes forward and takes the files, unless
    ``another`` is wanted. Returns the process's exit code. Raises BriefreaderError if there is no
    display.
    """
    if not _has_display():
        raise BriefreaderError(
            mark(
                "errors",
                "There is no display to open a window on. Commands such as “briefreader extract "
                "FILE” work without one; see “briefreader --help”.",
            )
        )
    asks = not another and _MEASURE_VARIABLE not in os.environ
    if asks and _is_handed_over(files, library):
        return 0
    from briefreader.library.database import default_library_path
    from briefreader.services.library_lock import LibraryLock

    lock = LibraryLock(library or default_library_path())
    try:
        holder = lock.take()
        # Of two that start at once, the lock says which one opens the window.
        is_starting = asks and holder is not None and holder.is_own_user_here
        if is_starting and _is_handed_over_soon(files, library, lock):
            return 0
        with _telling_unexpected():
            return _opened(files, library, lock)
    finally:
        lock.release()


def _is_handed_over_soon(files: Sequence[Path], library: Path | None, lock: "LibraryLock") -> bool:
    """Wait until the window that has the lock takes the files; tells whether it does.

    It does not where it has ended, or is hung.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if _is_handed_over(files, library):
            return True
        if lock.take() is None:
            return False
        time.sleep(_MOMENT_SECONDS)
    return False


def _opened(files: Sequence[Path], library: Path | None, lock: "LibraryLock") -> int:
    # Until the window first waits for the user: see briefreader.ui.app.idle_collection.
    gc.disable()
    try:
        _import_plainly()
        from briefreader.ui.app.application import run_window

        return run_window(files, library, lock)
    except BriefreaderError:
        raise
    except Exception as error:
        sys.__excepthook__(type(error), error, error.__traceback__)
        _tell_at_start(error)
        return 1
    finally:
        gc.enable()


@contextmanager
def _telling_unexpected() -> Iterator[None]:
    """Let the user be told of errors that nothing else caught, in whatever thread they were."""
    before = sys.excepthook, sys.unraisablehook, threading.excepthook
    sys.excepthook = lambda kind, error, traceback: _tell(
        error, sys.__excepthook__, kind, error, traceback
    )
    sys.unraisablehook = lambda met: _tell(met.exc_value, sys.__unraisablehook__, met)
    threading.excepthook = lambda met: _tell(met.exc_value, threading.__excepthook__, met)
    try:
        yield
    finally:
        sys.excepthook, sys.unraisablehook, threading.excepthook = before


def _tell(error: BaseException | None, original: Callable[..., object], *given: object) -> None:
    """Do what Python does with such an error, and show it."""
    original(*given)
    if isinstance(error, Exception) and not sys.is_finalizing():
        from briefreader.ui.common.message_boxes import show_error

        show_error(None, error)


def _tell_at_start(error: Exception) -> None:
    """Show why there is no window; a system without Qt's libraries has at least a log."""
    try:
        from briefreader.ui.common.crash_dialog import tell_at_start
    except ImportError:
        from briefreader.crash_log import log_error

        log_error(error)
    else:
        tell_at_start(error)


def _is_handed_over(files: Sequence[Path], library: Path | None) -> bool:
    """Tell whether a window that has the library open has taken the files."""
    from briefreader.library.database import default_library_path
    from briefreader.services.running_window import WindowRequest, meeting_place, real_name

    chosen = library or default_library_path()
    place = meeting_place(chosen)
    # What talks to a window is loaded only where one may be.
    if not place or (sys.platform != "win32" and not Path(place).exists()):
        return False
    from briefreader.services.handing_over import hand_over

    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    names = tuple(str(each.absolute()) for each in files)
    return hand_over(place, WindowRequest(real_name(chosen), names, token))


def _import_plainly() -> None:
    """Keep PySide from reading the source of all modules that are imported after it.

    It looks there for the use of its optional features (snake_case names), which are not used
    here, and takes a twentieth of the start. A PySide that does so no more is left alone.
    """
    import PySide6.QtCore  # noqa: F401 - replaces the import by its own

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
