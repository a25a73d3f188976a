"""All commitments of a library as columns: what they are filtered, sorted and counted by.

Half a million of them take 25 MB like this, and a filter a few milliseconds, where SQLite goes
through all rows for each facet (docs/performance.md). The rows are in the order of their
statements, the newest first, and in these in the order of the text.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, filterfalse, repeat
from typing import TypeAlias

from briefreader.commitments.model import Strength
from briefreader.library.commitment_listing import (
    CommitmentListingStore,
    ListedStatement,
    PackedCommitments,
)
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.detection.threshold import unsure_ids

STRENGTHS = tuple(each.value for each in Strength)
REVIEWS = tuple(each.value for each in Review)
STATUSES = tuple(each.value for each in Status)
NOWHERE = -1
Rows: TypeAlias = "array[int]"
"""Numbers of rows, in order, or a number for each row."""
_Moves: TypeAlias = dict[str, dict[int, bool]]
"""By name the rows that are in its list now, or are not any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The commitments that stand in the library, those that were dismissed too; row by row.

    Attributes:
        ids: of the commitments.
        row_of: the row of the commitment with each id, ``NOWHERE`` for ids that are not here.
        statements: whose commitments these are; some may have none.
        starts: the first row of each statement, and behind them how many rows there are.
        strengths, reviews, statuses: places in ``STRENGTHS``, ``REVIEWS`` and ``STATUSES``.
        due: ordinals of the due dates, 0 where there is none.
        notes: how many notes there are, by row, where there are any.
        themes, actors: the rows of each, by the theme's key and the actor's name.
        best_themes, best_actors: the rows of which it is the first.
        collections: the ids of the statements in each collection, by name.

    """

    ids: Rows
    row_of: Rows
    statements: Sequence[ListedStatement]
    starts: Rows
    strengths: bytes
    reviews: bytes
    statuses: bytes
    due: Rows
    notes: Mapping[int, int]
    themes: Mapping[str, Rows]
    actors: Mapping[str, Rows]
    best_themes: Mapping[str, Rows]
    best_actors: Mapping[str, Rows]
    collections: Mapping[str, frozenset[int]]

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, commitment_id: int) -> int:
        """Return the row of a commitment, ``NOWHERE`` if it has none."""
        return self.row_of[commitment_id] if 0 <= commitment_id < len(self.row_of) else NOWHERE

    def lengths(self) -> Iterator[int]:
        """Yield how many rows each statement has."""
        return (end - start for start, end in zip(self.starts, self.starts[1:], strict=False))

    def of_statements(self, values: Iterable[int]) -> Rows:
        """Return for each row the value of its statement, given for each statement in order."""
        return array("i", chain.from_iterable(map(repeat, values, self.lengths())))


def read_columns(library: Library) -> Columns:
    """Return the columns of what ``library`` holds; what is less sure than its threshold is out."""
    store = library.commitment_listing
    packed = _in_order(store, unsure_ids(library))
    statements = store.statements()
    ids = array("q")
    starts = array("q", [0])
    codes: tuple[bytearray, ...] = (bytearray(), bytearray(), bytearray())
    due = array("i")
    days = _Days()
    for statement in statements:
        found = packed.get(statement.id)
        if found is not None:
            ids.extend(map(int, found.ids.split(",")))
            for column, places, values in zip(
                codes, _PLACES, (found.strengths, found.reviews, found.statuses), strict=True
            ):
                column.extend(map(places.__getitem__, values.split(",")))
            due.extend(map(days.__getitem__, found.due.split(",")))
        starts.append(len(ids))
    row_of = array("i", [NOWHERE]) * (store.highest_id() + 1)
    for row, commitment_id in enumerate(ids):
        row_of[commitment_id] = row
    return Columns(
        ids=ids,
        row_of=row_of,
        statements=statements,
        starts=starts,
        strengths=bytes(codes[0]),
        reviews=bytes(codes[1]),
        statuses=bytes(codes[2]),
        due=due,
        notes={row_of[each]: count for each, count in store.noted().items()},
        themes=_by_name(store.by_theme(), row_of),
        actors=_by_name(store.by_actor(), row_of),
        best_themes=_by_name(store.by_theme(best=True), row_of),
        best_actors=_by_name(store.by_actor(best=True), row_of),
        collections=store.members(),
    )


def patched(columns: Columns, changes: Iterable[tuple[Commitment, Commitment]]) -> Columns | None:
    """Return ``columns`` with the commitments as they are after ``changes`` from before to after.

    None if the rows would be others, so that all has to be read again.
    """
    codes = [bytearray(each) for each in (columns.strengths, columns.reviews, columns.statuses)]
    due = array("i", columns.due)
    lists = (columns.themes, columns.actors, columns.best_themes, columns.best_actors)
    moves: tuple[_Moves, ...] = ({}, {}, {}, {})
    for before, after in changes:
        row = columns.row(after.id)
        if row < 0 or (before.statement_id, before.span) != (after.statement_id, after.span):
            return None
        for column, places, value in zip(
            codes, _PLACES, (after.strength, after.review, after.status), strict=True
        ):
            column[row] = places[value.value]
        due[row] = after.due.by.toordinal() if after.due else 0
        names = (
            (each.themes, each.actors, each.themes[:1], each.actors[:1]) for each in (before, after)
        )
        for moved, were, are in zip(moves, *names, strict=True):
            for name in set(were) ^ set(are):
                moved.setdefault(name, {})[row] = name in are
    themes, actors, best_themes, best_actors = map(_moved, lists, moves)
    strengths, reviews, statuses = map(bytes, codes)
    return replace(
        columns,
        strengths=strengths,
        reviews=reviews,
        statuses=statuses,
        due=due,
        themes=themes,
        actors=actors,
        best_themes=best_themes,
        best_actors=best_actors,
    )


def _moved(lists: Mapping[str, Rows], moves: _Moves) -> dict[str, Rows]:
    """Return the lists with rows put in and taken out; each is long, and made anew once."""
    made = dict(lists)
    for name, moved in moves.items():
        rows = array("i", filterfalse(moved.__contains__, lists.get(name, ())))
        rows.extend(row for row, is_in in moved.items() if is_in)
        made[name] = rows
    return made


_PLACES = tuple(
    {value: place for place, value in enumerate(values)}
    for values in (STRENGTHS, REVIEWS, STATUSES)
)


class _Days(dict[str, int]):
    """Ordinals of dates in ISO 8601, each worked out once; 0 for no date."""

    def __missing__(self, text: str) -> int:
        self[text] = found = date.fromisoformat(text).toordinal() if text else 0
        return found


def _in_order(
    store: CommitmentListingStore, left_out: frozenset[int]
) -> dict[int, PackedCommitments]:
    """Return the commitments by statement, but those with the ids ``left_out``."""
    packed = {each.statement_id: each for each in store.packed()}
    if not left_out:
        return packed
    kept = ((key, _without(each, left_out)) for key, each in packed.items())
    return {key: each for key, each in kept if each is not None}


def _without(packed: PackedCommitments, left_out: frozenset[int]) -> PackedCommitments | None:
    """Return the commitments but those with the ids ``left_out``, None if none is left."""
    columns = [each.split(",") for each in packed[1:]]
    kept = [each for each in zip(*columns, strict=True) if int(each[0]) not in left_out]
    if not kept:
        return None
    return PackedCommitments(packed.statement_id, *map(",".join, zip(*kept, strict=True)))


def _by_name(named: Iterable[tuple[str, str]], row_of: Rows) -> dict[str, Rows]:
    """Return the rows of each name that has any, in order of the ids."""
    found = {
        name: array("i", map(row_of.__getitem__, map(int, ids.split(",")))) for name, ids in named
    }
    # Others are in the trash, or not sure enough.
    kept = {
        name: rows if NOWHERE not in rows else array("i", filter(NOWHERE.__ne__, rows))
        for name, rows in found.items()
    }
    return {name: rows for name, rows in kept.items() if rows}
