"""Writes the manual's page of shortcuts from the window: ``python tools/shortcut_page.py``."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from briefreader.ui.window.menu_entries import menu_entries

PAGE = Path(__file__).parents[1] / "docs" / "manual" / "shortcuts.md"
HEAD = """# Keyboard shortcuts

Press **?** in the window to search them there, or **Ctrl+Shift+P** to do anything by its name.
On macOS read Command for Ctrl.
"""


def page(bar: QMenuBar) -> str:
    """Return the page (Markdown) on the actions in the menus of ``bar`` that have a key."""
    parts = [HEAD]
    section = ""
    for entry in menu_entries(bar):
        portable = QKeySequence.SequenceFormat.PortableText
        keys = ", ".join(f"**{each.toString(portable)}**" for each in entry.action.shortcuts())
        if not keys:
            continue
        if entry.menus[0] != section:
            section = entry.menus[0]
            parts.append(f"\n## {section}\n\n| key | does |\n| --- | --- |\n")
        submenu = "".join(f"{each}: " for each in entry.menus[1:])
        parts.append(f"| {keys} | {submenu}{entry.name} |\n".replace("||", "|\\|"))
    return "".join(parts)


def main() -> int:
    """Write the page; returns the exit code."""
    from briefreader.services.library_access import open_with_themes
    from briefreader.ui.app.application import make_application, make_window

    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, BRIEFREADER_LANGUAGE="en")
        make_application()
        with open_with_themes(Path(folder) / "library.db") as library:
            PAGE.write_text(page(make_window(library).menuBar()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
