"""The Preferences dialog."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import UserCue
from briefreader.library.themes import ThemeSet
from briefreader.services.export.csv_writing import Separator
from briefreader.ui.app.theme import Scheme, Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.dialogs.preferences.cues_page import CuesPage
from briefreader.ui.dialogs.preferences.general_page import GeneralPage
from briefreader.ui.dialogs.preferences.reading_page import ReadingPage
from briefreader.ui.dialogs.preferences.themes_page import ThemesPage
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.window.late_panel import LatePanel
from briefreader.ui.window.screen_fit import FormScroll


class PreferencesDialog(QDialog):
    """Edits copies; who opened it reads the pages once it is accepted.

    Those of cues and themes are made when they are first shown or asked for, as ``is_made`` tells;
    ``themes`` is called then.
    """

    def __init__(
        self,
        threshold: float,
        cues: Iterable[UserCue],
        themes: Callable[[], ThemeSet],
        shipped: Mapping[str, Theme],
        reading: ReadingSettings,
        language: str,
        scheme: Scheme,
        author: str,
        separator: Separator,
        parent: QWidget | None = None,
        *,
        still: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(920, 720)
        self._threshold = threshold
        self._cues = tuple(cues)
        self._themes = themes
        self._shipped = shipped
        self.tabs = QTabWidget()
        self.tabs.setObjectName("preferencesTabs")
        self.general_page = GeneralPage(language, scheme, author, separator, still=still)
        self.reading_page = ReadingPage(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        # First, as Qt dresses all that there is anew with each widget that is put into another.
        layout.addWidget(self.tabs, 1)
        self.tabs.addTab(FormScroll(self.general_page), self.tr("General"))
        self.tabs.addTab(FormScroll(self.reading_page), self.tr("Reading"))
        self._cues_place, self._themes_place = LatePanel(), LatePanel()
        self._cues_place.wanted.connect(lambda: self.cues_page)
        self._themes_place.wanted.connect(lambda: self.themes_page)
        self.tabs.addTab(self._cues_place, self.tr("Detection"))
        self.tabs.addTab(self._themes_place, self.tr("Themes"))
        layout.addWidget(save_or_cancel(self))

    def is_made(self, page: str) -> bool:
        """Tell whether the page of this name has been seen: else it holds what it was given."""
        return page in vars(self)

    @cached_property
    def cues_page(self) -> CuesPage:
        """How sure detections are to be, and the user's cues."""
        page = CuesPage(self._threshold, self._cues)
        self._cues_place.put(page)
        return page

    @cached_property
    def themes_page(self) -> ThemesPage:
        """The themes."""
        page = ThemesPage(self._themes(), self._shipped)
        self._themes_place.put(page)
        return page

    def accept(self) -> None:
        """Close, unless a cue or a theme cannot be kept: then that is shown."""
        if self.is_made("cues_page") and not self.cues_page.check():
            self.tabs.setCurrentWidget(self._cues_place)
        elif self.is_made("themes_page") and not self.themes_page.check():
            self.tabs.setCurrentWidget(self._themes_place)
        else:
            super().accept()
