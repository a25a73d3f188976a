"""Composer of a report as paragraphs and tables: contents, a table for each theme, statements."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.services.briefing.parts import report_parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.values import BriefedStatement, Briefing
from briefreader.services.briefing.wordprocessing.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Table,
    TextRun,
    WordParagraph,
)
from briefreader.services.briefing.wordprocessing.composing import (
    columns_of,
    key_figures,
    part_blocks,
    styled_paragraph,
    title_blocks,
)
from briefreader.services.briefing.wordprocessing.styles import DocumentSizes
from briefreader.services.statements.public_source import sound_link

_DATE_COLUMN, _SOURCE_SHARE = 6.2, 0.4
"""In sizes of the text; and of what that leaves."""


def report_blocks(
    selection: BriefingSelection, sizes: DocumentSizes, width: float, gutter: float
) -> tuple[tuple[Block, ...], Contents, tuple[Block, ...]]:
    """Return what stands before the contents, these, and all that they list.

    Lengths are in points; tables have columns for type in ``sizes``, ``gutter`` between them.
    """
    briefing = selection.briefing
    front = tuple(_front(selection, width, gutter))
    columns = columns_of(sizes, width, gutter)
    body: list[Block] = []
    entries: list[ContentsEntry] = []
    for part in report_parts(selection):
        blocks = list(part_blocks(part, briefing, columns))
        if part.title:
            body += _listed(blocks, part.title, part.level, entries)
        else:
            body += blocks
    if len(briefing.statements) > 1:
        title = briefing.phrases.text("statements_heading")
        heading = styled_paragraph("Heading1", title)
        table = _statements(briefing.statements, briefing, sizes, width, gutter)
        body += _listed([heading, table], title, 0, entries)
    return (
        front,
        Contents(title=briefing.phrases.text("contents"), entries=tuple(entries)),
        tuple(body),
    )


def _front(selection: BriefingSelection, width: float, gutter: float) -> Iterator[Block]:
    briefing = selection.briefing
    yield from title_blocks(briefing)
    if briefing.coverage_remark:
        yield styled_paragraph("Nothing", briefing.coverage_remark)
    if Section.KEY_FIGURES in briefing.plan.shown and briefing.is_read:
        yield key_figures(selection, width, gutter)


def _listed(
    blocks: Sequence[Block], title: str, level: int, entries: list[ContentsEntry]
) -> list[Block]:
    """Return ``blocks``, the first of which is the heading ``title``; add it to ``entries``.

    The first heading of all begins a page, as what stands before it is the front of the report.
    """
    anchor = f"_Toc{len(entries) + 1:06d}"
    heading, *rest = blocks
    if isinstance(heading, WordParagraph):
        heading = replace(heading, anchor=anchor, on_new_page=not entries)
    entries.append(ContentsEntry(text=title, anchor=anchor, level=level))
    return [heading, *rest]


def _statements(
    statements: Sequence[BriefedStatement],
    briefing: Briefing,
    sizes: DocumentSizes,
    width: float,
    gutter: float,
) -> Table:
    """Return the table of the statements that the report is about."""
    phrases = briefing.phrases
    date = _DATE_COLUMN * sizes.text
    source = (width - date - 2 * gutter) * _SOURCE_SHARE
    rows = [
        tuple(
            styled_paragraph("TableHeading", phrases.text(key))
            for key in ("head_date", "head_statement", "head_source")
        )
    ]
    for each in statements:
        parties = ", ".join(map(phrases.party, each.parties))
        words = [TextRun(text=each.title)]
        words += [TextRun(text=f"  ·\u00a0{parties}", style="Actors")] if parties else []
        link = sound_link(each.link)
        told = TextRun(text=each.source, style="Hyperlink" if link else "Place", link=link)
        rows.append(
            (
                styled_paragraph(
                    "TableText", phrases.short_date(each.date) if each.date else "", "Due"
                ),
                WordParagraph(style="TableText", spans=tuple(words)),
                WordParagraph(style="TableText", spans=(told,) if each.source else ()),
            )
        )
    return Table(
        style="Commitments",
        caption=phrases.text("statements_heading"),
        columns=(date, width - date - source - 2 * gutter, source),
        rows=tuple(rows),
    )
