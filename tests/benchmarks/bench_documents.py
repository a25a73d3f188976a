"""Reading documents beside the library that parses each format, asked for its text alone."""

import io
import re
import textwrap
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
from harness import ONCE, Comparison, Effort, Told
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser
from texts import repeated

import format_files
from briefreader.documents.docx import read_docx
from briefreader.documents.html import read_html
from briefreader.documents.markdown import read_markdown
from briefreader.documents.odt import read_odt
from briefreader.documents.pdf import read_pdf
from briefreader.documents.plain_text import read_plain_text
from briefreader.documents.rtf import read_rtf

LENGTH = 100_000
_CONTROL_WORD = re.compile(r"\\[a-z]+-?\d* ?|\\'[0-9a-f]{2}|[{}]")
LINES_A_PAGE = 50
_WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def compare_formats(effort: Effort) -> Told:
    """Read a statement of 100 KB in each format."""
    text = repeated(2_000 if effort is ONCE else LENGTH)
    paragraphs = [each for each in text.split("\n\n") if each.strip()]
    readers: dict[str, tuple[Callable[..., object], str, Callable[[bytes], object], bytes]] = {
        "a.txt": (read_plain_text, "bytes.decode and NFC", _decoded, text.encode()),
        "a.md": (read_markdown, "markdown-it-py's tokens", _tokens, text.encode()),
        "a.html": (read_html, "selectolax: parsed, its text", _html, _as_html(paragraphs)),
        "a.docx": (read_docx, "zipfile, ElementTree, w:t", _docx, _as_docx(paragraphs)),
        "a.odt": (read_odt, "zipfile, ElementTree, its text", _odt, _as_odt(paragraphs)),
        "a.rtf": (read_rtf, "a pattern that takes control words out", _rtf, _as_rtf(paragraphs)),
        "a.pdf": (read_pdf, "pypdfium2: the text of each page", _pdf, _as_pdf(paragraphs)),
    }
    for name, (read, beside, bare, data) in readers.items():
        yield Comparison(
            what=f"{len(text) // 1000} KB of text from {Path(name).suffix}",
            ours=lambda read=read, name=name, data=data: read(Path(name), data),
            beside=beside,
            yardstick=lambda bare=bare, data=data: bare(data),
        )


def _as_html(paragraphs: list[str]) -> bytes:
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>".encode()
    )


def _as_docx(paragraphs: list[str]) -> bytes:
    return format_files.docx("".join(map(format_files.word_paragraph, paragraphs)))


def _as_odt(paragraphs: list[str]) -> bytes:
    return format_files.odt("".join(f"<text:p>{each}</text:p>" for each in paragraphs))


def _as_rtf(paragraphs: list[str]) -> bytes:
    body = "\\par\n".join(paragraphs).encode("ascii", "replace").decode("ascii")
    return f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 Times;}}}}\n{body}\\par}}".encode("ascii")


def _as_pdf(paragraphs: list[str]) -> bytes:
    text = "\n\n".join(paragraphs).encode("cp1252", "replace").decode("cp1252")
    lines = [line for each in text.split("\n\n") for line in (*textwrap.wrap(each, 85), "")]
    return format_files.pdf(
        [
            format_files.down_the_page(lines[start : start + LINES_A_PAGE])
            for start in range(0, len(lines), LINES_A_PAGE)
        ]
    )


def _decoded(data: bytes) -> str:
    return unicodedata.normalize("NFC", data.decode())


def _tokens(data: bytes) -> object:
    return MarkdownIt().parse(data.decode())


def _html(data: bytes) -> object:
    body = LexborHTMLParser(data).body
    assert body is not None
    return body.text()


def _docx(data: bytes) -> str:
    return "".join(each.text or "" for each in _parsed(data, "word/document.xml").iter(_WORD_TEXT))


def _odt(data: bytes) -> str:
    return "".join(_parsed(data, "content.xml").itertext())


def _parsed(data: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return ET.fromstring(packed.read(name))  # noqa: S314 - made above


def _rtf(data: bytes) -> str:
    return _CONTROL_WORD.sub("", data.decode("latin-1"))


def _pdf(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()
