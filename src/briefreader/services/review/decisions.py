"""Test of whether a person has decided on a commitment, which detection then leaves alone."""

from briefreader.library.records import Commitment, Origin, Review, Status


def is_decided(commitment: Commitment) -> bool:
    """Tell whether a person made, judged, corrected or followed up the commitment."""
    return (
        commitment.origin is Origin.MANUAL
        or commitment.review is not Review.UNREVIEWED
        or commitment.edited
        or commitment.status is not Status.OPEN
        or bool(commitment.evidence or commitment.owner or commitment.reminder)
    )
