"""Signs by which a reader says where in a text a mark begins and ends, and their way back.

A reader of marked-up text reads a document twice: once for its text, and, if there are marks, again
with signs at these. So no mark changes the text. Signs are of white space that no XML can hold:
they leave paragraphs empty that are, and no word.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from xml.etree import ElementTree as ET

from briefreader.text.letter_places import Counterparts, aligned, letters_of
from briefreader.text.span import Span
from briefreader.text.word_span import words_in

_DIGITS = "\x1d\x1e\x1f"
_END = "\x1c"
_SIGN = re.compile(f"([{_DIGITS}]+){_END}")
_READ_AROUND = 200


class Anchors:
    """Hands out signs: a reader puts them where ``key`` begins or ends."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}

    def sign(self, key: object) -> str:
        """Return the sign of ``key``, the same each time."""
        number = self._numbers.setdefault(key, len(self._numbers))
        digits = ""
        while True:
            number, digit = divmod(number, len(_DIGITS))
            digits += _DIGITS[digit]
            if not number:
                return digits + _END

    def places(self, paragraphs: Sequence[str], text: str) -> "AnchorPlaces":
        """Return where the signs in ``paragraphs`` stand in ``text``, read without them."""
        keys = list(self._numbers)
        found: dict[object, _Place] = {}
        letters: list[str] = []
        count = 0
        for paragraph in paragraphs:
            begin = count
            parts = _SIGN.split(paragraph)
            for index, part in enumerate(parts):
                # Every other part is what was caught: the digits of a sign.
                if index % 2:
                    number = sum(_DIGITS.index(each) * 3**power for power, each in enumerate(part))
                    if number < len(keys):
                        found.setdefault(keys[number], _Place(count, count == begin))
                else:
                    letters.append(letters_of(part).text)
                    count += len(letters[-1])
        return AnchorPlaces(text, "".join(letters), found)


class MarkAnchors:
    """What a reader asks for signs as it goes; this one gives none: nobody asks where marks are."""

    def at(self, element: ET.Element) -> str:  # noqa: ARG002
        """Return the sign of an element that stands between characters."""
        return ""

    def around(self, element: ET.Element, words: str) -> str:  # noqa: ARG002
        """Return the words of an element with signs where a highlight begins and ends."""
        return words


NO_ANCHORS = MarkAnchors()


class _Place(NamedTuple):
    """Before which letter a sign stands, and whether that begins a paragraph."""

    letter: int
    opens: bool


class AnchorPlaces:
    """Where in a text its signs stand: between which letters."""

    def __init__(self, text: str, signed: str, found: Mapping[object, _Place]) -> None:
        self._text = text
        self._letters = letters_of(text)
        self._numbers = aligned(signed, self._letters.text)
        self._counterparts = Counterparts(self._numbers)
        self._found = found

    def between(self, begin: object, end: object) -> Span | None:
        """Return what stands between two signs; None if that is nothing, or one is missing."""
        start, stop = self._found.get(begin), self._found.get(end)
        if start is None or stop is None:
            return None
        ends = self._counterparts.ends(start.letter, stop.letter)
        return self._letters.span(*ends) if ends else None

    def adjoin(self, one: Span, other: Span) -> bool:
        """Tell whether nothing but spaces stands between two spans in their order."""
        between = self._text[one.end : other.start]
        return one.end <= other.start and not between.strip() and "\n" not in between

    def word_at(self, key: object) -> Span | None:
        """Return the word before the sign, or that after it where it begins a paragraph."""
        place = self._found.get(key)
        if place is None:
            return None
        last = self._numbers[place.letter - 1] if place.letter and not place.opens else -1
        if last >= 0:
            position = self._letters.span(last, last).end
            words = words_in(self._text, Span(max(0, position - _READ_AROUND), position))
            if words:
                return words[-1]
        following = self._numbers[place.letter] if place.letter < len(self._numbers) else -1
        if following < 0:
            return None
        position = self._letters.places[following]
        end = min(len(self._text), position + _READ_AROUND)
        return next(iter(words_in(self._text, Span(position, end))), None)
