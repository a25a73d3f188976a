"""What is painted on the text can be told apart and read: measured in pictures of the window."""

from collections import Counter
from itertools import combinations

import pytest
from marking import format_at
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefreader.library.records import Commitment
from briefreader.text.span import Span
from briefreader.ui.app.contrast import contrast
from briefreader.ui.app.theme import Scheme
from briefreader.ui.reader.margin import ReaderMargin
from briefreader.ui.window.main_window import MainWindow

SCHEMES = [scheme for scheme in Scheme if scheme is not Scheme.SYSTEM]
TEXT, MARK = 4.5, 3.0
A_LINE, A_SCREEN = 100, 1_000
"""More code points than a line has, and fewer than are in view."""


def pixels(picture: QImage, area: QRect) -> Counter[str]:
    """Return how often each colour is in ``area`` of ``picture``."""
    inside = area.intersected(picture.rect())
    return Counter(
        picture.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )


def ground_of(found: Counter[str]) -> str:
    """Return the colour behind words: the most frequent one."""
    return found.most_common(1)[0][0]


def strongest(found: Counter[str], ground: str) -> float:
    """Return the contrast to ``ground`` of that colour in ``found`` which has most of it."""
    return max(contrast(each, ground) for each in found)


def picture_of(widget: QWidget) -> QImage:
    """Return what ``widget`` shows, a pixel for a pixel."""
    return widget.grab().toImage()


def words(window: MainWindow, commitment: Commitment) -> QRect:
    """Return where the first three letters of ``commitment`` are, in the viewport."""
    view, start = window.reader.view, commitment.span.start
    begin, end = (view.cursorRect(view.page.cursor(Span(at, at))) for at in (start, start + 3))
    return QRect(begin.topLeft(), end.bottomLeft())


@pytest.fixture(params=SCHEMES, ids=str)
def pair(
    request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot
) -> tuple[Commitment, Commitment]:
    """Return the current commitment and one beside it, both in view, in each appearance."""
    window.actions_by_name[request.param.value].trigger()
    current, other = next(
        (one, two)
        for one, two in combinations(window.session.commitments, 2)
        if A_LINE < two.span.start - one.span.end < A_SCREEN
    )
    window.session.selection.select(current.id)
    window.reader.view.scroll_to(other.span)
    return current, other


def test_all_that_is_painted_stands_out(
    window: MainWindow, pair: tuple[Commitment, Commitment]
) -> None:
    """Text, underlines, bars, edges and the outline; the current commitment is read best."""
    current, other = pair
    view = window.reader.view
    picture, text = picture_of(view.viewport()), view.palette().text().color().name()
    paper = picture.pixelColor(2, 2).name()
    grounds: list[str] = []
    for each in pair:
        place = words(window, each)
        found = pixels(picture, place)
        grounds.append(ground_of(found))
        line = pixels(picture, QRect(place.left(), place.bottom() - 4, place.width(), 4))
        underline = format_at(view, each.span.start).underlineColor().name()
        assert line[underline] > 1
        assert contrast(underline, grounds[-1]) >= MARK
        beside = pixels(picture, QRect(place.left() - 5, place.top(), 5, place.height()))
        assert strongest(beside, paper) >= MARK
    lit, tint = (contrast(text, ground) for ground in grounds)
    assert lit >= contrast(text, paper) > tint >= TEXT
    margin = window.findChild(ReaderMargin, "readerMargin")
    assert margin is not None
    side = picture_of(view).copy(margin.geometry())
    widths = []
    for each in (current, other):
        middle = words(window, each).center().y()
        row = pixels(side, QRect(side.width() - 10, middle, 10, 1))
        bar = {colour: count for colour, count in row.items() if colour != paper}
        assert max(contrast(colour, paper) for colour in bar) >= MARK
        widths.append(sum(bar.values()))
    assert widths[0] > widths[1] > 0
