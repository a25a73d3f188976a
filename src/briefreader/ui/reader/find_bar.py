"""The bar under the text that finds words in the statement."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.reader.finding import Findings, FindQuery, find_all
from briefreader.ui.reader.view import StatementView


class FindBar(QWidget):
    """Finds as the user types, from the place where the search began; wraps around.

    Every place is marked in the text and counted, and the current one more so. None is selected,
    which is for the user to do: what acts on selected words does not act on what was found.
    """

    hits_changed = Signal()
    """Other places are marked."""

    def __init__(self, view: StatementView) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._origin = 0
        self._found = Findings()
        self._current: tuple[int, int] | None = None
        self.box = QLineEdit()
        self.box.setObjectName("findText")
        self.box.setAccessibleName(self.tr("Find in statement"))
        self.box.setPlaceholderText(self.tr("Find in statement"))
        self.box.setClearButtonEnabled(True)
        self._case = self._option("findCase", "Aa", self.tr("Match case"))
        self._words = self._option("findWords", "“ab”", self.tr("Whole words"))
        self._pattern = self._option("findPattern", ".*", self.tr("Regular expression"))
        self._result = PlainLabel()
        self._result.setObjectName("findResult")
        self._result.setProperty("role", "muted")
        previous = QPushButton(self.tr("Previous"))
        following = QPushButton(self.tr("Next"))
        self._select = QPushButton(self.tr("Select"))
        self._select.setObjectName("findSelect")
        self._select.setToolTip(self.tr("Select what was found and go to the text (Ctrl+Enter)"))
        self._select.setEnabled(False)
        close = QPushButton(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.addWidget(self.box, 1)
        for part in (self._case, self._words, self._pattern, self._result, previous, following):
            layout.addWidget(part)
        layout.addWidget(self._select)
        layout.addWidget(close)
        view.cursorPositionChanged.connect(self._follow_cursor)
        self.box.textChanged.connect(self._find_typed)
        for option in (self._case, self._words, self._pattern):
            option.toggled.connect(self._find_typed)
        previous.clicked.connect(self.find_previous)
        following.clicked.connect(self.find_next)
        self._select.clicked.connect(self.select)
        close.clicked.connect(self.leave)
        self.hide()

    def begin(self, text: str = "") -> None:
        """Show the bar; finds ``text``, or what is selected, at once.

        Without a ``text`` that was found elsewhere, the user is going to type one.
        """
        cursor = self._view.textCursor()
        self._origin = cursor.selectionStart()
        self.show()
        words = text or cursor.selectedText() or self.box.text()
        if words == self.box.text():
            self._find_typed()
        else:
            self.box.setText(words)
        self.box.selectAll()
        if not text:
            self.box.setFocus()

    def leave(self) -> None:
        """Hide the bar and its marks, and go back to the text."""
        self.hide()
        self._mark(())
        self._view.setFocus()

    def select(self) -> None:
        """Select the current place, as the user would with the mouse, and go back to the text."""
        place = self._current
        if place is not None:
            self.leave()
            self._view.show_cursor(self._view.page.units(*place))

    def refresh(self) -> None:
        """Find anew in another text, if the bar is open."""
        self._origin = 0
        if self.isVisible():
            self._look()
        else:
            self._found = Findings()
            self._mark(())
            self._result.clear()

    def _mark(self, places: Sequence[tuple[int, int]]) -> None:
        self._set_current(None)
        if places or self._view.hit_positions():
            self._view.show_hits(places)
            self.hits_changed.emit()

    def _set_current(self, place: tuple[int, int] | None) -> None:
        self._current = place
        self._select.setEnabled(place is not None)
        self._view.show_current_hit(place)

    def find_next(self) -> None:
        """Go to the next place that holds the words."""
        self._step(self._place()[1], 1)

    def find_previous(self) -> None:
        """Go to the previous place that holds the words."""
        self._step(self._place()[0], -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.select()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.find_previous()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)

    def _option(self, name: str, text: str, label: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(plain_tooltip(label))
        button.setAccessibleName(label)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _find_typed(self) -> None:
        self._look()
        if self._found.places:
            self._step(self._origin, 1)

    def _follow_cursor(self) -> None:
        """Leave the current place, at which the cursor stands, once the user puts it elsewhere."""
        if self._current is not None and self._view.textCursor().position() != self._current[0]:
            self._set_current(None)

    def _place(self) -> tuple[int, int]:
        """Return from where the search goes on, back and forth: the current place or the cursor."""
        cursor = self._view.textCursor()
        return self._current or (cursor.selectionStart(), cursor.selectionEnd())

    def _look(self) -> None:
        """Find every place anew and mark them."""
        query = FindQuery(
            text=self.box.text(),
            match_case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            is_pattern=self._pattern.isChecked(),
        )
        self._found = find_all(self._view.page.text, query)
        self._mark(self._found.places)
        self._say(-1)

    def _step(self, position: int, by: int) -> None:
        """Go to the first place from ``position`` on (``by`` 1), or the last before it (-1)."""
        if not self._found.places and self.box.text():
            self._look()
        places = self._found.places
        if not places:
            return
        number = bisect_left(places, (position, position))
        number = number % len(places) if by > 0 else (number - 1) % len(places)
        start, end = places[number]
        self._view.show_cursor(self._view.page.units(start, start))
        self._set_current((start, end))
        self._say(number)

    def _say(self, number: int) -> None:
        """Say which place of how many is the current one, or why there is none."""
        found = self._found
        count = len(found.places)
        if found.fault:
            text = self.tr("Not a pattern: {reason}").format(reason=found.fault)
        elif found.is_costly:
            text = self.tr("The pattern takes too long; make it simpler.")
        elif not self.box.text():
            text = ""
        elif not count:
            text = self.tr("Not found")
        elif number < 0 and not found.has_more:
            text = self.tr("%Ln found", "", count)
        elif found.has_more:
            text = self.tr("{number} of more than %Ln", "", count).format(number=number + 1)
        else:
            text = self.tr("{number} of %Ln", "", count).format(number=number + 1)
        self._result.setText(text)
