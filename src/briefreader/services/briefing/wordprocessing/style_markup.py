"""Writer of the styles as WordprocessingML, in the schema's order of elements."""

from briefreader.services.briefing.wordprocessing.measuring import BULLET_INDENT, RULE_SPACE
from briefreader.services.briefing.wordprocessing.styles import (
    CharacterStyle,
    ParagraphStyle,
    StyleSheet,
    TableStyle,
)
from briefreader.services.briefing.wordprocessing.xml_text import attribute, half_points, twips

_PRIORITY = {"Title": 10, "Subtitle": 11, "Heading1": 9, "Heading2": 9, "Normal": 0}
_OWN_PRIORITY = 20
_BUILT_IN = _PRIORITY.keys() | {
    "ListBullet",
    "Header",
    "Footer",
    "Hyperlink",
    "TOCHeading",
    "TOC1",
    "TOC2",
}
"""What Word has of its own, and translates the name of."""


def styles_markup(styles: StyleSheet, language: str) -> str:
    """Return the elements within ``w:styles``; ``language`` is a BCP 47 tag."""
    normal = styles.paragraphs["Normal"]
    parts = [
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(normal)}"
        f'<w:lang w:val={attribute(language)} w:eastAsia="ja-JP" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    ]
    parts += [_paragraph_style(each) for each in styles.paragraphs.values()]
    parts.append(
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    parts += [_character_style(each) for each in styles.characters.values()]
    parts.append(
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        f'<w:tblInd w:w="0" w:type="dxa"/>{_cell_margins(0, 0)}</w:tblPr></w:style>'
    )
    parts += [_table_style(each) for each in styles.tables.values()]
    return "\n".join(parts)


def _paragraph_style(style: ParagraphStyle) -> str:
    return (
        f"{_opening('paragraph', style.key, style.name, style.based_on)}"
        f"<w:pPr>{_paragraph_look(style)}</w:pPr><w:rPr>{_fonts(style)}"
        f"{_emphasis(bold=style.bold, italic=False)}"
        f'<w:color w:val="{_hex(style.colour)}"/>{_size(style.size)}</w:rPr></w:style>'
    )


def _paragraph_look(style: ParagraphStyle) -> str:
    parts = ["<w:keepNext/>", "<w:keepLines/>"] if style.keep_next else []
    if style.bulleted:
        parts.append('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    if style.rule:
        parts.append(
            f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="{RULE_SPACE}"'
            f' w:color="{_hex(style.rule)}"/></w:pBdr>'
        )
    parts.append(
        f'<w:spacing w:before="{twips(style.before)}" w:after="0" w:line="{twips(style.line)}"'
        ' w:lineRule="exact"/>'
    )
    if style.bulleted:
        indent = twips(BULLET_INDENT)
        parts.append(f'<w:ind w:left="{indent}" w:hanging="{indent}"/>')
    elif style.indent:
        parts.append(f'<w:ind w:left="{twips(style.indent)}"/>')
    parts += ['<w:jc w:val="right"/>'] if style.right else []
    parts += ['<w:jc w:val="center"/>'] if style.centred else []
    parts += [f'<w:outlineLvl w:val="{style.outline}"/>'] if style.outline is not None else []
    return "".join(parts)


def _character_style(style: CharacterStyle) -> str:
    colour = f'<w:color w:val="{_hex(style.colour)}"/>' if style.colour else ""
    size = _size(style.size) if style.size else ""
    line = '<w:u w:val="single"/>' if style.key == "Hyperlink" else ""
    look = f"{_emphasis(bold=style.bold, italic=style.italic)}{colour}{size}{line}"
    opening = _opening("character", style.key, style.name, "DefaultParagraphFont")
    return f"{opening}<w:rPr>{look}</w:rPr></w:style>"


def _table_style(style: TableStyle) -> str:
    borders = f"<w:tcBorders>{_border('bottom', style.rule)}</w:tcBorders>" if style.rule else ""
    head = f'<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>{borders}</w:tcPr></w:tblStylePr>'
    return (
        f"{_opening('table', style.key, style.name, 'TableNormal')}"
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_cell_margins(style.row_gap, style.gutter)}</w:tblPr>{head}</w:style>"
    )


def _opening(kind: str, key: str, name: str, based_on: str) -> str:
    own = "" if key in _BUILT_IN else ' w:customStyle="1"'
    default = ' w:default="1"' if key == "Normal" else ""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    following = '<w:next w:val="Normal"/>' if key.startswith(("Title", "Subtitle", "Head")) else ""
    return (
        f'<w:style w:type="{kind}"{default}{own} w:styleId="{key}">'
        f"<w:name w:val={attribute(name)}/>"
        f'{base}{following}<w:uiPriority w:val="{_PRIORITY.get(key, _OWN_PRIORITY)}"/><w:qFormat/>'
    )


def _fonts(style: ParagraphStyle) -> str:
    name = attribute(style.families[0])
    return f"<w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def _emphasis(*, bold: bool, italic: bool) -> str:
    return ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")


def _size(points: float) -> str:
    size = half_points(points)
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _cell_margins(row_gap: float, gutter: float) -> str:
    """Return the space within cells: the gap of rows above their words, the gutter at the right."""
    sides = (("top", row_gap), ("left", 0), ("bottom", 0), ("right", gutter))
    margins = "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sides)
    return f"<w:tblCellMar>{margins}</w:tblCellMar>"


def _border(side: str, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_hex(colour)}"/>'


def _hex(colour: str) -> str:
    return colour.lstrip("#").upper()
