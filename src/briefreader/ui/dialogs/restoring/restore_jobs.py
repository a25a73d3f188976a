"""Work that is done in workers with backups of a library."""

from datetime import UTC, datetime
from pathlib import Path

from briefreader.library.backup_content import content_or_none
from briefreader.library.backups import backups_of
from briefreader.services.archive.automatic_backups import back_up_if_due
from briefreader.services.archive.restoration import content_of_backup, restore_into
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Progress
from briefreader.ui.dialogs.restoring.restore_dialog import ListedBackup


def back_up(database: Path, cancelled: Cancelled, *, on_start: bool) -> Path | None:
    """Make a backup if one is due; returns its path."""
    steps = Steps(cancelled=cancelled)
    made = back_up_if_due(database, datetime.now(UTC), steps, on_start=on_start)
    return made.path if made else None


def listed_backups(database: Path, cancelled: Cancelled) -> tuple[ListedBackup, ...]:
    """Return the automatic backups of a library with what they hold, the newest first."""
    steps = Steps(cancelled=cancelled)
    return tuple(
        ListedBackup(each.path, each.made, content_or_none(each.path))
        for each in steps.through(backups_of(database))
    )


def looked_into(backup: Path, progress: Progress, cancelled: Cancelled) -> ListedBackup:
    """Return a copy or an archive that the user chose, with what it holds."""
    content = content_of_backup(backup, Steps(progress, cancelled))
    made = datetime.fromtimestamp(backup.stat().st_mtime, UTC)
    return ListedBackup(backup, made, content)


def restore(backup: Path, database: Path, progress: Progress, cancelled: Cancelled) -> Path:
    """Give the open library a backup's content; returns where it is kept as it was."""
    return restore_into(backup, database, datetime.now(UTC), Steps(progress, cancelled))
