"""Writes the same small statement in every format that is read, and what goes wrong with files."""

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

TITLE = "Joint Statement on Water"
PARAGRAPHS = (
    TITLE,
    "Astana, 2 November 2015",
    "Kazakhstan and the Kyrgyz Republic – “neighbours” – met today.",
    "1. Both sides agreed to share data on rivers.",
    "2. Kazakhstan will build a dam by 2020.",
    "- Rivers are shared.",
    "- Lakes are shared.",
    "They will report on it.",
)
"""The text of the statement, as every reader should return it."""

_WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "style", "table")
) + (
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
)
Placed = tuple[float, float, float, str]
"""Words on a page: points from the left, from the bottom, size of type, text."""


def archive(members: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of ``members``; one called mimetype is stored first, as it must be."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(zipfile.ZipInfo(name, (2015, 11, 2, 0, 0, 0)), content, stored)
    return out.getvalue()


def members(packed: bytes) -> dict[str, bytes]:
    """Return what is in a zip archive, by name."""
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def docx(body: str, numbering: str = "", styles: str = "", title: str = "") -> bytes:
    """Return a Word document with ``body`` (w:p elements) in it."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {_WORDS}><w:body>{body}</w:body></w:document>",
    }
    if numbering:
        members["word/numbering.xml"] = f"<w:numbering {_WORDS}>{numbering}</w:numbering>"
    if styles:
        members["word/styles.xml"] = f"<w:styles {_WORDS}>{styles}</w:styles>"
    if title:
        members["docProps/core.xml"] = (
            '<c xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(title)}</dc:title></c>"
        )
    return archive(members)


def word_paragraph(text: str, number: str = "") -> str:
    """Return a w:p element; ``number`` is the id of its list."""
    numbered = (
        f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        if number
        else ""
    )
    return f"<w:p>{numbered}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def word_list(number: str, style: str, pattern: str) -> str:
    """Return the definition of a list of one level, and the list ``number`` made from it."""
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl></w:abstractNum>'
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    )


def odt(body: str, styles: str = "", manifest: str = "") -> bytes:
    """Return an OpenDocument text with ``body`` (text:p and the like) in it."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
    }
    if manifest:
        members["META-INF/manifest.xml"] = manifest
    return archive(members)


def epub(pages: dict[str, str], title: str = TITLE, language: str = "en") -> bytes:
    """Return an EPUB book of XHTML ``pages`` (name to body) in their order."""
    items = "".join(
        f'<item id="{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="{n}"/>' for n in range(len(pages)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata><dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language>"
        f"</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    bodies = {f"OEBPS/{name}": f"<html><body>{body}</body></html>" for name, body in pages.items()}
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
            **bodies,
        }
    )


def pdf(
    pages: Sequence[Sequence[Placed]],
    title: str = "",
    *,
    locked: bool = False,
    turned: str = "",
    more: str = "",
) -> bytes:
    """Return a PDF with words placed on its pages in Helvetica; the codes 1 and 2 are ligatures.

    ``locked`` makes one that asks for a password, which nobody has. ``turned`` is the matrix by
    which all that stands on a page is turned and moved, ``more`` what else is drawn there.
    """
    encoding = "<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl]>>"
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding{encoding}>>".encode(),
        f"<</Title({title})>>".encode("cp1252"),
        b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"5a" * 32 + b">/U<" + b"a5" * 32 + b">>>",
    ]
    kids = []
    for placed in pages:
        moved = f"{turned} cm\n".encode() if turned else b""
        content = zlib.compress(
            moved + b"\n".join((*(_shown(*each) for each in placed), more.encode()))
        )
        objects.append(
            b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(content), content)
        )
        stream = len(objects)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % stream
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    encrypted = b"/Encrypt 5 0 R/ID[<00><00>]" if locked else b""
    return pdf_file(objects, b"/Info 4 0 R" + encrypted)


def pdf_file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    """Return the file of these objects, the first being the catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _shown(left: float, bottom: float, size: float, text: str) -> bytes:
    words = text.encode("cp1252")
    for character in (b"\\", b"(", b")"):
        words = words.replace(character, b"\\" + character)
    return b"BT /F %g Tf %g %g Td (%s) Tj ET" % (size, left, bottom, words)


def down_the_page(lines: Sequence[str], left: float = 72, size: float = 11) -> list[Placed]:
    """Place ``lines`` below each other; an empty one leaves the space between two paragraphs."""
    placed: list[Placed] = []
    bottom = 770.0
    for line in lines:
        bottom -= 0.6 * size if not line else 1.25 * size
        if line:
            placed.append((left, bottom, size, line))
    return placed


def _as_text() -> bytes:
    return "\n\n".join(PARAGRAPHS).encode()


def _as_markdown() -> bytes:
    return _as_text().replace(TITLE.encode(), f"# {TITLE}".encode(), 1)


def _as_html() -> bytes:
    return (
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>x</title></head><body>"
        f"{_html_body()}</body></html>"
    ).encode()


def _html_body() -> str:
    first = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[1:3])
    return (
        f"<h1>{TITLE}</h1>{first}<ol><li>{PARAGRAPHS[3][3:]}</li><li>{PARAGRAPHS[4][3:]}</li></ol>"
        f"<ul><li>{PARAGRAPHS[5][2:]}</li><li>{PARAGRAPHS[6][2:]}</li></ul><p>{PARAGRAPHS[7]}</p>"
    )


def _as_docx() -> bytes:
    numbers = {3: "1", 4: "1", 5: "2", 6: "2"}
    body = "".join(
        word_paragraph(each.lstrip("12.- ") if n in numbers else each, numbers.get(n, ""))
        for n, each in enumerate(PARAGRAPHS)
    )
    return docx(body, word_list("1", "decimal", "%1.") + word_list("2", "bullet", "•"))


def _as_odt() -> bytes:
    def listed(style: str, numbers: Sequence[int]) -> str:
        items = "".join(
            f"<text:list-item><text:p>{PARAGRAPHS[n].lstrip('12.- ')}</text:p></text:list-item>"
            for n in numbers
        )
        return f'<text:list text:style-name="{style}">{items}</text:list>'

    first = "".join(f"<text:p>{each}</text:p>" for each in PARAGRAPHS[1:3])
    body = f"<text:h>{TITLE}</text:h>{first}{listed('N', (3, 4))}{listed('B', (5, 6))}"
    styles = (
        '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
        'style:num-suffix="." style:num-format="1"/></text:list-style>'
        '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/>'
        "</text:list-style>"
    )
    return odt(f"{body}<text:p>{PARAGRAPHS[7]}</text:p>", styles)


def _as_rtf() -> bytes:
    def coded(text: str) -> str:
        return "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)

    body = "\\par\n".join(coded(each) for each in PARAGRAPHS)
    return f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 Times;}}}}\n{body}\\par}}".encode("ascii")


def _as_eml() -> bytes:
    message = EmailMessage()
    message["From"] = "press@mfa.example"
    message["Subject"] = f"Fwd: {TITLE}"
    message.set_content("\n\n".join(PARAGRAPHS))
    return bytes(message)


def _as_pdf() -> bytes:
    return pdf([down_the_page([each for line in PARAGRAPHS for each in (line, "")])])


_WRITERS: dict[str, Callable[[], bytes]] = {
    ".txt": _as_text,
    ".md": _as_markdown,
    ".html": _as_html,
    ".pdf": _as_pdf,
    ".docx": _as_docx,
    ".odt": _as_odt,
    ".rtf": _as_rtf,
    ".eml": _as_eml,
    ".epub": lambda: epub({"one.xhtml": _html_body()}),
}
_SAME = {".text": ".txt", ".markdown": ".md", ".htm": ".html", ".xhtml": ".html"}
SUFFIXES = tuple(_WRITERS)
"""One ending for each format."""


def content(suffix: str) -> bytes:
    """Return the statement in the format that ``suffix`` names."""
    return _WRITERS[_SAME.get(suffix, suffix)]()


def write(folder: Path, suffix: str, name: str = "statement") -> Path:
    """Write the statement into ``folder`` and return the file's path."""
    path = folder / f"{name}{suffix}"
    path.write_bytes(content(suffix))
    return path


def scanned_pdf() -> bytes:
    """Return a PDF with one page that is a picture."""
    picture = (
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
        b"/Length 1>>stream\n\x80\nendstream"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</I 5 0 R>>>>>>",
        b"<</Length 25>>stream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream",
        picture,
    ]
    return pdf_file(objects, b"")
