"""Automatic backups of a library: made when one is due, and thinned."""

from datetime import datetime
from pathlib import Path

from briefreader.library.backups import Backup, backups_of, delete_backup, has_changed, make_backup
from briefreader.services.archive.backup_policy import is_due, superfluous
from briefreader.services.export.progress import Steps


def back_up_if_due(
    library: Path, now: datetime, steps: Steps | None = None, *, on_start: bool
) -> Backup | None:
    """Make a backup of ``library`` if one is due at ``now``, and let go of those too many.

    ``on_start`` tells that the program has just been started. Returns the backup, None if none was
    due. Raises LibraryError if it cannot be made or the library is damaged, CancelledError if
    ``steps`` were cancelled; then all older ones are kept.
    """
    steps = steps or Steps()
    found = backups_of(library)
    last = found[0] if found else None
    changed = last is None or has_changed(library, last)
    if not is_due(now, last.made if last else None, changed=changed, on_start=on_start):
        return None
    made = make_backup(library, now, lambda _left, _pages: steps.check())
    _thin(library, made)
    return made


def back_up_before(library: Path, now: datetime) -> Backup | None:
    """Make a backup before much is changed at once, unless the last one holds the same.

    Raises LibraryError if it cannot be made.
    """
    return back_up_if_due(library, now, on_start=True)


def _thin(library: Path, made: Backup) -> None:
    """Delete the backups that are too many, never the one that was just ``made``."""
    found = backups_of(library)
    going = superfluous(each.made for each in found)
    for each in found:
        if each.made in going and each.path != made.path:
            delete_backup(each)
