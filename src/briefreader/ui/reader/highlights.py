"""Draws commitments and annotations into the statement's document as character formats.

Formats merged into the document in one edit block cost a tenth of the same as extra selections
(shared/facts.md); only the current commitment, which changes often, is an extra selection.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefreader.commitments.model import Strength
from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment
from briefreader.text.span import Span
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.theme import UNDERLINES, WindowTheme


def paint_highlights(
    document: QTextDocument,
    positions: Utf16Map,
    commitments: Iterable[Commitment],
    annotations: Iterable[Annotation],
    themes: Mapping[str, Theme],
    theme: WindowTheme,
) -> None:
    """Replace all highlights of ``document``.

    An annotation's colour covers a commitment's, whose underline stays, so both can be seen.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setCharFormat(QTextCharFormat())
    for commitment in commitments:
        _select(cursor, positions, commitment.span)
        cursor.mergeCharFormat(_commitment_format(commitment, themes, theme))
    for annotation in annotations:
        _select(cursor, positions, annotation.span)
        highlight = QTextCharFormat()
        highlight.setBackground(theme.annotation(annotation.colour))
        cursor.mergeCharFormat(highlight)
    cursor.endEditBlock()


def repaint_highlights(
    document: QTextDocument,
    positions: Utf16Map,
    places: Sequence[Span],
    commitments: Sequence[Commitment],
    annotations: Iterable[Annotation],
    themes: Mapping[str, Theme],
    theme: WindowTheme,
) -> None:
    """Replace the highlights at ``places`` of ``document``, and leave all others as they are.

    ``commitments`` are all that are highlighted, in text order.
    """
    annotations = tuple(annotations)
    longest = max((len(each.span) for each in commitments), default=0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place in places:
        _select(cursor, positions, place)
        cursor.setCharFormat(QTextCharFormat())
        first = bisect_left(commitments, place.start - longest, key=lambda each: each.span.start)
        for commitment in islice(commitments, first, None):
            if commitment.span.start >= place.end:
                break
            if commitment.span.overlaps(place):
                _select(cursor, positions, _shared(commitment.span, place))
                cursor.mergeCharFormat(_commitment_format(commitment, themes, theme))
        for annotation in annotations:
            if annotation.span.overlaps(place):
                _select(cursor, positions, _shared(annotation.span, place))
                highlight = QTextCharFormat()
                highlight.setBackground(theme.annotation(annotation.colour))
                cursor.mergeCharFormat(highlight)
    cursor.endEditBlock()


def changed_places(before: Iterable[Commitment], after: Iterable[Commitment]) -> list[Span]:
    """Return where the highlights of ``after`` differ from those of ``before``."""
    old, new = ({_look(each) for each in some} for some in (before, after))
    return sorted(span for span, _, _ in old ^ new)


def _look(commitment: Commitment) -> tuple[Span, str, Strength]:
    return commitment.span, first_theme(commitment), commitment.strength


def _shared(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def current_selection(
    document: QTextDocument,
    positions: Utf16Map,
    commitment: Commitment,
    themes: Mapping[str, Theme],
    theme: WindowTheme,
) -> QTextEdit.ExtraSelection:
    """Return the marker of the current commitment, laid over the highlights."""
    marker = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    _select(cursor, positions, commitment.span)
    marker.cursor = cursor
    fmt = QTextCharFormat()
    fmt.setBackground(theme.current(themes.get(first_theme(commitment))))
    marker.format = fmt
    return marker


def place_marker(
    document: QTextDocument, place: tuple[int, int], colour: QColor
) -> QTextEdit.ExtraSelection:
    """Return a marker of ``colour`` at ``place`` (start and end in UTF-16 units)."""
    marker = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    marker.cursor = cursor
    fmt = QTextCharFormat()
    fmt.setBackground(colour)
    marker.format = fmt
    return marker


def first_theme(commitment: Commitment) -> str:
    """Return the key of the commitment's best theme, empty if it has none."""
    return commitment.themes[0] if commitment.themes else ""


def _commitment_format(
    commitment: Commitment, themes: Mapping[str, Theme], theme: WindowTheme
) -> QTextCharFormat:
    best = themes.get(first_theme(commitment))
    fmt = QTextCharFormat()
    fmt.setBackground(theme.highlight(best))
    fmt.setUnderlineStyle(UNDERLINES[commitment.strength])
    fmt.setUnderlineColor(theme.accent(best))
    return fmt


def _select(cursor: QTextCursor, positions: Utf16Map, span: Span) -> None:
    cursor.setPosition(positions.to_utf16(span.start))
    cursor.setPosition(positions.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
