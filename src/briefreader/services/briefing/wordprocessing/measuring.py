"""Measurement of how high the blocks of a document are in a set of styles."""

from collections.abc import Iterable

from briefreader.services.briefing.text_box import Run, TextBox
from briefreader.services.briefing.wordprocessing.blocks import Block, Table, WordParagraph
from briefreader.services.briefing.wordprocessing.styles import ParagraphStyle, StyleSheet

BULLET_INDENT = 12
"""From the margin to the words of a list's entry, in points."""
_RESERVE = 0.97
"""The share of a line that is counted on: programs break lines and scale letters differently."""
_RULE = 1
RULE_SPACE = 4
"""Between a rule and the words below it, in points."""


def height_of(blocks: Iterable[Block], styles: StyleSheet, width: float) -> float:
    """Return the height of ``blocks`` set one below the other in ``width``, all in points."""
    return sum(
        _table_height(block, styles)
        if isinstance(block, Table)
        else _paragraph_height(block, styles, width)
        for block in blocks
    )


def _table_height(table: Table, styles: StyleSheet) -> float:
    gap = styles.tables[table.style].row_gap
    whole = (sum(table.columns),)
    rows = [
        max(
            _paragraph_height(cell, styles, width)
            for cell, width in zip(row, whole if len(row) == 1 else table.columns, strict=True)
        )
        for row in table.rows
    ]
    return sum(rows) + gap * len(rows) + _RULE


def _paragraph_height(paragraph: WordParagraph, styles: StyleSheet, width: float) -> float:
    style = styles.paragraphs[paragraph.style]
    width -= paragraph.aside + (BULLET_INDENT if style.bulleted else 0)
    runs = [_run(span.text, style, styles, span.style) for span in paragraph.spans]
    above = style.before + (RULE_SPACE + _RULE if style.rule else 0)
    if not runs:
        return above + style.line
    box = TextBox(runs, width=width * _RESERVE, pitch=style.line, baseline=0)
    return above + box.height


def _run(text: str, style: ParagraphStyle, styles: StyleSheet, words: str) -> Run:
    character = styles.characters.get(words)
    return Run(
        text=text,
        families=style.families,
        size=(character and character.size) or style.size,
        colour=style.colour,
        bold=style.bold or bool(character and character.bold),
        italic=bool(character and character.italic),
    )
