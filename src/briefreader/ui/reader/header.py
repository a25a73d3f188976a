"""Head over the statement's text: its title, date and parties, and what is hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefreader.library.records import Statement
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.labels import statement_line, title_label
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip


class StatementHead(QWidget):
    """Aligned with the column of the text."""

    show_all_pressed = Signal()
    """The user wants to see every highlight again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statementHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Its margins follow the width of the text, which they must not hold on to.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title = PlainLabel()
        self._title.setObjectName("statementTitle")
        self._title.setFont(scaled(self.font(), 1.35, bold=True))
        self._line = PlainLabel()
        self._line.setObjectName("statementLine")
        self._line.setProperty("role", "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(2)
        for label in (self._title, self._line):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(label)
        self._hidden = self._hidden_notice()
        self._layout.addWidget(self._hidden)

    def show_statement(self, statement: Statement | None) -> None:
        """Name ``statement``; the source stands in a tool tip."""
        self._title.setText(title_label(statement) if statement else "")
        self._title.setVisible(True)
        self._line.setText(statement_line(statement) if statement else "")
        self._line.setToolTip(plain_tooltip(statement.source) if statement else "")
        self._fit()

    def show_title(self, *, shown: bool) -> None:
        """Show the title, or leave it to the text while that shows it itself."""
        self._title.setVisible(shown)
        self._fit()

    def show_hidden(self, count: int) -> None:
        """Say that ``count`` highlights are hidden, with a button that brings them back."""
        self._words.setText(self.tr("%Ln highlight(s) hidden", "", count))
        self._hidden.setVisible(count > 0)
        self._fit()

    def _fit(self) -> None:
        """Be there only while there is something to say."""
        self._line.setVisible(bool(self._line.text()))
        parts = (self._title, self._line, self._hidden)
        self.setVisible(any(not part.isHidden() for part in parts))

    def align(self, left: int, right: int) -> None:
        """Leave these margins, which are those of the text."""
        inset = Space.LARGE
        self._layout.setContentsMargins(left + inset, Space.MEDIUM, right + inset, Space.MEDIUM)

    def _hidden_notice(self) -> QWidget:
        notice = QWidget()
        notice.setObjectName("hiddenHighlights")
        self._words = PlainLabel()
        self._words.setObjectName("hiddenHighlightsText")
        button = QPushButton(self.tr("Show all"))
        button.setObjectName("showAllHighlights")
        button.clicked.connect(self.show_all_pressed)
        row = QHBoxLayout(notice)
        row.setContentsMargins(0, Space.TINY, 0, 0)
        row.addWidget(self._words)
        row.addWidget(button)
        row.addStretch(1)
        notice.hide()
        return notice
