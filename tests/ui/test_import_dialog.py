"""An import of many files can be followed, cancelled, and looked through."""

from pathlib import Path

import pytest
from long_import import begin_import
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

import format_files as files
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two statements, one of them twice, a broken file, and a scan."""
    made = tmp_path / "in"
    made.mkdir()
    files.write(made, ".docx", "a")
    files.write(made, ".txt", "b")
    (made / "c.pdf").write_bytes(b"%PDF-1.4 broken")
    (made / "d.pdf").write_bytes(files.scanned_pdf())
    return made


def import_all(window: MainWindow, folder: Path, qtbot: QtBot) -> QDialog:
    """Import the folder and return the dialog once it is done."""
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([folder])
    dialog = window.findChild(QDialog, "importDialog")
    assert dialog is not None
    qtbot.waitUntil(lambda: text(dialog, "importFile") == "Done.")
    return dialog


def text(dialog: QDialog, name: str) -> str:
    """Return what the label or button says."""
    widget = dialog.findChild(QLabel, name) or dialog.findChild(QPushButton, name)
    assert isinstance(widget, QLabel | QPushButton)
    return widget.text()


def rows(dialog: QDialog) -> list[tuple[str, str, str]]:
    """Return the rows that the list shows."""
    table = dialog.findChild(QTreeView, "importResults")
    assert table is not None
    model = table.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data(), model.index(row, 2).data())
        for row in range(model.rowCount())
    ]


def press(dialog: QDialog, name: str, qtbot: QtBot) -> None:
    """Press a button by its name."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_list_says_what_became_of_each_file(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """Imported, duplicate, failed, skipped and why; the window stays at what is read."""
    (folder / "e.png").write_bytes(b"x")
    read = window.session.statement
    dialog = import_all(window, folder, qtbot)
    listed = rows(dialog)
    assert [row[:2] for row in listed] == [
        ("✓ Imported", "a.docx"),
        ("= Duplicate", "b.txt"),
        ("✗ Failed", "c.pdf"),
        ("✓ Imported", "d.pdf"),
        ("– Skipped", "e.png"),
    ]
    assert "the same text as" in listed[1][2]
    assert "damaged or cut off" in listed[2][2]
    assert "no text layer" in listed[3][2]
    assert listed[4][2] == "files ending in .png are not imported"
    assert window.session.statement == read
    press(dialog, "importShow_skipped", qtbot)
    assert [row[1] for row in rows(dialog)] == ["e.png"]
    assert not shown(dialog, "importShow_left")
    dialog.close()


def test_a_folder_opens_its_first_statement_where_none_is_open(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """There is nothing that it would take away."""
    window.session.reading.close()
    dialog = import_all(window, folder, qtbot)
    assert window.session.statement is not None
    assert window.session.statement.title == files.TITLE
    dialog.close()


def test_several_files_leave_alone_what_was_opened_meanwhile(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Although they were named one by one, to be opened."""
    other = tmp_path / "other.txt"
    other.write_text("Joint Statement of Peru and Chile\n\nBoth sides agreed to meet in 2030.")
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([other])
    opened = window.session.statement
    window.session.reading.open(1)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([folder / "a.docx", folder / "d.pdf"])
        assert opened is not None
        window.session.reading.open(opened.id)
    assert window.session.statement == opened


def test_a_new_version_of_what_is_read_is_shown(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """A folder brought it; its old text would be of no use."""
    made = tmp_path / "in"
    made.mkdir()
    text = "Joint Statement of Peru and Chile\n\nBoth sides agreed to meet in 2030.\n\n"
    (made / "a.txt").write_text(text + "They spoke about fish, ports and rail. " * 9)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([made / "a.txt"])
    (made / "a.txt").write_text(
        text.replace("2030", "2031") + "They spoke about fish, ports and rail. " * 9
    )
    import_all(window, made, qtbot).close()
    assert "2031" in window.reader.view.toPlainText()


@pytest.mark.parametrize("box", ["librarySearch", "commitmentFilter", "findText"])
def test_opening_a_file_leaves_the_keys_to_the_text(
    box: str, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """Wherever they were typed before: J goes to the first commitment."""
    if box == "findText":
        window.actions_by_name["find"].trigger()
    field = window.findChild(QLineEdit, box)
    assert field is not None
    field.setFocus()
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([folder / "a.docx"])
    window.activateWindow()
    qtbot.waitUntil(window.reader.view.hasFocus)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_J)
    assert window.session.current == window.session.commitments[0]


def test_the_text_has_the_keys_from_the_start(window: MainWindow) -> None:
    """So that J goes to the first commitment at once."""
    assert window.focusWidget() is window.reader.view


def shown(dialog: QDialog, name: str) -> bool:
    """Tell whether the button is to be seen."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    return button.isVisible()


def test_the_list_can_be_narrowed_to_failures(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """The counts stand on the buttons; All shows the rest again."""
    dialog = import_all(window, folder, qtbot)
    assert text(dialog, "importShow_failed") == "&Failed (1)"
    press(dialog, "importShow_failed", qtbot)
    assert [row[1] for row in rows(dialog)] == ["c.pdf"]
    press(dialog, "importShow_all", qtbot)
    assert len(rows(dialog)) == 4
    dialog.close()


def test_a_row_opens_its_statement(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """By keyboard; a document of scanned pages says that it has no text layer."""
    dialog = import_all(window, folder, qtbot)
    table = dialog.findChild(QTreeView, "importResults")
    assert table is not None
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    press(dialog, "importOpen", qtbot)
    assert window.session.statement is not None
    assert window.session.statement.title == "d"
    assert window.reader.column.no_text.isVisible()
    assert not window.reader.view.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Home)
    press(dialog, "importOpen", qtbot)
    assert window.reader.view.isVisible()
    dialog.close()


def test_a_failure_has_nothing_to_open(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """The button is greyed."""
    dialog = import_all(window, folder, qtbot)
    press(dialog, "importShow_failed", qtbot)
    table = dialog.findChild(QTreeView, "importResults")
    button = dialog.findChild(QPushButton, "importOpen")
    assert table is not None
    assert button is not None
    table.setCurrentIndex(table.model().index(0, 0))
    assert not button.isEnabled()
    dialog.close()


def test_a_nearly_equal_statement_is_shown_beside_the_older(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The row says which one it nearly repeats; a button compares the two."""
    text = " ".join(f"We will build bridge {n} over the river." for n in range(40))
    (tmp_path / "a.txt").write_text(f"Joint statement\n\n{text}")
    (tmp_path / "b.txt").write_text(f"Press office\n\n{text}")
    dialog = import_all(window, tmp_path, qtbot)
    table = dialog.findChild(QTreeView, "importResults")
    button = dialog.findChild(QPushButton, "importCompare")
    assert table is not None
    assert button is not None
    table.setCurrentIndex(table.model().index(0, 0))
    assert not button.isEnabled()
    table.setCurrentIndex(table.model().index(1, 0))
    assert "nearly the same text" in rows(dialog)[1][2]
    press(dialog, "importCompare", qtbot)
    similar = window.findChild(QDialog, "similarDialog")
    assert similar is not None
    assert similar.isVisible()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    similar.close()
    dialog.close()


def test_the_list_can_be_copied(
    window: MainWindow, folder: Path, clipboard: QClipboard, qtbot: QtBot
) -> None:
    """As rows with tabs between, which a spreadsheet takes."""
    dialog = import_all(window, folder, qtbot)
    press(dialog, "importCopy", qtbot)
    lines = clipboard.text().split("\n")
    assert len(lines) == 4
    assert lines[0] == f"✓ Imported\t{folder / 'a.docx'}\t"
    dialog.close()


def test_cancelling_keeps_whole_statements(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The dialog says so and stays, to be looked through."""
    dialog = begin_import(window, tmp_path / "in", 3000, qtbot)
    press(dialog, "importStop", qtbot)
    qtbot.waitUntil(lambda: text(dialog, "importStop") == "&Close", timeout=20_000)
    assert "Cancelled" in text(dialog, "importFile")
    library = window.session.library
    listed = rows(dialog)
    assert len(listed) == 3001
    left = [row for row in listed if row[0] == "… Not reached"]
    assert {row[2] for row in left} == {"the import was stopped before this file"}
    assert shown(dialog, "importShow_left")
    came = sum(row[0] == "✓ Imported" for row in listed)
    assert 0 < came < 3000
    assert came + len(left) == 3001
    assert len(library.statements.summaries()) == came + 1
    assert library.problems() == ()
    press(dialog, "importStop", qtbot)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "importDialog") is None)


def test_an_empty_folder_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """The list says that nothing in it can be read."""
    (tmp_path / "empty").mkdir()
    dialog = import_all(window, tmp_path / "empty", qtbot)
    ((outcome, name, why),) = rows(dialog)
    assert (outcome, name) == ("✗ Failed", "empty")
    assert "holds no file that Briefreader can read" in why
    dialog.close()


def test_a_guessed_encoding_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """Of a single file by a message, of one of many in its row; both statements are in."""
    folder = tmp_path / "old"
    folder.mkdir()
    for name in ("ab", "cd"):
        words = f"France and Peru agreed to open a school in Orl\xe9ans {name} in Peru."
        (folder / f"{name}.txt").write_bytes(words.encode("cp1252"))
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([folder / "ab.txt"])
    box = window.findChild(QMessageBox, "importReport")
    assert box is not None
    assert box.text() == "1 imported"
    assert box.informativeText().startswith("ab.txt: it does not say how its letters are encoded")
    box.close()
    dialog = import_all(window, folder, qtbot)
    listed = rows(dialog)
    assert [row[:2] for row in listed] == [("= Duplicate", "ab.txt"), ("✓ Imported", "cd.txt")]
    assert "read as Windows-1252" in listed[1][2]
    dialog.close()


def test_files_of_one_kind_that_are_not_read_are_one_row(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """With their number; the counts and the copied list have each of them."""
    for number in range(25):
        (folder / f"chart-{number:02}.png").write_bytes(b"x")
    for name in ("a.mp4", "~$a.docx"):
        (folder / name).write_bytes(b"x")
    dialog = import_all(window, folder, qtbot)
    press(dialog, "importShow_skipped", qtbot)
    listed = {file: why for _, file, why in rows(dialog)}
    assert listed == {
        "chart-00.png and 24 more": "files ending in .png are not imported",
        "a.mp4": "files ending in .mp4 are not imported",
        "~$a.docx": "no document, but what a program leaves beside the open one",
    }
    assert text(dialog, "importShow_skipped") == "&Skipped (27)"
    press(dialog, "importCopy", qtbot)
    assert QGuiApplication.clipboard().text().count(".png\t") == 25
