"""The menu that hides and shows highlights by strength, review and theme."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefreader.commitments.model import Strength
from briefreader.library.records import Review
from briefreader.ui.common.labels import review_label, strength_label, theme_label
from briefreader.ui.reader.highlight_filter import NO_THEME, HighlightFilter
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session


class HighlightMenu(QMenu):
    """Ticks what is highlighted; ``toggle`` is the action that hides and shows everything."""

    def __init__(
        self, session: Session, reader: ReaderPanel, toggle: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Highlights"))
        self.setObjectName("menu_highlights")
        self._session = session
        self._reader = reader
        self._toggle = toggle
        toggle.setCheckable(True)
        reader.filter_changed.connect(self._tick)
        self.aboutToShow.connect(self._fill)
        session.detection.themes_changed.connect(self._fill)
        self._fill()

    def toggle_everything(self) -> None:
        """Hide every highlight, or show again what was shown."""
        if self._reader.filter.everything:
            self._reader.set_filter(HighlightFilter())
        else:
            self._reader.set_filter(HighlightFilter(everything=True))

    def _fill(self) -> None:
        """List the strengths, reviews and themes of the library as it is now."""
        self.clear()
        self.addAction(self._toggle)
        self.addSeparator()
        for strength in Strength:
            self._add(strength, strength_label(strength))
        self.addSeparator()
        for review in (Review.UNREVIEWED, Review.CONFIRMED):
            self._add(review, review_label(review))
        self.addSeparator()
        for key, theme in self._session.themes.items():
            self._add(key, theme_label(theme))
        self._add(NO_THEME, self.tr("No theme"))
        self._tick(self._reader.filter)

    def _add(self, kind: Strength | Review | str, name: str) -> None:
        action = self.addAction(name.replace("&", "&&"))
        action.setObjectName(f"highlight_{kind or 'none'}")
        action.setData(kind)
        action.setCheckable(True)
        action.triggered.connect(lambda: self._reader.set_filter(self._reader.filter.toggled(kind)))

    def _tick(self, chosen: HighlightFilter) -> None:
        hidden = {*chosen.themes, *chosen.strengths, *chosen.reviews}
        self._toggle.setChecked(not chosen.everything)
        for action in self.actions():
            if action.isCheckable() and action is not self._toggle:
                action.setChecked(action.data() not in hidden)
                action.setEnabled(not chosen.everything)
