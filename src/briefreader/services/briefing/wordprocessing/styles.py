"""The styles of the document: what each is, and how it looks in one set of sizes."""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.services.briefing.style import load_look

_STEP = 0.5
_TYPE_SIZES = frozenset({"title", "figure", "heading", "theme", "text", "small"})
TITLE_LEADING = 1.2
SMALL_LEADING = 1.25


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes and distances in points; ``leading`` is the line pitch as a multiple of a size."""

    title: float
    figure: float
    heading: float
    theme: float
    text: float
    small: float
    leading: float
    row_gap: float
    theme_gap: float
    block_gap: float


@dataclass(frozen=True, slots=True)
class Layout:
    """What does not change with the amount of content; lengths in points."""

    title_families: tuple[str, ...]
    text_families: tuple[str, ...]
    margin: float
    footer: float
    gutter: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """A style of paragraphs; lengths in points, ``line`` is the pitch of lines.

    ``outline`` is the level in the document's outline, from 0; ``rule`` the colour of a line above.
    """

    key: str
    name: str
    size: float
    line: float
    colour: str
    families: tuple[str, ...]
    based_on: str = "Normal"
    before: float = 0
    bold: bool = False
    right: bool = False
    centred: bool = False
    keep_next: bool = False
    outline: int | None = None
    rule: str = ""
    bulleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterStyle:
    """A style of words; a size of 0 and an empty colour are the paragraph's."""

    key: str
    name: str
    size: float = 0
    colour: str = ""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStyle:
    """A style of tables; ``row_gap`` stands above rows, ``rule`` colours a line below the head."""

    key: str
    name: str
    row_gap: float
    gutter: float
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleSheet:
    """All styles of one document by their ids."""

    paragraphs: Mapping[str, ParagraphStyle]
    characters: Mapping[str, CharacterStyle]
    tables: Mapping[str, TableStyle]


def style_sheet(sizes: Sizes, theme_colours: Iterable[str]) -> StyleSheet:
    """Return the styles in ``sizes``; each colour of ``theme_colours`` gets a style of its own."""
    return StyleSheet(
        paragraphs={each.key: each for each in _paragraph_styles(sizes)},
        characters={each.key: each for each in _character_styles(sizes, theme_colours)},
        tables={each.key: each for each in _table_styles(sizes)},
    )


def theme_style(colour: str) -> str:
    """Return the id of the style for the name of a theme whose text colour is ``colour``."""
    return f"Theme{colour.lstrip('#')}"


def _paragraph_styles(sizes: Sizes) -> Iterable[ParagraphStyle]:
    layout, colours = load_layout(), load_look().colours
    ink, soft, rule = colours["ink"], colours["soft"], colours["rule"]
    text, small = sizes.text * sizes.leading, sizes.small * SMALL_LEADING

    def style(key: str, name: str, size: float, line: float, **changes: Any) -> ParagraphStyle:
        values = {"colour": ink, "families": layout.text_families} | changes
        return ParagraphStyle(key=key, name=name, size=size, line=line, **values)

    yield style("Normal", "Normal", sizes.text, text, based_on="")
    yield style(
        *("Title", "Title", sizes.title, sizes.title * TITLE_LEADING),
        families=layout.title_families,
        bold=True,
    )
    yield style("Subtitle", "Subtitle", sizes.text, text, before=sizes.small * 0.5)
    yield style("Nothing", "Nothing Found", sizes.text, text, before=sizes.block_gap)
    yield style(
        *("Classification", "Classification", sizes.small, sizes.small * 1.8),
        bold=True,
        centred=True,
    )
    yield style("Source", "Source", sizes.small, small, colour=soft, before=1)
    yield style(
        *("Heading1", "heading 1", sizes.heading, sizes.heading * TITLE_LEADING),
        before=sizes.block_gap,
        bold=True,
        keep_next=True,
        outline=0,
        rule=colours["strong_rule"],
    )
    yield style(
        *("Heading2", "heading 2", sizes.theme, sizes.theme * TITLE_LEADING),
        before=sizes.theme_gap,
        bold=True,
        keep_next=True,
        outline=1,
    )
    yield style("TableText", "Table Text", sizes.text, text)
    yield style("TableNumber", "Table Number", sizes.text, text, right=True)
    yield style("TableHeading", "Table Heading", sizes.small, small, colour=soft, keep_next=True)
    yield style(
        *("TableHeadingRight", "Table Heading Right", sizes.small, small),
        colour=soft,
        keep_next=True,
        right=True,
    )
    yield style(
        *("KeyLabel", "Key Label", sizes.small, small),
        colour=soft,
        keep_next=True,
        before=sizes.block_gap * 0.6,
    )
    yield style("KeyFigure", "Key Figure", sizes.figure, sizes.figure * TITLE_LEADING, bold=True)
    yield style(*("KeyDates", "Key Dates", sizes.text, sizes.figure * TITLE_LEADING), bold=True)
    yield style(
        *("ListBullet", "List Bullet", sizes.text, text), before=sizes.row_gap, bulleted=True
    )
    yield style("Spacer", "Spacer", 1, 1)
    yield style("Footer", "footer", sizes.small, small, colour=soft, rule=rule)


def _character_styles(sizes: Sizes, theme_colours: Iterable[str]) -> Iterable[CharacterStyle]:
    soft, small = load_look().colours["soft"], sizes.small
    yield CharacterStyle(key=Strength.FIRM.value, name="Firm", bold=True)
    yield CharacterStyle(key=Strength.INTENT.value, name="Intent")
    yield CharacterStyle(key=Strength.REAFFIRMED.value, name="Reaffirmed", italic=True, colour=soft)
    yield CharacterStyle(key="Due", name="Due", bold=True)
    yield CharacterStyle(key="Actors", name="Actors", size=small, colour=soft)
    yield CharacterStyle(key="Status", name="Status", size=small, bold=True)
    yield CharacterStyle(key="Place", name="Place", size=small, colour=soft)
    yield CharacterStyle(key="Kind", name="Kind", size=small, colour=soft)
    yield CharacterStyle(key="Quote", name="Quoted Words", size=small, italic=True, colour=soft)
    yield CharacterStyle(key="Count", name="Count", size=small, colour=soft)
    yield CharacterStyle(key="Hyperlink", name="Hyperlink", colour=soft)
    for colour in sorted(set(theme_colours)):
        yield CharacterStyle(key=theme_style(colour), name=f"Theme {colour}", colour=colour)


def _table_styles(sizes: Sizes) -> Iterable[TableStyle]:
    colours, gutter = load_look().colours, load_layout().gutter
    yield TableStyle(
        key="Commitments",
        name="Commitments",
        row_gap=sizes.row_gap,
        gutter=gutter,
        rule=colours["rule"],
    )
    yield TableStyle(key="KeyFigures", name="Key Figures", row_gap=0, gutter=gutter)


@cache
def load_layout() -> Layout:
    """Return the fonts and distances."""
    table = _table()
    fonts, page = table["fonts"], table["page"]
    return Layout(
        title_families=tuple(fonts["title"]),
        text_families=tuple(fonts["text"]),
        margin=page["margin"],
        footer=page["footer"],
        gutter=page["gutter"],
    )


@cache
def load_sizes() -> tuple[Sizes, ...]:
    """Return the sizes to try, loosest first."""
    table = _table()
    loose, tight = table["loose"], table["tight"]
    steps = round((loose["text"] - tight["text"]) / _STEP)

    def between(name: str, share: float) -> float:
        value: float = loose[name] + share * (tight[name] - loose[name])
        # The format counts type sizes in half points; down, as they must not need more room.
        return math.floor(value / _STEP + 1e-6) * _STEP if name in _TYPE_SIZES else value

    return tuple(
        Sizes(**{each.name: between(each.name, level / steps) for each in fields(Sizes)})
        for level in range(steps + 1)
    )


def _table() -> dict[str, Any]:
    return tomllib.loads(shipped.resource("styles", "document.toml").read_text("utf-8"))
