"""Measures of how well colours can be told apart: contrast, and distance for colour-blind eyes.

Colours are written "#rrggbb". Contrast is that of WCAG 2.2 (relative luminance). Colour blindness
is simulated as Machado, Oliveira and Fernandes describe it ("A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009), at full severity. Differences are
CIE76 distances in CIELAB (D65), where about 2.3 can just be noticed.
"""

from collections.abc import Sequence
from enum import StrEnum
from math import dist

Channels = tuple[float, float, float]
Matrix = tuple[Channels, Channels, Channels]


class Deficiency(StrEnum):
    """A common kind of colour blindness."""

    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


_SIMULATIONS: dict[Deficiency, Matrix] = {
    Deficiency.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Deficiency.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Deficiency.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_LUMINANCE: Channels = (0.2126, 0.7152, 0.0722)
# From linear sRGB to CIE XYZ, each row divided by the white point D65.
_TO_XYZ: Matrix = (
    (0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (none) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blended(top: str, ground: str, share: float) -> str:
    """Return the colour that ``top`` makes on ``ground``, of which it covers ``share`` (0 to 1)."""
    pairs = ((int(each[place : place + 2], 16) for each in (top, ground)) for place in (1, 3, 5))
    mixed = (round(share * one + (1 - share) * other) for one, other in pairs)
    return "#{:02x}{:02x}{:02x}".format(*mixed)


def readable(colour: str, texts: Sequence[str], least: float) -> str:
    """Return the tone nearest to ``colour`` on which all ``texts`` have at least this contrast.

    It is mixed with white under dark texts, with black under light ones.
    """
    ends = ("#ffffff", "#000000")
    end = max(ends, key=lambda each: min(contrast(each, text) for text in texts))
    tones = (blended(end, colour, step / 100) for step in range(101))
    fitting = (tone for tone in tones if min(contrast(tone, text) for text in texts) >= least)
    return next(fitting, end)


def difference(one: str, other: str, deficiency: Deficiency | None = None) -> float:
    """Return how far two colours are apart for these eyes (None: without a deficiency)."""
    first, second = (_lab(_seen(_linear(each), deficiency)) for each in (one, other))
    return dist(first, second)


def _luminance(colour: str) -> float:
    return sum(map(float.__mul__, _LUMINANCE, _linear(colour)))


def _linear(colour: str) -> Channels:
    """Return the linear red, green and blue of ``colour``, from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _seen(linear: Channels, deficiency: Deficiency | None) -> Channels:
    if deficiency is None:
        return linear
    red, green, blue = (
        min(1.0, max(0.0, each)) for each in _times(_SIMULATIONS[deficiency], linear)
    )
    return red, green, blue


def _lab(linear: Channels) -> Channels:
    x, y, z = map(_cube_root, _times(_TO_XYZ, linear))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(ratio: float) -> float:
    return ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116


def _times(matrix: Matrix, vector: Channels) -> Channels:
    first, second, third = (sum(map(float.__mul__, row, vector)) for row in matrix)
    return first, second, third
