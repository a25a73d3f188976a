"""The dialog of a follow-up loses nothing that was written, and writes over nobody else's."""

import datetime as dt

import pytest
from follow_ups_on_screen import lines, open_follow_up, part, press, write
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefreader.errors import RemovedError
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Evidence, Status
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.follow_up import entries
from briefreader.services.review import review
from briefreader.ui.panels.commitments.edit_dialog import CommitmentDialog
from briefreader.ui.window.main_window import MainWindow

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
MARCH = QDate(2026, 3, 2)


@pytest.fixture
def failures(window: MainWindow) -> list[Exception]:
    """Return the errors that the user is told from now on."""
    found: list[Exception] = []
    window.session.failed.disconnect()
    window.session.failed.connect(found.append)
    return found


def notes(library: Library, window: MainWindow) -> list[str]:
    """Return the notes of the entries that the first commitment has."""
    found = library.evidence.of_commitment(window.session.commitments[0].id)
    return [each.note for each in found]


@pytest.mark.parametrize("field", ["entryLink", "owner"])
def test_enter_adds_the_entry(
    field: str, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """And leaves the dialog open, also where there is nothing to add."""
    dialog = open_follow_up(window, qtbot)
    write(dialog, MARCH, "Met", "Seen")
    for _ in range(2):
        qtbot.keyClick(part(dialog, QLineEdit, field), Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert notes(library, window) == ["Seen"]


@pytest.mark.parametrize("way", ["close", "escape"])
def test_what_was_written_is_kept_as_the_dialog_closes(
    way: str, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """As the entry that it is."""
    dialog = open_follow_up(window, qtbot)
    write(dialog, MARCH, "Met", "Seen")
    if way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        (box,) = dialog.findChildren(QDialogButtonBox)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert notes(library, window) == ["Seen"]
    assert window.session.commitments[0].status is Status.MET


def test_what_was_written_is_kept_as_another_entry_is_chosen(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """The one that was clicked is shown; a new one may be begun from there."""
    dialog = open_follow_up(window, qtbot)
    history, note = part(dialog, QListWidget, "history"), part(dialog, QPlainTextEdit, "entryNote")
    for each in ("First", "Second"):
        write(dialog, MARCH, "Met", each)
        press(dialog, "saveEntry", qtbot)
    write(dialog, MARCH, "Missed", "Third")
    place = history.visualItemRect(history.item(1)).center()
    qtbot.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: note.toPlainText() == "First")
    assert [each.split("\n")[1] for each in lines(dialog)] == ["Third", "Second", "First"]
    assert history.currentRow() == 2
    assert history.selectedItems() == [history.item(2)]
    note.setPlainText("The first")
    press(dialog, "newEntry", qtbot)
    assert note.toPlainText() == ""
    assert notes(library, window) == ["The first", "Second", "Third"]


def test_a_wrong_link_holds_the_dialog_up(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Until it is corrected or taken out."""
    dialog = open_follow_up(window, qtbot)
    write(dialog, MARCH, "Met", "First")
    press(dialog, "saveEntry", qtbot)
    write(dialog, MARCH, "Met", "Seen")
    link, history = part(dialog, QLineEdit, "entryLink"), part(dialog, QListWidget, "history")
    link.setText("example.org")
    dialog.reject()
    history.setCurrentRow(0)
    qtbot.waitUntil(lambda: history.currentRow() == -1)
    assert dialog.isVisible()
    assert part(dialog, QPlainTextEdit, "entryNote").toPlainText() == "Seen"
    link.setText("")
    dialog.reject()
    assert not dialog.isVisible()
    assert notes(library, window) == ["First", "Seen"]


def test_an_entry_without_a_day_stays_so(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Until a day is set; the status stays that of the later entry."""
    first = window.session.commitments[0]
    undated, later = (
        Evidence(
            statement_id=first.statement_id, commitment_id=first.id, date=day, created=NOW,
            status=status, note=note,
        )
        for day, status, note in ((None, Status.MISSED, "Long ago"), (NOW.date(), Status.MET, ""))
    )  # fmt: skip
    for each in (undated, later):
        library.evidence.put(each)
    dialog = open_follow_up(window, qtbot)
    history, note = part(dialog, QListWidget, "history"), part(dialog, QPlainTextEdit, "entryNote")
    history.setCurrentRow(1)
    assert not part(dialog, QPushButton, "saveEntry").isEnabled()
    note.setPlainText("Once")
    press(dialog, "saveEntry", qtbot)
    stored = library.evidence.of_commitment(first.id)[0]
    assert (stored.date, stored.note) == (None, "Once")
    assert library.commitments.get(first.id).status is Status.MET
    history.setCurrentRow(1)
    part(dialog, QDateEdit, "entryDate").setDate(MARCH)
    press(dialog, "saveEntry", qtbot)
    assert library.evidence.get(stored.id).date == dt.date(2026, 3, 2)


def test_no_entry_is_stored_for_what_has_gone(library: Library, window: MainWindow) -> None:
    """The step is refused, by a window that has not seen it go."""
    first = window.session.commitments[0]
    library.commitments.delete(first.id)
    with pytest.raises(RemovedError):
        apply_changes(
            library, entries.add(first, entries.entry_of(first, NOW.date(), NOW, note="x"))[1:]
        )
    assert library.evidence.of_commitment(first.id) == ()


@pytest.mark.parametrize("act", ["save", "close", "owner", "sentence"])
def test_a_commitment_that_has_gone_is_told_of(
    act: str, window: MainWindow, library: Library, qtbot: QtBot, failures: list[Exception]
) -> None:
    """Once, and the dialog closes."""
    dialog = open_follow_up(window, qtbot)
    library.commitments.delete(window.session.commitments[0].id)
    if act == "owner":
        part(dialog, QLineEdit, "owner").setText("Bea")
    elif act == "sentence":
        dialog.sentence_wanted.emit()
    else:
        write(dialog, MARCH, "Met", "Seen")
    if act == "save":
        press(dialog, "saveEntry", qtbot)
    else:
        dialog.reject()
    assert not dialog.isVisible()
    assert [type(each) for each in failures] == [RemovedError]


def looked_after(library: Library, commitment: Commitment) -> tuple[str, dt.date | None]:
    """Return who looks after it, and when."""
    now = library.commitments.get(commitment.id)
    return now.owner, now.reminder


@pytest.mark.parametrize("is_changed", [False, True])
def test_what_another_window_set_meanwhile_stays(
    window: MainWindow, library: Library, qtbot: QtBot, *, is_changed: bool
) -> None:
    """Only what was changed here is written."""
    dialog = open_follow_up(window, qtbot)
    first, day = window.session.commitments[0], dt.date(2026, 9, 1)
    apply_change(library, review.edit(first, owner="Cem"))
    if is_changed:
        part(dialog, QCheckBox, "isReminded").setChecked(True)
        part(dialog, QDateEdit, "reminder").setDate(QDate(2026, 9, 1))
    dialog.reject()
    assert looked_after(library, first) == ("Cem", day if is_changed else None)


def test_a_status_set_in_edit_keeps_the_evidence(window: MainWindow, library: Library) -> None:
    """As it was shown beside it."""
    first = window.session.commitments[0]
    step = entries.set_status(first, Status.IN_PROGRESS, dt.date(2026, 3, 2), NOW, "Begun")
    apply_changes(library, step)
    window.session.reload()
    window.session.selection.select(first.id)
    window.actions_by_name["edit"].trigger()
    dialog = window.findChild(CommitmentDialog)
    assert dialog is not None
    part(dialog, QComboBox, "status").setCurrentText("Met")
    dialog.accept()
    now = library.commitments.get(first.id)
    assert (now.status, now.evidence) == (Status.MET, "Begun")
