"""Heads of pages: who may read the document, and from the second page on what it is."""

from dataclasses import dataclass

from briefreader.services.briefing.wordprocessing.xml_text import escaped, twips


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningHead:
    """``marking`` says who may read the document, empty for anybody."""

    title: str
    day: str
    marking: str = ""


def first_head(head: RunningHead) -> str:
    """Return the paragraphs above the first page, which begins with the title itself."""
    return _marking(head) or '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>'


def other_head(head: RunningHead, width: float) -> str:
    """Return the paragraphs above the other pages, ``width`` points wide."""
    return (
        f'{_marking(head)}<w:p><w:pPr><w:pStyle w:val="Header"/><w:tabs>'
        f'<w:tab w:val="right" w:pos="{twips(width)}"/></w:tabs></w:pPr>'
        f"{_run(head.title)}<w:r><w:tab/></w:r>{_run(head.day)}</w:p>"
    )


def _marking(head: RunningHead) -> str:
    if not head.marking:
        return ""
    return f'<w:p><w:pPr><w:pStyle w:val="Classification"/></w:pPr>{_run(head.marking)}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
