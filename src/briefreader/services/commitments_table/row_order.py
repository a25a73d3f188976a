"""The order of the table's rows, by one column or several."""

import unicodedata
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, compress, islice
from typing import NamedTuple

from briefreader.services.commitments_table.columns import Columns, Rows
from briefreader.services.commitments_table.table_filter import Column, Order, SortKey

_PIECE = 20_000
_FEW = 256
"""Ranks that have room in a byte each."""


class RowOrder:
    """Puts rows of ``columns`` in order; what a column is sorted by is worked out once.

    ``themes`` are the keys of the library's themes, in the taxonomy's order; ``called`` tells the
    name by which an actor is sorted.
    """

    def __init__(
        self, columns: Columns, themes: Sequence[str], called: Callable[[str], str] = str
    ) -> None:
        self._columns = columns
        self._called = called
        self._themes = themes
        self._keys: dict[SortKey, _Ranks] = {}
        self._whole: tuple[Order, Rows] | None = None

    def first_ids(self, rows: bytes, order: Order, limit: int) -> Rows:
        """Return the first ones of ``ids``, at most ``limit``, in a part of the time."""
        return self._ids(_first(rows, [self._key(each) for each in order], limit))

    def prepare(self) -> None:
        """Work out all that columns are sorted by from the smallest value on."""
        for column in Column:
            self._key(SortKey(column))

    def ids(self, rows: bytes, order: Order) -> Rows:
        """Return the ids of the rows that have a 1 in ``rows``, in ``order``."""
        return self._ids(self._sorted(rows, order))

    def _ids(self, rows: Iterable[int]) -> Rows:
        return _looked_up("q", self._columns.ids, rows)

    def _sorted(self, rows: bytes, order: Order) -> Iterable[int]:
        if not order:
            return compress(range(len(rows)), rows)
        known = self._whole
        if known is not None and known[0] == order:
            return compress(known[1], map(rows.__getitem__, known[1]))
        if rows.count(1) * 2 < len(rows):
            return self._sort(compress(range(len(rows)), rows), order)
        # Kept, as the next filter is likely to ask for the same order.
        whole = array("i", self._sort(range(len(rows)), order))
        self._whole = (order, whole)
        return compress(whole, map(rows.__getitem__, whole))

    def _sort(self, rows: Iterable[int], order: Order) -> Iterable[int]:
        """Return ``rows`` in ``order``: what lacks a value stands last, whichever the direction.

        A rank at a time, the least important column first. Python's own sort takes as long and
        holds up the window, as no other thread runs meanwhile.
        """
        for each in reversed(order):
            ranks, levels = self._key(each)
            heaps: list[list[int]] = [[] for _ in range(levels)]
            for row in rows:
                heaps[ranks[row]].append(row)
            rows = chain.from_iterable(heaps)
        return rows

    def _key(self, wanted: SortKey) -> "_Ranks":
        if wanted not in self._keys:
            self._keys[wanted] = _in_direction(self._values(wanted.column), wanted.descending)
        return self._keys[wanted]

    def _values(self, column: Column) -> Sequence[int]:
        """Return a number for each row, 0 where it has no value, by which ``column`` is sorted."""
        columns = self._columns
        match column:
            case Column.DUE:
                return columns.due
            case Column.STRENGTH:
                return columns.strengths.translate(_FROM_ONE)
            case Column.STATUS:
                return columns.statuses.translate(_FROM_ONE)
            case Column.REVIEW:
                return columns.reviews.translate(_FROM_ONE)
            case Column.THEME:
                return self._ranked(columns.best_themes, self._themes)
            case Column.ACTOR:
                names = sorted(columns.best_actors, key=lambda each: folded(self._called(each)))
                return self._ranked(columns.best_actors, names)
            case Column.DATE:
                days = (each.date.toordinal() if each.date else 0 for each in columns.statements)
                return columns.of_statements(days)
            case Column.STATEMENT:
                return columns.of_statements(_places([each.title for each in columns.statements]))
            case Column.NOTES:
                counts = array("i", [0]) * len(columns)
                for row, count in columns.notes.items():
                    counts[row] = count
                return counts

    def _ranked(self, lists: Mapping[str, Rows], names: Iterable[str]) -> Rows:
        ranks = array("i", [0]) * len(self._columns)
        for rank, name in enumerate(names, 1):
            for row in lists.get(name, ()):
                ranks[row] = rank
        return ranks


class _Ranks(NamedTuple):
    """The rank of each row, of as many ``levels`` as there are from 0 on."""

    ranks: Sequence[int]
    levels: int


def _first(rows: bytes, keys: Sequence[_Ranks], limit: int) -> list[int]:
    """Return the first ``limit`` rows that have a 1 in ``rows``, without sorting the rest."""
    ranks, levels = keys[0] if keys else (None, 0)
    if not isinstance(ranks, bytes):
        return _first_of(list(compress(range(len(rows)), rows)), keys, limit)
    chosen = int.from_bytes(rows, "little")
    found: list[int] = []
    for level in range(levels):
        only = bytes(level) + b"\1" + bytes(255 - level)
        of_level = chosen & int.from_bytes(ranks.translate(only), "little")
        if of_level:
            found += _first(of_level.to_bytes(len(rows), "little"), keys[1:], limit - len(found))
        if len(found) == limit:
            break
    return found


def _first_of(rows: Sequence[int], keys: Sequence[_Ranks], limit: int) -> list[int]:
    """Return the first ``limit`` of ``rows`` in the order of ``keys``, likewise."""
    if not keys or not limit:
        return list(rows[:limit])
    ranks = keys[0].ranks
    counts = Counter(map(ranks.__getitem__, rows))
    before, last = 0, -1
    for rank in sorted(counts):
        last = rank
        if before + counts[rank] >= limit:
            break
        before += counts[rank]
    sooner = [row for row in rows if ranks[row] < last]
    sooner.sort(key=lambda row: [key.ranks[row] for key in keys])
    with_last = [row for row in rows if ranks[row] == last]
    return sooner + _first_of(with_last, keys[1:], limit - len(sooner))


def _in_direction(values: Sequence[int], descending: bool) -> _Ranks:
    """Return ranks in whose order the ``values`` rise, or fall; what is 0 comes last."""
    there = sorted(set(values) - {0}, reverse=descending)
    rank_of = {value: rank for rank, value in enumerate([*there, 0])}
    ranks = _looked_up("B" if len(rank_of) <= _FEW else "i", rank_of, values)
    return _Ranks(ranks.tobytes() if ranks.typecode == "B" else ranks, len(rank_of))


def _looked_up(code: str, known: Mapping[int, int] | Sequence[int], keys: Iterable[int]) -> Rows:
    """Return what is ``known`` of each key, as an array of this type.

    Piece by piece, between which other threads run.
    """
    found: Rows = array(code)
    following = iter(keys)
    while piece := list(islice(following, _PIECE)):
        found.extend(map(known.__getitem__, piece))
    return found


_FROM_ONE = bytes(min(code + 1, 255) for code in range(256))


def folded(name: str) -> tuple[str, str]:
    """Return what ``name`` is sorted by: without case and accents, then as it is."""
    plain = name.casefold()
    if plain.isascii():
        return plain, name
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(each for each in plain if not unicodedata.combining(each)), name


def _places(titles: Sequence[str]) -> list[int]:
    """Return the place of each title among all of them, from 1 on; equal ones share theirs."""
    places = {title: place for place, title in enumerate(sorted(set(titles), key=folded), 1)}
    return [places[each] for each in titles]
