"""The markers that a browser shows before the items of lists (HTML, 4.4.5 to 4.4.8; CSS lists)."""

from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from briefreader.documents.html_styles import list_style
from briefreader.documents.number_formats import list_number
from briefreader.documents.numerals import whole_number

_BULLETS = frozenset({"disc", "circle", "square", "disclosure-open", "disclosure-closed"})
_DASH = "- "


_FORMATS = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "lower-greek": "lowerGreek",
    "decimal-leading-zero": "decimalZero",
}
"""The names of number formats by those of CSS."""
_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}


class ListCounter:
    """Counts the items of ordered lists in document order; ``styles`` are the elements' own."""

    def __init__(self, styles: Mapping[int, str]) -> None:
        self._styles = styles
        self._last: dict[int, int] = {}

    def marker(self, item: LexborNode) -> str:
        """Return what stands before the li element ``item``: "3. ", "b. ", "- "; or nothing."""
        parent = item.parent
        if parent is None:
            return _DASH
        style = self._style_of(item) or self._style_of(parent)
        if style == "none":
            return ""
        if parent.tag != "ol" or style in _BULLETS:
            return _DASH
        number = self._number(item, parent)
        return f"{list_number(number, _FORMATS.get(style, 'decimal'))}. "

    def _number(self, item: LexborNode, parent: LexborNode) -> int:
        is_reversed = "reversed" in parent.attributes
        step = -1 if is_reversed else 1
        before = self._last.get(parent.mem_id)
        if before is None:
            first = sum(child.tag == "li" for child in parent.iter()) if is_reversed else 1
            before = _signed(parent.attributes.get("start"), first) - step
        number = _signed(item.attributes.get("value"), before + step)
        self._last[parent.mem_id] = number
        return number

    def _style_of(self, node: LexborNode) -> str:
        """Return how an element says that its items are numbered, by style or by type."""
        said = list_style(self._styles.get(node.mem_id, "")).split()
        known = [each for each in said if each in _FORMATS or each in _BULLETS or each == "none"]
        if known or "decimal" in said:
            return known[0] if known else "decimal"
        return _TYPES.get(node.attributes.get("type") or "", "")


def _signed(text: str | None, default: int) -> int:
    """Return the whole number, perhaps below zero, that an attribute gives."""
    text = (text or "").strip()
    number = whole_number(text.removeprefix("-"), -1)
    return default if number < 0 else -number if text.startswith("-") else number
