"""Bounds of a web page that is parsed: how deep it nests, how many attributes a tag has.

What parses pages takes minutes beyond them, as its work grows with the square of both. No page that
is made to be read comes near: browsers themselves stop at 512 levels.
"""

import re

MAX_DEPTH = 5_000
MAX_ATTRIBUTES = 1_000
_FARTHEST = 100
"""Elements outwards among which the one that ends is looked for, so that work is bounded."""

# A quotation mark that is never closed, and a comment too, goes on to the end of the page.
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)\b.*?(?:</(?P=raw)\b|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-z][^\s/>]*)(?P<rest>(?:[^>\"']++|\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))*+)>?",
    re.I | re.S,
)
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr"}
)
_FORMATTING = frozenset(
    {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt"}
    | {"u"}
)
"""Elements that old pages leave open by the thousand, which costs no more than their number."""
_CLOSED_BY = {
    "p": {"p"},
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "option": {"option"},
    "tr": {"tr", "td", "th"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tbody": {"thead", "tbody", "tfoot"},
    "thead": {"thead", "tbody", "tfoot"},
    "tfoot": {"thead", "tbody", "tfoot"},
}
"""Elements that need no end tag, as the beginning of another says that they end."""
_AROUND = frozenset({"table", "ul", "ol", "dl", "menu", "select", "div", "section", "article"})
"""What ends within one of these began within it."""


def bounded(html: str) -> str:
    """Return ``html`` without the attributes of tags that have more than ``MAX_ATTRIBUTES``.

    Raises RecursionError, as other parsers do, if it nests deeper than ``MAX_DEPTH``.
    """
    open_elements: list[str] = []
    kept: list[str] = []
    kept_until = 0
    for tag in _TOKEN.finditer(html):
        name = (tag["name"] or "").lower()
        rest = tag["rest"] or ""
        if len(rest) > MAX_ATTRIBUTES and _attributes(rest) > MAX_ATTRIBUTES:
            kept.append(html[kept_until : tag.start("rest")])
            kept_until = tag.end("rest")
        if not name or name in _VOID or name in _FORMATTING:
            continue
        if tag["end"]:
            _end(open_elements, name)
            continue
        if name in _CLOSED_BY:
            _end_before(open_elements, name)
        open_elements.append(name)
        if len(open_elements) > MAX_DEPTH:
            message = f"more than {MAX_DEPTH} elements within each other"
            raise RecursionError(message)
    return "".join((*kept, html[kept_until:]))


def _end(open_elements: list[str], name: str) -> None:
    """End the innermost element ``name``, with all in it, unless it is far outside."""
    for back, element in enumerate(reversed(open_elements[-_FARTHEST:]), 1):
        if element == name:
            del open_elements[-back:]
            return


def _end_before(open_elements: list[str], name: str) -> None:
    """End what the beginning of ``name`` says is at an end: a row, and the cell in it."""
    last = 0
    for back, element in enumerate(reversed(open_elements[-_FARTHEST:]), 1):
        if element in _CLOSED_BY[name]:
            last = back
        elif element in _AROUND:
            break
    if last:
        del open_elements[-last:]


def _attributes(rest: str) -> int:
    """Return how many attributes stand in a tag, at most: a slash parts them too."""
    return len(_QUOTED.sub(" x ", rest).replace("/", " ").split())
