"""Rules of automatic backups: when one is due, and which of many are kept."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta

MOST = 10
LARGE_IMPORT = 50
"""An import of so many files is large: a backup is made before it."""
_NEWEST, _DAYS, _WEEKS = 3, 4, 3
_DAY = timedelta(days=1)


def is_due(now: datetime, last: datetime | None, *, changed: bool, on_start: bool) -> bool:
    """Tell whether a backup is to be made at ``now``, the last one being of ``last``.

    ``changed`` tells that the library has changed since. A clock that was set back puts off none.
    """
    if last is None:
        return True
    return changed and (on_start or abs(now - last) >= _DAY)


def superfluous(made: Iterable[datetime]) -> frozenset[datetime]:
    """Return those of the times of backups whose backups are to go; ``MOST`` at most stay.

    These are the newest, the last one of some days before, and of some weeks before that; where
    there are fewer days and weeks, further new ones.
    """
    newest_first = sorted(set(made), reverse=True)
    if len(newest_first) <= MOST:
        return frozenset()
    kept = newest_first[:_NEWEST]
    kept += _last_of_each(newest_first, kept, lambda time: time.date(), _DAYS)
    kept += _last_of_each(newest_first, kept, lambda time: time.isocalendar()[:2], _WEEKS)
    others = [time for time in newest_first if time not in kept]
    kept += others[: MOST - len(kept)]
    return frozenset(newest_first) - frozenset(kept)


def _last_of_each(
    newest_first: Sequence[datetime],
    kept: Sequence[datetime],
    period: Callable[[datetime], Hashable],
    most: int,
) -> list[datetime]:
    """Return the last time of each period that ``kept`` has none of, of the ``most`` last ones."""
    seen = {period(time) for time in kept}
    found: list[datetime] = []
    for time in newest_first:
        if period(time) not in seen and len(found) < most:
            seen.add(period(time))
            found.append(time)
    return found
