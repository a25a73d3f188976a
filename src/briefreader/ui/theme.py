"""The one place for colours, spacings and fonts of the windows."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.commitments.taxonomy import Theme

UNDERLINES: Mapping[Strength, QTextCharFormat.UnderlineStyle] = {
    Strength.FIRM: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Strength.INTENT: QTextCharFormat.UnderlineStyle.DashUnderline,
    Strength.REAFFIRMED: QTextCharFormat.UnderlineStyle.DotLine,
}
PEN_STYLES: Mapping[Strength, Qt.PenStyle] = {
    Strength.FIRM: Qt.PenStyle.SolidLine,
    Strength.INTENT: Qt.PenStyle.DashLine,
    Strength.REAFFIRMED: Qt.PenStyle.DotLine,
}
SHADE = QColor(0, 0, 0, 128)
"""Lies over what is not meant at the moment."""
READER_FAMILIES = ("Source Serif 4", "Charter", "Noto Serif", "Georgia", "DejaVu Serif")


class Space:
    """Distances between and around things, in device-independent pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 20
    PAGE = 32
    COLUMN = 680
    """The widest that the statement's text column gets at 100 % zoom."""


class Scheme(StrEnum):
    """The user's choice of appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class WindowTheme:
    """The colours of one appearance, by their names in ``resources/styles/colours.toml``."""

    dark: bool
    colours: Mapping[str, str]
    annotation_colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """Return the window colour ``name``; raises KeyError if there is none."""
        return QColor(self.colours[name])

    def annotation(self, key: str) -> QColor:
        """Return the highlight colour of annotations ``key``, the first one if unknown."""
        fallback = next(iter(self.annotation_colours.values()))
        return QColor(self.annotation_colours.get(key, fallback))

    def highlight(self, theme: Theme | None) -> QColor:
        """Return the background behind a commitment of ``theme`` (None: a neutral one)."""
        if theme is None:
            return self.colour("hover")
        return QColor(theme.colour_dark if self.dark else theme.colour_light)

    def accent(self, theme: Theme | None) -> QColor:
        """Return the strong tone of ``theme``, for underlines, chips and marks."""
        background = self.highlight(theme)
        if theme is None:
            return self.colour("muted")
        hue, saturation = background.hslHueF(), background.hslSaturationF()
        lightness = 0.66 if self.dark else 0.38
        return QColor.fromHslF(max(hue, 0.0), min(1.0, max(saturation, 0.45)), lightness)

    def current(self, theme: Theme | None) -> QColor:
        """Return the background of the current commitment, stronger than its neighbours'."""
        mixed = self.accent(theme)
        mixed.setAlphaF(0.42 if self.dark else 0.34)
        return mixed


def window_theme(*, dark: bool) -> WindowTheme:
    """Return the light or dark theme as the resources define it."""
    table = tomllib.loads(shipped.resource("styles", "colours.toml").read_text("utf-8"))
    section = table["dark" if dark else "light"]
    colours = {name: value for name, value in section.items() if isinstance(value, str)}
    return WindowTheme(dark=dark, colours=colours, annotation_colours=section["annotation"])


def is_dark(scheme: Scheme) -> bool:
    """Tell whether ``scheme`` is dark, asking the system where it decides."""
    if scheme is Scheme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


def apply_theme(application: QApplication, theme: WindowTheme) -> None:
    """Give every widget of ``application`` the palette and style sheet of ``theme``."""
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    sheet = shipped.resource("styles", "window.qss").read_text("utf-8")
    for name, value in theme.colours.items():
        sheet = sheet.replace("{" + name + "}", value)
    for name in ("tick", "arrow"):
        drawing = shipped.resource("styles", f"{name}-{'dark' if theme.dark else 'light'}.svg")
        sheet = sheet.replace("{" + name + "}", str(drawing).replace("\\", "/"))
    application.setStyleSheet(sheet)


def reader_font(zoom: float = 1.0) -> QFont:
    """Return the serif font of the statement's text at ``zoom`` (1.0 is 100 %)."""
    font = QFont()
    font.setFamilies(list(READER_FAMILIES))
    base = QFontInfo(QGuiApplication.font()).pointSizeF()
    font.setPointSizeF(max(6.0, (base + 3.0) * zoom))
    return font


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a copy of ``font`` at ``factor`` of its size."""
    copy = QFont(font)
    copy.setPointSizeF(max(6.0, QFontInfo(font).pointSizeF() * factor))
    copy.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    return copy


def _palette(theme: WindowTheme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "hover",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "selected",
        QPalette.ColorRole.HighlightedText: "selected_text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "border",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, theme.colour(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    return palette
