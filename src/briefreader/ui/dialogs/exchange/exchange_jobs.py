"""Work in workers on statement files, each over its own connection to the library."""

from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.export.progress import Steps
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.importing.foreign_files import statement_file_apart
from briefreader.services.merge.agreement import Comparison, compare_with
from briefreader.services.merge.planning import MergePlan, plan_statement_file
from briefreader.ui.app.jobs import Cancelled, Progress


def write(
    database: Path,
    statement_id: int,
    author: str,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> Path:
    """Write the statement with all that was decided on it to ``path``, and return that."""
    with open_library(database, create=False) as library:
        write_statement_file(library, statement_id, author, path, Steps(progress, cancelled))
    return path


def compare(database: Path, path: Path, cancelled: Cancelled) -> Comparison:
    """Return how far the file at ``path`` agrees with the library."""
    with open_library(database, create=False) as library:
        return compare_with(library, path, cancelled)


def plan_merge(
    database: Path, path: Path, reader: str, progress: Progress, cancelled: Cancelled
) -> MergePlan:
    """Return what the file at ``path`` would change in the library of ``reader``."""
    bundle = statement_file_apart(path, cancelled)
    with open_library(database, create=False) as library:
        return plan_statement_file(library, bundle, reader, Steps(progress, cancelled))
