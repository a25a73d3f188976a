"""What is laid over the statement's text, as a reader sees it."""

from PySide6.QtGui import QBrush, QColor, QTextCharFormat

from briefreader.text.span import Span
from briefreader.ui.reader.view import StatementView


def format_at(view: StatementView, position: int) -> QTextCharFormat:
    """Return what is laid over the code point at ``position``, which is brought into view.

    What is drawn later covers what was drawn before it.
    """
    view.scroll_to(Span(position, position))
    unit = view.page.positions.to_utf16(position)
    shown = QTextCharFormat()
    for marker in view.extraSelections():
        if marker.cursor.selectionStart() <= unit < marker.cursor.selectionEnd():
            shown.merge(marker.format)
    return shown


def words_on(view: StatementView, colour: QColor) -> list[str]:
    """Return the words in view that lie on a background of ``colour``."""
    return [
        marker.cursor.selectedText()
        for marker in view.extraSelections()
        if marker.format.background() == QBrush(colour)
    ]
