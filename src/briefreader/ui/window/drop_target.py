"""Sign over the window that what is dragged can be dropped to be imported."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefreader.ui.app.theme import Space, WindowTheme, scaled

_ROUND = 10
_VEIL = 238
"""How much of the ground covers the window, of 255: what is below stays to be seen."""


class DropTarget(QWidget):
    """Covers its parent while it is shown, and lets what is dragged through to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropTarget")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop files or folders here to import them"))
        self._theme: WindowTheme | None = None
        self._window = parent
        parent.installEventFilter(self)
        self.hide()

    def appear(self, theme: WindowTheme) -> None:
        """Be seen over all else, in the colours of ``theme``."""
        self._theme = theme
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("window")
        veil.setAlpha(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRect(self.rect())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        side = Space.PAGE
        frame = QRectF(self.rect()).adjusted(side, side, -side, -side)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.setFont(scaled(self.font(), 1.4, bold=True))
        painter.setPen(theme.colour("text"))
        words = self.tr("Drop to import")
        line = QFontMetricsF(painter.font()).height()
        painter.drawText(frame.adjusted(0, 0, 0, -line), Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            frame.adjusted(0, line, 0, 0),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("Files, or folders with all that is in them"),
        )
        painter.end()
