"""The key figures over the bars, which are the legend of their strengths too."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from briefreader.commitments.model import Strength
from briefreader.services.statements.overview import Overview
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.summary.fills import paint_fill

_MOST_COLUMNS = 3
_BIG, _MIDDLE = 1.9, 1.35


class KeyFiguresRow(QWidget):
    """Two rows of numbers: commitments, confirmed, dated; firm, intent, reaffirmed."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("keyFigures")
        self._total = _Figure(self.tr("commitments"), _BIG)
        self._confirmed = _Figure(self.tr("confirmed"), _BIG)
        self._dated = _Figure(self.tr("dated"), _BIG)
        self._samples = {strength: _FillSample(strength, theme) for strength in Strength}
        words = {
            Strength.FIRM: self.tr("firm"),
            Strength.INTENT: self.tr("intent"),
            Strength.REAFFIRMED: self.tr("reaffirmed"),
        }
        self._strengths = {
            strength: _Figure(words[strength], _MIDDLE, self._samples[strength])
            for strength in Strength
        }
        self._figures = (self._total, self._confirmed, self._dated, *self._strengths.values())
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._place(_MOST_COLUMNS)

    def fit(self, width: int) -> None:
        """Stand in as many columns as ``width`` pixels have room for: three, or fewer."""
        fitting = (each for each in range(_MOST_COLUMNS, 1, -1) if self._width_of(each) <= width)
        self._place(next(fitting, 1))

    def show_overview(self, overview: Overview) -> None:
        """Show the numbers of ``overview``."""
        self._total.set_number(overview.total)
        self._confirmed.set_number(overview.confirmed)
        self._dated.set_number(overview.dated)
        counts = {tally.key: tally.total for tally in overview.strengths}
        for strength, figure in self._strengths.items():
            figure.set_number(counts.get(strength, 0))

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        for sample in self._samples.values():
            sample.set_theme(theme)

    def _width_of(self, columns: int) -> int:
        """Return how many pixels so many columns take at least."""
        widest = [0] * columns
        for number, figure in enumerate(self._figures):
            column = _cell(number, columns)[1]
            widest[column] = max(widest[column], figure.minimumSizeHint().width())
        return sum(widest) + (columns - 1) * Space.MEDIUM + 2 * Space.SMALL

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, figure in enumerate(self._figures):
            self._grid.addWidget(figure, *_cell(number, columns), Qt.AlignmentFlag.AlignBottom)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _cell(number: int, columns: int) -> tuple[int, int]:
    """Return row and column of a figure: the strengths have a row or a column of their own."""
    row, column = divmod(number, _MOST_COLUMNS)
    return {3: (row, column), 2: (column, row), 1: (number, 0)}[columns]


class _Figure(QWidget):
    """A number, ``factor`` times as large as other text, over what it counts."""

    def __init__(self, caption: str, factor: float, sample: QWidget | None = None) -> None:
        super().__init__()
        self._factor = factor
        self._caption = caption
        self._number = PlainLabel()
        words = PlainLabel(caption)
        words.setProperty("role", "muted")
        line = QHBoxLayout()
        line.setSpacing(Space.TINY + 2)
        if sample is not None:
            line.addWidget(sample)
        line.addWidget(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addLayout(line)
        self._scale()

    def set_number(self, number: int) -> None:
        """Show ``number``."""
        self._number.setText(number_label(number))
        self.setAccessibleName(f"{number_label(number)} {self._caption}")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._scale()

    def _scale(self) -> None:
        self._number.setFont(scaled(self.font(), self._factor, bold=True))


class _FillSample(QWidget):
    """A stretch of a bar as ``strength`` fills it."""

    def __init__(self, strength: Strength, theme: WindowTheme) -> None:
        super().__init__()
        self._strength = strength
        self._theme = theme
        height = round(self.fontMetrics().height() * 0.72)
        self.setFixedSize(round(1.8 * height), height)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, ground = self._theme.accent(None), self._theme.highlight(None)
        paint_fill(painter, QRectF(self.rect()), self._strength, accent, ground)
        painter.end()
