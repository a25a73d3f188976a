"""The rows of a comparison as a list: a head for each kind, and below it what is of the kind."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.services.comparison.comparison_wording import kind_name, shift_wording
from briefreader.services.comparison.statement_comparison import (
    ComparisonRow,
    StatementComparison,
)
from briefreader.text.control_characters import visible, visible_lines
from briefreader.text.differences import words_changed
from briefreader.text.span import Span
from briefreader.ui.common.error_text import translated

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ComparisonRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The ``ComparisonRow``, None of a head."""
    KIND = Qt.ItemDataRole.UserRole + 2
    """The kind that the row is of or the head of."""
    COUNT = Qt.ItemDataRole.UserRole + 3
    """How many rows stand below a head."""
    CHANGES = Qt.ItemDataRole.UserRole + 4
    """The words that differ, a ``WordChanges``."""
    REASONS = Qt.ItemDataRole.UserRole + 5
    """In what it became firmer or softer, in words; empty if in nothing."""


@dataclass(frozen=True, slots=True)
class WordChanges:
    """The words of each side that the other one lacks, as spans of the quotes."""

    before: tuple[Span, ...] = ()
    after: tuple[Span, ...] = ()


class _Line(NamedTuple):
    kind: AlignmentKind
    row: ComparisonRow | None
    size: int = 0


class ComparisonModel(QAbstractListModel):
    """Shows a comparison's rows of the kinds that are wanted, all of them at first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: StatementComparison | None = None
        self._kinds: Collection[AlignmentKind] = tuple(AlignmentKind)
        self._lines: Sequence[_Line] = ()
        self._changes: dict[int, WordChanges] = {}

    def show_comparison(self, comparison: StatementComparison | None) -> None:
        """Show the rows of ``comparison``, none of None."""
        self._comparison = comparison
        self._fill()

    def show_kinds(self, kinds: Collection[AlignmentKind]) -> None:
        """Show the rows of these kinds only."""
        self._kinds = kinds
        self._fill()

    def row_at(self, index: Index) -> ComparisonRow | None:
        """Return what stands in a row, None for a head and for no row."""
        return self._lines[index.row()].row if index.isValid() else None

    def index_of(self, row: ComparisonRow) -> QModelIndex:
        """Return where the same two commitments stand, an invalid index if they do not."""
        wanted = _ids(row)
        for place, line in enumerate(self._lines):
            if line.row is not None and _ids(line.row) == wanted:
                return self.index(place)
        return QModelIndex()

    def first_row(self) -> QModelIndex:
        """Return the first row that is no head, an invalid index if there is none."""
        places = (place for place, line in enumerate(self._lines) if line.row is not None)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are, heads included."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell that a head cannot be selected."""
        line = self._lines[index.row()] if index.isValid() else None
        if line is None or line.row is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``ComparisonRole``."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _text(line)
            case ComparisonRole.ROW:
                return line.row
            case ComparisonRole.KIND:
                return line.kind
            case ComparisonRole.COUNT:
                return line.size
            case ComparisonRole.REASONS:
                return reasons(line.row) if line.row is not None else ""
            case ComparisonRole.CHANGES:
                return self._changed(index.row())
        return None

    def _changed(self, place: int) -> WordChanges:
        """Return the words that differ in a row, compared when the row is first shown."""
        if place not in self._changes:
            row = self._lines[place].row
            changes = WordChanges()
            if row is not None and row.before is not None and row.after is not None:
                changes = WordChanges(
                    *words_changed(shown_quote(row.before), shown_quote(row.after))
                )
            self._changes[place] = changes
        return self._changes[place]

    def _fill(self) -> None:
        self.beginResetModel()
        lines: list[_Line] = []
        for kind in AlignmentKind:
            if self._comparison is None or kind not in self._kinds:
                continue
            rows = self._comparison.of([kind])
            if rows:
                lines.append(_Line(kind, None, len(rows)))
                lines.extend(_Line(kind, row) for row in rows)
        self._lines = lines
        self._changes = {}
        self.endResetModel()


def shown_quote(commitment: Commitment) -> str:
    """Return a commitment's words as they are drawn, in which the marks count."""
    return visible_lines(commitment.quote).replace("\n", " ")


def reasons(row: ComparisonRow) -> str:
    """Return in what a commitment became firmer or softer, and whether somebody judged the pair."""
    told = [translated(shift_wording(each)) for each in row.shifts]
    told += [f"✓ {translate('comparison', 'judged right')}"] if row.judged else []
    return visible(" · ".join(told))


def _ids(row: ComparisonRow) -> tuple[int, int]:
    return row.before.id if row.before else 0, row.after.id if row.after else 0


def _text(line: _Line) -> str:
    """Return what is read out of a row: its kind, why, and the words of both sides."""
    name = translated(kind_name(line.kind))
    if line.row is None:
        return f"{name} ({line.size})"
    quotes = [each.quote for each in (line.row.after, line.row.before) if each]
    return visible("; ".join(filter(None, (name, reasons(line.row), *quotes))))
