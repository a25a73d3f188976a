"""The open statement gets the changed text of a file; what has no place is put back by hand."""

import datetime as dt
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import Orphan
from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.services.statements.versions import ReplacementReport
from briefreader.text.span import Span
from briefreader.ui.dialogs.versions.version_report import report_text
from briefreader.ui.panels.notes.orphan_list import OrphanRole, context_of
from briefreader.ui.window.main_window import MainWindow

NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
LOST = "importance of energy security"
W = TypeVar("W", bound=QWidget)


def the(window: MainWindow, kind: type[W], name: str) -> W:
    """Return the widget ``name``."""
    found = window.findChild(kind, name)
    assert found is not None
    return found


@pytest.fixture
def changed(window: MainWindow, tmp_path: Path) -> Path:
    """Return a file with the open statement's text, without the paragraph that holds LOST."""
    statement = window.session.statement
    assert statement is not None
    paragraphs = [each for each in statement.text.split("\n\n") if LOST not in each]
    file = tmp_path / "changed.txt"
    file.write_text("\n\n".join(paragraphs), "utf-8")
    return file


@pytest.fixture
def renewed(window: MainWindow, changed: Path, qtbot: QtBot) -> MainWindow:
    """Return the window after a note and a bookmark lost their place, and a decision kept it."""
    session = window.session
    statement = session.statement
    assert statement is not None
    start = statement.text.index(LOST)
    span = Span(start, start + len(LOST))
    session.changes.perform(notes.annotate(statement, span, "Gas", colour="green", now=NOW))
    session.changes.perform(notes.add_bookmark(statement, start, "Energy"))
    session.changes.perform(review.confirm(session.commitments[0]))
    with qtbot.waitSignal(window.features.versions.replaced, timeout=10_000):
        window.features.versions.import_file(statement.id, changed)
    the(window, QMessageBox, "versionReport").close()
    return window


def test_the_file_is_asked_for(window: MainWindow) -> None:
    """By an action of the File menu, for the open statement."""
    action = window.actions_by_name["import_version"]
    action.trigger()
    dialog = the(window, QFileDialog, "versionDialog")
    assert "Kazakhstan" in dialog.windowTitle()
    dialog.reject()
    window.session.reading.close()
    assert not action.isEnabled()


def test_the_window_shows_the_new_text_and_says_what_became_of_notes(
    window: MainWindow, changed: Path, qtbot: QtBot
) -> None:
    """Steps from before cannot be undone: they would put places of the old text into the new."""
    session = window.session
    session.changes.perform(review.confirm(session.commitments[0]))
    assert session.statement is not None
    with qtbot.waitSignal(window.features.versions.replaced, timeout=10_000):
        window.features.versions.import_file(session.statement.id, changed)
    assert session.statement.text == changed.read_text("utf-8")
    assert LOST not in window.reader.view.toPlainText()
    assert not session.changes.undo_stack.canUndo()
    box = the(window, QMessageBox, "versionReport")
    assert box.informativeText().startswith("1 note or decision kept its place.")
    box.close()


def test_a_file_that_is_no_new_version_is_explained(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """The same text again, or a file that cannot be read."""
    statement = library.statements.get(1)
    same = tmp_path / "same.txt"
    same.write_text(statement.text, "utf-8")
    for file, said in ((same, "has already"), (tmp_path / "missing.txt", "no such file")):
        with qtbot.waitSignal(window.session.failed, timeout=10_000) as failed:
            window.features.versions.import_file(1, file)
        assert said in str(failed.args[0] if failed.args else "")
    assert library.statements.get(1) == statement
    assert library.versions.count(1) == 0


def test_what_has_no_place_is_listed_with_its_context(renewed: MainWindow) -> None:
    """In a section that is there only while something has no place."""
    renewed.tabs.bring_up(renewed.notes_panel)
    section = the(renewed, QWidget, "orphanSection")
    assert section.isVisible()
    model = the(renewed, QListView, "orphanList").model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert {row.data() for row in rows} == {"Note: Gas", "Bookmark: Energy"}
    for row in rows:
        orphan: Orphan = row.data(OrphanRole.ORPHAN)
        text, words = context_of(orphan)
        assert words.of(text) == orphan.exact
        assert "energy security" in text
        assert text in row.data(Qt.ItemDataRole.AccessibleTextRole)
    renewed.session.reading.close()
    assert not section.isVisible()


def test_a_note_is_put_back_at_the_selection(renewed: MainWindow, library: Library) -> None:
    """With a button that waits for a selection; undo takes it back again."""
    renewed.tabs.bring_up(renewed.notes_panel)
    section = renewed.notes_panel.orphans
    row = next(
        row
        for row in range(section.model.rowCount())
        if section.model.index(row).data() == "Note: Gas"
    )
    section.list.setCurrentIndex(section.model.index(row))
    button = the(renewed, QPushButton, "putBack")
    assert not button.isEnabled()
    renewed.reader.view.select_span(Span(100, 130))
    assert button.isEnabled()
    button.click()
    (note,) = library.annotations.of_statement(1)
    text = library.statements.get(1).text
    assert (note.note, note.exact) == ("Gas", note.span.of(text))
    assert section.model.rowCount() == 1
    renewed.session.changes.undo_stack.undo()
    assert library.annotations.of_statement(1) == ()
    assert section.model.rowCount() == 2
    assert library.problems() == ()


def test_what_has_no_place_is_deleted_only_if_confirmed(
    renewed: MainWindow, library: Library
) -> None:
    """And comes back by undo."""
    renewed.tabs.bring_up(renewed.notes_panel)
    delete = the(renewed, QPushButton, "deleteOrphan")
    delete.click()
    the(renewed, QMessageBox, "deleteOrphanDialog").reject()
    assert len(library.orphans.of_statement(1)) == 2
    delete.click()
    box = renewed.findChildren(QMessageBox, "deleteOrphanDialog")[-1]
    confirm = box.findChild(QPushButton, "deleteOrphanConfirm")
    assert confirm is not None
    confirm.click()
    assert len(library.orphans.of_statement(1)) == 1
    renewed.session.changes.undo_stack.undo()
    assert len(library.orphans.of_statement(1)) == 2


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ((12, 1, 2), "12 notes and decisions kept their places, 1 was placed by similar words, "
                     "2 could not be placed: see Notes and bookmarks. The earlier text is kept."),
        ((1, 0, 0), "1 note or decision kept its place. The earlier text is kept."),
        ((0, 2, 1), "2 were placed by similar words, 1 could not be placed: see Notes and "
                    "bookmarks. The earlier text is kept."),
        ((0, 0, 0), "There were no notes or decisions to place. The earlier text is kept."),
    ],
)  # fmt: skip
def test_the_summary_counts_what_there_is(
    window: MainWindow, counts: tuple[int, int, int], text: str
) -> None:
    """And says nothing of what there is not."""
    kept, similar, orphaned = counts
    report = ReplacementReport(
        statement_id=1, title="Talks", kept=kept, similar=similar, orphaned=orphaned
    )
    assert report_text(report) == text
