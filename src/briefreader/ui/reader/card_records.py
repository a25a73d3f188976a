"""What cards in the margin show: notes with words, commitments with a date or a status."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from briefreader.library.records import Annotation, Commitment, Review, Status
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.review.due_figures import SETTLED
from briefreader.text.control_characters import visible_lines
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex
from briefreader.ui.common.labels import date_label, due_label, status_label

translate = QCoreApplication.translate


class CardRecord(NamedTuple):
    """A note or commitment that has a card, at its ``span``."""

    span: Span
    record: Annotation | Commitment


class DueChip(NamedTuple):
    """When a commitment is due, in words; ``passed`` while nothing has come of it."""

    words: str
    passed: bool


def card_index(
    annotations: Iterable[Annotation], commitments: Iterable[Commitment]
) -> SpanIndex[CardRecord]:
    """Return the records that have a card, to be asked for those in view."""
    noted = (each for each in annotations if each.note.strip() and not each.is_on_statement)
    told = (
        each
        for each in commitments
        if (each.due or each.status is not Status.OPEN) and each.review is not Review.DISMISSED
    )
    cards = [CardRecord(each.span, each) for each in noted]
    return SpanIndex([*cards, *(CardRecord(each.span, each) for each in told)])


def due_chip(commitment: Commitment, today: date) -> DueChip | None:
    """Return what the chip of ``commitment`` says on the day ``today``, None without a date."""
    if commitment.due is None:
        return None
    if commitment.due.by < today and commitment.status not in SETTLED:
        overdue = translate("MarginCards", "overdue since {date}")
        return DueChip(overdue.format(date=date_label(commitment.due.by)), passed=True)
    return DueChip(due_label(commitment.due), passed=False)


def card_words(record: Annotation | Commitment, today: date) -> str:
    """Return all that a card says, as its tool tip does."""
    if isinstance(record, Annotation):
        return visible_lines(plain_words(record.note)).strip()
    chip = due_chip(record, today)
    status = status_label(record.status) if record.status is not Status.OPEN else ""
    return " · ".join(filter(None, (chip.words if chip else "", status)))
