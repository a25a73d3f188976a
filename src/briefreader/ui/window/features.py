"""What the actions of the main window do, loaded and made when it is first wanted."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from briefreader.ui.window.commitment_features import CommitmentFeatures
from briefreader.ui.window.library_features import LibraryFeatures
from briefreader.ui.window.menus import CORRECTING
from briefreader.ui.window.view_features import ViewFeatures

if TYPE_CHECKING:
    from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions
    from briefreader.ui.dialogs.briefing.design_actions import DesignActions
    from briefreader.ui.dialogs.exchange.exchange_actions import ExchangeActions
    from briefreader.ui.dialogs.exporting.export_actions import ExportActions
    from briefreader.ui.dialogs.interchange.interchange_actions import InterchangeActions
    from briefreader.ui.dialogs.preferences.preference_actions import PreferencesActions
    from briefreader.ui.dialogs.properties.property_actions import PropertiesActions
    from briefreader.ui.dialogs.recognition.recognition_actions import RecognitionActions
    from briefreader.ui.dialogs.tool_bar.tool_bar_actions import ToolBarActions
    from briefreader.ui.dialogs.versions.version_actions import VersionActions
    from briefreader.ui.panels.commitments.review_actions import ReviewActions
    from briefreader.ui.panels.library.closing import ClosingDuringImport
    from briefreader.ui.panels.library.import_actions import ImportActions
    from briefreader.ui.panels.library.original_actions import OriginalActions
    from briefreader.ui.panels.library.statement_menu import StatementMenu
    from briefreader.ui.panels.library.watch_actions import WatchActions
    from briefreader.ui.panels.notes.note_actions import NoteActions
    from briefreader.ui.reader.copying import CopyActions
    from briefreader.ui.reader.link_opening import LinkOpening
    from briefreader.ui.window.drop_target import DropTarget
    from briefreader.ui.window.focus_mode import FocusMode
    from briefreader.ui.window.help_actions import HelpActions

ACTIONS: Mapping[str, tuple[str, ...]] = {
    "imports": ("open", "import_folder", "paste"),
    "libraries": ("new_library", "open_library"),
    "watching": ("watch_folders",),
    "review": (
        "next", "previous", "next_unreviewed", "previous_unreviewed", "confirm", "dismiss",
        "reset", "edit", "follow_up", "set_span", "remove_commitment", "add_commitment",
    ),
    "correcting": CORRECTING,
    "status": ("set_status",),
    "relating": ("related", "related_back"),
    "notes": (
        "highlight", "note", "note_statement", "edit_note", "next_note", "previous_note",
        "bookmark", "next_bookmark", "previous_bookmark",
    ),
    "briefing": ("print", "preview", "page_setup", "export_pdf"),
    "designing": ("design",),
    "preferences": ("preferences",),
    "tool_bar": ("customise_toolbar",),
    "properties": ("properties",),
    "originals": ("show_original",),
    "versions": ("import_version", "read_as"),
    "recognition": ("recognise",),
    "interchange": ("import_notes",),
    "exchange": ("send_statement", "receive_statement", "agreement"),
    "archives": ("archive_library",),
    "restoring": ("restore_library",),
    "ordering": ("collections", "tags", "new_collection", "rename_place", "delete_place"),
    "exporting": ("export",),
    "comparing": ("compare",),
    "trash": ("remove_statement", "restore_statement", "delete_statement", "empty_trash"),
    "focus": ("focus",),
    "table": ("copy_rows", "export_rows"),
    "copying": ("copy", "copy_citation", "copy_markdown", "copy_list"),
    "help": ("palette", "manual", "shortcuts", "tour", "about"),
}  # fmt: skip
"""The actions that each feature carries out, by the name of its attribute."""


class Features(CommitmentFeatures, LibraryFeatures, ViewFeatures):
    """The features of ``window``, each of which is made when its attribute is first asked for."""

    def is_made(self, name: str) -> bool:
        """Tell whether the feature of this name has been asked for."""
        return name in vars(self)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            name: partial(self._run, feature, name)
            for feature, names in ACTIONS.items()
            for name in names
        }

    def about_commitment(self) -> dict[str, Callable[[], object]]:
        """Return what the current commitment's own menu does with it, by the action's name."""
        return {
            "note": lambda: self.notes.write_on_commitment(),
            "copy": lambda: self.copying.copy_commitment(),
            "copy_citation": lambda: self.copying.copy_commitment_with_citation(),
            "copy_markdown": lambda: self.copying.copy_commitment_as_markdown(),
        }

    def _run(self, feature: str, name: str) -> None:
        self._window.views.settle()
        getattr(self, feature).slots()[name]()

    @cached_property
    def imports(self) -> "ImportActions":
        """Files, folders and pastes that come in."""
        from briefreader.ui.panels.library.import_actions import ImportActions

        window = self._window
        made = ImportActions(window.session, window.jobs, window.state, window)
        made.received.connect(lambda paths: self.exchange.receive(paths))
        made.notes_received.connect(lambda paths: self.interchange.receive(paths))
        made.reading_wanted.connect(window.reader.read)
        made.pasted.connect(lambda number: self.properties.ask_untold(number))
        return made

    @cached_property
    def drop_target(self) -> "DropTarget":
        """What is seen while files are dragged over the window."""
        from briefreader.ui.window.drop_target import DropTarget

        return DropTarget(self._window)

    @cached_property
    def closing(self) -> "ClosingDuringImport":
        """The end of the window while an import is under way."""
        from briefreader.ui.panels.library.closing import ClosingDuringImport

        return ClosingDuringImport(self._window.session, self.imports, self._window)

    @cached_property
    def watching(self) -> "WatchActions":
        """Folders that are watched."""
        from briefreader.ui.panels.library.watch_actions import WatchActions

        return WatchActions(self._window.session, self._window.jobs, self._window)

    @cached_property
    def review(self) -> "ReviewActions":
        """Decisions on commitments."""
        from briefreader.ui.panels.commitments.review_actions import ReviewActions

        window = self._window
        made = ReviewActions(window.session, window.jobs, window.reader, window)
        offer = window.commitment_panel.mute_offer
        made.mute_offered.connect(offer.show_offer)
        offer.accepted.connect(lambda accepted: self.preferences.mute(accepted))
        offer.declined.connect(lambda declined: self.preferences.decline(declined))
        return made

    @cached_property
    def notes(self) -> "NoteActions":
        """Notes, highlights and bookmarks."""
        from briefreader.ui.panels.notes.note_actions import NoteActions

        window = self._window
        panel = window.sides.notes
        made = NoteActions(window.session, window.reader, panel, window)
        made.wanted.connect(window.sides.show_notes)
        panel.jumped.connect(window.reader.jump_to)
        panel.orphans.put_back_requested.connect(made.put_back)
        panel.orphans.delete_requested.connect(made.delete_orphan)
        panel.orphans.set_has_selection(window.reader.view.textCursor().hasSelection())
        window.reader.selection_changed.connect(panel.orphans.set_has_selection)
        return made

    @cached_property
    def briefing(self) -> "BriefingActions":
        """The briefing of the open statement."""
        from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions

        window = self._window
        return BriefingActions(window.session, window.jobs, window, lambda: window.appearance.theme)

    @cached_property
    def designing(self) -> "DesignActions":
        """Briefings that the user puts together."""
        from briefreader.ui.dialogs.briefing.design_actions import DesignActions

        window = self._window
        return DesignActions(
            window.session,
            window.jobs,
            self.briefing,
            window.state,
            lambda: window.appearance.theme,
            window.library_panel.chosen_ids,
            window,
        )

    @cached_property
    def preferences(self) -> "PreferencesActions":
        """What the user sets for good."""
        from briefreader.ui.dialogs.preferences.preference_actions import PreferencesActions

        window = self._window
        return PreferencesActions(
            window.session, window.jobs, window.state, window.appearance, window.reader.view, window
        )

    @cached_property
    def tool_bar(self) -> "ToolBarActions":
        """What stands on the tool bar."""
        from briefreader.ui.dialogs.tool_bar.tool_bar_actions import ToolBarActions

        window = self._window
        return ToolBarActions(window.actions_by_name, window.tool_bar, window.state, window)

    @cached_property
    def properties(self) -> "PropertiesActions":
        """Title, date, parties and language of a statement."""
        from briefreader.ui.dialogs.properties.property_actions import PropertiesActions

        window = self._window
        return PropertiesActions(window.session, window.jobs, window.library_panel.targets, window)

    @cached_property
    def versions(self) -> "VersionActions":
        """New texts of a statement."""
        from briefreader.ui.dialogs.versions.version_actions import VersionActions

        window = self._window
        return VersionActions(
            window.session, window.jobs, window.state, window.library_panel.targets, window
        )

    @cached_property
    def recognition(self) -> "RecognitionActions":
        """The text of scanned pages."""
        from briefreader.ui.dialogs.recognition.recognition_actions import RecognitionActions

        window = self._window
        return RecognitionActions(window.session, window.jobs, window.state, window)

    @cached_property
    def interchange(self) -> "InterchangeActions":
        """Notes and codes of other programs."""
        from briefreader.ui.dialogs.interchange.interchange_actions import InterchangeActions

        window = self._window
        return InterchangeActions(window.session, window.jobs, window.state, window)

    @cached_property
    def exchange(self) -> "ExchangeActions":
        """Statement files of colleagues."""
        from briefreader.ui.dialogs.exchange.exchange_actions import ExchangeActions

        window = self._window
        made = ExchangeActions(window.session, window.jobs, window.state, window)
        made.taken_in.connect(lambda opened: window.reader.read() if opened else None)
        return made

    @cached_property
    def exporting(self) -> "ExportActions":
        """Statements in other programs' formats."""
        from briefreader.ui.dialogs.exporting.export_actions import ExportActions

        window = self._window
        return ExportActions(
            window.session, window.jobs, window.library_panel, window.state, window
        )

    @cached_property
    def focus(self) -> "FocusMode":
        """The text alone."""
        from briefreader.ui.window.focus_mode import FocusMode

        return FocusMode(self._window, self._window.actions_by_name["focus"])

    @cached_property
    def copying(self) -> "CopyActions":
        """Words and lists for the clipboard."""
        from briefreader.ui.reader.copying import CopyActions

        return CopyActions(self._window.session, self._window.reader.view, self._window)

    @cached_property
    def links(self) -> "LinkOpening":
        """Addresses in the text."""
        from briefreader.ui.reader.link_opening import LinkOpening

        return LinkOpening(self._window)

    @cached_property
    def help(self) -> "HelpActions":
        """Manual, tour, list of keys, command palette."""
        from briefreader.ui.window.help_actions import HelpActions

        appearance = self._window.appearance
        made = HelpActions(appearance.theme, self._window.state, self._window)
        appearance.changed.connect(made.set_theme)
        return made

    def _design_of(self, statement_id: int) -> None:
        """Open the statement, which the designer begins with, and then that."""
        session = self._window.session
        if session.statement is None or session.statement.id != statement_id:
            session.reading.open(statement_id)
        self.designing.design()

    @cached_property
    def originals(self) -> "OriginalActions":
        """The files that statements came from."""
        from briefreader.ui.panels.library.original_actions import OriginalActions

        return OriginalActions(self._window.session, self._window.library_panel, self._window)

    @cached_property
    def statement_menu(self) -> "StatementMenu":
        """The menu of the statements that are chosen in the list."""
        from briefreader.ui.panels.library.statement_menu import StatementMenu

        window = self._window
        about_one = {
            "print": lambda statement_id: self.designing.print_statement(statement_id),
            "export_pdf": lambda statement_id: self.designing.export_statement(statement_id),
            "design": self._design_of,
        }
        return StatementMenu(window.library_panel, window.actions_by_name, about_one, window)
