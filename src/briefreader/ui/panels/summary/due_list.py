"""The due dates in the summary; one that is pressed shows its commitments."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefreader.services.review.due_figures import DueFigure
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import commitments_label, date_label
from briefreader.ui.common.plain_text import PlainLabel


class DueList(QWidget):
    """Lists due dates, each as a button."""

    chosen = Signal(object)
    """The user wants what is due on this ``date``."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[DueFigure, ...] = ()
        self._buttons: list[QPushButton] = []
        self._heading = PlainLabel(self.tr("Due dates"))
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(Space.SMALL, 0, 0, Space.TINY)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._heading)

    def show_days(self, days: Sequence[DueFigure]) -> None:
        """Show ``days``, nothing at all if there are none."""
        self._days = tuple(days)
        while len(self._buttons) < len(days):
            self._add_button(len(self._buttons))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(days))
            if number < len(days):
                day = days[number]
                button.setText(self._label(day))
        self.setVisible(bool(days))

    def _label(self, day: DueFigure) -> str:
        """Return such as "30 April 2016 · 3 commitments · 2 overdue"."""
        label = f"{date_label(day.by)} · {commitments_label(day.count)}"
        if not day.overdue:
            return label
        if day.overdue == day.count:
            late = self.tr("overdue")
        else:
            late = self.tr("%Ln overdue", "", day.overdue)
        return f"{label} · {late}"

    def _add_button(self, number: int) -> None:
        button = QPushButton()
        button.setObjectName(f"dueDay_{number}")
        button.setProperty("role", "row")
        button.clicked.connect(lambda: self.chosen.emit(self._days[number].by))
        self._buttons.append(button)
        self._layout.addWidget(button)
