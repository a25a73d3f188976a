"""Print preview: the page as the printer will set it, to be looked at closely, and then printed."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefreader.services.briefing.draft import Draft, drafted
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.values import Briefing
from briefreader.ui.app.icons import MENU_SIZE, action_icon
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.dialogs.briefing.page_job import PageJob
from briefreader.ui.dialogs.briefing.page_preview import PagePreview

_SIZE = QSize(820, 960)
_PIXELS_TO_POINT = 3.0
"""Of the picture, so that its words stay sharp at the largest zoom."""
_ZOOMS = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels of the screen to a point, beside the one at which the whole page has room."""
_STEP = 1.05
"""What is nearer than this to the present size is no step."""


class PrintPreview(QDialog):
    """Shows the page of a briefing; paper and printing are the business of who listens."""

    print_wanted = Signal()
    page_setup_wanted = Signal()

    def __init__(
        self, briefing: Briefing, jobs: JobRunner, theme: WindowTheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("previewDialog")
        self.setWindowTitle(self.tr("Briefing — print preview"))
        self.resize(_SIZE)
        self._briefing = briefing
        self._making = PageJob(jobs, self)
        self._paper = PageSize(0, 0)
        self._zoom: float | None = None
        self.page = PagePreview(theme)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._making.made.connect(self._show_page)
        self._making.refused.connect(self.page.show_words)
        self._lay_out(theme)

    def show_on(self, paper: PageSize, margin: float) -> None:
        """Set the page anew on ``paper``, its margins at least ``margin`` points, in a worker."""
        self._paper = paper
        briefing = self._briefing
        self._making.start(
            lambda steps: drafted(briefing, paper, _PIXELS_TO_POINT, steps, margin=margin)
        )

    def zoom_by(self, step: int) -> None:
        """Show the page larger (``step`` above 0) or smaller; what is in the middle stays there."""
        now = self._zoom or self._fitting()
        larger = [zoom for zoom in _ZOOMS if zoom > now * _STEP]
        smaller = [zoom for zoom in _ZOOMS if zoom < now / _STEP]
        found = larger[:1] if step > 0 else smaller[-1:]
        if found:
            self._set_zoom(found[0])

    def fit_page(self) -> None:
        """Show the whole page, as large as there is room for it."""
        self._set_zoom(None)

    def _lay_out(self, theme: WindowTheme) -> None:
        keys = QKeySequence.StandardKey
        bar = QHBoxLayout()
        bar.setSpacing(Space.SMALL)
        for name, text, icon, key, act in (
            ("previewZoomOut", self.tr("Zoom &out"), "zoom-out", keys.ZoomOut, -1),
            ("previewZoomIn", self.tr("Zoom &in"), "zoom-in", keys.ZoomIn, 1),
        ):
            button = self._button(name, text, icon, theme)
            button.setShortcut(QKeySequence(key))
            button.clicked.connect(lambda _=False, step=act: self.zoom_by(step))
            bar.addWidget(button)
        fit = self._button("previewFit", self.tr("&Whole page"), "", theme)
        fit.setShortcut(QKeySequence("Ctrl+0"))
        fit.clicked.connect(self.fit_page)
        bar.addWidget(fit)
        bar.addStretch(1)
        setup = self._button("previewPageSetup", self.tr("Page &setup…"), "", theme)
        setup.clicked.connect(self.page_setup_wanted)
        bar.addWidget(setup)
        printing = self._button("previewPrint", self.tr("&Print…"), "", theme)
        printing.setDefault(True)
        printing.clicked.connect(self.print_wanted)
        bar.addWidget(printing)
        close = self._button("previewClose", self.tr("&Close"), "", theme)
        close.clicked.connect(self.reject)
        bar.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.setSpacing(Space.MEDIUM)
        layout.addLayout(bar)
        layout.addWidget(self._scroll, 1)
        self.page.setFocus()

    def _button(self, name: str, text: str, icon: str, theme: WindowTheme) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if icon:
            button.setIcon(action_icon(icon, theme, MENU_SIZE))
        return button

    def _fitting(self) -> float:
        """Return how many pixels a point has when the whole page is shown."""
        room = self._scroll.viewport().size()
        height, width = max(1.0, self._paper.height), max(1.0, self._paper.width)
        return min(room.height() / height, room.width() / width)

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self._scroll.verticalScrollBar()
        share = (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
        self._zoom = zoom
        self._scroll.setWidgetResizable(zoom is None)
        if zoom is not None:
            self.page.resize(round(self._paper.width * zoom), round(self._paper.height * zoom))
            whole = bar.maximum() + bar.pageStep()
            bar.setValue(round(share * whole - bar.pageStep() / 2))

    @Slot(object)
    def _show_page(self, draft: Draft) -> None:
        self.page.show_page(draft, draft.left_out or self.tr("Everything has room."))
        if self._zoom is not None:
            self._set_zoom(self._zoom)

    def done(self, result: int) -> None:
        """Close; a page that is under way is not wanted any more."""
        self._making.stop()
        super().done(result)
