"""Head over the list of notes: filter, kind or tag, colour, order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefreader.services.annotations.note_listing import NoteFilter, NoteKind, NoteOrder
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.notes.note_boxes import flat_box, offer
from briefreader.ui.panels.notes.note_labels import colour_label, kind_label, order_label

_KINDS = (None, *NoteKind)


class NotesHead(QWidget):
    """Lets the user say which notes are listed: ``wanted`` and ``order``."""

    changed = Signal()

    def __init__(self, colours: Sequence[str]) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setObjectName("noteFilter")
        self.box.setAccessibleName(self.tr("Filter notes and bookmarks"))
        self.box.setPlaceholderText(self.tr("Filter notes and bookmarks"))
        self.box.setClearButtonEnabled(True)
        self._kinds = flat_box("noteKind", self.tr("Kind"))
        for kind in _KINDS:
            self._kinds.addItem(kind_label(kind), kind.value if kind else "")
        self._tags = flat_box("noteTag", self.tr("Tag"))
        self._colours = flat_box("noteColour", self.tr("Colour"))
        self._colours.addItem(self.tr("Any colour"), "")
        for key in colours:
            self._colours.addItem(colour_label(key), key)
        self._orders = flat_box("noteOrder", self.tr("Order"))
        for order in NoteOrder:
            self._orders.addItem(order_label(order), order.value)
        self._count = PlainLabel()
        self._count.setObjectName("noteCount")
        self._count.setProperty("role", "muted")
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, boxes in (
            (first, (self._kinds, self._orders)),
            (second, (self._tags, self._colours)),
        ):
            row.setSpacing(0)
            row.addWidget(boxes[0])
            row.addStretch(1)
            row.addWidget(boxes[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self.box)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._count)
        self.set_tags(())
        self.box.textChanged.connect(self.changed)
        for box in (self._kinds, self._tags, self._colours, self._orders):
            box.currentIndexChanged.connect(self.changed)

    @property
    def wanted(self) -> NoteFilter:
        """What is to be listed."""
        kind = self._kinds.currentData()
        return NoteFilter(
            text=self.box.text(),
            kind=NoteKind(kind) if kind else None,
            tag=str(self._tags.currentData() or ""),
            colour=str(self._colours.currentData() or ""),
        )

    @property
    def order(self) -> NoteOrder:
        """In which order."""
        return NoteOrder(self._orders.currentData())

    def set_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags; the chosen one stays if it is among them."""
        offer(self._tags, [(self.tr("Any tag"), ""), *((visible(tag), tag) for tag in tags)])

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of how many are listed."""
        words = self.tr("{shown} of %Ln", "", total).format(shown=shown)
        self._count.setText(words if shown != total else self.tr("%Ln in all", "", total))

    def clear(self) -> None:
        """Ask for nothing in particular."""
        self.box.clear()
        for box in (self._kinds, self._tags, self._colours):
            box.setCurrentIndex(0)
