"""Fields that the forms of the briefing designer are made of."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget


def chooser(name: str, title: str, offered: Iterable[tuple[str, Any]] = ()) -> QComboBox:
    """Return a box to choose one of ``offered`` (words and value)."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    for words, value in offered:
        box.addItem(words, value)
    return box


def offer(box: QComboBox, offered: Iterable[tuple[str, Any]]) -> None:
    """Offer other choices; what is chosen stays, even if it is none of them. Tells nothing."""
    value, words = box.currentData(), box.currentText()
    with QSignalBlocker(box):
        box.clear()
        for each, known in offered:
            box.addItem(each, known)
        if box.findData(value) < 0 and value:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(value)))


def choose(box: QComboBox, value: Any, words: str = "") -> None:
    """Choose ``value``, which is added as ``words`` if it is not offered. Tells nothing."""
    with QSignalBlocker(box):
        if box.findData(value) < 0 and value:
            box.addItem(words or str(value), value)
        box.setCurrentIndex(max(0, box.findData(value)))


def line(name: str, title: str, hint: str = "", longest: int = 0) -> QLineEdit:
    """Return a field for one line of at most ``longest`` characters (0: any number)."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(title)
    field.setPlaceholderText(hint)
    field.setClearButtonEnabled(True)
    if longest:
        field.setMaxLength(longest)
    return field


def write(field: QLineEdit, text: str) -> None:
    """Show ``text`` from its beginning. Tells nothing."""
    with QSignalBlocker(field):
        field.setText(text)
        field.setCursorPosition(0)


def align_labels(forms: Iterable[QWidget]) -> None:
    """Make the labels of several forms equally wide, so that their fields stand in one column."""
    items = [
        layout.itemAt(row, QFormLayout.ItemRole.LabelRole)
        for layout in (form.layout() for form in forms)
        if isinstance(layout, QFormLayout)
        for row in range(layout.rowCount())
    ]
    labels = [label for item in items if item and isinstance(label := item.widget(), QLabel)]
    for label in labels:
        label.ensurePolished()
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def tell_below(form: QFormLayout, problem: QLabel) -> None:
    """Add a row for what is wrong with the field of the last one."""
    problem.setProperty("role", "negative")
    problem.setWordWrap(True)
    form.setWidget(form.rowCount(), QFormLayout.ItemRole.FieldRole, problem)
