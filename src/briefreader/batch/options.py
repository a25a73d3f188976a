"""How a batch is run."""

from dataclasses import dataclass, field

from briefreader.batch.chunks import MOST
from briefreader.batch.tables import Columns
from briefreader.services.importing.reading_pool import MAX_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a batch is run; see `briefreader batch --help`."""

    scheduler: str | None = None
    workers: int | None = None
    dashboard: bool = False
    columns: Columns = field(default_factory=Columns)
    retry_failed: bool = False
    redo_changed: bool = False
    keep_changed: bool = False
    with_texts: bool = True
    most: int = MOST
    seconds: float = MAX_SECONDS
