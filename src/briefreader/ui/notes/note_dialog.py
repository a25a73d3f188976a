"""The dialog in which a note is written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.dialogs import save_or_cancel
from briefreader.ui.theme import Space, WindowTheme


class NoteDialog(QDialog):
    """Edits a note's text, tags and highlight colour."""

    def __init__(
        self,
        quote: str,
        theme: WindowTheme,
        *,
        note: str = "",
        tags: tuple[str, ...] = (),
        colour: str = "yellow",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("noteDialog")
        self.setWindowTitle(self.tr("Note"))
        self.setMinimumWidth(480)
        about = QLabel(f"“{quote if len(quote) < 300 else quote[:300] + '…'}”")
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self._note = QPlainTextEdit(note)
        self._note.setObjectName("noteText")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setMinimumHeight(120)
        self._tags = QLineEdit("; ".join(tags))
        self._tags.setObjectName("noteTags")
        self._tags.setAccessibleName(self.tr("Tags, separated by semicolons"))
        self._tags.setPlaceholderText(self.tr("Separate several by semicolons"))
        self._colour = self._colour_box(theme, colour)
        form = QFormLayout()
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Tags"), self._tags)
        form.addRow(self.tr("&Colour"), self._colour)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        for part in (about, self._note):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(save_or_cancel(self))
        self._note.setFocus()

    def note(self) -> str:
        """Return the note's text."""
        return self._note.toPlainText().strip()

    def tags(self) -> tuple[str, ...]:
        """Return the tags, without empty ones."""
        return tuple(tag.strip() for tag in self._tags.text().split(";") if tag.strip())

    def colour(self) -> str:
        """Return the key of the highlight colour."""
        return str(self._colour.currentData())

    def _colour_box(self, theme: WindowTheme, chosen: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName("noteColour")
        box.setAccessibleName(self.tr("Highlight colour"))
        for key in theme.annotation_colours:
            swatch = QPixmap(16, 16)
            swatch.fill(theme.annotation(key))
            box.addItem(QIcon(swatch), colour_label(key), key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box


def colour_label(key: str) -> str:
    """Return the name of the annotation colour ``key``."""
    translate = QCoreApplication.translate
    names = {
        "yellow": translate("colours", "Yellow"),
        "green": translate("colours", "Green"),
        "blue": translate("colours", "Blue"),
        "pink": translate("colours", "Pink"),
    }
    return names.get(key, key)
