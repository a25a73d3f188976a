"""Files that come back into a library of ours."""

import datetime as dt
import shutil
from pathlib import Path
from typing import Any

from briefreader.library.database import Library, open_library
from briefreader.services.changes import apply_changes
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_notes_file

_NOW = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)


def emptied(library: Path, path: Path) -> Library:
    """Return a copy of the library without notes, bookmarks and decisions."""
    shutil.copyfile(library, path)
    opened = open_library(path)
    for summary in opened.statements.summaries():
        for store in (opened.annotations, opened.bookmarks, opened.commitments):
            for each in store.of_statement(summary.id):
                store.delete(each.id)
    return opened


def take(library: Library, path: Path) -> MergePlan:
    """Take the file in as `briefreader import` does; returns what it brought."""
    bundle = read_notes_file(path, library.themes.all(), _NOW)
    plan = plan_notes_file(library, bundle, _no_detector, opened=0, now=_NOW)
    apply_changes(library, changes_of(library, plan))
    return plan


def _no_detector() -> Any:
    raise NotImplementedError
