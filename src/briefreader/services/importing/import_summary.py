"""Summary of an import whose end nobody could see, kept until the next start."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefreader.library.database import Library
from briefreader.services.importing.outcomes import ImportResult, Outcome

_KEY = "unseen_import"
_MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How many files came to each outcome, and the names of the first that failed."""

    counts: Mapping[Outcome, int]
    failed: tuple[str, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """Whether some files were not reached."""
        return bool(self.counts.get(Outcome.LEFT))


def summary_of(results: Iterable[ImportResult]) -> ImportSummary:
    """Return the summary of ``results``."""
    listed = tuple(results)
    failed = [each for each in listed if each.outcome is Outcome.FAILED]
    names = tuple(each.path.name for each in failed[:_MOST_NAMES] if each.path)
    return ImportSummary(Counter(each.outcome for each in listed), names)


def keep_summary(library: Library, summary: ImportSummary) -> None:
    """Keep the summary for the next start, in the place of an earlier one."""
    counts = {outcome.value: count for outcome, count in summary.counts.items()}
    library.settings.set(_KEY, value={"counts": counts, "failed": list(summary.failed)})


def has_summary(library: Library) -> bool:
    """Tell whether a summary was kept."""
    return bool(library.settings.get(_KEY))


def take_summary(library: Library) -> ImportSummary | None:
    """Return the summary that was kept, once; None if there is none."""
    kept = library.settings.get(_KEY)
    if not kept:
        return None
    library.settings.set(_KEY, value=None)
    counts = {Outcome(name): count for name, count in kept["counts"].items()}
    return ImportSummary(counts, tuple(kept["failed"]))
