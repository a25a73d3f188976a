"""The colours of notes, and which of them is nearest to one of another program."""

import colorsys
import re
import tomllib
from collections.abc import Mapping
from functools import cache

from briefreader import shipped

USUAL = "yellow"
_COLOUR = re.compile("#[0-9a-f]{6}")
_GREY = 0.15
"""What has less of a hue is grey, and near to none of the colours."""


def nearest_colour(colour: str) -> str:
    """Return the key of the annotation colour whose hue is nearest to ``colour`` ("#rrggbb").

    Grey, and what is no colour, is as notes usually are.
    """
    hue, saturation = _hue(colour)
    if saturation < _GREY:
        return USUAL
    hues = {key: _hue(each)[0] for key, each in _annotation_colours().items()}
    return min(hues, key=lambda key: min(abs(hues[key] - hue), 1 - abs(hues[key] - hue)))


@cache
def _annotation_colours() -> Mapping[str, str]:
    """Return the annotation colours of the light appearance by their keys."""
    colours = tomllib.loads(shipped.resource("styles", "colours.toml").read_text("utf-8"))
    return {str(key): str(each) for key, each in colours["light"]["annotation"].items()}


def _hue(colour: str) -> tuple[float, float]:
    """Return the hue, 0 to 1, and how much there is of it."""
    if not _COLOUR.fullmatch(colour):
        return 0.0, 0.0
    red, green, blue = (each / 255 for each in bytes.fromhex(colour[1:]))
    hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
    return hue, saturation
