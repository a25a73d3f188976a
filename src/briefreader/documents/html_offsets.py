"""Readable text of a page whose places were counted in bytes of all its characters.

Taguette counts so: the UTF-8 of all text nodes, one after the other, with the white space between
them (https://gitlab.com/remram44/taguette, taguette/extract.py).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser

from briefreader.documents.html_bounds import bounded
from briefreader.documents.html_text import html_paragraphs
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.quoted_places import LettersOfText
from briefreader.text.span import Span

_LONGEST = 4_000
"""Letters of a paragraph that is compared letter by letter where it is not the page's own."""
_SLACK = 200
Pair = tuple[int, int, int]
"""Where letters that are the same begin in the page and in the text, and how many they are."""


class HtmlText:
    """The text of ``html``, and where in it places of the page are.

    Attributes:
        text: normalised, paragraphs separated by a blank line.
        characters: all characters of the page as they stand.

    Raises RecursionError for what is nested too deeply.

    """

    def __init__(self, html: str) -> None:
        self.characters = _characters(html)
        self.text = normalise("\n\n".join(html_paragraphs(html)))
        # Where each character begins in the UTF-8 of all, and where the last one ends.
        sizes = (len(each.encode(errors="replace")) for each in self.characters)
        self._bytes = [0, *accumulate(sizes)]
        self._letters = LettersOfText(self.text)
        of_page = LettersOfText(self.characters)
        self._places = of_page.places
        paragraphs = paragraph_spans(self.text)
        self._pairs = list(_paired(of_page.letters, self._letters, paragraphs))

    def place_of(self, start: int, end: int) -> Span:
        """Return the characters from the byte ``start`` to the byte ``end``, exclusive.

        A character that is cut through counts where it ends.
        """
        last = len(self.characters)
        return Span(
            min(last, bisect_left(self._bytes, start)), min(last, bisect_left(self._bytes, end))
        )

    def span_of(self, place: Span) -> Span | None:
        """Return where in the text ``place``, of the page's characters, is; None if nowhere."""
        first = bisect_left(self._places, place.start)
        last = bisect_left(self._places, place.end) - 1
        begin = bisect_right(self._pairs, first, key=lambda pair: pair[0] + pair[2])
        end = bisect_right(self._pairs, last, key=lambda pair: pair[0]) - 1
        if begin >= len(self._pairs) or end < begin:
            return None
        here, there, _ = self._pairs[begin]
        start = there + max(0, first - here)
        here, there, length = self._pairs[end]
        stop = there + min(length - 1, last - here)
        return self._letters.span(start, stop + 1) if start <= stop else None


def _characters(html: str) -> str:
    tree = LexborHTMLParser(bounded(html))
    body = tree.body
    nodes = body.traverse(include_text=True) if body is not None else ()
    return "".join(node.text_content or "" for node in nodes if node.tag == "-text")


def _paired(page: str, text: LettersOfText, paragraphs: Sequence[Span]) -> Iterator[Pair]:
    """Yield what the letters of the page and of the text have in common, in the order of both.

    The page lacks what was put before the items of its lists, and notes that are raised are other
    letters.
    """
    cursor = 0
    for paragraph in paragraphs:
        begin, end = (bisect_left(text.places, each) for each in (paragraph.start, paragraph.end))
        letters = text.letters[begin:end]
        window = page[cursor : cursor + len(letters) + _SLACK]
        found = window.find(letters)
        blocks = [(found, 0, len(letters))]
        if found < 0:
            matcher = SequenceMatcher(None, window[:_LONGEST], letters[:_LONGEST], autojunk=False)
            blocks = [each for each in matcher.get_matching_blocks() if each[2]]
        for here, there, length in blocks:
            yield cursor + here, begin + there, length
        cursor += blocks[-1][0] + blocks[-1][2] if blocks else 0
