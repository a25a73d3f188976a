"""The view of the whole library in figures: charts whose bars open their commitments."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.commitments_table.columns import Columns
from briefreader.services.commitments_table.table_filter import NO_FILTER
from briefreader.services.library_overview.charts import Chart, charts, filter_of
from briefreader.services.library_overview.figures import OverviewFigures
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.labels import commitments_label
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.session.session import Session
from briefreader.ui.views.overview.chart_widget import ChartWidget
from briefreader.ui.views.overview.overview_jobs import Read, reading_figures
from briefreader.ui.views.overview.overview_labels import chart_names, chart_title
from briefreader.ui.window.main_view import MainView

_PAUSE_MS = 150


class OverviewView(MainView):
    """Shows the charts of the library as it is now; what is asked for in them are signals."""

    rows_wanted = Signal(object)
    """The user wants to see the commitments that a ``TableFilter`` lets through."""
    saving_wanted = Signal(object)
    """The user wants to save the chart of a ``ChartWidget``."""
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(self, session: Session, jobs: JobRunner, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("overviewView")
        self._session, self._jobs, self._theme = session, jobs, theme
        self._job: Job | None = None
        self._columns: Columns | None = None
        self._shown: OverviewFigures | None = None
        self.charts: tuple[ChartWidget, ...] = ()
        self.told = PlainLabel(self.tr("Counting…"))
        self.told.setObjectName("overviewTotal")
        self.told.setProperty("role", "muted")
        self.empty = EmptyState(
            self.tr("No commitments yet"),
            self.tr("What the statements of the library promise is counted here."),
        )
        self._content = QWidget()
        self._content.setObjectName("overviewCharts")
        self._column = QVBoxLayout(self._content)
        self._area = QScrollArea()
        self._area.setObjectName("overviewArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(self._content)
        self._stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._lay_out()
        for changed in (session.statements_decided, session.library_changed):
            changed.connect(self._spoil)
        session.detection.themes_changed.connect(self._spoil)

    @property
    def figures(self) -> OverviewFigures | None:
        """What is shown, None as long as it was not read."""
        return self._shown

    def begin(self) -> None:
        """Count, anew if the library has changed since or the day is another one."""
        self._read()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        for chart in self.charts:
            chart.set_theme(theme)

    def _spoil(self) -> None:
        self._columns = None
        if self.isVisible():
            self._pause.start()

    def _read(self) -> None:
        """Count in a worker; what it was counting is not wanted any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        work = reading_figures(self._session.library.path, self._columns, self.today())
        job = self._jobs.start(work)
        self._job = job
        job.succeeded.connect(lambda read: self._take(read) if job is self._job else None)
        job.failed.connect(lambda error: self._fail(job, error))

    def _fail(self, job: Job, error: Exception) -> None:
        # One that was broken off fails as SQLite tells it.
        if not job.is_cancelled():
            self._session.failed.emit(error)

    def _take(self, read: Read) -> None:
        self._columns, figures = read
        if figures != self._shown:
            self._shown = figures
            self._show(figures)

    def _show(self, figures: OverviewFigures) -> None:
        """Make the charts anew, and keep the place and which of them has the focus."""
        scrolled = self._area.verticalScrollBar().value()
        focused = next((each.chart.kind for each in self.charts if each.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.charts = tuple(self._widget(each) for each in charts(figures) if each.rows)
        for chart in self.charts:
            self._column.addWidget(self._framed(chart))
            if chart.chart.kind is focused:
                chart.setFocus()
        self._column.addStretch()
        count = self.tr("in %Ln statement(s)", "", figures.statements)
        self.told.setText(f"{commitments_label(figures.total)} {count}")
        self._stack.setCurrentWidget(self._area if self.charts else self.empty)
        self.setFocusProxy(self.charts[0] if self.charts else self.empty)
        self._area.verticalScrollBar().setValue(scrolled)

    def _widget(self, chart: Chart) -> ChartWidget:
        made = ChartWidget(chart, chart_names(chart, self._session.themes), self._theme)
        made.opened.connect(self._open)
        return made

    def _framed(self, chart: ChartWidget) -> QWidget:
        """Return a chart under its title, with the button that saves it."""
        title = PlainLabel(chart_title(chart.chart.kind))
        title.setFont(scaled(self.font(), 1.1, bold=True))
        save = QToolButton()
        save.setObjectName(f"save_{chart.chart.kind.value}")
        save.setText(self.tr("Save…"))
        save.setProperty("role", "value")
        told = self.tr("Save “{title}” as picture, drawing or table").format(title=title.text())
        save.setAccessibleName(told)
        save.setToolTip(plain_tooltip(told))
        save.clicked.connect(lambda: self.saving_wanted.emit(chart))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(save)
        framed = QWidget()
        column = QVBoxLayout(framed)
        column.setContentsMargins(0, 0, 0, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(chart)
        return framed

    def _open(self, chart: Chart, row: str, column: str) -> None:
        self.rows_wanted.emit(filter_of(chart, row, column, NO_FILTER))

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("The library in figures"))
        title.setFont(scaled(self.font(), 1.25, bold=True))
        head = QVBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.SMALL)
        head.setSpacing(Space.TINY)
        head.addWidget(title)
        head.addWidget(self.told)
        self._column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.LARGE)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
