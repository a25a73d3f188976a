"""The commitments of a statement as a tree: one row a group, below it its commitments."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.services.review.due_figures import is_overdue
from briefreader.services.review.grouping import DISMISSED, Grouping, Order, grouped
from briefreader.text.control_characters import visible_lines
from briefreader.ui.common.labels import names_label, party_order, short_date, theme_description
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.panels.commitments.commitment_labels import facts_label, group_label
from briefreader.ui.panels.commitments.filter import CommitmentFilter

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_MANY = 500
_TOP = 0
"""The internal id of a top-level row's index."""


class CommitmentRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    COMMITMENT = Qt.ItemDataRole.UserRole + 1
    """The ``Commitment`` of a row, None for a group."""
    THEME = Qt.ItemDataRole.UserRole + 2
    """The ``Theme`` of a row or group, None where there is none."""
    COUNT = Qt.ItemDataRole.UserRole + 3
    """How many commitments a group holds."""
    GROUP = Qt.ItemDataRole.UserRole + 4
    """The key of a group, stable across changes; empty for a commitment."""
    FACTS = Qt.ItemDataRole.UserRole + 5
    """The ``RowFacts`` of a commitment."""


class RowFacts(NamedTuple):
    """What the row of a commitment says besides its words: all that is worth saying there.

    ``actors`` is empty where the row need not name them, ``due`` where no date is set.
    """

    actors: str
    due: str
    overdue: bool
    noted: bool


class Arrangement(NamedTuple):
    """How the rows are grouped and ordered; ``today`` is the day that due dates are seen from."""

    grouping: Grouping
    order: Order
    today: date


@dataclass(eq=False)
class _Group:
    """One top-level row; the index of a commitment has its number, from 1, as internal id."""

    key: str
    name: str
    theme: Theme | None
    commitments: list[Commitment] = field(default_factory=list)


class CommitmentModel(QAbstractItemModel):
    """Groups commitments as an ``Arrangement`` says; dismissed ones stand last.

    A commitment has a row in each of its groups.
    """

    DISMISSED = DISMISSED

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[_Group] = []
        self._themes: Mapping[str, Theme] = {}
        self._filter = CommitmentFilter()
        self._noted: frozenset[int] = frozenset()
        self._today = date.min
        self._names_actors = True

    def set_noted(self, noted: frozenset[int]) -> bool:
        """Mark the commitments with these ids as noted on; tells whether they are others now."""
        is_new = noted != self._noted
        self._noted = noted
        return is_new

    def set_commitments(
        self,
        commitments: Collection[Commitment],
        themes: Mapping[str, Theme],
        arrangement: Arrangement,
        typed: str = "",
    ) -> bool:
        """Show those of ``commitments`` (in text order) that ``typed`` asks for.

        Tells whether the rows are those that were there, of which only some show other values.
        ``themes`` are in the taxonomy's order. Filtered here rather than by a proxy model, which
        asks for every row of thousands at each letter.
        """
        themes_changed = themes is not self._themes
        self._themes = themes
        self._filter.set_themes(themes)
        self._today = arrangement.today
        # What all rows have in common is not worth saying in each.
        self._names_actors = len({each.actors for each in commitments}) > 1
        fitting = self._filter.fitting(commitments, typed, arrangement.today)
        groups = self._group(fitting, arrangement)
        if not themes_changed and self._same_rows(groups):
            self._update_rows(groups)
            return True
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()
        return False

    def commitments(self) -> tuple[Commitment, ...]:
        """Return the commitments that are shown, each once, in the order of their rows."""
        rows = (each for group in self._groups for each in group.commitments)
        return tuple({each.id: each for each in rows}.values())

    def is_long(self) -> bool:
        """Tell whether the rows are so many that it takes time to lay them out."""
        return sum(len(group.commitments) for group in self._groups) > _MANY

    def commitment_at(self, index: Index) -> Commitment | None:
        """Return the commitment of a row, None of a group: quicker than by its role."""
        number = index.internalId()
        return self._groups[number - 1].commitments[index.row()] if number != _TOP else None

    def index_of(self, commitment_id: int) -> QModelIndex:
        """Return the first row of the commitment, an invalid index if it is not shown."""
        return next(iter(self.rows_of({commitment_id})), QModelIndex())

    def rows_of(self, commitment_ids: Collection[int]) -> list[QModelIndex]:
        """Return the first row of each of the commitments that are shown, in order."""
        found: dict[int, QModelIndex] = {}
        for group_row, group in enumerate(self._groups):
            for row, commitment in enumerate(group.commitments):
                if commitment.id in commitment_ids and commitment.id not in found:
                    found[commitment.id] = self.index(row, 0, self.index(group_row, 0))
        return list(found.values())

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """Return the place of a row."""
        number = parent.row() + 1 if parent.isValid() else _TOP
        rows = self._groups[number - 1].commitments if number else self._groups
        exists = 0 <= row < len(rows) and column == 0
        return self.createIndex(row, column, number) if exists else QModelIndex()

    def hasChildren(self, parent: Index = _NO_INDEX) -> bool:  # noqa: N802
        """Tell whether a group has commitments."""
        return not parent.isValid() or parent.internalId() == _TOP

    def parent(self, index: Index = _NO_INDEX) -> Any:
        """Return the group of a commitment, none of a group."""
        number = index.internalId() if index.isValid() else _TOP
        return self.createIndex(number - 1, 0, _TOP) if number != _TOP else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _TOP:
            return 0
        return len(self._groups[parent.row()].commitments)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: ARG002, N802
        """Return how many columns there are."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``CommitmentRole``."""
        if not index.isValid():
            return None
        number = index.internalId()
        if number != _TOP:
            group = self._groups[number - 1]
            return self._commitment_data(group.commitments[index.row()], role)
        return self._group_data(self._groups[index.row()], role)

    def _group_data(self, group: _Group, role: int) -> Any:
        count = len(group.commitments)
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: visible_lines(group.name),
            Qt.ItemDataRole.AccessibleTextRole: f"{visible_lines(group.name)}, {count}",
            Qt.ItemDataRole.ToolTipRole: _described(group.theme),
            CommitmentRole.THEME: group.theme,
            CommitmentRole.COUNT: count,
            CommitmentRole.GROUP: group.key,
        }
        return answers.get(role)

    def _commitment_data(self, commitment: Commitment, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible_lines(commitment.quote)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible(commitment)
            case CommitmentRole.COMMITMENT:
                return commitment
            case CommitmentRole.FACTS:
                return self._facts(commitment)
            case CommitmentRole.THEME:
                return self._theme_of(commitment)
            case CommitmentRole.GROUP:
                return ""
        return None

    def _facts(self, commitment: Commitment) -> RowFacts:
        due = commitment.due
        return RowFacts(
            actors=names_label(commitment.actors) if self._names_actors else "",
            due=short_date(due.by) if due else "",
            overdue=is_overdue(commitment, self._today),
            noted=commitment.id in self._noted,
        )

    def _accessible(self, commitment: Commitment) -> str:
        facts = self._facts(commitment)
        words = [facts_label(commitment)]
        words += [self.tr("overdue")] if facts.overdue else []
        words += [self.tr("with a note")] if facts.noted else []
        return f"{visible_lines(commitment.quote)}. {', '.join(words)}"

    def _theme_of(self, commitment: Commitment) -> Theme | None:
        return self._themes.get(commitment.themes[0]) if commitment.themes else None

    def _group(self, commitments: Iterable[Commitment], arrangement: Arrangement) -> list[_Group]:
        grouping = arrangement.grouping
        groups = grouped(
            commitments,
            grouping,
            arrangement.order,
            tuple(self._themes),
            arrangement.today,
            party_order,
        )
        is_theme = grouping is Grouping.THEME
        return [
            _Group(
                key,
                group_label(grouping, key, self._themes),
                self._themes.get(key) if is_theme else None,
                list(members),
            )
            for key, members in groups.items()
        ]

    def _same_rows(self, groups: list[_Group]) -> bool:
        return _shape(self._groups) == _shape(groups)

    def _update_rows(self, groups: list[_Group]) -> None:
        """Take the values of ``groups``, which have the same rows; tell of those that differ."""
        for group_row, (shown, fresh) in enumerate(zip(self._groups, groups, strict=True)):
            shown.name, shown.theme = fresh.name, fresh.theme
            pairs = zip(shown.commitments, fresh.commitments, strict=True)
            # Nearly all are the same objects, and equality goes through every field of each.
            changed = [
                row
                for row, (before, after) in enumerate(pairs)
                if before is not after and before != after
            ]
            shown.commitments = fresh.commitments
            for row in changed:
                index = self.index(row, 0, self.index(group_row, 0))
                self.dataChanged.emit(index, index)


def _shape(groups: list[_Group]) -> list[tuple[str, list[int]]]:
    return [(group.key, [each.id for each in group.commitments]) for group in groups]


def _described(theme: Theme | None) -> str:
    """Return the tooltip of a group: what its theme covers."""
    return plain_tooltip(theme_description(theme)) if theme else ""
