"""Colours of other programs, as those that notes here can have."""

import colorsys
import re

DEFAULT_COLOUR = "yellow"
_COLOUR = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_GREY = 0.08
_HUES = ((20, "pink"), (75, "yellow"), (170, "green"), (265, "blue"), (360, "pink"))
"""Up to which degree of the colour wheel a hue is seen as that colour; red is nearest to pink."""


def nearest_colour(colour: str) -> str:
    """Return the colour of a note for one that is given as ``#rrggbb``; greys have none."""
    found = _COLOUR.fullmatch(colour.strip())
    if found is None:
        return DEFAULT_COLOUR
    red, green, blue = (int(each, 16) / 255 for each in found.groups())
    hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
    if saturation < _GREY:
        return DEFAULT_COLOUR
    return next(name for end, name in _HUES if hue * 360 <= end)
