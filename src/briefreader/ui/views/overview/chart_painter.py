"""Painter of drawings: on the screen, on paper and into pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from briefreader.services.library_overview.drawing import Drawing, Fill, Words
from briefreader.ui.app.theme import WindowTheme

_MARGIN = 24.0
_PICTURE_SCALE = 2


def colour_of(fill: Fill, theme: WindowTheme) -> QColor:
    """Return the colour of a box on the surface of lists."""
    made = theme.colour(fill.colour)
    made.setAlphaF(fill.strength)
    return made


def paint_drawing(painter: QPainter, drawing: Drawing, theme: WindowTheme) -> None:
    """Paint ``drawing`` from the painter's origin on, in its font."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for box in drawing.boxes:
        painter.setBrush(colour_of(box.fill, theme))
        painter.drawRect(QRectF(box.x, box.y, box.width, box.height))
    for words in drawing.words:
        _paint_words(painter, words, theme)


def picture_of(drawing: Drawing, title: str, theme: WindowTheme, font: QFont) -> QImage:
    """Return the drawing under its title, with margins, at twice the size of the screen."""
    line = QFontMetricsF(font).lineSpacing() * 2
    width, height = drawing.width + 2 * _MARGIN, drawing.height + 2 * _MARGIN + line
    image = QImage(
        round(width * _PICTURE_SCALE), round(height * _PICTURE_SCALE), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(_PICTURE_SCALE)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.translate(_MARGIN, _MARGIN)
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    painter.drawText(QPointF(0, QFontMetricsF(bold).ascent()), title)
    painter.setFont(font)
    painter.translate(0, line)
    paint_drawing(painter, drawing, theme)
    painter.end()
    return image


def _paint_words(painter: QPainter, words: Words, theme: WindowTheme) -> None:
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(words.text)
    shares = {"start": 0.0, "middle": 0.5, "end": 1.0}
    painter.setPen(theme.colour(words.colour))
    painter.save()
    painter.translate(words.x, words.y)
    if words.slanted:
        painter.rotate(-45)
    middle = (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(-width * shares[words.anchor], middle), words.text)
    painter.restore()
