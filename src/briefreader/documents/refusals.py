"""What is said of files that cannot be read, whatever their format."""

from pathlib import Path

from briefreader.errors import DocumentError
from briefreader.wording import Wording, mark


def locked(path: Path) -> DocumentError:
    """Return what to say of a file that asks for a password."""
    return DocumentError(
        mark(
            "errors", "{path}: the file is protected by a password; save a copy of it without one."
        ),
        path=path,
    )


def cut_off(path: Path) -> DocumentError:
    """Return what to say of a file whose end is missing."""
    return DocumentError(
        mark("errors", "{path}: the end of the file is missing; get it anew from where it came."),
        path=path,
    )


def damaged(path: Path, reason: str | Wording) -> DocumentError:
    """Return what to say of a file whose content breaks the rules of its format."""
    return DocumentError(
        mark("errors", "{path}: the file is damaged ({reason}); open and save it in its program."),
        path=path,
        reason=reason,
    )
