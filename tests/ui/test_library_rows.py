"""How a row of the library list is drawn: only what matched is highlighted, and it is seen."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefreader.text.span import Span
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.library.statement_delegate import focused

MARK = QColor(Qt.GlobalColor.red)
LONG = "alpha beta gamma delta " * 20


def marked_lines(text: str, marks: Sequence[Span], lines: int) -> list[int]:
    """Draw ``text`` and return how many pixels of each line are highlighted."""
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    height = painter.fontMetrics().lineSpacing()
    painter.setPen(Qt.GlobalColor.white)
    draw_wrapped(painter, QRect(0, 0, 200, 120), text, lines, marks=marks, mark_colour=MARK)
    painter.end()
    return [
        sum(
            image.pixelColor(x, y) == MARK
            for y in range(line * height, (line + 1) * height)
            for x in range(200)
        )
        for line in range(120 // height)
    ]


def test_a_mark_is_drawn_where_its_words_are(qtbot: QtBot) -> None:
    """In the line that holds them, and nowhere else."""
    first, *others = marked_lines("alpha beta", [Span(0, 5)], 2)
    assert first > 0
    assert set(others) == {0}


@pytest.mark.parametrize("start", [60, 100, 300, len(LONG) - 6])
def test_what_was_cut_off_is_not_highlighted(start: int, qtbot: QtBot) -> None:
    """Neither the ellipsis nor what follows it."""
    seen = marked_lines(LONG, [Span(0, 5)], 1)
    with_more = marked_lines(LONG, [Span(0, 5), Span(start, start + 5)], 1)
    assert seen[0] > 0
    assert with_more == seen


def test_the_ellipsis_is_not_highlighted(qtbot: QtBot) -> None:
    """Though the word that it cuts is, as far as it is seen."""
    letters = [marked_lines(LONG, [Span(at, at + 1)], 1)[0] for at in range(60)]
    seen = letters.index(0)
    assert set(letters[seen:]) == {0}
    metrics = QFontMetrics(QGuiApplication.font())
    assert metrics.horizontalAdvance(LONG[:seen] + "…") <= 200


def test_a_late_match_is_moved_to_the_front() -> None:
    """The words before it are cut at a blank; the marks move with the text."""
    start = LONG.index("gamma", 150)
    marks = [Span(start, start + 5), Span(start + 6, start + 11)]
    text, moved = focused(LONG, marks)
    assert [each.of(text) for each in moved] == ["gamma", "delta"]
    assert text.startswith(("…alpha", "…beta", "…gamma", "…delta"))
    assert moved[0].start < 40


@pytest.mark.parametrize("marks", [[], [Span(0, 5)], [Span(40, 45)]])
def test_an_early_match_stays_where_it_is(marks: list[Span]) -> None:
    """There is nothing to gain."""
    assert focused(LONG, marks) == (LONG, marks)


def test_a_snippet_without_blanks_is_left_alone() -> None:
    """It could only be cut within a word."""
    text = "a" * 200
    assert focused(text, [Span(150, 160)]) == (text, [Span(150, 160)])
