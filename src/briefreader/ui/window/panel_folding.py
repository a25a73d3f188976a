"""The panels beside the text: in tabs, folded to the window's edge where it gets too narrow."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QWidget,
)

from briefreader.ui.window.panel_widths import PanelWidths, fitted_widths


class PanelTabs(QTabWidget):
    """Shows one of a dock's panels at a time."""

    wanted = Signal()
    """A panel is to be seen: who folds or hides the tabs shows them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDocumentMode(True)
        # Arrows to scroll the names would hide more of them than an ellipsis does.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabBar().setDrawBase(False)

    def bring_up(self, target: QWidget) -> None:
        """Show the tab that is or holds ``target``, and the dock if it is hidden."""
        page: QWidget | None = target
        while page is not None and self.indexOf(page) < 0:
            page = page.parentWidget()
        if page is not None:
            self.setCurrentWidget(page)
            self.wanted.emit()

    def reveal(self, target: QWidget) -> None:
        """Show the tab that holds ``target``, and give this the focus."""
        self.bring_up(target)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


class FoldingPanel(QWidget):
    """Shows ``tabs``, or only their names, upright, along the edge of the window.

    It can be made narrower than the tabs need: who folds it sees to their width.
    """

    open_wanted = Signal()
    """The user wants to see the tabs."""
    least_width_changed = Signal()

    def __init__(self, tabs: PanelTabs, shape: QTabBar.Shape) -> None:
        super().__init__()
        self.tabs = tabs
        self._edge = QTabBar()
        self._edge.setObjectName(f"{tabs.objectName()}Edge")
        self._edge.setAccessibleName(self.tr("Folded panel"))
        self._edge.setToolTip(
            self.tr("Folded, so that the text has room. A click opens it; F9 and F10 do too.")
        )
        self._edge.setShape(shape)
        self._edge.setDrawBase(False)
        self._edge.setExpanding(False)
        self._edge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for number in range(tabs.count()):
            self._edge.addTab(tabs.tabText(number))
        self._edge.tabBarClicked.connect(self._open)
        self._edge.hide()
        self._told_width = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)
        layout.addWidget(self._edge, 0, Qt.AlignmentFlag.AlignTop)
        tabs.wanted.connect(self.open_wanted)

    @property
    def is_folded(self) -> bool:
        """Whether only the names of the tabs are shown."""
        return self.tabs.isHidden()

    @property
    def folded_width(self) -> int:
        """The width of the names alone."""
        return self._edge.sizeHint().width()

    @property
    def least_width(self) -> int:
        """The width that the tabs need."""
        return max(self.tabs.minimumSizeHint().width(), self.folded_width + 1)

    def fold(self, *, folded: bool) -> None:
        """Show the names alone, or the tabs again."""
        self.tabs.setHidden(folded)
        self._edge.setVisible(folded)
        self._edge.setCurrentIndex(self.tabs.currentIndex())
        self.setMaximumWidth(self.folded_width if folded else _UNBOUNDED)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return what the names need, so that the tabs do not keep the window wide."""
        return QSize(self.folded_width, self.tabs.minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell when what is in the tabs needs more or less width than before."""
        if event.type() == QEvent.Type.LayoutRequest and self.least_width != self._told_width:
            self._told_width = self.least_width
            self.least_width_changed.emit()
        return super().event(event)

    def _open(self, number: int) -> None:
        if number >= 0:
            self.tabs.setCurrentIndex(number)
            self.open_wanted.emit()


class PanelFolding(QObject):
    """Gives the docks of ``window`` the widths that the user wants, as far as the text allows.

    ``text_width`` returns how wide the window's centre has to be. Of the docks in ``wanted``, each
    of which holds a ``FoldingPanel``, the last one folds first; one that the user has asked for
    folds after the others. A dock that the user has hidden stays hidden.
    """

    def __init__(
        self,
        window: QMainWindow,
        wanted: Mapping[QDockWidget, int],
        text_width: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = dict(wanted)
        self._order = list(wanted)
        self._given: dict[QDockWidget, int] = {}
        self._asked: QDockWidget | None = None
        self._text_width = text_width
        window.installEventFilter(self)
        for dock in wanted:
            self._connect(dock)

    def wanted_widths(self) -> Mapping[QDockWidget, int]:
        """Return how wide the user wants each dock to be."""
        return self._wanted

    def fit(self) -> None:
        """Give each dock its width, now that there is more or less room than before."""
        self._asked = None
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        """Follow the window's size, and the user who drags the edge of a panel."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            # Once the window has moved the edge.
            QTimer.singleShot(0, self, self._take_widths)
        return False

    def _connect(self, dock: QDockWidget) -> None:
        # Once the window has laid out what was shown or hidden.
        dock.visibilityChanged.connect(lambda _: QTimer.singleShot(0, self, self._fit))
        dock.toggleViewAction().triggered.connect(lambda shown: self._toggled(dock, shown))
        _panel(dock).open_wanted.connect(lambda: self._open(dock))
        _panel(dock).least_width_changed.connect(self._fit)

    def _toggled(self, dock: QDockWidget, shown: bool) -> None:
        if shown or _panel(dock).is_folded:
            self._open(dock)

    def _open(self, dock: QDockWidget) -> None:
        """Show ``dock``, which the user asks for; the others give way."""
        self._asked = dock
        self._order.remove(dock)
        self._order.insert(0, dock)
        dock.show()
        self._fit()

    def _take_widths(self) -> None:
        """Take the widths that the user has given to the docks for wanted ones."""
        for dock in self._shown():
            if not _panel(dock).is_folded and dock.width() != self._given.get(dock):
                self._wanted[dock] = dock.width()
        self._fit()

    def _shown(self) -> list[QDockWidget]:
        return [dock for dock in self._order if not dock.isHidden()]

    def _fit(self) -> None:
        docks = self._shown()
        panels = [self._widths(dock) for dock in docks]
        widths = fitted_widths(self._room(len(docks)), panels, int(self._asked in docks))
        for dock, width, panel in zip(docks, widths, panels, strict=True):
            self._fold(dock, folded=width < panel.least)
        self._given = dict(zip(docks, widths, strict=True))
        self._window.resizeDocks(docks, list(widths), Qt.Orientation.Horizontal)
        layout = self._window.layout()
        if layout is not None:
            # Else the window would take the widths when it is laid out the next time.
            layout.invalidate()
            layout.activate()

    def _widths(self, dock: QDockWidget) -> PanelWidths:
        panel = _panel(dock)
        least = panel.least_width
        wanted = max(self._wanted[dock], least)
        return PanelWidths(wanted=wanted, least=least, folded=panel.folded_width)

    def _room(self, docks: int) -> int:
        """Return how much of the window the text leaves for so many docks."""
        style = self._window.style()
        edge = style.pixelMetric(style.PixelMetric.PM_DockWidgetSeparatorExtent, None, self._window)
        return self._window.width() - self._text_width() - docks * edge

    def _fold(self, dock: QDockWidget, *, folded: bool) -> None:
        panel = _panel(dock)
        if folded == panel.is_folded:
            return
        focused = QApplication.focusWidget()
        panel.fold(folded=folded)
        centre = self._window.centralWidget()
        if folded and focused is not None and panel.isAncestorOf(focused) and centre is not None:
            centre.setFocus()
        # The window is to know of the panel's new bounds at once.
        QApplication.sendPostedEvents(dock, QEvent.Type.LayoutRequest.value)


def _panel(dock: QDockWidget) -> FoldingPanel:
    panel = dock.widget()
    if not isinstance(panel, FoldingPanel):
        message = f"{dock.objectName()} does not fold"
        raise TypeError(message)
    return panel


_UNBOUNDED = 16_777_215
"""Qt's own QWIDGETSIZE_MAX, which Python does not have."""
