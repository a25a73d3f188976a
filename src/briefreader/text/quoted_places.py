"""Places of quotes in a text, however either breaks its lines, and which of them is meant.

Programs that export what was highlighted lose the white space between paragraphs, and put some
where an element of a page ended: only the letters are compared, folded as for search.
"""

from array import array
from collections.abc import Hashable, Sequence
from functools import cached_property
from math import inf

from briefreader.text.search_folding import FoldedText, fold_for_search
from briefreader.text.span import Span

MOST_PLACES = 500
"""So often a quote may stand in a text; of one that stands more often nothing is known."""


class LettersOfText:
    """The characters of a text that are no white space, folded.

    Attributes:
        letters: all of them.

    """

    def __init__(self, text: str) -> None:
        self._text = text
        folded = FoldedText(text)
        self._folded = folded
        self._at = array("q", (n for n, each in enumerate(folded.text) if not each.isspace()))
        self.letters = "".join(folded.text.split())

    @cached_property
    def places(self) -> Sequence[int]:
        """Where each letter stands in the text."""
        return [self._folded.span(each, each + 1).start for each in self._at]

    def span(self, start: int, end: int) -> Span:
        """Return where in the text the letters from ``start`` to ``end``, exclusive, stand."""
        return self._folded.span(self._at[start], self._at[end - 1] + 1)

    def places_of(self, quote: str) -> list[Span]:
        """Return where ``quote`` stands, in order; whole words only, if it is such anywhere.

        Nothing if it stands too often to tell.
        """
        wanted = letters_of(quote)
        found: list[Span] = []
        start = self.letters.find(wanted) if wanted else -1
        while start >= 0:
            if len(found) == MOST_PLACES:
                return []
            found.append(self.span(start, start + len(wanted)))
            start = self.letters.find(wanted, start + 1)
        return [each for each in found if self._is_whole(each)] or found

    def _is_whole(self, span: Span) -> bool:
        text = self._text
        around = (text[place - 1 : place + 1] for place in (span.start, span.end) if place)
        return not any(len(pair) == 2 and pair.isalnum() for pair in around)


def letters_of(quote: str) -> str:
    """Return the characters of ``quote`` that are compared."""
    return "".join(fold_for_search(quote).split())


def places_in_order(
    quotes: Sequence[Hashable], options: Sequence[Sequence[Span]]
) -> list[Span | None]:
    """Return which of its places each quote means, None if that is not known.

    The quotes are in the order of the text, if their ``options`` allow that. Then one of several
    places is meant where no other fits between those before and after; as many equal quotes as
    places are these in order. Otherwise the order tells nothing.
    """
    starts = [[each.start for each in places] for places in options]
    turned = [[-each for each in reversed(places)] for places in reversed(starts)]
    first = _earliest(quotes, starts)
    last = _earliest(quotes[::-1], turned)
    if first is None or last is None:
        return [each[0] if len(each) == 1 else None for each in options]
    return [
        next((each for each in places if (each.start, -each.start) == tuple(both)), None)
        for places, *both in zip(options, first, reversed(last), strict=True)
    ]


def _earliest(
    quotes: Sequence[Hashable], starts: Sequence[Sequence[int]]
) -> list[int | None] | None:
    """Return where each quote begins if all stand as early as their order allows.

    That of one without places is None. None if there is no such order.
    """
    found: list[int | None] = []
    least = -inf
    before: dict[Hashable, float] = {}
    for quote, places in zip(quotes, starts, strict=True):
        # The same words may have been marked twice where they stand once.
        more = before.get(quote, -inf) if len(places) > 1 else -inf
        place = next((each for each in places if each >= least and each > more), None)
        found.append(place)
        if place is not None:
            least = before[quote] = place
        elif places:
            return None
    return found
