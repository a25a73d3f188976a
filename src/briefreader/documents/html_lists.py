"""The markers that a browser shows before the items of lists (HTML, 4.4.5 to 4.4.8)."""

from selectolax.lexbor import LexborNode

from briefreader.documents.numerals import letters, roman, whole_number


class ListCounter:
    """Counts the items of ordered lists in document order."""

    def __init__(self) -> None:
        self._last: dict[int, int] = {}

    def marker(self, item: LexborNode) -> str:
        """Return what stands before the li element ``item``: "3. ", "b. ", "- "."""
        parent = item.parent
        if parent is None or parent.tag != "ol":
            return "- "
        before = self._last.get(parent.mem_id, whole_number(parent.attributes.get("start"), 1) - 1)
        number = whole_number(item.attributes.get("value"), before + 1)
        self._last[parent.mem_id] = number
        kind = parent.attributes.get("type")
        return f"{_printed(number, kind or '')}. "


def _printed(number: int, kind: str) -> str:
    """Return ``number`` as a list of the type ``kind`` shows it."""
    shown = {"a": letters, "i": roman}.get(kind.lower(), str)(number)
    return shown.upper() if kind.isupper() else shown
