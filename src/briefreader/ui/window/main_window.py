"""The main window: library on the left, the reader in the centre, the side panel on the right."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from briefreader.library.database import default_library_path
from briefreader.library.file_checks import explained
from briefreader.library.records import Annotation, Commitment, Statement
from briefreader.text.control_characters import visible
from briefreader.ui.app.appearance import Appearance
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import Scheme
from briefreader.ui.common.labels import title_label
from briefreader.ui.common.plain_text import PlainLabel, PlainStatusBar
from briefreader.ui.reader.highlight_menu import HighlightMenu
from briefreader.ui.reader.margin import MarginMark, MarkKind
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.window import menus
from briefreader.ui.window.availability import available, situation
from briefreader.ui.window.commitment_menu import commitment_entries
from briefreader.ui.window.features import Features
from briefreader.ui.window.main_views import MainViews
from briefreader.ui.window.screen_fit import ScreenFit, fit_to_screen
from briefreader.ui.window.side_panels import SidePanels
from briefreader.ui.window.tool_bar import ToolBar
from briefreader.ui.window.view_makers import view_makers
from briefreader.ui.window.window_actions import WindowActions
from briefreader.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from briefreader.ui.panels.notes.notes_panel import NotesPanel

_DEFAULT_SIZE = QSize(1320, 840)


class MainWindow(QMainWindow):
    """Puts the panels around one session and wires the actions to what they do."""

    def __init__(self, session: Session, state: WindowState, scheme: Scheme | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        self.state = state
        session.changes.author = state.author
        self.appearance = Appearance(state, scheme, self)
        self._theme = self.appearance.theme
        self.jobs = JobRunner(self)
        self.features = Features(self)
        self.actions_by_name = WindowActions(self)
        self._add_undo_actions()
        self._make_panels()
        self._wire()
        menus = self.actions_by_name.fill_menus(self)
        self.tool_bar = self._made_tool_bar()
        self._fill_view_menu(menus["view"])
        menus["file"].aboutToShow.connect(lambda: self.features.recent.fill())
        self.setAcceptDrops(True)
        self.setStatusBar(PlainStatusBar())
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
        self.views = MainViews(self.reader, view_makers(self))
        self.setCentralWidget(self.views)
        self.sides = sides = SidePanels(
            self,
            session,
            self.reader,
            self.jobs,
            theme,
            self.state,
            self.actions_by_name,
            self.views.least_width,
        )
        self.library_panel, self.commitment_panel = sides.library, sides.commitments
        self.library_tabs, self.tabs, self.folding = sides.library_tabs, sides.tabs, sides.folding

    @property
    def notes_panel(self) -> "NotesPanel":
        """The notes and bookmarks, made when they are first asked for."""
        return self.features.notes.panel

    def _made_tool_bar(self) -> ToolBar:
        actions = self.actions_by_name.by_name()
        made = ToolBar(actions.__getitem__, self.state.tool_bar.known(actions))
        self.addToolBar(made)
        return made

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
        for name in ("focus", "margin_cards"):
            self.actions_by_name[name].setCheckable(True)

    def _fill_view_menu(self, view: QMenu) -> None:
        toggle = self.actions_by_name["highlights"]
        highlights = HighlightMenu(self.session, self.reader, toggle, self)
        toggle.triggered.connect(highlights.toggle_everything)
        view.addMenu(highlights)
        view.addActions(self.sides.toggles())

    def _wire(self) -> None:
        self._connect_actions()
        self._connect_panels()
        self._dress_panels()

    def _connect_actions(self) -> None:
        named = self.actions_by_name
        for slots in (
            self.features.slots(),
            self.appearance.slots(),
            self.sides.slots(),
            self.views.slots(),
            self._own_slots(),
        ):
            named.connect(slots)
        about_commitment = commitment_entries(named, self.features.about_commitment(), self)
        self.reader.set_menu_actions(named.several(menus.SELECTION), about_commitment)
        self.commitment_panel.set_menu_actions(about_commitment)

    def _connect_panels(self) -> None:
        session, panel, features = self.session, self.library_panel, self.features
        view, column, reader = self.reader.view, self.reader.column, self.reader
        view.mark_clicked.connect(self._show_marked)
        view.link_wanted.connect(lambda address: features.links.ask(address))
        view.link_copied.connect(lambda address: features.links.copy(address))
        column.card_clicked.connect(self._show_card)
        self.sides.notes_wanted.connect(lambda: features.notes)
        column.language_chosen.connect(lambda code: features.properties.set_language(code))
        column.encoding_wanted.connect(lambda: features.versions.ask_encoding())
        column.recognition_wanted.connect(lambda: features.recognition.ask_languages())
        column.other_language_wanted.connect(lambda: features.properties.choose_language())
        self.commitment_panel.activated.connect(reader.read)
        self.commitment_panel.card_made.connect(features.equip_card)
        panel.opened.connect(reader.wanted)
        panel.found_in_text.connect(reader.begin_finding)
        panel.found_note.connect(reader.jump_to)
        panel.reading_wanted.connect(reader.read)
        self.views.shown.connect(self._follow_view)
        panel.menu_wanted.connect(lambda point: features.statement_menu.show(point))
        panel.chosen_changed.connect(self._update_actions)
        self.reader.selection_changed.connect(self._update_actions)
        session.library_changed.connect(self._update_actions)
        session.reading.opened.connect(self._show_title)
        session.reading.edited.connect(self._show_title)
        session.reading.opened.connect(self._update_actions)
        session.selection.current_changed.connect(self._update_actions)
        session.selection.current_changed.connect(self._announce)
        session.records.commitments_replaced.connect(self._update_actions)
        session.records.commitments_changed.connect(self._update_actions)
        session.failed.connect(self._show_error)

    def _dress_panels(self) -> None:
        """Let all that is drawn follow the appearance."""
        named = self.actions_by_name
        self.appearance.tick(named)
        self.views.tick(named)
        for wearer in (named, self.sides, self.reader, self.views):
            self.appearance.changed.connect(wearer.set_theme)

    def _own_slots(self) -> dict[str, Callable[[], object]]:
        reader, view = self.reader, self.reader.view
        return {
            "find": lambda: reader.begin_finding(),
            "find_next": lambda: reader.go_on_finding(1),
            "find_previous": lambda: reader.go_on_finding(-1),
            "zoom_in": lambda: view.zoom_by(1),
            "zoom_out": lambda: view.zoom_by(-1),
            "zoom_reset": lambda: view.set_zoom(1.0),
            "margin_cards": self._toggle_cards,
            "quit": self.close,
        }

    def _toggle_cards(self) -> None:
        """Show the cards in the margin or take them away, and remember it."""
        shown = not self.reader.view.has_cards
        self.state.margin_cards = shown
        self._show_cards(shown=shown)

    def _show_cards(self, *, shown: bool) -> None:
        self.reader.view.set_cards(shown=shown)
        self.actions_by_name["margin_cards"].setChecked(shown)

    @Slot(str)
    def _follow_view(self, name: str) -> None:
        self.state.main_view = name
        self.folding.fit()
        self._update_actions()

    @Slot(MarginMark)
    def _show_marked(self, mark: MarginMark) -> None:
        """Show what was clicked in the margin."""
        if mark.kind is MarkKind.STATUS:
            self.session.selection.select(mark.id)
        else:
            self.features.notes.show_marked(mark)

    @Slot(object)
    def _show_card(self, record: Annotation | Commitment) -> None:
        """Show what a card in the margin is of."""
        if isinstance(record, Commitment):
            self.session.selection.select(record.id)
        else:
            self.features.notes.show_marked(MarginMark(0, MarkKind.NOTE, record.id, ""))

    @Slot()
    def _update_actions(self) -> None:
        now = situation(
            self.session,
            self.library_panel,
            selected=self.reader.view.selected_span() is not None,
            rows=self.views.current == "table",
        )
        for name, can_be_done in available(now).items():
            self.actions_by_name[name].setEnabled(can_be_done)

    @Slot()
    def _announce(self) -> None:
        if QAccessible.isActive():
            self.features.announcer.tell_current()

    def _show_title(self, statement: Statement | None) -> None:
        """Name the statement, and the library where it is not the user's own."""
        library = self.session.library.path
        named = [title_label(statement)] if statement else []
        named += [visible(library.stem)] if library != default_library_path() else []
        self.setWindowTitle(" — ".join([*named, "Briefreader"]))

    def _show_error(self, error: Exception) -> None:
        from briefreader.ui.common.message_boxes import show_error

        show_error(self, explained(self.session.library.path, error))

    def _restore(self) -> None:
        if not self.state.restore(self):
            self.resize(_DEFAULT_SIZE)
            # Before it is shown: a change of size then would lay out everything anew.
            fit_to_screen(self)
        self.reader.view.set_settings(self.state.reading)
        self.reader.view.set_zoom(self.state.zoom)
        self._show_cards(shown=self.state.margin_cards)
        if self.views.has(self.state.main_view):
            self.views.show_view(self.state.main_view, focus=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802, D102
        if _local_files(event.mimeData()):
            event.acceptProposedAction()
            self.features.drop_target.appear(self.appearance.theme)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, D102
        super().dragLeaveEvent(event)
        self.features.drop_target.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802, D102
        self.features.drop_target.hide()
        event.acceptProposedAction()
        self.features.imports.import_paths(_local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802, D102
        if not self._may_close():
            event.ignore()
            return
        self._leave()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Tell whether nothing is under way that the user has to be asked about."""
        features = self.features
        importing = features.is_made("imports") and not features.closing.may_close()
        return not importing and not (features.is_made("notes") and not features.notes.may_close())

    def tell_read_only(self) -> None:
        """Say, for as long as the window is there, that nothing can be changed."""
        label = PlainLabel(self.tr("This library can only be read: no change is saved."))
        label.setObjectName("readOnly")
        self.statusBar().addPermanentWidget(label)

    @Slot()
    def keep_notes(self) -> None:
        """Save what is being written, as the user's session ends or may end."""
        if self.features.is_made("notes"):
            self.features.notes.flush(patient=True)

    def end(self) -> tuple[str, ...]:
        """Keep everything and ask nothing; returns the words of notes that could not be saved."""
        self.keep_notes()
        self._leave()
        return self.features.notes.unsaved_words() if self.features.is_made("notes") else ()

    def _leave(self) -> None:
        """Stop what is under way, and remember how the window and the statement are left."""
        self.jobs.finish()
        self.views.keep()
        alone = self.features.focus.whole() if self.features.is_made("focus") else None
        self.state.save(self, alone)
        self.state.panel_widths = self.sides.wanted_widths()
        self.state.zoom = self.reader.view.zoom
        self.reader.remember_place()
        self.session.reading.remember()


def _local_files(data: QMimeData) -> list[Path]:
    """Return the files and folders of this system that were dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
