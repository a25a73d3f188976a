"""Work that is done in workers to make briefings and to write them."""

import datetime as dt
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.values import Briefing
from briefreader.services.briefing.write import write_briefing, write_report
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Progress


def make(
    database: Path, plan: BriefingPlan, made: dt.date, progress: Progress, cancelled: Cancelled
) -> Briefing:
    """Compose the briefing of ``plan`` on the day ``made``."""
    with open_library(database, create=False) as library:
        return brief_plan(library, plan, made, Steps(progress, cancelled))


def write(
    briefing: Briefing, path: Path, paper: Paper, progress: Progress, cancelled: Cancelled
) -> Path:
    """Write ``briefing`` to ``path``, set for ``paper``, and return the path."""
    progress(0, 0, "")
    if not cancelled():
        write_briefing(briefing, path, paper)
    return path


def write_pages(briefing: Briefing, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    """Write the report of several pages to ``path``, and return the path."""
    progress(0, 0, "")
    if not cancelled():
        write_report(briefing, path, briefing.plan.paper)
    return path
