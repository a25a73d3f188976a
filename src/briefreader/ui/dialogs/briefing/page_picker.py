"""The page of a briefing with what is left out below it, from which the user picks."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.briefing.draft import Draft
from briefreader.services.briefing.plan import Picks
from briefreader.ui.app.icons import MENU_SIZE, action_icon
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.dialogs.briefing.briefing_labels import entry_label
from briefreader.ui.dialogs.briefing.page_preview import PagePreview

_ID = Qt.ItemDataRole.UserRole
_ROWS = 5
_PIN_KEY, _HIDE_KEY = "P", "H"


class LeftOutList(QListWidget):
    """The commitments that are not on the page: hidden ones first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftOutList")
        self.setAccessibleName(self.tr("Commitments that are not on the page"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do not jump to rows by letter: the letters pin and hide."""

    def show_entries(self, draft: Draft) -> None:
        """Show what ``draft`` leaves out; the current one stays so if it is still there."""
        kept = self.current
        with QSignalBlocker(self):
            self.clear()
            for item in draft.aside:
                row = QListWidgetItem(entry_label(item))
                row.setToolTip(plain_tooltip(item.quote))
                row.setData(_ID, item.id)
                self.addItem(row)
                if item.id == kept:
                    self.setCurrentItem(row)
        self.ensurePolished()
        around = 2 * self.frameWidth()
        self.setFixedHeight(
            _ROWS * max(self.fontMetrics().height(), self.sizeHintForRow(0)) + around
        )

    @property
    def current(self) -> int:
        """The id of the current commitment, 0 if none is."""
        row = self.currentItem()
        return int(row.data(_ID)) if row is not None and row.isSelected() else 0


class PagePicker(QWidget):
    """Pins commitments to the page and hides them from it; ``changed`` tells of each pick."""

    changed = Signal()

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.preview = PagePreview(theme)
        self._list = LeftOutList()
        self._draft: Draft | None = None
        self._picks = Picks()
        self._pin = self._button("entryPin", _PIN_KEY, self.pin)
        self._pin.setIcon(action_icon("pin", theme, MENU_SIZE))
        self._hide = self._button("entryHide", _HIDE_KEY, self.hide_entry)
        self._toggle = QPushButton()
        self._toggle.setObjectName("leftOutToggle")
        self._toggle.setCheckable(True)
        self._toggle.setAutoDefault(False)
        self._list.hide()
        self._lay_out()
        self.preview.chosen.connect(self._choose_on_page)
        self.preview.menu_wanted.connect(self._show_menu)
        self._list.itemSelectionChanged.connect(self._choose_in_list)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(
            lambda at: self._show_menu(self._list.viewport().mapToGlobal(at))
        )
        self._toggle.toggled.connect(self._list.setVisible)
        self._enable()

    @property
    def picks(self) -> Picks:
        """What is pinned and hidden."""
        return self._picks

    def set_picks(self, picks: Picks) -> None:
        """Begin with these; does not tell of a change."""
        self._picks = picks

    def show_draft(self, draft: Draft) -> None:
        """Show the page, and what it leaves out."""
        self._draft = draft
        self.preview.show_page(draft, draft.left_out or self.tr("Everything has room."))
        self._list.show_entries(draft)
        self._enable()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._draft = None
        self.preview.show_words(words)
        self._enable()

    @property
    def current(self) -> int:
        """The id of the commitment that a pick is about, 0 if there is none."""
        return self.preview.current or self._list.current

    def pin(self) -> None:
        """Pin the current commitment, or take its pin out again."""
        self._pick(is_picked=self.current in self._picks.pinned, pick=self._picks.pin)

    def hide_entry(self) -> None:
        """Hide the current commitment, or let it be shown again."""
        number = self.current
        shown = self.preview.shown
        if number in shown:
            # The next one takes its place, as in a list.
            place = shown.index(number)
            self.preview.set_current((*shown[place + 1 :], *shown[:place][-1:], 0)[0])
        self._pick(is_picked=number in self._picks.hidden, pick=self._picks.hide, number=number)

    def _pick(self, *, is_picked: bool, pick: Callable[[int], Picks], number: int = 0) -> None:
        number = number or self.current
        if number:
            self._picks = self._picks.release(number) if is_picked else pick(number)
            self._enable()
            self.changed.emit()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Space.SMALL)
        bar.addWidget(self._pin)
        bar.addWidget(self._hide)
        bar.addStretch(1)
        bar.addWidget(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.preview, 1)
        layout.addLayout(bar)
        layout.addWidget(self._list)

    def _button(self, name: str, key: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(
            plain_tooltip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        )
        button.clicked.connect(act)
        for place in (self.preview, self._list):
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return button

    def _choose_on_page(self) -> None:
        self._list.setCurrentIndex(QModelIndex())
        self._enable()

    def _choose_in_list(self) -> None:
        if self._list.current:
            self.preview.set_current(0)
        self._enable()

    def _enable(self) -> None:
        """Name the buttons after what they do to the current commitment."""
        number = self.current
        pinned, hidden = number in self._picks.pinned, number in self._picks.hidden
        self._pin.setText(self.tr("Unpin") if pinned else self.tr("Pin"))
        self._hide.setText(self.tr("Show again") if hidden else self.tr("Hide"))
        for button in (self._pin, self._hide):
            button.setEnabled(number > 0)
        count = len(self._draft.aside) if self._draft else 0
        self._toggle.setText(self.tr("Left out: %Ln", "", count))
        self._toggle.setEnabled(count > 0)
        self._list.setVisible(self._toggle.isChecked() and count > 0)

    def _show_menu(self, at: QPoint) -> None:
        if not self.current:
            return
        menu = QMenu(self)
        menu.setObjectName("entryMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, act, key in (
            (self._pin, self.pin, _PIN_KEY),
            (self._hide, self.hide_entry, _HIDE_KEY),
        ):
            menu.addAction(button.text(), QKeySequence(key), act)
        menu.popup(at)
