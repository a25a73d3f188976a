"""Work in workers to bring statements in, each over its own connection to the library."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.importing import importer
from briefreader.services.importing.document_reading import Pasted, setup_of
from briefreader.services.importing.outcomes import ImportResult
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.importing.watching import directories, import_watched
from briefreader.ui.app.jobs import Cancelled, Progress

_TELL_SECONDS = 0.2


def import_all(
    database: Path,
    paths: Sequence[Path],
    tell: Callable[[list[ImportResult]], object],
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[ImportResult, ...]:
    """Import the paths; ``tell`` is given the results from time to time, as they come."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        results: list[ImportResult] = []
        told = 0
        last = time.monotonic()
        for result in importer.import_paths(library, paths, pool.read, progress, cancelled):
            results.append(result)
            if time.monotonic() - last > _TELL_SECONDS:
                tell(results[told:])
                told, last = len(results), time.monotonic()
        tell(results[told:])
        return tuple(results)


def import_pasted(database: Path, pasted: Pasted) -> tuple[ImportResult, ...]:
    """Import what was in the clipboard."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        return (importer.import_pasted(library, pasted, pool.read),)


def import_new(
    database: Path, cancelled: Cancelled, most: int
) -> tuple[tuple[ImportResult, ...], tuple[Path, ...]]:
    """Import what is new in the watched folders; returns also at most ``most`` folders in them."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        results = tuple(import_watched(library, pool.read, cancelled))
        return results, directories(library, most)
