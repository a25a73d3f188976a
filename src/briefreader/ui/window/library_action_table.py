"""The actions on the library, on whole statements and on the words of their texts."""

from PySide6.QtGui import QKeySequence

from briefreader.translatable import mark
from briefreader.ui.window.action_spec import ActionSpec, On

_KEYS = QKeySequence.StandardKey
LIBRARY_SPECS = (
    ActionSpec(
        "open",
        mark("actions", "&Open…"),
        On.LIBRARY,
        _KEYS.Open,
        "open",
        mark("actions", "Open a statement from a file"),
    ),
    ActionSpec(
        "import_folder", mark("actions", "&Import folder…"), On.LIBRARY, "Ctrl+Shift+O", "import"
    ),
    ActionSpec(
        "new_library",
        mark("actions", "New li&brary…"),
        On.WINDOW,
        "Ctrl+Alt+Shift+N",
        "",
        mark("actions", "Make an empty library and go on in it"),
    ),
    ActionSpec(
        "open_library",
        mark("actions", "Open libr&ary…"),
        On.WINDOW,
        "Ctrl+Alt+Shift+O",
        "",
        mark("actions", "Go on in another library; what you write is stored first"),
    ),
    ActionSpec(
        "watch_folders",
        mark("actions", "&Watched folders…"),
        On.LIBRARY,
        "Ctrl+Alt+W",
        "",
        mark("actions", "Import by itself what is new in some folders"),
    ),
    ActionSpec(
        "paste",
        mark("actions", "Paste as &new statement"),
        On.LIBRARY,
        "Ctrl+Shift+V",
        "paste",
        mark("actions", "Make a statement of the text in the clipboard"),
    ),
    ActionSpec(
        "import_notes",
        mark("actions", "Import notes and co&des…"),
        On.LIBRARY,
        "Ctrl+Alt+Shift+I",
        "",
        mark("actions", "Take in what was noted or coded in another program"),
    ),
    ActionSpec(
        "import_version",
        mark("actions", "Import new &version…"),
        On.STATEMENT,
        "Ctrl+Alt+V",
        "",
        mark("actions", "Give the statement the changed text of a file"),
    ),
    ActionSpec(
        "export",
        mark("actions", "E&xport…"),
        On.STATEMENTS,
        "Ctrl+Shift+S",
        "",
        mark("actions", "Write statements, commitments and notes to a file for other programs"),
    ),
    ActionSpec(
        "compare",
        mark("actions", "Compare &with…"),
        On.STATEMENTS,
        "Ctrl+Shift+D",
        "",
        mark("actions", "See what is new, dropped, firmer or softer since another statement"),
    ),
    ActionSpec(
        "read_as",
        mark("actions", "Read &as…"),
        On.OPEN_STATEMENT,
        "Ctrl+Alt+G",
        "",
        mark("actions", "Choose the encoding in which the letters of its file are right"),
    ),
    ActionSpec(
        "recognise",
        mark("actions", "Recogni&se text…"),
        On.OPEN_STATEMENT,
        "Ctrl+Alt+J",
        "",
        mark("actions", "Have the words on the scanned pages of its file recognised"),
    ),
    ActionSpec("properties", mark("actions", "P&roperties…"), On.STATEMENT, "Alt+Return"),
    ActionSpec(
        "design",
        mark("actions", "&Design briefing…"),
        On.OPEN_STATEMENT,
        "Ctrl+Alt+D",
        "design",
        mark("actions", "Choose statements, sections and head, and see the page"),
        mark("actions", "Design briefing"),
    ),
    ActionSpec(
        "page_setup",
        mark("actions", "Pa&ge setup…"),
        On.OPEN_STATEMENT,
        "Ctrl+Alt+Shift+P",
        "",
        mark("actions", "Choose paper and margins for printing"),
    ),
    ActionSpec("preview", mark("actions", "Print pre&view…"), On.OPEN_STATEMENT, "Ctrl+Alt+P"),
    ActionSpec(
        "print",
        mark("actions", "&Print briefing…"),
        On.OPEN_STATEMENT,
        _KEYS.Print,
        "print",
        mark("actions", "Print the briefing"),
    ),
    ActionSpec(
        "export_pdf",
        mark("actions", "&Export briefing as PDF…"),
        On.OPEN_STATEMENT,
        "Ctrl+Shift+E",
        "pdf",
        mark("actions", "Save the one-page briefing as a PDF"),
    ),
    ActionSpec(
        "send_statement",
        mark("actions", "&Send to a colleague…"),
        On.OPEN_STATEMENT,
        "Ctrl+Alt+S",
        "",
        mark("actions", "Write the statement with all decisions and notes to a file"),
    ),
    ActionSpec(
        "receive_statement",
        mark("actions", "&Import from a colleague…"),
        On.LIBRARY,
        "Ctrl+Alt+I",
        "",
        mark("actions", "Take in a statement with a colleague's decisions and notes"),
    ),
    ActionSpec(
        "agreement",
        mark("actions", "&Agreement with a colleague…"),
        On.LIBRARY,
        "Ctrl+Alt+A",
        "",
        mark("actions", "How far a colleague's judgements are the same as yours"),
    ),
    ActionSpec(
        "archive_library",
        mark("actions", "Archive &library…"),
        On.LIBRARY,
        "Ctrl+Alt+L",
        "",
        mark("actions", "Put everything in the library into one file"),
    ),
    ActionSpec(
        "restore_library",
        mark("actions", "&Restore…"),
        On.LIBRARY,
        "Ctrl+Alt+R",
        "",
        mark("actions", "Bring back the library as a backup has it"),
    ),
    ActionSpec(
        "quit",
        mark("actions", "&Quit"),
        On.WINDOW,
        "Ctrl+Q",
        "",
        mark("actions", "All is saved; Undo reaches back to the start of the session"),
    ),
    ActionSpec("copy", mark("actions", "&Copy"), On.WORDS, _KEYS.Copy),
    ActionSpec(
        "copy_citation",
        mark("actions", "Copy with ci&tation"),
        On.WORDS_OR_COMMITMENT,
        "Ctrl+Shift+C",
        "",
        mark("actions", "Copy the words with title, date and paragraph"),
    ),
    ActionSpec(
        "copy_markdown",
        mark("actions", "Copy as &Markdown"),
        On.WORDS_OR_COMMITMENT,
        "Ctrl+Alt+C",
        "",
        mark("actions", "Copy the words as a quotation in Markdown"),
    ),
    ActionSpec(
        "copy_list",
        mark("actions", "Copy &list of quotations"),
        On.COMMITMENTS,
        "Ctrl+Alt+Q",
        "",
        mark("actions", "Copy the selected commitments, or all, as a list"),
    ),
    ActionSpec(
        "find", mark("actions", "&Find in statement"), On.OPEN_STATEMENT, _KEYS.Find, "find"
    ),
    ActionSpec("find_next", mark("actions", "Find ne&xt"), On.OPEN_STATEMENT, _KEYS.FindNext),
    ActionSpec(
        "find_previous", mark("actions", "Find pre&vious"), On.OPEN_STATEMENT, _KEYS.FindPrevious
    ),
    ActionSpec(
        "search",
        mark("actions", "&Search the library"),
        On.LIBRARY,
        "Ctrl+Shift+F",
        "search",
        short=mark("actions", "Search"),
    ),
    ActionSpec("filter", mark("actions", "Fi&lter commitments"), On.WINDOW, "Ctrl+L"),
    ActionSpec(
        "filter_statements", mark("actions", "Filter s&tatements"), On.WINDOW, "Ctrl+Shift+L"
    ),
    ActionSpec("preferences", mark("actions", "Prefere&nces…"), On.WINDOW, "Ctrl+,"),
    ActionSpec("collections", mark("actions", "&Collections…"), On.STATEMENTS, "Ctrl+Shift+K"),
    ActionSpec("tags", mark("actions", "&Tags…"), On.STATEMENTS, "Ctrl+Shift+T"),
    ActionSpec("new_collection", mark("actions", "&New collection…"), On.LIBRARY, "Ctrl+Alt+K"),
    ActionSpec(
        "rename_place", mark("actions", "Rena&me collection or tag…"), On.PLACE, "Ctrl+Alt+M"
    ),
    ActionSpec(
        "delete_place", mark("actions", "De&lete collection or tag"), On.PLACE, "Ctrl+Alt+U"
    ),
    ActionSpec(
        "remove_statement",
        mark("actions", "&Remove"),
        On.STATEMENTS,
        "Ctrl+Shift+Backspace",
        "trash",
        mark("actions", "Move the chosen statements to the trash"),
    ),
    ActionSpec(
        "restore_statement",
        mark("actions", "Re&store"),
        On.STATEMENTS,
        "Ctrl+Alt+Z",
        "",
        mark("actions", "Take them out of the trash again"),
    ),
    ActionSpec(
        "delete_statement",
        mark("actions", "&Delete for good…"),
        On.STATEMENTS,
        "Ctrl+Alt+Backspace",
    ),
    ActionSpec(
        "empty_trash", mark("actions", "&Empty trash…"), On.LIBRARY, "Ctrl+Alt+Shift+Backspace"
    ),
)
