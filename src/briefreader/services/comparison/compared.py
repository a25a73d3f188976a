"""Commitments as they are compared: of a library's records, or of what was found in a file."""

from collections.abc import Iterable, Sequence

from briefreader.commitments.comparison.aligning import Pair, align
from briefreader.commitments.comparison.alignment import Alignment, ComparedCommitment
from briefreader.commitments.findings import Detection
from briefreader.commitments.metadata.detection_coverage import (
    detection_language,
    is_detection_language,
    is_unknown_language,
)
from briefreader.library.records import Commitment, Statement
from briefreader.services.comparison.shipped_comparison import load_comparison_words


def compared_record(commitment: Commitment, statement: Statement) -> ComparedCommitment:
    """Return what is compared of a commitment of ``statement``."""
    return _compared(commitment, commitment.quote, statement.language)


def compared_detection(found: Detection, text: str, language: str) -> ComparedCommitment:
    """Return what is compared of what was found in ``text``, in the language with this code."""
    return _compared(found, found.span.of(text), language)


def aligned(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    settled: Iterable[Pair] = (),
    ruled_out: Iterable[Pair] = (),
) -> tuple[Alignment, ...]:
    """Return the alignments, as ``align`` does with the words that the app comes with."""
    return align(before, after, load_comparison_words, settled, ruled_out)


def _compared(commitment: Commitment | Detection, quote: str, language: str) -> ComparedCommitment:
    is_read = is_unknown_language(language) or is_detection_language(language)
    return ComparedCommitment(
        quote=quote,
        strength=commitment.strength,
        actors=commitment.actors,
        themes=commitment.themes,
        due=commitment.due.by if commitment.due else None,
        # What is not known is read as English.
        language=detection_language(language) if is_read else language,
        paragraph=commitment.paragraph,
        conditional=commitment.conditional,
    )
