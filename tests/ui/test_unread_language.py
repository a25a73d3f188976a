"""A statement in a language that is not read says so, wherever its commitments would stand."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefreader import shipped
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.detection.detection import load_detector
from briefreader.services.export.preview import Extent
from briefreader.text.span import Span
from briefreader.ui.dialogs.exporting.export_labels import extent_label
from briefreader.ui.panels.library.statement_model import StatementRole
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

PORTUGUESE = (
    "Declaração conjunta\n\n"
    "Os países da região comprometem-se a abrir escolas para as crianças até 2027, e a reforçar a "
    "cooperação no domínio da saúde."
)
FRENCH = "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région."
SPANISH = "Las Partes se comprometen a abrir escuelas para los niños de la región."
RUSSIAN = "Стороны обязуются открыть школы для детей региона."
ARABIC = "اتفق الوزراء على إنشاء مركز إقليمي لتبادل البيانات المائية قبل نهاية عام 2027."
PROMISE = "Japan and the United States will open a consulate in Astana by May 2026."
LANGUAGES = "in English, French, Spanish and Russian."
NOT_READ = f"Commitments are not read in the language of this statement, only {LANGUAGES}"
NOT_KNOWN = f"The language of this statement is not known. Commitments are read {LANGUAGES}"
BY_HAND = "Select a passage in the text and press Ctrl+Shift+A to add one by hand."
Opener = Callable[..., Statement]


@pytest.fixture
def opened(window: MainWindow, library: Library) -> Opener:
    """Return a function that imports a text, perhaps in another language, and opens it."""

    def open_text(text: str, **changes: str) -> Statement:
        made = library.statements.get(import_text(library, text, load_detector()).statement_id)
        statement = library.statements.put(replace(made, **changes))
        window.session.refresh_library()
        window.session.reading.open(statement.id)
        return statement

    return open_text


def said(window: MainWindow, name: str) -> str:
    """Return the text of a label that can be seen, or nothing."""
    label = window.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def press(window: MainWindow, name: str) -> None:
    """Click a button of the notice."""
    button = window.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def mark_by_hand(window: MainWindow, span: Span) -> None:
    """Add a commitment at ``span``."""
    window.reader.view.select_span(span)
    window.actions_by_name["add_commitment"].trigger()


def test_the_list_does_not_count_what_is_not_read(window: MainWindow, opened: Opener) -> None:
    """The row says so in words, its tool tip and screen readers why."""
    statement = opened(PORTUGUESE)
    row = window.library_panel.model.row_of(statement.id)
    assert row.data(StatementRole.COUNT) == "not read"
    assert NOT_READ in row.data(Qt.ItemDataRole.ToolTipRole)
    assert NOT_READ in row.data(Qt.ItemDataRole.AccessibleTextRole)
    sample = window.library_panel.model.row_of(1)
    assert sample.data(StatementRole.COUNT) == 15
    assert "English" not in sample.data(Qt.ItemDataRole.ToolTipRole)


def test_the_panel_says_how_to_mark_by_hand(window: MainWindow, opened: Opener) -> None:
    """It claims no finding and counts nothing."""
    opened(PORTUGUESE)
    assert said(window, "commitmentSummary") == ""
    empty = window.commitment_panel.empty.text()
    assert empty == f"Commitments are not read\n{NOT_READ} {BY_HAND}"


def test_a_statement_in_english_may_have_none(window: MainWindow, opened: Opener) -> None:
    """That is a finding, as before."""
    opened("It rained in the north of the country, and the river is high.")
    assert window.commitment_panel.empty.text() == f"No commitments found\n{BY_HAND}"
    assert said(window, "languageNoticeText") == ""


def test_the_summary_says_so_too(window: MainWindow, opened: Opener) -> None:
    """Alone where there is nothing to count, else over what was marked by hand."""
    statement = opened(PORTUGUESE)
    window.actions_by_name["summary"].trigger()
    empty = window.sides.summary.empty
    assert empty.isVisible()
    assert empty.text() == f"Commitments are not read\n{NOT_READ} {BY_HAND}"
    start = statement.text.index("Os países")
    mark_by_hand(window, Span(start, start + 40))
    window.actions_by_name["summary"].trigger()
    assert said(window, "summaryRemark") == NOT_READ
    window.session.reading.open(1)
    assert said(window, "summaryRemark") == ""


def test_what_is_marked_by_hand_is_counted(window: MainWindow, opened: Opener) -> None:
    """With the remark beside the count."""
    statement = opened(PORTUGUESE)
    mark_by_hand(window, Span(len(statement.text) - 30, len(statement.text)))
    shown = said(window, "commitmentSummary")
    assert shown.startswith("1 commitment")
    assert shown.endswith("some may be missing")
    assert said(window, "languageNoticeText") == NOT_READ


@pytest.mark.parametrize("passage", [PROMISE, FRENCH])
def test_a_mixed_statement_shows_what_was_found(
    window: MainWindow, opened: Opener, passage: str
) -> None:
    """And that some may be missing."""
    opened(f"{PORTUGUESE}\n\n{passage}", language="pt")
    assert [each.quote for each in window.session.commitments] == [passage.removesuffix(".")]
    assert said(window, "languageNoticeText").endswith("so some may be missing.")
    assert said(window, "commitmentSummary").endswith("some may be missing")


@pytest.mark.parametrize("text", [FRENCH, SPANISH, RUSSIAN])
def test_other_languages_are_read_too(window: MainWindow, opened: Opener, text: str) -> None:
    """List and panel count what is found, and the window has no remark."""
    statement = opened(text)
    row = window.library_panel.model.row_of(statement.id)
    assert row.data(StatementRole.COUNT) == 1
    assert [each.quote for each in window.session.commitments] == [text.removesuffix(".")]
    assert said(window, "commitmentSummary").startswith("1 commitment")
    assert "missing" not in said(window, "commitmentSummary")
    assert said(window, "languageNoticeText") == ""


def test_a_statement_in_two_languages_shows_both(window: MainWindow, opened: Opener) -> None:
    """Without a remark, as all of it is read."""
    opened(f"{FRENCH}\n\n{PROMISE}", language="fr")
    expected = [FRENCH.removesuffix("."), PROMISE.removesuffix(".")]
    assert [each.quote for each in window.session.commitments] == expected
    assert said(window, "languageNoticeText") == ""


def test_the_notice_stops_nobody(window: MainWindow, opened: Opener) -> None:
    """It is a bar in the window, over the text, which keeps the focus."""
    window.reader.view.setFocus()
    opened(ARABIC)
    notice = window.findChild(QFrame, "languageNotice")
    assert notice is not None
    assert notice.isVisible()
    assert not notice.isWindow()
    assert said(window, "languageNoticeText") == NOT_KNOWN
    assert QApplication.activeModalWidget() is None
    assert window.reader.view.hasFocus()
    window.session.reading.close()
    assert not notice.isVisible()


def test_the_notice_is_reached_by_keyboard(
    window: MainWindow, opened: Opener, library: Library, qtbot: QtBot
) -> None:
    """Three steps back from the text; Space answers, and what follows has the focus."""
    statement = opened(ARABIC)
    window.reader.view.setFocus()
    names = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        names.append(QApplication.focusWidget().objectName())
    assert names == ["languageHide", "languageOther", "languageEnglish"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert library.statements.get(statement.id).language == "en"
    assert window.reader.view.hasFocus()


def test_english_is_one_step_that_can_be_undone(
    window: MainWindow, opened: Opener, library: Library
) -> None:
    """Then all panels take nothing found for a finding, and ask again after Undo."""
    statement = opened(ARABIC)
    row = window.library_panel.model.row_of(statement.id)
    assert row.data(StatementRole.COUNT) == "not read"
    press(window, "languageEnglish")
    assert library.statements.get(statement.id).language == "en"
    assert said(window, "languageNoticeText") == ""
    assert window.commitment_panel.empty.text().startswith("No commitments found")
    assert row.data(StatementRole.COUNT) == 0
    assert window.session.changes.undo_stack.undoText() == "Set language"
    window.session.changes.undo_stack.undo()
    assert library.statements.get(statement.id) == statement
    assert said(window, "languageNoticeText") == NOT_KNOWN
    assert window.commitment_panel.empty.text().startswith("Commitments are not read")


def test_english_detects_at_once(
    window: MainWindow, opened: Opener, library: Library, qtbot: QtBot
) -> None:
    """What was left out as German words is found when the user says that they are English."""
    text = "Japan will die for no cause, und das ist der Text von der Presse und die Mittel."
    statement = opened(text, language="de")
    for each in library.commitments.of_statement(statement.id):
        library.commitments.delete(each.id)
    window.session.reload()
    assert window.session.commitments == ()
    press(window, "languageEnglish")
    qtbot.waitUntil(lambda: len(window.session.commitments) == 1, timeout=10_000)


def test_another_language_is_chosen_for_the_open_statement(
    window: MainWindow, opened: Opener, library: Library, qtbot: QtBot
) -> None:
    """In its Properties, at the language, whichever row of the list is chosen."""
    statement = opened(ARABIC)
    panel = window.library_panel
    panel.list.setCurrentIndex(panel.model.row_of(1))
    press(window, "languageOther")
    dialog = window.findChild(QDialog, "propertiesDialog")
    assert dialog is not None
    box = dialog.findChild(QComboBox, "propertiesLanguage")
    assert box is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() in (box, box.lineEdit()))
    assert box.currentText() == "Not known"
    box.setCurrentText("Arabic")
    dialog.accept()
    assert library.statements.get(statement.id).language == "ar"
    assert library.statements.get(1).language == "en"
    assert said(window, "languageNoticeText").startswith(NOT_READ)


def test_a_hidden_notice_stays_hidden(window: MainWindow, opened: Opener) -> None:
    """For this statement, as long as the window is open; of others it tells still."""
    first = opened(ARABIC)
    press(window, "languageHide")
    assert said(window, "languageNoticeText") == ""
    assert window.reader.view.hasFocus()
    opened(PORTUGUESE)
    assert said(window, "languageNoticeText").startswith(NOT_READ)
    window.session.reading.open(first.id)
    assert said(window, "languageNoticeText") == ""


def test_scanned_pages_are_not_asked_about(window: MainWindow, library: Library) -> None:
    """Without text there is no language; the reader says what is missing."""
    sample = library.statements.get(1)
    scanned = library.statements.put(
        replace(sample, id=0, text="", language="und", digest="0" * 64)
    )
    window.session.reading.open(scanned.id)
    assert said(window, "languageNoticeText") == ""
    assert window.reader.column.no_text.isVisible()


def test_the_export_dialog_counts_statements_not_read() -> None:
    """A table has no room for it, so it is said before."""
    extent = Extent(statements=3, commitments=4, dated=0, notes=0, uncovered=2)
    assert extent_label(extent).splitlines()[1].endswith("commitments may be missing.")
    assert "missing" not in extent_label(replace(extent, uncovered=0))


def test_the_sample_is_in_english(window: MainWindow) -> None:
    """A first start has no notice."""
    assert window.session.statement is not None
    assert window.session.statement.text.startswith(shipped.sample().read_text("utf-8")[:40])
    assert said(window, "languageNoticeText") == ""
