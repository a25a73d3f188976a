"""A window on a library with commitments of several statements, its table shown."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot
from seen_table import BY_DUE, Table, day

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Review, Status
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.views.commitments_table.table_view import CommitmentsTable
from commitments_made import TODAY, add_commitment, add_statement


@pytest.fixture
def promises(library: Library) -> Library:
    """Return a library with three statements, and no sample."""
    library.settings.set("sample_offered", value=True)
    lima = add_statement(
        library, "Lima talks", dt.date(2024, 5, 1),
        ["Chad will mend a bridge", "Peru will plant trees", "Peru will meet again"],
    )  # fmt: skip
    cairo = add_statement(
        library, "Cairo talks", dt.date(2025, 2, 1),
        ["Egypt will pay for water", "Chad will dig wells", "It rained on Chad"],
    )  # fmt: skip
    add_commitment(library, lima, "Chad will mend a bridge", themes=("transport",), due=day(-20))
    add_commitment(
        library, lima, "Peru will plant trees", actors=("Peru",), themes=("climate-environment",),
        due=day(30), strength=Strength.INTENT, review=Review.CONFIRMED,
    )  # fmt: skip
    add_commitment(
        library, lima, "Peru will meet again", actors=("Peru", "Chad"), due=day(-400),
        status=Status.MET, strength=Strength.REAFFIRMED,
    )  # fmt: skip
    add_commitment(library, cairo, "Egypt will pay for water", actors=("Egypt",), due=day(-5))
    add_commitment(library, cairo, "Chad will dig wells", themes=("climate-environment",))
    add_commitment(library, cairo, "It rained on Chad", review=Review.DISMISSED, due=day(-1))
    return library


@pytest.fixture
def table(promises: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    """Return the table, on the day on which some commitments are overdue, with all rows there."""
    monkeypatch.setattr(CommitmentsTable, "today", staticmethod(lambda: TODAY))
    make_application()
    window = make_window(promises)
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Table(window, qtbot)
    qtbot.waitUntil(lambda: set(BY_DUE) <= set(made.quotes()), timeout=20_000)
    yield made
    window.jobs.finish()


@pytest.fixture
def clipboard(table: Table) -> Iterator[QClipboard]:
    """Return the clipboard, emptied when the test is over: see the fixture of the folder above."""
    made = QGuiApplication.clipboard()
    yield made
    made.clear()
