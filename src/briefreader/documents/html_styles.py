"""What a page's own style sheet raises, hides and numbers, noted at the elements."""

import re
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

_RAISED = {
    "vertical-align": re.compile(r"super|text-top|0*[.\d]*[1-9]"),
    "mso-text-raise": re.compile(r"0*[.\d]*[1-9]"),
    "font-variant-position": re.compile(r"super"),
}
_HIDDEN = {"display": "none", "visibility": "hidden", "mso-hide": "all"}
_LIST_STYLES = ("list-style", "list-style-type")
_NOTED = (*_RAISED, *_HIDDEN, *_LIST_STYLES)
_LONGEST = 40
_BLOCKS = frozenset({"block", "list-item", "table", "flex", "grid"})
_RULE = re.compile(r"(?P<selectors>[^{}]{1,300})\{(?P<declarations>[^{}]{0,2000})\}")
# What holds for paper, narrow screens or browsers that know this or that.
_CONDITIONAL = re.compile(
    r"@(?:media|supports|container|layer)\b[^{};]{0,500}\{(?:[^{}]*+\{[^{}]*+\})*+[^{}]*+\}", re.I
)
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.S)
_SELECTOR = re.compile(r"[\w-]*(?:[.#][\w-]+)?")
_MOST_SELECTORS = 100
_DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;]+)")


def note_styles(tree: LexborHTMLParser) -> None:
    """Give the elements that a style sheet in ``tree`` raises, hides or numbers its declarations.

    They stand before the elements' own, which win. Only what is chosen by its name, class or id
    counts, which is how pages raise the marks of notes and hide what is not to be read.
    """
    for selector, declarations in _rules(tree)[:_MOST_SELECTORS]:
        for node in tree.css(selector):
            node.attrs["style"] = f"{declarations};{node.attributes.get('style') or ''}"


@lru_cache(maxsize=512)
def declared(style: str) -> dict[str, str]:
    """Return the properties that the attribute ``style`` declares; the last of each counts."""
    return {
        name.lower(): value.strip().lower().removesuffix("!important").strip()
        for name, value in _DECLARATION.findall(style)
    }


def is_raised(style: str) -> bool:
    """Tell whether ``style`` raises text above the line."""
    said = declared(style)
    return any(name in said and pattern.match(said[name]) for name, pattern in _RAISED.items())


def is_hidden(style: str) -> bool:
    """Tell whether ``style`` takes an element, and all in it, out of sight."""
    said = declared(style)
    return any(said.get(name) == value for name, value in _HIDDEN.items())


def is_shown_as_block(style: str) -> bool:
    """Tell whether ``style`` sets an element apart that else runs on in its line."""
    words = declared(style).get("display", "").split()
    return bool(words) and words[0] in _BLOCKS


def list_style(style: str) -> str:
    """Return how ``style`` numbers a list, such as "lower-alpha"; nothing if it does not say."""
    said = declared(style)
    return said.get("list-style-type") or said.get("list-style", "")


def _kept(declarations: str) -> str:
    """Return the declarations that are noted, each once and none without measure."""
    said = declared(declarations)
    return ";".join(f"{name}:{said[name][:_LONGEST]}" for name in _NOTED if name in said)


def _rules(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    """Return selectors with what counts of their declarations; later ones are to win, so first.

    Noting puts each before what was noted already.
    """
    sheets = (_COMMENT.sub("", sheet.text() or "") for sheet in tree.css("style"))
    found = [
        (selector.strip(), kept)
        for sheet in sheets
        for rule in _RULE.finditer(_CONDITIONAL.sub("", sheet))
        if (kept := _kept(rule["declarations"]))
        for selector in rule["selectors"].split(",")
    ]
    known = [each for each in found if each[0] and _SELECTOR.fullmatch(each[0])]
    return known[::-1]
