"""Work that is done in a worker with a file of notes or codes."""

from datetime import UTC, datetime
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.detection.detection import detector_of
from briefreader.services.export.progress import Steps
from briefreader.services.importing.foreign_files import notes_file_apart
from briefreader.services.merge.planning import MergePlan, plan_notes_file
from briefreader.ui.app.jobs import Cancelled, Progress


def plan_notes(
    database: Path, path: Path, opened: int, progress: Progress, cancelled: Cancelled
) -> MergePlan:
    """Read the file, and bring in the texts that are new."""
    now = datetime.now(UTC)
    with open_library(database, create=False) as library:
        bundle = notes_file_apart(path, library.themes.all(), now, cancelled)
        return plan_notes_file(
            library,
            bundle,
            lambda: detector_of(library),
            opened=opened,
            now=now,
            steps=Steps(progress, cancelled),
        )
