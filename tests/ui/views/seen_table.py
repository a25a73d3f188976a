"""The table of commitments as a test sees it."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate
from briefreader.library.records import Commitment
from briefreader.services.commitments_table.table_filter import Column
from briefreader.ui.views.commitments_table.row_model import COLUMNS
from briefreader.ui.views.commitments_table.table_view import CommitmentsTable
from briefreader.ui.window.main_window import MainWindow
from commitments_made import TODAY

BY_DUE = (
    "Peru will meet again",
    "Chad will mend a bridge",
    "Egypt will pay for water",
    "Peru will plant trees",
    "Chad will dig wells",
)
"""What is not dismissed, by due date."""


class Table:
    """The table of ``window``, and what a test knows of its commitments by their words."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        view = window.views.show_view("table")
        assert isinstance(view, CommitmentsTable)
        self.view = view

    def quotes(self) -> list[str]:
        """Return the words of the rows, in order."""
        model = self.view.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def wait_for(self, *quotes: str) -> None:
        """Wait until these are the rows, in this order."""
        self.qtbot.waitUntil(lambda: self.quotes() == list(quotes), timeout=10_000)

    def cell(self, quote: str, column: Column) -> str:
        """Return the text of a cell."""
        row = self.quotes().index(quote)
        return str(self.view.model.index(row, COLUMNS.index(column)).data())

    def go_to(self, quote: str) -> None:
        """Make the row of these words the current one, as by a click, and wait for its text."""
        self.view.rows.go_to(self.quotes().index(quote))
        self.qtbot.waitUntil(lambda: self.current() == quote)

    def select(self, *quotes: str) -> None:
        """Select these rows, by clicks with Ctrl held."""
        rows = self.view.rows
        for number, quote in enumerate(quotes):
            index = self.view.model.index(self.quotes().index(quote), 0)
            rows.scrollTo(index)
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(
                rows.viewport(),
                Qt.MouseButton.LeftButton,
                held,
                rows.visualRect(index).center(),
            )
        self.qtbot.waitUntil(lambda: self.current() == quotes[-1])

    def current(self) -> str:
        """Return the words of the session's current commitment, empty if there is none."""
        current = self.window.session.current
        return current.quote if current else ""

    def held(self, quote: str) -> Commitment:
        """Return the commitment as the library holds it."""
        (found,) = (each for each in self.every() if each.quote == quote)
        return found

    def every(self) -> tuple[Commitment, ...]:
        """Return all commitments of the library, dismissed ones too."""
        library = self.window.session.library
        ids = range(1, 100)
        return library.commitments.of_ids(list(ids))


def day(number: int) -> DueDate:
    """Return a due date so many days from today."""
    return DueDate("then", TODAY + dt.timedelta(days=number))
