"""What people type finds words written another way: in the text, the filters, and the notes."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefreader.library.records import Annotation
from briefreader.services.annotations.note_listing import NoteFilter, NoteOrder, listed
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.span import Span
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

MADE = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
PASTED = (
    "<h1>Joint Statement on Energy</h1><p>1. The parties’ leaders will meet in Astana by 2026.</p>"
    "<p>2. They’ll conﬁrm the naïve 😀 plan, and co‑operate.</p>"
)
FRENCH = (
    "Joint Statement of France and Chad\n\n3 May 2024\n\nFrance will give aid to Côte d’Ivoire, "
    "and "
    "will co‑operate with it by 2030.\n\nChad will plant trees by 2031."
)


@pytest.fixture
def pasted(window: MainWindow, clipboard: QClipboard, qtbot: QtBot) -> MainWindow:
    """Return the window on a statement that was pasted from a word processor."""
    data = QMimeData()
    data.setText("x")
    data.setHtml(PASTED)
    clipboard.setMimeData(data)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    dialog = window.findChild(QDialog, "propertiesDialog")
    if dialog is not None:
        dialog.reject()
    return window


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("parties'", "parties’"),
        ("parties’", "parties’"),
        ("They'll", "They’ll"),
        ("naive", "naïve"),
        ("naïve", "naïve"),
        ("nai\u0308ve", "naïve"),
        ("confirm", "conﬁrm"),
        ("co-operate", "co‑operate"),
        ("😀 plan", "😀 plan"),
        ("2026", "2026"),
    ],
)
def test_the_find_bar(pasted: MainWindow, qtbot: QtBot, typed: str, found: str) -> None:
    """Each is there once, and marked as it stands."""
    pasted.actions_by_name["find"].trigger()
    bar = pasted.reader.column.find_bar
    bar.box.setText(typed)
    result = bar.findChild(QLabel, "findResult")
    assert result is not None
    qtbot.waitUntil(lambda: result.text() == "1 of 1")
    text = pasted.reader.view.page.text.encode("utf-16-le")
    ((start, end),) = bar._found.places
    assert text[2 * start : 2 * end].decode("utf-16-le") == found


@pytest.mark.parametrize(
    "typed", ["d'Ivoire", "d’Ivoire", "Cote", "Côte", "co-operate", '"cote d\'ivoire"']
)
def test_the_filter_of_commitments(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    """Leaves the commitment of France in the list."""
    session = window.session
    made = import_text(session.library, FRENCH, session.detection.detector)
    session.refresh_library()
    session.reading.open(made.statement_id)
    box = window.findChild(QLineEdit, "commitmentFilter")
    assert box is not None
    box.setText(typed)
    model = window.commitment_panel.tree.model()

    def quotes() -> list[str]:
        groups = [model.index(row, 0) for row in range(model.rowCount())]
        rows = [model.index(n, 0, group) for group in groups for n in range(model.rowCount(group))]
        return [row.data() for row in rows]

    qtbot.waitUntil(lambda: len(quotes()) < len(session.commitments))
    assert any("Côte d’Ivoire" in each or "co‑operate" in each for each in quotes())
    assert not any("trees" in each for each in quotes())


@pytest.mark.parametrize("typed", ["d'Ivoire", "COTE", "co-operate now", "еще"])
def test_the_filter_of_notes(typed: str) -> None:
    """By the note, and by the words that it is on."""
    note = Annotation(
        statement_id=1, span=Span(0, 13), exact="Côte d’Ivoire", note="Ещё: co‑operate now?",
        prefix="", suffix="", created=MADE, modified=MADE,
    )  # fmt: skip
    assert listed([note], [], NoteFilter(text=typed), NoteOrder.PLACE) == (note,)
    assert listed([note], [], NoteFilter(text="Togo"), NoteOrder.PLACE) == ()


@pytest.mark.parametrize(
    ("exact", "prefix", "placed"),
    [
        ("co\u00adoperate on", "Astana 😀 and ", "cooperate on"),
        ("Astana 😀 and co\u00adoperate on e\u0301n\u0301ergy\u00a0by 2026", "in ", None),
        ("e\u0301 or not", "again, caf", "é or not"),
        ("cafe\u0301 or not", "again, ", "café or not"),
        ("will meet\u200b again", "The parties ", "will meet again"),
        ("en\u0301ergy", "cooperate on ", "eńergy"),
        ("parties' plan", "the ", "parties’ plan"),
        ("words that are nowhere", "x ", None),
    ],
)
def test_quotes_find_their_place(exact: str, prefix: str, placed: str | None) -> None:
    """In a text that writes the same words otherwise."""
    text = (
        "They meet in Astana 😀 and cooperate on eńergy by 2026.\n\n"
        "The parties will meet again, café or not, by the parties’ plan."
    )
    found = ChangedText(text).place(QuoteSelector(exact, prefix, ""), 0)
    if placed is None and "Astana" in exact:
        placed = "Astana 😀 and cooperate on eńergy by 2026"
    assert (found.span.of(text) if found else None) == placed
