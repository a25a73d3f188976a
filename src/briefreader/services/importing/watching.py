"""Import of what is new in the watched folders."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefreader.library.database import Library
from briefreader.services.importing.document_reading import Cancelled, Readings
from briefreader.services.importing.folder_scan import files_below
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.importing.watched_folders import SEEN, watched_folders

Stamps = Mapping[str, str]
"""When each file, by its path, was changed last and how long it was."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a look into the folders found: files to import, and the stamps of all files."""

    files: tuple[Path, ...]
    stamps: Stamps


def look(library: Library) -> Watched:
    """Look for files in the watched folders that are new or have changed since the last import."""
    seen: Stamps = library.settings.get(SEEN, default={})
    stamps = {
        str(file): stamp
        for folder in watched_folders(library)
        if folder.is_dir()
        for file in files_below(folder)
        if (stamp := _stamp(file))
    }
    changed = tuple(Path(path) for path, stamp in stamps.items() if seen.get(path) != stamp)
    return Watched(changed, stamps)


def import_watched(
    library: Library, readings: Readings, cancelled: Cancelled = lambda: False
) -> Iterator[ImportResult]:
    """Import what is new in the watched folders; a file that failed is not tried again unchanged.

    After ``cancelled`` the files that were not reached are still new.
    """
    found = look(library)
    if not found.files:
        return
    done: list[str] = []
    for result in import_paths(library, found.files, readings, cancelled=cancelled):
        if result.outcome is Outcome.LEFT:
            continue
        done.append(str(result.path))
        yield result
    left = {str(file) for file in found.files}.difference(done)
    seen = {path: stamp for path, stamp in found.stamps.items() if path not in left}
    library.settings.set(SEEN, value=seen)


def _stamp(file: Path) -> str:
    """Return when the file was changed and how long it is, empty if it has gone."""
    try:
        status = file.stat()
    except OSError:
        return ""
    return f"{status.st_mtime_ns} {status.st_size}"


def directories(library: Library, most: int) -> tuple[Path, ...]:
    """Return at most ``most`` folders in which something new may appear: the watched and below."""
    found: list[Path] = []
    for folder in watched_folders(library):
        if folder.is_dir():
            found.append(folder)
            found += (each for each in sorted(folder.rglob("*/")) if each.is_dir())
    return tuple(found[:most])
