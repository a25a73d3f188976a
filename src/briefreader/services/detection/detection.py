"""Detection with the shipped resources, and again without losing what the user decided."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.confidence import Calibration, parse_calibrations
from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Detection
from briefreader.commitments.model import UserCue
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement
from briefreader.services.detection.detected_records import commitment_from, metadata_of
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary
from briefreader.services.review.decisions import is_decided
from briefreader.text.span import Span

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


@cache
def load_detector() -> Detector:
    """Return the detector that the shipped languages and themes make.

    Raises ResourceError if one of their files has a mistake.
    """
    return Detector(
        load_language, load_guesser(), load_vocabulary, load_taxonomy(), load_calibrations()
    )


def detector_of(library: Library) -> Detector:
    """Return the shipped detector with the library's own cues and themes.

    Raises ResourceError if a shipped file has a mistake.
    """
    return detector_with(library.cues.all(), library.themes.taxonomy())


def detector_with(cues: Sequence[UserCue], taxonomy: Taxonomy) -> Detector:
    """Return the shipped detector with the user's ``cues`` and ``taxonomy`` (no themes: shipped).

    Raises ResourceError if a shipped file has a mistake.
    """
    shipped_one = load_detector()
    taxonomy = taxonomy if taxonomy.themes else shipped_one.taxonomy
    if not cues and taxonomy == shipped_one.taxonomy:
        return shipped_one
    return Detector(
        load_language, load_guesser(), load_vocabulary, taxonomy, load_calibrations(), cues
    )


def new_commitments(
    library: Library, detections: Iterable[Detection], statement: Statement
) -> list[Commitment]:
    """Return the records of what was read, maybe a while ago, in ``statement``.

    A theme that was merged meanwhile is the one that it was merged into.
    """
    merged = library.themes.merged()
    return [
        replace(each, themes=tuple(dict.fromkeys(merged.get(key, key) for key in each.themes)))
        for each in (commitment_from(detection, statement) for detection in detections)
    ]


def redetect(library: Library, statement: Statement, detector: Detector) -> None:
    """Detect the statement's commitments anew.

    What a person decided stays: commitments made by hand, reviewed, corrected or followed up.
    Where one of these stands, or was first found, nothing new is added. Of the others, those found
    at the same words again keep their ids.
    """
    detections = detector.detect(statement.text, metadata_of(statement))
    with library.transaction():
        before = library.commitments.of_statement(statement.id)
        followed = library.evidence.followed(statement.id)
        kept = [each for each in before if is_decided(each) or each.id in followed]
        known = {each.id for each in kept}
        untouched = {each.span: each.id for each in before if each.id not in known}
        found = [
            replace(commitment_from(each, statement), id=untouched.get(each.span, 0))
            for each in unclaimed(statement.text, detections, kept)
        ]
        for gone in set(untouched.values()) - {each.id for each in found}:
            library.commitments.delete(gone)
        library.commitments.put_all(found)


def unclaimed(
    text: str, detections: Iterable[Detection], kept: Sequence[Commitment]
) -> list[Detection]:
    """Return the detections where none of the commitments ``kept`` stands or was first found."""
    return [
        each for each in detections if not any(_same_place(text, each.span, one) for one in kept)
    ]


def redetect_all(
    library: Library,
    detector: Detector,
    progress: Progress = lambda _done, _total, _what: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """Detect the commitments of every statement anew, each statement in one transaction.

    When ``cancelled`` answers true the statements that are left stay as they were.
    """
    listed = library.statements.summaries()
    for done, summary in enumerate(listed):
        if cancelled():
            return
        progress(done, len(listed), summary.title)
        redetect(library, library.statements.get(summary.id), detector)
    progress(len(listed), len(listed), "")


def _same_place(text: str, span: Span, commitment: Commitment) -> bool:
    """Tell whether ``span`` shares at least half the words of the shorter with the commitment."""
    places = (commitment.span, commitment.detected)
    return any(_shares_words(text, span, place) for place in places if place is not None)


def _shares_words(text: str, one: Span, other: Span) -> bool:
    if not one.overlaps(other):
        return False
    shared = Span(max(one.start, other.start), min(one.end, other.end))
    shorter = min(_words(text, one), _words(text, other))
    return 2 * _words(text, shared) >= shorter


def _words(text: str, span: Span) -> int:
    return len(span.of(text).split())


@cache
def load_calibrations() -> Mapping[str, Calibration]:
    """Return what makes a confidence of what the rules judge; raises ResourceError."""
    return parse_calibrations(shipped.resource("confidence.toml").read_text("utf-8"))
