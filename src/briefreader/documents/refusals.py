"""What is said of files that cannot be read, whatever their format."""

from pathlib import Path

from briefreader.errors import DocumentError


def locked(path: Path) -> DocumentError:
    """Return what to say of a file that asks for a password."""
    message = f"{path}: the file is protected by a password; save a copy of it without one."
    return DocumentError(message)


def cut_off(path: Path) -> DocumentError:
    """Return what to say of a file whose end is missing."""
    message = f"{path}: the end of the file is missing; get it anew from where it came."
    return DocumentError(message)


def damaged(path: Path, reason: str) -> DocumentError:
    """Return what to say of a file whose content breaks the rules of its format."""
    message = f"{path}: the file is damaged ({reason}); open and save it in its program."
    return DocumentError(message)
