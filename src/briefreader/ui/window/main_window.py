"""The main window: library on the left, the reader in the centre, the side panel on the right."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from briefreader.library.records import Statement
from briefreader.ui.app.appearance import Appearance
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import Scheme
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions
from briefreader.ui.dialogs.briefing.design_actions import DesignActions
from briefreader.ui.dialogs.exchange.archive_actions import ArchiveActions
from briefreader.ui.dialogs.exchange.exchange_actions import ExchangeActions
from briefreader.ui.dialogs.exporting.export_actions import ExportActions
from briefreader.ui.dialogs.interchange.interchange_actions import InterchangeActions
from briefreader.ui.dialogs.preferences.preference_actions import PreferencesActions
from briefreader.ui.dialogs.properties.property_actions import PropertiesActions
from briefreader.ui.dialogs.versions.version_actions import VersionActions
from briefreader.ui.panels.commitments.review_actions import ReviewActions
from briefreader.ui.panels.library.clipboard import local_files
from briefreader.ui.panels.library.closing import ClosingDuringImport
from briefreader.ui.panels.library.import_actions import ImportActions
from briefreader.ui.panels.library.organise_actions import OrderingActions
from briefreader.ui.panels.library.statement_menu import StatementMenu
from briefreader.ui.panels.library.trash_actions import TrashActions
from briefreader.ui.panels.library.watch_actions import WatchActions
from briefreader.ui.panels.notes.note_actions import NoteActions
from briefreader.ui.reader.copying import CopyActions
from briefreader.ui.reader.highlight_menu import HighlightMenu
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.window import menus
from briefreader.ui.window.availability import available, situation
from briefreader.ui.window.focus_mode import FocusMode
from briefreader.ui.window.help_actions import HelpActions
from briefreader.ui.window.screen_fit import ScreenFit
from briefreader.ui.window.side_panels import SidePanels
from briefreader.ui.window.window_actions import WindowActions
from briefreader.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from briefreader.ui.panels.commitments.correct_actions import CorrectingActions

_DEFAULT_SIZE = QSize(1320, 840)


class MainWindow(QMainWindow):
    """Puts the panels around one session and wires the actions to what they do."""

    def __init__(self, session: Session, state: WindowState, scheme: Scheme | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        self._state = state
        session.changes.author = state.author
        self.appearance = Appearance(state, scheme, self)
        self._theme = self.appearance.theme
        self.jobs = JobRunner(self)
        self.actions_by_name = WindowActions(self)
        self._add_undo_actions()
        self._make_panels()
        self._wire()
        self._fill_view_menu(self.actions_by_name.fill_window(self)["view"])
        self.setAcceptDrops(True)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setAccessibleName(self.tr("Status bar"))
        self.menuBar().setAccessibleName(self.tr("Menu bar"))
        self._restore()
        ScreenFit(self)
        self._show_title(None)
        self._update_actions()

    def _make_panels(self) -> None:
        session, theme = self.session, self._theme
        self.reader = ReaderPanel(session, theme)
        self.setCentralWidget(self.reader)
        self._sides = sides = SidePanels(
            self, session, self.reader, self.jobs, theme, self._state, self.actions_by_name
        )
        self.library_panel, self.outline_panel = sides.library, sides.outline
        self.commitment_panel, self.notes_panel = sides.commitments, sides.notes
        self.summary_panel = sides.summary
        self.library_tabs, self.tabs, self.folding = sides.library_tabs, sides.tabs, sides.folding

    def _add_undo_actions(self) -> None:
        stack = self.session.changes.undo_stack
        for name, action, key in (
            ("undo", stack.createUndoAction(self, self.tr("&Undo")), "Ctrl+Z"),
            ("redo", stack.createRedoAction(self, self.tr("&Redo")), "Ctrl+Shift+Z"),
        ):
            action.setObjectName(f"action_{name}")
            action.setShortcut(key)
            self.actions_by_name.add(name, action, name)
        self.actions_by_name.set_theme(self._theme)

    def _fill_view_menu(self, view: QMenu) -> None:
        toggle = self.actions_by_name["highlights"]
        highlights = HighlightMenu(self.session, self.reader, toggle, self)
        toggle.triggered.connect(highlights.toggle_everything)
        view.addMenu(highlights)
        view.addActions(self._sides.toggles())

    def _wire(self) -> None:
        session, named = self.session, self.actions_by_name
        self.imports = ImportActions(session, self.jobs, self._state, self)
        self.closing = ClosingDuringImport(session, self.imports, self)
        self.notes = NoteActions(session, self.reader, self.notes_panel, self)
        self.review = ReviewActions(session, self.reader, self)
        self.briefing = BriefingActions(session, self.jobs, self)
        self.designing = DesignActions(
            session,
            self.jobs,
            self.briefing,
            self._state,
            lambda: self.appearance.theme,
            self.library_panel.chosen_ids,
            self,
        )
        self.preferences = PreferencesActions(
            session, self.jobs, self._state, self.appearance, self.reader.view, self
        )
        panel = self.library_panel
        self.properties = PropertiesActions(session, self.jobs, panel.targets, self)
        self.versions = VersionActions(session, self.jobs, self._state, panel.targets, self)
        self.interchange = InterchangeActions(session, self.jobs, self._state, self)
        self.exchange = ExchangeActions(session, self.jobs, self._state, self)
        self.archives = ArchiveActions(session, self.jobs, self._state, self)
        self.imports.received.connect(self.exchange.receive)
        self.ordering = OrderingActions(session, panel, named, self)
        self.exporting = ExportActions(session, self.jobs, panel, self._state, self)
        self.trash = TrashActions(session, panel, self.jobs, named, self)
        self.watching = WatchActions(session, self.jobs, self)
        self.focus = FocusMode(self, named["focus"])
        self.copying = CopyActions(session, self.reader.view, self)
        self.help = HelpActions(self._theme, self._state, self)
        about_one = {
            "print": self.designing.print_statement,
            "export_pdf": self.designing.export_statement,
        }
        self.statement_menu = StatementMenu(panel, named, about_one, self)
        self._connect_actions()
        self._connect_panels()
        self._dress_panels()

    def _connect_actions(self) -> None:
        named = self.actions_by_name
        features = (
            self.imports,
            self.notes,
            self.review,
            self.briefing,
            self.designing,
            self.preferences,
            self.properties,
            self.versions,
            self.interchange,
            self.exchange,
            self.archives,
            self.ordering,
            self.exporting,
            self.trash,
            self.watching,
            self.focus,
            self.copying,
            self.help,
            self.appearance,
        )
        for feature in features:
            named.connect(feature.slots())
        named.connect(self._sides.slots())
        named.connect(self._own_slots())
        named.connect({name: partial(self._correct, name) for name in menus.CORRECTING})
        self.reader.set_menu_actions(
            named.several(menus.SELECTION), named.several(menus.COMMITMENT)
        )

    def _connect_panels(self) -> None:
        session, panel = self.session, self.library_panel
        self.reader.selection_changed.connect(self._update_actions)
        self.notes_panel.jumped.connect(self.reader.jump_to)
        self.notes.wanted.connect(self._sides.show_notes)
        self.notes_panel.orphans.put_back_requested.connect(self.notes.put_back)
        self.notes_panel.orphans.delete_requested.connect(self.notes.delete_orphan)
        self.reader.selection_changed.connect(self.notes_panel.orphans.set_has_selection)
        self.review.mute_offered.connect(self.commitment_panel.mute_offer.show_offer)
        self.commitment_panel.mute_offer.accepted.connect(self.preferences.mute)
        self.commitment_panel.mute_offer.declined.connect(self.preferences.decline)
        self.commitment_panel.activated.connect(self.reader.view.setFocus)
        self.summary_panel.filter_wanted.connect(self._sides.filter_commitments)
        panel.found_in_text.connect(self.reader.find_bar.begin)
        panel.found_note.connect(self.reader.jump_to)
        panel.reading_wanted.connect(self.reader.view.setFocus)
        self.imports.reading_wanted.connect(self.reader.view.setFocus)
        self.exchange.taken_in.connect(lambda opened: opened and self.reader.view.setFocus())
        notice = self.reader.language_notice
        notice.language_chosen.connect(self.properties.set_language)
        notice.other_wanted.connect(self.properties.choose_language)
        panel.chosen_changed.connect(self._update_actions)
        session.reading.opened.connect(self._show_title)
        session.reading.edited.connect(self._show_title)
        session.reading.opened.connect(self._update_actions)
        session.selection.current_changed.connect(self._update_actions)
        session.records.commitments_replaced.connect(self._update_actions)
        session.records.commitments_changed.connect(self._update_actions)
        session.failed.connect(self._show_error)

    def _dress_panels(self) -> None:
        """Let all that is drawn follow the appearance."""
        named = self.actions_by_name
        self.appearance.tick(named)
        for wearer in (named, *self._sides.panels(), self.reader, self.help):
            self.appearance.changed.connect(wearer.set_theme)

    def _own_slots(self) -> dict[str, Callable[[], object]]:
        view, bar = self.reader.view, self.reader.find_bar
        return {
            "find": bar.begin,
            "find_next": bar.find_next,
            "find_previous": bar.find_previous,
            "zoom_in": lambda: view.zoom_by(1),
            "zoom_out": lambda: view.zoom_by(-1),
            "zoom_reset": lambda: view.set_zoom(1.0),
            "quit": self.close,
        }

    @cached_property
    def correcting(self) -> "CorrectingActions":
        """What corrects the current commitment; loaded when it is first asked for."""
        from briefreader.ui.panels.commitments.correct_actions import CorrectingActions

        return CorrectingActions(self.session, self.reader, lambda: self.appearance.theme, self)

    def _correct(self, name: str) -> None:
        self.correcting.slots()[name]()

    @Slot()
    def _update_actions(self) -> None:
        now = situation(
            self.session,
            one_statement=len(self.library_panel.targets()) == 1,
            selected=self.reader.view.selected_span() is not None,
        )
        for name, can_be_done in available(now).items():
            self.actions_by_name[name].setEnabled(can_be_done)
        self.ordering.update()
        self.trash.update()

    def _show_title(self, statement: Statement | None) -> None:
        name = f"{statement.title} — " if statement else ""
        self.setWindowTitle(f"{name}Briefreader")

    def _show_error(self, error: Exception) -> None:
        show_error(self, error)

    def _restore(self) -> None:
        if not self._state.restore(self):
            self.resize(_DEFAULT_SIZE)
        self.reader.view.set_settings(self._state.reading)
        self.reader.view.set_zoom(self._state.zoom)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802, D102
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802, D102
        event.acceptProposedAction()
        self.imports.import_paths(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802, D102
        if not (self.closing.may_close() and self.notes.may_close()):
            event.ignore()
            return
        self._leave()
        super().closeEvent(event)

    def end(self) -> tuple[str, ...]:
        """Keep everything and ask nothing; returns the words of notes that could not be saved."""
        self.notes.flush(patient=True)
        self._leave()
        return self.notes.unsaved_words()

    def _leave(self) -> None:
        """Stop what is under way, and remember how the window and the statement are left."""
        self.jobs.finish()
        self._state.save(self, self.focus.whole())
        self._state.panel_widths = self._sides.wanted_widths()
        self._state.zoom = self.reader.view.zoom
        self.reader.remember_place()
        self.session.reading.remember()
