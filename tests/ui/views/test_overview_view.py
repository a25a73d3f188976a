"""The library in figures: its charts, and the rows that their bars open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot
from seen_table import Table

from briefreader.library.records import Status
from briefreader.services.library_overview.charts import ChartKind
from briefreader.services.review import review
from briefreader.ui.views.overview.chart_widget import ChartWidget
from briefreader.ui.views.overview.overview_saving import OverviewSaving
from briefreader.ui.views.overview.overview_view import OverviewView
from commitments_made import TODAY


@pytest.fixture
def overview(table: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OverviewView:
    """Return the view, opened by its action, with its charts there."""
    monkeypatch.setattr(OverviewView, "today", staticmethod(lambda: TODAY))
    table.window.actions_by_name["view_overview"].trigger()
    view = table.window.views.made("overview")
    assert isinstance(view, OverviewView)
    qtbot.waitUntil(lambda: len(view.charts) == len(ChartKind), timeout=10_000)
    return view


def chart(view: OverviewView, kind: ChartKind) -> ChartWidget:
    """Return the chart of a kind."""
    found = view.findChild(ChartWidget, f"chart_{kind.value}")
    assert isinstance(found, ChartWidget)
    return found


def test_the_library_is_told_in_figures(overview: OverviewView) -> None:
    """Dismissed commitments are left out; the busiest party comes first."""
    total = overview.findChild(QLabel, "overviewTotal")
    assert isinstance(total, QLabel)
    assert total.text() == "5 commitments in 2 statements"
    statuses = chart(overview, ChartKind.STATUSES)
    assert [(each.key, each.total) for each in statuses.chart.rows] == [
        ("Chad", 3), ("Peru", 2), ("Egypt", 1),
    ]  # fmt: skip
    assert [each.key for each in chart(overview, ChartKind.STRENGTHS).chart.rows] == [
        "2024",
        "2025",
    ]


def test_a_bar_opens_its_rows(overview: OverviewView, table: Table, qtbot: QtBot) -> None:
    """By a click; by arrows and Enter, which tell what is under way."""
    statuses = chart(overview, ChartKind.STATUSES)
    late = next(each for each in statuses.drawing.boxes if each.column == "overdue" and each.value)
    place = statuses.mapFromGlobal(statuses.mapToGlobal(statuses.rect().topLeft()))
    place.setX(round(late.x + late.width / 2) + 1)
    place.setY(round(late.y + late.height / 2) + 1)
    QTest.mouseClick(statuses, Qt.MouseButton.LeftButton, pos=place)
    table.wait_for("Chad will mend a bridge")
    assert table.window.views.current == "table"
    table.window.actions_by_name["view_overview"].trigger()
    statuses.setFocus()
    QTest.keyClick(statuses, Qt.Key.Key_Home)
    QTest.keyClick(statuses, Qt.Key.Key_Down)
    assert statuses.accessibleDescription() == "Peru · Met: 1 commitment"
    QTest.keyClick(statuses, Qt.Key.Key_Return)
    table.wait_for("Peru will meet again")


def test_a_decision_is_counted(overview: OverviewView, table: Table, qtbot: QtBot) -> None:
    """At once, as long as the view is seen."""
    wells = table.held("Chad will dig wells")
    table.window.session.changes.perform(review.edit(wells, status=Status.MET))

    def met() -> int:
        rows = chart(overview, ChartKind.STATUSES).chart.rows
        return next(each.counts[0] for each in rows if each.key == "Chad")

    qtbot.waitUntil(lambda: met() == 2, timeout=10_000)


def test_a_chart_is_saved(overview: OverviewView, table: Table, tmp_path: Path) -> None:
    """As a picture at twice the size, a drawing, or a table with names."""
    matrix = chart(overview, ChartKind.STRENGTHS)
    button = overview.findChild(QToolButton, "save_strengths")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = table.window.findChild(QDialog, "saveChartDialog")
    assert dialog is not None
    dialog.reject()
    saving = table.window.findChild(OverviewSaving)
    assert isinstance(saving, OverviewSaving)
    theme = table.window.appearance.theme
    for ending in ("png", "svg", "csv"):
        saving.save(matrix, tmp_path / f"chart.{ending}", theme)
    assert QImage(str(tmp_path / "chart.png")).width() > 2 * matrix.drawing.width
    assert "How firmly, year by year" in (tmp_path / "chart.svg").read_text("utf-8")
    assert (tmp_path / "chart.csv").read_text("utf-8-sig").splitlines() == [
        ",Firm,Intent,Reaffirmed", "2024,1,1,1", "2025,2,0,0",
    ]  # fmt: skip
