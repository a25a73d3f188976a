"""What the workers of the view of due dates do."""

from datetime import date
from pathlib import Path

from briefreader.library.database import open_reader
from briefreader.services.briefing.paper import Paper
from briefreader.services.follow_up.due_page import DuePage, due_page
from briefreader.services.follow_up.due_sheet import DueContent, due_content, write_due
from briefreader.ui.app.jobs import Cancelled, Progress, Work


def reading_due(path: Path, today: date, actor: str) -> Work:
    """Return the work that reads what is due in the library at ``path``."""

    def work(progress: Progress, cancelled: Cancelled) -> DuePage:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            return due_page(library, today, actor)

    return work


def reading_content(path: Path, page: DuePage, actor: str) -> Work:
    """Return the work that reads what of ``page``, which is of ``actor``, goes on paper."""

    def work(progress: Progress, cancelled: Cancelled) -> DueContent:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            return due_content(library, page, actor)

    return work


def writing_content(content: DueContent, out: Path, paper: Paper, language: str) -> Work:
    """Return the work that writes the page of what is due to ``out``, and returns the path."""

    def work(progress: Progress, cancelled: Cancelled) -> Path:
        progress(0, 0, "")
        if not cancelled():
            write_due(content, out, paper, language)
        return out

    return work
