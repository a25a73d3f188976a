"""Takes a file in as the window does, without the window."""

import datetime as dt
from pathlib import Path
from typing import Any

from briefreader.library.database import Library
from briefreader.services.changes import AnyChange, apply_changes
from briefreader.services.interchange.reading import read_file
from briefreader.services.interchange.taking_in import TakenIn, settled, take_in

NOW = dt.datetime(2026, 3, 4, 5, 6, tzinfo=dt.UTC)


def take(library: Library, path: Path, detector: Any = None, opened: int = 0) -> TakenIn:
    """Take the file in and return what it brought."""
    file = read_file(path, library.themes.all(), NOW)
    taken = take_in(library, file, lambda: detector, opened=opened, now=NOW)
    apply(library, taken)
    return taken


def apply(library: Library, taken: TakenIn) -> tuple[AnyChange, ...]:
    """Carry out what is still to be changed."""
    return apply_changes(library, settled(library, taken.changes))
