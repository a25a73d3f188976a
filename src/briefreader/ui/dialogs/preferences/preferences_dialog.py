"""The Preferences dialog."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import UserCue
from briefreader.library.themes import ThemeSet
from briefreader.ui.app.theme import Scheme, Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.dialogs.preferences.cues_page import CuesPage
from briefreader.ui.dialogs.preferences.general_page import GeneralPage
from briefreader.ui.dialogs.preferences.reading_page import ReadingPage
from briefreader.ui.dialogs.preferences.themes_page import ThemesPage
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.window.screen_fit import FormScroll


class PreferencesDialog(QDialog):
    """Edits copies; who opened it reads the pages once it is accepted."""

    def __init__(
        self,
        threshold: float,
        cues: Iterable[UserCue],
        themes: ThemeSet,
        shipped: Mapping[str, Theme],
        reading: ReadingSettings,
        language: str,
        scheme: Scheme,
        author: str,
        parent: QWidget | None = None,
        *,
        still: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(920, 720)
        self.cues_page = CuesPage(threshold, cues)
        self.themes_page = ThemesPage(themes, shipped)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("preferencesTabs")
        self.general_page = GeneralPage(language, scheme, author, still=still)
        self.reading_page = ReadingPage(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        # First, as Qt dresses all that there is anew with each widget that is put into another.
        layout.addWidget(self.tabs, 1)
        self.tabs.addTab(FormScroll(self.general_page), self.tr("General"))
        self.tabs.addTab(FormScroll(self.reading_page), self.tr("Reading"))
        self.tabs.addTab(self.cues_page, self.tr("Detection"))
        self.tabs.addTab(self.themes_page, self.tr("Themes"))
        layout.addWidget(save_or_cancel(self))

    def accept(self) -> None:
        """Close, unless a cue or a theme cannot be kept: then that is shown."""
        for page in (self.cues_page, self.themes_page):
            if not page.check():
                self.tabs.setCurrentWidget(page)
                return
        super().accept()
