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
    judged = Signal(bool)
    """The user says whether both are one promise, as was found."""
    pairing_wanted = Signal()
    """The user wants to say which commitment of the other statement it belongs to."""

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
        self.right = self._button("judgeRight", self.tr("&Right"))
        self.wrong = self._button("judgeWrong", self.tr("&Wrong"))
        self.pair = self._button("pairByHand", self.tr("Pair wit&h…"))
        self.right.setToolTip(self.tr("Both are one promise; this stays so"))
        self.wrong.setToolTip(self.tr("They are two promises: the one is new, the other dropped"))
        self.pair.setToolTip(self.tr("Choose the commitment that is the same promise"))
        self.right.clicked.connect(lambda: self.judged.emit(True))
        self.wrong.clicked.connect(lambda: self.judged.emit(False))
        self.pair.clicked.connect(self.pairing_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._why, 1)
        for button in (self.right, self.wrong, self.pair):
            layout.addWidget(button)
        layout.addWidget(self.before)
        layout.addWidget(self.after)
        self.show_row(None)

    def show_row(self, row: ComparisonRow | None) -> None:
        """Offer what can be done with ``row``, nothing with None."""
        both = row is not None and row.before is not None and row.after is not None
        self._why.setText(reasons(row) if row else "")
        self.right.setEnabled(both and row is not None and not row.judged)
        self.wrong.setEnabled(both)
        self.pair.setEnabled(row is not None and not both)
        self.before.setEnabled(row is not None and row.before is not None)
        self.after.setEnabled(row is not None and row.after is not None)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button
