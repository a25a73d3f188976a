"""Draws the application's icon in all sizes: ``python packaging/icons.py SVG HICOLOR NAME``."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the icon with ``size`` pixels a side, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def main(svg: str, hicolor: str, name: str) -> int:
    """Write ``HICOLOR/SIZExSIZE/apps/NAME.png`` for every size; returns the exit code."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(svg)
    for size in SIZES:
        target = Path(hicolor) / f"{size}x{size}" / "apps" / f"{name}.png"
        if not draw(renderer, size).save(str(target)):
            print(f"{target} cannot be written", file=sys.stderr)
            return 1
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
