"""Action icons: shipped SVG drawings in the colour of the text."""

from collections.abc import Iterable
from itertools import product

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefreader import shipped
from briefreader.ui.app.theme import WindowTheme

_DRAWN_IN = "#000"
_OPACITIES = {QIcon.Mode.Normal: 1.0, QIcon.Mode.Disabled: 0.35}
"""How strong an icon is; what Qt makes of it is hardly fainter on a dark ground."""
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
    for size, (mode, opacity) in product(sizes, _OPACITIES.items()):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(opacity)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon
