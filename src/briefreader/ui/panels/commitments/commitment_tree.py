"""The tree that lists commitments."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTreeView

from briefreader.ui.app.theme import Space
from briefreader.ui.panels.commitments.commitment_delegate import CommitmentDelegate
from briefreader.ui.panels.commitments.commitment_model import CommitmentModel

_LEVELS = 2
"""Rows of commitments stand within those of groups."""
_PAUSE_MS = 150
"""Who makes the panel wider does so in many steps: thousands of rows wait for the last."""


class CommitmentTree(QTreeView):
    """A tree without a header, in which Enter activates and letters stay free for shortcuts.

    Its rows are as high as their words need at the width that there is.
    """

    def __init__(self, model: CommitmentModel, delegate: CommitmentDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self._compact = False
        self._rows = model
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._lay_out_again)
        self.setModel(model)
        self.setItemDelegate(delegate)
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

    def set_compact(self, compact: bool) -> None:
        """Show each commitment in one line, or in as many as it needs."""
        self._compact = compact
        self._fit_rows()
        self._keep_current_in_sight()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Bring the current row into sight: out of sight no row is measured for it."""
        super().showEvent(event)
        self._keep_current_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let rows be as high as they need now, and keep the current one in sight."""
        super().resizeEvent(event)
        self._fit_rows()
        self._keep_current_in_sight()

    def _fit_rows(self) -> None:
        """Lay the rows out anew if their height may be another one."""
        room = self.viewport().size()
        wider = self._delegate.set_width(room.width() - _LEVELS * self.indentation())
        lines = self._delegate.fitting_lines(room.height())
        if self._delegate.set_lines(lines, compact=self._compact) or wider:
            self._pause.start(_PAUSE_MS if self._rows.is_long() else 0)

    def _lay_out_again(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._keep_current_in_sight()

    def _keep_current_in_sight(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do not jump to rows by letter: the letters are shortcuts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
