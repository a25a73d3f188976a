"""Reader of chosen files: their content, and the notes and codes in those of other programs."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import DocumentError, ExchangeError
from briefreader.library.open_files import is_open_here
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.translatable import mark

MEGABYTE = 1024 * 1024
VAULT_NOTE = ".md"
"""The ending of a note of a vault, and of other Markdown."""
_HEAD = 64 * 1024
_OWN = re.compile(rb'(?m)^briefreader:[ \t]*["\']?[0-9a-f]{64}\b')


def _web_annotations(
    path: Path,  # noqa: ARG001
    content: bytes,
    themes: Sequence[Theme],  # noqa: ARG001
    now: datetime,
) -> IncomingBundle:
    from briefreader.services.formats.web_annotations import web_annotations_reading

    return web_annotations_reading.read(content, now)


def _json(
    path: Path,  # noqa: ARG001
    content: bytes,
    themes: Sequence[Theme],  # noqa: ARG001
    now: datetime,
) -> IncomingBundle:
    from briefreader.services.formats import json_files

    return json_files.read(content, now)


def _refi_qda(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    from briefreader.services.formats.refi_qda import refi_qda_reading

    with documents_refused():
        return refi_qda_reading.read(path, content, themes, now)


def _codebook(
    path: Path,
    content: bytes,
    themes: Sequence[Theme],
    now: datetime,  # noqa: ARG001
) -> IncomingBundle:
    from briefreader.services.formats.codebook import codebook_reading

    with documents_refused():
        return codebook_reading.read(path, content, themes)


def _taguette_table(
    path: Path, content: bytes, themes: Sequence[Theme], now: datetime
) -> IncomingBundle:
    from briefreader.services.formats.taguette import taguette_table_reading

    with documents_refused():
        return taguette_table_reading.read(path, content, themes, now)


def _taguette_project(
    path: Path,  # noqa: ARG001
    content: bytes,
    themes: Sequence[Theme],
    now: datetime,
) -> IncomingBundle:
    from briefreader.services.formats.taguette import taguette_project_reading

    return taguette_project_reading.read(content, themes, now)


def _vault(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    from briefreader.services.formats.vault import vault_reading

    with documents_refused():
        return vault_reading.read_vault(path, content, themes, now)


def _note(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    from briefreader.services.formats.vault import vault_reading

    with documents_refused():
        return vault_reading.read_note(path, content, themes, now)


@dataclass(frozen=True, slots=True)
class NotesFormat:
    """A kind of file that notes and codes come in from, known by its ``ending``, such as ".qdpx".

    ``name`` is marked for translation under "exports". ``limit`` is how many bytes it may have.
    ``read`` is given the file's path and content, the themes that codes may stand for, and the time
    of what has none.
    """

    ending: str
    name: str
    limit: int
    read: Callable[[Path, bytes, Sequence[Theme], datetime], IncomingBundle]


_TAGUETTE_TABLE = mark("exports", "Taguette highlights or codebook")
_FORMATS = (
    NotesFormat(".jsonld", mark("exports", "W3C Web Annotations"), 64 * MEGABYTE, _web_annotations),
    NotesFormat(".qdpx", mark("exports", "REFI-QDA project"), 150 * MEGABYTE, _refi_qda),
    NotesFormat(".vault.zip", mark("exports", "Obsidian vault"), 150 * MEGABYTE, _vault),
    NotesFormat(VAULT_NOTE, mark("exports", "Note of an Obsidian vault"), 50 * MEGABYTE, _note),
    NotesFormat(".json", mark("exports", "Hypothesis or Briefreader data"), 64 * MEGABYTE, _json),
    NotesFormat(".qdc", mark("exports", "Codebook"), 4 * MEGABYTE, _codebook),
    NotesFormat(".csv", _TAGUETTE_TABLE, 32 * MEGABYTE, _taguette_table),
    NotesFormat(".xlsx", _TAGUETTE_TABLE, 32 * MEGABYTE, _taguette_table),
    NotesFormat(".sqlite3", mark("exports", "Taguette project"), 64 * MEGABYTE, _taguette_project),
)
NOTES_FORMATS = {each.ending: each for each in _FORMATS}
"""The formats by their endings, in the order in which they are offered."""


def read_notes_file(path: Path, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return what the file at ``path`` holds; ``themes`` are those that codes may stand for.

    What has no time is of ``now``. Raises ExchangeError if it is none of ours, too large, damaged,
    or not to be trusted.
    """
    chosen = notes_format_of(path)
    if chosen is None:
        raise ExchangeError(
            mark("errors", "{name}: notes and codes come in from files that end in {endings}."),
            name=path.name,
            endings=", ".join(NOTES_FORMATS),
        )
    return chosen.read(path, content_of(path, chosen.limit), themes, now)


def notes_format_of(path: Path) -> NotesFormat | None:
    """Return the format that the file's ending names, None if it is none of these."""
    name = path.name.lower()
    return next((each for each in _FORMATS if name.endswith(each.ending)), None)


def is_notes_file(path: Path) -> bool:
    """Tell whether notes and codes may come in from ``path``, a file that is no document.

    A note of a vault is one, other Markdown is not.
    """
    found = notes_format_of(path)
    if found is None or path.is_dir():
        return False
    return is_vault_note(path) if found.ending == VAULT_NOTE else True


def is_vault_note(path: Path) -> bool:
    """Tell whether the file is a note on a statement of ours, by its first lines."""
    if path.suffix.lower() != VAULT_NOTE or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.removeprefix(BOM_UTF8).startswith(b"---") and bool(_OWN.search(head))


@contextmanager
def documents_refused() -> Iterator[None]:
    """Raise ExchangeError where a text or archive in the file cannot be read as a document."""
    try:
        yield
    except DocumentError as error:
        raise ExchangeError(
            mark("errors", "The file cannot be taken in. {reason}"), reason=error
        ) from error


def not_regular(path: Path) -> ExchangeError:
    """Return what to say of a pipe or a device, which may block for ever or never end."""
    return ExchangeError(
        mark("errors", "{path}: this is not a regular file; save its content to a file first."),
        path=path,
    )


def content_of(path: Path, limit: int) -> bytes:
    """Return the bytes of a regular file that has at most ``limit``.

    Raises ExchangeError if it is another one, or cannot be read.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise not_regular(path)
        if is_open_here(path):
            # Closing it would give up the locks of the open library.
            raise ExchangeError(
                mark("errors", "{path} is the library that is open; choose another file."),
                path=path,
            )
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise ExchangeError(
            mark("errors", "{path} cannot be read: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error
    if len(content) > limit:
        raise ExchangeError(
            mark("errors", "{path}: the file is larger than {limit} MB; it was not read."),
            path=path,
            limit=limit // MEGABYTE,
        )
    return content
