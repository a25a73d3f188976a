"""Writer of a table of contents as a field (ECMA-376, part 1, 17.16.5.68 and 17.5.2)."""

from briefreader.services.briefing.wordprocessing.blocks import Contents, ContentsEntry
from briefreader.services.briefing.wordprocessing.xml_text import attribute, escaped

_FIELD = ' TOC \\o "1-2" \\h \\z '
"""From headings of two levels, as links, without pages in what a browser shows."""


def contents_markup(contents: Contents) -> str:
    """Return the table, which word processors know as one, and can update."""
    last = len(contents.entries) - 1
    lines = "".join(
        _line(entry, begins=index == 0, ends=index == last)
        for index, entry in enumerate(contents.entries)
    )
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>{_run(contents.title)}</w:p>'
        f"{lines}</w:sdtContent></w:sdt>"
    )


def anchored(content: str, anchor: str) -> str:
    """Return the runs ``content`` as what links to ``anchor`` lead to."""
    # Only its number, which no other anchor has, tells where a bookmark ends.
    number = "".join(filter(str.isdigit, anchor))
    return (
        f'<w:bookmarkStart w:id="{number}" w:name={attribute(anchor)}/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def _line(entry: ContentsEntry, *, begins: bool, ends: bool) -> str:
    begin = (
        f'{_mark("begin")}<w:r><w:instrText xml:space="preserve">{escaped(_FIELD)}</w:instrText>'
        f"</w:r>{_mark('separate')}"
    )
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{entry.level + 1}"/></w:pPr>{begin if begins else ""}'
        f"<w:hyperlink w:anchor={attribute(entry.anchor)}>{_run(entry.text)}</w:hyperlink>"
        f"{_mark('end') if ends else ''}</w:p>"
    )


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
