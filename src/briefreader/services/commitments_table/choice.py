"""The rows that a filter lets through, and how many of them have each value of each facet.

A set of rows is a number with a byte for each row, 1 or 0: ``&`` of two such numbers of half a
million bytes takes a tenth of a millisecond.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from briefreader.commitments.model import Kind
from briefreader.library.commitment_listing import ListedStatement
from briefreader.library.records import Review
from briefreader.services.commitments_table.columns import (
    REVIEWS,
    STATUSES,
    STRENGTHS,
    Columns,
    Rows,
)
from briefreader.services.commitments_table.table_filter import (
    Due,
    Facet,
    TableFilter,
    due_bounds,
)
from briefreader.services.review.due_figures import SETTLED

RowSet = int
Counts = Mapping[Facet, Mapping[str, int]]
"""How many commitments have each value of each facet; values that none has are left out."""
NONE = ""
"""The value of a facet for what has none of its values."""
_STANDING = frozenset({Review.UNREVIEWED.value, Review.CONFIRMED.value})
_UNSETTLED = frozenset(STATUSES) - {each.value for each in SETTLED}
_CODED = {Facet.STRENGTH: STRENGTHS, Facet.REVIEW: REVIEWS, Facet.STATUS: STATUSES}


@dataclass(frozen=True)
class Choice:
    """What ``asked`` lets through of ``columns`` on the day ``today``.

    ``found`` are the ids of the commitments that have the words which are asked for, None if no
    words are.
    """

    columns: Columns
    asked: TableFilter
    today: date
    found: frozenset[int] | None = None

    @cached_property
    def rows(self) -> bytes:
        """A byte for each row: 1 if it is let through."""
        return self._bytes(self._but(None))

    def __len__(self) -> int:
        return self.rows.count(1)

    def counts(self) -> Counts:
        """Return the counts of each facet among what all the other filters let through.

        So they tell how many rows there would be with that value chosen too.
        """
        return {facet: self._counts(facet) for facet in Facet}

    @cached_property
    def _sets(self) -> dict[Facet | None, RowSet]:
        """What each facet that asks for something lets through; under None, the rest does."""
        asked = self.asked
        sets: dict[Facet | None, RowSet] = {
            facet: self._of_facet(facet, values) for facet, values in asked.chosen
        }
        sets.setdefault(Facet.REVIEW, self._of_codes(Facet.REVIEW, _STANDING))
        if asked.due is not Due.ANY:
            sets[None] = self._due()
        if self.found is not None:
            sets[None] = sets.get(None, self._all) & self._with_ids(self.found)
        return sets

    @cached_property
    def _all(self) -> RowSet:
        return _row_set(b"\1" * len(self.columns))

    def _but(self, facet: Facet | None) -> RowSet:
        """Return the rows that all filters but that of ``facet`` let through."""
        rows = self._all
        for each, let_through in self._sets.items():
            if each is None or each is not facet:
                rows &= let_through
        return rows

    def _bytes(self, rows: RowSet) -> bytes:
        return rows.to_bytes(len(self.columns), "little")

    def _of_facet(self, facet: Facet, values: frozenset[str]) -> RowSet:
        columns = self.columns
        if facet in _CODED:
            return self._of_codes(facet, values)
        if facet in _LISTS:
            return self._of_lists(_LISTS[facet](columns), values)
        fits = _statement_test(facet, columns)
        return self._of_statements(
            [not values.isdisjoint(fits(each)) for each in columns.statements]
        )

    def _of_codes(self, facet: Facet, values: frozenset[str]) -> RowSet:
        wanted = bytes(each in values for each in _CODED[facet])
        return _row_set(_codes(self.columns, facet).translate(wanted.ljust(256, b"\0")))

    def _of_lists(self, rows: Mapping[str, Rows], values: frozenset[str]) -> RowSet:
        some = self._marked(chain.from_iterable(rows.get(each, ()) for each in values - {NONE}))
        return some | self._without(rows) if NONE in values else some

    def _without(self, rows: Mapping[str, Rows]) -> RowSet:
        """Return the rows that are in none of ``rows``."""
        return self._all ^ self._marked(chain.from_iterable(rows.values()))

    def _of_statements(self, wanted: Iterable[bool]) -> RowSet:
        parts = (
            (b"\1" if each else b"\0") * count
            for each, count in zip(wanted, self.columns.lengths(), strict=True)
        )
        return _row_set(b"".join(parts))

    def _marked(self, rows: Iterable[int]) -> RowSet:
        marked = bytearray(len(self.columns))
        for row in rows:
            marked[row] = 1
        return _row_set(marked)

    def _with_ids(self, ids: Iterable[int]) -> RowSet:
        rows = map(self.columns.row, ids)
        return self._marked(row for row in rows if row >= 0)

    def _due(self) -> RowSet:
        due = self.columns.due
        if self.asked.due is Due.UNDATED:
            return _row_set(bytes(map((0).__eq__, due)))
        since, until = due_bounds(self.asked, self.today)
        first = since.toordinal() if since else 1
        last = until.toordinal() if until else date.max.toordinal()
        rows = _row_set(bytes([first <= each <= last for each in due]))
        if self.asked.due is Due.OVERDUE:
            rows &= self._of_codes(Facet.STATUS, _UNSETTLED)
        return rows

    def _counts(self, facet: Facet) -> dict[str, int]:
        rows = self._but(facet)
        if facet in _CODED:
            counted = self._count_codes(facet, rows)
        elif facet in _LISTS:
            counted = self._count_lists(_LISTS[facet](self.columns), rows)
        else:
            counted = self._count_statements(facet, rows)
        return {value: count for value, count in counted.items() if count}

    def _count_codes(self, facet: Facet, rows: RowSet) -> dict[str, int]:
        # Codes from 1 on, so that 0 is what is not let through.
        codes = _row_set(_codes(self.columns, facet).translate(_ONE_MORE))
        shown = self._bytes(codes & (rows * 255))
        return {value: shown.count(code) for code, value in enumerate(_CODED[facet], 1)}

    def _count_lists(self, lists: Mapping[str, Rows], rows: RowSet) -> dict[str, int]:
        is_shown = self._bytes(rows).__getitem__
        counted = {value: sum(map(is_shown, listed)) for value, listed in lists.items()}
        return counted | {NONE: self._bytes(rows & self._without(lists)).count(1)}

    def _count_statements(self, facet: Facet, rows: RowSet) -> dict[str, int]:
        columns, shown = self.columns, self._bytes(rows)
        starts = columns.starts
        fits = _statement_test(facet, columns)
        counted: dict[str, int] = {}
        for statement, start, end in zip(columns.statements, starts, starts[1:], strict=False):
            count = shown.count(1, start, end)
            for value in fits(statement) if count else ():
                counted[value] = counted.get(value, 0) + count
        return counted


_LISTS: Mapping[Facet, Callable[[Columns], Mapping[str, Rows]]] = {
    Facet.ACTOR: lambda columns: columns.actors,
    Facet.THEME: lambda columns: columns.themes,
}
_ONE_MORE = bytes(min(code + 1, 255) for code in range(256))
_Test = Callable[[ListedStatement], Sequence[str]]


def _statement_test(facet: Facet, columns: Columns) -> _Test:
    """Return what tells the values of ``facet`` that a statement has."""
    if facet is Facet.COLLECTION:
        names: dict[int, list[str]] = {}
        for name, members in columns.collections.items():
            for each in members:
                names.setdefault(each, []).append(name)
        return lambda statement: names.get(statement.id, ())
    return _OF_STATEMENT[facet]


_OF_STATEMENT: Mapping[Facet, _Test] = {
    Facet.YEAR: lambda each: (str(each.date.year) if each.date else NONE,),
    Facet.KIND: lambda each: (Kind(each.kind).value,),
    Facet.LANGUAGE: lambda each: (each.language,),
    Facet.STATEMENT: lambda each: (str(each.id),),
}


def _codes(columns: Columns, facet: Facet) -> bytes:
    if facet is Facet.STRENGTH:
        return columns.strengths
    return columns.reviews if facet is Facet.REVIEW else columns.statuses


def _row_set(rows: bytes | bytearray) -> RowSet:
    return int.from_bytes(rows, "little")
