"""Every action of the main window: its text, shortcut, icon and place in the menus."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefreader.ui.icons import action_icon
from briefreader.ui.theme import WindowTheme

Key = QKeySequence.StandardKey | str | tuple[str, ...] | None
"""The shortcut of an action, or several, of which the first is shown."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action as the user meets it; ``text`` is translated when the action is made."""

    name: str
    text: str
    key: Key = None
    icon: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu within a menu; an empty name is a separator."""

    title: str
    names: tuple[str, ...]


def _tr(text: str) -> str:
    """Mark ``text`` for translation; ``WindowActions`` translates it."""
    return str(QT_TRANSLATE_NOOP("actions", text))


_KEYS = QKeySequence.StandardKey
SPECS = (
    ActionSpec("open", _tr("&Open…"), _KEYS.Open, "open", _tr("Open a statement from a file")),
    ActionSpec("import_folder", _tr("&Import folder…"), "Ctrl+Shift+O", "import"),
    ActionSpec(
        "watch_folders",
        _tr("&Watched folders…"),
        "Ctrl+Alt+W",
        "",
        _tr("Import by itself what is new in some folders"),
    ),
    ActionSpec(
        "paste",
        _tr("Paste as &new statement"),
        "Ctrl+Shift+V",
        "paste",
        _tr("Make a statement of the text in the clipboard"),
    ),
    ActionSpec(
        "import_version",
        _tr("Import new &version…"),
        "Ctrl+Alt+V",
        "",
        _tr("Give the open statement the changed text of a file"),
    ),
    ActionSpec("properties", _tr("P&roperties…"), "Alt+Return"),
    ActionSpec("preview", _tr("Print pre&view…"), "Ctrl+Alt+P"),
    ActionSpec("print", _tr("&Print briefing…"), _KEYS.Print, "print", _tr("Print the briefing")),
    ActionSpec(
        "export_pdf",
        _tr("&Export briefing as PDF…"),
        "Ctrl+Shift+E",
        "pdf",
        _tr("Save the one-page briefing as a PDF"),
    ),
    ActionSpec("quit", _tr("&Quit"), "Ctrl+Q"),
    ActionSpec("copy", _tr("&Copy"), _KEYS.Copy),
    ActionSpec(
        "copy_citation",
        _tr("Copy with ci&tation"),
        "Ctrl+Shift+C",
        "",
        _tr("Copy the words with title, date and paragraph"),
    ),
    ActionSpec(
        "copy_markdown",
        _tr("Copy as &Markdown"),
        "Ctrl+Alt+C",
        "",
        _tr("Copy the words as a quotation in Markdown"),
    ),
    ActionSpec(
        "copy_list",
        _tr("Copy &list of quotations"),
        "Ctrl+Alt+Q",
        "",
        _tr("Copy the selected commitments, or all, as a list"),
    ),
    ActionSpec("find", _tr("&Find in statement"), _KEYS.Find, "search"),
    ActionSpec("find_next", _tr("Find ne&xt"), _KEYS.FindNext),
    ActionSpec("find_previous", _tr("Find pre&vious"), _KEYS.FindPrevious),
    ActionSpec("search", _tr("&Search the library"), "Ctrl+Shift+F"),
    ActionSpec("filter", _tr("Fi&lter commitments"), "Ctrl+L"),
    ActionSpec("filter_statements", _tr("Filter s&tatements"), "Ctrl+Shift+L"),
    ActionSpec("preferences", _tr("Prefere&nces…"), "Ctrl+,"),
    ActionSpec("collections", _tr("&Collections…"), "Ctrl+Shift+K"),
    ActionSpec("tags", _tr("&Tags…"), "Ctrl+Shift+T"),
    ActionSpec("new_collection", _tr("&New collection…"), "Ctrl+Alt+K"),
    ActionSpec("rename_place", _tr("Rena&me collection or tag…"), "Ctrl+Alt+M"),
    ActionSpec("delete_place", _tr("De&lete collection or tag"), "Ctrl+Alt+U"),
    ActionSpec(
        "remove_statement",
        _tr("&Remove"),
        "Ctrl+Shift+Backspace",
        "trash",
        _tr("Move the chosen statements to the trash"),
    ),
    ActionSpec(
        "restore_statement",
        _tr("Re&store"),
        "Ctrl+Alt+Z",
        "",
        _tr("Take them out of the trash again"),
    ),
    ActionSpec("delete_statement", _tr("&Delete for good…"), "Ctrl+Alt+Backspace"),
    ActionSpec("empty_trash", _tr("&Empty trash…"), "Ctrl+Alt+Shift+Backspace"),
    ActionSpec("next", _tr("&Next commitment"), "J", "next"),
    ActionSpec("previous", _tr("&Previous commitment"), "K", "previous"),
    ActionSpec("confirm", _tr("&Confirm"), "C", "confirm", _tr("This is a commitment")),
    ActionSpec("dismiss", _tr("&Dismiss"), "D", "dismiss", _tr("This is no commitment")),
    ActionSpec("reset", _tr("&Back to not reviewed"), "U", "reset"),
    ActionSpec(
        "edit", _tr("&Edit…"), "E", "edit", _tr("Correct strength, actors, theme, due date")
    ),
    ActionSpec("set_span", _tr("Set &words from selection"), "Ctrl+Shift+M"),
    ActionSpec("next_unreviewed", _tr("Next &not reviewed"), "Shift+J"),
    ActionSpec("previous_unreviewed", _tr("Previous no&t reviewed"), "Shift+K"),
    ActionSpec("strength_firm", _tr("&Firm"), "1", "", _tr("The words bind")),
    ActionSpec("strength_intent", _tr("&Intent"), "2", "", _tr("The words intend or seek")),
    ActionSpec(
        "strength_reaffirmed", _tr("&Reaffirmed"), "3", "", _tr("An earlier promise, renewed")
    ),
    ActionSpec("set_theme", _tr("&Theme…"), "T", "", _tr("Choose the commitment's best theme")),
    ActionSpec("set_actor", _tr("&Actor…"), "A", "", _tr("Choose or type who promised it")),
    ActionSpec("set_due", _tr("&Due date…"), "W", "", _tr("Type by when it is due")),
    ActionSpec("end_on_word", _tr("&Longer by a word"), "]"),
    ActionSpec("end_back_word", _tr("&Shorter by a word"), "["),
    ActionSpec("end_on_sentence", _tr("Longer by a s&entence"), "}"),
    ActionSpec("end_back_sentence", _tr("Shorter by a se&ntence"), "{"),
    ActionSpec("start_back_word", _tr("&Begin a word earlier"), "Alt+["),
    ActionSpec("start_on_word", _tr("Begin a word la&ter"), "Alt+]"),
    ActionSpec("split", _tr("S&plit"), "S", "", _tr("Make two commitments of it, at the cursor")),
    ActionSpec("merge", _tr("&Merge with the next"), "M", "", _tr("Make one commitment of two")),
    ActionSpec("remove_commitment", _tr("Re&move"), "Ctrl+Alt+X", "trash"),
    ActionSpec(
        "add_commitment",
        _tr("&Add commitment"),
        "Ctrl+Shift+A",
        "commitment-add",
        _tr("Make the selected passage a commitment"),
    ),
    ActionSpec("highlight", _tr("&Highlight"), "Ctrl+Shift+H", "highlight"),
    ActionSpec(
        "note",
        _tr("&Note"),
        ("N", "Ctrl+Shift+N"),
        "note",
        _tr("Note on the selected passage or the current commitment"),
    ),
    ActionSpec(
        "note_statement",
        _tr("Note on the &whole statement"),
        "Ctrl+Alt+N",
        "",
        _tr("Write what concerns all of it"),
    ),
    ActionSpec("edit_note", _tr("&Edit note"), "Ctrl+Alt+E"),
    ActionSpec("next_note", _tr("Ne&xt note"), "Alt+PgDown"),
    ActionSpec("previous_note", _tr("&Previous note"), "Alt+PgUp"),
    ActionSpec(
        "bookmark", _tr("&Bookmark"), ("Ctrl+D", "B"), "bookmark", _tr("Bookmark this place")
    ),
    ActionSpec("next_bookmark", _tr("Next b&ookmark"), "Ctrl+Alt+B"),
    ActionSpec("previous_bookmark", _tr("Previous boo&kmark"), "Ctrl+Shift+B"),
    ActionSpec("zoom_in", _tr("Zoom &in"), _KEYS.ZoomIn, "zoom-in"),
    ActionSpec("zoom_out", _tr("Zoom &out"), _KEYS.ZoomOut, "zoom-out"),
    ActionSpec("zoom_reset", _tr("&Actual size"), "Ctrl+0"),
    ActionSpec(
        "palette", _tr("&Command palette…"), "Ctrl+Shift+P", "", _tr("Do anything by its name")
    ),
    ActionSpec("tour", _tr("&Tour"), "Shift+F1", "", _tr("Four steps through the window")),
    ActionSpec("focus", _tr("&Text alone"), "F11", "", _tr("Hide panels and bars; Esc is back")),
    ActionSpec("highlights", _tr("Show &highlights"), "H"),
    ActionSpec("system", _tr("Follow the &system"), "Alt+1"),
    ActionSpec("light", _tr("&Light"), "Alt+2"),
    ActionSpec("sepia", _tr("S&epia"), "Alt+3"),
    ActionSpec("dark", _tr("&Dark"), "Alt+4"),
    ActionSpec("contrast", _tr("&High contrast"), "Alt+5"),
    ActionSpec("group_theme", _tr("By &theme"), "Ctrl+Alt+1"),
    ActionSpec("group_actor", _tr("By &actor"), "Ctrl+Alt+2"),
    ActionSpec("group_strength", _tr("By &strength"), "Ctrl+Alt+3"),
    ActionSpec("group_due", _tr("By &due date"), "Ctrl+Alt+4"),
    ActionSpec("group_review", _tr("By &review"), "Ctrl+Alt+5"),
    ActionSpec("group_status", _tr("By stat&us"), "Ctrl+Alt+6"),
    ActionSpec("manual", _tr("&Manual"), _KEYS.HelpContents),
    ActionSpec("about", _tr("&About Briefreader"), "Ctrl+F1"),
    ActionSpec("shortcuts", _tr("&Keyboard shortcuts"), "?"),
)
SELECTION = (
    "add_commitment", "highlight", "note", "bookmark", "copy", "copy_citation", "copy_markdown",
)  # fmt: skip
COMMITMENT = ("confirm", "dismiss", "reset", "edit", "set_span", "remove_commitment")
CARD = ("confirm", "dismiss", "edit")
STATEMENT = (
    "properties", "import_version", "export_pdf", "print", "collections", "tags",
    "remove_statement", "restore_statement", "delete_statement",
)  # fmt: skip
TOOLBAR = (
    "open", "paste", "", "undo", "redo", "", "previous", "next", "confirm", "dismiss", "",
    "add_commitment", "highlight", "note", "bookmark", "", "zoom_out", "zoom_in", "", "print",
    "export_pdf",
)  # fmt: skip
WORDS = (
    "end_on_word", "end_back_word", "end_on_sentence", "end_back_sentence", "start_back_word",
    "start_on_word", "", "split", "merge", "", "set_span",
)  # fmt: skip
CORRECTING = (
    "strength_firm", "strength_intent", "strength_reaffirmed", "set_theme", "set_actor", "set_due",
    *(name for name in WORDS if name not in ("", "set_span")),
)  # fmt: skip
MENUS: tuple[tuple[str, tuple[str | Submenu, ...]], ...] = (
    (
        _tr("&File"),
        ("open", "import_folder", "paste", "watch_folders", "", "export_pdf", "print",
         "preview", "", "quit"),
    ),
    (
        _tr("&Edit"),
        ("undo", "redo", "", "copy", "copy_citation", "copy_markdown", "copy_list", "",
         "find", "find_next", "find_previous", "search",
         "filter_statements", "filter", "", "preferences"),
    ),
    (
        _tr("&Statement"),
        ("properties", "import_version", "", "collections", "tags", "", "new_collection",
         "rename_place", "delete_place", "", "remove_statement", "restore_statement",
         "delete_statement", "", "empty_trash"),
    ),
    (
        _tr("&Commitment"),
        ("next", "previous", "next_unreviewed", "previous_unreviewed", "",
         "confirm", "dismiss", "reset", "", "edit", "set_theme", "set_actor", "set_due",
         Submenu(_tr("&Strength"), ("strength_firm", "strength_intent", "strength_reaffirmed")),
         Submenu(_tr("&Words"), WORDS), "remove_commitment", "", "add_commitment"),
    ),
    (
        _tr("&Notes"),
        ("highlight", "note", "note_statement", "edit_note", "", "next_note", "previous_note", "",
         "bookmark", "next_bookmark", "previous_bookmark"),
    ),
    (
        _tr("&View"),
        ("zoom_in", "zoom_out", "zoom_reset", "focus", "",
         Submenu(
             _tr("&Group commitments"),
             ("group_theme", "group_actor", "group_strength", "group_due", "group_review",
              "group_status"),
         ),
         Submenu(_tr("&Appearance"), ("system", "light", "sepia", "dark", "contrast")),
         ""),
    ),
    (_tr("&Help"), ("manual", "tour", "shortcuts", "palette", "", "about")),
)  # fmt: skip


class WindowActions:
    """The main window's actions by name; ``set_theme`` gives them their icons."""

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        for spec in SPECS:
            action = QAction(_translated(spec.text), window)
            action.setObjectName(f"action_{spec.name}")
            if isinstance(spec.key, tuple):
                action.setShortcuts([QKeySequence(key) for key in spec.key])
            elif spec.key is not None:
                action.setShortcut(QKeySequence(spec.key))
            if spec.tip:
                action.setStatusTip(_translated(spec.tip))
            self.add(spec.name, action, spec.icon)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def add(self, name: str, action: QAction, icon: str) -> None:
        """Take in an action that was made elsewhere, such as the undo stack's."""
        self._by_name[name] = action
        self._icons[name] = icon

    def several(self, names: tuple[str, ...]) -> list[QAction]:
        """Return the actions of these names, in order."""
        return [self._by_name[name] for name in names]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Run ``slots[name]`` when the action ``name`` is triggered."""
        for name, slot in slots.items():
            self._by_name[name].triggered.connect(lambda _checked=False, run=slot: run())

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._by_name.values())

    def set_enabled(self, names: tuple[str, ...], enabled: bool) -> None:
        """Enable or disable these actions."""
        for name in names:
            self._by_name[name].setEnabled(enabled)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw the icons in the colours of ``theme``."""
        for name, action in self._by_name.items():
            if self._icons[name]:
                action.setIcon(action_icon(self._icons[name], theme))
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{text} ({key})" if key else text)

    def fill_window(self, window: QMainWindow) -> dict[str, QMenu]:
        """Put the actions into ``window``'s menus and tool bar; returns the menus by title."""
        menus: dict[str, QMenu] = {}
        for title, names in MENUS:
            menu = window.menuBar().addMenu(_translated(title))
            menu.setObjectName(f"menu_{title.replace('&', '').lower()}")
            self._fill_menu(menu, names)
            menus[title.replace("&", "").lower()] = menu
        bar = window.addToolBar(_translated(_tr("Tool bar")))
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if name:
                bar.addAction(self._by_name[name])
            else:
                bar.addSeparator()
        return menus

    def _fill_menu(self, menu: QMenu, names: tuple[str | Submenu, ...]) -> None:
        for name in names:
            if isinstance(name, Submenu):
                self._fill_menu(menu.addMenu(_translated(name.title)), name.names)
            elif name:
                menu.addAction(self._by_name[name])
            else:
                menu.addSeparator()


def _translated(text: str) -> str:
    return QCoreApplication.translate("actions", text)
