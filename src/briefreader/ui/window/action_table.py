"""Every action of the main window: its text, shortcut and icon."""

from PySide6.QtGui import QKeySequence

from briefreader.translatable import mark
from briefreader.ui.window.action_spec import ActionSpec, On
from briefreader.ui.window.commitment_action_table import COMMITMENT_SPECS
from briefreader.ui.window.library_action_table import LIBRARY_SPECS

_KEYS = QKeySequence.StandardKey
SPECS = (
    *LIBRARY_SPECS,
    *COMMITMENT_SPECS,
    ActionSpec(
        "view_reader",
        mark("actions", "&Reader"),
        On.WINDOW,
        "Ctrl+1",
        "",
        mark("actions", "The text of the open statement"),
    ),
    ActionSpec(
        "view_table",
        mark("actions", "&Commitments of all statements"),
        On.WINDOW,
        "Ctrl+2",
        "",
        mark("actions", "A table to filter, sort and judge"),
    ),
    ActionSpec(
        "view_comparison",
        mark("actions", "C&omparison"),
        On.WINDOW,
        "Ctrl+3",
        "",
        mark("actions", "Two statements side by side"),
    ),
    ActionSpec(
        "view_due",
        mark("actions", "&Due dates"),
        On.WINDOW,
        "Ctrl+4",
        "",
        mark("actions", "What is due in all statements, and a year on a line"),
    ),
    ActionSpec(
        "view_threads",
        mark("actions", "T&hreads"),
        On.WINDOW,
        "Ctrl+5",
        "",
        mark("actions", "One promise through the statements of a series"),
    ),
    ActionSpec("zoom_in", mark("actions", "Zoom &in"), On.WINDOW, _KEYS.ZoomIn, "zoom-in"),
    ActionSpec("zoom_out", mark("actions", "Zoom &out"), On.WINDOW, _KEYS.ZoomOut, "zoom-out"),
    ActionSpec("zoom_reset", mark("actions", "&Actual size"), On.WINDOW, "Ctrl+0"),
    ActionSpec(
        "palette",
        mark("actions", "&Command palette…"),
        On.WINDOW,
        "Ctrl+Shift+P",
        "",
        mark("actions", "Do anything by its name"),
    ),
    ActionSpec(
        "tour",
        mark("actions", "&Tour"),
        On.WINDOW,
        "Shift+F1",
        "",
        mark("actions", "Four steps through the window"),
    ),
    ActionSpec(
        "summary",
        mark("actions", "Su&mmary"),
        On.WINDOW,
        "F7",
        "",
        mark("actions", "The commitments of the statement at a glance"),
    ),
    ActionSpec(
        "outline",
        mark("actions", "Out&line"),
        On.WINDOW,
        "F8",
        "",
        mark("actions", "The headings of the statement"),
    ),
    ActionSpec(
        "focus",
        mark("actions", "&Text alone"),
        On.WINDOW,
        "F11",
        "",
        mark("actions", "Hide panels and bars; Esc is back"),
    ),
    ActionSpec("highlights", mark("actions", "Show &highlights"), On.WINDOW, "H"),
    ActionSpec("system", mark("actions", "Follow the &system"), On.WINDOW, "Alt+1"),
    ActionSpec("light", mark("actions", "&Light"), On.WINDOW, "Alt+2"),
    ActionSpec("sepia", mark("actions", "S&epia"), On.WINDOW, "Alt+3"),
    ActionSpec("dark", mark("actions", "&Dark"), On.WINDOW, "Alt+4"),
    ActionSpec("contrast", mark("actions", "&High contrast"), On.WINDOW, "Alt+5"),
    ActionSpec("group_theme", mark("actions", "By &theme"), On.WINDOW, "Ctrl+Alt+1"),
    ActionSpec("group_actor", mark("actions", "By &actor"), On.WINDOW, "Ctrl+Alt+2"),
    ActionSpec("group_strength", mark("actions", "By &strength"), On.WINDOW, "Ctrl+Alt+3"),
    ActionSpec("group_due", mark("actions", "By &due date"), On.WINDOW, "Ctrl+Alt+4"),
    ActionSpec("group_review", mark("actions", "By &review"), On.WINDOW, "Ctrl+Alt+5"),
    ActionSpec("group_status", mark("actions", "By stat&us"), On.WINDOW, "Ctrl+Alt+6"),
    ActionSpec("manual", mark("actions", "&Manual"), On.WINDOW, _KEYS.HelpContents),
    ActionSpec("about", mark("actions", "&About Briefreader"), On.WINDOW, "Ctrl+F1"),
    ActionSpec("shortcuts", mark("actions", "&Keyboard shortcuts"), On.WINDOW, "?"),
)
