"""What is listed of what is due: commitments with their statements, group by group."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefreader.library.database import Library
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services.follow_up.due_page import DueGroup


class DueRow(NamedTuple):
    """A commitment in its group, and whose it is."""

    group: DueGroup
    commitment: Commitment
    statement: StatementSummary


def due_rows(
    library: Library, wanted: Mapping[DueGroup, Sequence[int]], most: int | None = None
) -> tuple[DueRow, ...]:
    """Return the commitments with these ids, group by group: of each group at most ``most``."""
    found: list[tuple[DueGroup, Commitment]] = []
    for group, every in wanted.items():
        ids = every[:most]
        by_id = {each.id: each for each in library.commitments.of_ids(ids)}
        found += [(group, by_id[each]) for each in ids if each in by_id]
    whose = library.statements.summaries_of(sorted({each.statement_id for _, each in found}))
    return tuple(
        DueRow(group, each, whose[each.statement_id])
        for group, each in found
        if each.statement_id in whose
    )
