"""What was made of the texts that were read last, so that it is made once for each."""

from collections.abc import Callable
from typing import Generic, TypeVar

_KEPT = 3
"""A statement, its beginning, and one of its headings, which are asked for by turns."""
V = TypeVar("V")


class LastTexts(Generic[V]):
    """Calls ``make`` for a text once, as long as the text is one of the last.

    It is the same text if it is the same object: to compare the letters of a long one at each
    question would take longer than most answers.
    """

    def __init__(self, make: Callable[[str], V]) -> None:
        self._make = make
        self._kept: tuple[tuple[str, V], ...] = ()

    def of(self, text: str) -> V:
        """Return what ``make`` returns for ``text``."""
        kept = self._kept
        if kept and kept[0][0] is text:
            return kept[0][1]
        found = next((each for each in kept if each[0] is text), None) or (text, self._make(text))
        others = [each for each in kept if each[0] is not text]
        self._kept = (found, *others[: _KEPT - 1])
        return found[1]
