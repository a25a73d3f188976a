"""Coverage of a statement by detection, seen from the commitments that it has."""

from collections.abc import Iterable

from briefreader.commitments.metadata.detection_coverage import Coverage, coverage
from briefreader.library.records import Commitment, Origin, Review, StatementSummary


def coverage_of(language: str, commitments: Iterable[Commitment]) -> Coverage:
    """Return what detection can tell of a statement in ``language`` that has ``commitments``.

    What a person made by hand, or dismissed, does not show that the language is read.
    """
    return coverage(
        language,
        detected=any(
            each.origin is Origin.DETECTED and each.review is not Review.DISMISSED
            for each in commitments
        ),
    )


def summary_coverage(summary: StatementSummary) -> Coverage:
    """Return what detection can tell of a listed statement.

    A summary does not say who found its commitments: if there are any, some count as detected.
    """
    return coverage(summary.language, detected=summary.commitments > 0)


def uncovered(summaries: Iterable[StatementSummary]) -> tuple[StatementSummary, ...]:
    """Return the statements of which commitments may be missing, as their language is not read."""
    return tuple(each for each in summaries if summary_coverage(each) is not Coverage.FULL)
