"""The view of what is due: a year on a line above, and below it all by when it is due."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from briefreader.services.follow_up.due_page import DueGroup, DuePage
from briefreader.services.review.due_figures import SETTLED
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.labels import number_label, party_of
from briefreader.ui.common.natural_list import NaturalList
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.session.session import Session
from briefreader.ui.views.due.due_delegate import DueDelegate
from briefreader.ui.views.due.due_jobs import reading_due
from briefreader.ui.views.due.due_labels import counted_label
from briefreader.ui.views.due.due_model import DueModel, DueRole
from briefreader.ui.views.due.year_timeline import MarkLegend, YearTimeline
from briefreader.ui.window.main_view import MainView

_PAUSE_MS = 150
_TOLD = (DueGroup.OVERDUE, DueGroup.SOON, DueGroup.NEXT, DueGroup.LATER, DueGroup.UNDATED)


class DueView(MainView):
    """Lists what is due in the whole library; Enter goes to the words in the reader."""

    read_wanted = Signal()
    """The user wants to see the commitment that is the current one now."""
    print_wanted = Signal()
    saving_wanted = Signal()
    """The user wants what is shown on one page: on paper, or as a file."""
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(self, session: Session, jobs: JobRunner, theme: WindowTheme) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._page: DuePage | None = None
        self._year = 0
        self.model = DueModel(session.library, self)
        self.list = NaturalList()
        self.list.setObjectName("dueList")
        self.list.setAccessibleName(self.tr("What is due"))
        self.list.setModel(self.model)
        self.delegate = DueDelegate(theme, self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        self.timeline = YearTimeline(theme, self._words_of)
        self.legend = MarkLegend(theme)
        self.actor = QLineEdit()
        self.actor.setObjectName("dueActor")
        self.actor.setAccessibleName(self.tr("Only of this actor"))
        self.actor.setPlaceholderText(self.tr("Only of this actor"))
        self.actor.setClearButtonEnabled(True)
        self.counts = PlainLabel()
        self.counts.setObjectName("dueCounts")
        self.counts.setProperty("role", "muted")
        self.counts.setWordWrap(True)
        self.year_label = PlainLabel()
        self.year_label.setObjectName("dueYear")
        self.previous = self._button("previousYear", "‹", self.tr("Previous year"))
        self.next = self._button("nextYear", "›", self.tr("Next year"))
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def page(self) -> DuePage | None:
        """What is shown, None as long as it was not read."""
        return self._page

    def begin(self) -> None:
        """Read what is due now."""
        self._read()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self.delegate.set_theme(theme)
        self.timeline.set_theme(theme)
        self.legend.set_theme(theme)
        self.list.viewport().update()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read)
        self.actor.textChanged.connect(self._pause.start)
        self.actor.returnPressed.connect(self._read)
        self._session.statements_decided.connect(self._read_if_seen)
        self._session.library_changed.connect(self._read_if_seen)
        self.list.activated.connect(self._activate)
        self.timeline.chosen.connect(self._open)
        self.timeline.year_wanted.connect(self._step_year)
        self.previous.clicked.connect(lambda: self._step_year(-1))
        self.next.clicked.connect(lambda: self._step_year(1))

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._pause.start()

    def asked_actor(self) -> str:
        """Return who is asked for, as the library keeps the name; empty for all."""
        return party_of(self.actor.text().strip())

    def _read(self) -> None:
        """Read in a worker what is due; what it was reading is not wanted any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        work = reading_due(self._session.library.path, self.today(), self.asked_actor())
        job = self._jobs.start(work)
        self._job = job
        job.succeeded.connect(lambda page: self._show(page) if job is self._job else None)
        job.failed.connect(lambda error: self._fail(job, error))

    def _fail(self, job: Job, error: Exception) -> None:
        # One that was broken off fails as SQLite tells it.
        if not job.is_cancelled():
            self._session.failed.emit(error)

    def _show(self, page: DuePage) -> None:
        kept = self.model.id_at(self.list.currentIndex().row()) if self._has_current() else 0
        place = self.list.verticalScrollBar().value()
        self._page = page
        if not self._year:
            self._year = self._first_year(page)
        self.model.show_page(page, self._session.themes)
        row = self.model.row_of_commitment(kept) if kept else 0
        self.list.setCurrentIndex(self.model.index(max(0, row), 0))
        self.list.verticalScrollBar().setValue(place)
        told = (counted_label(group, page.count(group)) for group in _TOLD if page.count(group))
        self.counts.setText(" · ".join(told))
        self._show_year()
        self._show_state(page)

    def _has_current(self) -> bool:
        return 0 <= self.list.currentIndex().row() < self.model.rowCount()

    def _first_year(self, page: DuePage) -> int:
        """Return this year if anything is due in it, else the year of what comes next, or last."""
        years = [each.by.year for each in page.dated]
        if not years or page.today.year in years:
            return page.today.year
        ahead = [year for year in years if year > page.today.year]
        return min(ahead) if ahead else max(years)

    def _show_year(self) -> None:
        page = self._page
        if page is None:
            return
        self.timeline.show_year(self._year, page.dated, page.today)
        shown = [each for each in page.dated if each.by.year == self._year]
        settled = sum(each.status in SETTLED for each in shown)
        words = self.tr("{year}: %Ln due date(s), {settled} settled", "", len(shown))
        self.year_label.setText(words.format(year=self._year, settled=number_label(settled)))
        years = [each.by.year for each in page.dated] or [self._year]
        self.previous.setEnabled(min(years) < self._year)
        self.next.setEnabled(max(years) > self._year)

    def _step_year(self, by: int) -> None:
        button = self.next if by > 0 else self.previous
        if button.isEnabled():
            self._year += by
            self._show_year()

    def _show_state(self, page: DuePage) -> None:
        if self.actor.text().strip():
            self.empty.set_text(
                self.tr("Nothing is due of this actor"), self.tr("Clear the field to see all.")
            )
        else:
            self.empty.set_text(
                self.tr("Nothing is due"),
                self.tr("Commitments of all statements are listed here by when they are due."),
            )
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self.timeline.setEnabled(bool(page.dated))

    def _activate(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Go to a commitment, or fold a group."""
        group = index.data(DueRole.GROUP)
        if group is None:
            self._open(self.model.id_at(index.row()))
            return
        self.model.toggle(DueGroup(group))
        self.list.setCurrentIndex(self.model.index(self.model.row_of(DueGroup(group)), 0))

    def _open(self, commitment_id: int) -> None:
        """Make the commitment the current one, in its statement, and show the text."""
        found = self._session.library.commitments.of_ids([commitment_id])
        if not found:
            self._read()
            return
        statement_id, opened = found[0].statement_id, self._session.statement
        if opened is None or opened.id != statement_id:
            self._session.reading.open(statement_id)
        self._session.records.finish_reading()
        self._session.selection.select(commitment_id)
        self.read_wanted.emit()

    def _words_of(self, commitment_id: int) -> str:
        found = self._session.library.commitments.of_ids([commitment_id])
        return visible_lines(found[0].quote) if found else ""

    def _button(self, name: str, text: str, told: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(told)
        button.setToolTip(plain_tooltip(told))
        return button

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Due dates of all statements"))
        title.setFont(scaled(self.font(), 1.25, bold=True))
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.actor)
        for name, words, wanted in (
            ("printDue", self.tr("&Print…"), self.print_wanted),
            ("saveDue", self.tr("Save as pa&ge…"), self.saving_wanted),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
            top.addWidget(button)
        self.actor.setMinimumWidth(180)
        years = QHBoxLayout()
        years.setSpacing(Space.TINY)
        years.addWidget(self.previous)
        years.addWidget(self.year_label)
        years.addWidget(self.next)
        years.addStretch()
        years.addWidget(self.legend)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.setCurrentWidget(self.list)
        head = QVBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.SMALL)
        head.setSpacing(Space.SMALL)
        head.addLayout(top)
        head.addWidget(self.counts)
        head.addLayout(years)
        head.addWidget(self.timeline)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
