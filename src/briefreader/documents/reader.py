"""Reader of documents of any supported format, chosen by the file's ending."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.messages import LOST_LETTERS, locked
from briefreader.documents.signatures import LOCKED, recognise
from briefreader.errors import DocumentError
from briefreader.translatable import mark

MAX_BYTES = 50 * 1024 * 1024

SUFFIXES: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".text"),
    "Markdown": (".md", ".markdown"),
    "web page": (".html", ".htm", ".xhtml"),
    "PDF": (".pdf",),
    "Word": (".docx",),
    "OpenDocument": (".odt",),
    "Rich Text": (".rtf",),
    "e-mail": (".eml",),
    "EPUB": (".epub",),
}
"""The names of the formats, and the endings of their files."""

SUPPORTED_SUFFIXES: tuple[str, ...] = tuple(each for ends in SUFFIXES.values() for each in ends)

_FORMATS = {suffix: name for name, suffixes in SUFFIXES.items() for suffix in suffixes}
_Reader = Callable[[Path, bytes], Document]


def read_document(path: Path) -> Document:
    """Return the text of the file at ``path`` and what the file declares about itself.

    A file without an ending is read as plain text. Raises DocumentError if the file is missing,
    no regular file, unreadable, larger than ``MAX_BYTES``, of an unknown format, of another format
    than its ending says, damaged, protected by a password, binary or empty.
    """
    suffix = path.suffix.lower()
    data = _read_bytes(path)
    if suffix and suffix not in SUPPORTED_SUFFIXES:
        raise DocumentError(
            mark(
                "errors",
                "{path}: Briefreader cannot read “{suffix}” files; save it as one of {endings} "
                "and try again.",
            ),
            path=path,
            suffix=suffix,
            endings=", ".join(SUPPORTED_SUFFIXES),
        )
    if not data:
        raise DocumentError(
            mark("errors", "{path}: the file is empty; choose one that holds a statement."),
            path=path,
        )
    name = _FORMATS[suffix or ".txt"]
    _check_content(path, name, data)
    try:
        document = _reader(name)(path, data)
    except RecursionError as error:
        raise DocumentError(
            mark(
                "errors",
                "{path}: the file is nested too deeply to be read; save it in another format.",
            ),
            path=path,
        ) from error
    if not document.is_scanned and not any(map(str.isalnum, document.text)):
        raise DocumentError(
            mark("errors", "{path}: the file holds no text; choose one that holds a statement."),
            path=path,
        )
    if "\ufffd" in document.text:
        return replace(document, warnings=(*document.warnings, LOST_LETTERS))
    return document


def _check_content(path: Path, name: str, data: bytes) -> None:
    """Raise DocumentError if the content is plainly of another format than ``name``."""
    found = recognise(data)
    if found == LOCKED:
        raise locked(path)
    if found is None:
        return
    is_known = found in _FORMATS
    if is_known and (_FORMATS[found] == name or (found == ".html" and name == "Markdown")):
        return
    if is_known:
        raise DocumentError(
            mark(
                "errors",
                "{path}: the content is that of a “{found}” file, though its name ends in "
                "“{suffix}”; give it the ending “{found}” and try again.",
            ),
            path=path,
            found=found,
            suffix=path.suffix,
        )
    raise DocumentError(
        mark(
            "errors",
            "{path}: the content is that of a “{found}” file, though its name ends in "
            "“{suffix}”; open it in its own program and save it as “.docx” or PDF.",
        ),
        path=path,
        found=found,
        suffix=path.suffix,
    )


def _reader(name: str) -> _Reader:
    """Return what reads the format; each is imported when first needed."""
    match name:
        case "Markdown":
            from briefreader.documents.markdown import read_markdown as read
        case "web page":
            from briefreader.documents.html import read_html as read
        case "PDF":
            from briefreader.documents.pdf import read_pdf as read
        case "Word":
            from briefreader.documents.docx import read_docx as read
        case "OpenDocument":
            from briefreader.documents.odt import read_odt as read
        case "Rich Text":
            from briefreader.documents.rtf import read_rtf as read
        case "e-mail":
            from briefreader.documents.eml import read_eml as read
        case "EPUB":
            from briefreader.documents.epub import read_epub as read
        case _:
            from briefreader.documents.plain_text import read_plain_text as read
    return read


def _read_bytes(path: Path) -> bytes:
    """Return the content of a regular file; raise DocumentError for anything else."""
    try:
        if path.is_dir():
            raise DocumentError(
                mark(
                    "errors",
                    "{path}: this is a folder; choose a file, or import the folder instead.",
                ),
                path=path,
            )
        if not path.exists():
            raise DocumentError(
                mark("errors", "{path}: there is no such file; check the name and try again."),
                path=path,
            )
        if not path.is_file():
            # A pipe or a device may block for ever or never end.
            raise DocumentError(
                mark(
                    "errors",
                    "{path}: this is not a regular file; save its content to a file first.",
                ),
                path=path,
            )
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except PermissionError as error:
        raise DocumentError(
            mark(
                "errors",
                "{path}: you may not read this file; ask its owner for permission to read it.",
            ),
            path=path,
        ) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DocumentError(
            mark(
                "errors",
                "{path}: the file could not be read ({reason}); copy it elsewhere and try again.",
            ),
            path=path,
            reason=reason,
        ) from error
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        raise DocumentError(
            mark(
                "errors", "{path}: the file is larger than {limit} MB; split it into smaller files."
            ),
            path=path,
            limit=limit,
        )
    return data
