"""Fields of the preferences: for a number, and for the colour of a theme and text on it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.preferences.highlight_sample import HighlightSample
from briefreader.ui.dialogs.preferences.theme_colours import LEAST, mended, text_contrast

_MOST = 21.0
"""The contrast of black on white."""


class ColourField(QWidget):
    """Edits a theme's light or dark colour, which ``colour`` returns as "#rrggbb"."""

    edited = Signal()

    def __init__(self, name: str, title: str, *, dark: bool) -> None:
        """Make the field ``name``; ``title`` says which colour it is."""
        super().__init__()
        self._dark = dark
        self._title = title
        self._theme: Theme | None = None
        self.colour = ""
        self.setObjectName(name)
        self.sample = HighlightSample(dark=dark)
        self.sample.setObjectName(f"{name}Sample")
        self._contrast = PlainLabel()
        self._contrast.setObjectName(f"{name}Contrast")
        self._contrast.setProperty("role", "muted")
        self._contrast.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._contrast.setText(self._contrast_words(_MOST))
        self._contrast.setMinimumWidth(self._contrast.sizeHint().width() + 1)
        self.change = QPushButton(self.tr("Change…"))
        self.change.setObjectName(f"{name}Change")
        self.change.setAccessibleName(self.tr("Change: {title}").format(title=title))
        self.change.clicked.connect(self._ask)
        self._problem = PlainLabel()
        self._problem.setObjectName(f"{name}Problem")
        self._problem.setProperty("role", "negative")
        self._problem.setWordWrap(True)
        self._mend = QPushButton(self.tr("Use a readable tone"))
        self._mend.setObjectName(f"{name}Mend")
        self._mend.setAccessibleName(self.tr("Use a readable tone: {title}").format(title=title))
        self._mend.clicked.connect(lambda: self._take(mended(self.colour, dark=self._dark)))
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Show the colour of ``theme``."""
        self._theme = theme
        self.colour = theme.colour_dark if self._dark else theme.colour_light
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.sample, 1)
        row.addWidget(self._contrast)
        row.addWidget(self.change)
        warning = QHBoxLayout()
        warning.setSpacing(Space.SMALL)
        warning.addWidget(self._problem, 1)
        warning.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(row)
        column.addLayout(warning)

    def _show(self) -> None:
        if self._theme is None:
            return
        tried = (
            replace(self._theme, colour_dark=self.colour)
            if self._dark
            else replace(self._theme, colour_light=self.colour)
        )
        self.sample.show_theme(tried)
        found = text_contrast(self.colour, dark=self._dark)
        self._contrast.setText(self._contrast_words(found))
        self._contrast.setToolTip(self.tr("Contrast of the text on this colour"))
        self.sample.setAccessibleName(
            self.tr("{title}: {colour}, contrast {contrast} to 1").format(
                title=self._title, colour=self.colour, contrast=self._number(found)
            )
        )
        fails = found < LEAST
        self._problem.setText(
            self.tr("Text on this colour is hard to read: at least {least} : 1 is needed.").format(
                least=self._number(LEAST)
            )
        )
        self._problem.setVisible(fails)
        self._mend.setVisible(fails)

    def _contrast_words(self, contrast: float) -> str:
        return self.tr("{contrast} : 1").format(contrast=self._number(contrast))

    def _number(self, contrast: float) -> str:
        """Return ``contrast`` rounded down: 4.46 must not read as the 4.5 that it fails."""
        return self.locale().toString(int(contrast * 10) / 10, "f", 1)

    def _ask(self) -> None:
        """Let a colour be chosen; the sample shows each as it is tried."""
        before = self.colour
        dialog = QColorDialog(QColor(before), self.window())
        dialog.setObjectName("colourDialog")
        dialog.setWindowTitle(self._title)
        dialog.currentColorChanged.connect(lambda colour: self._take(colour.name()))
        dialog.rejected.connect(lambda: self._take(before))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _take(self, colour: str) -> None:
        if colour != self.colour:
            self.colour = colour
            self._show()
            self.edited.emit()


def number_box() -> QSpinBox:
    """Return a spin box; its edge comes from the style sheet, which cannot pad its words."""
    box = QSpinBox()
    box.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)
    return box
