"""Two statements that are nearly the same are shown side by side, and the user chooses."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.detection.detection import detector_of
from briefreader.ui.dialogs.similar import show_similar
from briefreader.ui.dialogs.similar.similar_dialog import SimilarDialog
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text


@pytest.fixture
def new_id(library: Library, window: MainWindow) -> int:
    """Return the id of a second statement: the sample with a changed word, 😀 and a new end."""
    text = library.statements.get(1).text
    paragraphs = text.replace("Strategic Partnership", "😀 Enhanced Partnership", 1).split("\n\n")
    changed = "\n\n".join([*paragraphs, "A school will be opened."])
    return import_text(library, changed, detector_of(library)).statement_id


@pytest.fixture
def dialog(window: MainWindow, new_id: int, qtbot: QtBot) -> SimilarDialog:
    """Return the dialog once the two are compared."""
    shown = show_similar(window, window.session, window.jobs, new_id, 1)
    merge = shown.findChild(QPushButton, "makeVersion")
    assert merge is not None
    qtbot.waitUntil(merge.isEnabled, timeout=10_000)
    return shown


def press(dialog: SimilarDialog, name: str) -> None:
    """Press the button ``name``."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def marked(dialog: SimilarDialog) -> tuple[list[str], list[str]]:
    """Return the words that are struck out on the left, and underlined on the right."""
    found: tuple[list[str], list[str]] = ([], [])
    for side, words in zip((dialog.left, dialog.right), found, strict=True):
        block = side.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                char: QTextCharFormat = iterator.fragment().charFormat()
                if char.fontStrikeOut() or char.fontUnderline():
                    words.append(iterator.fragment().text())
                iterator += 1
            block = block.next()
    return found


def test_the_words_that_differ_are_marked(dialog: SimilarDialog) -> None:
    """Not by colour only; paragraphs of one side have a note beside them."""
    left, right = marked(dialog)
    assert left == ["Strategic"]
    assert right == ["😀 Enhanced"]
    assert dialog.left.document().lastBlock().text() == "(not in the library’s text)"
    assert dialog.right.document().lastBlock().text() == "A school will be opened."
    assert dialog.left.document().blockCount() == dialog.right.document().blockCount()
    summary = dialog.findChild(QLabel, "similarSummary")
    assert summary is not None
    assert summary.text().endswith("% the same; 2 paragraphs differ.")


def test_both_sides_scroll_together(dialog: SimilarDialog) -> None:
    """By paragraphs, whatever their heights."""
    dialog.resize(700, 400)
    dialog.right.scroll_to_row(5, 0.0)
    assert dialog.left.row_at_top()[0] == 5
    dialog.left.scroll_to_row(2, 0.0)
    assert dialog.right.row_at_top()[0] == 2


def test_differences_are_gone_through(dialog: SimilarDialog) -> None:
    """After the last one comes the first."""
    dialog.resize(700, 400)
    dialog.left.scroll_to_row(3, 0.0)
    press(dialog, "nextDifference")
    bar = dialog.left.verticalScrollBar()
    assert bar.value() == bar.maximum()
    press(dialog, "nextDifference")
    assert dialog.left.row_at_top()[0] == 0


def test_both_can_be_kept(dialog: SimilarDialog, library: Library) -> None:
    """That is the safe choice, and the one that Enter makes."""
    before = library.statements.summaries()
    keep = dialog.findChild(QPushButton, "keepBoth")
    assert keep is not None
    assert keep.isDefault()
    press(dialog, "keepBoth")
    assert library.statements.summaries() == before


def test_the_new_one_can_go_to_the_trash(
    dialog: SimilarDialog, window: MainWindow, library: Library, new_id: int
) -> None:
    """Undo brings it back."""
    press(dialog, "keepOlder")
    assert library.statements.get(new_id).trashed
    assert window.session.statement is not None
    assert window.session.statement.id == 1
    window.session.changes.undo_stack.undo()
    assert not library.statements.get(new_id).trashed


def test_the_new_text_can_become_a_version_of_the_older(
    dialog: SimilarDialog, window: MainWindow, library: Library, new_id: int, qtbot: QtBot
) -> None:
    """One statement is left, which has the new text and keeps the old one."""
    text = library.statements.get(new_id).text
    press(dialog, "makeVersion")
    qtbot.waitUntil(
        lambda: window.findChild(QMessageBox, "versionReport") is not None, timeout=9_000
    )
    assert [each.id for each in library.statements.summaries()] == [1]
    assert library.statements.get(1).text == text
    assert library.versions.count(1) == 1
    assert window.session.statement is not None
    assert window.session.statement.text == text


def test_a_statement_that_is_gone_is_said(window: MainWindow, qtbot: QtBot) -> None:
    """The dialog closes."""
    with qtbot.waitSignal(window.session.failed, timeout=10_000):
        dialog = show_similar(window, window.session, window.jobs, 999, 1)
    assert not dialog.isVisible()
