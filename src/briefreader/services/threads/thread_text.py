"""Threads for people to read, as text for the terminal."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.threads.thread import ThreadLink
from briefreader.library.records import Commitment, Statement
from briefreader.services.comparison.comparison_text import wrapped_quote
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.services.threads.thread_wording import (
    STATE_NAMES,
    link_wording,
    years_wording,
)
from briefreader.text.control_characters import visible


def threads_text(every: Sequence[SeriesThreads]) -> str:
    """Return each series with its threads, its lines no wider than a terminal."""
    if not every:
        return "No statements of one series are in the library.\n"
    return "\n".join("\n".join(_series_lines(each)) + "\n" for each in every)


def _series_lines(series: SeriesThreads) -> Iterator[str]:
    followed = series.followed
    for each in series.statements:
        yield visible(f"{_day(each.statement)}  {each.statement.title}")
    once = len(series.threads) - len(followed)
    yield f"{_counted(len(followed), 'thread')}; {_counted(once, 'commitment')} said once"
    for number, thread in enumerate(followed, start=1):
        yield ""
        yield from _thread_lines(series, thread, number)


def _thread_lines(series: SeriesThreads, thread: PromiseThread, number: int) -> Iterator[str]:
    years = years_wording(series, thread)
    count = _counted(len(thread.wordings), "wording")
    yield f"{number}. {years}, {count} ({STATE_NAMES[thread.state].lower()})"
    links: Sequence[ThreadLink | None] = (None, *thread.links)
    for wording, link in zip(thread.wordings, links, strict=True):
        if link is not None and link.skipped:
            yield f"  {_counted(link.skipped, 'statement')} without it"
        yield f"  {_labels(series, wording, link)}"
        yield wrapped_quote(wording.quote)
    if thread.is_dropped:
        yield f"  Not in the last statement, {_day(series.statements[-1].statement)}"


def _labels(series: SeriesThreads, wording: Commitment, link: ThreadLink | None) -> str:
    labels = [_day(series.statement_of(wording)), f"¶ {wording.paragraph}", wording.strength.value]
    labels += [f"by {wording.due.by.isoformat()}"] if wording.due else []
    labels += [str(link_wording(link))] if link else []
    return visible("  ".join(labels))


def _day(statement: Statement) -> str:
    return statement.date.isoformat() if statement.date else "undated"


def _counted(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
