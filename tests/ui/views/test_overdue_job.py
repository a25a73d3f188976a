"""A monitor's afternoon: what one actor owes over all statements, followed up and exported."""

import csv
import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot
from seen_table import Table, day

from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.commitments_table.table_filter import Column
from commitments_made import add_commitment, add_statement

LATE = ("Chad will lay pipes", "Chad will mend a bridge", "Chad will train nurses")


@pytest.fixture
def promises(promises: Library) -> Library:
    """Return a library in which three promises of Chad are overdue, in three statements."""
    for title, quote, due in (
        ("Paris talks", "Chad will lay pipes", -90),
        ("Quito talks", "Chad will train nurses", -3),
    ):
        made = add_statement(promises, title, dt.date(2025, 3, 1), [quote])
        add_commitment(promises, made, quote, due=day(due))
    return promises


@pytest.fixture
def table(promises: Library, table: Table) -> Table:
    """Return the table of that library."""
    return table


def test_overdue_commitments_of_one_actor_are_followed_up_and_exported(
    table: Table, qtbot: QtBot, tmp_path: Path
) -> None:
    """Ctrl+2, a range of due dates, a tick, a status for three of them at once, a file."""
    window, view = table.window, table.view
    due = view.findChild(QComboBox, "dueRange")
    assert due is not None
    qtbot.keyClicks(due, "O")
    table.wait_for("Chad will lay pipes", "Chad will mend a bridge", "Egypt will pay for water",
                   "Chad will train nurses")  # fmt: skip
    tree = view.findChild(QTreeWidget, "facetTree")
    assert tree is not None
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    qtbot.waitUntil(lambda: any(each.text(1) == "3" for each in tree.findItems("Chad", flags)))
    tree.setFocus()
    tree.setCurrentItem(tree.findItems("Chad", flags)[0])
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    table.wait_for(*LATE)

    view.rows.setFocus()
    qtbot.keyClick(view.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.rows, Qt.Key.Key_V)
    popup = window.findChild(QDialog, "statusPopup")
    assert popup is not None
    box = popup.findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, "in progr: Minutes of May")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    for quote in LATE:
        assert table.held(quote).status is Status.IN_PROGRESS
        assert table.held(quote).evidence == "Minutes of May"
        (entry,) = window.session.library.evidence.of_commitment(table.held(quote).id)
        assert (entry.status, entry.note) == (Status.IN_PROGRESS, "Minutes of May")
        assert table.cell(quote, Column.STATUS) == "In progress"
    table.wait_for(*LATE)
    assert window.session.changes.undo_stack.count() == 1

    for ending in ("csv", "xlsx"):
        out = tmp_path / f"late.{ending}"
        window.actions_by_name["export_rows"].trigger()
        (dialog,) = (each for each in window.findChildren(QFileDialog) if each.isVisible())
        dialog.fileSelected.emit(str(out))
        dialog.close()
        qtbot.waitUntil(lambda out=out: out.exists() and out.stat().st_size > 0)
    content = (tmp_path / "late.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert [row["quote"] for row in rows] == list(LATE)
    assert {row["status"] for row in rows} == {"in-progress"}
    assert {row["evidence"] for row in rows} == {"Minutes of May"}
    assert [row["title"] for row in rows] == ["Paris talks", "Lima talks", "Quito talks"]
    qtbot.waitUntil(lambda: zipfile.is_zipfile(tmp_path / "late.xlsx"))

    window.actions_by_name["undo"].trigger()
    assert {table.held(quote).status for quote in LATE} == {Status.OPEN}
