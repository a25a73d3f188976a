"""The two lists of the view of threads: the threads, and the lanes of one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView


class ThreadRows(QListView):
    """A list of rows as tall as their words; Enter and a double click take one."""

    taken = Signal()

    def __init__(self, name: str, told: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the current row by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give each row the height that its words need in the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
