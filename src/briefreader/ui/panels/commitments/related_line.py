"""The line of a card that says in which earlier statements the same was promised."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefreader.services.related.promises import RelatedPromise
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import date_label
from briefreader.ui.common.plain_text import plain_tooltip

_SHOWN = 4


class RelatedLine(QWidget):
    """Shows the years of earlier promises, each a button.

    ``wanted`` carries the ``RelatedPromise`` that the user wants to see in its statement,
    ``list_wanted`` asks for the list of all.
    """

    wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card_promised_before")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.MEDIUM)

    def show_before(self, before: Sequence[RelatedPromise]) -> None:
        """Show the first of these, the earliest first, and a way to the list of all."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in before[:_SHOWN]:
            self._row.addWidget(self._year(each))
        if before:
            more = self._button("…", self.tr("All related commitments"))
            more.setObjectName("allRelated")
            more.clicked.connect(self.list_wanted)
            self._row.addWidget(more)
        self._row.addStretch()

    def _year(self, promise: RelatedPromise) -> QPushButton:
        day = promise.statement.date
        where = f"{visible(promise.statement.title)}, {date_label(day)}"
        button = self._button(str(day.year) if day else "", where)
        button.setObjectName("promisedBefore")
        button.clicked.connect(lambda: self.wanted.emit(promise))
        return button

    def _button(self, text: str, told: str) -> QPushButton:
        button = QPushButton(self)
        button.setText(text)
        button.setToolTip(plain_tooltip(told))
        button.setAccessibleName(told)
        dress_as_link(button)
        return button


def dress_as_link(button: QPushButton) -> None:
    """Let a button in a row of facts be as quiet as these, and be pressed by Enter too."""
    button.setProperty("role", "fact")
    button.setAutoDefault(True)
