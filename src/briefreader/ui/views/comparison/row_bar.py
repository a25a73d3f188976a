"""Bar below a comparison's rows: what can be done with the current one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefreader.services.comparison.statement_comparison import ComparisonRow
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.views.comparison.comparison_model import reasons


class RowBar(QWidget):
    """Says why the current row is of its kind, and leads into either text."""

    jump_wanted = Signal(bool)
    """The user wants to see the words in their text; carries whether in the earlier one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparisonRowBar")
        self._why = PlainLabel()
        self._why.setObjectName("comparisonReason")
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        self.before = self._button("showBefore", self.tr("In the &earlier text"))
        self.after = self._button("showAfter", self.tr("In the &later text"))
        self.before.setToolTip(self.tr("Show the words in the earlier text (Shift+Enter)"))
        self.after.setToolTip(self.tr("Show the words in the later text (Enter)"))
        self.before.clicked.connect(lambda: self.jump_wanted.emit(True))
        self.after.clicked.connect(lambda: self.jump_wanted.emit(False))
        self.places = QHBoxLayout()
        self.places.setSpacing(Space.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._why, 1)
        layout.addLayout(self.places)
        layout.addWidget(self.before)
        layout.addWidget(self.after)
        self.show_row(None)

    def show_row(self, row: ComparisonRow | None) -> None:
        """Offer what can be done with ``row``, nothing with None."""
        self._why.setText(reasons(row) if row else "")
        self.before.setEnabled(row is not None and row.before is not None)
        self.after.setEnabled(row is not None and row.after is not None)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button
