"""The page of Preferences on themes: what they are called, how they look, what they are about."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.themes import ThemeSet
from briefreader.services.detection import theme_editing as editing
from briefreader.ui.app.theme import Space, theme_of_palette
from briefreader.ui.common.labels import theme_description, theme_label
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.dialogs.preferences.highlight_sample import swatch
from briefreader.ui.dialogs.preferences.theme_colours import free_colours
from briefreader.ui.dialogs.preferences.theme_form import ThemeForm
from briefreader.ui.window.screen_fit import FormScroll

_KEY = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 260


class ThemesPage(QWidget):
    """Edits a copy of a library's themes, ``themes``; ``shipped`` are those to go back to.

    ``before`` are the themes as they were.
    """

    def __init__(self, themes: ThemeSet, shipped: Mapping[str, Theme]) -> None:
        super().__init__()
        self.setObjectName("themesPage")
        self.themes = themes
        self.before = themes
        self._shipped = shipped
        self.form = ThemeForm()
        self._list = QListWidget()
        self._list.setObjectName("themeList")
        self._list.setAccessibleName(self.tr("Themes"))
        self._list.setIconSize(QSize(14, 14))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = PlainLabel()
        self._note.setObjectName("themesNote")
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._add = self._button("addTheme", self.tr("&Add"))
        self._delete = self._button("deleteTheme", self.tr("&Delete"))
        self._merge = self._button("mergeTheme", self.tr("&Merge into"))
        self._back = self._button("bringBackTheme", self.tr("&Bring back"))
        self._restore = self._button("restoreTheme", self.tr("&Restore built-in"))
        self._merge_menu = self._menu("mergeMenu", self._merge)
        self._back_menu = self._menu("bringBackMenu", self._back)
        self._lay_out()
        self._connect()
        self._fill("")

    def check(self) -> bool:
        """Tell whether all new names can be kept; if not, go to the first that cannot."""
        before = {each.key: each.name for each in self.before.offered}
        for theme in self.themes.offered:
            if before.get(theme.key) != theme.name and self._problem(theme):
                self._choose(theme.key)
                self.form.begin()
                return False
        return True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Lay the rows out again: they were measured before the style sheet came."""
        super().showEvent(event)
        self._list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the swatches anew when the appearance changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self._list.count()):
                self._show_in_list(self._list.item(row))

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._show_item)
        self.form.edited.connect(self._take)
        self._add.clicked.connect(self._add_theme)
        self._delete.clicked.connect(self._delete_theme)
        self._restore.clicked.connect(lambda: self._restore_theme(self._current()))
        self._merge_menu.aboutToShow.connect(self._fill_merge_menu)
        self._back_menu.aboutToShow.connect(self._fill_back_menu)

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self._add, 0, 0)
        buttons.addWidget(self._delete, 0, 1)
        buttons.addWidget(self._merge, 1, 0)
        buttons.addWidget(self._back, 1, 1)
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(self._list, 1)
        left.addWidget(self._note)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(Space.MEDIUM)
        right.addWidget(FormScroll(self.form), 1)
        right.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        side = QWidget()
        side.setFixedWidth(_LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        layout.addWidget(side)
        layout.addLayout(right, 1)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _menu(self, name: str, button: QPushButton) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(name)
        button.setMenu(menu)
        return menu

    def _fill(self, key: str) -> None:
        """List the themes, and show the one with this key, or else the first."""
        with QSignalBlocker(self._list):
            self._list.clear()
            for theme in self.themes.offered:
                item = QListWidgetItem()
                item.setData(_KEY, theme.key)
                self._list.addItem(item)
                self._show_in_list(item)
            self._choose(key)
        self._show_item()
        self._show_note()

    def _choose(self, key: str) -> None:
        rows = range(self._list.count())
        found = (row for row in rows if self._list.item(row).data(_KEY) == key)
        self._list.setCurrentRow(next(found, 0))

    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def _theme(self, key: str) -> Theme | None:
        kept = self.themes.get(key)
        return kept.theme if kept else None

    def _show_in_list(self, item: QListWidgetItem) -> None:
        theme = self._theme(item.data(_KEY))
        if theme is not None:
            item.setText(theme_label(theme))
            item.setToolTip(plain_tooltip(theme_description(theme)))
            item.setIcon(swatch(theme, theme_of_palette(self.palette())))

    def _show_item(self) -> None:
        key = self._current()
        self.form.show_theme(self._theme(key), self._shipped.get(key))
        self._update_buttons()

    def _update_buttons(self) -> None:
        key = self._current()
        theme, own = self._theme(key), key not in self._shipped
        self._delete.setEnabled(theme is not None and own)
        self._delete.setToolTip(
            "" if own else self.tr("A built-in theme can be merged into another, not deleted.")
        )
        self._merge.setEnabled(self._list.count() > 1)
        self._restore.setEnabled(editing.is_changed(self.themes, key, self._shipped))
        self._back.setEnabled(bool(self._merged_shipped()))
        self.form.show_problem(self._problem(theme) if theme else "")

    def _problem(self, theme: Theme) -> str:
        """Return what is wrong with the name of ``theme``, nothing if it is right."""
        name = theme_label(theme).casefold()
        if not name:
            return self.tr("A theme needs a name.")
        others = (each for each in self.themes.offered if each.key != theme.key)
        if any(theme_label(each).casefold() == name for each in others):
            return self.tr("Another theme has this name.")
        return ""

    def _take(self) -> None:
        """Take what the form holds into the copy."""
        theme, item = self.form.theme(), self._list.currentItem()
        if theme is not None and item is not None:
            self.themes = editing.edit_theme(self.themes, theme)
            self._show_in_list(item)
            self._update_buttons()

    def _add_theme(self) -> None:
        colours = free_colours(self.themes.offered)
        name = self.tr("New theme")
        self.themes, key = editing.add_theme(self.themes, name, colours, self._shipped)
        self._fill(key)
        self.form.begin()

    def _delete_theme(self) -> None:
        row = self._list.currentRow()
        self.themes = editing.delete_theme(self.themes, self._current(), self._shipped)
        self._fill("")
        self._list.setCurrentRow(min(row, self._list.count() - 1))

    def _merge_theme(self, into: str) -> None:
        self.themes = editing.merge_theme(self.themes, self._current(), into)
        self._fill(into)

    def _restore_theme(self, key: str) -> None:
        self.themes = editing.restore_theme(self.themes, key, self._shipped)
        self._fill(key)

    def _fill_merge_menu(self) -> None:
        key = self._current()
        self._merge_menu.clear()
        for theme in self.themes.offered:
            if theme.key != key:
                self._offer(self._merge_menu, theme)

    def _fill_back_menu(self) -> None:
        self._back_menu.clear()
        for theme in self._merged_shipped():
            self._offer(self._back_menu, theme)

    def _offer(self, menu: QMenu, theme: Theme) -> None:
        action = menu.addAction(theme_label(theme).replace("&", "&&"))
        action.setObjectName(f"{menu.objectName()}_{theme.key}")
        action.setIcon(swatch(theme, theme_of_palette(self.palette())))
        does = self._merge_theme if menu is self._merge_menu else self._restore_theme
        action.triggered.connect(lambda: does(theme.key))

    def _merged_shipped(self) -> list[Theme]:
        """Return the built-in themes that are part of others."""
        return [
            each.theme
            for each in self.themes.kept
            if each.merged_into and each.theme.key in self._shipped
        ]

    def _show_note(self) -> None:
        """Say what Save is going to merge."""
        lines = []
        for each in self.themes.kept:
            before, into = self.before.get(each.theme.key), self._theme(each.merged_into)
            if into is not None and before is not None and before.merged_into != into.key:
                names = {"theme": theme_label(each.theme), "other": theme_label(into)}
                lines.append(self.tr("“{theme}” goes into “{other}”.").format(**names))
        self._note.setText("\n".join(lines))
        self._note.setVisible(bool(lines))
