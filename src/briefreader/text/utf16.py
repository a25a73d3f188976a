"""Converters between code points, which Python counts, and UTF-16 units, which Qt counts."""

import re
from bisect import bisect_left

_PIECE = 16_384
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """The offsets of one text; built once, each conversion is a binary search.

    Characters beyond the Basic Multilingual Plane (emoji, rare CJK) take two UTF-16 units.
    """

    def __init__(self, text: str) -> None:
        wide = [each.start() for each in _WIDE.finditer(text)] if _has_wide(text) else []
        self._code_points = wide
        self._units = [position + order for order, position in enumerate(wide)]

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code-point offset."""
        return code_point + bisect_left(self._code_points, code_point)

    def to_code_point(self, utf16: int) -> int:
        """Return the code-point offset of a UTF-16 offset.

        An offset between the two units of one character gives the offset of that character.
        """
        return utf16 - bisect_left(self._units, utf16)


def _has_wide(text: str) -> bool:
    """Tell whether any character takes two units: encoding asks a tenth of what searching does.

    Piece by piece, as a copy of a whole text would be new memory.
    """
    pieces = (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
    return any(len(each.encode("utf-16-le", "surrogatepass")) > 2 * len(each) for each in pieces)
