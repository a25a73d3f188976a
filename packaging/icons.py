"""Draws the application's icon from the SVG in the sizes and files that desktops want.

``python packaging/icons.py hicolor FOLDER NAME`` (Linux) or ``… bundle FOLDER`` (Windows, macOS).
"""

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[1] / "resources" / "icons" / "briefreader.svg"
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the icon with ``size`` pixels a side, on nothing, as a PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def write_hicolor(folder: Path, name: str) -> None:
    """Write ``folder/SIZExSIZE/apps/name.png``, as freedesktop's icon theme specification asks."""
    for size in LINUX_SIZES:
        target = folder / f"{size}x{size}" / "apps" / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))


def write_bundle_icons(folder: Path) -> None:
    """Write ``briefreader.ico`` and ``briefreader.icns``, every size drawn, none scaled."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("briefreader.ico", WINDOWS_SIZES), ("briefreader.icns", MACOS_SIZES)):
        drawn = [Image.open(io.BytesIO(png(size))) for size in sizes]
        largest = drawn[-1]
        largest.save(
            folder / name, sizes=[(size, size) for size in sizes], append_images=drawn[:-1]
        )


def main(kind: str, folder: str, name: str = "briefreader") -> int:
    """Write the icons; returns the exit code."""
    application = QGuiApplication([])
    if kind == "hicolor":
        write_hicolor(Path(folder), name)
    else:
        write_bundle_icons(Path(folder))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
