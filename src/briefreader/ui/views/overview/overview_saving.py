"""Saving a chart of the overview to a file: picture, drawing or table."""

from errno import EIO
from os import strerror
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from briefreader.errors import BriefreaderError, ExportError
from briefreader.services.files import replacing
from briefreader.services.library_overview.writing import write_chart
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.views.overview.chart_painter import picture_of
from briefreader.ui.views.overview.chart_widget import ChartWidget
from briefreader.ui.views.overview.overview_labels import chart_title
from briefreader.ui.window.window_state import WindowState


class OverviewSaving(QObject):
    """Asks where a chart is to go, and writes it there: by its ending .png, .svg or .csv."""

    def __init__(self, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._folder = Path.home()

    def ask(self, chart: ChartWidget, theme: WindowTheme) -> None:
        """Let the user choose a file for ``chart``; pictures are painted in ``theme``."""
        title = chart_title(chart.chart.kind)
        patterns = self.tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)")
        dialog = QFileDialog(self._window, self.tr("Save chart"), str(self._folder), patterns)
        dialog.setObjectName("saveChartDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        dialog.selectFile(f"{title}.png")
        dialog.fileSelected.connect(lambda name: self.save(chart, Path(name), theme))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, chart: ChartWidget, out: Path, theme: WindowTheme) -> None:
        """Write ``chart`` to ``out``; an error is shown in a dialog."""
        self._folder = out.parent
        title = chart_title(chart.chart.kind)
        try:
            if out.suffix.lower() == ".png":
                _write_picture(chart, title, out, theme)
            else:
                write_chart(chart.chart, title, chart.names, out, self._state.separator)
        except BriefreaderError as error:
            show_error(self._window, error)


def _write_picture(chart: ChartWidget, title: str, out: Path, theme: WindowTheme) -> None:
    image = picture_of(chart.drawing, title, theme, chart.font())
    with replacing(out, ExportError) as beside:
        if not QImageWriter(str(beside), b"png").write(image):
            raise OSError(EIO, strerror(EIO))
