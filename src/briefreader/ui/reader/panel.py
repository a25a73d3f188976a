"""The centre of the window: a statement's head, its text, or a hint when none is open."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Review, Statement
from briefreader.text.span import Span
from briefreader.translatable import Wording
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.reader.highlight_filter import HighlightFilter
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.reader.statement_column import StatementColumn
from briefreader.ui.reader.strip_marks import overview_marks
from briefreader.ui.session.session import Session


class ReaderPanel(QWidget):
    """Shows the session's statement and turns clicks into the current commitment."""

    selection_changed = Signal(bool)
    wanted = Signal()
    """The user asked for something in the text: whoever hides the reader shows it."""
    filter_changed = Signal(object)
    """Other highlights are hidden; carries the ``HighlightFilter``."""

    def __init__(self, session: Session, theme: WindowTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._session = session
        self._shown = 0
        self._highlighted: tuple[Commitment, ...] = ()
        self._places: tuple[tuple[Annotation, ...], tuple[Bookmark, ...]] = ((), ())
        self._selection_actions: Sequence[QAction] = ()
        self._commitment_actions: Sequence[QAction] = ()
        self.column = StatementColumn(theme)
        self.view, self.strip = self.column.view, self.column.strip
        self._theme = theme
        self._filter = HighlightFilter()
        self.empty = EmptyState(
            self.tr("No statement is open"),
            self.tr(
                "Open a joint statement or communiqué (Ctrl+O), drop a file here,\n"
                "or choose one in the library on the left."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()

    def set_menu_actions(self, selection: Sequence[QAction], commitment: Sequence[QAction]) -> None:
        """Offer these actions in the context menu of a selection and of a commitment."""
        self._selection_actions, self._commitment_actions = selection, commitment

    def jump_to(self, span: Span) -> None:
        """Bring ``span`` into view and put the text cursor there."""
        self.wanted.emit()
        self.view.select_span(Span(span.start, span.start))
        self.view.scroll_to(span)
        self.view.setFocus()

    def read(self) -> None:
        """Bring up the text and leave the keys to it."""
        self.wanted.emit()
        self.view.setFocus()

    def begin_finding(self, words: str = "") -> None:
        """Bring up the text and its find bar, with ``words`` in it or what was found last."""
        self.wanted.emit()
        self.column.find_bar.begin(words)

    def go_on_finding(self, by: int) -> None:
        """Bring up the text, and go to the next (``by`` 1) or previous (-1) place found."""
        self.wanted.emit()
        bar = self.column.find_bar
        if by > 0:
            bar.find_next()
        else:
            bar.find_previous()

    def least_width(self) -> int:
        """Return the width that the text needs to be read well, with what stands around it."""
        return max(self.view.least_width() + self.strip.width(), self.minimumSizeHint().width())

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.reading.opened.connect(self._show_statement)
        session.reading.edited.connect(self._show_edited)
        session.records.first_commitments.connect(self._show_first)
        session.records.commitments_replaced.connect(self._show_commitments)
        session.records.commitments_changed.connect(self._show_changed)
        session.detection.themes_changed.connect(self._show_themes)
        session.records.annotations_changed.connect(self._show_places)
        session.records.bookmarks_changed.connect(self._show_places)
        session.selection.current_changed.connect(self._show_current)
        view.clicked.connect(self._select_at)
        view.hovered.connect(self._hover)
        view.menu_requested.connect(self._show_menu)
        view.place_wanted.connect(self.jump_to)
        view.selectionChanged.connect(self._selection_changed)
        self.strip.place_chosen.connect(lambda place: self.jump_to(Span(place, place)))
        self.strip.commitment_chosen.connect(session.selection.select)
        self.column.head.show_all_pressed.connect(lambda: self.set_filter(HighlightFilter()))
        self.column.hits_changed.connect(self._show_marks)

    def remember_place(self) -> None:
        """Note how far the statement was read, to go on there when it is opened again."""
        if self._shown:
            self._session.reading.note_read_until(self._shown, self.view.top_position())

    def _show_statement(self, statement: Statement | None) -> None:
        self.remember_place()
        self._shown = statement.id if statement else 0
        self._highlighted = ()
        self._stack.setCurrentIndex(0 if statement is None else 1)
        self.column.show_statement(statement)
        self.column.tell_warnings(statement, self._warnings_of(statement))
        self.view.show_statement(statement, self._session.themes)
        self.view.go_to_top(self._session.reading.read_until())
        self.column.find_anew()

    def _warnings_of(self, statement: Statement | None) -> tuple[Wording, ...]:
        library = self._session.library
        if statement is None or not library.statements.has_warnings(statement):
            return ()
        return library.reading_warnings.of_text(statement.id, statement.digest)

    def _show_edited(self, statement: Statement) -> None:
        self.column.head.show_statement(statement)
        self.view.set_title(statement)
        self.column.tell_language(statement, self._session.commitments)

    @property
    def filter(self) -> HighlightFilter:
        """Which highlights are hidden."""
        return self._filter

    def set_filter(self, chosen: HighlightFilter) -> None:
        """Hide the highlights that ``chosen`` does not show, and say how many they are."""
        self._filter = chosen
        self._show_commitments()
        self.filter_changed.emit(chosen)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.column.set_theme(theme)
        self._show_marks()

    def _show_first(self, commitments: tuple[Commitment, ...]) -> None:
        """Highlight these, until all are at hand."""
        self.view.show_commitments(tuple(filter(self._filter.shows, commitments)))

    def _show_commitments(self) -> None:
        """Highlight the commitments, of which any may be others than before."""
        self._take_commitments()
        self.view.show_commitments(self._highlighted)
        self._show_margin()
        self._show_marks()

    def _show_changed(self, ids: frozenset[int]) -> None:
        """Show the commitments with these ids as they are now; most decisions change no mark."""
        before = self._looks(ids)
        self._take_commitments()
        self._show_margin()
        if self._looks(ids) != before:
            self.view.show_commitments(self._highlighted)
            self._show_marks()

    def _take_commitments(self) -> None:
        """Know which commitments are highlighted, and say what there is to say about all."""
        commitments = self._session.commitments
        self._highlighted = tuple(filter(self._filter.shows, commitments))
        standing = sum(each.review is not Review.DISMISSED for each in commitments)
        self.view.set_current(self._session.current)
        self.column.head.show_hidden(standing - len(self._highlighted))
        self.column.end_hover()
        self.column.tell_language(self._session.statement, commitments)

    def _looks(self, ids: frozenset[int]) -> list[Hashable]:
        """Return all that the marks of the commitments with these ids are drawn from."""
        current = self.view.current
        drawn = [each for each in self._highlighted if each.id in ids]
        drawn += [current] if current is not None and current.id in ids else []
        return [
            (
                each.id,
                each.span,
                each.quote,
                each.strength,
                first_theme(each),
                each.review is Review.DISMISSED,
            )
            for each in drawn
        ]

    def _show_themes(self, themes: Mapping[str, Theme]) -> None:
        self.column.end_hover()
        self.view.set_themes(themes)
        self._show_marks()

    def _show_places(self) -> None:
        places = (self._session.records.annotations, self._session.records.bookmarks)
        if places != self._places:
            self._places = places
            self.column.end_hover()
            self._show_marks()
        self.view.show_annotations(self._session.records.annotations)
        self._show_margin()

    def _show_margin(self) -> None:
        """Show bookmarks, notes and what became of commitments in the margin."""
        records = self._session.records
        # To ask for commitments while they are read would read the rest at once.
        known = () if records.is_reading else records.commitments
        self.view.show_margin(records.annotations, records.bookmarks, known)

    def _show_marks(self) -> None:
        """Show commitments, notes, bookmarks and what was found in the strip."""
        statement = self._session.statement
        marks = overview_marks(
            self._highlighted,
            self._session.records.annotations,
            self._session.records.bookmarks,
            self.view.hit_positions(),
            self._session.themes,
            self._theme,
        )
        self.strip.set_marks(marks, len(statement.text) if statement else 0)

    def _show_current(self) -> None:
        current = self._session.current
        self.view.show_current(current)
        self.strip.set_current(current.id if current else 0)

    def _select_at(self, position: int) -> None:
        commitment = self.commitment_at(position)
        self._session.selection.select(commitment.id if commitment else 0)

    def commitment_at(self, position: int) -> Commitment | None:
        """Return the shortest commitment that holds ``position`` and is not dismissed."""
        return next(iter(self.commitments_at(position)), None)

    def commitments_at(self, position: int) -> list[Commitment]:
        """Return the commitments that hold ``position`` and stand, the shortest first."""
        holding = [
            each
            for each in self._session.commitments
            if each.span.contains(position) and each.review is not Review.DISMISSED
        ]
        return sorted(holding, key=lambda each: len(each.span))

    def annotations_at(self, position: int) -> tuple[Annotation, ...]:
        """Return the annotations whose span holds ``position``."""
        return tuple(
            each for each in self._session.records.annotations if each.span.contains(position)
        )

    def _hover(self, position: int, point: QPoint) -> None:
        self.column.hover_card.show_at(
            point,
            self.commitments_at(position),
            self.annotations_at(position),
            self._session.themes,
        )

    def _selection_changed(self) -> None:
        self.selection_changed.emit(self.view.textCursor().hasSelection())

    def _show_menu(self, point: QPoint, position: int) -> None:
        self.column.end_hover()
        menu = QMenu(self)
        menu.setObjectName("readerMenu")
        selected = self.view.selected_span()
        if selected is not None and selected.contains(position):
            menu.addActions(list(self._selection_actions))
            menu.addSeparator()
        if self.commitment_at(position) is not None:
            self._select_at(position)
            menu.addActions(list(self._commitment_actions))
        link = self.view.link_at(position)
        if link is not None and link.address:
            menu.addSeparator()
            opening = menu.addAction(self.tr("&Open link…"))
            opening.triggered.connect(lambda: self.view.link_wanted.emit(link.address))
            copying = menu.addAction(self.tr("Copy &link"))
            copying.triggered.connect(lambda: self.view.link_copied.emit(link.address))
        if not menu.isEmpty():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)
