"""Content of a folder that is imported: the files to read, and what is passed over, and why."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefreader.documents.reader import SUPPORTED_SUFFIXES
from briefreader.documents.references.reference_files import REFERENCE_SUFFIXES
from briefreader.translatable import Wording, mark, worded

CLOSED = mark("errors", "cannot be opened: {why}")
_HIDDEN = worded(mark("errors", "hidden: its name begins with a dot"))
_LINKED_FOLDER = worded(mark("errors", "a link to a folder; import that folder itself"))
_LOCK = worded(mark("errors", "no document, but what a program leaves beside the open one"))
_OF_THE_SYSTEM = worded(mark("errors", "no document, but what the system keeps of the folder"))
_REFERENCES = worded(mark("errors", "references, read for the documents beside them"))
_LOCKS = ("~$", ".~lock.", "~WRL")
_SYSTEM_FILES = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini"})
_GONE = worded(mark("errors", "there is no file behind this name"))
_NO_ENDING = worded(
    mark("errors", "its name has no ending, by which files in a folder are recognised")
)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file or folder that is not read, and why."""

    path: Path
    why: Wording


@dataclass(frozen=True, slots=True)
class FolderContent:
    """The files that are read, and what is passed over, both in the order of their names."""

    files: tuple[Path, ...]
    passed_over: tuple[PassedOver, ...]


def look_into(folder: Path) -> FolderContent:
    """Return what is in ``folder``, however deep.

    Hidden folders and links to folders are not entered: each is passed over as one.
    """
    files: list[Path] = []
    passed_over: list[PassedOver] = []
    for path, why in entries(folder):
        if why is None:
            files.append(path)
        else:
            passed_over.append(PassedOver(path, why))
    by_path = sorted(passed_over, key=lambda each: each.path)
    return FolderContent(tuple(sorted(files)), tuple(by_path))


def files_below(folder: Path) -> list[Path]:
    """Return the files in ``folder``, however deep, that we read and that are not hidden."""
    return list(look_into(folder).files)


def entries(folder: Path) -> Iterator[tuple[Path, Wording | None]]:
    """Yield what is in ``folder``, however deep, and why it is passed over: None if it is read.

    It is yielded as it comes, so that millions of files are never in memory together.
    """
    folders = [folder]
    while folders:
        here = folders.pop()
        try:
            # Not os.walk: it has all names of a folder in memory.
            with os.scandir(here) as found:
                for each in found:
                    path = here / each.name
                    if not each.is_dir():
                        yield path, _why_not_read(path)
                    elif why := _why_not_entered(path):
                        yield path, why
                    else:
                        folders.append(path)
        except OSError as error:
            yield here, worded(CLOSED, why=error.strerror or error)


def _why_not_entered(folder: Path) -> Wording | None:
    if folder.name.startswith("."):
        return _HIDDEN
    return _LINKED_FOLDER if folder.is_symlink() else None


def _why_not_read(file: Path) -> Wording | None:
    ending = file.suffix.lower()
    if file.name.startswith(_LOCKS):
        return _LOCK
    if file.name.startswith("."):
        return _HIDDEN
    if file.name.lower() in _SYSTEM_FILES:
        return _OF_THE_SYSTEM
    if not ending:
        return _NO_ENDING
    if ending in REFERENCE_SUFFIXES:
        return _REFERENCES
    if ending not in SUPPORTED_SUFFIXES:
        return worded(mark("errors", "files ending in {ending} are not imported"), ending=ending)
    return None if file.is_file() else _GONE
