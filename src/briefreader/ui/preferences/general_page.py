"""The page of Preferences on the windows: their language and colours."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from briefreader.ui.labels import scheme_label
from briefreader.ui.theme import Scheme, Space
from briefreader.ui.translation import LANGUAGES


class GeneralPage(QWidget):
    """Lets language and appearance be chosen; ``language()`` is empty to follow the system."""

    def __init__(self, language: str, scheme: Scheme) -> None:
        super().__init__()
        self.setObjectName("generalPage")
        self._languages = QComboBox()
        self._languages.setObjectName("languageChooser")
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("As the system's"), "")
        for code, name in LANGUAGES.items():
            self._languages.addItem(name, code)
        self._languages.setCurrentIndex(max(0, self._languages.findData(language)))
        hint = QLabel(self.tr("Another language shows when Briefreader is started again."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self._schemes = QComboBox()
        self._schemes.setObjectName("appearanceChooser")
        self._schemes.setAccessibleName(self.tr("Appearance"))
        for each in Scheme:
            self._schemes.addItem(scheme_label(each), each.value)
        self._schemes.setCurrentIndex(self._schemes.findData(scheme.value))
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Language"), self._languages)
        form.addRow("", hint)
        form.addRow(self.tr("&Appearance"), self._schemes)
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
