"""Draws commitments and annotations into the statement's document as character formats.

Formats merged into the document in one edit block cost a tenth of the same as extra selections
(shared/facts.md); only the current commitment, which changes often, is an extra selection.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefreader.commitments.model import Strength
from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment
from briefreader.text.span import Span
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.theme import UNDERLINES, WindowTheme


@dataclass(frozen=True, slots=True)
class Look:
    """How highlights are drawn: the commitments' ``themes`` in the colours of ``worn``."""

    themes: Mapping[str, Theme]
    worn: WindowTheme

    def commitment(self, commitment: Commitment) -> QTextCharFormat:
        """Return the background of its theme and the underline of its strength."""
        best = self.themes.get(first_theme(commitment))
        fmt = QTextCharFormat()
        fmt.setBackground(self.worn.highlight(best))
        fmt.setUnderlineStyle(UNDERLINES[commitment.strength])
        fmt.setUnderlineColor(self.worn.accent(best))
        return fmt

    def annotation(self, annotation: Annotation) -> QTextCharFormat:
        """Return the background of the annotation's colour."""
        return _background(self.worn.annotation(annotation.colour))

    def current(self, commitment: Commitment) -> QTextCharFormat:
        """Return the stronger background of the current commitment."""
        return _background(self.worn.current(self.themes.get(first_theme(commitment))))


def paint_highlights(
    page: StatementPage,
    commitments: Iterable[Commitment],
    annotations: Iterable[Annotation],
    look: Look,
) -> None:
    """Replace all highlights of ``page``.

    Of commitments that overlap, the shorter lies on the longer one, so that all of it is seen. An
    annotation's colour covers a commitment's, whose underline stays, so both can be seen.
    """
    cursor = QTextCursor(page.document)
    cursor.beginEditBlock()
    if page.paragraphs:
        page.clear(cursor, Span(0, page.paragraphs[-1].span.end))
    for commitment in _longest_first(commitments):
        page.select(cursor, commitment.span)
        cursor.mergeCharFormat(look.commitment(commitment))
    for annotation in annotations:
        page.select(cursor, annotation.span)
        cursor.mergeCharFormat(look.annotation(annotation))
    cursor.endEditBlock()


def repaint_highlights(
    page: StatementPage,
    places: Sequence[Span],
    commitments: Sequence[Commitment],
    annotations: Iterable[Annotation],
    look: Look,
) -> None:
    """Replace the highlights at ``places`` of ``page``, and leave all others as they are.

    ``commitments`` are all that are highlighted, in text order.
    """
    annotations = tuple(annotations)
    longest = max((len(each.span) for each in commitments), default=0)
    cursor = QTextCursor(page.document)
    cursor.beginEditBlock()
    for place in places:
        page.clear(cursor, place)
        first = bisect_left(commitments, place.start - longest, key=lambda each: each.span.start)
        last = bisect_left(commitments, place.end, key=lambda each: each.span.start)
        there = islice(commitments, first, last)
        for commitment in _longest_first(each for each in there if each.span.overlaps(place)):
            page.select(cursor, commitment.span.shared(place))
            cursor.mergeCharFormat(look.commitment(commitment))
        for annotation in annotations:
            if annotation.span.overlaps(place):
                page.select(cursor, annotation.span.shared(place))
                cursor.mergeCharFormat(look.annotation(annotation))
    cursor.endEditBlock()


def changed_places(before: Iterable[Commitment], after: Iterable[Commitment]) -> list[Span]:
    """Return where the highlights of ``after`` differ from those of ``before``."""
    old, new = ({_seen(each) for each in some} for some in (before, after))
    return sorted(span for span, _, _ in old ^ new)


def current_selection(
    page: StatementPage, commitment: Commitment, look: Look
) -> QTextEdit.ExtraSelection:
    """Return the marker of the current commitment, laid over the highlights."""
    return _marker(page.cursor(commitment.span), look.current(commitment))


def place_marker(
    page: StatementPage, place: tuple[int, int], colour: QColor
) -> QTextEdit.ExtraSelection:
    """Return a marker of ``colour`` at ``place`` (start and end in UTF-16 units)."""
    cursor = QTextCursor(page.document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return _marker(cursor, _background(colour))


def first_theme(commitment: Commitment) -> str:
    """Return the key of the commitment's best theme, empty if it has none."""
    return commitment.themes[0] if commitment.themes else ""


def _longest_first(commitments: Iterable[Commitment]) -> list[Commitment]:
    return sorted(commitments, key=lambda each: -len(each.span))


def _seen(commitment: Commitment) -> tuple[Span, str, Strength]:
    return commitment.span, first_theme(commitment), commitment.strength


def _marker(cursor: QTextCursor, fmt: QTextCharFormat) -> QTextEdit.ExtraSelection:
    marker = QTextEdit.ExtraSelection()
    marker.cursor = cursor
    marker.format = fmt
    return marker


def _background(colour: QColor) -> QTextCharFormat:
    fmt = QTextCharFormat()
    fmt.setBackground(colour)
    return fmt
