"""Access to a library for use: with the shipped themes in it."""

import zlib
from pathlib import Path

from briefreader import shipped
from briefreader.library.database import Library, default_library_path, open_library
from briefreader.library.file_checks import explained

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
