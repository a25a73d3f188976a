"""Series: which statements are the same thing said again, year after year."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefreader.commitments.model import Kind
from briefreader.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{4,}")
_SUBTITLE = re.compile(r"[:–—]\s.*", re.DOTALL)
_TITLES, _PARTIES = 0.6, 0.6
"""Shares of what two have in common that make them alike."""


class SeriesEntry(NamedTuple):
    """What tells to which series a statement belongs; ``key`` is any value that names it."""

    key: int
    title: str
    parties: frozenset[str]
    kind: Kind
    date: date | None


def is_same_series(one: SeriesEntry, other: SeriesEntry) -> bool:
    """Tell whether two have like titles and the same parties.

    Of one kind it is enough that most parties are the same: one joins, another is away.
    """
    if _share(_title_words(one), _title_words(other)) < _TITLES:
        return False
    if one.parties == other.parties:
        return bool(one.parties) or one.kind is other.kind
    return one.kind is other.kind and _share(one.parties, other.parties) >= _PARTIES


def series_with(key: int, entries: Iterable[SeriesEntry]) -> tuple[int, ...]:
    """Return the keys of the series that the entry ``key`` is in, in time; it is one of them.

    What belongs to one of a series belongs to the series. Raises KeyError if there is no such
    entry.
    """
    found = {each.key: each for each in entries}
    return _in_time(_reached(found[key], _by_party(found.values()), {key}))


def all_series(entries: Iterable[SeriesEntry]) -> tuple[tuple[int, ...], ...]:
    """Return the keys of each series of two statements or more, in time, the longest first."""
    every = sorted(entries, key=_when)
    index = _by_party(every)
    seen: set[int] = set()
    found = []
    for each in every:
        if each.key not in seen:
            seen.add(each.key)
            found.append(_in_time(_reached(each, index, seen)))
    several = [each for each in found if len(each) > 1]
    return tuple(sorted(several, key=len, reverse=True))


_Index = Mapping[str, Sequence[SeriesEntry]]


def _by_party(entries: Iterable[SeriesEntry]) -> _Index:
    index: dict[str, list[SeriesEntry]] = defaultdict(list)
    for each in entries:
        for party in each.parties or ("",):
            index[party].append(each)
    return index


def _reached(first: SeriesEntry, index: _Index, seen: set[int]) -> list[SeriesEntry]:
    """Return ``first`` and all that it leads to; adds their keys to ``seen``."""
    found = [first]
    for each in found:
        for party in each.parties or ("",):
            for other in index[party]:
                if other.key not in seen and is_same_series(each, other):
                    seen.add(other.key)
                    found.append(other)
    return found


def _in_time(entries: Iterable[SeriesEntry]) -> tuple[int, ...]:
    return tuple(each.key for each in sorted(entries, key=_when))


def _when(entry: SeriesEntry) -> tuple[bool, date, str, int]:
    return entry.date is None, entry.date or date.min, entry.title, entry.key


def _title_words(entry: SeriesEntry) -> frozenset[str]:
    """Return the words of a title that tell the occasion: not who meets, nor a motto below it."""
    parties = frozenset(_WORD.findall(fold(" ".join(entry.parties))))
    return frozenset(_WORD.findall(fold(_SUBTITLE.sub("", entry.title)))) - parties


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    either = one | other
    return len(one & other) / len(either) if either else 1.0
