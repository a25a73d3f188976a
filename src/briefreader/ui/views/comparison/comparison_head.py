"""Head of a comparison: which two statements they are, and buttons to choose others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from briefreader.library.records import Statement, StatementSummary
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import statement_line
from briefreader.ui.common.plain_text import PlainLabel


class ComparisonHead(QWidget):
    """The earlier statement stands on the left, the later one on the right."""

    choice_wanted = Signal(bool)
    """The user wants another statement; carries whether the earlier one."""
    swap_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparisonHead")
        self.before = _Side("comparedBefore", self.tr("Earlier"), self.tr("Choose…"))
        self.after = _Side("comparedAfter", self.tr("Later"), self.tr("Choose…"))
        self.swap = QPushButton("⇄")
        self.swap.setObjectName("swapCompared")
        self.swap.setAccessibleName(self.tr("Swap the two statements"))
        self.swap.setToolTip(self.tr("Swap the two statements"))
        self.swap.clicked.connect(self.swap_wanted)
        self.before.button.clicked.connect(lambda: self.choice_wanted.emit(True))
        self.after.button.clicked.connect(lambda: self.choice_wanted.emit(False))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.MEDIUM)
        layout.addWidget(self.before, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.swap, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.after, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)

    def show_statements(
        self, before: Statement | None, after: Statement | StatementSummary | None
    ) -> None:
        """Show which are compared; None where none is chosen yet."""
        self.before.show_statement(before)
        self.after.show_statement(after)
        self.swap.setEnabled(before is not None and after is not None)


class _Side(QWidget):
    """Which of the two it is, with its title, date and parties."""

    def __init__(self, name: str, which: str, choose: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._which = which
        self._says = PlainLabel(which)
        self._says.setProperty("role", "muted")
        self._title = PlainLabel()
        self._title.setObjectName(f"{name}Title")
        self._title.setProperty("role", "heading")
        self._line = PlainLabel()
        self._line.setProperty("role", "muted")
        self.button = QPushButton(choose)
        self.button.setObjectName(f"{name}Choose")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._says, self._title, self._line):
            label.setWordWrap(True)
            words.addWidget(label)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 0, 0)
        layout.addWidget(self.button, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 1)

    def show_statement(self, statement: Statement | StatementSummary | None) -> None:
        title = statement.title if statement else self.tr("No statement is chosen")
        self._title.setText(title)
        self._line.setText(statement_line(statement) if statement else "")
        self.button.setAccessibleName(
            self.tr("{which} statement: {title}. Choose another").format(
                which=self._which, title=title
            )
        )
