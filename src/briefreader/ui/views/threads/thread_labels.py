"""Words of the view of threads."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.threads.thread import ThreadState
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.services.threads.thread_filter import ThreadFilter
from briefreader.services.threads.thread_wording import STATE_NAMES, years_wording
from briefreader.translatable import mark, worded
from briefreader.ui.common.error_text import translated

translate = QCoreApplication.translate

FILTER_NAMES: Mapping[ThreadFilter, str] = {
    ThreadFilter.ALL: mark("errors", "All threads"),
    ThreadFilter.SUGGESTED: mark("errors", "Not confirmed"),
    ThreadFilter.CONFIRMED: mark("errors", "Confirmed"),
    ThreadFilter.STRENGTHENED: mark("errors", "Strengthened once"),
    ThreadFilter.WEAKENED: mark("errors", "Weakened once"),
    ThreadFilter.DROPPED: mark("errors", "Not in the last statement"),
    ThreadFilter.ONCE: mark("errors", "Said only once"),
}
"""What each filter is called, which is translated where it is shown."""


def filter_label(wanted: ThreadFilter) -> str:
    """Return what a filter is called."""
    return translated(worded(FILTER_NAMES[wanted]))


def state_label(thread: PromiseThread) -> str:
    """Return whether a person confirmed the thread."""
    return translated(worded(STATE_NAMES[thread.state]))


def span_label(series: SeriesThreads, thread: PromiseThread) -> str:
    """Return from when to when it was said, and how often: "2021 – 2023, 3 wordings"."""
    count = translate("threads", "%Ln wording(s)", "", len(thread.wordings))
    return translate("threads", "{years}, {wordings}").format(
        years=translated(years_wording(series, thread)), wordings=count
    )


def end_label(thread: PromiseThread) -> str:
    """Return that the last statement does not have it, empty if it does."""
    return translate("threads", "not in the last statement") if thread.is_dropped else ""


def facts_label(series: SeriesThreads, thread: PromiseThread) -> str:
    """Return what is to be known of a thread, in one line."""
    is_thread = len(thread.wordings) > 1
    facts = [span_label(series, thread), state_label(thread) if is_thread else ""]
    return " · ".join(filter(None, [*facts, end_label(thread)]))


def counts_label(series: SeriesThreads) -> str:
    """Return how many statements and threads there are, and how many of these are confirmed."""
    followed = series.followed
    confirmed = sum(each.state is ThreadState.CONFIRMED for each in followed)
    parts = [
        translate("threads", "%Ln statement(s)", "", len(series.statements)),
        translate("threads", "%Ln thread(s)", "", len(followed)),
        translate("threads", "%Ln confirmed", "", confirmed),
    ]
    return " · ".join(parts)
