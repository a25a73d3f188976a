"""The left dock's second tab: the headings of the open statement."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

if TYPE_CHECKING:
    from briefreader.ui.panels.outline.tree import OutlineTree


class OutlinePanel(QWidget):
    """Shows where in the statement ``reader`` is, and goes where the user wants.

    Nothing of it is worked out while it is hidden; the tree is made when it is first shown.
    """

    def __init__(self, session: Session, reader: ReaderPanel, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("outlinePanel")
        self._session = session
        self._reader = reader
        self._theme = theme
        self._stale = True
        self._starts: list[int] = []
        self.tree: OutlineTree | None = None
        self.empty = EmptyState("", "")
        self.empty.setObjectName("noOutline")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.reading.opened.connect(self._change)
        reader.view.verticalScrollBar().valueChanged.connect(self._follow)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        if self.tree is not None:
            self.tree.set_theme(theme)

    def begin(self) -> None:
        """Give the list of headings the focus."""
        shown = self.tree if self.tree is not None and self.tree.isVisible() else self
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        if self._stale:
            self._refresh()
        self._follow()

    def _change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()
            self._follow()

    def _refresh(self) -> None:
        self._stale = False
        statement = self._session.statement
        headings = self._reader.view.page.headings if statement else ()
        self._starts = [heading.span.start for heading in headings]
        if statement is None:
            self.empty.set_text(
                self.tr("No statement is open"), self.tr("Open one to see its headings here.")
            )
        elif not headings:
            self.empty.set_text(
                self.tr("No headings"), self.tr("This statement is not divided by headings.")
            )
        if statement and headings:
            tree = self._made_tree()
            tree.set_headings(headings, statement.text)
            self._stack.setCurrentWidget(tree)
        else:
            self._stack.setCurrentWidget(self.empty)

    def _made_tree(self) -> "OutlineTree":
        if self.tree is None:
            from briefreader.ui.panels.outline.tree import OutlineTree

            self.tree = OutlineTree(self._theme)
            self.tree.chosen.connect(self._go)
            self._stack.addWidget(self.tree)
        return self.tree

    def _go(self, span: Span) -> None:
        self._reader.jump_to(span)
        self._mark(span.start)

    def _follow(self) -> None:
        """Mark the heading over what is being read."""
        if self._starts and self.isVisible():
            self._mark(self._reader.view.position_near(self._reading_height()))

    def _mark(self, position: int) -> None:
        if self.tree is not None:
            self.tree.mark(bisect_right(self._starts, position) - 1)

    def _reading_height(self) -> int:
        """Return how far down the view the eye is taken to be, in pixels.

        That is where a jump leads; at the ends of the text it moves to those of the view, so that
        the first and the last heading have their turn.
        """
        bar = self._reader.view.verticalScrollBar()
        height = self._reader.view.viewport().height()
        above, below = bar.value(), bar.maximum() - bar.value()
        if bar.maximum() < height:
            return height * above // max(1, bar.maximum())
        return max(min(above, height // 3 + Space.SMALL), height - below)
