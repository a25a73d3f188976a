"""Places of the main window's actions: its menus, its tool bar, and the panels' menus."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefreader.translatable import mark


class Submenu(NamedTuple):
    """A menu within a menu; an empty name is a separator."""

    title: str
    names: tuple[str, ...]


SELECTION = (
    "add_commitment", "highlight", "note", "bookmark", "copy", "copy_citation", "copy_markdown",
)  # fmt: skip
COMMITMENT: tuple[str | Submenu, ...] = (
    "confirm", "dismiss", "reset", "", "edit", "set_theme", "add_theme",
    "set_actor", "set_due", "set_status",
    Submenu(
        mark("actions", "&Strength"), ("strength_firm", "strength_intent", "strength_reaffirmed")
    ),
    "", "follow_up", "related", "note", "",
    "copy", "copy_citation", "copy_markdown", "", "set_span", "remove_commitment",
)  # fmt: skip
"""In the menu of a commitment notes and copies are of it, not of words that are selected."""
ROW = (
    "confirm", "dismiss", "reset", "edit", "set_theme", "add_theme", "set_actor", "set_due",
    "set_status", "follow_up", "copy_rows", "export_rows",
)  # fmt: skip
CARD = ("confirm", "dismiss", "edit", "follow_up")
"""The buttons of a commitment's card."""
STATEMENT = (
    "show_original", "compare", "", "properties", "import_version", "collections", "tags", "",
    "design", "export_pdf", "print", "export", "",
    "remove_statement", "restore_statement", "delete_statement",
)  # fmt: skip
"""Below the entry that opens it."""
TOOLBAR = (
    "open", "paste", "undo", "redo", "previous", "next", "confirm", "dismiss", "edit",
    "add_commitment", "highlight", "note", "bookmark", "search", "design", "export_pdf", "print",
    "zoom_out", "zoom_in",
)  # fmt: skip
"""The actions on the tool bar, as long as the user has not chosen others."""
MAIN = ("design", "search", "edit", "open", "note")
"""Those that have words beside their icon there, the one that keeps them longest first."""
WORDS = (
    "end_on_word", "end_back_word", "end_on_sentence", "end_back_sentence", "start_back_word",
    "start_on_word", "", "split", "merge", "", "set_span",
)  # fmt: skip
CORRECTING = (
    "strength_firm", "strength_intent", "strength_reaffirmed", "set_theme", "add_theme",
    "set_actor", "set_due", *(name for name in WORDS if name not in ("", "set_span")),
)  # fmt: skip
MENUS: tuple[tuple[str, tuple[str | Submenu, ...]], ...] = (
    (
        mark("actions", "&File"),
        ("open", Submenu(mark("actions", "Recent &files"), ()), "import_folder", "paste",
         "watch_folders", "",
         "new_library", "open_library", Submenu(mark("actions", "Recent &libraries"), ()), "",
         "design", "export_pdf", "print", "preview", "page_setup", "", "export",
         Submenu(
             mark("actions", "Ex&change"),
             ("send_statement", "receive_statement", "agreement", "", "import_notes", "",
              "archive_library"),
         ),
         "restore_library", "", "quit"),
    ),
    (
        mark("actions", "&Edit"),
        ("undo", "redo", "", "copy", "copy_citation", "copy_markdown", "copy_list", "",
         "find", "find_next", "find_previous", "search",
         "filter_statements", "filter", "", "preferences"),
    ),
    (
        mark("actions", "&Statement"),
        ("properties", "show_original", "compare", "import_version", "read_as", "recognise", "",
         "collections", "tags", "", "new_collection", "rename_place", "delete_place", "",
         "remove_statement", "restore_statement", "delete_statement", "", "empty_trash"),
    ),
    (
        mark("actions", "&Commitment"),
        ("next", "previous", "next_unreviewed", "previous_unreviewed", "",
         "confirm", "dismiss", "reset", "", "edit", "set_theme", "add_theme",
         "set_actor", "set_due", "set_status", "follow_up", "related", "related_back",
         Submenu(
             mark("actions", "&Strength"),
             ("strength_firm", "strength_intent", "strength_reaffirmed"),
         ),
         Submenu(mark("actions", "&Words"), WORDS), "remove_commitment", "", "add_commitment", "",
         "copy_rows", "export_rows"),
    ),
    (
        mark("actions", "&Notes"),
        ("highlight", "note", "note_statement", "edit_note", "", "next_note", "previous_note", "",
         "bookmark", "next_bookmark", "previous_bookmark"),
    ),
    (
        mark("actions", "&View"),
        ("view_reader", "view_table", "view_comparison", "view_due", "view_threads",
         "view_overview", "view_notes", "",
         "zoom_in", "zoom_out", "zoom_reset", "focus", "margin_cards", "",
         "summary", "outline", "",
         Submenu(
             mark("actions", "&Group commitments"),
             ("group_theme", "group_actor", "group_strength", "group_due", "group_review",
              "group_status"),
         ),
         "compact_rows",
         Submenu(mark("actions", "&Appearance"), ("system", "light", "sepia", "dark", "contrast")),
         "customise_toolbar", ""),
    ),
    (mark("actions", "&Help"), ("manual", "tour", "shortcuts", "palette", "", "about")),
)  # fmt: skip


def flat_names(names: Iterable[str | Submenu]) -> Iterator[str]:
    """Yield the names of actions in a menu, those of its submenus included."""
    for name in names:
        if isinstance(name, Submenu):
            yield from flat_names(name.names)
        elif name:
            yield name
