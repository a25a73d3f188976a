"""The look of the briefing in all its formats: fonts, colours, sizes, and the styles of words.

``resources/styles/briefing.toml`` defines the printed page and the web page, ``document.toml`` the
word processor's document; how words of each kind look is defined here, for all of them.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeVar

from PySide6.QtGui import QColor

from briefreader import shipped
from briefreader.commitments.model import Strength

PAGE, DOCUMENT = "briefing.toml", "document.toml"
"""The looks that ship."""
_LEVELS = 12
_REPORT_LEVEL = 4
"""Which of the sizes of the page a report is set in, the loosest being 0."""
_LIGHTNESS = 0.27
_SATURATION = (0.35, 0.65)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordStyle:
    """How words of one kind look, whatever their size.

    ``colour`` is the name of one of the look's colours; ``titled`` words are in its title's fonts.
    """

    colour: str = "ink"
    bold: bool = False
    italic: bool = False
    titled: bool = False


PLAIN = WordStyle()
STRONG = WordStyle(bold=True)
"""Headings, figures, due dates, what became of a commitment, who may read the page."""
TITLE = WordStyle(bold=True, titled=True)
MARKED = WordStyle(italic=True)
"""Words that the user highlighted without a note."""
BESIDE = WordStyle(colour="soft")
"""What is beside the matter: actors, places, heads of columns."""
QUOTED = WordStyle(colour="soft", italic=True)
"""Words and names of statements."""
STRENGTHS: Mapping[Strength, WordStyle] = {
    Strength.FIRM: STRONG,
    Strength.INTENT: PLAIN,
    Strength.REAFFIRMED: WordStyle(colour="soft", italic=True),
}
"""The names of strengths: lighter the softer they bind, so that it shows without colour."""


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


AnySizes = TypeVar("AnySizes", bound=Sizes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What does not change with the amount of content.

    ``margin`` is in points, and so is ``footer``, from the foot of the paper (0: at the margin).
    ``gutter``, the space between columns, is a multiple of the small type's size on a page, in
    points in a document.
    """

    title_families: tuple[str, ...]
    text_families: tuple[str, ...]
    colours: Mapping[str, str]
    margin: float
    gutter: float
    footer: float = 0

    def families(self, style: WordStyle) -> tuple[str, ...]:
        """Return the fonts of words in ``style``, the preferred one first."""
        return self.title_families if style.titled else self.text_families

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
def load_look(name: str = PAGE) -> Look:
    """Return the fonts, colours and distances of the look in the file ``name``."""
    table = _table(name)
    return Look(
        title_families=tuple(table["fonts"]["title"]),
        text_families=tuple(table["fonts"]["text"]),
        colours=_table(PAGE)["colours"],
        margin=table["page"]["margin"],
        gutter=table["page"]["gutter"],
        footer=table["page"].get("footer", 0),
    )


@cache
def load_sizes() -> tuple[Sizes, ...]:
    """Return the sizes to try for the page, loosest first."""
    return sizes_between(Sizes, *size_range(PAGE), _LEVELS)


def report_sizes() -> Sizes:
    """Return the sizes that a report is set in: neither room nor pages are scarce there."""
    return load_sizes()[_REPORT_LEVEL]


def size_range(name: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """Return the loosest and the tightest sizes of the look in the file ``name``."""
    table = _table(name)
    return table["loose"], table["tight"]


def sizes_between(
    kind: type[AnySizes],
    loose: Mapping[str, float],
    tight: Mapping[str, float],
    levels: int,
    rounded: Callable[[str, float], float] = lambda _name, value: value,
) -> tuple[AnySizes, ...]:
    """Return ``levels`` sets of sizes from ``loose`` to ``tight``, evenly apart."""
    shares = [level / (levels - 1) for level in range(levels)]
    names = [each.name for each in fields(kind)]
    return tuple(
        kind(
            **{
                name: rounded(name, loose[name] + share * (tight[name] - loose[name]))
                for name in names
            }
        )
        for share in shares
    )


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(shipped.resource("styles", name).read_text("utf-8"))
