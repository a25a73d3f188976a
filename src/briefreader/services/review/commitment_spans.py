"""Edits of the words of commitments: longer, shorter, in two, in one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from briefreader.library.records import (
    Commitment,
    Evidence,
    Origin,
    Review,
    Statement,
    Status,
)
from briefreader.services.changes import Change, Step
from briefreader.services.follow_up.entries import without_status
from briefreader.services.review.review import CommitmentChange, at_words, reviewed, set_span
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.span import Span
from briefreader.text.span_edit import Unit, move_end, move_start
from briefreader.text.span_split import cut, suggest
from briefreader.translatable import mark

_NEW = -1
"""By which entries of the same step name the commitment that is made."""


def stretch_end(
    commitment: Commitment, statement: Statement, unit: Unit, by: int
) -> CommitmentChange | None:
    """Move the commitment's end by one ``unit``, on (``by`` 1) or back (-1).

    Returns None where it cannot move.
    """
    return _reshaped(
        commitment,
        statement,
        move_end(statement.text, commitment.span, unit, by, any_sentence_rules()),
    )


def stretch_start(
    commitment: Commitment, statement: Statement, unit: Unit, by: int
) -> CommitmentChange | None:
    """Move the commitment's start, as ``stretch_end`` moves its end."""
    return _reshaped(
        commitment,
        statement,
        move_start(statement.text, commitment.span, unit, by, any_sentence_rules()),
    )


def split(
    commitment: Commitment,
    statement: Statement,
    position: int,
    history: Sequence[Evidence] = (),
) -> Step:
    """Make two commitments of one, at the code point ``position`` if it lies within the words.

    Elsewhere they are cut at their best joint. The first part stays the commitment that it was; the
    second is a new one, made by hand, with the same labels and ``history``. Returns nothing if the
    words cannot be cut. Both claim their words, so that detection finds nothing anew there.
    """
    span, text = commitment.span, statement.text
    inside = span.start < position < span.end
    place = position if inside else suggest(text, span)
    parts = cut(text, span, place) if place is not None else None
    if parts is None:
        return ()
    first, second = parts
    rest = replace(
        at_words(commitment, statement, second),
        id=0,
        origin=Origin.MANUAL,
        detected=None,
        confidence=1.0,
        author="",
    )
    name = mark("changes", "Split commitment")
    if history:
        rest = without_status(replace(rest, id=_NEW))
    return (
        set_span(commitment, statement, first),
        Change(name, None, rest),
        *(Change(name, None, replace(each, id=0, commitment_id=_NEW)) for each in history),
    )


def merge(
    commitment: Commitment,
    others: Sequence[Commitment],
    statement: Statement,
    histories: Mapping[int, Sequence[Evidence]] = MappingProxyType({}),
) -> Step:
    """Make one commitment of ``commitment`` and the next of ``others`` in its paragraph.

    It runs from the first word of both to the last, keeps the labels of the first, and adds actors,
    themes, due date, owner, reminder and status that only the second has, and what ``histories``,
    the entries by commitment, say of the second. It is confirmed, as its words
    were set by hand. They claim those of the second, which is not found anew. Returns nothing if no
    commitment that was not dismissed follows in the paragraph.
    """
    after = sorted(
        (each for each in others if _follows(commitment, each)), key=lambda each: each.span
    )
    if not after:
        return ()
    other = after[0]
    span = Span(commitment.span.start, max(commitment.span.end, other.span.end))
    merged = replace(
        at_words(commitment, statement, span),
        actors=tuple(dict.fromkeys(commitment.actors + other.actors)),
        themes=tuple(dict.fromkeys(commitment.themes + other.themes)),
        due=commitment.due or other.due,
        conditional=commitment.conditional or other.conditional,
        owner=commitment.owner or other.owner,
        reminder=commitment.reminder or other.reminder,
        review=_either(reviewed(commitment), other.review),
    )
    entries = histories.get(other.id, ())
    if commitment.status is Status.OPEN and not entries:
        merged = replace(
            merged, status=other.status, status_date=other.status_date, evidence=other.evidence
        )
    name = mark("changes", "Merge commitments")
    return (
        Change(name, commitment, merged),
        Change(name, other, None),
        *(Change(name, each, replace(each, commitment_id=commitment.id)) for each in entries),
    )


def _reshaped(commitment: Commitment, statement: Statement, span: Span) -> CommitmentChange | None:
    return None if span == commitment.span else set_span(commitment, statement, span)


def _follows(commitment: Commitment, other: Commitment) -> bool:
    return (
        other.id != commitment.id
        and other.paragraph == commitment.paragraph
        and other.span > commitment.span
        and other.review is not Review.DISMISSED
    )


def _either(one: Review, other: Review) -> Review:
    return Review.CONFIRMED if Review.CONFIRMED in (one, other) else one
