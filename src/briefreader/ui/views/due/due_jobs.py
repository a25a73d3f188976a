"""What the workers of the view of due dates do."""

from datetime import date
from pathlib import Path

from briefreader.library.database import open_reader
from briefreader.services.follow_up.due_page import DuePage, due_page
from briefreader.ui.app.jobs import Cancelled, Progress, Work


def reading_due(path: Path, today: date, actor: str) -> Work:
    """Return the work that reads what is due in the library at ``path``."""

    def work(progress: Progress, cancelled: Cancelled) -> DuePage:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            return due_page(library, today, actor)

    return work
