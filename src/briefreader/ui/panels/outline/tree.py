"""The outline as a widget."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from briefreader.text.structure import Paragraph
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.rows import Index, RowDelegate, select_only
from briefreader.ui.panels.outline.outline_model import HeadingRole, OutlineModel

_BAR = 3


class OutlineTree(QTreeView):
    """Lists headings; Enter or a click chooses one, and letters stay free for shortcuts."""

    chosen = Signal(object)
    """The user wants to read from a heading; carries its ``Span``."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("outlineTree")
        self.setAccessibleName(self.tr("Outline"))
        self._headings = OutlineModel(self)
        self._delegate = OutlineDelegate(theme, self)
        self._number = -1
        self.setModel(self._headings)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(Space.MEDIUM + Space.TINY)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.collapsed.connect(self._mark_again)
        self.expanded.connect(self._mark_again)

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def set_headings(self, headings: Sequence[Paragraph], text: str) -> None:
        """Show ``headings`` of ``text`` with all their levels."""
        self._number = -1
        self._headings.set_headings(headings, text)
        self.setRootIsDecorated(self._headings.is_nested())
        self.expandAll()

    def mark(self, number: int) -> None:
        """Mark the heading that is being read by its number in text order (-1: none).

        Where it is folded away, the heading that it is folded into is marked.
        """
        if number != self._number:
            self._number = number
            self._mark_again()

    def _mark_again(self) -> None:
        index = self._unfolded(self._headings.index_at(self._number))
        if index == self._headings.in_view():
            return
        self._headings.mark(index)
        if index.isValid():
            self.scrollTo(index)
            if not self.hasFocus():
                select_only(self, index)

    def _unfolded(self, index: QModelIndex) -> QModelIndex:
        """Return ``index``, or the highest heading over it that is folded."""
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                index = above
            above = above.parent()
        return index

    def _choose(self, index: QModelIndex) -> None:
        span = index.data(HeadingRole.SPAN)
        if span is not None:
            self.chosen.emit(span)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do not jump to rows by letter: the letters are shortcuts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class OutlineDelegate(RowDelegate):
    """Paints a heading in one line; the one that is being read is bold and has a bar before it."""

    def sizeHint(  # noqa: N802, D102
        self,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + Space.SMALL + 2)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the heading."""
        in_view = bool(index.data(HeadingRole.IN_VIEW))
        if in_view:
            bar = QRectF(area.left(), area.top() + 3, _BAR, area.height() - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        shown = scaled(font, 1.0, bold=in_view)
        painter.setFont(shown)
        painter.setPen(colour)
        room = area.adjusted(Space.MEDIUM, 0, -Space.SMALL, 0)
        words = QFontMetrics(shown).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
