"""Writer of the logo beside a document's title (ECMA-376, part 1, chapter 20)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from briefreader.services.briefing.logo import GAP, LogoFile
from briefreader.services.briefing.wordprocessing.blocks import Block, Drawing, WordParagraph
from briefreader.services.briefing.wordprocessing.measuring import height_of
from briefreader.services.briefing.wordprocessing.styles import StyleSheet
from briefreader.services.briefing.wordprocessing.xml_text import attribute

RELATION = "logo"
"""The id of the drawing's relation to its picture."""
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006"
_UNITS_PER_POINT = 12700


def beside_title(
    blocks: Sequence[Block], logo: LogoFile, name: str, styles: StyleSheet, width: float
) -> tuple[Block, ...]:
    """Return ``blocks`` with the logo, called ``name``, at the right of title, date and source.

    It is never higher than they are, so that no table has to make way for it.
    """
    start = next(
        index
        for index, block in enumerate(blocks)
        if isinstance(block, WordParagraph) and block.style == "Title"
    )
    head = [
        replace(each, aside=logo.width + GAP)
        for each in takewhile(lambda block: isinstance(block, WordParagraph), blocks[start:])
        if isinstance(each, WordParagraph) and each.style in ("Title", "Subtitle", "Source")
    ]
    fitted = logo.within(height_of(head, styles, width))
    drawing = Drawing(name=name, width=fitted.width, height=fitted.height, gap=GAP)
    head[0] = replace(head[0], drawing=drawing)
    return (*blocks[:start], *head, *blocks[start + len(head) :])


def drawing_markup(drawing: Drawing) -> str:
    """Return the run that holds ``drawing``, at the margin and level with its paragraph."""
    size = f'cx="{_units(drawing.width)}" cy="{_units(drawing.height)}"'
    name = attribute(drawing.name)
    properties = f'id="1" name={name} descr={name}'
    return (
        "<w:r><w:drawing>"
        f'<wp:anchor xmlns:wp="{_MAIN}/wordprocessingDrawing" distT="0" distB="0"'
        f' distL="{_units(drawing.gap)}" distR="0" simplePos="0" relativeHeight="1"'
        ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapSquare wrapText="left"/><wp:docPr {properties}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_MAIN}/main"><a:graphicData uri="{_MAIN}/picture">'
        f'<pic:pic xmlns:pic="{_MAIN}/picture"><pic:nvPicPr><pic:cNvPr {properties}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{RELATION}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def _units(points: float) -> int:
    """Return a length in English Metric Units."""
    return round(points * _UNITS_PER_POINT)
