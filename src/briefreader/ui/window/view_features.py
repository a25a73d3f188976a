"""What the main views do, loaded and made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefreader.ui.views.commitments_table.table_actions import TableActions
    from briefreader.ui.views.comparison.comparison_actions import ComparisonActions
    from briefreader.ui.views.notes.library_notes_saving import LibraryNotesSaving
    from briefreader.ui.views.threads.thread_actions import ThreadActions
    from briefreader.ui.window.announcing import CommitmentAnnouncer
    from briefreader.ui.window.main_window import MainWindow


class ViewFeatures:
    """Those features of ``window`` that fill a view of its centre."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @cached_property
    def comparing(self) -> "ComparisonActions":
        """Two statements compared."""
        from briefreader.ui.views.comparison.comparison_actions import ComparisonActions

        window = self._window
        return ComparisonActions(
            window.session,
            window.jobs,
            window.reader,
            window.appearance.theme,
            window.library_panel.targets,
            window.views.show_view,
            window.state,
            window,
        )

    @cached_property
    def threads(self) -> "ThreadActions":
        """Promises followed through a series."""
        from briefreader.ui.views.threads.thread_actions import ThreadActions

        window = self._window
        return ThreadActions(
            window.session, window.jobs, window.reader, window.appearance.theme, window
        )

    @cached_property
    def table(self) -> "TableActions":
        """The rows of the table of commitments."""
        from briefreader.ui.views.commitments_table.table_actions import TableActions

        window = self._window
        table = window.views.view("table")
        return TableActions(window.session, window.jobs, table, window.state, window)

    @cached_property
    def note_saving(self) -> "LibraryNotesSaving":
        """The notes of all statements as a file."""
        from briefreader.ui.views.notes.library_notes_saving import LibraryNotesSaving

        window = self._window
        return LibraryNotesSaving(window.session, window.jobs, window.state, window)

    @cached_property
    def announcer(self) -> "CommitmentAnnouncer":
        """What screen readers are told, made if there is one."""
        from briefreader.ui.window.announcing import CommitmentAnnouncer

        return CommitmentAnnouncer(self._window.session, self._window)
