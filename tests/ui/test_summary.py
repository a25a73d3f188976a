"""The summary shows the statement's commitments at a glance and leads to them."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength
from briefreader.services.review import review
from briefreader.services.statements import overview as counting
from briefreader.ui.app.theme import Scheme, window_theme
from briefreader.ui.panels.summary.bar import BarButton
from briefreader.ui.window.main_window import MainWindow

TODAY = dt.date(2016, 3, 1)


@pytest.fixture
def shown(window: MainWindow) -> MainWindow:
    """Return the window with the summary shown by its action, seen from a day in 2016."""
    window.sides.summary.today = lambda: TODAY  # type: ignore[method-assign]
    window.actions_by_name["summary"].trigger()
    return window


def bars(window: MainWindow, grouping: str) -> list[BarButton]:
    """Return the bars that are to be seen, from top to bottom."""
    every = window.sides.summary.findChildren(BarButton)
    mine = [bar for bar in every if bar.objectName().startswith(f"bar_{grouping}")]
    return sorted((bar for bar in mine if bar.isVisible()), key=lambda bar: bar.y())


def bar(window: MainWindow, name: str) -> BarButton:
    """Return the bar of this name."""
    every = [each for each in window.sides.summary.findChildren(BarButton) if each.isVisible()]
    return next(each for each in every if each.bar.name == name)


def listed(window: MainWindow) -> int:
    """Return how many commitments the first tab lists."""
    model = window.commitment_panel.model
    return sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount()))


def filtered(window: MainWindow) -> str:
    """Return what the filter box says."""
    box = window.findChild(QLineEdit, "commitmentFilter")
    return box.text() if box else ""


def test_the_action_shows_it_and_goes_to_the_first_bar(shown: MainWindow) -> None:
    """F7 brings up the third tab, whose longest bar has the focus."""
    assert shown.actions_by_name["summary"].shortcut().toString() == "F7"
    tabs = shown.findChild(QTabWidget, "sideTabs")
    assert tabs is not None
    assert tabs.tabText(tabs.currentIndex()) == "Summary"
    assert bars(shown, "theme")[0].hasFocus()


def test_bars_stand_longest_first_and_say_what_they_show(shown: MainWindow) -> None:
    """By theme, strength and actor; their names count the strengths that there are."""
    totals = [sum(each.bar.counts) for each in bars(shown, "theme")]
    assert totals == sorted(totals, reverse=True)
    assert sum(totals) == len(shown.session.commitments)
    assert bar(shown, "Education and culture").accessibleName() == (
        "Education and culture: 3 commitments, 2 intent, 1 reaffirmed"
    )
    assert [each.bar.name for each in bars(shown, "strength")] == ["Firm", "Intent", "Reaffirmed"]
    assert [each.bar.name for each in bars(shown, "actor")[:2]] == ["United States", "Kazakhstan"]


def test_the_key_figures_follow_what_is_decided(shown: MainWindow) -> None:
    """What is dismissed counts no more, what is confirmed is told."""

    def figures() -> list[str]:
        part = shown.sides.summary.findChild(QWidget, "keyFigures")
        found = part.findChildren(QWidget) if part else []
        return [each.accessibleName() for each in found if each.accessibleName()]

    assert figures() == [
        "15 commitments", "0 confirmed", "2 dated", "4 firm", "6 intent", "5 reaffirmed",
    ]  # fmt: skip
    firm = [each for each in shown.session.commitments if each.strength is Strength.FIRM]
    shown.session.changes.perform(review.confirm(firm[0]))
    shown.session.changes.perform(review.dismiss(firm[1]))
    assert figures()[:4] == ["14 commitments", "1 confirmed", "2 dated", "3 firm"]


def test_a_bar_filters_the_commitments(shown: MainWindow, qtbot: QtBot) -> None:
    """A click on its name lists as many as it counts; the words can be seen and cleared."""
    clicked = bar(shown, "Education and culture")
    qtbot.mouseClick(clicked, Qt.MouseButton.LeftButton, pos=QPoint(20, clicked.height() // 2))
    assert shown.tabs.currentWidget() is shown.commitment_panel
    assert filtered(shown) == 'theme:"Education and culture"'
    assert listed(shown) == 3
    assert shown.commitment_panel.filter_box.hasFocus()
    shown.commitment_panel.filter_box.clear()
    assert listed(shown) == len(shown.session.commitments)


def test_a_stretch_of_a_bar_asks_for_its_strength_too(shown: MainWindow, qtbot: QtBot) -> None:
    """By mouse, and its tool tip says what it is."""
    clicked = bar(shown, "Education and culture")
    (_, _), (strength, area) = clicked.stretches()
    assert strength is Strength.REAFFIRMED
    assert clicked.tip_at(area.center()) == "Education and culture: 1 reaffirmed"
    qtbot.mouseClick(clicked, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    assert filtered(shown) == 'theme:"Education and culture" strength:"Reaffirmed"'
    assert listed(shown) == 1


def test_keys_walk_and_choose(shown: MainWindow, qtbot: QtBot) -> None:
    """Down goes to the next bar, Right to a stretch, Enter and Space choose."""
    first, second, *_ = bars(shown, "theme")
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert first.accessibleDescription() == "Education and culture: 2 intent"
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert filtered(shown) == 'theme:"Education and culture" strength:"Intent"'
    assert listed(shown) == 2
    shown.actions_by_name["summary"].trigger()
    qtbot.keyClick(bars(shown, "theme")[0], Qt.Key.Key_End)
    last = bars(shown, "actor")[-1]
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Space)
    assert listed(shown) == sum(last.bar.counts)


def test_every_bar_lists_what_it_counts(shown: MainWindow) -> None:
    """Names within names, as of actors, do not add to each other."""
    for grouping in ("theme", "strength", "actor"):
        for each in bars(shown, grouping):
            each.click()
            assert listed(shown) == sum(each.bar.counts)
            shown.actions_by_name["summary"].trigger()


def test_the_list_of_due_dates_agrees_with_the_figure(window: MainWindow, qtbot: QtBot) -> None:
    """Each dated commitment is in it, the overdue marked; each date lists as many as it says."""
    window.sides.summary.today = lambda: dt.date(2016, 6, 1)  # type: ignore[method-assign]
    window.actions_by_name["summary"].trigger()
    figures = window.sides.summary.findChild(QWidget, "keyFigures")
    assert any(each.accessibleName() == "2 dated" for each in figures.findChildren(QWidget))
    buttons = [window.sides.summary.findChild(QPushButton, f"dueDay_{row}") for row in range(2)]
    assert [each.text() for each in buttons] == [
        "30 April 2016 · 1 commitment · overdue",
        "31 December 2016 · 1 commitment",
    ]
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert listed(window) == 1
        window.actions_by_name["summary"].trigger()


def test_a_due_date_filters_too(shown: MainWindow, qtbot: QtBot) -> None:
    """It is listed, soonest first."""
    button = shown.sides.summary.findChild(QPushButton, "dueDay_0")
    assert button is not None
    assert button.text() == "30 April 2016 · 1 commitment"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert filtered(shown) == '"30 April 2016"'
    assert listed(shown) == 1


def test_nothing_is_counted_while_it_is_hidden(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change behind another tab waits until the summary is shown."""
    asked = []

    def overview(*given: object) -> counting.Overview:
        asked.append(given)
        return counted(*given)  # type: ignore[arg-type]

    counted = counting.overview
    monkeypatch.setattr(counting, "overview", overview)
    window.session.changes.perform(review.dismiss(window.session.commitments[0]))
    window.session.reload()
    assert not asked
    window.tabs.bring_up(window.sides.summary)
    window.tabs.bring_up(window.notes_panel)
    window.tabs.bring_up(window.sides.summary)
    assert len(asked) == 1


def test_it_says_so_when_there_is_nothing(shown: MainWindow) -> None:
    """Without commitments and without a statement it names what belongs there."""
    for each in shown.session.commitments:
        shown.session.changes.perform(review.dismiss(each))
    assert "No commitments" in shown.sides.summary.empty.text()
    assert shown.sides.summary.empty.isVisible()
    shown.session.changes.undo_stack.undo()
    assert not shown.sides.summary.empty.isVisible()
    shown.session.reading.close()
    assert "No statement is open" in shown.sides.summary.empty.text()
    assert shown.sides.summary.empty.isVisible()


def test_thousands_keep_to_the_width(shown: MainWindow) -> None:
    """One firm commitment among thousands is still to be seen, and no bar leaves the panel."""
    sample = shown.session.commitments[0]
    store = shown.session.library.commitments
    for each in shown.session.commitments:
        store.delete(each.id)
    store.put_all(
        replace(sample, id=0, strength=Strength.FIRM if number else Strength.INTENT)
        for number in range(5_000)
    )
    shown.session.reload()
    sheet = shown.sides.summary.findChild(QScrollArea, "summarySheet")
    assert sheet is not None
    assert sheet.widget().width() == sheet.viewport().width()
    for each in bars(shown, "theme"):
        assert each.stretches()[-1][1].right() < sheet.viewport().width()
        assert all(area.width() >= 5 for _, area in each.stretches())
    assert bars(shown, "theme")[0].accessibleName().endswith("4,999 firm, 1 intent")


def test_a_narrow_panel_has_fewer_columns(shown: MainWindow, qtbot: QtBot) -> None:
    """With large letters the figures stand in two columns, and nothing runs out of the panel."""
    sheet = shown.sides.summary.findChild(QScrollArea, "summarySheet")
    part = shown.sides.summary.findChild(QWidget, "keyFigures")
    assert sheet is not None
    assert part is not None

    def columns() -> int:
        return len({each.x() for each in part.findChildren(QWidget) if each.accessibleName()})

    assert columns() == 3
    large = shown.font()
    large.setPointSize(17)
    for each in part.findChildren(QWidget):
        each.setFont(large)
    sheet.resize(sheet.width() - 1, sheet.height())
    qtbot.waitUntil(lambda: columns() == 2)
    assert sheet.widget().width() == sheet.viewport().width()


@pytest.mark.parametrize("scheme", [each for each in Scheme if each is not Scheme.SYSTEM], ids=str)
def test_strengths_differ_without_colour(shown: MainWindow, scheme: Scheme, qtbot: QtBot) -> None:
    """In every appearance the bars of the three strengths have other patterns in one colour."""
    shown.appearance.choose(scheme)
    shown.sides.summary.set_theme(window_theme(scheme))
    pictures = []
    for each in bars(shown, "strength"):
        area = each.stretches()[0][1].toRect().adjusted(3, 2, 0, -2)
        picture = QPixmap(each.grab(area)).toImage().copy(0, 0, 30, area.height())
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        pictures.append((picture, len(colours)))
    (firm, flat), (intent, hatched), (reaffirmed, dotted) = pictures
    assert flat == 1
    assert min(hatched, dotted) > 1
    assert firm != intent != reaffirmed
