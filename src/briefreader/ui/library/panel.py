"""The library panel: search box and list of statements."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefreader.errors import BriefreaderError
from briefreader.library.records import SearchHit, Statement
from briefreader.ui.empty_state import EmptyState
from briefreader.ui.library.delegate import StatementDelegate
from briefreader.ui.library.model import Role, StatementModel
from briefreader.ui.session import Session
from briefreader.ui.theme import Space, WindowTheme

_TYPING_PAUSE = 120


class LibraryPanel(QWidget):
    """Lists the session's library; choosing a row opens its statement."""

    found_in_text = Signal(str)
    """The user opened a search hit; carries its first matched words."""

    def __init__(self, session: Session, theme: WindowTheme, actions: list[QAction]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self.model = StatementModel(self)
        self._delegate = StatementDelegate(theme, self)
        self.search_box = QLineEdit()
        self.search_box.setObjectName("librarySearch")
        self.search_box.setAccessibleName(self.tr("Search the library"))
        self.search_box.setPlaceholderText(self.tr("Search texts and notes"))
        self.search_box.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setObjectName("statementList")
        self.list.setAccessibleName(self.tr("Statements"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._lay_out()
        self._connect()
        self.refresh()

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Read the library again and show what the search box asks for."""
        query = self.search_box.text().strip()
        try:
            statements = self._session.library.statements.summaries()
            if query:
                self.model.set_hits(self._session.library.search(query), statements)
            else:
                self.model.set_statements(statements)
        except BriefreaderError as error:
            self._session.failed.emit(error)
        self._show_state(query)
        self._follow_statement(self._session.statement)

    def chosen(self) -> int:
        """Return the id of the statement that is chosen in the list, 0 if none."""
        index = self.list.currentIndex()
        return int(index.data(Role.ID)) if index.isValid() else 0

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        head.addWidget(self.search_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._session.library_changed.connect(self.refresh)
        self._session.statement_opened.connect(self._follow_statement)
        self.search_box.textChanged.connect(self._pause.start)
        self.search_box.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self.refresh)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.customContextMenuRequested.connect(self._show_menu)

    def _search_now(self) -> None:
        self._pause.stop()
        self.refresh()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _open(self, index: QModelIndex) -> None:
        statement_id = index.data(Role.ID)
        if statement_id is None:
            return
        opened = self._session.statement
        if opened is None or opened.id != statement_id:
            self._session.open_statement(statement_id)
        hit: SearchHit | None = index.data(Role.HIT)
        if hit is not None and hit.marks:
            self.found_in_text.emit(hit.marks[0].of(hit.snippet))

    def _follow_statement(self, statement: Statement | None) -> None:
        index = self.model.row_of(statement.id) if statement else QModelIndex()
        if index.data(Role.ID) != self.chosen():
            self.list.setCurrentIndex(index)

    def _show_state(self, query: str) -> None:
        if query:
            self._empty.set_text(
                self.tr("Nothing found"),
                self.tr("No title, text or note matches. Try fewer or shorter words."),
            )
        else:
            self._empty.set_text(
                self.tr("The library is empty"),
                self.tr("Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O)."),
            )
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(self.list.viewport().mapToGlobal(point))
