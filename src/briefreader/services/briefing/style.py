"""The look of the printed briefing, as ``resources/styles/briefing.toml`` defines it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from briefreader import shipped

_LEVELS = 8
_DARKEST, _LEAST_SATURATED = 0.28, 0.35


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
    """What does not change with the amount of content: fonts, colours, columns in points."""

    title_families: tuple[str, ...]
    text_families: tuple[str, ...]
    colours: Mapping[str, str]
    margin: float
    strength_column: float
    due_column: float
    paragraph_column: float
    gutter: float

    def theme_colour(self, colour: str) -> str:
        """Return the dark tone of a theme's highlight ``colour``, for text on white."""
        if not colour:
            return self.colours["ink"]
        light = QColor(colour)
        saturation = max(light.hslSaturationF(), _LEAST_SATURATED)
        tone = QColor.fromHslF(max(light.hslHueF(), 0.0), saturation, _DARKEST)
        return tone.name()


@cache
def load_look() -> Look:
    """Return the fonts, colours and columns."""
    table = _table()
    return Look(
        title_families=tuple(table["fonts"]["title"]),
        text_families=tuple(table["fonts"]["text"]),
        colours=table["colours"],
        **table["page"],
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
