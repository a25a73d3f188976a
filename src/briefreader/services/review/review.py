"""Decisions of the user about commitments; each is a change that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Origin, Review, Statement
from briefreader.services.changes import Change
from briefreader.services.detection.detected_records import commitment_from, metadata_of
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span
from briefreader.text.word_span import whole_words
from briefreader.translatable import mark

# Detection takes long to load.
if TYPE_CHECKING:
    from briefreader.commitments.detector import Detector

CommitmentChange = Change[Commitment]
_TRACKING = frozenset({"status", "status_date", "evidence", "owner", "reminder"})


def confirm(commitment: Commitment) -> CommitmentChange:
    """Say that this is a commitment."""
    return _changed(mark("changes", "Confirm commitment"), commitment, review=Review.CONFIRMED)


def dismiss(commitment: Commitment) -> CommitmentChange:
    """Say that this is no commitment; it stays in the library so that it is not found again."""
    return _changed(mark("changes", "Dismiss commitment"), commitment, review=Review.DISMISSED)


def reset(commitment: Commitment) -> CommitmentChange:
    """Take back a decision: not reviewed any more."""
    return _changed(mark("changes", "Reset review"), commitment, review=Review.UNREVIEWED)


def set_strength(commitment: Commitment, strength: Strength) -> CommitmentChange:
    """Correct the strength."""
    return edit(commitment, strength=strength)


def set_themes(commitment: Commitment, keys: Sequence[str]) -> CommitmentChange:
    """Correct the themes, the best first."""
    return edit(commitment, themes=tuple(keys))


def replace_theme(commitment: Commitment, key: str) -> CommitmentChange:
    """Put the theme ``key`` in the place of the best one; further themes stay behind it."""
    further = [each for each in commitment.themes[1:] if each != key]
    return set_themes(commitment, [key, *further])


def add_theme(commitment: Commitment, key: str) -> CommitmentChange:
    """Give the commitment the theme ``key`` too, behind those that it has."""
    return set_themes(commitment, tuple(dict.fromkeys([*commitment.themes, key])))


def set_actors(commitment: Commitment, names: Sequence[str]) -> CommitmentChange:
    """Correct who binds itself."""
    return edit(commitment, actors=tuple(names))


def set_due(commitment: Commitment, due: DueDate | None) -> CommitmentChange:
    """Correct by when it is due."""
    return edit(commitment, due=due)


def set_span(commitment: Commitment, statement: Statement, span: Span) -> CommitmentChange:
    """Move the commitment to other words of its statement (code points, end exclusive).

    It gets whole words, see ``words_at``; raises ValueError if there are none in ``span``. Whoever
    sets the words has reviewed the commitment.
    """
    name = mark("changes", "Set words of commitment")
    return Change(name, commitment, at_words(commitment, statement, span))


def at_words(commitment: Commitment, statement: Statement, span: Span) -> Commitment:
    """Return the commitment at other words of its statement; see ``set_span``."""
    words = words_at(statement, span)
    return replace(
        commitment,
        span=words,
        quote=words.of(statement.text),
        paragraph=_paragraph(statement, words),
        edited=True,
        review=reviewed(commitment),
    )


def edit(commitment: Commitment, **fields: Any) -> CommitmentChange:
    """Correct any fields of ``Commitment`` at once, which confirms it unless it was dismissed.

    Following up what became of a commitment does not count as correcting its detection.
    """
    corrected = bool(fields.keys() - _TRACKING)
    return _changed(
        mark("changes", "Edit commitment"),
        commitment,
        edited=commitment.edited or corrected,
        review=reviewed(commitment),
        **fields,
    )


def reviewed(commitment: Commitment) -> Review:
    """Return the review of a commitment of which a person has just set something by hand."""
    is_new = commitment.review is Review.UNREVIEWED
    return Review.CONFIRMED if is_new else commitment.review


def add(statement: Statement, span: Span, detector: "Detector") -> CommitmentChange:
    """Make a commitment of ``span`` by hand, with the labels that detection would give it.

    It gets whole words, see ``words_at``; raises ValueError if there are none in ``span``.
    """
    words = words_at(statement, span)
    detection = detector.describe(statement.text, words, metadata_of(statement))
    made = replace(
        commitment_from(detection, statement),
        origin=Origin.MANUAL,
        review=Review.CONFIRMED,
        detected=None,
        confidence=1.0,
    )
    return Change(mark("changes", "Add commitment"), None, made)


def remove(commitment: Commitment) -> CommitmentChange:
    """Delete a commitment that was made by hand; a detected one is dismissed instead.

    Raises ValueError for a detected commitment.
    """
    if commitment.origin is not Origin.MANUAL:
        message = "a detected commitment is dismissed, not removed"
        raise ValueError(message)
    return Change(mark("changes", "Remove commitment"), commitment, None)


def _changed(name: str, commitment: Commitment, **fields: Any) -> CommitmentChange:
    return Change(name, commitment, replace(commitment, **fields))


def _paragraph(statement: Statement, span: Span) -> int:
    return paragraph_at(paragraph_spans(statement.text), span.start)


def words_at(statement: Statement, span: Span) -> Span:
    """Return ``span`` as a commitment made by hand has it: whole words; see ``whole_words``.

    Raises ValueError if there are no words in ``span``.
    """
    words = whole_words(statement.text, span, any_sentence_rules())
    if words is None:
        message = "there are no words in the span"
        raise ValueError(message)
    return words
