"""Words on threads, the same in the window and in the terminal."""

from collections.abc import Mapping

from briefreader.commitments.threads.thread import ThreadLink, ThreadState
from briefreader.services.comparison.comparison_wording import kind_name, shift_wording
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.translatable import Wording, mark, worded

STATE_NAMES: Mapping[ThreadState, str] = {
    ThreadState.SUGGESTED: mark("errors", "Suggested"),
    ThreadState.PARTLY: mark("errors", "Confirmed in part"),
    ThreadState.CONFIRMED: mark("errors", "Confirmed"),
}
"""What a person said of a thread, which is translated where it is shown."""


def link_wording(link: ThreadLink) -> Wording:
    """Return what became of a wording in the next one, and in what it changed."""
    kind = kind_name(link.kind)
    if not link.shifts:
        return kind
    return worded(
        mark("errors", "{kind}: {reason}"), kind=kind, reason=shift_wording(link.shifts[0])
    )


def years_wording(series: SeriesThreads, thread: PromiseThread) -> Wording:
    """Return the years in which a promise was first and last made, one if it is the same year."""
    known = [each.year for each in map(series.date_of, thread.wordings) if each]
    if not known:
        return worded(mark("errors", "undated"))
    # A year is no number to be grouped.
    first, last = str(min(known)), str(max(known))
    return (
        worded("{year}", year=first)
        if first == last
        else worded(mark("errors", "{first} – {last}"), first=first, last=last)
    )
