"""Bar below a thread: what can be done with it and with its current wording."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefreader.commitments.threads.thread import ThreadState
from briefreader.services.threads.library_threads import PromiseThread
from briefreader.ui.app.theme import Space
from briefreader.ui.views.threads.lane_model import Lane


class ThreadBar(QWidget):
    """Buttons to confirm, split and join a thread, and to see the words in their text."""

    confirmed = Signal()
    split_wanted = Signal()
    join_wanted = Signal()
    jump_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("threadBar")
        self.confirm = self._button("confirmThread", self.tr("Confir&m"))
        self.confirm.setToolTip(self.tr("All wordings are one promise; this stays so"))
        self.split = self._button("splitThread", self.tr("S&plit here"))
        self.split.setToolTip(self.tr("From the marked wording on it is another promise"))
        self.join = self._button("joinThread", self.tr("&Join with…"))
        self.join.setToolTip(self.tr("Choose the thread that is the same promise"))
        self.jump = self._button("showWording", self.tr("I&n the text"))
        self.jump.setToolTip(self.tr("Show the marked wording in its text (Enter)"))
        self.confirm.clicked.connect(self.confirmed)
        self.split.clicked.connect(self.split_wanted)
        self.join.clicked.connect(self.join_wanted)
        self.jump.clicked.connect(self.jump_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        for button in (self.confirm, self.split, self.join):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.jump)
        self.show_current(None, None)

    def show_current(self, thread: PromiseThread | None, lane: Lane | None) -> None:
        """Offer what can be done with ``thread`` and the wording in ``lane``."""
        is_several = thread is not None and len(thread.wordings) > 1
        is_open = thread is not None and thread.state is not ThreadState.CONFIRMED
        self.confirm.setEnabled(is_several and is_open)
        self.split.setEnabled(lane is not None and lane.link is not None)
        self.join.setEnabled(thread is not None)
        self.jump.setEnabled(lane is not None and lane.wording is not None)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button
