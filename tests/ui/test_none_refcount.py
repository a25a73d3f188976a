"""PySide6 must keep the count of references to None level.

PySide6 6.12.0 on Python 3.11 drops one reference at every void call; a few thousand calls end the
process with "none_dealloc". None is immortal from Python 3.12 on, where its count is constant.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

CALLS = 1_000
SLACK = 100
"""What the interpreter itself may gain or lose meanwhile; a leak a call would be ten times that."""


def _move_cursor() -> Callable[[int], object]:
    document = QTextDocument("one two three")
    cursor = QTextCursor(document)

    def call(number: int) -> object:
        cursor.setPosition(number % 10)
        return document

    return call


def _set_title() -> Callable[[int], object]:
    widget = QWidget()
    return lambda number: widget.setWindowTitle(str(number))


def _resize() -> Callable[[int], object]:
    widget = QWidget()
    return lambda number: widget.resize(100 + number % 50, 100)


def _set_text() -> Callable[[int], object]:
    label = QLabel()
    return lambda number: label.setText(str(number))


def _set_name() -> Callable[[int], object]:
    thing = QObject()
    return lambda number: thing.setObjectName(str(number))


@pytest.mark.parametrize("make", [_move_cursor, _set_title, _resize, _set_text, _set_name])
def test_the_references_to_none_stay_level(
    make: Callable[[], Callable[[int], object]], qtbot: QtBot
) -> None:
    """A thousand calls that return nothing leave the count as it was."""
    call = make()
    call(0)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        call(number)
    after = sys.getrefcount(None)
    assert abs(after - before) < SLACK
