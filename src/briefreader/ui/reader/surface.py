"""A text that can be read, selected and pointed at, and never changed."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefreader.text.span import Span
from briefreader.ui.reader.page import StatementPage

_HOVER_DELAY = 350


class TextSurface(QTextBrowser):
    """Shows a page; positions and spans are code points of its text."""

    clicked = Signal(int)
    """A place was clicked, or Enter pressed there."""
    hovered = Signal(int, QPoint)
    """The mouse rests on a place; the point is a global one."""
    hover_ended = Signal()
    escaped = Signal()
    """Escape was pressed."""
    menu_requested = Signal(QPoint, int)

    def __init__(self, page: StatementPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._hover_point = QPoint()
        self._hover_timer = QTimer(self)
        self._hover_timer.setSingleShot(True)
        self._hover_timer.setInterval(_HOVER_DELAY)
        self._hover_timer.timeout.connect(self._hover)
        self.verticalScrollBar().valueChanged.connect(self.end_hover)
        self.show_page(page)

    @property
    def page(self) -> StatementPage:
        """The text that is shown."""
        return self._page

    def show_page(self, page: StatementPage) -> None:
        """Show ``page`` from its beginning."""
        # Qt shows the document of the page before until it has this one: it must live as long.
        # One with a parent is Qt's own, which takes it down itself.
        before = [each for each in (self.document(),) if each.parent() is None]
        self._page = page
        self.setExtraSelections([])
        page.lay_out(self.viewport().width())
        if page.wrap_mode != self.wordWrapMode():
            # Set while another text is there, that would be laid out anew in the mode of this one.
            before.append(QTextDocument())
            self.setDocument(before[-1])
            self.setWordWrapMode(page.wrap_mode)
        self.setDocument(page.document)
        # PySide's setDocument keeps all that it was ever given, as long as the view lives.
        for each in before:
            if each is not page.document:
                each.deleteLater()
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        """Set the rest of a long text, of which the beginning is in view by now."""
        self._page.complete()

    def position(self) -> int:
        """Return where the text cursor is."""
        return self._page.positions.to_code_point(self.textCursor().selectionStart())

    def top_position(self) -> int:
        """Return the first position that is in view."""
        return self.position_near(0)

    def position_near(self, y: int, x: int = 0) -> int:
        """Return the position at the height ``y`` of the viewport, or near it."""
        # Above the first line Qt finds the last one of those that it has laid out so far.
        if self.verticalScrollBar().value() + y <= self.document().documentMargin():
            return 0
        place = self.cursorForPosition(QPoint(x, y)).position()
        return self._page.positions.to_code_point(place)

    def span_in_view(self) -> Span:
        """Return the stretch of text that is in view."""
        last = self.position_near(self.viewport().height(), self.viewport().width())
        return Span(self.top_position(), last + 1)

    def position_at(self, point: QPoint) -> int | None:
        """Return the position under ``point`` of the viewport, None beside the text."""
        document = self.document().documentLayout()
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        hit = document.hitTest((point + offset).toPointF(), Qt.HitTestAccuracy.ExactHit)
        return None if hit < 0 else self._page.positions.to_code_point(hit)

    def selected_span(self) -> Span | None:
        """Return the selected stretch of text without white space at its ends, None if empty."""
        cursor = self.textCursor()
        selected = cursor.selectedText()
        if not selected.strip():
            return None
        start = self._page.positions.to_code_point(cursor.selectionStart())
        end = self._page.positions.to_code_point(cursor.selectionEnd())
        start += len(selected) - len(selected.lstrip())
        end -= len(selected) - len(selected.rstrip())
        return Span(start, end)

    def select_span(self, span: Span) -> None:
        """Select ``span`` as a user would with the mouse."""
        self.setTextCursor(self._page.cursor(span))

    def clear_selection(self) -> None:
        """Drop the selection and keep the place."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._move_cursor(cursor)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ARG002, N802
        """Load nothing: the text has no resources, and none is fetched."""
        return None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take no words from an input method, which Qt would put into any text."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseMoveEvent(event)
        self.hover_ended.emit()
        self._hover_point = event.position().toPoint()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        position = self.position_at(event.position().toPoint()) if plain else None
        if position is not None:
            self._choose(position, event.modifiers())

    def _choose(self, position: int, modifiers: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        """Take what stands at ``position``, which was clicked, or where Enter was pressed."""
        self.clicked.emit(position)

    def end_hover(self) -> None:
        """Let what the mouse rests on be nothing, until it moves again."""
        self._hover_timer.stop()
        self.hover_ended.emit()

    def event(self, event: QEvent) -> bool:
        """End the hover at any key, also those that are shortcuts."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self.end_hover()
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        self.end_hover()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.position(), event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        position = None if by_key else self.position_at(event.pos())
        place = self.position() if position is None else position
        self.menu_requested.emit(event.globalPos(), place)

    def _move_cursor(self, cursor: QTextCursor) -> None:
        """Put the text cursor elsewhere without scrolling there."""
        place = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def _hover(self) -> None:
        position = self.position_at(self._hover_point)
        if position is not None:
            self.hovered.emit(position, self.viewport().mapToGlobal(self._hover_point))
