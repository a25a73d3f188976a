"""Reads a document of any supported format, chosen by the file's ending."""

from pathlib import Path

from briefreader.documents.document import Document
from briefreader.errors import DocumentError

MAX_BYTES = 50 * 1024 * 1024

_MARKDOWN = (".md", ".markdown")
_PLAIN = (".txt", ".text")

SUPPORTED_SUFFIXES: tuple[str, ...] = _PLAIN + _MARKDOWN


def read_document(path: Path) -> Document:
    """Return the text of the file at ``path`` and what the file declares about itself.

    A file without an ending is read as plain text. Raises DocumentError if the file is missing,
    no regular file, unreadable, larger than ``MAX_BYTES``, of an unknown format, binary or empty.
    """
    suffix = path.suffix.lower()
    data = _read_bytes(path)
    if suffix and suffix not in SUPPORTED_SUFFIXES:
        message = (
            f"{path}: Briefreader cannot read “{suffix}” files; "
            f"save it as one of {', '.join(SUPPORTED_SUFFIXES)} and try again."
        )
        raise DocumentError(message)
    if not data:
        message = f"{path}: the file is empty; choose one that holds a statement."
        raise DocumentError(message)
    # Each reader is imported when first needed, as start-up should not pay for formats unused.
    if suffix in _MARKDOWN:
        from briefreader.documents.markdown import read_markdown as read
    else:
        from briefreader.documents.plain_text import read_plain_text as read
    document = read(path, data)
    if not any(map(str.isalnum, document.text)):
        message = f"{path}: the file holds no text; choose one that holds a statement."
        raise DocumentError(message)
    return document


def _read_bytes(path: Path) -> bytes:
    """Return the content of a regular file; raise DocumentError for anything else."""
    try:
        if path.is_dir():
            message = f"{path}: this is a folder; choose a file, or import the folder instead."
            raise DocumentError(message)
        if not path.exists():
            message = f"{path}: there is no such file; check the name and try again."
            raise DocumentError(message)
        if not path.is_file():
            # A pipe or a device may block for ever or never end.
            message = f"{path}: this is not a regular file; save its content to a file first."
            raise DocumentError(message)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except PermissionError as error:
        message = f"{path}: you may not read this file; ask its owner for permission to read it."
        raise DocumentError(message) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        message = f"{path}: the file could not be read ({reason}); copy it elsewhere and try again."
        raise DocumentError(message) from error
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        message = f"{path}: the file is larger than {limit} MB; split it into smaller files."
        raise DocumentError(message)
    return data
