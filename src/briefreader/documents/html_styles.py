"""Finder of what a page's own style sheet raises above the line, noted at the elements."""

import re

from selectolax.lexbor import LexborHTMLParser

SHOWN_RAISED = re.compile(
    r"(?i)(?:^|;)\s*(?:vertical-align\s*:\s*(?:super|text-top|0*[.\d]*[1-9])"
    r"|mso-text-raise\s*:\s*0*[.\d]*[1-9]|font-variant-position\s*:\s*super)"
)
"""Matches declarations of styles that raise text."""

_RULE = re.compile(r"(?P<selectors>[^{}]{1,300})\{(?P<declarations>[^{}]{0,2000})\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_SELECTOR = re.compile(r"[\w-]*(?:\.[\w-]+)?")
_MOST_SELECTORS = 50


def note_raised(tree: LexborHTMLParser) -> None:
    """Give the elements that a style sheet in ``tree`` raises a style of their own that says so.

    Only what is chosen by its name and class counts, which is how pages raise the marks of notes.
    """
    for selector in _raising_selectors(tree)[:_MOST_SELECTORS]:
        for node in tree.css(selector):
            node.attrs["style"] = f"{node.attributes.get('style') or ''};vertical-align:super"


def _raising_selectors(tree: LexborHTMLParser) -> list[str]:
    sheets = (_COMMENT.sub("", sheet.text() or "") for sheet in tree.css("style"))
    chosen = (
        selector.strip()
        for sheet in sheets
        for rule in _RULE.finditer(sheet)
        if SHOWN_RAISED.search(rule["declarations"])
        for selector in rule["selectors"].split(",")
    )
    return [each for each in dict.fromkeys(chosen) if each and _SELECTOR.fullmatch(each)]
