"""How much an export would hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.library.database import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """Numbers of records; ``commitments`` are those not dismissed, ``dated`` have a due date."""

    statements: int
    commitments: int
    dated: int
    notes: int


def extent(library: Library, statement_ids: Sequence[int]) -> Extent:
    """Return how much there is of the statements with these ids."""
    commitments, dated = library.commitments.count_kept(statement_ids)
    return Extent(
        statements=len(statement_ids),
        commitments=commitments,
        dated=dated,
        notes=library.annotations.count(statement_ids),
    )
