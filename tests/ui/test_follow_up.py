"""What became of a commitment: on its card, in the dialog, and marked in list and margin."""

import datetime as dt
from dataclasses import replace

import pytest
from follow_ups_on_screen import lines, open_follow_up, part, press, write
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import Review, Status
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.sentences import sentences_of
from briefreader.ui.app.theme import Scheme, window_theme
from briefreader.ui.common.status_marks import status_icon
from briefreader.ui.dialogs.follow_up.follow_up_dialog import FollowUpDialog
from briefreader.ui.dialogs.follow_up.proposal_jobs import FoundSentences, FoundStatements
from briefreader.ui.dialogs.follow_up.sentence_dialog import SentenceDialog
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole
from briefreader.ui.panels.commitments.value_button import ValueButton
from briefreader.ui.reader.margin import MarkKind, ReaderMargin
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
LATER = (
    "Second statement on trade\n\nTokyo, 4 May 2027\n\n"
    "Kazakhstan and Japan met. The ministers welcomed that the accession was completed in November."
)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> FollowUpDialog:
    """Return the follow-up of the first commitment, opened by its key."""
    return open_follow_up(window, qtbot)


def test_entries_are_added_and_listed_latest_first(
    dialog: FollowUpDialog, window: MainWindow, qtbot: QtBot
) -> None:
    """Each is stored at once; the card, which is behind, says the same."""
    assert part(dialog, QLabel, "noHistory").isVisible()
    write(dialog, QDate(2026, 3, 2), "In progress", "Begun")
    press(dialog, "saveEntry", qtbot)
    write(dialog, QDate(2026, 5, 1), "Partly met", "Half of it")
    press(dialog, "saveEntry", qtbot)
    assert lines(dialog) == [
        "1 May 2026 · Partly met · Ann\nHalf of it",
        "2 March 2026 · In progress · Ann\nBegun",
    ]
    first = window.session.commitments[0]
    assert (first.status, first.review) == (Status.PARTLY_MET, Review.CONFIRMED)
    card = window.commitment_panel.card
    status = card.findChild(ValueButton, "card_status")
    evidence = card.findChild(QLabel, "card_evidence")
    assert status.accessibleDescription() == "Partly met · 1 May 2026"
    assert evidence.text().splitlines()[0] == "1 May 2026 · Partly met · Half of it"
    dialog.reject()
    window.session.changes.undo_stack.undo()
    assert status.accessibleDescription() == "In progress · 2 March 2026"
    window.session.changes.undo_stack.undo()
    assert status.value == "Open"
    assert window.session.commitments[0].review is Review.UNREVIEWED


def test_an_entry_is_corrected_and_deleted(
    dialog: FollowUpDialog, library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    """Choosing it in the list puts it into the form."""
    write(dialog, QDate(2026, 3, 2), "Met", "Seen")
    press(dialog, "saveEntry", qtbot)
    history = part(dialog, QListWidget, "history")
    history.setCurrentRow(0)
    assert part(dialog, QPlainTextEdit, "entryNote").toPlainText() == "Seen"
    assert not part(dialog, QPushButton, "saveEntry").isEnabled()
    write(dialog, QDate(2026, 3, 3), "Missed", "Not seen")
    press(dialog, "saveEntry", qtbot)
    assert lines(dialog) == ["3 March 2026 · Missed · Ann\nNot seen"]
    history.setCurrentRow(0)
    press(dialog, "deleteEntry", qtbot)
    assert lines(dialog) == []
    first = window.session.commitments[0]
    assert (library.evidence.of_commitment(first.id), first.status) == ((), Status.OPEN)


def test_an_entry_that_says_nothing_or_has_a_wrong_link_is_not_added(
    dialog: FollowUpDialog, qtbot: QtBot
) -> None:
    """What a link may be is said below it."""
    save, link = part(dialog, QPushButton, "saveEntry"), part(dialog, QLineEdit, "entryLink")
    assert not save.isEnabled()
    for wrong in ("javascript:alert(1)", "file:///etc/passwd", "https://", "http://a@b.org/"):
        link.setText(wrong)
        assert not save.isEnabled()
        assert part(dialog, QLabel, "entryProblem").isVisible()
    for right in ("https://example.org/report", "mailto:desk@example.org"):
        link.setText(right)
        assert save.isEnabled()
        assert not part(dialog, QLabel, "entryProblem").isVisible()


def test_a_link_is_opened_only_when_asked(
    dialog: FollowUpDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a button, once its entry is chosen."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    part(dialog, QLineEdit, "entryLink").setText("https://example.org/report")
    press(dialog, "saveEntry", qtbot)
    assert not part(dialog, QPushButton, "openLink").isVisible()
    part(dialog, QListWidget, "history").setCurrentRow(0)
    press(dialog, "openLink", qtbot)
    assert opened == ["https://example.org/report"]


def test_a_sentence_of_another_statement_is_cited_and_gone_to(
    window: MainWindow, library: Library, dialog: FollowUpDialog, qtbot: QtBot
) -> None:
    """It is found by its words, and shown with its statement's title."""
    detector = window.session.detection.detector
    later = library.statements.get(import_text(library, LATER, detector).statement_id)
    qtbot.mouseClick(part(dialog, QToolButton, "chooseSentence"), Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(SentenceDialog)
    assert chooser is not None
    part(chooser, QLineEdit, "sentenceWords").setText("accession completed")
    qtbot.keyClick(part(chooser, QLineEdit, "sentenceWords"), Qt.Key.Key_Return)
    sentences = part(chooser, QListWidget, "sentences")
    qtbot.waitUntil(lambda: part(chooser, QListWidget, "sentenceStatements").count() == 1)
    qtbot.waitUntil(lambda: sentences.count() > 0)
    assert sentences.item(0).text().startswith("The ministers welcomed")
    sentences.setCurrentRow(0)
    chooser.accept()
    part(dialog, QComboBox, "entryStatus").setCurrentText("Met")
    assert later.title in part(dialog, QLabel, "entrySentence").text()
    press(dialog, "saveEntry", qtbot)
    (entry,) = library.evidence.citing(later.id)
    assert entry.span is not None
    assert entry.span.of(later.text) == entry.quote
    part(dialog, QListWidget, "history").setCurrentRow(0)
    press(dialog, "goToSource", qtbot)
    assert window.session.statement == later
    assert window.reader.view.selected_span() == entry.span


def test_only_what_is_found_for_the_words_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    """What comes late is dropped, and Enter takes no sentence that was chosen for other words."""
    library = window.session.library
    every = tuple(library.statements.summaries())
    chooser = SentenceDialog(window)
    qtbot.addWidget(chooser)
    chooser.begin()
    chooser.show_found(FoundStatements("", every))
    (summary,) = every
    sentences = part(chooser, QListWidget, "sentences")
    said = sentences_of(library.statements.get(summary.id))
    chooser.show_sentences(FoundSentences(summary.id, "other words", said))
    assert sentences.count() == 0
    chooser.show_sentences(FoundSentences(summary.id, "", said))
    assert sentences.count() == len(said)
    sentences.setCurrentRow(0)
    words = part(chooser, QLineEdit, "sentenceWords")
    words.setText("nowhere")
    with qtbot.assertNotEmitted(chooser.chosen), qtbot.waitSignal(chooser.words_wanted):
        qtbot.keyClick(words, Qt.Key.Key_Return)
    assert chooser.isVisible()
    chooser.show_found(FoundStatements("nowhere", ()))
    chooser.show_found(FoundStatements("", every))
    assert part(chooser, QListWidget, "sentenceStatements").count() == 0
    assert part(chooser, QLabel, "noStatements").isVisible()


def test_a_proposed_sentence_fills_the_form_and_sets_nothing(
    window: MainWindow, library: Library, dialog: FollowUpDialog, qtbot: QtBot
) -> None:
    """Its day and what it suggests are there to be corrected; only the button adds it."""
    first = window.session.commitments[0]
    text = f"Third statement\n\nThey welcomed the completion of what was meant: {first.quote}."
    detector = window.session.detection.detector
    made = library.statements.get(import_text(library, text, detector).statement_id)
    parties = window.session.statement.parties if window.session.statement else ()
    library.statements.put(replace(made, date=dt.date(2027, 5, 4), parties=parties))
    qtbot.mouseClick(part(dialog, QToolButton, "chooseSentence"), Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(SentenceDialog)
    assert chooser is not None
    statements, sentences = (
        part(chooser, QListWidget, each) for each in ("sentenceStatements", "sentences")
    )
    qtbot.waitUntil(lambda: statements.count() and statements.item(0).text().startswith("Proposed"))
    assert sentences.item(0).text().endswith("Met · 4 May 2027 · Third statement")
    sentences.setCurrentRow(0)
    chooser.accept()
    assert part(dialog, QDateEdit, "entryDate").date() == QDate(2027, 5, 4)
    assert part(dialog, QComboBox, "entryStatus").currentText() == "Met"
    assert library.evidence.of_commitment(first.id) == ()
    press(dialog, "saveEntry", qtbot)
    assert window.session.commitments[0].status_date == dt.date(2027, 5, 4)


def test_owner_and_reminder_are_kept_as_the_dialog_closes(
    dialog: FollowUpDialog, window: MainWindow
) -> None:
    """As one step of Undo; the card has a row for each."""
    part(dialog, QLineEdit, "owner").setText(" Bea ")
    part(dialog, QCheckBox, "isReminded").setChecked(True)
    part(dialog, QDateEdit, "reminder").setDate(QDate(2026, 9, 1))
    dialog.reject()
    first = window.session.commitments[0]
    assert (first.owner, first.reminder) == ("Bea", dt.date(2026, 9, 1))
    card = window.commitment_panel.card
    assert card.findChild(QLabel, "card_owner").text() == "Bea"
    assert card.findChild(QLabel, "card_reminder").text() == "1 September 2026"
    window.session.changes.undo_stack.undo()
    assert not card.findChild(QLabel, "card_owner").isVisible()


def test_the_marks_differ_by_shape() -> None:
    """Drawn in one colour no two of them are alike, and what is open has none."""
    theme = window_theme(Scheme.LIGHT)
    drawn = {}
    for status in Status:
        image = status_icon(status, theme, 4).pixmap(48, 48).toImage()
        shape = image.convertToFormat(QImage.Format.Format_Alpha8)
        drawn[status] = bytes(shape.constBits())
    assert len(set(drawn.values())) == len(Status)
    assert not any(drawn[Status.OPEN])


def test_list_and_margin_mark_the_status(window: MainWindow, qtbot: QtBot) -> None:
    """The list tells it to screen readers; a click on the margin's mark goes to the commitment."""
    session = window.session
    first, second = session.commitments[0], session.commitments[1]
    step = entries.set_status(first, Status.MET, dt.date(2026, 3, 2), NOW)
    session.changes.perform_all("Set status", step)
    model = window.commitment_panel.model
    told = model.index_of(first.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told is not None
    assert told.endswith("Met")
    assert model.index_of(first.id).data(CommitmentRole.COMMITMENT).status is Status.MET
    margin = window.reader.view.findChild(ReaderMargin, "readerMargin")
    assert margin is not None
    (mark, area) = next(each for each in margin._marks_in_view() if each[0].kind is MarkKind.STATUS)
    assert mark.words == "Status: Met"
    assert inked(margin, area.center().toPoint()) == window.appearance.theme.colour("positive")
    session.selection.select(second.id)
    qtbot.mouseClick(
        margin, Qt.MouseButton.LeftButton, pos=QPoint(int(area.left()) + 4, int(area.top()) + 8)
    )
    assert session.current is not None
    assert session.current.id == first.id


def inked(margin: ReaderMargin, place: QPoint) -> QColor:
    """Return the colour at the middle of a mark, which is that of most of its pixels."""
    image = margin.grab().toImage()
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(int(place.x() * ratio), int((place.y() - 1) * ratio)))
