"""Control words of Rich Text by what they mean for who reads its words (RTF 1.9.1)."""

CHARACTERS = {
    "tab": " ", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "line": "\n",
    "lbr": "\n", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
"""Words that stand for characters."""
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\", ":": "", "|": ""}
ENDS = frozenset(
    {"par", "sect", "page", "column", "cell", "nestcell", "row", "nestrow", "softpage"}
    | {"\r", "\n"}
)
"""What ends a paragraph; cells of tables are paragraphs of their own."""
READ = frozenset(
    {"shpinst", "shptxt", "shpgrp", "dptxbxtext", "do", "ud", "moMath", "moMathPara", "mr"}
    | {"mctrlPr", "footnote"}
)
"""Destinations that are read though readers that do not know them may pass over them."""
BOXES = frozenset({"shptxt", "dptxbxtext"})
"""Destinations whose words stand in a box beside the text."""
UNREAD = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "fldinst", "header", "headerl", "headerr"}
    | {"headerf", "footer", "footerl", "footerr", "footerf", "xe", "tc", "tcn", "rxe", "txe"}
    | {"pntxta", "pntxtb", "pn", "pnseclvl", "listtable", "listoverridetable", "revtbl"}
    | {"themedata", "colorschememapping", "datastore", "latentstyles", "generator", "annotation"}
    | {"atnid", "atnauthor", "atntime", "atndate", "atnref", "atrfstart", "atrfend", "atnicn"}
    | {"atnparent", "bkmkstart", "bkmkend", "nonshppict", "shprslt", "sp", "sn", "sv", "objdata"}
    | {"objclass", "objname", "objalias", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc"}
    | {"aftncn", "nesttableprops", "nonesttables", "upr", "comment", "doccomm", "private"}
    | {"filetbl", "rsidtbl", "xmlnstbl", "template", "userprops", "mmathPr", "mtype", "background"}
    | {"formfield", "ffdeftext", "ffentrytext", "keycode", "listpicture", "panose", "falt"}
)
"""Destinations whose words are not for reading."""
