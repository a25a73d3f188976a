"""What fills the centre of the main window: the base of its views, and the reader's own."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.reader.panel import ReaderPanel


class MainView(QWidget):
    """Fills the centre of the window while it is the current one; see ``MainViews``."""

    def begin(self) -> None:
        """Show what the library holds now: the view is about to be seen, again or at first."""

    def leave(self) -> None:
        """Let go of what others may need: another view is about to be shown."""

    def keep(self) -> None:
        """Remember how the view is arranged: the window is about to close."""

    def settle(self) -> None:
        """Bring the current commitment up to date: an action is about to ask for it."""

    def least_width(self) -> int:
        """Return the width that the view needs, for which the side panels fold; in pixels."""
        return self.minimumSizeHint().width()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""


class ReaderView(MainView):
    """The text that is read, whose ``ReaderPanel`` the window dresses and connects itself."""

    def __init__(self, reader: ReaderPanel) -> None:
        super().__init__()
        self.reader = reader
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(reader)
        self.setFocusProxy(reader)

    def begin(self) -> None:
        """Take the text back from a view that shows it in a part of its own."""
        if self.reader.parentWidget() is not self:
            self._layout.addWidget(self.reader)
            self.reader.show()

    def least_width(self) -> int:
        """Return the width that the text needs to be read well."""
        return self.reader.least_width()
