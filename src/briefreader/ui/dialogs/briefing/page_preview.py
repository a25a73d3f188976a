"""Preview of the page of a briefing as it will be printed, or the reason why there is none."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefreader.ui.app.theme import Space, WindowTheme

_SMALLEST = QSize(220, 300)


class PagePreview(QWidget):
    """A sheet of paper as large as there is room for it."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("pagePreview")
        self.setAccessibleName(self.tr("Preview of the page"))
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._picture = QImage()
        self._words = ""

    def show_page(self, picture: QImage, words: str) -> None:
        """Show ``picture``; ``words`` say what is on it to those who cannot see it."""
        self._picture, self._words = picture, ""
        self.setAccessibleDescription(words)
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._picture, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def picture(self) -> QImage:
        """What is shown, null if no page is."""
        return self._picture

    @property
    def words(self) -> str:
        """What is said instead of a page, empty if one is shown."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        if self._picture.isNull():
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = self.rect().adjusted(Space.PAGE, Space.PAGE, -Space.PAGE, -Space.PAGE)
            painter.drawText(room, flags, self._words)
        else:
            self._paint_sheet(painter)
        painter.end()

    def _paint_sheet(self, painter: QPainter) -> None:
        room = self.rect().adjusted(Space.TINY, Space.TINY, -Space.TINY, -Space.TINY)
        size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint(room.center().x() - size.width() // 2, room.top())
        sheet = QRect(corner, size)
        ratio = self.devicePixelRatioF()
        scaled = self._picture.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(sheet, scaled)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
