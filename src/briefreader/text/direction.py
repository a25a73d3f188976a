"""Which way a stretch of text runs."""

import unicodedata

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}


def is_right_to_left(text: str) -> bool:
    """Tell whether ``text`` runs from right to left: whether its first strong character does.

    This is rule P2 of the Unicode Bidirectional Algorithm (UAX #9).
    """
    kinds = (unicodedata.bidirectional(each) for each in text)
    return next((each for each in kinds if each in _STRONG), "L") in _RIGHT_TO_LEFT
