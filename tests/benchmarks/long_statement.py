"""A long statement with thousands of commitments: in our window, and in bare widgets of Qt."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import bare_sql
from PySide6.QtCore import QEvent, QSize, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review, Statement
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.library_access import open_with_themes
from briefreader.services.statements.properties import edit_properties
from briefreader.text.span import Span
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.theme import reader_font
from briefreader.ui.window.main_window import MainWindow

SENTENCE = (
    "Both sides agreed to build bridge {number} over the river before the year’s end, and to "
    "keep it well. "
)
FILLER = "The ministers exchanged views on the situation in the region and the world at large. "
SIZE = QSize(1440, 900)
PAUSE_SECONDS = 0.2
IN_VIEW = 40
"""How many highlights the bare browser has at a time: about as many as are in view."""


class BareReader(QWidget):
    """A QTextBrowser and a QListView with a filter: what Qt gives for nothing.

    Attributes:
        view: the text.
        rows: a line for each commitment.

    """

    def __init__(self, size: QSize, spans: Sequence[Span]) -> None:
        super().__init__()
        self.view = QTextBrowser()
        self.view.setFont(reader_font())
        self.view.setFixedWidth(size.width())
        self.rows = QListView()
        self.rows.setUniformItemSizes(True)
        self._spans = spans
        self._lines = QStringListModel()
        self._filter = QSortFilterProxyModel()
        self._filter.setSourceModel(self._lines)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.rows.setModel(self._filter)
        layout = QHBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(self.rows)
        self.resize(SIZE.width(), size.height())

    def show_text(self, text: str) -> None:
        """Show ``text``, and no rows."""
        self.view.setPlainText(text)
        self.view.viewport().repaint()

    def show_all(self, text: str, lines: Sequence[str]) -> None:
        """Show ``text`` and a row for each of ``lines``."""
        self.view.setPlainText(text)
        self._lines.setStringList(lines)
        self.paint()

    def select(self, number: int) -> None:
        """Select the words of a commitment, and bring them into view."""
        span = self._spans[number % len(self._spans)]
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)
        settle()

    def highlight(self, *, every: int = 1) -> None:
        """Lay a colour over each of the first commitments, or over ``every`` other one."""
        fmt = QTextCharFormat()
        fmt.setBackground(QColor("#fff1a8"))
        selections = []
        for span in self._spans[:IN_VIEW:every]:
            selection = QTextEdit.ExtraSelection()
            selection.format = fmt
            selection.cursor = QTextCursor(self.view.document())
            selection.cursor.setPosition(span.start)
            selection.cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            selections.append(selection)
        self.view.setExtraSelections(selections)
        # Qt paints lines anew only where a selection was or is.
        self.view.viewport().update()
        settle()

    def filter(self, typed: str) -> None:
        """Show the rows that hold ``typed``."""
        self._filter.setFilterFixedString(typed)
        settle()

    def sort(self, *, backward: bool) -> None:
        """Sort the rows by their words."""
        orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._filter.sort(0, orders[backward])
        settle()

    def wear(self, paper: str, ink: str) -> None:
        """Show the text in other colours."""
        palette = QPalette(QColor(paper))
        palette.setColor(QPalette.ColorRole.Base, QColor(paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        self.setPalette(palette)
        settle()

    def scroll(self, by: int) -> None:
        """Scroll by so many pixels, and begin again at the end."""
        scroll(self.view, by)
        self.paint()

    def paint(self) -> None:
        """Paint all at once."""
        self.view.viewport().repaint()
        self.repaint()
        settle()


@contextmanager
def shown(folder: Path, count: int) -> Iterator[tuple[MainWindow, BareReader, str]]:
    """Show the main window with ``count`` commitments, and the bare widgets with the same text."""
    make_application()
    with open_with_themes(folder / "library.db") as library:
        window = make_window(library)
        text, commitments = _made(count)
        window.session.changes.perform(
            edit_properties(_statement(window), title="A long statement")
        )
        _store(window, text, commitments)
        window.resize(SIZE)
        window.show()
        settle()
        bare = BareReader(window.reader.view.size(), [each.span for each in commitments])
        bare.show_all(text, [each.quote for each in commitments])
        bare.show()
        rest(window, bare)
        yield window, bare, text
        window.jobs.finish()
        window.close()
        bare.close()


def bare_copy(folder: Path) -> sqlite3.Connection:
    """Return a connection to a copy of the library."""
    copy = bare_sql.connect(folder / "bare.db")
    with closing(sqlite3.connect(folder / "library.db")) as library:
        library.backup(copy)
    return copy


def rest(window: MainWindow, bare: BareReader) -> None:
    """Let all of it be read, and Qt lay out both texts, which it does bit by bit."""
    while window.session.records.is_reading:
        settle()
    for view in (window.reader.view, bare.view):
        view.document().size()
    end = time.monotonic() + PAUSE_SECONDS
    while time.monotonic() < end:
        settle()


def settle() -> None:
    """Handle all events that wait."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()


def scroll(view: QTextEdit, by: int) -> None:
    """Scroll ``view`` by so many pixels, and begin again at the end."""
    bar = view.verticalScrollBar()
    bar.setValue((bar.value() + by) % max(1, bar.maximum()))


def _made(count: int) -> tuple[str, list[Commitment]]:
    """Return a text, of 1 MB for 5,000, and commitments in it of all themes and strengths."""
    parts: list[str] = ["Joint statement of Japan and Chad\n\n"]
    length = len(parts[0])
    commitments = []
    themes = [theme.key for theme in load_taxonomy().themes]
    strengths = list(Strength)
    paragraph = 2
    for number in range(count):
        sentence = SENTENCE.format(number=number)
        span = Span(length, length + len(sentence) - 2)
        commitments.append(
            Commitment(
                statement_id=1, span=span, quote=sentence[:-2], paragraph=paragraph,
                cue="agreed to", rule="agreed", strength=strengths[number % 3],
                actors=("Japan", "Chad"), themes=(themes[number % len(themes)],), due=None,
                confidence=0.9, detected=span,
            )
        )  # fmt: skip
        last = number % 8 == 7
        block = sentence + FILLER.rstrip() + ("\n\n" if last else " ")
        paragraph += last
        parts.append(block)
        length += len(block)
    return "".join(parts).rstrip(), commitments


def _store(window: MainWindow, text: str, commitments: list[Commitment]) -> None:
    """Give the open statement this text and these commitments."""
    library = window.session.library
    for each in library.commitments.of_statement(1):
        library.commitments.delete(each.id)
    library.statements.put(replace(_statement(window), text=text, digest="long"))
    library.commitments.put_all(commitments)
    window.session.reading.open(1)
    assert len(window.session.commitments) == len(commitments)
    assert window.session.commitments[0].review is Review.UNREVIEWED


def _statement(window: MainWindow) -> Statement:
    assert window.session.statement is not None
    return window.session.statement
