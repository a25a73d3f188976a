"""Exporting statements from the window: what, as what, where, and what may go wrong."""

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any, Never

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QRadioButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.library.listing import Listing
from briefreader.services.export import json_objects
from briefreader.services.export.records import StatementRecords
from briefreader.services.export.writing import FORMATS
from briefreader.ui.app.jobs import Job
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text


@pytest.fixture
def ids(window: MainWindow, library: Library) -> list[int]:
    """Return the ids of the sample, which is open, and of three more statements."""
    for number in (1, 2, 3):
        text = f"Statement {number}\n\nFrance and Peru agreed to meet by May 2016."
        import_text(library, text, window.session.detection.detector)
    window.session.refresh_library()
    return list(library.statements.listed(Listing()))


def shown(window: MainWindow, kind: type[Any], name: str) -> Any:
    """Return what is visible and has this object name."""
    found = [each for each in window.findChildren(kind, name) if each.isVisible()]
    assert found, name
    return found[-1]


def scope(window: MainWindow, name: str) -> QRadioButton:
    """Return the button of a scope in the open dialog."""
    button = shown(window, QRadioButton, f"exportScope_{name}")
    assert isinstance(button, QRadioButton)
    return button


def ask(window: MainWindow, qtbot: QtBot, holding: str) -> None:
    """Open the dialog, and wait until it tells how much it ``holding`` s."""
    window.actions_by_name["export"].trigger()
    wait_for_extent(window, qtbot, holding)


def wait_for_extent(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Wait until the dialog tells of ``words``."""
    label = shown(window, QLabel, "exportExtent")
    qtbot.waitUntil(lambda: words in label.text())


def choose_format(window: MainWindow, ending: str) -> None:
    """Choose the format with this ending."""
    formats = shown(window, QListWidget, "exportFormats")
    (row,) = (row for row in range(formats.count()) if f"({ending})" in formats.item(row).text())
    formats.setCurrentRow(row)


def accept(window: MainWindow, out: Path | str) -> None:
    """Press Export, and give the file dialog a name."""
    shown(window, QPushButton, "exportGo").click()
    files = shown(window, QFileDialog, "exportFile")
    files.fileSelected.emit(str(out))
    files.reject()


def exported_ids(out: Path) -> list[int]:
    """Return the ids of the statements in an exported JSON file."""
    found = json.loads(out.read_text("utf-8"))
    return [each["statement"]["id"] for each in found["statements"]]


def test_the_open_statement(
    window: MainWindow, ids: list[int], qtbot: QtBot, tmp_path: Path
) -> None:
    """It is what is proposed; the status bar tells that the file is there."""
    opened = window.session.statement
    assert opened
    out = tmp_path / "one.json"
    ask(window, qtbot, "1 statement")
    assert scope(window, "open").isChecked()
    choose_format(window, ".json")
    with qtbot.waitSignal(window.features.exporting.exported):
        accept(window, out)
    assert exported_ids(out) == [opened.id]
    assert str(out) in window.statusBar().currentMessage()


def test_chosen_statements(
    window: MainWindow, ids: list[int], qtbot: QtBot, tmp_path: Path
) -> None:
    """Several chosen ones are proposed, in the order of the list."""
    window.library_panel.list.choose((ids[2], ids[0]))
    ask(window, qtbot, "2 statement")
    assert scope(window, "chosen").isChecked()
    assert "(2)" in scope(window, "chosen").text()
    choose_format(window, ".json")
    out = tmp_path / "two.json"
    with qtbot.waitSignal(window.features.exporting.exported):
        accept(window, out)
    assert exported_ids(out) == [ids[0], ids[2]]


def test_the_whole_list(window: MainWindow, ids: list[int], qtbot: QtBot, tmp_path: Path) -> None:
    """Everything that is listed, and the preview follows the choice."""
    ask(window, qtbot, "1 statement")
    scope(window, "listed").click()
    wait_for_extent(window, qtbot, "4 statement")
    assert "with a due date" in shown(window, QLabel, "exportExtent").text()
    choose_format(window, ".json")
    out = tmp_path / "all.json"
    with qtbot.waitSignal(window.features.exporting.exported):
        accept(window, out)
    assert exported_ids(out) == ids


def test_every_format_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    """With its name, its ending and a line on what it is for."""
    ask(window, qtbot, "1 statement")
    formats = shown(window, QListWidget, "exportFormats")
    texts = [formats.item(row).text() for row in range(formats.count())]
    assert [text.rpartition("(")[2].rstrip(")") for text in texts] == list(FORMATS)
    assert (
        formats.item(0).toolTip() == "One row for each commitment, for a spreadsheet or statistics"
    )


@pytest.mark.parametrize("ending", [".csl.json", ".vault.zip"])
def test_the_name_gets_the_ending(
    ending: str, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Proposed are date and title; a name with another ending gets the right one too."""
    ask(window, qtbot, "1 statement")
    choose_format(window, ending)
    shown(window, QPushButton, "exportGo").click()
    files = shown(window, QFileDialog, "exportFile")
    name = Path(files.selectedFiles()[0]).name
    assert name.startswith("2015-11-02 ")
    assert name.endswith(ending)
    with qtbot.waitSignal(window.features.exporting.exported):
        files.fileSelected.emit(str(tmp_path / "U.S. talks"))
    files.reject()
    assert (tmp_path / f"U.S. talks{ending}").stat().st_size


def test_a_file_under_the_completed_name_is_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The file dialog asked about another name, so the window asks; Cancel leaves the file."""
    out = tmp_path / "a.b.csv"
    out.write_text("before")
    for press, replaced in ((QMessageBox.StandardButton.Cancel, False), (None, True)):
        ask(window, qtbot, "1 statement")
        accept(window, tmp_path / "a.b")
        box = shown(window, QMessageBox, "replaceDialog")
        assert "a.b.csv" in box.text()
        if press is not None:
            box.button(press).click()
        else:
            with qtbot.waitSignal(window.features.exporting.exported):
                next(each for each in box.buttons() if "Replace" in each.text()).click()
        assert (out.read_bytes() != b"before") is replaced


def test_the_format_is_remembered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The next export begins with the last one's."""
    ask(window, qtbot, "1 statement")
    choose_format(window, ".ics")
    with qtbot.waitSignal(window.features.exporting.exported):
        accept(window, tmp_path / "a.ics")
    ask(window, qtbot, "1 statement")
    assert "(.ics)" in shown(window, QListWidget, "exportFormats").currentItem().text()


def test_a_calendar_rings_if_that_is_asked_for(
    window: MainWindow, ids: list[int], library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    """The question is there for calendars only."""
    first = library.commitments.of_statement(ids[0])[0]
    library.commitments.put(replace(first, due=DueDate("in May", date(2027, 5, 31))))
    window.session.reading.open(ids[0])
    for ending, rings in ((".json", False), (".ics", True)):
        ask(window, qtbot, "1 statement")
        scope(window, "open").setChecked(True)
        choose_format(window, ending)
        asked = window.findChildren(QCheckBox, "exportAlarm")[-1]
        assert asked.isVisible() is rings
        if rings:
            asked.setChecked(True)
            shown(window, QSpinBox, "exportAlarmDays").setValue(9)
        out = tmp_path / f"out{ending}"
        accept(window, out)
        qtbot.waitUntil(out.exists)
    assert "TRIGGER:-P9D" in out.read_text("utf-8")


def test_nothing_to_export(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    """An empty library says so, and the button waits."""
    for each in library.statements.listed(Listing()):
        library.statements.delete(each)
    window.session.reading.close()
    window.session.refresh_library()
    ask(window, qtbot, "There is no statement to export.")
    assert not shown(window, QPushButton, "exportGo").isEnabled()
    for name in ("open", "chosen", "listed"):
        assert not scope(window, name).isEnabled()


def run_failing(window: MainWindow, qtbot: QtBot, out: Path) -> str:
    """Export the open statement to ``out``; return what the window says of the failure."""
    ask(window, qtbot, "1 statement")
    choose_format(window, out.suffix)
    accept(window, out)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "errorDialog")))
    box = shown(window, QMessageBox, "errorDialog")
    words = str(box.informativeText())
    box.close()
    return words


def test_a_folder_that_cannot_be_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window says which and why, and no file is left."""
    folder = tmp_path / "locked"
    folder.mkdir()

    def refuse(self: Path, *args: object, **kwargs: object) -> Never:
        # Root, as which tests may run, could write anywhere.
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    words = run_failing(window, qtbot, folder / "out.csv")
    assert "out.csv cannot be written: Permission denied" in words
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("ending", [".csv", ".json"])
def test_a_full_disk(
    ending: str,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The window says so; the file that was there is as it was, and no other is left."""
    folder = tmp_path / "full"
    folder.mkdir()
    out = folder / f"out{ending}"
    out.write_text("before")
    opened = io.open

    class Full(io.TextIOWrapper):
        def write(self, text: str) -> Never:
            raise OSError(28, "No space left on device")

    def open_full(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        if "w" in mode and folder in Path(file).parents:
            return Full(opened(file, "wb"), encoding="utf-8")
        return opened(file, mode, *args, **kwargs)

    monkeypatch.setattr(io, "open", open_full)
    assert "No space left on device" in run_failing(window, qtbot, out)
    assert [each.name for each in folder.iterdir()] == [out.name]
    assert out.read_text() == "before"


@pytest.fixture
def many(library: Library, window: MainWindow, project: Path) -> list[int]:
    """Return the ids of 200 statements beside the sample, with ten commitments each."""
    first = library.statements.get(library.statements.newest())
    found = library.commitments.of_statement(first.id)[:10]
    with library.transaction():
        for number in range(200):
            stored = library.statements.put(replace(first, id=0, digest=f"{number:064x}"))
            library.commitments.put_all(
                [replace(each, id=0, statement_id=stored.id) for each in found]
            )
    window.session.refresh_library()
    return list(library.statements.listed(Listing()))


def start_many(window: MainWindow, qtbot: QtBot, out: Path) -> QProgressDialog:
    """Begin to export the whole list as JSON; return the dialog that shows how far it is."""
    ask(window, qtbot, "1 statement")
    scope(window, "listed").click()
    wait_for_extent(window, qtbot, "201 statement")
    choose_format(window, ".json")
    accept(window, out)
    dialog = window.findChild(QProgressDialog)
    assert dialog
    return dialog


def test_two_hundred_statements_with_progress(
    window: MainWindow, many: list[int], qtbot: QtBot, tmp_path: Path
) -> None:
    """The progress dialog counts them up to the last."""
    out = tmp_path / "many.json"
    told: list[tuple[int, int]] = []
    maxima: set[int] = set()
    with qtbot.waitSignal(window.features.exporting.exported, timeout=60_000):
        dialog = start_many(window, qtbot, out)
        (job,) = window.jobs.findChildren(Job)[-1:]
        job.progressed.connect(lambda done, total, _: told.append((done, total)))
        job.progressed.connect(lambda *_: maxima.add(dialog.maximum()))
    assert maxima == {201}
    assert told[0] == (0, 201)
    assert told[-1] == (201, 201)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert exported_ids(out) == many


def test_cancelling_in_the_midst(
    window: MainWindow,
    many: list[int],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Cancel stops the export: no file, no message, and the window goes on."""
    folder = tmp_path / "cancelled"
    folder.mkdir()
    out = folder / "many.json"
    out.write_text("before")
    begun: list[int] = []
    in_the_midst, go_on = Event(), Event()
    write_object = json_objects.records_object

    def wait_at_third(records: StatementRecords) -> Any:
        begun.append(records.statement.id)
        if len(begun) == 3:
            in_the_midst.set()
            go_on.wait(60)
        return write_object(records)

    monkeypatch.setattr(json_objects, "records_object", wait_at_third)
    dialog = start_many(window, qtbot, out)
    qtbot.waitUntil(in_the_midst.is_set, timeout=60_000)
    assert len(list(folder.iterdir())) == 2
    dialog.findChild(QPushButton).click()
    go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy(), timeout=60_000)
    assert len(begun) == 3
    assert [each.name for each in folder.iterdir()] == [out.name]
    assert out.read_text() == "before"
    assert not window.findChildren(QMessageBox, "errorDialog")
    assert "exported" not in window.statusBar().currentMessage()
