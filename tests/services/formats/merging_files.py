"""Takes a file in as the window does, without the window."""

import datetime as dt
from pathlib import Path
from typing import Any

from briefreader.library.database import Library
from briefreader.services.changes import Step, apply_changes
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_notes_file

NOW = dt.datetime(2026, 3, 4, 5, 6, tzinfo=dt.UTC)


def take(library: Library, path: Path, detector: Any = None, opened: int = 0) -> MergePlan:
    """Take the file in and return what it brought."""
    bundle = read_notes_file(path, library.themes.all(), NOW)
    plan = plan_notes_file(library, bundle, lambda: detector, opened=opened, now=NOW)
    assert bool(apply(library, plan)) == bool(plan.revisions or plan.tagging or plan.themes)
    return plan


def apply(library: Library, plan: MergePlan) -> Step:
    """Carry out what is still to be changed."""
    return apply_changes(library, changes_of(library, plan))
