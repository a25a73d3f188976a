"""Writer of WordprocessingML (ECMA-376, part 1, chapter 17), in the schema's order."""

from collections.abc import Iterable, Mapping, Sequence

from briefreader.services.briefing.wordprocessing.blocks import (
    Block,
    Contents,
    Table,
    TextRun,
    WordParagraph,
)
from briefreader.services.briefing.wordprocessing.contents_markup import anchored, contents_markup
from briefreader.services.briefing.wordprocessing.drawing import drawing_markup
from briefreader.services.briefing.wordprocessing.styles import StyleSheet, TableStyle
from briefreader.services.briefing.wordprocessing.xml_text import attribute, escaped, twips

_EDGE = '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>'
"""Cells of the last column end at the margin."""
_LONG_ROW = 1500
"""Characters from which a row may break across pages: it could be higher than one."""


def body_markup(
    blocks: Iterable[Block | Contents], styles: StyleSheet, links: Mapping[str, str]
) -> str:
    """Return ``blocks`` as the content of a body; ``links`` holds the relation of each address."""
    parts = []
    for block in blocks:
        if isinstance(block, Table):
            parts.append(_table(block, styles.tables[block.style], links))
        elif isinstance(block, Contents):
            parts.append(contents_markup(block))
        else:
            parts.append(_paragraph(block, links))
    return "\n".join(parts)


def _table(table: Table, style: TableStyle, links: Mapping[str, str]) -> str:
    last = len(table.columns) - 1
    widths = [
        twips(width + (style.gutter if index < last else 0))
        for index, width in enumerate(table.columns)
    ]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "\n".join(
        _row(row, widths, links, head=index == 0) for index, row in enumerate(table.rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{table.style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblCaption w:val={attribute(table.caption)}/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>\n{rows}</w:tbl>"
    )


def _row(
    cells: Sequence[WordParagraph], widths: Sequence[int], links: Mapping[str, str], *, head: bool
) -> str:
    last = len(cells) - 1
    repeated = "<w:tblHeader/>" if head else ""
    is_whole = head or all(len(cell.text) < _LONG_ROW for cell in cells)
    spanned = f'<w:gridSpan w:val="{len(widths)}"/>' if len(cells) < len(widths) else ""
    widths = [sum(widths)] if spanned else widths
    content = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}'
        f"{_EDGE if index == last else ''}</w:tcPr>{_paragraph(cell, links)}</w:tc>"
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    whole = "<w:cantSplit/>" if is_whole else ""
    return f"<w:tr><w:trPr>{whole}{repeated}</w:trPr>{content}</w:tr>"


def _paragraph(paragraph: WordParagraph, links: Mapping[str, str]) -> str:
    turned = "<w:bidi/>" if paragraph.right_to_left else ""
    spans = "".join(_span(span, links, right_to_left=bool(turned)) for span in paragraph.spans)
    drawn = drawing_markup(paragraph.drawing) if paragraph.drawing else ""
    begun = "<w:pageBreakBefore/>" if paragraph.on_new_page else ""
    look = f'<w:pPr><w:pStyle w:val="{paragraph.style}"/>{begun}{turned}</w:pPr>'
    content = f"{drawn}{spans}"
    return (
        f"<w:p>{look}{anchored(content, paragraph.anchor) if paragraph.anchor else content}</w:p>"
    )


def _span(span: TextRun, links: Mapping[str, str], *, right_to_left: bool) -> str:
    style = f'<w:rStyle w:val="{span.style}"/>' if span.style else ""
    style += "<w:rtl/>" if right_to_left else ""
    look = f"<w:rPr>{style}</w:rPr>" if style else ""
    run = f'<w:r>{look}<w:t xml:space="preserve">{escaped(span.text)}</w:t></w:r>'
    return f'<w:hyperlink r:id="{links[span.link]}">{run}</w:hyperlink>' if span.link else run
