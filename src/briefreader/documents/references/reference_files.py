"""References beside a document: what a reference manager's export says of it."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.references.reference_entry import ReferenceEntry
from briefreader.translatable import mark, worded

REFERENCE_SUFFIXES = (".bib", ".ris")
"""Files of references that are known by their endings; those in JSON by what they hold."""
_SUFFIXES = (*REFERENCE_SUFFIXES, ".csl.json", ".json")
_MAX_BYTES = 4 * 1024 * 1024
_FOLDERS_UP = 3
"""Zotero exports a file of references, and beside it "files/12/talks.pdf"."""
_MOST_FILES = 12
_SETTLED = 2_000_000_000
"""Nanoseconds after which a folder that changes again says so: the clocks of disks are coarse."""


def described(document: Document, path: Path) -> Document:
    """Return ``document``, the content of ``path``, with what references beside it say of it.

    They lie in a file of the document's name, or in one that names the document's file, in its
    folder or up to two above. What they say wins over what the document declares: a person wrote
    or checked it. One that cannot be read is told in a warning, if it has the document's name.
    """
    for file in _beside(path):
        try:
            entries = list(_entries(file, path.name))
        except (OSError, ValueError, RecursionError):
            if file.suffix.lower() == ".json":
                # Data of any kind may have the name of a document.
                continue
            why = worded(
                mark("errors", "the references in “{name}” could not be read"), name=file.name
            )
            return replace(document, warnings=(*document.warnings, why))
        if len(entries) == 1:
            return _with_entry(document, entries[0])
        if entries:
            break
    linked = (entry for file in _around(path) for entry in _linked(file, path))
    entry = next(linked, None)
    return _with_entry(document, entry) if entry else document


def _beside(path: Path) -> Iterator[Path]:
    """Yield the files of references that have the name of the document, with its ending or not."""
    for suffix in _SUFFIXES:
        for file in (path.with_suffix(suffix), path.with_name(path.name + suffix)):
            if file != path and file.is_file():
                yield file


def _around(path: Path) -> Iterator[Path]:
    """Yield other files of references in the document's folder and those above it."""
    for folder in path.absolute().parents[:_FOLDERS_UP]:
        try:
            changed = folder.stat().st_mtime_ns
            is_settled = time.time_ns() - changed > _SETTLED
            names = (_names_as_of if is_settled else _names)(folder, changed)
        except OSError:
            return
        yield from (folder / name for name in names)


def _names(folder: Path, changed: int) -> tuple[str, ...]:  # noqa: ARG001
    """Return the names of the files of references in ``folder``, which was ``changed`` then."""
    with os.scandir(folder) as found:
        names = sorted(
            each.name
            for each in found
            if each.name.lower().endswith(REFERENCE_SUFFIXES) and each.is_file()
        )
    return tuple(names[:_MOST_FILES])


# A folder of thousands of documents is asked for each of them.
_names_as_of = lru_cache(maxsize=64)(_names)


def _linked(file: Path, path: Path) -> Iterator[ReferenceEntry]:
    """Yield the references in ``file`` that keep the document at ``path`` with them."""
    try:
        entries = list(_entries(file, path.name))
    except (OSError, ValueError, RecursionError):
        # Nobody said that it is about this document.
        return
    target = os.path.normcase(path.absolute())
    for entry in entries:
        places = (os.path.normpath(file.parent / each.replace("\\", "/")) for each in entry.files)
        if any(os.path.normcase(place) == target for place in places):
            yield entry


def _entries(file: Path, name: str) -> Iterator[ReferenceEntry]:
    """Yield the references in ``file``; of several it suffices to yield those that name ``name``.

    Raises OSError or ValueError if it cannot be read.
    """
    if file.stat().st_size > _MAX_BYTES:
        return
    text = file.read_text("utf-8-sig")
    match file.suffix.lower():
        case ".bib":
            from briefreader.documents.references.bibtex_reading import read_bibtex

            yield from read_bibtex(text, name)
        case ".ris":
            from briefreader.documents.references.ris_reading import read_ris

            yield from read_ris(text)
        case _:
            from briefreader.documents.references.csl_reading import read_csl

            yield from read_csl(text)


def _with_entry(document: Document, entry: ReferenceEntry) -> Document:
    return replace(
        document,
        title=entry.title or document.title,
        date=entry.date or document.date,
        language=entry.language or document.language,
        parties=entry.institutions or document.parties,
        source=entry.address or document.source,
    )
