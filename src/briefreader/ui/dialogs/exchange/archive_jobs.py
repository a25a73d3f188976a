"""Work that is done in workers with archives of a library."""

from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.archive.archive import write_archive
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Progress


def archive(database: Path, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    """Write everything in the library to an archive at ``path``, and return that."""
    with open_library(database, create=False) as library:
        write_archive(library, path, Steps(progress, cancelled))
    return path
