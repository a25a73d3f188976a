"""One of two texts that stand beside each other: a row of the comparison is a block of it."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from briefreader.text.differences import DifferenceRow
from briefreader.ui.app.theme import Space, WindowTheme, reader_font
from briefreader.ui.reader.long_words import wrap_mode


class SideView(QTextBrowser):
    """Shows the left or the right side of rows; what the other side lacks is marked.

    Removed words are struck out and added ones underlined, on a colour of their own. Where this
    side has no paragraph it says so, and the other's stands on the colour alone, easy to read.
    """

    def __init__(self, name: str, accessible_name: str, *, is_old: bool, absent: str = "") -> None:
        """Name the side; ``absent`` stands where it lacks a paragraph, if not what is usual."""
        super().__init__()
        self._absent_words = absent
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(Space.MEDIUM)
        self._is_old = is_old
        self._is_empty = True

    def begin(self) -> None:
        """Show nothing yet."""
        self.clear()
        self.setWordWrapMode(wrap_mode(""))
        self.document().setDefaultFont(reader_font(0.9))
        self._is_empty = True

    def add_rows(self, rows: Sequence[DifferenceRow], theme: WindowTheme) -> None:
        """Show this side of further ``rows``, one block a row."""
        shown = (row.left if self._is_old else row.right for row in rows)
        wrap = wrap_mode("\n".join(filter(None, shown)))
        if wrap != wrap_mode(""):
            self.setWordWrapMode(wrap)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for row in rows:
            if not self._is_empty:
                cursor.insertBlock()
            self._is_empty = False
            cursor.setBlockFormat(_block_format(theme, marked=not row.is_same))
            self._insert(cursor, row, theme)
        cursor.endEditBlock()

    def row_at_top(self) -> tuple[int, float]:
        """Return the row at the upper edge, and how much of it (0 to 1) is above the edge."""
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        area = self.document().documentLayout().blockBoundingRect(block)
        above = self.verticalScrollBar().value() - area.top()
        return block.blockNumber(), max(0.0, min(1.0, above / max(area.height(), 1.0)))

    def scroll_to_row(self, row: int, above: float) -> None:
        """Bring the row to the upper edge, with ``above`` of it (0 to 1) beyond."""
        block = self.document().findBlockByNumber(row)
        area = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(area.top() + above * area.height()))

    def _insert(self, cursor: QTextCursor, row: DifferenceRow, theme: WindowTheme) -> None:
        text = row.left if self._is_old else row.right
        marks = row.left_marks if self._is_old else row.right_marks
        if text is None:
            absent = QTextCharFormat()
            absent.setForeground(theme.colour("muted"))
            absent.setFontItalic(True)
            cursor.insertText(self._absent(), absent)
            return
        both = row.left is not None and row.right is not None
        changed = self._changed_format(theme, in_words=both)
        plain, end = QTextCharFormat(), 0
        for mark in marks:
            cursor.insertText(text[end : mark.start], plain)
            cursor.insertText(mark.of(text), changed)
            end = mark.end
        cursor.insertText(text[end:], plain)

    def _absent(self) -> str:
        if self._absent_words:
            return self._absent_words
        if self._is_old:
            return self.tr("(not in the library’s text)")
        return self.tr("(not in the new text)")

    def _changed_format(self, theme: WindowTheme, *, in_words: bool) -> QTextCharFormat:
        changed = QTextCharFormat()
        changed.setBackground(theme.annotation("pink" if self._is_old else "green"))
        changed.setForeground(QColor(theme.colour("text")))
        changed.setFontStrikeOut(in_words and self._is_old)
        changed.setFontUnderline(in_words and not self._is_old)
        return changed


def scroll_together(one: SideView, other: SideView) -> None:
    """Keep each of two sides at the row that the other one is at."""
    following = False

    def follow(scrolled: SideView, behind: SideView) -> None:
        nonlocal following
        if not following:
            following = True
            behind.scroll_to_row(*scrolled.row_at_top())
            following = False

    one.verticalScrollBar().valueChanged.connect(lambda: follow(one, other))
    other.verticalScrollBar().valueChanged.connect(lambda: follow(other, one))


def _block_format(theme: WindowTheme, *, marked: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(Space.SMALL)
    block.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if marked:
        block.setBackground(theme.colour("hover"))
    return block
