"""The side panel's second tab: notes and bookmarks of the statement."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefreader.library.records import Annotation, Bookmark
from briefreader.services.annotations.note_listing import Note, listed, place, tags_of
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.natural_list import NaturalList
from briefreader.ui.common.rows import make_current
from briefreader.ui.panels.notes.draft import Draft
from briefreader.ui.panels.notes.editor import NoteEditor
from briefreader.ui.panels.notes.note_delegate import NoteDelegate
from briefreader.ui.panels.notes.note_model import NoteModel, NoteRole
from briefreader.ui.panels.notes.notes_header import NotesHead
from briefreader.ui.panels.notes.orphan_list import OrphanList
from briefreader.ui.panels.notes.sitting import NoteContent
from briefreader.ui.session.session import Session


class NotesPanel(QWidget):
    """Lists the session's notes and bookmarks; choosing one jumps there.

    The editor of a new note stands over the list. One that is chosen in the list opens it below,
    as the list would move away under the mouse; where it is in sight, it stays in its place.
    """

    jumped = Signal(object)
    """The user chose a note; carries its ``Span``."""
    chosen = Signal(object)
    """Another note is the current one of the list; carries it, or None."""
    remove_requested = Signal(object)
    """Carries a tuple of notes."""

    def __init__(self, session: Session, theme: WindowTheme) -> None:
        super().__init__()
        self._session = session
        self.model = NoteModel(self)
        self.head = NotesHead(tuple(theme.annotation_colours))
        self.list = NaturalList()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(self.tr("Notes and bookmarks"))
        self.list.setModel(self.model)
        self._delegate = NoteDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._edit = self._action(self.tr("&Edit"), QKeySequence("F2"))
        self._remove = self._action(self.tr("&Remove"), QKeySequence.StandardKey.Delete)
        self._empty = EmptyState("", "")
        self._empty.setObjectName("noNotes")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.editor = NoteEditor(theme)
        self.orphans = OrphanList(theme)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.editor)
        layout.addWidget(self.orphans)
        self.editor.setProperty("above", False)
        self._connect()
        self._refresh()
        self.orphans.show_orphans(session.records.orphans)

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()
        self.editor.set_theme(theme)
        self.orphans.set_theme(theme)

    def show_note(self, note: Note) -> None:
        """Make ``note`` the current one of the list; what hides it is cleared."""
        if not self.model.row_of(note).isValid():
            self.head.clear()
        index = self.model.row_of(note)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, select)
        self.list.scrollTo(index)

    def compose(self, draft: Draft) -> None:
        """Begin a new note, over the list."""
        self._place_editor(above=True)
        self.editor.show_draft(draft, tags_of(self._session.records.annotations))

    def open_editor(self, note: Annotation, content: NoteContent) -> None:
        """Show a note of the list in the editor, with what is written of it by now."""
        if self.editor.isHidden():
            self._place_editor(above=False)
        self.editor.show_note(note, content, tags_of(self._session.records.annotations))

    def _place_editor(self, *, above: bool) -> None:
        if self.editor.property("above") is above:
            return
        # By which the style sheet knows at which side the list is.
        self.editor.setProperty("above", above)
        self._layout.removeWidget(self.editor)
        below = self._layout.indexOf(self._stack) + 1
        self._layout.insertWidget(0 if above else below, self.editor)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def current(self) -> Note | None:
        """Return the current note of the list, if any."""
        note = self.list.currentIndex().data(NoteRole.NOTE)
        return note if isinstance(note, Annotation | Bookmark) else None

    def _action(self, text: str, key: QKeySequence | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self.list)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.addAction(action)
        return action

    def _connect(self) -> None:
        self._session.records.annotations_changed.connect(self._refresh)
        self._session.records.bookmarks_changed.connect(self._refresh)
        self._session.records.orphans_changed.connect(self.orphans.show_orphans)
        self.head.changed.connect(self._refresh)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        self.list.doubleClicked.connect(lambda _: self.edit())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(
            lambda index: self.chosen.emit(index.data(NoteRole.NOTE))
        )
        self._edit.triggered.connect(self.edit)
        self._remove.triggered.connect(self._request_remove)
        self.editor.left.connect(self.list.setFocus)

    def edit(self) -> None:
        """Write the current note, or give the current bookmark another name."""
        note = self.current()
        if isinstance(note, Bookmark):
            self.list.edit(self.list.currentIndex())
        elif note is not None:
            self.editor.edit()

    def _refresh(self) -> None:
        session, before = self._session, self.current()
        self.head.set_tags(tags_of(session.records.annotations))
        shown = listed(
            session.records.annotations,
            session.records.bookmarks,
            self.head.wanted,
            self.head.order,
        )
        others = session.library.annotations.has_others(session.changes.author)
        self.model.set_notes(shown, names_authors=others)
        # The same rows may say more now, and need more room.
        self.list.measure_anew()
        self.editor.name_authors(names=others)
        total = len(session.records.annotations) + len(session.records.bookmarks)
        self.head.show_count(len(shown), total)
        self.head.setVisible(total > 0)
        if total:
            self._empty.set_text(
                self.tr("No note matches"), self.tr("Clear the filter to see them all.")
            )
        else:
            self._empty.set_text(
                self.tr("No notes or bookmarks"),
                self.tr(
                    "Select a passage and press N for a note, Ctrl+Shift+H to highlight it,\n"
                    "or Ctrl+D for a bookmark."
                ),
            )
        self._stack.setCurrentIndex(0 if shown else 1)
        if before is not None and self.model.row_of(before).isValid():
            self.show_note(before)

    def _jump(self, index: QModelIndex) -> None:
        note = index.data(NoteRole.NOTE)
        if note is not None:
            self.jumped.emit(place(note))

    def _request_remove(self) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        notes = tuple(each.data(NoteRole.NOTE) for each in rows)
        if notes:
            self.remove_requested.emit(notes)

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        make_current(self.list, index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._edit, self._remove])
        menu.popup(self.list.viewport().mapToGlobal(point))
