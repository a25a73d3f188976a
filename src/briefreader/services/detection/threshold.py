"""The confidence below which a library's detections stay out of sight until someone decides."""

from collections.abc import Iterable

from briefreader.library.database import Library
from briefreader.library.records import Commitment
from briefreader.services.review.decisions import is_decided

_KEY = "confidence_threshold"


def read_threshold(library: Library) -> float:
    """Return the library's threshold, from 0 (all are shown) to 1."""
    value = library.settings.get(_KEY, default=0.0)
    return min(1.0, max(0.0, float(value))) if isinstance(value, (int, float)) else 0.0


def set_threshold(library: Library, threshold: float) -> None:
    """Keep the threshold with the library, so that window and briefing agree on it."""
    library.settings.set(_KEY, value=threshold)


def above(commitments: Iterable[Commitment], threshold: float) -> tuple[Commitment, ...]:
    """Return the commitments that are sure enough, or that a person decided on."""
    return tuple(each for each in commitments if each.confidence >= threshold or is_decided(each))


def unsure_ids(library: Library) -> frozenset[int]:
    """Return the ids of the library's commitments that are out of sight by its threshold."""
    threshold = read_threshold(library)
    return library.commitment_listing.unsure(threshold) if threshold else frozenset()
