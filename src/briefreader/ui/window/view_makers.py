"""Makers of the main views besides the reader: each loads its view when that is first shown."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from briefreader.ui.window import menus

if TYPE_CHECKING:
    from briefreader.services.annotations.notes_export import Notes
    from briefreader.services.commitments_table.table_filter import TableFilter
    from briefreader.ui.window.main_view import MainView
    from briefreader.ui.window.main_views import Makers
    from briefreader.ui.window.main_window import MainWindow


def _table(window: "MainWindow") -> "MainView":
    from briefreader.ui.views.commitments_table.table_view import CommitmentsTable

    made = CommitmentsTable(
        window.session,
        window.jobs,
        window.state,
        window.reader,
        window.appearance.theme,
        window.actions_by_name.several(menus.ROW),
    )
    made.copy_wanted.connect(window.actions_by_name["copy_rows"].trigger)
    made.read_wanted.connect(lambda: window.views.show_view("reader"))
    return made


def _comparison(window: "MainWindow") -> "MainView":
    return window.features.comparing.view


def _threads(window: "MainWindow") -> "MainView":
    return window.features.threads.view


def _due(window: "MainWindow") -> "MainView":
    from briefreader.ui.views.due.due_paper import DuePaper
    from briefreader.ui.views.due.due_view import DueView

    made = DueView(window.session, window.jobs, window.appearance.theme)
    DuePaper(window.session, window.jobs, made, window)
    made.read_wanted.connect(window.reader.read)
    return made


def _notes(window: "MainWindow") -> "MainView":
    from briefreader.ui.views.notes.library_notes_view import LibraryNotesView

    made = LibraryNotesView(window.session, window.jobs, window.appearance.theme)

    def export(listed: "Notes") -> None:
        window.features.note_saving.ask(listed)

    made.read_wanted.connect(lambda note: window.features.notes.show_at_words(note.id))
    made.export_wanted.connect(export)
    return made


def _overview(window: "MainWindow") -> "MainView":
    from briefreader.ui.views.commitments_table.table_view import CommitmentsTable
    from briefreader.ui.views.overview.overview_saving import OverviewSaving
    from briefreader.ui.views.overview.overview_view import OverviewView

    made = OverviewView(window.session, window.jobs, window.appearance.theme)
    saving = OverviewSaving(window.state, window)

    def show_rows(asked: "TableFilter") -> None:
        table = window.views.show_view("table")
        if isinstance(table, CommitmentsTable):
            table.asking.set_filter(asked)

    made.rows_wanted.connect(show_rows)
    made.saving_wanted.connect(lambda chart: saving.ask(chart, window.appearance.theme))
    return made


_MAKERS: Mapping[str, Callable[["MainWindow"], "MainView"]] = {
    "table": _table,
    "comparison": _comparison,
    "due": _due,
    "threads": _threads,
    "overview": _overview,
    "notes": _notes,
}


def view_makers(window: "MainWindow") -> "Makers":
    """Return what makes each main view of ``window``, by the view's name, in the menu's order."""
    return {name: partial(make, window) for name, make in _MAKERS.items()}
