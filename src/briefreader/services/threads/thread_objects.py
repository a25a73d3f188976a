"""Threads as JSON objects and as the rows of a table, for other programs."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.commitments.threads.thread import ThreadLink
from briefreader.library.records import Commitment
from briefreader.services.comparison.comparison_objects import shift_object
from briefreader.services.comparison.comparison_wording import shift_wording
from briefreader.services.json_contract import commitment_object
from briefreader.services.record_codec import Json, day_value
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads

COLUMNS = (
    "series",
    "thread",
    "state",
    "dropped",
    "kind",
    "reason",
    "explanation",
    "skipped",
    "confirmed",
    "statement",
    "title",
    "date",
    "id",
    "paragraph",
    "strength",
    "actors",
    "themes",
    "due",
    "quote",
)
_DIGITS = 3


def series_object(series: SeriesThreads) -> Json:
    """Return one series with its threads as `briefreader threads` prints it."""
    return {
        "statements": [
            {
                "id": each.statement.id,
                "title": each.statement.title,
                "date": day_value(each.statement.date),
                "commitments": len(each.commitments),
            }
            for each in series.statements
        ],
        "threads": [_thread(series, each) for each in series.followed],
    }


def thread_cells(every: Sequence[SeriesThreads]) -> Iterator[list[object]]:
    """Yield the cells under ``COLUMNS`` of each wording; series and threads count from 1."""
    for place, series in enumerate(every, start=1):
        for number, thread in enumerate(series.followed, start=1):
            links = (None, *thread.links)
            for wording, link in zip(thread.wordings, links, strict=True):
                dropped = "yes" if thread.is_dropped else "no"
                told = [place, number, thread.state.value, dropped]
                yield [*told, *_link_cells(link), *_wording_cells(series, wording)]


def _thread(series: SeriesThreads, thread: PromiseThread) -> Json:
    days = [day for day in map(series.date_of, thread.wordings) if day]
    return {
        "state": thread.state.value,
        "first_seen": day_value(min(days, default=None)),
        "last_seen": day_value(max(days, default=None)),
        "dropped": thread.is_dropped,
        "wordings": [
            {"date": day_value(series.date_of(wording)), "change": link and _link(link)}
            | commitment_object(wording)
            for wording, link in zip(thread.wordings, (None, *thread.links), strict=True)
        ],
    }


def _link(link: ThreadLink) -> Json:
    """Return what became of the wording before in this one."""
    return {
        "kind": link.kind.value,
        "reason": _reason(link),
        "changes": [shift_object(each) for each in link.shifts],
        "score": round(link.score, _DIGITS),
        "skipped": link.skipped,
        "confirmed": link.settled,
    }


def _reason(link: ThreadLink) -> str | None:
    shifted = link.kind in (AlignmentKind.STRENGTHENED, AlignmentKind.WEAKENED)
    return link.shifts[0].reason.value if shifted else None


def _link_cells(link: ThreadLink | None) -> list[object]:
    if link is None:
        return [""] * 5
    return [
        link.kind.value,
        _reason(link) or "",
        "; ".join(str(shift_wording(each)) for each in link.shifts),
        link.skipped,
        "yes" if link.settled else "no",
    ]


def _wording_cells(series: SeriesThreads, wording: Commitment) -> list[object]:
    statement = series.statement_of(wording)
    return [
        statement.id,
        statement.title,
        day_value(statement.date) or "",
        wording.id,
        wording.paragraph,
        wording.strength.value,
        "; ".join(wording.actors),
        "; ".join(wording.themes),
        wording.due.by.isoformat() if wording.due else "",
        wording.quote,
    ]
