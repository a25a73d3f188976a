"""Question what to do with notes that cannot be saved when the window is to be closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.errors import BriefreaderError
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.labels import undo_remark
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.panels.notes.sitting import SaveState
from briefreader.ui.panels.notes.writer import NoteWriter


class UnsavedNotesBox(PlainMessageBox):
    """Shows why, and the words, while saving is tried again; goes away when that succeeds."""

    settled = Signal()
    """All is saved, or given up by the user."""

    def __init__(self, writer: NoteWriter, parent: QWidget) -> None:
        super().__init__(parent)
        self._writer = writer
        unsaved = writer.unsaved
        self.setObjectName("unsavedNotesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Briefreader")
        self.setText(self.tr("Not all that was written in notes could be saved."))
        failure = next((each.failure for each in unsaved if each.failure), None)
        self._say_why(failure)
        self.setDetailedText("\n\n".join(each.content.words for each in unsaved))
        discard = self.addButton(
            self.tr("&Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        discard.setObjectName("closeWithoutSaving")
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        discard.clicked.connect(self._give_up)
        writer.state_changed.connect(self._follow)

    def _follow(self, _state: SaveState, failure: BriefreaderError | None) -> None:
        if not self.isVisible():
            return
        if self._writer.unsaved:
            self._say_why(failure)
        else:
            self._settle()

    def _say_why(self, failure: BriefreaderError | None) -> None:
        if failure is not None:
            why = self.tr("{reason}\n\nIt is tried again; the window closes once it is saved.")
            told = why.format(reason=translated(failure))
            self.setInformativeText(f"{told} {undo_remark()}")

    def _give_up(self) -> None:
        self.hide()
        self._writer.discard()
        self._settle()

    def _settle(self) -> None:
        self.close()
        self.settled.emit()
