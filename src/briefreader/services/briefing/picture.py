"""Draws a page of a briefing as a picture, for the screen."""

from PySide6.QtGui import QColorConstants, QImage, QPainter

from briefreader.services.briefing.page import Page
from briefreader.services.briefing.text_box import UNITS_PER_POINT


def page_picture(page: Page, scale: float) -> QImage:
    """Return ``page`` on white paper, with ``scale`` pixels to a point."""
    width, height = round(page.size.width * scale), round(page.size.height * scale)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColorConstants.White)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale / UNITS_PER_POINT, scale / UNITS_PER_POINT)
    page.draw(painter)
    painter.end()
    return picture
