"""Action icons: shipped SVG drawings in the colour of the text."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefreader import shipped
from briefreader.ui.app.theme import WindowTheme

_DRAWN_IN = "#000"
_DISABLED_OPACITY = 0.35
"""What Qt makes of a disabled icon is hardly fainter on a dark ground."""
_ACTION_SIZES = (16, 24)
_APPLICATION_SIZES = (16, 32, 48, 64, 128, 256)


def action_icon(name: str, theme: WindowTheme) -> QIcon:
    """Return the shipped icon ``name``, drawn in the theme's text colour; empty if missing."""
    file = shipped.resource("icons", f"{name}.svg")
    if not file.is_file():
        return QIcon()
    drawing = file.read_text("utf-8").replace(_DRAWN_IN, theme.colours["text"])
    scale = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return _icon(drawing.encode(), [round(size * scale) for size in _ACTION_SIZES])


def application_icon() -> QIcon:
    """Return the icon of Briefreader itself."""
    return _icon(shipped.resource("icons", "briefreader.svg").read_bytes(), _APPLICATION_SIZES)


def _icon(drawing: bytes, sizes: Iterable[int]) -> QIcon:
    """Return an icon of the SVG ``drawing`` in these sizes, faint where it is disabled."""
    renderer = QSvgRenderer(QByteArray(drawing))
    icon = QIcon()
    for size in sizes:
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(drawn)
        icon.addPixmap(_faint(drawn), QIcon.Mode.Disabled)
    return icon


def _faint(drawn: QPixmap) -> QPixmap:
    faint = QPixmap(drawn.size())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return faint
