"""The notes, bookmarks and decisions whose words a new version of the statement does not have."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Annotation, Bookmark, Orphan
from briefreader.text.control_characters import visible_lines
from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.common.rows import RowDelegate, select_only
from briefreader.ui.common.wrapped_text import draw_wrapped

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_CONTEXT_LINES = 3
_MOST_ROWS = 3


class OrphanRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ORPHAN = Qt.ItemDataRole.UserRole + 1
    """The row's ``Orphan``."""


class OrphanModel(QAbstractListModel):
    """Rows are orphans in the order in which they stood in the old text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orphans: Sequence[Orphan] = ()

    def set_orphans(self, orphans: Sequence[Orphan]) -> None:
        """Show these."""
        self.beginResetModel()
        self._orphans = orphans
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._orphans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``OrphanRole``."""
        if not index.isValid():
            return None
        orphan = self._orphans[index.row()]
        match role:
            case OrphanRole.ORPHAN:
                return orphan
            case Qt.ItemDataRole.DisplayRole:
                return self._heading(orphan)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(context_of(orphan)[0])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return context_of(orphan)[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heading(orphan)}. {context_of(orphan)[0]}"
        return None

    def _heading(self, orphan: Orphan) -> str:
        record = orphan.record
        if isinstance(record, Bookmark):
            return self.tr("Bookmark: {name}").format(name=visible_lines(record.name))
        if isinstance(record, Annotation):
            note = visible_lines(record.note.replace("\n", " "))
            return self.tr("Note: {note}").format(note=note) if note else self.tr("Highlight")
        return self.tr("Decision on a commitment")


class OrphanDelegate(RowDelegate):
    """Draws what it is, and below it the old words with those around them."""

    def sizeHint(  # noqa: N802, D102
        self,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> QSize:
        font = option.font
        small = QFontMetrics(scaled(font, 0.9)).lineSpacing() * _CONTEXT_LINES
        return QSize(0, QFontMetrics(font).lineSpacing() + small + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the heading and the old context, its words marked."""
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setFont(font)
        painter.setPen(colour)
        area.setTop(area.top() + draw_wrapped(painter, area, index.data(), 1))
        painter.setFont(scaled(font, 0.9))
        text, words = context_of(index.data(OrphanRole.ORPHAN))
        marks = [words] if len(words) else []
        mark = self.theme.annotation("yellow")
        draw_wrapped(painter, area, text, _CONTEXT_LINES, marks=marks, mark_colour=mark)


class OrphanList(QWidget):
    """A section that is there only while something has no place."""

    put_back_requested = Signal(object)
    """The user wants the ``Orphan`` at the selection."""
    delete_requested = Signal(object)

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("orphanSection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OrphanModel(self)
        self._delegate = OrphanDelegate(theme, self)
        self._heading = PlainLabel()
        self._heading.setObjectName("orphanHeading")
        self._heading.setProperty("role", "heading")
        self.list = QListView()
        self.list.setObjectName("orphanList")
        self.list.setAccessibleName(self.tr("Without a place"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.put_back = QPushButton(self.tr("&Put back at selection"))
        self.put_back.setObjectName("putBack")
        self.put_back.setToolTip(self.tr("Select the words in the text that it belongs to"))
        self.delete = QPushButton(self.tr("De&lete…"))
        self.delete.setObjectName("deleteOrphan")
        self._has_selection = False
        self._lay_out()
        self.put_back.clicked.connect(lambda: self._emit(self.put_back_requested))
        self.delete.clicked.connect(lambda: self._emit(self.delete_requested))
        self.list.selectionModel().currentChanged.connect(self._update_buttons)
        self.show_orphans(())

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def show_orphans(self, orphans: Sequence[Orphan]) -> None:
        """Show these; the section hides where there are none."""
        self.model.set_orphans(orphans)
        title = self.tr("Without a place ({count})").format(count=len(orphans))
        self._heading.setText(title)
        self.setVisible(bool(orphans))
        if orphans:
            select_only(self.list, self.model.index(0))
            row = self.list.sizeHintForRow(0)
            self.list.setFixedHeight(row * min(len(orphans), _MOST_ROWS) + 2)
        self._update_buttons()

    def set_has_selection(self, has_selection: bool) -> None:
        """Say whether there is a passage to put something back at."""
        self._has_selection = has_selection
        self._update_buttons()

    def chosen(self) -> Orphan | None:
        """Return the chosen row's orphan."""
        orphan = self.list.currentIndex().data(OrphanRole.ORPHAN)
        return orphan if isinstance(orphan, Orphan) else None

    def _lay_out(self) -> None:
        hint = PlainLabel(self.tr("The new version does not have the words of these."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        head.setSpacing(Space.TINY)
        head.addWidget(self._heading)
        head.addWidget(hint)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.put_back)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addLayout(buttons)

    def _emit(self, signal: Any) -> None:
        orphan = self.chosen()
        if orphan is not None:
            signal.emit(orphan)

    def _update_buttons(self) -> None:
        chosen = self.chosen() is not None
        self.put_back.setEnabled(chosen and self._has_selection)
        self.delete.setEnabled(chosen)


def context_of(orphan: Orphan) -> tuple[str, Span]:
    """Return the old words with those around them in one line, and where in it they are."""
    before = " ".join(f"…{orphan.prefix}|".split())[:-1]
    words = " ".join(orphan.exact.split())
    after = " ".join(f"|{orphan.suffix}…".split())[1:]
    return f"{before}{words}{after}", Span(len(before), len(before) + len(words))
