"""Work that is done in workers to find the threads of a series."""

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from briefreader.errors import CancelledError, NotFoundError
from briefreader.library.database import Library, open_reader
from briefreader.services.threads.library_threads import SeriesThreads, read_threads
from briefreader.services.threads.series_choice import series_of
from briefreader.ui.app.jobs import Cancelled, Progress


class Source(Enum):
    """What says which statements are meant."""

    SERIES = "series"
    COLLECTION = "collection"


class SeriesChoice(NamedTuple):
    """The series of a statement, or the statements of a collection, by its id."""

    source: Source
    id: int


class ThreadsRead(NamedTuple):
    """What came of it: None where what was chosen is not there any more."""

    choice: SeriesChoice
    name: str
    series: SeriesThreads | None


def find_threads(
    database: Path, choice: SeriesChoice, progress: Progress, cancelled: Cancelled
) -> ThreadsRead:
    """Return the threads of the statements that ``choice`` names."""

    def told(done: int, every: int) -> None:
        if cancelled():
            raise CancelledError
        progress(done, every, "")

    with open_reader(database) as library:
        library.stop_when(cancelled)
        try:
            name, ids = _chosen(library, choice)
            return ThreadsRead(choice, name, read_threads(library, ids, told))
        except NotFoundError:
            return ThreadsRead(choice, "", None)


def _chosen(library: Library, choice: SeriesChoice) -> tuple[str, tuple[int, ...]]:
    if choice.source is Source.COLLECTION:
        collection = library.collections.get(choice.id)
        return collection.name, collection.statements
    ids = series_of(library, choice.id)
    return library.statements.summaries_of(ids)[ids[-1]].title, ids
