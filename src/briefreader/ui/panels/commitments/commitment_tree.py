"""The tree that lists commitments."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTreeView

from briefreader.ui.app.theme import Space


class CommitmentTree(QTreeView):
    """A tree without a header, in which Enter activates and letters stay free for shortcuts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("commitmentTree")
        self.setAccessibleName(self.tr("Commitments"))
        self.setHeaderHidden(True)
        self.setIndentation(Space.MEDIUM)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the current row in sight: the card below grows with what it says."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do not jump to rows by letter: the letters are shortcuts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
