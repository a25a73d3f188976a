"""The view of threads: those of a series on the left, the lanes of the current one beside them."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Commitment
from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.services.threads.thread_filter import ThreadFilter
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.rows import select_only
from briefreader.ui.views.threads.lane_delegate import LaneDelegate
from briefreader.ui.views.threads.lane_model import Lane, LaneModel
from briefreader.ui.views.threads.thread_bar import ThreadBar
from briefreader.ui.views.threads.thread_delegate import ThreadDelegate
from briefreader.ui.views.threads.thread_jobs import Source, ThreadsRead
from briefreader.ui.views.threads.thread_labels import counts_label, facts_label, filter_label
from briefreader.ui.views.threads.thread_lists import ThreadRows
from briefreader.ui.views.threads.thread_model import ThreadModel
from briefreader.ui.window.main_view import MainView

_LEAST_WIDTH = 720
_SIDES = (5, 8)


class ThreadView(MainView):
    """Shows threads; what is asked for in it are signals that ``ThreadActions`` carries out."""

    begun = Signal()
    """The view is about to be seen."""
    choice_wanted = Signal()
    """The user wants the threads of other statements."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("threadView")
        self.series: SeriesThreads | None = None
        self.model, self.lanes = ThreadModel(self), LaneModel(self)
        self.list = ThreadRows("threadList", self.tr("Threads"))
        self.list.setModel(self.model)
        self._delegate = ThreadDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.lane_list = ThreadRows("threadLanes", self.tr("Wordings in time"))
        self.lane_list.setModel(self.lanes)
        self._lane_delegate = LaneDelegate(theme, self.lane_list)
        self.lane_list.setItemDelegate(self._lane_delegate)
        self.bar = ThreadBar()
        self.empty = EmptyState("", "")
        self.empty.setObjectName("noThreads")
        self._make_head()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def begin(self) -> None:
        """Ask for what the library holds now."""
        self.begun.emit()

    def least_width(self) -> int:
        """Return the width that the list and the words beside it need."""
        return max(_LEAST_WIDTH, self.minimumSizeHint().width())

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        for delegate in (self._delegate, self._lane_delegate):
            delegate.set_theme(theme)
        for each in (self.list, self.lane_list):
            each.viewport().update()

    def current_thread(self) -> PromiseThread | None:
        """Return the thread that is marked, None if none is."""
        return self.model.thread_at(self.list.currentIndex())

    def current_lane(self) -> Lane | None:
        """Return the lane that is marked, None if none is."""
        return self.lanes.lane_at(self.lane_list.currentIndex())

    def show_waiting(self, done: int = 0, every: int = 0) -> None:
        """Say that the statements are being compared, and how far that is."""
        if self.series is None:
            far = self.tr("{done} of {every}").format(done=done, every=every) if every else ""
            self._show_empty(self.tr("Looking for threads…"), far)

    def show_failed(self) -> None:
        """Say that there is nothing to see."""
        self.series = None
        title = self.tr("The threads could not be found")
        self._show_empty(title, "", self.tr("Choose other statements…"))

    def show_nothing_chosen(self) -> None:
        """Say that no statement is open."""
        self.series = None
        title = self.tr("No statement is open")
        hint = self.tr("A thread is one promise, followed through the statements of a series.")
        self._show_empty(title, hint, self.tr("Choose statements…"))

    def show_read(self, read: ThreadsRead) -> None:
        """Show the threads that were found; what was marked stays so, as far as it is there."""
        thread, lane = self.current_thread(), self.current_lane()
        marked = lane.wording if lane else None
        self.series = series = read.series
        if series is None or len(series.statements) < 2:
            self._show_alone(read)
            return
        self._name.setText(visible(read.name))
        self._counts.setText(counts_label(series))
        self.model.show_series(series)
        self.choose.show()
        self._stack.setCurrentWidget(self._sides)
        ids = [marked.id] if marked else []
        self._mark([*ids, *(thread.key if thread else ())], marked)

    def mark_commitment(self, commitment_id: int) -> None:
        """Make the thread of a commitment the current one, if it is listed."""
        index = self.model.index_with([commitment_id])
        if index.isValid():
            select_only(self.list, index)
            select_only(self.lane_list, self.lanes.index_of(commitment_id))

    def _mark(self, ids: list[int], wording: Commitment | None) -> None:
        found = self.model.index_with(ids)
        select_only(self.list, found if found.isValid() else self.model.index(0))
        if wording is not None and found.isValid():
            select_only(self.lane_list, self.lanes.index_of(wording.id))

    def _show_alone(self, read: ThreadsRead) -> None:
        """Say that one statement makes no series."""
        self.series = None
        self.model.show_series(None)
        title = self.tr("No series to follow")
        hint = self.tr("No other statement of the same parties has a like title.")
        if read.choice.source is Source.COLLECTION:
            hint = self.tr("The collection “{name}” has fewer than two statements.").format(
                name=visible(read.name)
            )
        self._show_empty(title, hint, self.tr("Choose other statements…"))

    def _show_empty(self, title: str, hint: str, button: str = "") -> None:
        self._name.setText("")
        self._counts.setText("")
        self.empty.set_text(title, hint, button)
        # The same button twice would make one wonder which is the right one.
        self.choose.setVisible(not button)
        self._stack.setCurrentWidget(self.empty)

    def _make_head(self) -> None:
        self._name = PlainLabel()
        self._name.setObjectName("threadSeries")
        self._name.setProperty("role", "heading")
        self._name.setWordWrap(True)
        self._counts = PlainLabel()
        self._counts.setObjectName("threadCounts")
        self._counts.setProperty("role", "muted")
        self.choose = QPushButton(self.tr("C&hoose…"))
        self.choose.setObjectName("chooseSeries")
        self.choose.setAccessibleName(self.tr("Choose the statements to follow"))
        self.choose.setToolTip(self.tr("Choose the statements to follow"))
        self.filter = QComboBox()
        self.filter.setObjectName("threadFilter")
        self.filter.setAccessibleName(self.tr("Threads that are shown"))
        for each in ThreadFilter:
            self.filter.addItem(filter_label(each), each)
        self.words = QLineEdit()
        self.words.setObjectName("threadWords")
        self.words.setAccessibleName(self.tr("Words of a promise"))
        self.words.setPlaceholderText(self.tr("Words of a promise"))
        self.words.setClearButtonEnabled(True)
        self._facts = PlainLabel()
        self._facts.setObjectName("threadFacts")
        self._facts.setFont(scaled(self.font(), 1.1, bold=True))
        self._facts.setWordWrap(True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._counts)
        top.addLayout(names, 1)
        top.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setObjectName("threadSides")
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(_column(self.filter, self.words, self.list))
        self._sides.addWidget(_column(self._facts, self.lane_list, self.bar, left=Space.MEDIUM))
        for place, share in enumerate(_SIDES):
            self._sides.setStretchFactor(place, share)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._sides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choice_wanted)
        self.empty.pressed.connect(self.choice_wanted)
        self.filter.currentIndexChanged.connect(self._show_only)
        self.words.textChanged.connect(self._show_only)
        self.list.selectionModel().currentChanged.connect(self._show_thread)
        self.model.modelReset.connect(self._show_thread)
        self.list.taken.connect(self.lane_list.setFocus)
        self.lane_list.selectionModel().currentChanged.connect(self._show_lane)
        self.lane_list.taken.connect(self.bar.jump_wanted)

    def _show_only(self) -> None:
        thread = self.current_thread()
        self.model.show_only(ThreadFilter(self.filter.currentData()), self.words.text())
        self._mark(list(thread.key) if thread else [], None)

    def _show_thread(self) -> None:
        thread, series = self.current_thread(), self.series
        self.lanes.show_thread(series, thread)
        told = facts_label(series, thread) if series and thread else ""
        nothing = self.tr("No thread is like that.") if series else ""
        self._facts.setText(told or nothing)
        select_only(self.lane_list, self.lanes.index_of(0) if thread else QModelIndex())
        self._show_lane()

    def _show_lane(self) -> None:
        self.bar.show_current(self.current_thread(), self.current_lane())


def _column(*parts: QWidget, left: int = 0) -> QWidget:
    """Return a widget in which ``parts`` stand one below the other; lists take what is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(left, 0, 0, 0)
    layout.setSpacing(Space.SMALL)
    for part in parts:
        layout.addWidget(part, int(isinstance(part, ThreadRows)))
    return column
