"""The look of the printed briefing, as ``resources/styles/briefing.toml`` defines it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from briefreader import shipped

_LEVELS = 12
_LIGHTNESS = 0.27
_SATURATION = (0.35, 0.65)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes and distances in points; ``leading`` is the line pitch as a multiple of a size."""

    title: float
    figure: float
    text: float
    small: float
    leading: float
    item_gap: float
    group_gap: float
    block_gap: float


@dataclass(frozen=True, slots=True)
class Look:
    """What does not change with the amount of content.

    ``margin`` is in points; ``gutter``, the space between columns, a multiple of the small type's
    size.
    """

    title_families: tuple[str, ...]
    text_families: tuple[str, ...]
    colours: Mapping[str, str]
    margin: float
    gutter: float

    def theme_colour(self, colour: str) -> str:
        """Return the dark tone of a theme's highlight ``colour``, for text on white."""
        if not colour:
            return self.colours["ink"]
        light = QColor(colour)
        least, most = _SATURATION
        saturation = min(most, max(least, light.hslSaturationF()))
        tone = QColor.fromHslF(max(light.hslHueF(), 0.0), saturation, _LIGHTNESS)
        return tone.name()


@cache
def load_look() -> Look:
    """Return the fonts, colours and distances."""
    table = _table()
    return Look(
        title_families=tuple(table["fonts"]["title"]),
        text_families=tuple(table["fonts"]["text"]),
        colours=table["colours"],
        margin=table["page"]["margin"],
        gutter=table["page"]["gutter"],
    )


@cache
def load_sizes() -> tuple[Sizes, ...]:
    """Return the sizes to try, loosest first."""
    table = _table()
    loose, tight = table["loose"], table["tight"]
    levels = []
    for level in range(_LEVELS):
        share = level / (_LEVELS - 1)
        values = {
            each.name: loose[each.name] + share * (tight[each.name] - loose[each.name])
            for each in fields(Sizes)
        }
        levels.append(Sizes(**values))
    return tuple(levels)


def _table() -> dict[str, Any]:
    return tomllib.loads(shipped.resource("styles", "briefing.toml").read_text("utf-8"))
