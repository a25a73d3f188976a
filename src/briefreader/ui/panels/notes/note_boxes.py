"""Boxes to choose which notes are listed: by kind, tag, colour, author, and in which order."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from briefreader.ui.common.plain_text import plain_tooltip


def flat_box(name: str, label: str) -> QComboBox:
    """Return a box without a frame, whose ``label`` is its tooltip and accessible name."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setToolTip(plain_tooltip(label))
    box.setProperty("role", "flat")
    return box


def offer(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """Let ``box`` offer ``choices``, each its words and its value; what is chosen stays, if it can.

    Else the first is chosen. The box tells nothing of it.
    """
    with QSignalBlocker(box):
        chosen = box.currentData()
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
