"""Briefing and report as Word documents (Office Open XML) with styles, headings and tables.

The briefing is on one page, the report on as many as it takes.

The few parts of the format that it needs are written here and in ``wordprocessing``: python-docx
needs lxml (5 MB), has no say in repeated rows, fields and styles of tables, and puts the clock into
the file.
"""

from collections.abc import Iterable, Iterator, Sequence

from briefreader.services.briefing.content import Briefing
from briefreader.services.briefing.logo import LogoFile, logo_file
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.briefing.selection import BriefingSelection, select_all
from briefreader.services.briefing.style import DOCUMENT, load_look
from briefreader.services.briefing.text_format import shorten
from briefreader.services.briefing.wordprocessing.blocks import (
    Block,
    Contents,
    Table,
    WordParagraph,
)
from briefreader.services.briefing.wordprocessing.composing import blocks_of
from briefreader.services.briefing.wordprocessing.drawing import beside_title
from briefreader.services.briefing.wordprocessing.markup import body_markup
from briefreader.services.briefing.wordprocessing.measuring import height_of
from briefreader.services.briefing.wordprocessing.parts import (
    Footing,
    Properties,
    package,
    parts_of,
)
from briefreader.services.briefing.wordprocessing.report_composing import report_blocks
from briefreader.services.briefing.wordprocessing.running_head import RunningHead
from briefreader.services.briefing.wordprocessing.styles import (
    StyleSheet,
    load_document_sizes,
    style_sheet,
)

_AUTHOR = "Briefreader"
_SHARES = (1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5)
"""Of the sheet's height, to be filled by the entries, until they leave room for the tables."""
_LONGEST_HEAD, _LONGEST_DAY = 80, 40
"""Characters of title and date that have room above a page."""
_MARKING = 14
"""Points that the classification takes below the footer."""
_SLACK = 6
"""Points that stay free at the foot, as programs round heights differently."""


def docx_bytes(briefing: Briefing, paper: Paper) -> bytes:
    """Return the file; a QGuiApplication must exist, for the measuring of text.

    It has the entries of the printed page, fewer only if the tables leave less room. Raises
    BriefingError as ``fit`` does.
    """
    logo = logo_file(briefing.plan.logo) if briefing.plan.logo else None
    selection, blocks, styles = _fitted(briefing, paper.size, logo)
    return _packaged(selection, blocks, styles, paper.size, logo)


def report_docx_bytes(briefing: Briefing, paper: Paper) -> bytes:
    """Return the report as such a file, nothing left out or cut short; else as ``docx_bytes``.

    Raises BriefingError if the logo cannot be read.
    """
    size, look = paper.size, load_look(DOCUMENT)
    width = size.width - 2 * look.margin
    selection, sizes = select_all(briefing), load_document_sizes()[0]
    colours = [look.theme_colour(group.colour) for group in selection.groups]
    styles = style_sheet(sizes, colours, report=True)
    front, contents, body = report_blocks(selection, sizes, width, look.gutter)
    logo = logo_file(briefing.plan.logo) if briefing.plan.logo else None
    if logo:
        front = beside_title(front, logo, briefing.phrases.text("logo"), styles, width)
    blocks = (*front, *((contents,) if contents.entries else ()), *body)
    head = RunningHead(
        title=shorten(briefing.title, _LONGEST_HEAD),
        day=shorten(briefing.facts[0], _LONGEST_DAY),
        marking=briefing.plan.classification,
    )
    return _packaged(selection, blocks, styles, size, logo, head)


def _packaged(
    selection: BriefingSelection,
    blocks: Sequence[Block | Contents],
    styles: StyleSheet,
    size: PageSize,
    logo: LogoFile | None,
    head: RunningHead | None = None,
) -> bytes:
    briefing = selection.briefing
    addresses = dict.fromkeys(
        span.link for paragraph in _paragraphs(blocks) for span in paragraph.spans if span.link
    )
    links = {address: f"link{number}" for number, address in enumerate(addresses, 1)}
    return package(
        parts_of(
            body_markup(blocks, styles, links),
            styles,
            load_look(DOCUMENT),
            size,
            Properties(
                title=briefing.title,
                author=briefing.plan.author or _AUTHOR,
                language=briefing.plan.language,
                made=briefing.made,
            ),
            Footing(
                left_out=selection.left_out,
                made=selection.made,
                page=briefing.phrases.text("page", page="{page}", pages="{pages}"),
                marking=briefing.plan.classification,
            ),
            links,
            logo.content if logo else b"",
            head,
        )
    )


def _paragraphs(blocks: Iterable[Block | Contents]) -> Iterator[WordParagraph]:
    for block in blocks:
        if isinstance(block, WordParagraph):
            yield block
        elif isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)


def _fitted(
    briefing: Briefing, size: PageSize, logo: LogoFile | None
) -> tuple[BriefingSelection, tuple[Block, ...], StyleSheet]:
    """Return the most entries that one page holds, and the loosest styles in which it does."""
    look = load_look(DOCUMENT)
    width, height = size.width - 2 * look.margin, size.height - 2 * look.margin - _SLACK
    if briefing.plan.classification:
        height -= _MARKING
    for share in _SHARES:
        selection = fit(briefing, PageSize(size.width, size.height * share)).selection
        colours = [look.theme_colour(group.colour) for group in selection.groups]
        for sizes in load_document_sizes():
            blocks = blocks_of(selection, sizes, width, look.gutter)
            styles = style_sheet(sizes, colours)
            if logo:
                name = briefing.phrases.text("logo")
                blocks = beside_title(blocks, logo, name, styles, width)
            if height_of(blocks, styles, width) <= height:
                return selection, blocks, styles
    return selection, blocks, styles
