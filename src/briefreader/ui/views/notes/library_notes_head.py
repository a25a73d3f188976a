"""Head of the notes of all statements: what is looked for, in which order, and how many it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefreader.services.annotations.library_notes import LibraryNoteOrder, LibraryNotes
from briefreader.services.annotations.note_listing import NoteFilter, NoteKind
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.notes.note_boxes import flat_box, offer
from briefreader.ui.panels.notes.note_labels import colour_label, kind_label

_KINDS = (None, NoteKind.NOTE, NoteKind.HIGHLIGHT)
_LEAST_BOX = 60
"""So narrow a box may become, in pixels, before the window folds its panels."""


class LibraryNotesHead(QWidget):
    """Lets the user say which notes are listed: ``wanted`` and ``order``."""

    changed = Signal()
    """Another choice was made in a box."""
    typed = Signal()
    """The words were changed; more may follow."""
    list_wanted = Signal()
    """Enter was pressed in the words: leave the keys to the list."""
    export_wanted = Signal()

    def __init__(self, colours: Sequence[str]) -> None:
        super().__init__()
        self._palette = tuple(colours)
        self.words = QLineEdit()
        self.words.setObjectName("libraryNoteWords")
        self.words.setAccessibleName(self.tr("Words of notes"))
        self.words.setPlaceholderText(self.tr("Words of notes, quotations, tags and titles"))
        self.words.setClearButtonEnabled(True)
        self._kinds = flat_box("libraryNoteKind", self.tr("Kind"))
        self._tags = flat_box("libraryNoteTag", self.tr("Tag"))
        self._colours = flat_box("libraryNoteColour", self.tr("Colour"))
        self._authors = flat_box("libraryNoteAuthor", self.tr("Author"))
        self._orders = flat_box("libraryNoteOrder", self.tr("Order"))
        self.clear_button = QPushButton(self.tr("Clea&r"))
        self.clear_button.setObjectName("clearNoteFilter")
        self.clear_button.setAccessibleName(self.tr("Clear the filter"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.export_button.setObjectName("exportNotes")
        self.export_button.setToolTip(self.tr("Save the notes that are listed as a file"))
        self._count = PlainLabel()
        self._count.setObjectName("libraryNoteCount")
        self._count.setProperty("role", "muted")
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> NoteFilter:
        """What is to be listed."""
        kind = self._kinds.currentData()
        return NoteFilter(
            text=self.words.text(),
            kind=NoteKind(kind) if kind else None,
            tag=str(self._tags.currentData() or ""),
            colour=str(self._colours.currentData() or ""),
            author=self._authors.currentData(),
        )

    @property
    def order(self) -> LibraryNoteOrder:
        """In which order."""
        return LibraryNoteOrder(self._orders.currentData())

    def show_choices(self, notes: LibraryNotes) -> None:
        """Offer the tags, colours and authors that there are; where there is but one, no choice."""
        offer(self._tags, [(self.tr("Any tag"), ""), *((visible(tag), tag) for tag in notes.tags)])
        used = [key for key in self._palette if key in notes.colours]
        offer(
            self._colours,
            [(self.tr("Any colour"), ""), *((colour_label(key), key) for key in used)],
        )
        unsigned = self.tr("Not signed")
        names = [(visible(name) or unsigned, name) for name in notes.authors]
        offer(self._authors, [(self.tr("Any author"), None), *names])
        self._tags.setVisible(bool(notes.tags))
        self._colours.setVisible(len(used) > 1)
        self._authors.setVisible(len(names) > 1)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of how many are listed; with none in all, there is nothing to choose."""
        words = self.tr("{shown} of %Ln note(s)", "", total).format(shown=number_label(shown))
        self._count.setText(words if shown != total else self.tr("%Ln note(s)", "", total))
        self.clear_button.setVisible(self.wanted != NoteFilter())
        self.export_button.setEnabled(bool(shown))
        self._filters.setVisible(bool(total))

    def clear(self) -> None:
        """Ask for nothing in particular."""
        for box in self._boxes():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.words):
            self.words.clear()
        self.changed.emit()

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self._kinds, self._tags, self._colours, self._authors

    def _fill(self) -> None:
        for kind in _KINDS:
            self._kinds.addItem(kind_label(kind), kind.value if kind else "")
        self._orders.addItem(self.tr("By statement"), LibraryNoteOrder.STATEMENT.value)
        self._orders.addItem(self.tr("Changed last"), LibraryNoteOrder.CHANGED.value)
        self.show_choices(LibraryNotes(()))

    def _connect(self) -> None:
        self.words.textChanged.connect(self.typed)
        self.words.returnPressed.connect(self.list_wanted)
        for box in (*self._boxes(), self._orders):
            box.currentIndexChanged.connect(self.changed)
        self.clear_button.clicked.connect(self.clear)
        self.export_button.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Notes of all statements"))
        title.setFont(scaled(self.font(), 1.25, bold=True))
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.export_button)
        looked = QHBoxLayout()
        looked.setSpacing(Space.SMALL)
        looked.addWidget(self.words, 1)
        looked.addWidget(self._orders)
        chosen = QHBoxLayout()
        chosen.setSpacing(Space.TINY)
        for box in (*self._boxes(), self._orders):
            box.setMinimumWidth(_LEAST_BOX)
        for box in self._boxes():
            chosen.addWidget(box)
        # It keeps its room: nothing moves when it comes and goes.
        kept = self.clear_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(kept)
        chosen.addWidget(self.clear_button)
        chosen.addStretch(1)
        chosen.addWidget(self._count)
        self._filters = QWidget()
        below = QVBoxLayout(self._filters)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.SMALL)
        below.addLayout(looked)
        below.addLayout(chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._filters)
