"""The styles of the document: what each is, and how it looks in one set of sizes."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefreader.services.briefing.style import (
    BESIDE,
    DOCUMENT,
    PLAIN,
    QUOTED,
    STRENGTHS,
    STRONG,
    TITLE,
    Sizes,
    WordStyle,
    load_look,
    size_range,
    sizes_between,
)

_STEP = 0.5
_TYPE_SIZES = frozenset({"title", "figure", "heading", "theme", "text", "small"})
TITLE_LEADING = 1.2
SMALL_LEADING = 1.25
_CONTENTS_INDENT = 14


@dataclass(frozen=True, slots=True)
class DocumentSizes(Sizes):
    """Those of a page, and the type sizes of headings: of sections, and of themes in them."""

    heading: float
    theme: float


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
    indent: float = 0
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


def style_sheet(
    sizes: DocumentSizes, theme_colours: Iterable[str], *, report: bool = False
) -> StyleSheet:
    """Return the styles in ``sizes``; each colour of ``theme_colours`` gets a style of its own.

    A ``report`` has those of contents and of heads of pages besides.
    """
    every = [*_paragraph_styles(sizes), *(_report_styles(sizes) if report else ())]
    return StyleSheet(
        paragraphs={each.key: each for each in every},
        characters={each.key: each for each in _character_styles(sizes, theme_colours)},
        tables={each.key: each for each in _table_styles(sizes)},
    )


def theme_style(colour: str) -> str:
    """Return the id of the style for the name of a theme whose text colour is ``colour``."""
    return f"Theme{colour.lstrip('#')}"


def _style(
    key: str, name: str, size: float, line: float, words: WordStyle = PLAIN, **changes: Any
) -> ParagraphStyle:
    look = load_look(DOCUMENT)
    return ParagraphStyle(
        key=key,
        name=name,
        size=size,
        line=line,
        colour=look.colours[words.colour],
        families=look.families(words),
        bold=words.bold,
        **changes,
    )


def _report_styles(sizes: DocumentSizes) -> Iterable[ParagraphStyle]:
    text, small = sizes.text * sizes.leading, sizes.small * SMALL_LEADING
    heading = sizes.heading * TITLE_LEADING
    yield _style(
        "TOCHeading",
        "TOC Heading",
        sizes.heading,
        heading,
        STRONG,
        before=sizes.block_gap,
        keep_next=True,
    )
    yield _style("TOC1", "toc 1", sizes.text, text, STRONG, before=sizes.item_gap)
    yield _style("TOC2", "toc 2", sizes.text, text, indent=_CONTENTS_INDENT)
    yield _style("Header", "header", sizes.small, small, BESIDE)


def _paragraph_styles(sizes: DocumentSizes) -> Iterable[ParagraphStyle]:
    look, style = load_look(DOCUMENT), _style
    text, small = sizes.text * sizes.leading, sizes.small * SMALL_LEADING
    yield style("Normal", "Normal", sizes.text, text, based_on="")
    yield style(
        "Title",
        "Title",
        sizes.title,
        sizes.title * TITLE_LEADING,
        TITLE,
    )
    yield style("Subtitle", "Subtitle", sizes.text, text, before=sizes.small * 0.5)
    yield style("Nothing", "Nothing Found", sizes.text, text, before=sizes.block_gap)
    yield style(
        "Classification",
        "Classification",
        sizes.small,
        sizes.small * 1.8,
        STRONG,
        centred=True,
    )
    yield style("Source", "Source", sizes.small, small, BESIDE, before=1)
    yield style(
        "Heading1",
        "heading 1",
        sizes.heading,
        sizes.heading * TITLE_LEADING,
        STRONG,
        before=sizes.block_gap,
        keep_next=True,
        outline=0,
        rule=look.colours["strong_rule"],
    )
    yield style(
        "Heading2",
        "heading 2",
        sizes.theme,
        sizes.theme * TITLE_LEADING,
        STRONG,
        before=sizes.group_gap,
        keep_next=True,
        outline=1,
    )
    yield style("TableText", "Table Text", sizes.text, text)
    yield style("TableNumber", "Table Number", sizes.text, text, right=True)
    yield style("TableHeading", "Table Heading", sizes.small, small, BESIDE, keep_next=True)
    yield style(
        "TableHeadingRight",
        "Table Heading Right",
        sizes.small,
        small,
        BESIDE,
        keep_next=True,
        right=True,
    )
    yield style(
        "KeyLabel",
        "Key Label",
        sizes.small,
        small,
        BESIDE,
        keep_next=True,
        before=sizes.block_gap * 0.6,
    )
    yield style("KeyFigure", "Key Figure", sizes.figure, sizes.figure * TITLE_LEADING, STRONG)
    yield style("KeyDates", "Key Dates", sizes.text, sizes.figure * TITLE_LEADING, STRONG)
    yield style("ListBullet", "List Bullet", sizes.text, text, before=sizes.item_gap, bulleted=True)
    yield style("Spacer", "Spacer", 1, 1)
    yield style("Footer", "footer", sizes.small, small, BESIDE, rule=look.colours["rule"])


def _character_styles(
    sizes: DocumentSizes, theme_colours: Iterable[str]
) -> Iterable[CharacterStyle]:
    colours, small = load_look().colours, sizes.small

    def style(key: str, name: str, words: WordStyle, size: float = 0) -> CharacterStyle:
        return CharacterStyle(
            key=key,
            name=name,
            size=size,
            colour="" if words.colour == PLAIN.colour else colours[words.colour],
            bold=words.bold,
            italic=words.italic,
        )

    for strength, words in STRENGTHS.items():
        yield style(strength.value, strength.value.capitalize(), words)
    yield style("Due", "Due", STRONG)
    yield style("Actors", "Actors", BESIDE, small)
    yield style("Status", "Status", STRONG, small)
    yield style("Place", "Place", BESIDE, small)
    yield style("Kind", "Kind", BESIDE, small)
    yield style("Quote", "Quoted Words", QUOTED, small)
    yield style("Count", "Count", BESIDE, small)
    yield style("Hyperlink", "Hyperlink", BESIDE)
    for colour in sorted(set(theme_colours)):
        yield CharacterStyle(key=theme_style(colour), name=f"Theme {colour}", colour=colour)


def _table_styles(sizes: DocumentSizes) -> Iterable[TableStyle]:
    look = load_look(DOCUMENT)
    yield TableStyle(
        key="Commitments",
        name="Commitments",
        row_gap=sizes.item_gap,
        gutter=look.gutter,
        rule=look.colours["rule"],
    )
    yield TableStyle(key="KeyFigures", name="Key Figures", row_gap=0, gutter=look.gutter)


@cache
def load_document_sizes() -> tuple[DocumentSizes, ...]:
    """Return the sizes to try for the document, loosest first."""
    loose, tight = size_range(DOCUMENT)
    steps = round((loose["text"] - tight["text"]) / _STEP)
    return sizes_between(DocumentSizes, loose, tight, steps + 1, _whole_steps)


def _whole_steps(name: str, value: float) -> float:
    """Return a type size in half points, which the format counts in; other lengths as they are.

    Down, as it must not need more room.
    """
    return math.floor(value / _STEP + 1e-6) * _STEP if name in _TYPE_SIZES else value
