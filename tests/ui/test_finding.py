"""Words and patterns are found in the statement, counted and marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marking import words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefreader.services.detection.detection import load_detector
from briefreader.ui.reader.finding import MOST_HITS, FindQuery, find_all
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

TEXT = "The bridge. A bridgehead, the BRIDGE and été; ÉTÉ 😀 bridge_2"


def words(query: FindQuery, text: str = TEXT) -> list[str]:
    """Return what is found in ``text``."""
    units = text.encode("utf-16-le")
    return [
        units[2 * start : 2 * end].decode("utf-16-le")
        for start, end in find_all(text, query).places
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (FindQuery(text="bridge"), ["bridge", "bridge", "BRIDGE", "bridge"]),
        (FindQuery(text="bridge", match_case=True), ["bridge", "bridge", "bridge"]),
        (FindQuery(text="bridge", whole_words=True), ["bridge", "BRIDGE"]),
        (FindQuery(text="été"), ["été", "ÉTÉ"]),
        (FindQuery(text="ETE", match_case=True), ["ÉTÉ"]),
        (FindQuery(text="the bridge"), ["The bridge", "the BRIDGE"]),
        (FindQuery(text="😀 b"), ["😀 b"]),
        (FindQuery(text="."), ["."]),
        (FindQuery(text=r"b\w+", is_pattern=True), ["bridge", "bridgehead", "BRIDGE", "bridge_2"]),
        (FindQuery(text=r"b\w+", is_pattern=True, whole_words=True, match_case=True),
         ["bridge", "bridgehead", "bridge_2"]),
        (FindQuery(text="x*", is_pattern=True), []),
        (FindQuery(text=""), []),
    ],
)  # fmt: skip
def test_what_is_found(query: FindQuery, found: list[str]) -> None:
    """By letters, by words, or as a pattern; matches of nothing are left out."""
    assert words(query) == found


def test_a_wrong_pattern_says_why() -> None:
    """Instead of finding nothing."""
    assert find_all(TEXT, FindQuery(text="(", is_pattern=True)).fault
    assert not find_all(TEXT, FindQuery(text="(")).fault


def test_a_pattern_that_would_take_forever_is_given_up() -> None:
    """PCRE2's own limit of steps ends it."""
    found = find_all("a" * 60 + "b" + "x" * 100_000, FindQuery(text="(a+)+$", is_pattern=True))
    assert found.is_costly


def test_no_more_are_found_than_can_be_marked() -> None:
    """And it is said that there are more."""
    found = find_all("a " * (MOST_HITS + 10), FindQuery(text="a"))
    assert len(found.places) == MOST_HITS
    assert found.has_more


@given(st.text(alphabet="ab😀é ."), st.text(alphabet="ab😀é.", min_size=1, max_size=3))
def test_every_place_holds_the_words(text: str, wanted: str) -> None:
    """As many as Python finds."""
    found = words(FindQuery(text=wanted, match_case=True), text)
    assert found == [wanted] * text.count(wanted)


def bar(window: MainWindow) -> tuple[QLineEdit, QLabel]:
    """Return the line to type in, and what the bar says."""
    box = window.findChild(QLineEdit, "findText")
    result = window.findChild(QLabel, "findResult")
    assert box is not None
    assert result is not None
    return box, result


def test_the_bar_counts_and_walks(window: MainWindow, qtbot: QtBot) -> None:
    """F3 and Shift+Enter go on and back, round and round; Esc takes the marks away."""
    window.actions_by_name["find"].trigger()
    box, result = bar(window)
    view = window.reader.view
    qtbot.keyClicks(box, "kazakhstan")
    total = view.toPlainText().lower().count("kazakhstan")
    assert result.text() == f"1 of {total}"
    assert words_on(view, window.appearance.theme.colour("text")) == ["Kazakhstan"]
    window.actions_by_name["find_next"].trigger()
    assert result.text() == f"2 of {total}"
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert result.text() == f"{total} of {total}"
    colour = window.appearance.theme.colour("hit")
    assert "Kazakhstan" in words_on(view, colour)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert words_on(view, colour) == []
    assert not window.reader.column.find_bar.isVisible()


def test_the_options_are_taken(window: MainWindow, qtbot: QtBot) -> None:
    """Each button finds anew."""
    window.actions_by_name["find"].trigger()
    box, result = bar(window)
    qtbot.keyClicks(box, "united states")
    assert result.text().startswith("1 of ")
    for name, expected in (("findCase", "Not found"), ("findPattern", "Not found")):
        option = window.findChild(QToolButton, name)
        assert option is not None
        assert option.accessibleName()
        option.click()
        assert result.text() == expected
    box.setText("[")
    assert result.text().startswith("Not a pattern")
    box.setText("U[.]S[.]")
    assert result.text().startswith("1 of ")


def test_another_statement_is_searched_too(window: MainWindow, qtbot: QtBot) -> None:
    """The bar stays open, and its count is that of the new text."""
    window.actions_by_name["find"].trigger()
    box, result = bar(window)
    qtbot.keyClicks(box, "kazakhstan")
    window.session.reading.close()
    window.session.reading.open(1)
    window.actions_by_name["find_next"].trigger()
    assert result.text().startswith("1 of ")


def test_what_was_not_found_is_forgotten_with_the_statement(
    window: MainWindow, qtbot: QtBot
) -> None:
    """An open bar tells of the new text, a closed one of nothing."""
    other = import_text(window.session.library, "Talks\n\nZebras met a zebra.", load_detector())
    window.actions_by_name["find"].trigger()
    box, result = bar(window)
    qtbot.keyClicks(box, "zebra")
    assert result.text() == "Not found"
    window.session.reading.open(other.statement_id)
    assert result.text() == "2 found"
    window.session.reading.open(1)
    assert result.text() == "Not found"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    window.session.reading.open(other.statement_id)
    assert result.text() == ""
    window.actions_by_name["find"].trigger()
    assert result.text() == "1 of 2"
