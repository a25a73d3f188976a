"""Draws commitments and annotations into the statement's document as character formats.

Formats merged into the document in one edit block cost a tenth of the same as extra selections
(shared/facts.md); only the current commitment, which changes often, is an extra selection.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

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
