"""The colours of themes: whether text on them can be read, and which are still free."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QColor

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.ui.app.contrast import contrast, difference, readable
from briefreader.ui.app.theme import Scheme, window_theme

LEAST = 4.5
"""The contrast that WCAG AA asks of text."""
_ENOUGH = 7.0
"""The contrast of a new theme's colours, as of those that ship."""
_HUES = 36
_SHADES = ((0.85, 0.25), (0.75, 0.18), (0.7, 0.14))
"""Lightness of the light and of the dark colour that a new theme may have."""
_SATURATIONS = (0.75, 0.55)


def text_contrast(colour: str, *, dark: bool) -> float:
    """Return the least contrast of text on ``colour`` in all appearances that take it."""
    return min(contrast(colour, text) for text in _texts(dark))


def mended(colour: str, *, dark: bool) -> str:
    """Return the tone nearest to ``colour`` on which text can be read (WCAG AA)."""
    # A little more: the eye of a colour dialog rounds.
    return readable(colour, _texts(dark), LEAST + 0.1)


def free_colours(themes: Iterable[Theme]) -> tuple[str, str]:
    """Return a light and a dark colour of one hue that are as unlike those in use as can be."""
    used = [(theme.colour_light, theme.colour_dark) for theme in themes]

    def distance(pair: tuple[str, str]) -> float:
        pairs = (both for each in used for both in zip(pair, each, strict=True))
        return min((difference(own, other) for own, other in pairs), default=0.0)

    return max(_candidates(), key=distance)


@cache
def _candidates() -> tuple[tuple[str, str], ...]:
    pairs = (
        (
            readable(_tone(hue, saturation, light), _texts(dark=False), _ENOUGH),
            readable(_tone(hue, saturation, dark), _texts(dark=True), _ENOUGH),
        )
        for hue in range(_HUES)
        for saturation in _SATURATIONS
        for light, dark in _SHADES
    )
    return tuple(pairs)


def _tone(hue: int, saturation: float, lightness: float) -> str:
    return QColor.fromHslF(hue / _HUES, saturation, lightness).name()


@cache
def _texts(dark: bool) -> tuple[str, ...]:
    appearances = (window_theme(scheme) for scheme in Scheme if scheme is not Scheme.SYSTEM)
    return tuple(each.colours["text"] for each in appearances if each.dark is dark)
