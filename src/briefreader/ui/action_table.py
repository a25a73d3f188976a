"""Every action of the main window: its text, shortcut and icon."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from briefreader.wording import mark

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


_KEYS = QKeySequence.StandardKey
SPECS = (
    ActionSpec(
        "open",
        mark("actions", "&Open…"),
        _KEYS.Open,
        "open",
        mark("actions", "Open a statement from a file"),
    ),
    ActionSpec("import_folder", mark("actions", "&Import folder…"), "Ctrl+Shift+O", "import"),
    ActionSpec(
        "watch_folders",
        mark("actions", "&Watched folders…"),
        "Ctrl+Alt+W",
        "",
        mark("actions", "Import by itself what is new in some folders"),
    ),
    ActionSpec(
        "paste",
        mark("actions", "Paste as &new statement"),
        "Ctrl+Shift+V",
        "paste",
        mark("actions", "Make a statement of the text in the clipboard"),
    ),
    ActionSpec(
        "import_version",
        mark("actions", "Import new &version…"),
        "Ctrl+Alt+V",
        "",
        mark("actions", "Give the open statement the changed text of a file"),
    ),
    ActionSpec("properties", mark("actions", "P&roperties…"), "Alt+Return"),
    ActionSpec(
        "page_setup",
        mark("actions", "Pa&ge setup…"),
        "Ctrl+Alt+Shift+P",
        "",
        mark("actions", "Choose paper and margins for printing"),
    ),
    ActionSpec("preview", mark("actions", "Print pre&view…"), "Ctrl+Alt+P"),
    ActionSpec(
        "print",
        mark("actions", "&Print briefing…"),
        _KEYS.Print,
        "print",
        mark("actions", "Print the briefing"),
    ),
    ActionSpec(
        "export_pdf",
        mark("actions", "&Export briefing as PDF…"),
        "Ctrl+Shift+E",
        "pdf",
        mark("actions", "Save the one-page briefing as a PDF"),
    ),
    ActionSpec("quit", mark("actions", "&Quit"), "Ctrl+Q"),
    ActionSpec("copy", mark("actions", "&Copy"), _KEYS.Copy),
    ActionSpec(
        "copy_citation",
        mark("actions", "Copy with ci&tation"),
        "Ctrl+Shift+C",
        "",
        mark("actions", "Copy the words with title, date and paragraph"),
    ),
    ActionSpec(
        "copy_markdown",
        mark("actions", "Copy as &Markdown"),
        "Ctrl+Alt+C",
        "",
        mark("actions", "Copy the words as a quotation in Markdown"),
    ),
    ActionSpec(
        "copy_list",
        mark("actions", "Copy &list of quotations"),
        "Ctrl+Alt+Q",
        "",
        mark("actions", "Copy the selected commitments, or all, as a list"),
    ),
    ActionSpec("find", mark("actions", "&Find in statement"), _KEYS.Find, "search"),
    ActionSpec("find_next", mark("actions", "Find ne&xt"), _KEYS.FindNext),
    ActionSpec("find_previous", mark("actions", "Find pre&vious"), _KEYS.FindPrevious),
    ActionSpec("search", mark("actions", "&Search the library"), "Ctrl+Shift+F"),
    ActionSpec("filter", mark("actions", "Fi&lter commitments"), "Ctrl+L"),
    ActionSpec("filter_statements", mark("actions", "Filter s&tatements"), "Ctrl+Shift+L"),
    ActionSpec("preferences", mark("actions", "Prefere&nces…"), "Ctrl+,"),
    ActionSpec("collections", mark("actions", "&Collections…"), "Ctrl+Shift+K"),
    ActionSpec("tags", mark("actions", "&Tags…"), "Ctrl+Shift+T"),
    ActionSpec("new_collection", mark("actions", "&New collection…"), "Ctrl+Alt+K"),
    ActionSpec("rename_place", mark("actions", "Rena&me collection or tag…"), "Ctrl+Alt+M"),
    ActionSpec("delete_place", mark("actions", "De&lete collection or tag"), "Ctrl+Alt+U"),
    ActionSpec(
        "remove_statement",
        mark("actions", "&Remove"),
        "Ctrl+Shift+Backspace",
        "trash",
        mark("actions", "Move the chosen statements to the trash"),
    ),
    ActionSpec(
        "restore_statement",
        mark("actions", "Re&store"),
        "Ctrl+Alt+Z",
        "",
        mark("actions", "Take them out of the trash again"),
    ),
    ActionSpec("delete_statement", mark("actions", "&Delete for good…"), "Ctrl+Alt+Backspace"),
    ActionSpec("empty_trash", mark("actions", "&Empty trash…"), "Ctrl+Alt+Shift+Backspace"),
    ActionSpec("next", mark("actions", "&Next commitment"), "J", "next"),
    ActionSpec("previous", mark("actions", "&Previous commitment"), "K", "previous"),
    ActionSpec(
        "confirm",
        mark("actions", "&Confirm"),
        "C",
        "confirm",
        mark("actions", "This is a commitment"),
    ),
    ActionSpec(
        "dismiss",
        mark("actions", "&Dismiss"),
        "D",
        "dismiss",
        mark("actions", "This is no commitment"),
    ),
    ActionSpec("reset", mark("actions", "&Back to not reviewed"), "U", "reset"),
    ActionSpec(
        "edit",
        mark("actions", "&Edit…"),
        "E",
        "edit",
        mark("actions", "Correct strength, actors, theme, due date"),
    ),
    ActionSpec("set_span", mark("actions", "Set &words from selection"), "Ctrl+Shift+M"),
    ActionSpec("next_unreviewed", mark("actions", "Next &not reviewed"), "Shift+J"),
    ActionSpec("previous_unreviewed", mark("actions", "Previous no&t reviewed"), "Shift+K"),
    ActionSpec(
        "strength_firm", mark("actions", "&Firm"), "1", "", mark("actions", "The words bind")
    ),
    ActionSpec(
        "strength_intent",
        mark("actions", "&Intent"),
        "2",
        "",
        mark("actions", "The words intend or seek"),
    ),
    ActionSpec(
        "strength_reaffirmed",
        mark("actions", "&Reaffirmed"),
        "3",
        "",
        mark("actions", "An earlier promise, renewed"),
    ),
    ActionSpec(
        "set_theme",
        mark("actions", "&Theme…"),
        "T",
        "",
        mark("actions", "Choose the commitment's best theme"),
    ),
    ActionSpec(
        "set_actor",
        mark("actions", "&Actor…"),
        "A",
        "",
        mark("actions", "Choose or type who promised it"),
    ),
    ActionSpec(
        "set_due", mark("actions", "&Due date…"), "W", "", mark("actions", "Type by when it is due")
    ),
    ActionSpec("end_on_word", mark("actions", "&Longer by a word"), "]"),
    ActionSpec("end_back_word", mark("actions", "&Shorter by a word"), "["),
    ActionSpec("end_on_sentence", mark("actions", "Longer by a s&entence"), "}"),
    ActionSpec("end_back_sentence", mark("actions", "Shorter by a se&ntence"), "{"),
    ActionSpec("start_back_word", mark("actions", "&Begin a word earlier"), "Alt+["),
    ActionSpec("start_on_word", mark("actions", "Begin a word la&ter"), "Alt+]"),
    ActionSpec(
        "split",
        mark("actions", "S&plit"),
        "S",
        "",
        mark("actions", "Make two commitments of it, at the cursor"),
    ),
    ActionSpec(
        "merge",
        mark("actions", "&Merge with the next"),
        "M",
        "",
        mark("actions", "Make one commitment of two"),
    ),
    ActionSpec("remove_commitment", mark("actions", "Re&move"), "Ctrl+Alt+X", "trash"),
    ActionSpec(
        "add_commitment",
        mark("actions", "&Add commitment"),
        "Ctrl+Shift+A",
        "commitment-add",
        mark("actions", "Make the selected passage a commitment"),
    ),
    ActionSpec("highlight", mark("actions", "&Highlight"), "Ctrl+Shift+H", "highlight"),
    ActionSpec(
        "note",
        mark("actions", "&Note"),
        ("N", "Ctrl+Shift+N"),
        "note",
        mark("actions", "Note on the selected passage or the current commitment"),
    ),
    ActionSpec(
        "note_statement",
        mark("actions", "Note on the &whole statement"),
        "Ctrl+Alt+N",
        "",
        mark("actions", "Write what concerns all of it"),
    ),
    ActionSpec("edit_note", mark("actions", "&Edit note"), "Ctrl+Alt+E"),
    ActionSpec("next_note", mark("actions", "Ne&xt note"), "Alt+PgDown"),
    ActionSpec("previous_note", mark("actions", "&Previous note"), "Alt+PgUp"),
    ActionSpec(
        "bookmark",
        mark("actions", "&Bookmark"),
        ("Ctrl+D", "B"),
        "bookmark",
        mark("actions", "Bookmark this place"),
    ),
    ActionSpec("next_bookmark", mark("actions", "Next b&ookmark"), "Ctrl+Alt+B"),
    ActionSpec("previous_bookmark", mark("actions", "Previous boo&kmark"), "Ctrl+Shift+B"),
    ActionSpec("zoom_in", mark("actions", "Zoom &in"), _KEYS.ZoomIn, "zoom-in"),
    ActionSpec("zoom_out", mark("actions", "Zoom &out"), _KEYS.ZoomOut, "zoom-out"),
    ActionSpec("zoom_reset", mark("actions", "&Actual size"), "Ctrl+0"),
    ActionSpec(
        "palette",
        mark("actions", "&Command palette…"),
        "Ctrl+Shift+P",
        "",
        mark("actions", "Do anything by its name"),
    ),
    ActionSpec(
        "tour",
        mark("actions", "&Tour"),
        "Shift+F1",
        "",
        mark("actions", "Four steps through the window"),
    ),
    ActionSpec(
        "summary",
        mark("actions", "Su&mmary"),
        "F7",
        "",
        mark("actions", "The commitments of the statement at a glance"),
    ),
    ActionSpec(
        "outline",
        mark("actions", "Out&line"),
        "F8",
        "",
        mark("actions", "The headings of the statement"),
    ),
    ActionSpec(
        "focus",
        mark("actions", "&Text alone"),
        "F11",
        "",
        mark("actions", "Hide panels and bars; Esc is back"),
    ),
    ActionSpec("highlights", mark("actions", "Show &highlights"), "H"),
    ActionSpec("system", mark("actions", "Follow the &system"), "Alt+1"),
    ActionSpec("light", mark("actions", "&Light"), "Alt+2"),
    ActionSpec("sepia", mark("actions", "S&epia"), "Alt+3"),
    ActionSpec("dark", mark("actions", "&Dark"), "Alt+4"),
    ActionSpec("contrast", mark("actions", "&High contrast"), "Alt+5"),
    ActionSpec("group_theme", mark("actions", "By &theme"), "Ctrl+Alt+1"),
    ActionSpec("group_actor", mark("actions", "By &actor"), "Ctrl+Alt+2"),
    ActionSpec("group_strength", mark("actions", "By &strength"), "Ctrl+Alt+3"),
    ActionSpec("group_due", mark("actions", "By &due date"), "Ctrl+Alt+4"),
    ActionSpec("group_review", mark("actions", "By &review"), "Ctrl+Alt+5"),
    ActionSpec("group_status", mark("actions", "By stat&us"), "Ctrl+Alt+6"),
    ActionSpec("manual", mark("actions", "&Manual"), _KEYS.HelpContents),
    ActionSpec("about", mark("actions", "&About Briefreader"), "Ctrl+F1"),
    ActionSpec("shortcuts", mark("actions", "&Keyboard shortcuts"), "?"),
)
