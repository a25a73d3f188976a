"""Log of unexpected errors in the user's state folder: where they arose, no word of a document.

Values of variables, and messages that could quote a document, are left out, as are the names of the
user's folders.
"""

import logging
import os
import platform
import sys
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from platformdirs import user_log_path

from briefreader import __version__

_OWNER_ONLY = 0o600
_FOLDER_OWNER_ONLY = 0o700
_MOST_BYTES = 500_000
_OLDER_FILES = 3
_NAME = "briefreader.log"
_ABOUT_CODE = (ArithmeticError, AttributeError, ImportError, MemoryError, NameError, TypeError)
"""Their messages tell of the program only; a KeyError, say, may quote what a user wrote."""
_CHAIN = 5


class _PrivateFile(RotatingFileHandler):
    """Makes its file for the owner only, and remembers whether it could be written."""

    failed = False

    def _open(self) -> Any:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, _OWNER_ONLY)

        return open(self.baseFilename, self.mode, encoding="utf-8", opener=private)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        """Keep silent: the error that is logged is told of anyway."""
        self.failed = True


def report_of(error: BaseException) -> str:
    """Return what to tell the makers of Briefreader of ``error``: versions, and where it arose."""
    about = f"Briefreader {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join((about, *_places(error)))


def log_path() -> Path:
    """Return the log's file, in the folder that the platform has for logs."""
    return user_log_path("briefreader", appauthor=False) / _NAME


def log_error(error: BaseException) -> Path | None:
    """Add the report of ``error`` to the log; returns its file, None if it cannot be written."""
    path = log_path()
    try:
        path.parent.mkdir(mode=_FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
        handler = _PrivateFile(path, maxBytes=_MOST_BYTES, backupCount=_OLDER_FILES)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        handler.emit(
            logging.LogRecord(_NAME, logging.ERROR, "", 0, "%s", (report_of(error),), None)
        )
    finally:
        with suppress(OSError):
            handler.close()
    return None if handler.failed else path


def _places(error: BaseException) -> list[str]:
    """Return where ``error`` arose, after what it followed from."""
    lines: list[str] = []
    met: BaseException | None = error
    for _ in range(_CHAIN):
        if met is None:
            break
        before = met.__cause__ or (None if met.__suppress_context__ else met.__context__)
        frames = traceback.extract_tb(met.__traceback__)
        part = [f"  {_short(each.filename)}:{each.lineno} {each.name}" for each in frames]
        lines = [*part, _named(met), *(["which led to:", *lines] if lines else [])]
        met = before
    return lines


def _named(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError):
        return f"{name}: {error.strerror}" if error.strerror else name
    return f"{name}: {error}" if isinstance(error, _ABOUT_CODE) else name


def _short(file: str) -> str:
    """Return the path of a source file from the folder that Python found it in."""
    for folder in sorted(sys.path, key=len, reverse=True):
        if folder and file.startswith(folder):
            return file[len(folder) :].lstrip(os.sep)
    return Path(file).name
