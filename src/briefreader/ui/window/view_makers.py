"""Makers of the main views besides the reader: each loads its view when that is first shown."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefreader.ui.window.main_view import MainView
    from briefreader.ui.window.main_views import Makers
    from briefreader.ui.window.main_window import MainWindow


def view_makers(window: "MainWindow") -> "Makers":
    """Return what makes each main view of ``window``, by the view's name, in the menu's order."""
    return {name: partial(make, window) for name, make in _MAKERS.items()}


def _due(window: "MainWindow") -> "MainView":
    from briefreader.ui.views.due.due_view import DueView

    made = DueView(window.session, window.jobs, window.appearance.theme)
    made.read_wanted.connect(window.reader.read)
    return made


_MAKERS: Mapping[str, Callable[["MainWindow"], "MainView"]] = {"due": _due}
