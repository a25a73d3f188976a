"""An import that takes a while, to be looked at while it is under way."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QProgressBar
from pytestqt.qtbot import QtBot

from briefreader.ui.window.main_window import MainWindow


def begin_import(window: MainWindow, folder: Path, count: int, qtbot: QtBot) -> QDialog:
    """Begin to import ``count`` statements and a broken file in a new ``folder``.

    Returns the dialog that follows the import, once some files have been read.
    """
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(f"Joint statement {number}\n\nWe will meet.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    window.features.imports.import_paths([folder])
    dialog = window.findChild(QDialog, "importDialog")
    assert dialog is not None
    bar = dialog.findChild(QProgressBar, "importProgress")
    assert bar is not None
    qtbot.waitUntil(lambda: bar.value() > 40, timeout=20_000)
    return dialog
