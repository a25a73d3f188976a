"""Draws the rows of the commitment tree: theme heads with counts, quotes with their facts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefreader.library.records import Commitment, Review
from briefreader.ui.commitments.model import Role
from briefreader.ui.labels import due_label, names_label, strength_label
from briefreader.ui.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.wrapped_text import draw_wrapped

_CHIP = 12
_QUOTE_LINES = 3
_LINE_SAMPLE = 22


class CommitmentDelegate(QStyledItemDelegate):
    """Paints in the colours of the window theme; strength is shown by line style and word."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        metrics = QFontMetrics(option.font)
        if index.data(Role.COMMITMENT) is None:
            return QSize(0, metrics.height() + 2 * Space.SMALL)
        facts = QFontMetrics(scaled(option.font, 0.9))
        height = _QUOTE_LINES * metrics.lineSpacing() + facts.height()
        return QSize(0, height + 2 * Space.SMALL + Space.TINY)

    def paint(  # noqa: D102
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, self._theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("hover"))
        commitment = index.data(Role.COMMITMENT)
        text_colour = self._theme.colour("selected_text" if selected else "text")
        if commitment is None:
            self._paint_group(painter, option, index, text_colour)
        else:
            self._paint_commitment(painter, option, index, commitment, text_colour)
        painter.restore()

    def _paint_group(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colour: QColor,
    ) -> None:
        area: QRect = option.rect.adjusted(Space.TINY, 0, -Space.MEDIUM, 0)
        accent = self._theme.accent(index.data(Role.THEME))
        chip = QRectF(area.left(), area.center().y() - _CHIP / 2 + 1, _CHIP, _CHIP)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(self._theme.highlight(index.data(Role.THEME)))
        painter.drawRoundedRect(chip, 3, 3)

        font = scaled(option.font, 1.0, bold=True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        count = str(index.data(Role.COUNT))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setPen(colour)
        metrics = QFontMetrics(font)
        room = area.adjusted(_CHIP + Space.SMALL, 0, -metrics.horizontalAdvance(count) - 8, 0)
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_commitment(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        commitment: Commitment,
        colour: QColor,
    ) -> None:
        margin = Space.SMALL
        area: QRect = option.rect.adjusted(margin, margin, -Space.MEDIUM, -margin)
        accent = self._theme.accent(index.data(Role.THEME))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(area.left() - 5, area.top() + 2, 3, area.height() - 4), 2, 2)

        area.adjust(Space.SMALL - 2, 0, 0, 0)
        dismissed = commitment.review is Review.DISMISSED
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted") if dismissed else colour)
        quote_height = _QUOTE_LINES * QFontMetrics(option.font).lineSpacing()
        quote_area = QRect(area.left(), area.top(), area.width(), quote_height)
        draw_wrapped(painter, quote_area, commitment.quote, _QUOTE_LINES)

        small = scaled(option.font, 0.9)
        painter.setFont(small)
        top = area.top() + quote_height + Space.TINY
        facts_area = QRect(area.left(), top, area.width(), QFontMetrics(small).height())
        self._paint_facts(painter, facts_area, commitment, accent)

    def _paint_facts(
        self, painter: QPainter, area: QRect, commitment: Commitment, accent: QColor
    ) -> None:
        painter.setPen(QPen(accent, 2, PEN_STYLES[commitment.strength]))
        middle = area.center().y() + 1
        painter.drawLine(area.left(), middle, area.left() + _LINE_SAMPLE, middle)
        metrics = painter.fontMetrics()
        mark = _review_mark(commitment.review)
        if mark:
            name = "positive" if commitment.review is Review.CONFIRMED else "negative"
            painter.setPen(self._theme.colour(name))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, mark)
        painter.setPen(self._theme.colour("muted"))
        facts = [strength_label(commitment.strength), names_label(commitment.actors)]
        if commitment.due:
            facts.append(due_label(commitment.due))
        room = area.adjusted(_LINE_SAMPLE + 6, 0, -metrics.horizontalAdvance(mark) - 6, 0)
        line = " · ".join(fact for fact in facts if fact)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)


def _review_mark(review: Review) -> str:
    return {Review.CONFIRMED: "✓", Review.DISMISSED: "✕", Review.UNREVIEWED: ""}[review]
