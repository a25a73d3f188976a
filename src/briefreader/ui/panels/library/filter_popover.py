"""The filter's form, which opens below its button and closes again by Escape or a click beside."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.ui.app.theme import Space
from briefreader.ui.panels.library.filter_form import FilterForm
from briefreader.ui.window.screen_fit import FormScroll, available_area

_WIDTH = 320


class FilterPopover(QFrame):
    """Holds the ``form``; what is chosen in it counts at once."""

    closed = Signal()

    def __init__(self, themes: Mapping[str, Theme], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("filterPopover")
        self.setAccessibleName(self.tr("Filter statements"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # A click on the button that opened it closes it, and is not to open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.form = FilterForm(themes)
        self.form.left.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.addWidget(FormScroll(self.form))

    def open_at(self, button: QWidget) -> None:
        """Open below ``button``, within its screen, with the first field ready."""
        screen = available_area(button)
        self.ensurePolished()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        self.resize(max(_WIDTH, size.width()), min(size.height(), screen.height()))
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        left = max(screen.left(), min(corner.x(), screen.right() + 1 - self.width()))
        top = max(screen.top(), min(corner.y(), screen.bottom() + 1 - self.height()))
        self.move(left, top)
        self.show()
        self.form.since.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        self.closed.emit()
