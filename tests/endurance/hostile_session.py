"""A session over what would fetch something from elsewhere, if anything of it were interpreted.

A program of its own: ``python hostile_session.py FOLDER CANARY [ACTION…]``. It imports the files in
FOLDER, looks at all of them, at their notes, tooltips, briefings and exports, uses the actions that
are named, and ends.
"""

import sys
from pathlib import Path

from diary import Diary
from person import Script, open_dialogs, open_windows, told_by
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from briefreader.services.statements.properties import edit_properties
from briefreader.ui.app.application import make_application
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState
from briefreader.window import open_window

_DIALOGS = (
    "properties", "design", "export", "preferences", "manual", "about", "shortcuts",
    "palette", "collections", "tags", "restore_library", "archive_library", "edit", "set_theme",
    "watch_folders", "copy", "copy_citation", "copy_markdown", "copy_list",
)  # fmt: skip


def session(
    window: MainWindow, folder: Path, hostile: str, diary: Diary, more: list[str]
) -> Script:
    """Go through the app with ``hostile`` in all that a user or a file may name."""
    window.features.imports.import_paths([folder])
    yield from wait_while_busy(window)
    library = window.session.library
    for summary in library.statements.summaries():
        window.session.reading.open(summary.id)
        yield 200
        statement = window.session.statement
        if statement is None:
            continue
        window.session.changes.perform(
            edit_properties(statement, title=f"{hostile} {summary.id}", source=hostile)
        )
        for name in ("note_statement", "next", "note"):
            window.actions_by_name[name].trigger()
            yield 100
            field = window.notes_panel.findChild(QPlainTextEdit, "noteText")
            if field is not None and field.isVisible():
                QTest.keyClicks(field, f"![x]({hostile}) {hostile} [x](javascript:alert(1))")
        window.notes_panel.list.setFocus()
        yield 1200
        for name in ("summary", "outline", "confirm", "bookmark", "group_theme", "group_actor"):
            window.actions_by_name[name].trigger()
            yield 50
        ask_for_tooltips(window)
        yield 100
    for name in (*_DIALOGS, *more):
        if window.actions_by_name[name].isEnabled():
            window.actions_by_name[name].trigger()
        yield 500
        while window.jobs.is_busy():
            yield 100
        for dialog in open_dialogs():
            diary.note("dialog", name=dialog.objectName(), text=told_by(dialog))
            ask_for_tooltips(dialog)
            dialog.reject()
        yield 50
    diary.note("over")
    window.keep_notes()
    window.close()


def wait_while_busy(window: MainWindow) -> Script:
    """Wait until no job is under way."""
    yield 200
    while window.jobs.is_busy():
        yield 100
    for dialog in open_dialogs():
        dialog.reject()


def ask_for_tooltips(parent: QWidget) -> None:
    """Let every widget show its tooltip, as under a mouse that rests."""
    for widget in parent.findChildren(QWidget):
        if widget.isVisible():
            middle = QPoint(widget.width() // 2, min(widget.height() // 2, 12))
            place = widget.mapToGlobal(middle)
            QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, middle, place))


def play(script: Script) -> None:
    """Go through the script."""
    pause = next(script, None)
    if pause is not None:
        QTimer.singleShot(pause, lambda: play(script))


def begin(folder: Path, hostile: str, diary: Diary, more: list[str]) -> None:
    """Begin once there is a window."""
    windows = open_windows()
    if windows:
        play(session(windows[0], folder / "in", hostile, diary, more))
    else:
        QTimer.singleShot(50, lambda: begin(folder, hostile, diary, more))


if __name__ == "__main__":
    top, named = Path(sys.argv[1]), sys.argv[2]
    make_application()
    WindowState().tour_seen = True
    QTimer.singleShot(0, lambda: begin(top, named, Diary(top / "diary"), sys.argv[3:]))
    sys.exit(open_window((), top / "library.db", another=True))
