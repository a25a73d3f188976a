"""The one place for colours, spacings and fonts of the windows."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.ui.app.contrast import blended, contrast

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


_GRAPHIC, _READABLE = 3.1, 4.6
"""The least contrasts of marks and of text: WCAG AA, and a little for rounding."""
_TRACK = 0.22
"""How much of the text's colour what is not done yet has in a bar."""
_CHIP_GROUND = 0.12
"""How much of its colour the ground of a chip has."""
_TINT = 0.2
"""How much of a theme's strong tone lies on the paper behind a commitment's words."""
_EDGE = 0.25
"""How much of the text's colour is in a theme's edges."""
_LINK = 0.3
"""How much of the text's colour is in that of links."""


_STILL = (
    "QMainWindow, QProgressBar, QProgressDialog, QScrollBar, QAbstractScrollArea, QTabBar"
    " { widget-animation-duration: 0; }"
)


class Space:
    """Distances between and around things, in device-independent pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 20
    PAGE = 32


class Scheme(StrEnum):
    """The user's choice of appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class ChipTones(NamedTuple):
    """The colours of a chip: its ground, its edge, and the words on it."""

    ground: QColor
    edge: QColor
    text: QColor


class WindowTheme(NamedTuple):
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
        """Return the colour of ``theme`` as the library has it (None: a neutral one), for chips."""
        if theme is None:
            return self.colour("hover")
        return QColor(theme.colour_dark if self.dark else theme.colour_light)

    def accent(self, theme: Theme | None) -> QColor:
        """Return the strong tone of ``theme``, for underlines, chips and marks."""
        if theme is None:
            return self.colour("muted")
        grounds = (self.colours["paper"], *self.annotation_colours.values())
        return QColor(_accent(self.highlight(theme).name(), grounds, self.dark))

    def edge(self, theme: Theme | None) -> QColor:
        """Return the tone of edges, which stand between any two themes: the strongest of all."""
        return QColor(blended(self.colours["text"], self.accent(theme).name(), _EDGE))

    def link(self) -> QColor:
        """Return the colour of addresses in the text, which can be read on all its grounds."""
        return QColor(blended(self.colours["text"], self.colours["accent"], _LINK))

    def tint(self, theme: Theme | None) -> QColor:
        """Return the ground of a commitment's words in the text: the paper with a breath of it."""
        if theme is None:
            return QColor(blended(self.colours["muted"], self.colours["paper"], _TINT))
        return QColor(_tint(self.highlight(theme).name(), self.colours["paper"], self.dark))

    def track(self) -> QColor:
        """Return the ground of a thin bar of progress, fainter than any colour that fills it."""
        return QColor(blended(self.colours["text"], self.colours["surface"], _TRACK))

    def chip(self, name: str) -> ChipTones:
        """Return the tones of a chip in the window colour ``name``; its words can be read."""
        colours = self.colours
        tones = _chip(colours[name], colours["surface"], colours["text"])
        return ChipTones(*map(QColor, tones))


@cache
def _accent(highlight: str, below: tuple[str, ...], dark: bool) -> str:
    """Return the tone of ``highlight`` that stands out from all that may lie below it (WCAG AA).

    These are ``highlight`` itself, its tint, and ``below``, the first of which is the paper.
    """
    grounds = (highlight, _tint(highlight, below[0], dark), *below)
    # Two themes of one hue are told apart by how light they are, as their chips are.
    own = QColor(highlight).lightnessF()
    lightness = 0.6 + 0.6 * own if dark else 0.4 * own
    step = 0.02 if dark else -0.02
    while True:
        accent = _toned(highlight, 0.45, lightness)
        is_clear = all(contrast(accent, ground) >= _GRAPHIC for ground in grounds)
        if is_clear or not 0.02 < lightness < 0.98:
            return accent
        lightness += step


@cache
def _tint(highlight: str, paper: str, dark: bool) -> str:
    """Return ``paper`` with a little of the full colour of ``highlight`` on it."""
    own = QColor(highlight).lightnessF()
    return blended(_toned(highlight, 0.7, 0.5 + 0.5 * own if dark else 0.5 * own), paper, _TINT)


def _toned(colour: str, saturation: float, lightness: float) -> str:
    """Return the hue of ``colour`` at this lightness, with at least this saturation."""
    tone = QColor(colour)
    full = min(1.0, max(tone.hslSaturationF(), saturation))
    return QColor.fromHslF(max(tone.hslHueF(), 0.0), full, lightness).name()


@cache
def _chip(colour: str, surface: str, text: str) -> tuple[str, str, str]:
    """Return a faint ground of ``colour``, an edge that is seen, and a tone that can be read."""
    ground = blended(colour, surface, _CHIP_GROUND)
    fainter = [blended(colour, surface, step / 20) for step in range(21)]
    darker = [blended(text, colour, step / 20) for step in range(21)]
    edge = next((each for each in fainter if contrast(each, surface) >= _GRAPHIC), colour)
    words = next((each for each in darker if contrast(each, ground) >= _READABLE), text)
    return ground, edge, words


def window_theme(scheme: Scheme) -> WindowTheme:
    """Return the theme of ``scheme`` as the resources define it.

    The system chooses between light and dark.
    """
    if scheme is Scheme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        scheme = Scheme.DARK if dark else Scheme.LIGHT
    section = _colours()[scheme.value]
    colours = {name: value for name, value in section.items() if isinstance(value, str)}
    return WindowTheme(
        dark=section["dark"], colours=colours, annotation_colours=section["annotation"]
    )


@cache
def _colours() -> Mapping[str, Any]:
    return tomllib.loads(shipped.resource("styles", "colours.toml").read_text("utf-8"))


def theme_of_palette(palette: QPalette) -> WindowTheme:
    """Return the theme that ``palette`` is of."""
    window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    themes = (window_theme(scheme) for scheme in Scheme if scheme is not Scheme.SYSTEM)
    fitting = (theme for theme in themes if theme.colour("window") == window)
    return next(fitting, window_theme(Scheme.SYSTEM))


def apply_theme(application: QApplication, theme: WindowTheme) -> None:
    """Give every widget of ``application`` the palette and style sheet of ``theme`` for others.

    Themes differ in colours only, so nothing is measured or laid out anew. For another style sheet
    Qt would dress each widget once for each widget around it, and lay out all lists and trees each
    time; what it knows of the old sheet is forgotten before, so that it has nothing to do.
    """
    style = application.style()
    style.unpolish(application)
    application.setPalette(_palette(theme))
    application.setStyleSheet(_sheet(application, theme))
    for widget in application.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            style.polish(widget)
            widget.update()


def apply_palette(application: QApplication, theme: WindowTheme) -> None:
    """Give every widget of ``application`` the style and the palette of ``theme``."""
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))


def apply_sheet(application: QApplication, theme: WindowTheme) -> None:
    """Give every widget of ``application`` the style sheet of ``theme``.

    Qt applies it anew to whatever is put into a layout: a window is built faster without it.
    """
    application.setStyleSheet(_sheet(application, theme))


def set_still(application: QApplication, *, still: bool) -> None:
    """Let nothing move by itself, or as the style has it, from the next style sheet on."""
    application.setProperty("still", still)


def is_still(widget: QWidget) -> bool:
    """Tell whether nothing of ``widget`` may move by itself."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0


def _sheet(application: QApplication, theme: WindowTheme) -> str:
    sheet = shipped.resource("styles", "window.qss").read_text("utf-8")
    for name, value in theme.colours.items():
        sheet = sheet.replace("{" + name + "}", value)
    for name in ("tick", "arrow", "arrow-up"):
        drawing = shipped.resource("styles", f"{name}-{'dark' if theme.dark else 'light'}.svg")
        sheet = sheet.replace("{" + name + "}", str(drawing).replace("\\", "/"))
    return sheet + (_STILL if application.property("still") else "")


def reader_font(zoom: float = 1.0, family: str = "", size: int = 0) -> QFont:
    """Return the font of the statement's text at ``zoom`` (1.0 is 100 %).

    Without a ``family`` it is a serif one, without a ``size`` (in points) a little larger than the
    system's.
    """
    font = QFont()
    font.setFamilies([family, *READER_FAMILIES] if family else list(READER_FAMILIES))
    base = float(size) or _points(QGuiApplication.font()) + 3.0
    font.setPointSizeF(max(6.0, base * zoom))
    return font


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a copy of ``font`` at ``factor`` of its size."""
    copy = QFont(font)
    copy.setPointSizeF(max(6.0, _points(font) * factor))
    copy.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    return copy


def _points(font: QFont) -> float:
    """Return the size of ``font`` in points, also where it is given in pixels."""
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()


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
