"""The parts of a document besides its words, and the package of all parts (ECMA-376, part 2).

Parts are relations, properties, footer, settings and fonts; the package is a zip file.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import briefreader
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.style import Look
from briefreader.services.briefing.wordprocessing.drawing import RELATION
from briefreader.services.briefing.wordprocessing.measuring import BULLET_INDENT
from briefreader.services.briefing.wordprocessing.running_head import (
    RunningHead,
    first_head,
    other_head,
)
from briefreader.services.briefing.wordprocessing.style_markup import styles_markup
from briefreader.services.briefing.wordprocessing.styles import StyleSheet
from briefreader.services.briefing.wordprocessing.xml_text import attribute, escaped, twips

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SCHEMAS = "http://schemas.openxmlformats.org"
_RELATIONS = f"{_SCHEMAS}/officeDocument/2006/relationships"
_PACKAGE = f"{_SCHEMAS}/package/2006"
_NAMESPACES = f'xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main" xmlns:r="{_RELATIONS}"'
_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPE = f"{_OFFICE}.wordprocessingml"
_COMPANIONS = ("styles", "numbering", "settings", "fontTable", "footer")
"""The parts that the main one names, each by a relation of its own name."""
_HEADS = {"header": "header", "headerFirst": "header", "footerFirst": "footer"}
"""Those that a document with heads of pages names besides, and the kind of each."""

_PICTURE = "media/logo.png"
_ABOVE_BODY = 14
"""Points that heads of pages take of their body."""
_IN_LINE = 110
"""Characters of the footer that have room on one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the document says of itself; ``made`` is the day of its making."""

    title: str
    author: str
    language: str
    made: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Footing:
    """The words at the foot of each page: what was left out, and when it was made.

    ``page`` has the fields {page} and {pages}, in this order; ``marking`` says who may read it.
    """

    left_out: str
    made: str
    page: str = "Page {page} of {pages}"
    marking: str = ""


def parts_of(
    body: str,
    styles: StyleSheet,
    layout: Look,
    page: PageSize,
    properties: Properties,
    footing: Footing,
    links: Mapping[str, str],
    logo: bytes = b"",
    head: RunningHead | None = None,
) -> dict[str, str | bytes]:
    """Return the document's parts by name; ``links`` holds the relation's id of each address.

    ``logo`` is the PNG file of the document's drawing, if it has one, ``head`` what stands above
    its pages.
    """
    width = page.width - 2 * layout.margin
    companions = {name: name for name in _COMPANIONS} | (_HEADS if head else {})
    foot = _part("ftr", _footer(footing, width))
    heads = (
        {
            "word/header.xml": _part("hdr", other_head(head, width)),
            "word/headerFirst.xml": _part("hdr", first_head(head)),
            "word/footerFirst.xml": foot,
        }
        if head
        else {}
    )
    return {
        "[Content_Types].xml": _content_types(companions),
        "_rels/.rels": _root_relations(),
        "docProps/core.xml": _core(properties),
        "docProps/app.xml": _app(),
        "word/document.xml": _document(body, layout, page, headed=head is not None),
        "word/_rels/document.xml.rels": _document_relations(companions, links, drawn=bool(logo)),
        "word/styles.xml": _part("styles", styles_markup(styles, properties.language)),
        "word/numbering.xml": _part("numbering", _numbering()),
        "word/settings.xml": _part("settings", _settings(properties.language)),
        "word/fontTable.xml": _part("fonts", _fonts(layout)),
        "word/footer.xml": foot,
        **heads,
        **({f"word/{_PICTURE}": logo} if logo else {}),
    }


def _part(root: str, content: str) -> str:
    return f"<w:{root} {_NAMESPACES}>{content}</w:{root}>"


def _content_types(companions: Mapping[str, str]) -> str:
    overrides = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": f"{_OFFICE}.extended-properties+xml",
        "/word/document.xml": f"{_TYPE}.document.main+xml",
        **{f"/word/{name}.xml": f"{_TYPE}.{kind}+xml" for name, kind in companions.items()},
    }
    listed = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{listed}</Types>'
    )


def _root_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    targets = (
        ("document", f"{_RELATIONS}/officeDocument", "word/document.xml"),
        ("core", core, "docProps/core.xml"),
        ("app", f"{_RELATIONS}/extended-properties", "docProps/app.xml"),
    )
    return _relationships(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
        for key, kind, target in targets
    )


def _document_relations(
    companions: Mapping[str, str], links: Mapping[str, str], *, drawn: bool
) -> str:
    beside = [
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{name}.xml"/>'
        for name, kind in companions.items()
    ]
    addresses = [
        f'<Relationship Id="{key}" Type="{_RELATIONS}/hyperlink" Target={attribute(address)}'
        ' TargetMode="External"/>'
        for address, key in links.items()
    ]
    picture = f'<Relationship Id="{RELATION}" Type="{_RELATIONS}/image" Target="{_PICTURE}"/>'
    return _relationships([*beside, *addresses, *([picture] if drawn else [])])


def _relationships(entries: Iterable[str]) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _core(properties: Properties) -> str:
    made = f"{properties.made.isoformat()}T00:00:00Z"
    dates = "".join(
        f'<dcterms:{kind} xsi:type="dcterms:W3CDTF">{made}</dcterms:{kind}>'
        for kind in ("created", "modified")
    )
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(properties.title)}</dc:title>"
        f"<dc:creator>{escaped(properties.author)}</dc:creator>"
        f"<dc:language>{escaped(properties.language)}</dc:language>"
        f"<cp:lastModifiedBy>{escaped(properties.author)}</cp:lastModifiedBy>{dates}"
        "</cp:coreProperties>"
    )


def _app() -> str:
    return (
        f'<Properties xmlns="{_SCHEMAS}/officeDocument/2006/extended-properties">'
        f"<Application>Briefreader {briefreader.__version__}</Application></Properties>"
    )


def _document(body: str, layout: Look, page: PageSize, *, headed: bool) -> str:
    margin, foot = twips(layout.margin), twips(layout.footer)
    top = twips(layout.margin + (_ABOVE_BODY if headed else 0))
    # Word wants a paragraph after the last table; this one is a point high.
    end = '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>'
    heads = (
        '<w:headerReference w:type="default" r:id="header"/>'
        '<w:headerReference w:type="first" r:id="headerFirst"/>'
        '<w:footerReference w:type="first" r:id="footerFirst"/>'
    )
    section = (
        f'<w:sectPr>{heads if headed else ""}<w:footerReference w:type="default" r:id="footer"/>'
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
        f'<w:pgMar w:top="{top}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}"'
        f' w:header="{foot}" w:footer="{foot}" w:gutter="0"/>'
        f"{'<w:titlePg/>' if headed else ''}</w:sectPr>"
    )
    return _part("document", f"<w:body>{body}\n{end}{section}</w:body>")


def _numbering() -> str:
    indent = twips(BULLET_INDENT)
    return (
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        '<w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


def _settings(language: str) -> str:
    # 15 is the mode of Word 2013 and later; without it Word opens the file as an old one.
    return (
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"<w:themeFontLang w:val={attribute(language)}/>"
    )


def _fonts(layout: Look) -> str:
    """Name for each font those that may stand in for it."""
    families = ((layout.text_families, "swiss"), (layout.title_families, "roman"))
    return "".join(
        f"<w:font w:name={attribute(names[0])}><w:altName w:val={attribute(names[1])}/>"
        f'<w:family w:val="{kind}"/><w:pitch w:val="variable"/></w:font>'
        for names, kind in families
    )


def _footer(footing: Footing, width: float) -> str:
    words = f"{footing.left_out}{footing.made}{footing.page}"
    # Side by side they would run into one another.
    parted = "<w:r><w:br/></w:r>" if footing.left_out and len(words) > _IN_LINE else ""
    before, _, rest = footing.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    marking = ""
    if footing.marking:
        centred = '<w:pPr><w:jc w:val="center"/></w:pPr>'
        bold = f"<w:r><w:rPr><w:b/></w:rPr><w:t>{escaped(footing.marking)}</w:t></w:r>"
        marking = f"<w:p>{centred}{bold}</w:p>"
    made = _text(f"{footing.made}  ·  {before}")
    return (
        '<w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs>'
        f'<w:tab w:val="right" w:pos="{twips(width)}"/></w:tabs></w:pPr>'
        f"{_text(footing.left_out)}{parted}<w:r><w:tab/></w:r>{made}"
        f"{_field('PAGE')}{_text(between)}{_field('NUMPAGES')}{_text(after)}</w:p>{marking}"
    )


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>' if text else ""


def _field(code: str) -> str:
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the file with ``parts``, XML or other content by name, in their order.

    The same parts give the same bytes, whenever and on whatever system.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, _FIRST_DAY_OF_ZIP)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            if isinstance(content, str):
                content = (_DECLARATION + content).encode()  # noqa: PLW2901
            archive.writestr(member, content)
    return buffer.getvalue()
