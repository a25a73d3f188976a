"""Samples of a theme's looks: words highlighted as in the text, and its swatch in lists."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.ui.app.theme import Scheme, Space, WindowTheme, reader_font, window_theme

_SWATCH = 14
_SCALE = 3
"""Swatches are drawn larger, for screens with small pixels."""


class HighlightSample(QWidget):
    """Words on the paper of the light or of the dark appearance, with a theme's highlight."""

    def __init__(self, *, dark: bool) -> None:
        super().__init__()
        self._window_theme = window_theme(Scheme.DARK if dark else Scheme.LIGHT)
        self._theme: Theme | None = None
        self.setFont(reader_font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme | None) -> None:
        """Highlight as for ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance("".join(self._words()))
        return QSize(width + 2 * Space.MEDIUM, metrics.height() + 2 * Space.SMALL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self.sizeHint().height() * 3, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._window_theme.colour("border"))
        painter.setBrush(self._window_theme.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        metrics = QFontMetrics(self.font())
        line = QRectF(Space.MEDIUM, (self.height() - metrics.height()) / 2, 0, metrics.height())
        for words, lit in zip(self._words(), (False, True, False), strict=True):
            line.setWidth(metrics.horizontalAdvance(words))
            if lit:
                painter.fillRect(line, self._window_theme.tint(self._theme))
                painter.setPen(QPen(self._window_theme.accent(self._theme), 1.5))
                base = line.top() + metrics.ascent() + metrics.underlinePos() + 1
                painter.drawLine(round(line.left()), round(base), round(line.right()), round(base))
            painter.setPen(self._window_theme.colour("text"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
            line.moveLeft(line.right())
        painter.end()

    def _words(self) -> tuple[str, str, str]:
        """Return what stands before the highlight, in it and after it."""
        before, _, rest = self.tr("They <b>pledged to build a bridge</b> by 2030.").partition("<b>")
        lit, _, after = rest.partition("</b>")
        return before, lit, after


def swatch(theme: Theme, window_theme: WindowTheme) -> QIcon:
    """Return the chip that stands for ``theme`` in the colours of ``window_theme``."""
    pixmap = QPixmap(_SWATCH * _SCALE, _SWATCH * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(window_theme.accent(theme), 1.5))
    painter.setBrush(window_theme.highlight(theme))
    painter.drawRoundedRect(QRectF(1, 1, _SWATCH - 2, _SWATCH - 2), 3, 3)
    painter.end()
    icon = QIcon(pixmap)
    # Else the style tints it in a selected row.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
