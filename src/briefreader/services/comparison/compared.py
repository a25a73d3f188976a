"""Commitments as they are compared: of a library's records, or of what was found in a file."""

import re
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

_LONGEST_OPENING = 200
_SENTENCE_END = re.compile(r"[.;:!?]\s|\n")


def compared_record(commitment: Commitment, statement: Statement) -> ComparedCommitment:
    """Return what is compared of a commitment of ``statement``."""
    opening = opening_before(statement.text, commitment.span.start)
    return _compared(commitment, commitment.quote, statement.language, opening)


def compared_alone(commitment: Commitment, language: str) -> ComparedCommitment:
    """Return what is compared of a commitment without the text around it."""
    return _compared(commitment, commitment.quote, language, "")


def compared_detection(found: Detection, text: str, language: str) -> ComparedCommitment:
    """Return what is compared of what was found in ``text``, in the language with this code."""
    opening = opening_before(text, found.span.start)
    return _compared(found, found.span.of(text), language, opening)


def opening_before(text: str, start: int) -> str:
    """Return what the sentence says before the commitment that begins at ``start``."""
    before = text[max(0, start - _LONGEST_OPENING) : start]
    return _SENTENCE_END.split(before)[-1].strip()


def aligned(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    settled: Iterable[Pair] = (),
    ruled_out: Iterable[Pair] = (),
) -> tuple[Alignment, ...]:
    """Return the alignments, as ``align`` does with the words that the app comes with."""
    return align(before, after, load_comparison_words, settled, ruled_out)


def _compared(
    commitment: Commitment | Detection, quote: str, language: str, opening: str
) -> ComparedCommitment:
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
        opening=opening,
    )
