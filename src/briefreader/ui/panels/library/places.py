"""The chooser of places: all statements, recent ones, collections, tags, the trash."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from briefreader.library.listing import Place
from briefreader.text.control_characters import visible


class ChosenPlace(NamedTuple):
    """Where the list takes its statements from, as in ``Listing``."""

    place: Place = Place.ALL
    collection: int = 0
    tag: str = ""


EVERYWHERE = ChosenPlace()


class PlaceBox(QComboBox):
    """Lists the places; one that has gone gives way to all statements."""

    place_chosen = Signal(object)
    """Carries the ``ChosenPlace``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placeChooser")
        self.setAccessibleName(self.tr("Place"))
        self.setToolTip(self.tr("Which statements are listed"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._places: list[ChosenPlace | None] = []
        self.set_places({}, ())
        self.currentIndexChanged.connect(lambda _: self.place_chosen.emit(self.chosen()))

    def set_places(self, collections: Mapping[int, str], tags: Sequence[str]) -> None:
        """Offer these collections (names by ids) and tags; the chosen one stays where it can."""
        rows: list[tuple[str, ChosenPlace] | None] = [
            (self.tr("All statements"), EVERYWHERE),
            (self.tr("Recent"), ChosenPlace(Place.RECENT)),
        ]
        for group in (
            [(name, ChosenPlace(collection=key)) for key, name in collections.items()],
            [(f"#{name}", ChosenPlace(tag=name)) for name in tags],
            [(self.tr("Trash"), ChosenPlace(Place.TRASH))],
        ):
            rows += [None, *group] if group else []
        before = self.chosen()
        self.blockSignals(True)
        self.clear()
        for row in rows:
            if row is None:
                self.insertSeparator(self.count())
            else:
                self.addItem(visible(row[0]))
        self._places = [row[1] if row else None for row in rows]
        kept = before in self._places
        self.setCurrentIndex(self._places.index(before) if kept else 0)
        self.blockSignals(False)
        if not kept:
            self.place_chosen.emit(EVERYWHERE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the place with an ellipsis where Qt would cut it in the midst of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText,
            Qt.TextElideMode.ElideRight,
            field.width(),
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def chosen(self) -> ChosenPlace:
        """Return the place that is chosen."""
        row = self.currentIndex()
        return (self._places[row] if 0 <= row < len(self._places) else None) or EVERYWHERE

    def choose(self, place: ChosenPlace) -> None:
        """Choose ``place``, if it is offered."""
        if place in self._places:
            self.setCurrentIndex(self._places.index(place))
