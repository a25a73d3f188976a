"""The library and the side panel: grouping, filtering, searching, empty states."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Review, Status
from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.panels.commitments.edit_dialog import CommitmentDialog
from briefreader.ui.panels.library.statement_model import StatementRole as LibraryRole
from briefreader.ui.panels.notes.note_model import heading
from briefreader.ui.window.main_window import MainWindow


def _groups(window: MainWindow) -> list[str]:
    model = window.commitment_panel.tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_themes_stand_in_the_order_of_the_taxonomy(window: MainWindow) -> None:
    """The groups follow the taxonomy; a dismissed commitment goes to the last group."""
    names = [theme.name for theme in window.session.themes.values()]
    shown = _groups(window)
    assert shown == [name for name in names if name in shown]
    window.session.changes.perform(review.dismiss(window.session.commitments[0]))
    assert _groups(window)[-1] == "Dismissed"


def test_the_filter_finds_words_in_any_order(window: MainWindow, qtbot: QtBot) -> None:
    """Commitments that hold all words stay; with none left the panel says so."""
    panel = window.commitment_panel
    qtbot.keyClicks(panel.filter_box, "paris emissions")
    assert _groups(window) == ["Climate and environment"]
    panel.filter_box.setText("no such promise")
    assert not panel.tree.isVisible()
    panel.filter_box.clear()
    assert len(_groups(window)) > 5


def test_letters_walk_and_judge(window: MainWindow, qtbot: QtBot) -> None:
    """J and K walk in text order, C confirms, D dismisses and goes on, Ctrl+Z takes back."""
    view, session = window.reader.view, window.session
    view.setFocus()
    first, second, third, *_ = session.commitments
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert session.current == first
    qtbot.keyClick(view, Qt.Key.Key_C)
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_D)
    assert session.current == third
    stored = {each.id: each.review for each in session.library.commitments.of_statement(1)}
    assert (stored[first.id], stored[second.id]) == (Review.CONFIRMED, Review.DISMISSED)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.library.commitments.get(second.id).review is Review.UNREVIEWED
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert session.current == replace(first, review=Review.CONFIRMED, author=session.changes.author)


def test_a_collapsed_theme_stays_collapsed(window: MainWindow) -> None:
    """A change elsewhere does not open it again."""
    tree = window.commitment_panel.tree
    head = tree.model().index(1, 0)
    name = head.data()
    tree.collapse(head)
    window.session.changes.perform(review.dismiss(window.session.commitments[0]))
    model = tree.model()
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    (again,) = [each for each in heads if each.data() == name]
    assert not tree.isExpanded(again)


def test_the_search_box_lists_snippets(window: MainWindow, qtbot: QtBot) -> None:
    """A search shows what it found; no hit says so; clearing lists all again."""
    panel = window.library_panel
    qtbot.keyClicks(panel.search_box, "peacekeep")
    qtbot.waitUntil(lambda: panel.model.index(0).data(LibraryRole.HIT) is not None)
    hit = panel.model.index(0).data(LibraryRole.HIT)
    assert hit.marks[0].of(hit.snippet).startswith("peacekeep")
    panel.search_box.setText("no such words at all")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert not panel.list.isVisible()
    panel.search_box.clear()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert panel.model.index(0).data(LibraryRole.HIT) is None


def test_the_edit_dialog_corrects_a_commitment(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """What is chosen is stored, as one step that can be undone."""
    commitment = window.session.commitments[0]
    window.session.selection.select(commitment.id)
    window.actions_by_name["edit"].trigger()
    dialog = window.findChild(CommitmentDialog, "commitmentDialog")
    assert dialog is not None
    strength, actors = (
        dialog.findChild(QComboBox, "strength"),
        dialog.findChild(QLineEdit, "actors"),
    )
    status, has_due = dialog.findChild(QComboBox, "status"), dialog.findChild(QCheckBox, "hasDue")
    assert strength is not None
    assert actors is not None
    assert status is not None
    assert has_due is not None
    strength.setCurrentText("Firm")
    actors.setText("United States; Kazakhstan")
    status.setCurrentText("Met")
    has_due.setChecked(True)
    dialog.accept()
    stored = library.commitments.get(commitment.id)
    assert stored.strength is Strength.FIRM
    assert stored.actors == ("United States", "Kazakhstan")
    assert stored.status is Status.MET
    assert stored.due is not None
    assert stored.edited
    assert stored.review is Review.CONFIRMED
    window.session.changes.undo_stack.undo()
    assert library.commitments.get(commitment.id) == commitment


def test_notes_and_bookmarks_are_listed_in_text_order(window: MainWindow) -> None:
    """A note can be removed from the list, and brought back."""
    session = window.session
    statement = session.statement
    assert statement is not None
    session.changes.perform(notes.add_bookmark(statement, 900, "Later"))
    session.changes.perform(
        notes.annotate(statement, Span(10, 20), "Early", colour="green", now=statement.imported)
    )
    view = window.notes_panel.findChild(QListView, "noteList")
    assert view is not None
    model = view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Early", "Later"]
    window.features.notes.remove((session.records.annotations[0],))
    assert [heading(each) for each in session.records.bookmarks] == ["Later"]
    assert model.rowCount() == 1
    session.changes.undo_stack.undo()
    assert model.rowCount() == 2


def test_models_keep_the_rules_of_qt(window: MainWindow) -> None:
    """Qt's own model tester finds no fault while rows come and go."""
    models: list[QAbstractItemModel] = [
        window.commitment_panel.model,
        window.library_panel.model,
        window.notes_panel.model,
    ]
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    for commitment in window.session.commitments[:4]:
        window.session.changes.perform(review.dismiss(commitment))
    while window.session.changes.undo_stack.canUndo():
        window.session.changes.undo_stack.undo()
    window.session.reading.close()
    assert [each.model().rowCount() for each in testers] == [0, 1, 0]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\x00\x01\x02\x03" * 99, "binary"), (None, "no such file")],
)
def test_a_file_that_cannot_be_read_is_explained(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, content: bytes | None, said: str
) -> None:
    """A dialog says which file failed and why; the library stays as it was."""
    file = tmp_path / "statement.txt"
    if content is not None:
        file.write_bytes(content)
    before = window.session.library.statements.summaries()
    with qtbot.waitSignal(window.features.imports.imported, timeout=10_000):
        window.features.imports.import_paths([file])
    box = window.findChild(QMessageBox, "importReport")
    assert box is not None
    assert "1 failed" in box.text()
    assert said in box.informativeText()
    assert window.session.library.statements.summaries() == before
    box.close()


def test_the_title_and_place_of_the_window_are_remembered(
    window: MainWindow, library: Library
) -> None:
    """Zoom, and the statement that was open, come back at the next start."""
    title = window.findChild(QLabel, "statementTitle")
    assert title is not None
    assert title.text() in window.windowTitle()
    window.actions_by_name["zoom_in"].trigger()
    zoom = window.reader.view.zoom
    window.close()
    assert library.settings.get("last_statement") == 1
    from briefreader.ui.window.window_state import WindowState

    assert WindowState().zoom == zoom > 1


def test_of_several_files_a_new_one_is_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """A duplicate is told of; the statement that came in is shown, with its commitments."""
    repeated, new = tmp_path / "a.txt", tmp_path / "b.txt"
    repeated.write_bytes(shipped.sample().read_bytes())
    new.write_text("Joint Statement of Peru and Chile\n\nBoth sides agreed to meet in 2030.")
    with qtbot.waitSignal(window.features.imports.imported, timeout=10_000):
        window.features.imports.import_paths([repeated, new])
    statement = window.session.statement
    assert statement is not None
    assert statement.title == "Joint Statement of Peru and Chile"
    assert [each.quote for each in window.session.commitments] == [
        "Both sides agreed to meet in 2030"
    ]
    dialog = window.findChild(QDialog, "importDialog")
    assert dialog is not None
    headline = dialog.findChild(QLabel, "importHeadline")
    assert headline is not None
    qtbot.waitUntil(lambda: headline.text() == "2 files")
    shown = {
        outcome: dialog.findChild(QPushButton, f"importShow_{outcome}").text()
        for outcome in ("imported", "duplicate", "failed")
    }
    assert shown == {
        "imported": "&Imported (1)",
        "duplicate": "&Duplicates (1)",
        "failed": "&Failed (0)",
    }
    dialog.close()


def test_the_filter_finds_groups_and_phrases(window: MainWindow) -> None:
    """A grouping and a colon ask for a group; in quotation marks stand whole names and phrases."""
    session, box = window.session, window.commitment_panel.filter_box

    def shown() -> int:
        model = window.commitment_panel.model
        return sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount()))

    firm = sum(each.strength is Strength.FIRM for each in session.commitments)
    box.setText('strength:"Firm"')
    assert shown() == firm
    box.setText("strength:fir")
    assert shown() == firm
    box.setText('strength:"Fir"')
    assert shown() == 0
    themes = [each.themes[0] for each in session.commitments if each.strength is Strength.FIRM]
    box.setText('theme:"Climate and environment" strength:firm')
    assert shown() == themes.count("climate-environment") > 0
    box.setText('"climate and')
    assert shown() > 0
    box.setText('"and climate"')
    assert shown() == 0
    box.setText('strength: theme:"')
    assert shown() == len(session.commitments)
    box.setText("nothing:firm")
    assert shown() == 0


def test_a_group_in_the_filter_leaves_dismissed_ones_out(window: MainWindow) -> None:
    """They stand in a group of their own."""
    session, panel = window.session, window.commitment_panel
    panel.filter_box.setText("strength:firm")
    before = _groups(window)
    firm = next(each for each in session.commitments if each.strength is Strength.FIRM)
    session.changes.perform(review.dismiss(firm))
    assert "Dismissed" not in _groups(window)
    assert set(_groups(window)) <= set(before)
    panel.filter_box.setText("review:dismissed")
    assert _groups(window) == ["Dismissed"]
