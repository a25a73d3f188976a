"""Statement files go out and come in, conflicts are settled, and agreement is shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QClipboard, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.archive.restoration import restore
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    shared_statement,
    statement_file,
)
from briefreader.services.merge.rules import Field
from briefreader.services.review import review
from briefreader.ui.dialogs.exchange.agreement_dialog import AgreementDialog
from briefreader.ui.dialogs.exchange.conflict_dialog import ConflictDialog
from briefreader.ui.dialogs.exchange.exchange_labels import value_label
from briefreader.ui.window.main_window import MainWindow


def from_ann(window: MainWindow, path: Path, *reviews: Review) -> Path:
    """Write Ann's file of the open statement: her reviews of the first commitments, and a note."""
    session = window.session
    assert session.statement is not None
    mine = shared_statement(session.library, session.statement.id, "Ann")
    judged = tuple(
        replace(each, review=review, author="Ann")
        for each, review in zip(mine.commitments, reviews, strict=False)
    )
    from briefreader.library.records import Annotation
    from briefreader.text.span import Span

    span = Span(0, 5)
    note = Annotation(
        statement_id=0, span=span, exact=span.of(mine.statement.text), prefix="",
        suffix="", note="Who pays?", author="Ann", colour="blue",
        created=mine.statement.imported, modified=mine.statement.imported,
    )  # fmt: skip
    rest = mine.commitments[len(judged) :]
    shared = replace(mine, commitments=(*judged, *rest), annotations=(note,))
    path.write_bytes(statement_file(shared))
    return path


def receive(window: MainWindow, path: Path, qtbot: QtBot) -> int:
    """Take a file in that has no conflicts; returns the id of its statement."""
    with qtbot.waitSignal(window.features.exchange.taken_in) as told:
        window.features.exchange.receive([path])
    return int(told.args[0])


def open_conflicts(window: MainWindow, path: Path, qtbot: QtBot) -> ConflictDialog:
    """Begin to take a file in, until its conflicts are shown."""
    window.features.exchange.receive([path])
    qtbot.waitUntil(lambda: window.findChild(ConflictDialog) is not None)
    dialog = window.findChild(ConflictDialog)
    assert dialog is not None
    return dialog


def judge(window: MainWindow, *names: str) -> None:
    """Confirm or dismiss the first commitments, in order."""
    session = window.session
    ids = [each.id for each in session.commitments]
    for commitment_id, name in zip(ids, names, strict=False):
        session.selection.select(commitment_id)
        window.actions_by_name[name].trigger()


def test_a_statement_is_sent_with_its_key(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The dialog proposes a name; the file has the user's decisions and name."""
    window.session.changes.author = "Zoë"
    judge(window, "confirm")
    window.actions_by_name["send_statement"].trigger()
    dialog = window.findChild(QFileDialog, "sendDialog")
    assert dialog.selectedFiles()[0].endswith(".briefstatement")
    dialog.close()
    out = tmp_path / "out.briefstatement"
    with qtbot.waitSignal(window.features.exchange.sent):
        window.features.exchange.send(window.session.statement.id, out)
    bundle = read_statement_file(out)
    assert bundle.colleague == "Zoë"
    records = [each.record for each in bundle.statements[0].records]
    commitments = [each for each in records if isinstance(each, Commitment)]
    assert [each.author for each in commitments if each.review == "confirmed"] == ["Zoë"]
    assert str(out) in window.statusBar().currentMessage()


def test_what_a_colleague_brings_is_one_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Decision and note come in with her name; one Undo takes both back, Redo brings them."""
    session = window.session
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    receive(window, path, qtbot)
    assert [each.author for each in session.records.annotations] == ["Ann"]
    assert session.commitments[0].review is Review.CONFIRMED
    assert session.changes.undo_stack.count() == 1
    session.changes.undo_stack.undo()
    assert session.records.annotations == ()
    assert session.commitments[0].review is Review.UNREVIEWED
    session.changes.undo_stack.redo()
    assert [each.author for each in session.records.annotations] == ["Ann"]
    assert session.commitments[0].author == "Ann"


def test_conflicts_are_settled_by_keyboard(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Arrows and Space take theirs in the second row; mine stays in the first."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED, Review.CONFIRMED)
    judge(window, "dismiss", "dismiss")
    steps = window.session.changes.undo_stack.count()
    dialog = open_conflicts(window, path, qtbot)
    table = dialog.findChild(QTableWidget, "conflictTable")
    assert table.item(0, 1).text() == "Review: Dismissed"
    assert table.item(0, 2).text() == "Review: Confirmed"
    assert "Ann" in dialog.findChild(QLabel, "conflictAbout").text()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(table, key)
    assert dialog.choices() == (False, True)
    button = dialog.findChild(QPushButton, "importSettled")
    with qtbot.waitSignal(window.features.exchange.taken_in):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stored = window.session.library.commitments.of_statement(window.session.statement.id)
    assert [each.review.value for each in stored[:2]] == ["dismissed", "confirmed"]
    assert window.session.changes.undo_stack.count() == steps + 1


def test_evidence_has_a_name_of_its_own_where_judgements_differ(window: MainWindow) -> None:
    """It is not taken for a part of the status."""
    first = window.session.commitments[0]
    met = review.edit(
        first, status=Status.MET, status_date=date(2026, 3, 2), evidence="The report"
    ).after
    assert met is not None
    words = value_label(met, Field.STATUS, window.session.themes)
    assert words == "Met, 2 March 2026. Evidence: The report"
    assert value_label(first, Field.STATUS, window.session.themes) == "Open"


def test_all_theirs_or_all_mine_by_one_button(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """A click on a cell chooses its side too, and one side is always chosen."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED, Review.CONFIRMED)
    judge(window, "dismiss", "dismiss")
    dialog = open_conflicts(window, path, qtbot)
    click = Qt.MouseButton.LeftButton
    qtbot.mouseClick(dialog.findChild(QPushButton, "takeAllTheirs"), click)
    assert dialog.choices() == (True, True)
    table = dialog.findChild(QTableWidget, "conflictTable")
    cell = table.visualItemRect(table.item(0, 1)).center()
    qtbot.mouseClick(table.viewport(), click, pos=cell)
    assert dialog.choices() == (False, True)
    table.item(0, 1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.choices() == (True, True)
    qtbot.mouseClick(dialog.findChild(QPushButton, "keepAllMine"), click)
    assert dialog.choices() == (False, False)
    dialog.reject()


def test_cancelled_conflicts_change_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """Her note stays out too."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    judge(window, "dismiss")
    before = dump_of(window.session.library.path)
    dialog = open_conflicts(window, path, qtbot)
    with qtbot.waitSignal(window.features.exchange.taken_in):
        dialog.reject()
    assert dump_of(window.session.library.path) == before


def test_a_new_statement_is_opened_and_undo_takes_it_away(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, library: Library
) -> None:
    """As any drop of a file; another file in the same drop is imported as well."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    library.statements.delete(window.session.statement.id)
    window.session.reading.close()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    with qtbot.waitSignal(window.features.exchange.taken_in):
        window.dropEvent(drop)
    session = window.session
    assert session.statement is not None
    assert session.statement.trashed is False
    assert [each.note for each in session.records.annotations] == ["Who pays?"]
    assert session.commitments[0].review is Review.CONFIRMED
    session.changes.undo_stack.undo()
    assert session.statement is None
    assert library.statements.summaries() == ()


def test_nothing_new_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The second time; no step is added to Undo."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    receive(window, path, qtbot)
    receive(window, path, qtbot)
    assert window.findChild(QMessageBox, "nothingNew") is not None
    assert window.session.changes.undo_stack.count() == 1


def test_several_files_come_in_one_after_the_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """A broken one among them is told of and stops nothing."""
    good = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    bad = tmp_path / "bad.briefstatement"
    bad.write_bytes(b"no")
    told: list[int] = []
    window.features.exchange.taken_in.connect(told.append)
    window.features.imports.import_paths([bad, good])
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [0, window.session.statement.id]
    assert "damaged" in window.findChild(QMessageBox, "errorDialog").informativeText()


def test_agreement_is_shown_and_can_be_copied(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, clipboard: QClipboard
) -> None:
    """Two coders of the sample: a row for each question, as text and as Markdown."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.DISMISSED, Review.CONFIRMED)
    judge(window, "confirm", "confirm")
    window.features.exchange.compare(path)
    qtbot.waitUntil(lambda: window.findChild(AgreementDialog) is not None)
    dialog = window.findChild(AgreementDialog)
    table = dialog.findChild(QTableWidget, "agreementTable")
    assert table.item(0, 0).text() == "Is it a commitment?"
    units = len(window.session.commitments)
    assert (table.item(0, 1).text(), table.item(0, 2).text()) == (str(units), str(units - 1))
    assert table.item(1, 3).text() == "100 %"
    assert "Only by you: 1" in dialog.findChild(QLabel, "agreementCounts").text()
    assert "Not reviewed yet" in dialog.findChild(QLabel, "agreementCaveat").text()
    click = Qt.MouseButton.LeftButton
    qtbot.mouseClick(dialog.findChild(QPushButton, "copyAgreement"), click)
    assert f"Is it a commitment?\t{units}\t{units - 1}\t" in clipboard.text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "copyAgreementMarkdown"), click)
    assert "| --- | ---: | ---: | ---: | ---: |" in clipboard.text()
    dialog.close()


def test_agreement_needs_the_statement(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, library: Library
) -> None:
    """One that the library lacks cannot be compared; the message says what to do."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    library.statements.delete(window.session.statement.id)
    window.session.reading.close()
    window.features.exchange.compare(path)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    assert "Import the file first" in window.findChild(QMessageBox).informativeText()


@pytest.mark.parametrize(
    ("action", "dialog"),
    [
        ("receive_statement", "receiveDialog"),
        ("agreement", "agreementFileDialog"),
        ("archive_library", "archiveDialog"),
    ],
)
def test_each_action_asks_for_a_file(window: MainWindow, action: str, dialog: str) -> None:
    """The dialog opens beside what can be done."""
    window.actions_by_name[action].trigger()
    asked = window.findChild(QFileDialog, dialog)
    assert asked is not None
    asked.close()


def test_a_library_is_archived(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """The archive holds all that the library does; the window's is as it was."""
    judge(window, "confirm")
    archive, target = tmp_path / "a.zip", tmp_path / "restored.briefing"
    with qtbot.waitSignal(window.features.archives.archived):
        window.features.archives.archive(archive)
    restore(archive, target, replaces=False)
    assert dump_of(target) == dump_of(window.session.library.path)


def unnamed(dialog: QWidget) -> list[str]:
    """Return the object names of what can be focused but says nothing to a screen reader."""
    found = []
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(widget.objectName() or type(widget).__name__)
    return found


def ticks_of(table: QWidget) -> dict[str, bool]:
    """Return whether each cell says that it is ticked, by its name.

    No interface outlives the call: Qt frees them with the table, and Python would then take what
    comes to lie at their places for one of them.
    """
    spoken = QAccessible.queryAccessibleInterface(table)
    cells = (spoken.child(number) for number in range(spoken.childCount()))
    return {each.text(QAccessible.Text.Name): bool(each.state().checked) for each in cells}


def test_the_dialogs_speak(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Every field, button and cell has a name, and cells say whether they are ticked."""
    path = from_ann(window, tmp_path / "a.briefstatement", Review.CONFIRMED)
    judge(window, "dismiss")
    conflicts = open_conflicts(window, path, qtbot)
    assert unnamed(conflicts) == []
    ticked = ticks_of(conflicts.table)
    assert ticked["Review: Dismissed"]
    assert not ticked["Review: Confirmed"]
    conflicts.reject()
    window.features.exchange.compare(path)
    qtbot.waitUntil(lambda: window.findChild(AgreementDialog) is not None)
    agreement = window.findChild(AgreementDialog)
    assert unnamed(agreement) == []
    agreement.close()
