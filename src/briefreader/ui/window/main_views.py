"""The views that share the centre of the window: the reader first, others made when first shown.

A view is a package in ``ui/views``, whose widget is a ``MainView``. It joins the others by a maker
in ``view_makers.py``, which is its door, an ``ActionSpec`` ``view_NAME`` with a key in
``action_table.py``, and its place in the View menu (``menus.py``). Who wants to show something in
it calls ``show_view(NAME)``, which returns the view.

What is asked of the text (a jump, what is found, a statement that is opened in the list) brings up
the reader: ``ReaderPanel.wanted`` tells of it. A view that shows the text itself, in a part of its
own, keeps its place. Escape, where the view has no use for it, and the reader's own key go back.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.window.main_view import MainView, ReaderView
from briefreader.ui.window.window_actions import WindowActions

READER = "reader"
Makers = Mapping[str, Callable[[], MainView]]


class MainViews(QStackedWidget):
    """Shows one of the views; ``makers`` make those besides the reader, by their names."""

    shown = Signal(str)
    """Another view is the current one; carries its name."""

    def __init__(self, reader: ReaderPanel, makers: Makers) -> None:
        super().__init__()
        self.setObjectName("mainViews")
        self._reader = reader
        self._makers = makers
        self._made: dict[str, MainView] = {}
        self._current = READER
        self._focused: dict[str, QWidget] = {}
        self._add(READER, ReaderView(reader))
        self.setFocusProxy(self._made[READER])
        reader.wanted.connect(self._show_text)

    @property
    def current(self) -> str:
        """The name of the view that is shown."""
        return self._current

    def show_view(self, name: str, *, focus: bool = True) -> MainView:
        """Show the view of this name and return it; with ``focus``, where it had it last.

        Raises KeyError if there is none of this name.
        """
        view = self.view(name)
        before, self._current = self._current, name
        self._note_focus(before)
        if name != before:
            self._made[before].leave()
        view.begin()
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        if not self._reader.isVisibleTo(self):
            # Nothing out of sight is acted on.
            self._reader.view.clear_selection()
        if focus:
            self._give_focus(name)
        if name != before:
            self.shown.emit(name)
        return view

    def has(self, name: str) -> bool:
        """Tell whether there is a view of this name, made or not."""
        return name in self._made or name in self._makers

    def view(self, name: str) -> MainView:
        """Return the view of this name, made now if it has not been; raises KeyError."""
        return self._made.get(name) or self._add(name, self._makers[name]())

    def keep(self) -> None:
        """Let all views remember how they are arranged."""
        for view in self._made.values():
            view.keep()

    def settle(self) -> None:
        """Let the current view say which commitment is meant: an action is about to be done."""
        self._made[self._current].settle()

    def made(self, name: str) -> MainView | None:
        """Return the view of this name if it has been made."""
        return self._made.get(name)

    def least_width(self) -> int:
        """Return the width that the current view needs, in pixels."""
        return self._made[self._current].least_width()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw all views in the colours of ``theme``."""
        for view in self._made.values():
            view.set_theme(theme)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {f"view_{name}": partial(self.show_view, name) for name in (READER, *self._makers)}

    def tick(self, actions: WindowActions) -> None:
        """Show in the menu which view is the current one, from now on."""
        group = QActionGroup(self)
        for name in (READER, *self._makers):
            action = actions[f"view_{name}"]
            action.setCheckable(True)
            action.setChecked(name == self._current)
            group.addAction(action)
        self.shown.connect(lambda name: actions[f"view_{name}"].setChecked(True))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go back to the reader by Escape, which nothing in the view has taken."""
        if event.key() == Qt.Key.Key_Escape and self._current != READER:
            self.show_view(READER)
        else:
            super().keyPressEvent(event)

    def _add(self, name: str, view: MainView) -> MainView:
        self._made[name] = view
        view.setObjectName(view.objectName() or f"{name}View")
        self.addWidget(view)
        return view

    def _note_focus(self, name: str) -> None:
        """Note which part of the view has the focus, which Qt forgets when the view is hidden."""
        part = self._made[name].focusWidget()
        if part is not None:
            self._focused[name] = part

    def _give_focus(self, name: str) -> None:
        view, part = self._made[name], self._focused.pop(name, None)
        is_there = part is not None and isValid(part) and part.isVisibleTo(view)
        chosen = part if part is not None and is_there else view
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_text(self) -> None:
        """Show the reader, unless the current view shows the text itself."""
        if not self._reader.isVisibleTo(self):
            self.show_view(READER, focus=False)
