"""A thread as lanes: one for each statement of the series, with what it says of the promise."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.commitments.threads.thread import ThreadLink
from briefreader.library.records import Commitment, Statement
from briefreader.services.comparison.comparison_wording import kind_name, shift_wording
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.text.control_characters import visible, visible_lines
from briefreader.text.differences import MergedWords, merged_words
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.labels import binding_label, date_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class LaneRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    LANE = Qt.ItemDataRole.UserRole + 1


class Lane(NamedTuple):
    """One statement: its wording of the promise, and what became of the one before in it.

    ``words`` are those of the wording with what changed; ``change`` says what that is.
    ``is_within`` tells that the promise lives: it was made before or in it, and is made in it or
    later; it ``begins`` and ``ends`` in it where no other one has it before or after.
    ``is_settled`` tells that a person said that the wording belongs to another one of the thread.
    """

    statement: Statement
    wording: Commitment | None
    link: ThreadLink | None
    words: MergedWords
    change: str
    is_first: bool
    is_last: bool
    is_within: bool
    begins: bool
    ends: bool
    is_settled: bool = False


class LaneModel(QAbstractListModel):
    """Shows one thread, the earliest statement first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: Sequence[Lane] = ()

    def show_thread(self, series: SeriesThreads | None, thread: PromiseThread | None) -> None:
        """Show ``thread``, nothing of None."""
        self.beginResetModel()
        self._lanes = lanes(series, thread) if series and thread else ()
        self.endResetModel()

    def lane_at(self, index: Index) -> Lane | None:
        """Return the lane in a row, None if there is no such row."""
        return self._lanes[index.row()] if index.isValid() else None

    def index_of(self, commitment_id: int) -> QModelIndex:
        """Return the lane of a wording, the last one with a wording if it is in none."""
        said = [(row, each.wording) for row, each in enumerate(self._lanes) if each.wording]
        for row, wording in said:
            if wording.id == commitment_id:
                return self.index(row)
        return self.index(said[-1][0]) if said else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many statements there are."""
        return 0 if parent.isValid() else len(self._lanes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role."""
        lane = self.lane_at(index)
        if lane is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._told(lane)
            case LaneRole.LANE:
                return lane
        return None

    def _told(self, lane: Lane) -> str:
        """Return what is read out of a lane."""
        told = [date_label(lane.statement.date), lane.statement.title]
        if lane.wording is None:
            told.append(self.tr("does not say it"))
        else:
            told += [lane.change, binding_label(lane.wording), lane.wording.quote]
        return visible("; ".join(filter(None, told)))


def lanes(series: SeriesThreads, thread: PromiseThread) -> tuple[Lane, ...]:
    """Return the lanes of ``thread``, one for each statement of ``series``."""
    said = {each.statement_id: place for place, each in enumerate(thread.wordings)}
    places = [row for row, each in enumerate(series.statements) if each.statement.id in said]
    return tuple(
        _lane(thread, each.statement, said.get(each.statement.id))._replace(
            is_first=row == 0,
            is_last=row == len(series.statements) - 1,
            is_within=places[0] <= row <= places[-1],
            begins=row == places[0],
            ends=row == places[-1],
        )
        for row, each in enumerate(series.statements)
    )


def _lane(thread: PromiseThread, statement: Statement, place: int | None) -> Lane:
    lane = Lane(
        statement=statement,
        wording=None,
        link=None,
        words=MergedWords("", (), ()),
        change="",
        is_first=False,
        is_last=False,
        is_within=False,
        begins=False,
        ends=False,
    )
    if place is None:
        return lane
    wording = thread.wordings[place]
    quote = _shown(wording)
    beside = thread.links[max(0, place - 1) : place + 1]
    lane = lane._replace(wording=wording, is_settled=any(each.settled for each in beside))
    if place == 0:
        return lane._replace(words=MergedWords(quote, (), ()))
    link = thread.links[place - 1]
    merged = merged_words(_shown(thread.wordings[place - 1]), quote)
    return lane._replace(link=link, words=merged, change=change_label(link))


def change_label(link: ThreadLink) -> str:
    """Return what became of a wording in the next one, and why, in words."""
    shifts = " · ".join(translated(shift_wording(each)) for each in link.shifts)
    kind = translated(kind_name(link.kind))
    return visible(f"{kind}: {shifts}" if shifts else kind)


def _shown(wording: Commitment) -> str:
    return visible_lines(wording.quote).replace("\n", " ")
