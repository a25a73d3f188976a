"""Action icons: shipped SVG drawings in the colour of the text."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefreader import shipped
from briefreader.ui.app.theme import WindowTheme

_DRAWN_IN = "#000"
_DISABLED_OPACITY = 0.35
"""What Qt makes of a disabled icon is hardly fainter on a dark ground."""
TOOLBAR_SIZE, MENU_SIZE = 20, 16
_APPLICATION_SIZES = (16, 32, 48, 64, 128)


def action_icon(name: str, theme: WindowTheme, *sizes: int) -> QIcon:
    """Return the shipped icon ``name``, drawn in the theme's text colour; empty if missing.

    It is drawn in these ``sizes``, in device-independent pixels (none: of tool bars and menus).
    """
    file = shipped.resource("icons", f"{name}.svg")
    if not file.is_file():
        return QIcon()
    drawing = file.read_text("utf-8").replace(_DRAWN_IN, theme.colours["text"])
    scale = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    icon = QIcon()
    for size in sizes or (TOOLBAR_SIZE, MENU_SIZE):
        drawn = _drawn(drawing.encode(), round(size * scale))
        icon.addPixmap(drawn)
        # Qt would make a pale one for the current row of a list.
        icon.addPixmap(drawn, QIcon.Mode.Selected)
        icon.addPixmap(_faint(drawn), QIcon.Mode.Disabled)
    return icon


def application_icon() -> QIcon:
    """Return the icon of Briefreader itself."""
    drawing = shipped.resource("icons", "briefreader.svg").read_bytes()
    icon = QIcon()
    for size in _APPLICATION_SIZES:
        icon.addPixmap(_drawn(drawing, size))
    return icon


def _drawn(drawing: bytes, size: int) -> QPixmap:
    """Return the SVG ``drawing`` as a square of ``size`` pixels."""
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    return drawn


def _faint(drawn: QPixmap) -> QPixmap:
    faint = QPixmap(drawn.size())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return faint
