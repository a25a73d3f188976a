"""Check of a library for damage: when one is due, and what it finds."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.database import Library, open_reader
from briefreader.library.file_checks import damaged_content
from briefreader.services.export.progress import Steps

_CHECKED = "checked"
_WEEK = timedelta(days=7)


def is_check_due(library: Library, now: datetime) -> bool:
    """Tell whether ``library`` is to be checked: it was not closed, or not checked for a week.

    One that cannot be written is not, as nothing could be noted or mended.
    """
    if library.is_read_only:
        return False
    return not library.is_known_whole or _is_long_ago(library.settings.get(_CHECKED), now)


def check_for_damage(path: Path, steps: Steps) -> None:
    """Read the whole library at ``path``, which is open elsewhere in the process.

    Raises DamagedLibraryError if it is damaged, LibraryError if it cannot be read, CancelledError
    if ``steps`` were cancelled.
    """
    with open_reader(path) as library:
        library.stop_when(steps.cancelled)
        try:
            found = library.damage()
        finally:
            steps.check()
    if found:
        raise damaged_content(path, found)


def note_checked(library: Library, now: datetime) -> None:
    """Note that ``library`` was found in order, so that it can be marked as closed in the end.

    Where another program is writing, the time is not noted: the next start checks again.
    """
    library.is_known_whole = True
    with suppress(LibraryError), library.without_waiting(), library.transaction():
        library.settings.set(_CHECKED, value=now.isoformat())


def _is_long_ago(noted: object, now: datetime) -> bool:
    """Tell whether a week lies between; also where the clock is another one now."""
    if not isinstance(noted, str):
        return True
    try:
        return abs(now - datetime.fromisoformat(noted)) >= _WEEK
    except (ValueError, TypeError):
        return True
