"""A chart whose cells are gone through by arrow keys, and open their commitments."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefreader.services.library_overview.charts import Chart
from briefreader.services.library_overview.drawing import Box, Drawing, Names, drawn
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.labels import commitments_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.views.overview.chart_painter import paint_drawing
from briefreader.ui.views.overview.overview_labels import chart_title

_LEAST_WIDTH = 480


class ChartWidget(QWidget):
    """Shows one chart as high as it needs to be.

    ``opened`` carries the chart, and the keys of the row and the column whose commitments the user
    wants to see.
    """

    opened = Signal(object, str, str)

    def __init__(self, chart: Chart, names: Names, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName(f"chart_{chart.kind.value}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.chart, self.names = chart, names
        self._theme = theme
        self._row = self._column = 0
        self._drawing = Drawing(0, 0, (), ())
        self._lay_out()
        self._tell()

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._drawing

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_LEAST_WIDTH, round(self._drawing.height) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Tell in a tool tip what the bar under the mouse counts."""
        if isinstance(event, QHelpEvent):
            box = self._box_at(event.pos().toPointF())
            told = self.told(box.row, box.column, box.value) if box else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(told) if told else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        on_box = self._box_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_box else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        box = self._box_at(event.position())
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            rows = [each.key for each in self.chart.rows]
            self._go_to(rows.index(box.row), self.chart.columns.index(box.column))
            self.opened.emit(self.chart, box.row, box.column)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from cell to cell by arrows, Home and End; Enter opens its commitments."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Home: (0, -len(self.chart.columns)),
            Qt.Key.Key_End: (0, len(self.chart.columns)),
        }
        key = Qt.Key(event.key())
        if key in steps:
            down, right = steps[key]
            self._go_to(self._row + down, self._column + right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            row, column, count = self._current()
            if count:
                self.opened.emit(self.chart, row, column)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.translate(1, 1)
        paint_drawing(painter, self._drawing, self._theme)
        if self.hasFocus():
            row, column, _ = self._current()
            for box in self._drawing.boxes:
                if (box.row, box.column) == (row, column) and box.value:
                    painter.setPen(QPen(self._theme.colour("text"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(QRectF(box.x, box.y, box.width, box.height))
        painter.end()

    def told(self, row: str, column: str, count: int) -> str:
        """Return what a cell counts, in words."""
        names = self.names
        return f"{names.rows[row]} · {names.columns[column]}: {commitments_label(count)}"

    def _current(self) -> tuple[str, str, int]:
        row = self.chart.rows[self._row]
        return row.key, self.chart.columns[self._column], row.counts[self._column]

    def _go_to(self, row: int, column: int) -> None:
        self._row = max(0, min(len(self.chart.rows) - 1, row))
        self._column = max(0, min(len(self.chart.columns) - 1, column))
        self._tell()

    def _tell(self) -> None:
        """Tell who does not see it what is current."""
        self.setAccessibleName(chart_title(self.chart.kind))
        self.setAccessibleDescription(self.told(*self._current()))
        self.update()

    def _lay_out(self) -> None:
        width = float(max(_LEAST_WIDTH, self.width()) - 2)
        measure = QFontMetricsF(self.font()).horizontalAdvance
        self._drawing = drawn(self.chart, self.names, width, measure)
        self.setFixedHeight(round(self._drawing.height) + 2)
        self.updateGeometry()
        self.update()

    def _box_at(self, place: QPointF) -> Box | None:
        """Return the box under ``place`` that counts something; of two the one drawn above."""
        x, y = place.x() - 1, place.y() - 1
        return next(
            (
                each
                for each in reversed(self._drawing.boxes)
                if each.value
                and each.x <= x < each.x + each.width
                and each.y <= y < each.y + each.height
            ),
            None,
        )
