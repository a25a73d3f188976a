"""Action icons: shipped SVG drawings in the colour of the text."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefreader import shipped
from briefreader.ui.theme import WindowTheme

_DRAWN_IN = "#000"
_SIZES = (16, 24, 32, 48)


def action_icon(name: str, theme: WindowTheme) -> QIcon:
    """Return the shipped icon ``name``, drawn in the theme's text colours; empty if missing."""
    file = shipped.resource("icons", f"{name}.svg")
    if not file.is_file():
        return QIcon()
    drawing = file.read_text("utf-8")
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "muted")):
        _add_pixmaps(icon, drawing, theme.colour(colour), mode)
    return icon


def application_icon() -> QIcon:
    """Return the icon of Briefreader itself."""
    drawing = shipped.resource("icons", "briefreader.svg").read_bytes()
    icon = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        icon.addPixmap(_render(drawing, size))
    return icon


def _add_pixmaps(icon: QIcon, drawing: str, colour: QColor, mode: QIcon.Mode) -> None:
    coloured = drawing.replace(_DRAWN_IN, colour.name()).encode()
    for size in _SIZES:
        pixmap = _render(coloured, size)
        if mode is QIcon.Mode.Disabled:
            pixmap = _faded(pixmap)
        icon.addPixmap(pixmap, mode)


def _render(drawing: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _faded(pixmap: QPixmap) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(0.5)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded
