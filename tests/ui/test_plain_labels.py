"""Titles, names and notes are shown as they are, wherever they look like HTML."""

import ast
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QStatusBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.errors import BriefreaderError, DamagedLibraryError
from briefreader.library.record_types import Record
from briefreader.library.records import Commitment, Statement, Status, Tagging
from briefreader.services.annotations import notes
from briefreader.services.changes import Change
from briefreader.services.detection.detection import load_detector
from briefreader.services.lock_holder import Holder
from briefreader.services.review import review
from briefreader.services.statements.collections import create_collection
from briefreader.text.span import Span
from briefreader.ui.common.crash_dialog import CrashDialog
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.common.plain_text import (
    PlainLabel,
    PlainMessageBox,
    PlainProgressDialog,
    plain_tooltip,
)
from briefreader.ui.dialogs.exchange.conflict_dialog import ConflictDialog
from briefreader.ui.dialogs.restoring.damaged_dialog import DamagedDialog, offer_repair
from briefreader.ui.dialogs.restoring.in_use_dialog import InUseDialog
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

MARKUP = "<b>x</b>"
"""What every place is given; as HTML it would be a bold x."""

TEXT = (
    f"Joint statement on {MARKUP} and R&D\n\n"
    f"{MARKUP} first heading\n\n"
    f"The United States will build {MARKUP} bridges by 2030. "
    f"Kazakhstan pledged to open {MARKUP} schools by 2031."
)


@pytest.fixture
def hostile(window: MainWindow) -> MainWindow:
    """Return the window on a statement with markup in every field that a file or a user fills."""
    return _filled(window, MARKUP)


@pytest.fixture
def hidden(window: MainWindow) -> MainWindow:
    """Return the window on a statement with hidden characters in all these fields."""
    return _filled(window, "a\u202etxt.\x1b[2J\x07\x9b\u2066")


def _filled(window: MainWindow, words: str) -> MainWindow:
    session, library = window.session, window.session.library
    imported = import_text(
        library, TEXT.replace(MARKUP, words), load_detector(), source=f"{words}.txt"
    )
    assert imported.statement_id is not None
    session.reading.open(imported.statement_id)
    statement = session.statement
    assert statement is not None
    changes = [
        *_changes_of_records(statement, session.commitments, words),
        create_collection(library, words, (statement.id,)),
    ]
    assert session.changes.perform_all("Set up", changes) is not None
    with library.transaction():
        library.statements.put(
            replace(statement, title=words, place=words, parties=(words, "Kazakhstan"))
        )
        library.tags.put(Tagging(((statement.id, (words,)),)))
    session.reading.reopen()
    session.refresh_library()
    return window


def _changes_of_records(
    statement: Statement, commitments: Sequence[Commitment], words: str
) -> Iterator[Change[Record]]:
    first, second = commitments
    yield review.edit(
        first,
        actors=(words,),
        evidence=words,
        status=Status.MET,
        status_date=dt.date(2026, 1, 1),
    )
    body = {"colour": "yellow", "now": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}
    yield notes.annotate(statement, Span(0, 9), words, tags=(words,), **body)
    yield notes.note_on_commitment(statement, second, words, **body)
    yield notes.note_on_statement(statement, words, **body)
    yield notes.add_bookmark(statement, 5, words)


def _rendered(text: str, text_format: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """Return what Qt shows of ``text``, which it takes for HTML where it looks like it."""
    if text_format == Qt.TextFormat.PlainText or "<" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _tips(widget: QWidget) -> Iterator[str]:
    """Yield every tooltip that ``widget`` and what it lists can show."""
    yield widget.toolTip()
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for index in _indexes(widget.model(), QModelIndex()):
            yield index.data(Qt.ItemDataRole.ToolTipRole) or ""


def _indexes(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from _indexes(model, index)


def _assert_all_plain(window: MainWindow) -> int:
    """Fail if a label or tooltip, of a dialog too, does not show its markup; return how many do."""
    seen = 0
    for widget in (window, *window.findChildren(QWidget)):
        texts = [(each, Qt.TextFormat.AutoText) for each in _tips(widget)]
        if isinstance(widget, QLabel):
            texts.append((widget.text(), widget.textFormat()))
        for text, text_format in texts:
            marked = MARKUP in text or "&lt;b&gt;x" in text
            seen += marked
            assert not marked or MARKUP in _rendered(text, text_format), (widget, text)
    return seen


def test_the_whole_window_shows_markup_as_text(hostile: MainWindow, qtbot: QtBot) -> None:
    """Reader, lists, card, notes, outline, summary: every label and every tooltip."""
    for name in ("summary", "outline"):
        hostile.actions_by_name[name].trigger()
    hostile.session.selection.select(hostile.session.commitments[0].id)
    hostile.tabs.bring_up(hostile.notes_panel)
    qtbot.waitUntil(lambda: _assert_all_plain(hostile) >= 5)


@pytest.mark.parametrize("action", ["properties", "edit", "preferences", "export", "design"])
def test_dialogs_show_markup_as_text(hostile: MainWindow, qtbot: QtBot, action: str) -> None:
    """So do the dialogs that show records."""
    hostile.session.selection.select(hostile.session.commitments[0].id)
    hostile.actions_by_name[action].trigger()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in hostile.findChildren(QDialog)))
    assert _assert_all_plain(hostile) > 0


def test_the_hover_card_escapes(hostile: MainWindow) -> None:
    """It is rich text of our own, in which names and notes are text."""
    session, card = hostile.session, hostile.reader.column.hover_card
    card.show_at(QPoint(), session.commitments, session.records.annotations, session.themes)
    assert _rendered(card.words()).count(MARKUP) >= 3


def test_messages_and_the_hover_card_show_what_is_hidden(hidden: MainWindow) -> None:
    """Whoever tells something in the status bar need not think of it."""
    hidden.statusBar().showMessage("Exported to a\u202etxt.\n\x1b", 1000)
    assert hidden.statusBar().currentMessage() == r"Exported to a\u202etxt.\n\x1b"
    session, card = hidden.session, hidden.reader.column.hover_card
    card.show_at(QPoint(), session.commitments, session.records.annotations, session.themes)
    assert r"\u202e" in card.words()
    assert not _HIDDEN & set(card.words())


def test_errors_show_markup_as_text(window: MainWindow, qtbot: QtBot) -> None:
    """A file's name in an error is no HTML, and none is opened as a picture."""
    path = f"<img src=file:///etc/passwd>{MARKUP}.txt"
    show_error(window, BriefreaderError("{path}: the file is empty.", path=path))
    show_error(window, ValueError(path))
    labels = [
        label
        for box in window.findChildren(PlainMessageBox)
        for label in box.findChildren(QLabel)
        if MARKUP in label.text()
    ]
    assert len(labels) == 2
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_progress_shows_file_names_as_they_are(qtbot: QtBot) -> None:
    """The label of a progress dialog changes with each file."""
    dialog = PlainProgressDialog("Reading", "Cancel")
    qtbot.addWidget(dialog)
    dialog.setLabelText(MARKUP)
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == MARKUP)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    "text", [MARKUP, "a < b & c", "two\nlines <i>", "<img src=file:///x>", "&lt;"]
)
def test_a_tooltip_reads_as_its_text(text: str) -> None:
    """Whatever Qt makes of it, the user reads what was meant."""
    assert _rendered(plain_tooltip(text)) == text


def test_a_tooltip_without_markup_is_left_alone() -> None:
    """So that it wraps and looks as all others do."""
    assert plain_tooltip("R&D, 2030") == "R&D, 2030"


def test_a_plain_label_takes_parents_and_changes(qtbot: QtBot) -> None:
    """It stays plain when its text changes."""
    label = PlainLabel(MARKUP)
    qtbot.addWidget(label)
    label.setText(f"{MARKUP} again")
    assert label.textFormat() == Qt.TextFormat.PlainText


_RICH_BY_PURPOSE = {"plain_text.py", "hover_card.py"}
_GUESSING = {"QLabel", "QMessageBox", "QProgressDialog", "QErrorMessage", "QWhatsThis"}


def _calls(project: Path) -> Iterator[tuple[Path, ast.Call, str]]:
    for path in sorted((project / "src/briefreader").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                function = node.func
                name = function.attr if isinstance(function, ast.Attribute) else ""
                yield path, node, function.id if isinstance(function, ast.Name) else name


def test_nothing_that_guesses_is_made_elsewhere(project: Path) -> None:
    """Widgets that take text for HTML are made by the helper alone."""
    found = [
        f"{path.name}:{call.lineno} {name}"
        for path, call, name in _calls(project)
        if name in _GUESSING and path.name not in _RICH_BY_PURPOSE
    ]
    assert found == []


def test_every_tooltip_is_made_plain(project: Path) -> None:
    """A tooltip is a text of our own, or goes through the helper."""
    found = [
        f"{path.name}:{call.lineno}"
        for path, call, name in _calls(project)
        if name in {"setToolTip", "showText", "setWhatsThis"}
        and not all(map(_is_plain, _texts(call.args[1 if name == "showText" else 0])))
    ]
    assert found == []


def _texts(node: ast.expr) -> list[ast.expr]:
    """Return the texts that ``node`` may be."""
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def _is_plain(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in {"plain_tooltip", "tr", "translate"}
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id == "tip")


def _all_shown(window: MainWindow) -> Iterator[tuple[QWidget, str]]:
    """Yield what labels, titles, buttons, tooltips, lists and the status bar show and speak."""
    for widget in (window, *window.findChildren(QWidget)):
        texts = [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
        texts += list(_tips(widget))
        texts += [action.text() for action in widget.actions()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(number) for number in range(widget.count())]
        if isinstance(widget, QStatusBar):
            texts.append(widget.currentMessage())
        model = widget.model() if isinstance(widget, QAbstractItemView | QComboBox) else None
        if model is not None:
            texts += [
                str(index.data(role) or "")
                for index in _indexes(model, QModelIndex())
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            ]
        yield from ((widget, text) for text in texts)


_HIDDEN = frozenset("\x07\x1b\x9b\u202e\u2066")


@pytest.mark.parametrize(
    "action",
    [
        "",
        "properties",
        "edit",
        "preferences",
        "export",
        "design",
        "send_statement",
        "delete_statement",
    ],
)
def test_nothing_hidden_turns_text_around(hidden: MainWindow, qtbot: QtBot, action: str) -> None:
    """Titles, names and notes in the window and in dialogs: all that is hidden is shown."""
    hidden.session.selection.select(hidden.session.commitments[0].id)
    for name in filter(None, ("summary", "outline", action)):
        hidden.actions_by_name[name].trigger()
    hidden.tabs.bring_up(hidden.notes_panel)
    QApplication.processEvents()
    found = list(_all_shown(hidden))
    obeyed = {(widget.objectName(), text) for widget, text in found if _HIDDEN & set(text)}
    assert obeyed == set()
    assert any(r"\u202e" in text for _, text in found)


@pytest.mark.parametrize("name", ["damaged", "in use", "unexpected", "conflict", "repair"])
def test_dialogs_of_trouble_show_all_as_it_is(window: MainWindow, name: str) -> None:
    """Reasons, paths and names of others: neither HTML nor what turns words around."""
    words = f"{MARKUP}\u202e\x1b[2J"
    error, path = DamagedLibraryError(f"It says {words}"), Path(f"/{words}/library.db")
    dialog: QDialog
    match name:
        case "damaged":
            dialog = DamagedDialog(path, error)
        case "in use":
            dialog = InUseDialog(path, Holder(words, words, "", "", words))
        case "unexpected":
            dialog = CrashDialog(ValueError(words), window)
        case "conflict":
            dialog = ConflictDialog(words, words, (), {}, window)
        case _:
            offer_repair(window, error, lambda: None)
            (dialog,) = window.findChildren(PlainMessageBox, "repairDialog")
    QApplication.processEvents()
    labels = [each for each in dialog.findChildren(QLabel) if MARKUP in each.text()]
    assert labels
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert all(r"\u202e\x1b" in each.text() for each in labels)
    assert [each.text() for each in dialog.findChildren(QLabel) if _HIDDEN & set(each.text())] == []
    dialog.deleteLater()


def test_titles_turn_no_text_around(window: MainWindow) -> None:
    """What a title would do to the words around it is shown, in the window's title and the list."""
    session = window.session
    statement = session.statement
    assert statement is not None
    with session.library.transaction():
        session.library.statements.put(replace(statement, title="A\u202etxt.\x1b[2J\nB"))
    session.reading.reopen()
    session.refresh_library()
    shown = r"A\u202etxt.\x1b[2J\nB"
    assert window.windowTitle().startswith(shown)
    assert window.library_panel.model.index(0, 0).data() == shown
    assert shown in [label.text() for label in window.findChildren(QLabel)]
