"""Both whole texts of a comparison side by side, paragraph by paragraph."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefreader.text.differences import DifferenceRow
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.dialogs.similar.side import SideView, scroll_together

_ROWS_AT_ONCE = 30


class TextSides(QWidget):
    """What the other text lacks is marked in each; both scroll together."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("comparedTexts")
        self._theme = theme
        self._rows: Sequence[DifferenceRow] = ()
        self._turn = 0
        self.left = SideView(
            "comparedTextBefore",
            self.tr("The earlier text"),
            is_old=True,
            absent=self.tr("(not in the earlier text)"),
        )
        self.right = SideView(
            "comparedTextAfter",
            self.tr("The later text"),
            is_old=False,
            absent=self.tr("(not in the later text)"),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.left)
        layout.addWidget(self.right)
        scroll_together(self.left, self.right)

    def show_rows(self, rows: Sequence[DifferenceRow]) -> None:
        """Show these paragraphs, some at a time, so that the window stays usable."""
        self._rows = rows
        self._turn += 1
        self.left.begin()
        self.right.begin()
        self._fill(0, self._turn)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.show_rows(self._rows)

    def _fill(self, begin: int, turn: int) -> None:
        if turn != self._turn:
            return
        rows = self._rows[begin : begin + _ROWS_AT_ONCE]
        self.left.add_rows(rows, self._theme)
        self.right.add_rows(rows, self._theme)
        if begin + len(rows) < len(self._rows):
            QTimer.singleShot(0, self, lambda: self._fill(begin + len(rows), turn))
