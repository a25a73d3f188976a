"""The page of Preferences on the user's name and the windows' language."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefreader.ui.theme import Space
from briefreader.ui.translation import LANGUAGES

_LONGEST_NAME = 100


class GeneralPage(QWidget):
    """Lets name and language be set; ``language()`` is empty to follow the system."""

    def __init__(self, language: str, author: str) -> None:
        super().__init__()
        self.setObjectName("generalPage")
        self._author = QLineEdit(author)
        self._author.setObjectName("authorName")
        self._author.setAccessibleName(self.tr("Your name"))
        self._author.setMaxLength(_LONGEST_NAME)
        signs = _hint(self.tr("Your notes and decisions are signed with it."))
        self._languages = QComboBox()
        self._languages.setObjectName("languageChooser")
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("As the system's"), "")
        for code, name in LANGUAGES.items():
            self._languages.addItem(name, code)
        self._languages.setCurrentIndex(max(0, self._languages.findData(language)))
        hint = _hint(self.tr("Another language shows when Briefreader is started again."))
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Your name"), self._author)
        form.addRow("", signs)
        form.addRow(self.tr("&Language"), self._languages)
        form.addRow("", hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.addLayout(form)
        layout.addStretch(1)

    def language(self) -> str:
        """Return the code of the chosen language."""
        return str(self._languages.currentData())

    def author(self) -> str:
        """Return the user's name, empty to take the system's."""
        return self._author.text().strip()


def _hint(text: str) -> QLabel:
    hint = QLabel(text)
    hint.setProperty("role", "muted")
    hint.setWordWrap(True)
    return hint
