"""A block of the summary: a heading, and below it one bar a group."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefreader.services.review.grouping import Grouping
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.summary.bar import Bar, BarButton


class BarBlock(QWidget):
    """Shows the bars of one grouping; the buttons are kept and filled anew."""

    chosen = Signal(Grouping, str, object)
    """The user wants the commitments of a group: grouping, key, and a ``Strength`` or None."""
    stepped = Signal(BarButton, str)
    """The user goes on from a bar by an arrow key; carries the ``Step`` too."""

    def __init__(self, grouping: Grouping, title: str, theme: WindowTheme) -> None:
        super().__init__()
        self._grouping = grouping
        self._theme = theme
        self._name_width = 0
        self._shown = 0
        self._buttons: list[BarButton] = []
        heading = PlainLabel(title)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(Space.SMALL, 0, 0, Space.TINY)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(heading)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show ``bars``, from top to bottom."""
        while len(self._buttons) < len(bars):
            self._add_button()
        for number, button in enumerate(self._buttons):
            shown = number < len(bars)
            if shown:
                button.setObjectName(f"bar_{self._grouping}_{bars[number].key}")
                button.set_bar(bars[number])
            button.setVisible(shown)
        self._shown = len(bars)
        self.setVisible(bool(bars))

    def buttons(self) -> list[BarButton]:
        """Return the bars that are shown, from top to bottom."""
        return self._buttons[: self._shown]

    def set_name_width(self, width: int) -> None:
        """Begin all bars after ``width`` pixels for their names."""
        self._name_width = width
        for button in self._buttons:
            button.set_name_width(width)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def _add_button(self) -> None:
        button = BarButton(self._theme, self)
        button.set_name_width(self._name_width)
        button.chosen.connect(
            lambda strength: self.chosen.emit(self._grouping, button.bar.key, strength)
        )
        button.stepped.connect(lambda step: self.stepped.emit(button, step))
        self._buttons.append(button)
        self._layout.addWidget(button)
