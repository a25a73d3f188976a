"""The library's themes and detector, as the windows use them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.themes import ThemeSet
from briefreader.services.changes import Change

if TYPE_CHECKING:
    from briefreader.commitments.detector import Detector


class LibraryDetection(QObject):
    """What commitments are detected and sorted by in this library.

    The detector is made when it is first asked for, which takes a quarter of a second.

    Signals: ``themes_changed`` carries the themes by their keys; ``outdated`` tells that detection
    would sort commitments otherwise now.

    Attributes:
        themes: the themes by their keys, in the taxonomy's order.

    """

    themes_changed = Signal(object)
    outdated = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._detector: Detector | None = None
        self.themes: dict[str, Theme] = self._read_themes()

    @property
    def detector(self) -> "Detector":
        """The library's detector: the shipped one with the library's own words."""
        if self._detector is None:
            from briefreader.services.detection.detection import detector_of

            self._detector = detector_of(self._library)
        return self._detector

    def use_detector(self, detector: "Detector") -> None:
        """Detect with ``detector`` from now on, whose themes are those of the library."""
        self._detector = detector

    def begin_anew(self) -> None:
        """Read all again, after the library has got other content."""
        self._detector = None
        self.show_themes()

    def show_themes(self) -> None:
        """Read the themes again after they have changed."""
        self.themes = self._read_themes()
        self.themes_changed.emit(self.themes)

    def refresh(self) -> None:
        """Sort by the themes that another connection has written, and detect by its words."""
        self._detector = None
        if self._read_themes() != self.themes:
            self.show_themes()

    def check_terms(self, changes: Iterable[Change[ThemeSet]]) -> None:
        """Let go of the detector if commitments are sorted otherwise after ``changes``."""
        sets = [(each.before, each.after) for each in changes]
        if any(before and after and not after.sorts_like(before) for before, after in sets):
            self._detector = None
            self.outdated.emit()

    def _read_themes(self) -> dict[str, Theme]:
        return {theme.key: theme for theme in self._library.themes.all()}
