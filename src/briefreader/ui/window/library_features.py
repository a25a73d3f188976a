"""What is done with the library as a whole, loaded and made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefreader.ui.dialogs.exchange.archive_actions import ArchiveActions
    from briefreader.ui.dialogs.libraries.library_actions import LibraryActions
    from briefreader.ui.dialogs.libraries.recent_menu import RecentMenus
    from briefreader.ui.dialogs.restoring.restore_actions import RestoreActions
    from briefreader.ui.panels.library.organise_actions import OrderingActions
    from briefreader.ui.panels.library.trash_actions import TrashActions
    from briefreader.ui.window.main_window import MainWindow


class LibraryFeatures:
    """Those features of ``window`` that order, restore and change its library."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @cached_property
    def libraries(self) -> "LibraryActions":
        """Other libraries, and files that were opened lately."""
        from briefreader.ui.dialogs.libraries.library_actions import LibraryActions

        window = self._window
        made = LibraryActions(
            window.session,
            window.jobs,
            window.state,
            window,
            settle_notes=self._settle_notes,
            is_importing=self._is_importing,
        )
        made.file_wanted.connect(lambda path: window.features.imports.reopen(path))
        return made

    @cached_property
    def recent(self) -> "RecentMenus":
        """The menus of what was opened lately."""
        from briefreader.ui.dialogs.libraries.recent_menu import RecentMenus

        window = self._window
        made = RecentMenus(window.menuBar(), window.state, window.session.library.path)
        made.chosen.connect(lambda kind, path: self.libraries.open_recent(kind, path))
        return made

    @cached_property
    def restoring(self) -> "RestoreActions":
        """Earlier states of the library."""
        from briefreader.ui.dialogs.restoring.restore_actions import RestoreActions

        window = self._window
        return RestoreActions(
            window.session,
            window.jobs,
            window.state,
            window,
            settle_notes=self._settle_notes,
            is_importing=self._is_importing,
        )

    @cached_property
    def archives(self) -> "ArchiveActions":
        """The whole library in one file."""
        from briefreader.ui.dialogs.exchange.archive_actions import ArchiveActions

        window = self._window
        return ArchiveActions(window.session, window.jobs, window.state, window)

    @cached_property
    def ordering(self) -> "OrderingActions":
        """Collections and tags."""
        from briefreader.ui.panels.library.organise_actions import OrderingActions

        return OrderingActions(self._window.session, self._window.library_panel, self._window)

    @cached_property
    def trash(self) -> "TrashActions":
        """What is removed, restored and deleted."""
        from briefreader.ui.panels.library.trash_actions import TrashActions

        window = self._window
        return TrashActions(window.session, window.library_panel, window.jobs, window)

    def _settle_notes(self) -> bool:
        """Store what is being written; tells whether it is."""
        features = self._window.features
        return not features.is_made("notes") or features.notes.flush(patient=True)

    def _is_importing(self) -> bool:
        features = self._window.features
        return features.is_made("imports") and features.imports.is_busy()
