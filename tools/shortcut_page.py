"""Writes the manual's pages of shortcuts from the window: ``python tools/shortcut_page.py``.

One page for each language of the manual, with the names of actions and keys that its window shows.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from briefreader.ui.window.menu_entries import menu_entries

translate = QCoreApplication.translate
MANUAL = Path(__file__).parents[1] / "docs" / "manual"
PAGES = {"en": MANUAL / "shortcuts.md", "fr": MANUAL / "fr" / "shortcuts.md"}
HEADS = {
    "en": """# Keyboard shortcuts

Press **?** in the window to search them there, or **Ctrl+Shift+P** to do anything by its name.
On macOS read Command for Ctrl.
""",
    "fr": """# Raccourcis clavier

Dans la fenêtre, appuyez sur **?** pour chercher un raccourci, ou sur **Ctrl+Maj+P** pour lancer
toute commande par son nom. Sous macOS, lisez Commande au lieu de Ctrl.
""",
}
COLUMNS = {"en": "| key | does |", "fr": "| touche | effet |"}
COLONS = {"en": ":", "fr": "\N{NARROW NO-BREAK SPACE}:"}


def page(bar: QMenuBar, language: str = "en") -> str:
    """Return the page (Markdown) on the actions in the menus of ``bar`` that have a key.

    ``language`` is the one that the window speaks.
    """
    parts = [HEADS[language]]
    section = ""
    for entry in menu_entries(bar):
        keys = ", ".join(f"**{key_name(each)}**" for each in entry.action.shortcuts())
        if not keys:
            continue
        if entry.menus[0] != section:
            section = entry.menus[0]
            parts.append(f"\n## {section}\n\n{COLUMNS[language]}\n| --- | --- |\n")
        submenu = "".join(f"{each}{COLONS[language]} " for each in entry.menus[1:])
        parts.append(f"| {keys} | {submenu}{entry.name} |\n".replace("||", "|\\|"))
    return "".join(parts)


def key_name(keys: QKeySequence) -> str:
    """Return ``keys`` as Linux and Windows write them, in the language of the window."""
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    return re.sub("[A-Za-z]{2,}", lambda part: translate("QShortcut", part[0]), portable)


def main() -> int:
    """Write the pages; returns the exit code."""
    from briefreader.services.library_access import open_with_themes
    from briefreader.ui.app.application import make_application, make_window

    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        for language, path in PAGES.items():
            os.environ["BRIEFREADER_LANGUAGE"] = language
            make_application()
            with open_with_themes(Path(folder) / f"{language}.db") as library:
                text = page(make_window(library).menuBar(), language)
            path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
