"""The list of formats: what each is called, and below it what it is for."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from briefreader.services.export.writing import Format
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.dialogs.exporting.export_labels import format_about, format_label

_ENDING = Qt.ItemDataRole.UserRole
_ABOUT = Qt.ItemDataRole.UserRole + 1
_ROWS_SHOWN = 3


class FormatList(QListWidget):
    """Lets the user choose one of the formats."""

    def __init__(self, formats: Mapping[str, Format], theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportFormats")
        self.setAccessibleName(self.tr("Format"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._delegate = _FormatDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        for ending, each in formats.items():
            item = QListWidgetItem(format_label(each), self)
            item.setData(_ENDING, ending)
            item.setData(_ABOUT, format_about(each))
            item.setToolTip(plain_tooltip(format_about(each)))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{format_label(each)}: {format_about(each)}"
            )
        self.setCurrentRow(0)
        self.setMinimumHeight(self.sizeHintForRow(0) * _ROWS_SHOWN + 3 * Space.TINY)

    def ending(self) -> str:
        """Return the ending of the chosen format."""
        return cast("str", self.currentItem().data(_ENDING))

    def choose(self, ending: str) -> None:
        """Choose the format with this ending, if there is one."""
        for row in range(self.count()):
            if self.item(row).data(_ENDING) == ending:
                self.setCurrentRow(row)


class _FormatDelegate(RowDelegate):
    """Draws the name, and below it in a smaller, muted type what it is for."""

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> QSize:
        name = QFontMetrics(scaled(option.font, 1.0, bold=True)).lineSpacing()
        about = QFontMetrics(scaled(option.font, 0.9)).lineSpacing()
        return QSize(0, name + about + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the two lines, each cut where the list is too narrow for it."""
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        area.setTop(_line(painter, area, scaled(font, 1.0, bold=True), colour, index.data()))
        muted = self.theme.colour("muted")
        _line(painter, area, scaled(font, 0.9), muted, index.data(_ABOUT))


def _line(painter: QPainter, area: QRect, font: QFont, colour: QColor, text: str) -> int:
    """Draw one line at the top of ``area``; returns where the next one begins."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)
    return line.top() + line.height()
