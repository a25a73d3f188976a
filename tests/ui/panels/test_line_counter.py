"""Rows are measured without being laid out: as high as what is then drawn in them."""

import random

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.wrapped_text import draw_wrapped

WORDS = [
    "we",
    "are",
    "committed",
    "to",
    "well-being",
    "and/or",
    "(trade),",
    "Ägypten",
    "naïve",
    "12",
    "per",
    "cent",
    "of",
    "2030",
]
ODD = [
    "",
    "word",
    "各方同意在二〇三〇年之前建设一座新的桥梁并且共同维护它" * 3,
    "a" * 300,
    "one\ntwo three",
]


def drawn_lines(text: str, width: int, most: int) -> int:
    """Draw ``text`` and return how many lines it took."""
    image = QImage(width, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(QGuiApplication.font())
    used = draw_wrapped(painter, QRect(0, 0, width, 200), text, most)
    painter.end()
    return max(1, used // QFontMetrics(QGuiApplication.font()).lineSpacing())


def test_a_text_takes_as_many_lines_as_are_counted(qtbot: QtBot) -> None:
    """Never more, so that nothing is cut; less only where a word may break at a sign in it."""
    chance = random.Random(5)  # noqa: S311
    counter = LineCounter(QGuiApplication.font())
    texts = [" ".join(chance.choices(WORDS, k=chance.randint(1, 40))) for _ in range(60)] + ODD
    spare = 0
    for text in texts:
        for width in (140, 260):
            drawn, counted = drawn_lines(text, width, 3), counter.lines(text, width, 3)
            assert drawn <= counted, (text, width)
            spare += counted - drawn
    assert spare <= 3
