"""What the workers of the overview do."""

from datetime import date
from pathlib import Path

from briefreader.library.database import open_reader
from briefreader.services.commitments_table.columns import Columns, read_columns
from briefreader.services.library_overview.charts import BUSIEST
from briefreader.services.library_overview.figures import OverviewFigures, overview_figures
from briefreader.ui.app.jobs import Cancelled, Progress, Work

Read = tuple[Columns, OverviewFigures]


def reading_figures(path: Path, columns: Columns | None, today: date) -> Work:
    """Return the work that counts the library's commitments, from ``columns`` if they are known."""

    def work(progress: Progress, cancelled: Cancelled) -> Read:  # noqa: ARG001
        read = columns
        if read is None:
            with open_reader(path) as library:
                library.stop_when(cancelled)
                read = read_columns(library)
        return read, overview_figures(read, today, most=BUSIEST)

    return work
