"""The rows of what is due: a head for each group, and its commitments, read by the page."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Commitment
from briefreader.services.follow_up.due_page import DueGroup, DuePage
from briefreader.text.control_characters import visible
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.views.due.due_labels import counted_label, group_label, row_label

_PAGE, _KEPT = 60, 3_000
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DueRole(IntEnum):
    """What a row holds besides its words."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    FOLDED = Qt.ItemDataRole.UserRole + 3
    ROW = Qt.ItemDataRole.UserRole + 4


class DueRow(NamedTuple):
    """One commitment with its statement's title, and the theme in whose colour it is drawn."""

    commitment: Commitment
    title: str
    theme: Theme | None


class DueModel(QAbstractListModel):
    """Lists the groups of a ``DuePage`` that have commitments; a folded one shows its head only.

    Attributes:
        today: the day that due dates are seen from.
        folded: the groups of which only the heads are listed.

    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._groups: list[tuple[DueGroup, Sequence[int]]] = []
        self._starts: list[int] = []
        self._rows: dict[int, DueRow] = {}
        self._themes: dict[str, Theme] = {}
        self.today = date.min
        self.folded: set[DueGroup] = {DueGroup.UNDATED}

    def show_page(self, page: DuePage, themes: dict[str, Theme]) -> None:
        """List what is due."""
        self.beginResetModel()
        self.today, self._themes = page.today, themes
        self._groups = [(group, page.groups[group]) for group in DueGroup if page.count(group)]
        self._rows.clear()
        self._lay_out()
        self.endResetModel()

    def toggle(self, group: DueGroup) -> None:
        """Fold a group, or unfold it."""
        self.beginResetModel()
        self.folded ^= {group}
        self._lay_out()
        self.endResetModel()

    def row_of(self, group: DueGroup) -> int:
        """Return the row of the head of a group, -1 if it is not listed."""
        names = [each for each, _ in self._groups]
        return self._starts[names.index(group)] if group in names else -1

    def row_of_commitment(self, commitment_id: int) -> int:
        """Return the first row in sight of a commitment, -1 if there is none."""
        for start, (group, ids) in zip(self._starts, self._groups, strict=False):
            if group not in self.folded and commitment_id in ids:
                return start + 1 + ids.index(commitment_id)
        return -1

    def id_at(self, row: int) -> int:
        """Return the id of the commitment in a row, 0 if it is a head."""
        place, within = self._place(row)
        return self._groups[place][1][within - 1] if within else 0

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802, D102
        return 0 if parent.isValid() else self._starts[-1] if self._starts else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is to be known of a row."""
        if not index.isValid():
            return None
        place, within = self._place(index.row())
        group, ids = self._groups[place]
        if not within:
            return self._head(group, len(ids), role)
        row = self._row(ids, within - 1)
        if row is None:
            return None
        match role:
            case DueRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return visible(row.commitment.quote)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_label(row.commitment, row.title, self.today)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(f"{row.commitment.quote}\n{row.title}")
        return None

    def _head(self, group: DueGroup, count: int, role: int) -> Any:
        label = group_label(group)
        told: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: label,
            Qt.ItemDataRole.AccessibleTextRole: counted_label(group, count),
            DueRole.GROUP: group.value,
            DueRole.COUNT: count,
            DueRole.FOLDED: group in self.folded,
        }
        return told.get(role)

    def _lay_out(self) -> None:
        """Know at which row each group begins, and where the last one ends."""
        self._starts = [0]
        for group, ids in self._groups:
            shown = 0 if group in self.folded else len(ids)
            self._starts.append(self._starts[-1] + 1 + shown)

    def _place(self, row: int) -> tuple[int, int]:
        """Return which group a row is in, and its number there: 0 is the head."""
        place = bisect_right(self._starts, row) - 1
        return place, row - self._starts[place]

    def _row(self, ids: Sequence[int], number: int) -> DueRow | None:
        wanted = ids[number]
        if wanted not in self._rows:
            first = number - number % _PAGE
            self._read(ids[first : first + _PAGE])
        return self._rows.get(wanted)

    def _read(self, ids: Sequence[int]) -> None:
        if len(self._rows) > _KEPT:
            self._rows.clear()
        found = self._library.commitments.of_ids(ids)
        titles = self._library.statements.summaries_of(
            sorted({each.statement_id for each in found})
        )
        for each in found:
            theme = self._themes.get(each.themes[0]) if each.themes else None
            self._rows[each.id] = DueRow(each, titles[each.statement_id].title, theme)
