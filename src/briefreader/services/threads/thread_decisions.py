"""Decisions on threads: confirmed, split or joined; each a step of Undo.

They are kept as judgements on pairs of wordings, as those of a comparison are, so that both tell
the same, and travel and survive together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations, pairwise, product

from briefreader.library.database import Library
from briefreader.library.records import Commitment
from briefreader.services.comparison.judging import (
    Judgement,
    decisions,
    judge_right,
    judge_wrong,
    pair,
)
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.translatable import mark

CommitmentPair = tuple[Commitment, Commitment]


def confirm_thread(library: Library, thread: PromiseThread) -> tuple[Judgement, ...]:
    """Return the step by which all wordings of ``thread`` are one promise for good."""
    name = mark("changes", "Confirm thread")
    linked = zip(pairwise(thread.wordings), thread.links, strict=True)
    steps = (judge_right(library, *both) for both, link in linked if not link.settled)
    return _named(name, steps)


def split_thread(library: Library, thread: PromiseThread, at: int) -> tuple[Judgement, ...]:
    """Return the step that makes two threads of one, the second of which begins at wording ``at``.

    Raises ValueError where there is nothing on one of both sides.
    """
    if not 0 < at < len(thread.wordings):
        message = f"a thread of {len(thread.wordings)} wordings cannot be split at {at}"
        raise ValueError(message)
    name = mark("changes", "Split thread")
    pairs = product(thread.wordings[:at], thread.wordings[at:])
    return _named(name, (judge_wrong(library, *each) for each in pairs))


def can_be_joined(thread: PromiseThread, other: PromiseThread) -> bool:
    """Tell whether two threads can be one: no statement says both."""
    said = {each.statement_id for each in thread.wordings}
    return said.isdisjoint(each.statement_id for each in other.wordings)


def join_threads(
    library: Library, series: SeriesThreads, thread: PromiseThread, other: PromiseThread
) -> tuple[Judgement, ...]:
    """Return the step that makes one thread of two; raises ValueError where they cannot be one."""
    if not can_be_joined(thread, other):
        message = "both threads have a wording of one statement"
        raise ValueError(message)
    name = mark("changes", "Join threads")
    pairs = set(_meeting(series, thread, other))
    apart = set(_ruled_out(library, series, thread, other)) - pairs
    steps = [*(pair(library, *each) for each in sorted(pairs, key=_ids))]
    steps += [judge_right(library, *each) for each in sorted(apart, key=_ids)]
    return _named(name, steps)


def _meeting(
    series: SeriesThreads, thread: PromiseThread, other: PromiseThread
) -> Iterator[CommitmentPair]:
    """Yield the wordings of the one that follow those of the other in time."""
    every = _in_time(series, (*thread.wordings, *other.wordings))
    return (each for each in pairwise(every) if _is_across(thread, each))


def _ruled_out(
    library: Library, series: SeriesThreads, thread: PromiseThread, other: PromiseThread
) -> Iterator[CommitmentPair]:
    """Yield what somebody found not to be one promise, which would keep both threads apart."""
    said = {each.statement.id: each.commitments for each in series.statements}
    for each in combinations(_in_time(series, (*thread.wordings, *other.wordings)), 2):
        if _is_across(thread, each):
            sides = (said[one.statement_id] for one in each)
            if _ids(each) in decisions(library, *sides)[1]:
                yield each


def _in_time(series: SeriesThreads, wordings: Iterable[Commitment]) -> list[Commitment]:
    order = {each.statement.id: place for place, each in enumerate(series.statements)}
    return sorted(wordings, key=lambda each: order[each.statement_id])


def _is_across(thread: PromiseThread, both: CommitmentPair) -> bool:
    return (both[0].id in thread.key) != (both[1].id in thread.key)


def _ids(both: CommitmentPair) -> tuple[int, int]:
    return both[0].id, both[1].id


def _named(name: str, steps: Iterable[Iterable[Judgement]]) -> tuple[Judgement, ...]:
    return tuple(replace(each, name=name) for step in steps for each in step)
