"""The library panel: what is listed, what is found, and which statements are chosen."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefreader.library.listing import Place
from briefreader.library.records import Statement, StatementSummary
from briefreader.services.statements.listing import (
    PAGE,
    Listed,
    is_worth_searching,
    read_statements,
)
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.rows import make_current, select_only
from briefreader.ui.panels.library.library_header import LibraryHead
from briefreader.ui.panels.library.library_labels import (
    fault_hint,
    filtered_label,
    hits_label,
    nothing_label,
    statements_label,
)
from briefreader.ui.panels.library.list_view import StatementList
from briefreader.ui.panels.library.places import EVERYWHERE
from briefreader.ui.panels.library.queries import LibraryQuestions
from briefreader.ui.panels.library.statement_delegate import StatementDelegate
from briefreader.ui.panels.library.statement_model import StatementModel, StatementRole
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState

_TYPING_PAUSE = 60
"""Milliseconds without a key until a search begins."""

if TYPE_CHECKING:
    from briefreader.library.search import SearchHit
    from briefreader.services.statements.searching import Found


class LibraryPanel(QWidget):
    """Lists the session's library; choosing a row opens its statement."""

    found_in_text = Signal(str)
    """The user opened a search hit; carries its first matched words."""
    found_note = Signal(object)
    """The user opened a hit in a note; carries the ``Span`` that the note is on."""
    opened = Signal()
    """The user opened a statement, which may be the open one."""
    reading_wanted = Signal()
    """A statement was opened by the keyboard, to be read on by it."""
    chosen_changed = Signal()
    """Other statements are chosen, or another place."""
    menu_wanted = Signal(QPoint)
    """The menu of the chosen statements is wanted at this global point."""
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(
        self, session: Session, jobs: JobRunner, theme: WindowTheme, state: WindowState
    ) -> None:
        super().__init__()
        self._session = session
        self._state = state
        self._limit = PAGE
        self._go_to_hits = False
        self._keep_place = False
        self.head = LibraryHead(session.themes, state.sort)
        self.search_box = self.head.search_box
        self.model = StatementModel(self._read_rows, self)
        self.list = StatementList(self.model)
        self._delegate = StatementDelegate(theme, self)
        self.list.setItemDelegate(self._delegate)
        self._questions = LibraryQuestions(session, jobs, self)
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._connect()
        self.refresh()

    def _read_rows(self, ids: Sequence[int]) -> Mapping[int, StatementSummary]:
        return read_statements(self._session.library, ids, self.today())

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Read the library again and show what is asked for."""
        library = self._session.library
        self.head.set_themes(self._session.themes)
        self.head.places.set_places(library.collections.names(), library.tags.names())
        self._keep_place = True
        self._ask()

    def _follow_decisions(self, statement_ids: frozenset[int]) -> None:
        """Show what these statements are like after decisions about their commitments."""
        if self.head.query or self.head.listing.follows_decisions:
            self._keep_place = True
            self._ask()
        else:
            self.model.read_again(statement_ids)

    def chosen(self) -> int:
        """Return the id of the list's current statement, 0 if none."""
        return self.list.chosen()

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of all chosen statements."""
        return self.list.chosen_ids()

    def listed_ids(self) -> tuple[int, ...]:
        """Return the ids of all statements in the list, of a search those found so far."""
        return self.model.ids()

    def targets(self) -> tuple[int, ...]:
        """Return the statements that an action concerns: those chosen in the list, where it shows.

        Where none is, or the list is out of sight, it is the open one.
        """
        if self._shows_chosen():
            return self.chosen_ids()
        opened = self._session.statement
        return (opened.id,) if opened else ()

    def targets_are_trashed(self) -> bool:
        """Tell whether what ``targets`` returns is in the trash."""
        if self._shows_chosen():
            return self.head.places.chosen().place is Place.TRASH
        opened = self._session.statement
        return opened is not None and opened.trashed

    def _shows_chosen(self) -> bool:
        return self.list.isVisible() and self.list.has_chosen()

    def _connect(self) -> None:
        self._session.library_changed.connect(self.refresh)
        self._session.statements_decided.connect(self._follow_decisions)
        self._session.reading.opened.connect(self._follow_statement)
        self.head.query_changed.connect(self._wait_for_more)
        self.head.listing_changed.connect(self._begin)
        self.head.facets_wanted.connect(self._questions.ask_facets)
        self.search_box.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._begin)
        self._questions.listed.connect(self._show_list)
        self._questions.found.connect(self._show_hits)
        self._questions.facets_read.connect(self.head.set_facets)
        self.model.more_wanted.connect(self._ask_more)
        self.list.clicked.connect(self._click)
        self.list.activated.connect(self._read)
        self.list.chosen_changed.connect(self.chosen_changed)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.empty.pressed.connect(self._widen)

    def _wait_for_more(self) -> None:
        """Search when the user has paused; who types on does not want to leave the box."""
        self._go_to_hits = False
        self._pause.start()

    def _begin(self) -> None:
        self._state.sort = self.head.sort
        self._limit = PAGE
        self._keep_place = False
        self._ask()
        self.chosen_changed.emit()

    def _ask(self) -> None:
        query = self.head.query
        if query and (self._go_to_hits or is_worth_searching(query)):
            self._questions.ask_find(query, self.head.scope, self.head.listing, self._limit)
        else:
            self._questions.ask_list(self.head.listing)

    def _ask_more(self) -> None:
        self._limit += PAGE
        self._keep_place = True
        self._ask()

    def _search_now(self) -> None:
        self._pause.stop()
        self._go_to_hits = True
        self._begin()

    def _show_list(self, listed: Listed) -> None:
        before = self._place()
        self.model.set_statements(listed.ids)
        count = len(listed.ids)
        filtered = bool(self.head.listing.filter.active())
        self.head.show_count(
            filtered_label(count, listed.total) if filtered else statements_label(count)
        )
        self._after_answer(*before)

    def _show_hits(self, found: "Found") -> None:
        before = self._place()
        self.model.set_hits(found.hits, more=found.more)
        hint = fault_hint(found.fault) if found.fault else ""
        self.head.show_count(hits_label(len(found.hits), more=found.more), hint)
        self._after_answer(*before)

    def _place(self) -> tuple[tuple[int, ...], int]:
        """Return which statements are chosen, and how far the list is scrolled."""
        return self.chosen_ids(), self.list.verticalScrollBar().value()

    def _after_answer(self, chosen: tuple[int, ...], scrolled: int) -> None:
        """Choose again what was chosen, where other rows have come; tell why there are none.

        Rows that were asked for anew begin at the top, a list at the open statement.
        """
        self._show_state()
        if self._go_to_hits and self.model.rowCount():
            first = self.model.index(0)
            select_only(self.list, first)
            if self.head.query:
                self._read(first)
            else:
                self.list.setFocus()
        elif not self.list.has_chosen():
            opened = self._session.statement
            alone = (opened.id,) if opened else ()
            self.list.choose(chosen if len(chosen) > 1 else alone)
        self._go_to_hits = False
        if self._keep_place:
            self.list.verticalScrollBar().setValue(scrolled)
        elif self.head.query or not self.list.currentIndex().isValid():
            self.list.scrollToTop()

    def _click(self, index: QModelIndex) -> None:
        """Open what is clicked; with Ctrl or Shift it is only chosen."""
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & keys:
            self._open(index)

    def _read(self, index: QModelIndex) -> None:
        """Open what Enter was pressed on, whatever is asked for yet; leave the keys to the text."""
        self._go_to_hits = False
        self._open(index)
        self.reading_wanted.emit()

    def open_chosen(self) -> None:
        """Open the current row, and leave the keys to the text."""
        self._read(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        statement_id, hit = index.data(StatementRole.ID), index.data(StatementRole.HIT)
        if statement_id is None:
            return
        opened = self._session.statement
        if opened is None or opened.id != statement_id:
            self._session.reading.open(statement_id)
        self.opened.emit()
        if hit is not None:
            self._show_place(hit)

    def _show_place(self, hit: "SearchHit") -> None:
        """Go to what was found: the commitment, the note, or the words in the text."""
        if hit.where == "commitments":
            self._session.selection.select(hit.record_id)
        elif hit.where == "notes":
            notes = self._session.records.annotations
            for note in (each for each in notes if each.id == hit.record_id):
                self.found_note.emit(note.span)
        elif hit.marks:
            self.found_in_text.emit(hit.marks[0].of(hit.snippet))

    def _follow_statement(self, statement: Statement | None) -> None:
        wanted = statement.id if statement else 0
        self.model.set_open(wanted)
        if wanted != self.chosen():
            self.list.choose((wanted,))

    def _show_state(self) -> None:
        narrow = self.head.places.chosen() != EVERYWHERE
        listing = self.head.listing
        self.empty.set_text(*nothing_label(listing, query=bool(self.head.query), narrow=narrow))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _widen(self) -> None:
        if self.head.listing.filter.active():
            self.head.clear_filter()
        else:
            self.head.places.choose(EVERYWHERE)

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        make_current(self.list, index)
        self.menu_wanted.emit(self.list.viewport().mapToGlobal(point))
