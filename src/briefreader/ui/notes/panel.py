"""The side panel's second tab: notes and bookmarks of the statement."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefreader.library.records import Annotation, Bookmark
from briefreader.ui.empty_state import EmptyState
from briefreader.ui.notes.delegate import NoteDelegate
from briefreader.ui.notes.model import Note, NoteModel, Role, place
from briefreader.ui.notes.orphan_list import OrphanList
from briefreader.ui.session import Session
from briefreader.ui.theme import WindowTheme


class NotesPanel(QWidget):
    """Lists the session's notes and bookmarks; choosing one jumps there."""

    jumped = Signal(object)
    """The user chose a note; carries its ``Span``."""
    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, session: Session, theme: WindowTheme) -> None:
        super().__init__()
        self._session = session
        self.model = NoteModel(self)
        self._delegate = NoteDelegate(theme, self)
        self.list = QListView()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(self.tr("Notes and bookmarks"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._edit = self._action(self.tr("&Edit…"), QKeySequence("F2"))
        self._remove = self._action(self.tr("&Remove"), QKeySequence.StandardKey.Delete)
        empty = EmptyState(
            self.tr("No notes or bookmarks"),
            self.tr(
                "Select a passage and press Ctrl+Shift+N for a note,\n"
                "Ctrl+Shift+H to highlight it, or Ctrl+D for a bookmark."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        self.orphans = OrphanList(theme)
        layout.addWidget(self.orphans)
        self._connect()
        self._refresh()

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()
        self.orphans.set_theme(theme)

    def _action(self, text: str, key: QKeySequence | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self.list)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.addAction(action)
        return action

    def _connect(self) -> None:
        self._session.annotations_changed.connect(self._refresh)
        self._session.bookmarks_changed.connect(self._refresh)
        self._session.orphans_changed.connect(self.orphans.show_orphans)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        self.list.doubleClicked.connect(self._request_edit)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._edit.triggered.connect(self._request_edit)
        self._remove.triggered.connect(self._request_remove)

    def _refresh(self) -> None:
        self.model.set_notes(self._session.annotations, self._session.bookmarks)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _chosen(self) -> Note | None:
        note = self.list.currentIndex().data(Role.NOTE)
        return note if isinstance(note, Annotation | Bookmark) else None

    def _jump(self, index: QModelIndex) -> None:
        note = index.data(Role.NOTE)
        if note is not None:
            self.jumped.emit(place(note))

    def _request_edit(self) -> None:
        note = self._chosen()
        if note is not None:
            self.edit_requested.emit(note)

    def _request_remove(self) -> None:
        note = self._chosen()
        if note is not None:
            self.remove_requested.emit(note)

    def _show_menu(self, point: QPoint) -> None:
        if not self.list.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._edit, self._remove])
        menu.popup(self.list.viewport().mapToGlobal(point))
