"""The picture at the head of a briefing: read with limits, as it comes from the user's disk."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from briefreader.errors import BriefingError
from briefreader.translatable import mark

LARGEST_FILE = 2 * 1024 * 1024
"""Bytes; a logo is small, and the file goes into every briefing."""
_WIDEST = 1600
"""Pixels on the longer side of what is drawn; 140 points at 800 dots an inch."""
MOST_WIDTH, MOST_HEIGHT, GAP = 130, 44, 16
"""Points that a logo may take at the head of a page, and between it and the title."""
_WIDEST_IN_FILE = 720
"""Pixels on the longer side of what goes into a file: 130 points at 400 dots an inch."""
_FORMATS = {".png": b"png", ".jpg": b"jpeg", ".jpeg": b"jpeg"}


@dataclass(frozen=True, slots=True)
class LogoFile:
    """A logo as a PNG file, and the points that it takes at most."""

    content: bytes
    width: float
    height: float

    def within(self, height: float) -> "LogoFile":
        """Return the same picture at most ``height`` points high."""
        scale = min(1.0, height / self.height)
        return LogoFile(self.content, self.width * scale, self.height * scale)


def load_logo(path: str) -> QImage:
    """Return the picture at ``path``.

    Raises BriefingError if it is missing, too large, damaged, or neither PNG, JPEG nor SVG.
    """
    file = Path(path).expanduser()
    ending = file.suffix.lower()
    if ending not in (*_FORMATS, ".svg"):
        raise BriefingError(
            mark("errors", "{name}: a logo must be a PNG, JPEG or SVG picture."), name=file.name
        )
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):
            # A pipe or a device may block for ever or never end.
            raise BriefingError(
                mark(
                    "errors",
                    "{path}: this is not a regular file; save its content to a file first.",
                ),
                path=file,
            )
        with file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise BriefingError(
            mark("errors", "The logo {path} cannot be read: {reason}. Choose another, or none."),
            path=path,
            reason=reason or error,
        ) from error
    if len(content) > LARGEST_FILE:
        raise BriefingError(
            mark("errors", "{name}: a logo may have at most {most} MB; make the picture smaller."),
            name=file.name,
            most=LARGEST_FILE // 2**20,
        )
    image = _decoded(content, ending)
    if image.isNull():
        raise BriefingError(
            mark("errors", "{name}: this picture is damaged; choose another, or none."),
            name=file.name,
        )
    return image


def logo_file(path: str) -> LogoFile:
    """Return the picture at ``path`` for a document to hold; raises as ``load_logo`` does.

    It is drawn anew, so that no script of an SVG and no place of a photograph goes along.
    """
    image = load_logo(path)
    if max(image.width(), image.height()) > _WIDEST_IN_FILE:
        bounds = image.size().scaled(
            QSize(_WIDEST_IN_FILE, _WIDEST_IN_FILE), Qt.AspectRatioMode.KeepAspectRatio
        )
        image = image.scaled(
            bounds.expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in image.textKeys():
        image.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    scale = min(MOST_WIDTH / image.width(), MOST_HEIGHT / image.height())
    return LogoFile(bytes(buffer.data().data()), image.width() * scale, image.height() * scale)


# A live preview draws the same logo again and again.
@lru_cache(maxsize=4)
def _decoded(content: bytes, ending: str) -> QImage:
    return _drawn(content) if ending == ".svg" else _read(content, _FORMATS[ending])


def _read(content: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return QImage()
    if max(size.width(), size.height()) > _WIDEST:
        reader.setScaledSize(_bounded(size))
    return reader.read()


def _drawn(content: bytes) -> QImage:
    """Return an SVG drawing as pixels: its letters are a picture, and not text of the page."""
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    scaled = size.scaled(QSize(_WIDEST, _WIDEST), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(scaled.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _bounded(size: QSize) -> QSize:
    bounds = QSize(_WIDEST, _WIDEST)
    return size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
