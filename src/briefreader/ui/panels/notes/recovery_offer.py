"""Offer of notes that an earlier window could not save, and kept in a recovery file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.services.annotations.recovery import (
    KeptNote,
    forget,
    kept_in,
    left_behind,
    lost,
    recovering,
)
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.session.session import Session


def offer_recovered(session: Session, parent: QWidget) -> None:
    """Show what windows that have ended could not save, if there is anything."""
    found = {path: kept_in(path) for path in left_behind(session.library.path)}
    found = {path: kept for path, kept in found.items() if kept}
    if found:
        RecoveredNotesBox(session, found, parent).open()


class RecoveredNotesBox(PlainMessageBox):
    """Shows the words, and stores them as notes or deletes them; later is as good as now."""

    def __init__(
        self, session: Session, found: dict[Path, tuple[KeptNote, ...]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._found = found
        kept = [note for notes in found.values() for note in notes]
        self.setObjectName("recoveredNotesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle("Briefreader")
        self.setText(self.tr("Some of what you wrote in notes could not be saved last time."))
        self.setInformativeText(self._about(kept))
        self.setDetailedText("\n\n".join(each.written.note for each in kept))
        store = self.addButton(self.tr("&Save the notes"), QMessageBox.ButtonRole.AcceptRole)
        store.setObjectName("saveRecovered")
        store.clicked.connect(self._store)
        discard = self.addButton(self.tr("&Delete them"), QMessageBox.ButtonRole.DestructiveRole)
        discard.setObjectName("deleteRecovered")
        discard.clicked.connect(self._discard)
        later = self.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        later.setObjectName("recoverLater")
        self.setDefaultButton(store)
        self.setEscapeButton(later)

    def _about(self, kept: Sequence[KeptNote]) -> str:
        about = self.tr("It was kept in a file of its own, and can be saved in the library now.")
        gone = lost(self._session.library, kept)
        if not gone:
            return about
        more = self.tr(
            "The statements of %n of these notes are gone; copy their words.", "", len(gone)
        )
        return f"{about}\n\n{more}"

    def _store(self) -> None:
        """Save all as one step; what cannot be saved is offered again at the next start."""
        library = self._session.library
        kept = [note for notes in self._found.values() for note in notes]
        name = QCoreApplication.translate("changes", "Recover notes")
        if self._session.changes.perform_all(name, recovering(library, kept)) is None:
            return
        for path, notes in self._found.items():
            forget(path, lost(library, notes))

    def _discard(self) -> None:
        for path in self._found:
            forget(path, ())
