"""Access to a library for use: with the shipped themes in it."""

import zlib
from pathlib import Path

from briefreader import shipped
from briefreader.errors import LibraryError
from briefreader.library.database import Library, default_library_path, open_library
from briefreader.library.file_checks import explained
from briefreader.translatable import mark

_THEMES = "shipped_themes"
_FILES = (("themes.toml",), ("languages", "en", "themes.toml"))
"""What the shipped themes are read from: their names, and the terms that users edit."""


def open_with_themes(path: Path | None) -> Library:
    """Open or make the library at ``path`` (None: the user's own), with the shipped themes.

    Raises LibraryError if it cannot be opened.
    """
    library = open_library(path or default_library_path())
    try:
        _bring_themes(library)
    except Exception as error:
        library.close()
        if (told := explained(library.path, error)) is not error:
            raise told from error
        raise
    return library


def make_new_library(path: Path) -> None:
    """Make an empty library at ``path``, with the shipped themes and without the sample.

    Raises LibraryError if there is something at ``path`` already, or it cannot be made.
    """
    check_no_log(path)
    if path.exists():
        raise LibraryError(
            mark("errors", "{target} exists already; choose another name for the library."),
            target=path,
        )
    with open_with_themes(path) as library:
        library.settings.set("sample_offered", value=True)


def check_no_log(target: Path) -> None:
    """Raise LibraryError if SQLite would apply a log that lies there to a library at ``target``."""
    if target.with_name(f"{target.name}-wal").exists():
        raise LibraryError(
            mark(
                "errors", "What is left of another library lies at {target}; choose another name."
            ),
            target=target,
        )


def open_existing(path: Path | None) -> Library:
    """Open the library at ``path``; only the user's own (None) is made if it is not there yet.

    Raises LibraryError if there is none or it cannot be opened.
    """
    if path is None:
        return open_library(default_library_path())
    return open_library(path, create=False)


def _bring_themes(library: Library) -> None:
    # Reading the themes takes longer than opening the library, and they seldom change.
    checksum = 0
    for parts in _FILES:
        checksum = zlib.crc32(shipped.resource(*parts).read_bytes(), checksum)
    if library.settings.get(_THEMES) != checksum and not library.is_read_only:
        from briefreader.services.detection.shipped_themes import load_taxonomy

        with library.transaction():
            library.themes.ensure_shipped(load_taxonomy())
            library.settings.set(_THEMES, value=checksum)
