"""The page of Preferences on the user's name, the windows' language and colours, and tables."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.export.csv_writing import Separator
from briefreader.ui.app.theme import Scheme, Space
from briefreader.ui.app.translation import LANGUAGES
from briefreader.ui.common.labels import scheme_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.exporting.separator_choice import SeparatorBox

_LONGEST_NAME = 100


class GeneralPage(QWidget):
    """Lets name, language and appearance be set; ``language()`` is empty to follow the system."""

    def __init__(
        self, language: str, scheme: Scheme, author: str, separator: Separator, *, still: bool
    ) -> None:
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
        self._schemes = QComboBox()
        self._schemes.setObjectName("appearanceChooser")
        self._schemes.setAccessibleName(self.tr("Appearance"))
        for each in Scheme:
            self._schemes.addItem(scheme_label(each), each.value)
        self._schemes.setCurrentIndex(self._schemes.findData(scheme.value))
        self._still = QCheckBox(self.tr("&Reduce motion"))
        self._still.setObjectName("reducedMotion")
        self._still.setChecked(still)
        calm = _hint(self.tr("Nothing moves by itself, as the bars of work that takes a while do."))
        self._separators = SeparatorBox(separator)
        expected = _hint(
            self.tr("What separates the columns, as your spreadsheet program expects it.")
        )
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Your name"), self._author)
        form.addRow("", signs)
        form.addRow(self.tr("&Language"), self._languages)
        form.addRow("", hint)
        form.addRow(self.tr("&Appearance"), self._schemes)
        form.addRow("", self._still)
        form.addRow("", calm)
        form.addRow(self.tr("&Tables (.csv)"), self._separators)
        form.addRow("", expected)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.addLayout(form)
        layout.addStretch(1)

    def language(self) -> str:
        """Return the code of the chosen language."""
        return str(self._languages.currentData())

    def scheme(self) -> Scheme:
        """Return the chosen appearance."""
        return Scheme(self._schemes.currentData())

    def still(self) -> bool:
        """Tell whether nothing is to move by itself."""
        return self._still.isChecked()

    def separator(self) -> Separator:
        """Return what is to separate the columns of CSV files."""
        return self._separators.separator()

    def author(self) -> str:
        """Return the user's name, empty to take the system's."""
        return self._author.text().strip()


def _hint(text: str) -> QLabel:
    hint = PlainLabel(text)
    hint.setProperty("role", "muted")
    hint.setWordWrap(True)
    return hint
