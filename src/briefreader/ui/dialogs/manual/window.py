"""The manual's window: contents and search on the left, the page on the right."""

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.manual import ManualPage, pages_with, read_manual
from briefreader.ui.app.icons import action_icon
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.dialogs.manual.page import ManualBrowser

_SIZE = QSize(1080, 760)
_CONTENTS_WIDTH = 270


class ManualWindow(QMainWindow):
    """Shows the pages; stays open beside the main window, and closes with it."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manualWindow")
        self.setWindowTitle(self.tr("Briefreader manual"))
        self.resize(_SIZE)
        language = QLocale.languageToCode(QLocale().language())
        self._pages = read_manual(language)
        self._search = QLineEdit()
        self._search.setObjectName("manualSearch")
        self._search.setAccessibleName(self.tr("Search the manual"))
        self._search.setPlaceholderText(self.tr("Search the manual"))
        self._search.setClearButtonEnabled(True)
        self._contents = QListWidget()
        self._contents.setObjectName("manualContents")
        self._contents.setAccessibleName(self.tr("Contents"))
        self.browser = ManualBrowser(self._pages, language, theme)
        self._lay_out()
        self._add_bar(theme)
        self._list(self._pages)
        self._connect()
        self.browser.open_page(self._pages[0].name)

    def set_theme(self, theme: WindowTheme) -> None:
        """Show the page in the colours of ``theme``."""
        self.browser.set_theme(theme)
        for action in self.actions():
            action.setIcon(action_icon(action.objectName().removeprefix("manual_"), theme))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._search)
        column.addWidget(self._contents)
        side = QWidget()
        side.setLayout(column)
        splitter = QSplitter()
        splitter.addWidget(side)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_CONTENTS_WIDTH, _SIZE.width() - _CONTENTS_WIDTH])
        self.setCentralWidget(splitter)

    def _add_bar(self, theme: WindowTheme) -> None:
        bar = self.addToolBar(self.tr("Manual"))
        bar.setObjectName("manualToolBar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        back = self._action("back", self.tr("Back"), QKeySequence.StandardKey.Back)
        forward = self._action("forward", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        for action, run, available in (
            (back, self.browser.backward, self.browser.backwardAvailable),
            (forward, self.browser.forward, self.browser.forwardAvailable),
        ):
            action.setEnabled(False)
            action.triggered.connect(run)
            available.connect(action.setEnabled)
            bar.addAction(action)
        find = self._action("search", self.tr("Search"), QKeySequence.StandardKey.Find)
        find.triggered.connect(self._go_to_search)
        bar.addAction(find)
        close = self._action("close", self.tr("Close"), "Esc", QKeySequence.StandardKey.Close)
        close.triggered.connect(self.close)
        self.set_theme(theme)

    def _action(
        self, name: str, text: str, *keys: QKeySequence | QKeySequence.StandardKey | str
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"manual_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        hint = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tooltip(f"{text} ({hint})"))
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._open_first)
        self._contents.currentItemChanged.connect(self._open_chosen)
        self.browser.sourceChanged.connect(self._mark_current)

    def _list(self, pages: tuple[ManualPage, ...]) -> None:
        self._contents.blockSignals(True)
        self._contents.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            self._contents.addItem(item)
        self._contents.blockSignals(False)
        self._mark_current(self.browser.source())

    def _filter(self, words: str) -> None:
        self._list(pages_with(self._pages, words))
        self._mark_words()

    def _open_first(self) -> None:
        if self._contents.count():
            self._contents.setCurrentRow(0)
            self._mark_words()

    def _open_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.open_page(item.data(Qt.ItemDataRole.UserRole))
            self._mark_words()

    def _mark_current(self, source: QUrl) -> None:
        """Choose in the contents the page that is shown, without opening it again."""
        name = source.path().removesuffix(".md")
        self._contents.blockSignals(True)
        for row in range(self._contents.count()):
            if self._contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self._contents.setCurrentRow(row)
        self._contents.blockSignals(False)

    def _mark_words(self) -> None:
        self.browser.mark(self._search.text())

    def _go_to_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
