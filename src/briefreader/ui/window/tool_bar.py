"""The tool bar: buttons of the actions that the user chose, words beside the main ones."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSizePolicy,
    QStyleOptionToolButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from briefreader.ui.app.icons import TOOLBAR_SIZE
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.window.menu_entries import plain
from briefreader.ui.window.menus import MAIN, MENUS, flat_names
from briefreader.ui.window.tool_bar_choice import ToolBarChoice
from briefreader.ui.window.tool_bar_fit import Measured, fitted

HEIGHT = 40
"""Of the bar with the usual font; with a larger one it grows."""
_GAP = 2
_AROUND = 4
"""At either side of a separator."""
_EDGE = 6
"""Left free at both ends."""
_APART = "\u2009"
"""Before the words of a button: Qt sets them too close to the icon."""
_MEASURED_ANEW = (QEvent.Type.StyleChange, QEvent.Type.FontChange)
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_TEXT = Qt.ToolButtonStyle.ToolButtonTextOnly


class ToolBar(QToolBar):
    """Shows what a ``ToolBarChoice`` names; what has no room is in a menu at the end."""

    def __init__(self, action: Callable[[str], QAction], choice: ToolBarChoice) -> None:
        """Take the actions' buttons from ``action``, by their names."""
        super().__init__()
        self.setObjectName("toolBar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(QSize(TOOLBAR_SIZE, TOOLBAR_SIZE))
        self.setMinimumHeight(HEIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._action = action
        self.row = ButtonRow(self)
        self.addWidget(self.row)
        self.set_choice(choice)

    def set_choice(self, choice: ToolBarChoice) -> None:
        """Show these actions; those of another menu stand apart."""
        menu_of = {name: title for title, names in MENUS for name in flat_names(names)}
        shown: list[tuple[str, QAction | None]] = []
        for name in choice.names:
            if shown and menu_of.get(name) != menu_of.get(shown[-1][0]):
                shown.append(("", None))
            shown.append((name, self._action(name)))
        self.row.show_actions(shown, MAIN if choice.words else ())

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._action("customise_toolbar"))
        menu.popup(self.mapToGlobal(point))


class _Part(NamedTuple):
    """A button of an action, or a separator (no action) with an empty name."""

    name: str
    widget: QWidget
    action: QAction | None


class ButtonRow(QWidget):
    """Buttons beside each other, as many as there is room for.

    They are placed by hand: a layout would not let the window get narrower than all of them.
    """

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._parts: list[_Part] = []
        self._important: Sequence[str] = ()
        self._measured: list[Measured] = []
        self._shown = 0
        self.more = _button(self, bar)
        self.more.setObjectName("toolBarMore")
        self.more.setText("»")
        self.more.setToolButtonStyle(_TEXT)
        self.more.setAccessibleName(self.tr("More actions"))
        self.more.setToolTip(plain_tooltip(self.tr("More actions")))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._list_rest(menu))
        self.more.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_actions(
        self, shown: Sequence[tuple[str, QAction | None]], important: Sequence[str]
    ) -> None:
        """Show a button for each action, a line where there is none.

        ``important`` names those that have words beside them, the most important first.
        """
        for part in self._parts:
            part.widget.hide()
            part.widget.deleteLater()
        self._parts = [_Part(name, self._made(action), action) for name, action in shown]
        self._important = important
        self._measured = []
        self._place()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size at which the button that leads to all others has room."""
        heights = (each.widget.sizeHint().height() for each in self._parts if each.action)
        return QSize(self.more.sizeHint().width(), max(heights, default=TOOLBAR_SIZE))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Measure the buttons anew when they look different."""
        super().changeEvent(event)
        if event.type() in _MEASURED_ANEW:
            self._measured = []
            self.updateGeometry()
            self._place()

    def _made(self, action: QAction | None) -> QWidget:
        if action is None:
            line = QFrame(self)
            line.setObjectName("toolBarLine")
            return line
        button = _button(self, self._bar)
        button.setDefaultAction(action)
        button.setObjectName(action.objectName().replace("action_", "tool_"))
        button.setAccessibleName(plain(action.text()))
        button.setToolButtonStyle(_ICON if not action.icon().isNull() else _TEXT)
        return button

    def _measure(self) -> list[Measured]:
        found = []
        for name, widget, action in self._parts:
            if action is None or not isinstance(widget, QToolButton):
                found.append(Measured(name, 1 + 2 * _AROUND))
                continue
            widget.ensurePolished()
            style = widget.toolButtonStyle()
            has_words = name in self._important and style != _TEXT
            worded = 0
            if has_words:
                widget.setToolButtonStyle(_WORDS)
                worded = widget.sizeHint().width() + _GAP
                widget.setToolButtonStyle(_ICON)
            plain_width = widget.sizeHint().width() + _GAP
            widget.setToolButtonStyle(style)
            found.append(Measured(name, plain_width, worded))
        return found

    def _place(self) -> None:
        """Give the parts that have room their places, and hide the others."""
        if not self.isVisible():
            return
        self._measured = self._measured or self._measure()
        more = self.more.sizeHint()
        room = self.width() - 2 * _EDGE
        fit = fitted(room, self._measured, self._important, more.width())
        self._shown, left, middle = fit.shown, _EDGE, self.height() / 2
        for number, (part, measured) in enumerate(zip(self._parts, self._measured, strict=True)):
            width = measured.worded if part.name in fit.words else measured.plain
            has_room = number < fit.shown
            if isinstance(part.widget, QToolButton):
                if part.widget.toolButtonStyle() != _TEXT:
                    part.widget.setToolButtonStyle(_WORDS if part.name in fit.words else _ICON)
                high = part.widget.sizeHint().height()
                part.widget.setGeometry(left, round(middle - high / 2), width - _GAP, high)
            else:
                high = TOOLBAR_SIZE
                part.widget.setGeometry(left + _AROUND, round(middle - high / 2), 1, high)
                # A line stands between two parts only.
                has_room = number + 1 < fit.shown
            part.widget.setVisible(has_room)
            left += width if has_room else 0
        self.more.resize(more)
        self.more.move(_EDGE + room - more.width(), round(middle - more.height() / 2))
        self.more.setVisible(fit.shown < len(self._parts))

    def _list_rest(self, menu: QMenu) -> None:
        menu.clear()
        for part in self._parts[self._shown :]:
            if part.action is not None:
                menu.addAction(part.action)
            elif menu.actions():
                menu.addSeparator()


class WordButton(QToolButton):
    """A button whose words stand a little apart from its icon."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:  # noqa: N802, D102
        super().initStyleOption(option)
        if self.toolButtonStyle() == _WORDS:
            option.text = _APART + self.text()


def _button(parent: QWidget, bar: QToolBar) -> QToolButton:
    made = WordButton(parent)
    made.setAutoRaise(True)
    made.setIconSize(bar.iconSize())
    return made
