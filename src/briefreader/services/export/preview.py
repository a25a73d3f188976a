"""Preview of an export: how much it would hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.library.database import Library
from briefreader.services.detection.coverage import uncovered


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """Numbers of records; ``commitments`` are those not dismissed, ``dated`` have a due date.

    ``uncovered`` counts the statements of which commitments may be missing, as their language is
    not read, or not known.
    """

    statements: int
    commitments: int
    dated: int
    notes: int
    uncovered: int = 0


def extent(library: Library, statement_ids: Sequence[int]) -> Extent:
    """Return how much there is of the statements with these ids."""
    commitments, dated = library.commitments.count_kept(statement_ids)
    return Extent(
        statements=len(statement_ids),
        commitments=commitments,
        dated=dated,
        notes=library.annotations.count(statement_ids),
        uncovered=len(uncovered(library.statements.summaries_of(statement_ids).values())),
    )
