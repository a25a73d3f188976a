"""Folders that are watched on request, so that what is new in them comes in by itself."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from briefreader.library.database import Library

SEEN = "watched_files"
"""The setting that holds when each file in them, by its path, was changed last."""
_FOLDERS = "watched_folders"


def watched_folders(library: Library) -> tuple[Path, ...]:
    """Return the folders that the library's user had watched, in their order."""
    return tuple(map(Path, library.settings.get(_FOLDERS, default=[])))


def watch_folders(library: Library, folders: Iterable[Path]) -> None:
    """Watch these folders, each once, and no others."""
    names = list(dict.fromkeys(str(folder.absolute()) for folder in folders))
    with library.transaction():
        library.settings.set(_FOLDERS, value=names)
        seen = library.settings.get(SEEN, default={})
        kept = {path: stamp for path, stamp in seen.items() if _is_below(path, names)}
        library.settings.set(SEEN, value=kept)


def _is_below(path: str, folders: Sequence[str]) -> bool:
    return any(Path(path).is_relative_to(folder) for folder in folders)
