"""Work in workers to export statements, each over its own connection to the library."""

from pathlib import Path

from briefreader.library.database import open_reader
from briefreader.services.export.csv_writing import Separator
from briefreader.services.export.preview import Extent, extent
from briefreader.services.export.progress import Steps
from briefreader.services.export.writing import export
from briefreader.ui.app.jobs import Cancelled, Progress
from briefreader.ui.dialogs.exporting.scope import Ids


def write(
    database: Path,
    ids: Ids,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
    *,
    alarm: int | None,
    separator: Separator,
) -> Path:
    """Write the statements with these ids to ``path``, and return that.

    With ``alarm`` a calendar rings so many days before what is due; ``separator`` is that of CSV.
    """
    with open_reader(database) as library:
        steps = Steps(progress, cancelled)
        export(library, ids, path, steps, alarm=alarm, separator=separator)
    return path


def count(database: Path, ids: Ids) -> Extent:
    """Return how much the export of these statements would hold."""
    with open_reader(database) as library:
        return extent(library, ids)
