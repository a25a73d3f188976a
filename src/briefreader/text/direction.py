"""Direction in which a stretch of text runs."""

import unicodedata

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}


def is_right_to_left(text: str, start: int = 0, end: int | None = None) -> bool:
    """Tell whether ``text`` from ``start`` to ``end`` runs from right to left.

    It does if its first strong character does: rule P2 of the Unicode Bidirectional Algorithm
    (UAX #9).
    """
    places = range(start, len(text) if end is None else end)
    kinds = (unicodedata.bidirectional(text[place]) for place in places)
    return next((each for each in kinds if each in _STRONG), "L") in _RIGHT_TO_LEFT
