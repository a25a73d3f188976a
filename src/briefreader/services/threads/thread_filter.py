"""Filter of threads, by what became of them and by their words."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.commitments.threads.thread import ThreadState
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.text.search_folding import holds_words


class ThreadFilter(StrEnum):
    """Which threads of a series are wanted; all but ``ONCE`` have two wordings or more."""

    ALL = "all"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"
    DROPPED = "dropped"
    ONCE = "once"


_MEETS: Mapping[ThreadFilter, Callable[[PromiseThread], bool]] = {
    ThreadFilter.ALL: lambda _thread: True,
    ThreadFilter.SUGGESTED: lambda thread: thread.state is not ThreadState.CONFIRMED,
    ThreadFilter.CONFIRMED: lambda thread: thread.state is ThreadState.CONFIRMED,
    ThreadFilter.STRENGTHENED: lambda thread: _became(thread, AlignmentKind.STRENGTHENED),
    ThreadFilter.WEAKENED: lambda thread: _became(thread, AlignmentKind.WEAKENED),
    ThreadFilter.DROPPED: lambda thread: thread.is_dropped,
    ThreadFilter.ONCE: lambda _thread: True,
}


def filtered(
    series: SeriesThreads, wanted: ThreadFilter, words: str = ""
) -> tuple[PromiseThread, ...]:
    """Return the threads that are wanted, and have all of ``words`` in one of their wordings."""
    is_once = wanted is ThreadFilter.ONCE
    return tuple(
        each
        for each in series.threads
        if (len(each.wordings) == 1) == is_once and _MEETS[wanted](each) and _says(each, words)
    )


def _became(thread: PromiseThread, kind: AlignmentKind) -> bool:
    return any(link.kind is kind for link in thread.links)


def _says(thread: PromiseThread, words: str) -> bool:
    return any(holds_words(each.quote, words) for each in thread.wordings)
