"""Dialog on two statements that are nearly the same, side by side, with what to do with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Statement
from briefreader.text.differences import DifferenceRow
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.labels import statement_line
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.dialogs.similar.side import SideView, scroll_together

translate = QCoreApplication.translate

_ROWS_AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class TextComparison:
    """Two statements, their rows, and the share of their words that is the same (0 to 1)."""

    old: Statement
    new: Statement
    rows: tuple[DifferenceRow, ...]
    share: float


class SimilarDialog(QDialog):
    """Shows a comparison; every choice closes it, and is a signal that others carry out."""

    trash_requested = Signal()
    """Keep the older statement only."""
    merge_requested = Signal()
    """Make the new text a new version of the older statement."""

    def __init__(self, theme: WindowTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("similarDialog")
        self.setWindowTitle(self.tr("Nearly the same"))
        self.resize(1080, 720)
        self._theme = theme
        self._rows: Sequence[DifferenceRow] = ()
        self._summary_text = ""
        self.left = SideView("similarOld", self.tr("The text in the library"), is_old=True)
        self.right = SideView("similarNew", self.tr("The new text"), is_old=False)
        self._heads = (_Head("similarOldHead"), _Head("similarNewHead"))
        self._summary = PlainLabel(self.tr("Comparing…"))
        self._summary.setObjectName("similarSummary")
        self._next = QPushButton(self.tr("&Next difference"))
        self._next.setObjectName("nextDifference")
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self.show_next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self, self.show_next)
        self._buttons = self._choices()
        self._lay_out()
        scroll_together(self.left, self.right)
        self._enable(ready=False)

    def show_comparison(self, comparison: TextComparison) -> None:
        """Show the two texts and what differs between them."""
        self._rows = comparison.rows
        names = (self.tr("In the library"), self.tr("New"))
        statements = (comparison.old, comparison.new)
        for head, name, statement in zip(self._heads, names, statements, strict=True):
            head.show_statement(name, statement)
        self.left.begin()
        self.right.begin()
        self._summary_text = _summary(comparison)
        self._fill(0)

    def show_next(self) -> None:
        """Bring the next paragraph that differs into view; after the last one the first."""
        current, _ = self.left.row_at_top()
        differing = [number for number, row in enumerate(self._rows) if not row.is_same]
        if not differing:
            return
        at_end = self.left.verticalScrollBar().value() >= self.left.verticalScrollBar().maximum()
        after = [] if at_end else [number for number in differing if number > current]
        self.left.scroll_to_row(after[0] if after else differing[0], 0.0)

    def _fill(self, begin: int) -> None:
        """Show the rows from number ``begin`` on, a few at a time: the window stays usable."""
        rows = self._rows[begin : begin + _ROWS_AT_ONCE]
        self.left.add_rows(rows, self._theme)
        self.right.add_rows(rows, self._theme)
        if begin + len(rows) < len(self._rows):
            QTimer.singleShot(0, self, lambda: self._fill(begin + len(rows)))
            return
        self._summary.setText(self._summary_text)
        self._enable(ready=True)
        self._next.setEnabled(any(not row.is_same for row in self._rows))

    def _choices(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        keep = box.addButton(self.tr("Keep &both"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setObjectName("keepBoth")
        trash = box.addButton(
            self.tr("Keep the &older only"), QDialogButtonBox.ButtonRole.ActionRole
        )
        trash.setObjectName("keepOlder")
        trash.setToolTip(self.tr("The new one goes to the trash; Undo brings it back"))
        merge = box.addButton(
            self.tr("Make it a new &version of the older"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        merge.setObjectName("makeVersion")
        merge.setToolTip(
            self.tr("The older statement gets the new text, and keeps its notes and its old text")
        )
        for risky in (trash, merge):
            risky.setAutoDefault(False)
        keep.setDefault(True)
        box.rejected.connect(self.reject)
        trash.clicked.connect(self._trash)
        box.accepted.connect(self._merge)
        return box

    def _trash(self) -> None:
        self.trash_requested.emit()
        self.accept()

    def _merge(self) -> None:
        self.merge_requested.emit()
        self.accept()

    def _lay_out(self) -> None:
        legend = PlainLabel(
            self.tr("Struck out: only in the library. Underlined: only in the new text.")
        )
        legend.setProperty("role", "muted")
        legend.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._summary)
        top.addStretch(1)
        top.addWidget(self._next)
        texts = QGridLayout()
        texts.setHorizontalSpacing(Space.SMALL)
        texts.setVerticalSpacing(Space.SMALL)
        for column, (head, side) in enumerate(
            zip(self._heads, (self.left, self.right), strict=True)
        ):
            texts.addWidget(head, 0, column, Qt.AlignmentFlag.AlignTop)
            texts.addWidget(side, 1, column)
            texts.setColumnStretch(column, 1)
        texts.setRowStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addLayout(top)
        layout.addLayout(texts, 1)
        layout.addWidget(legend)
        layout.addWidget(self._buttons)

    def _enable(self, *, ready: bool) -> None:
        for name in ("keepOlder", "makeVersion"):
            button = self._buttons.findChild(QPushButton, name)
            if button is not None:
                button.setEnabled(ready)
        self._next.setEnabled(ready)


class _Head(QWidget):
    """Which of the two it is: title, date and parties, source."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._which = PlainLabel()
        self._which.setProperty("role", "muted")
        self._title = PlainLabel()
        self._title.setProperty("role", "heading")
        self._line = PlainLabel()
        self._line.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        layout.setSpacing(2)
        for label in (self._which, self._title, self._line):
            label.setWordWrap(True)
            layout.addWidget(label)

    def show_statement(self, which: str, statement: Statement) -> None:
        self._which.setText(which)
        self._title.setText(statement.title)
        self._line.setText(statement_line(statement) or statement.source)
        self.setToolTip(plain_tooltip(statement.source))


def _summary(comparison: TextComparison) -> str:
    differing = sum(not row.is_same for row in comparison.rows)
    # Rounded down: 100 % would say that nothing differs.
    percent = min(99, int(comparison.share * 100)) if differing else 100
    if not differing:
        return translate("similar", "The two texts are the same.")
    words = translate("similar", "{percent} % the same; %Ln paragraph(s) differ.", "", differing)
    return words.format(percent=percent)
