"""The numbers by which paragraphs are cited."""

from itertools import accumulate

from briefreader.text.paragraphs import paragraph_at
from briefreader.text.structure import structure


class ParagraphNumbers:
    """Tells the number by which a paragraph of a normalised ``text`` is cited.

    It is the printed number that the paragraph stands under, 0 before the first; in a text that
    prints none, it is the paragraph's place among all, from 1.
    """

    def __init__(self, text: str) -> None:
        paragraphs = structure(text)
        numbers = [each.number for each in paragraphs]
        self._spans = [each.span for each in paragraphs]
        printed: list[int] = list(accumulate(numbers, _last_printed))
        self._cited = printed if any(numbers) else list(range(1, len(paragraphs) + 1))

    def of(self, ordinal: int) -> int:
        """Return the number of the paragraph that is the ``ordinal``-th, from 1."""
        return self._cited[ordinal - 1] if 0 < ordinal <= len(self._cited) else ordinal

    def at(self, position: int) -> int:
        """Return the number of the paragraph that holds or precedes the code point ``position``."""
        return self.of(paragraph_at(self._spans, position))


def _last_printed(last: int, number: int) -> int:
    return number or last
