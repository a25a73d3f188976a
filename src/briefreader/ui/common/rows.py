"""Common parts of the rows of lists and trees: their colours, and which one a menu is about."""

from abc import abstractmethod

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefreader.ui.app.theme import WindowTheme

Index = QModelIndex | QPersistentModelIndex


def make_current(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make ``index`` the current row; several selected rows stay so if it is one of them."""
    flags = QItemSelectionModel.SelectionFlag
    selected = view.selectionModel().isSelected(index)
    # Not the view's own setCurrentIndex: that does not select while Ctrl is held.
    view.selectionModel().setCurrentIndex(
        index, flags.NoUpdate if selected else flags.ClearAndSelect
    )


def select_only(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make ``index`` the current and only selected row; an invalid one leaves none.

    Whatever keys are held: the view's own setCurrentIndex would add to what is selected while
    Ctrl is, as in Ctrl+Z, and an action would then concern both.
    """
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)


class RowDelegate(QStyledItemDelegate):
    """Fills a row's background by its state; a subclass draws what stands on it."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.theme = theme

    @abstractmethod
    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the row ``index`` in ``area``; ``colour`` is that of its main text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            fill(painter, option.rect, self.theme.colour("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, option.rect, self.theme.colour("hover"))
        colour = self.theme.colour("selected_text" if selected else "text")
        self.paint_row(painter, QRect(option.rect), option.font, colour, index)
        painter.restore()


def fill(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill ``area`` with ``colour``.

    Unlike QPainter.fillRect this does not make PySide load the presets of gradients, which takes
    5 ms of the window's start.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)
    painter.restore()
