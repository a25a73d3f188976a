"""Folding of texts and of what people type, so that they find words written another way.

Equal are: case, accents, curly and straight quotes, hyphens of all kinds, ligatures, full width,
spaces of all kinds, ё and е; soft hyphens and what has no width are nothing. Of Arabic the vowel
signs and the forms of alef, yeh and kaf count as those that are typed without them, as in Lucene's
ArabicNormalizer and PersianNormalizer; of Hebrew the points. A letter that only looks like a
marked one stays itself: й, kana with their sound marks, syllables of Hangul.
"""

import unicodedata
from array import array
from functools import lru_cache

from briefreader.text.span import Span

_QUOTES = dict.fromkeys("‘’‚‛′ʼʻ`´‹›＇", "'") | dict.fromkeys("“”„‟″«»〝〞＂", '"')
_HYPHENS = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_LETTERS = {"ı": "i", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": ""}
_WHOLE = frozenset("йЙ")
_NOT_DECOMPOSED = (
    range(0x2070, 0x20A0),  # raised and lowered numbers: 2030⁴ is not 20304
    range(0xB2, 0xB4),
    range(0xB9, 0xBA),
    range(0x3040, 0x3100),  # kana
    range(0xAC00, 0xD7A4),  # Hangul
)
_DIACRITICS = range(200, 256)
"""Classes of the marks above, below and through letters (Unicode, 4.3)."""
_POINTS = range(10, 36)
"""Classes of Hebrew points and of Arabic vowel signs."""


class _Table(dict[int, str]):
    """What each character is folded to; made as they are met."""

    def __init__(self, *, keeps_case: bool) -> None:
        super().__init__()
        self._keeps_case = keeps_case

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._folded(chr(code))
        return folded

    def _folded(self, character: str) -> str:
        plain = _QUOTES.get(character) or _HYPHENS.get(character)
        if plain:
            return plain
        if character.isspace():
            return " "
        if unicodedata.category(character) == "Cf":
            return ""
        decomposed = character if _is_whole(character) else unicodedata.normalize("NFKD", character)
        letters = decomposed if self._keeps_case else decomposed.casefold()
        return "".join(_LETTERS.get(each, each) for each in letters if not _is_mark(each))


_FOLDING, _FOLDING_TYPOGRAPHY = _Table(keeps_case=False), _Table(keeps_case=True)


class FoldedText:
    """A text folded for search, which tells where in the text its places are.

    Attributes:
        text: the folded text.

    """

    def __init__(self, original: str, *, keeps_case: bool = False) -> None:
        self._original = original
        self._table = _FOLDING_TYPOGRAPHY if keeps_case else _FOLDING
        self.text = original.translate(self._table)
        self._starts: array[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """Return where in the text the folded characters from ``start`` to ``end`` stand.

        With all marks on the last of them. Both are offsets in the folded text, end exclusive.
        """
        places = self._places()
        last = places[end - 1] + 1
        while last < len(self._original) and _is_mark(self._original[last]):
            last += 1
        return Span(places[start], last)

    def _places(self) -> "array[int]":
        """Return the offset in the text of each folded character, found when first asked for."""
        if self._starts is None:
            places = array("q")
            for place, character in enumerate(self._original):
                places.extend([place] * len(self._table[ord(character)]))
            self._starts = places
        return self._starts


@lru_cache(maxsize=4)
def folded(text: str, *, keeps_case: bool = False) -> FoldedText:
    """Return ``text`` folded, with case unless that is kept; the last few are remembered."""
    return FoldedText(text, keeps_case=keeps_case)


def fold_for_search(text: str) -> str:
    """Return ``text`` folded, for comparisons in which no place is asked for."""
    return text.translate(_FOLDING)


def holds_words(text: str, typed: str) -> bool:
    """Tell whether all words of ``typed`` occur in ``text``, however either is written."""
    searched = fold_for_search(text)
    return all(word in searched for word in fold_for_search(typed).split())


def _is_whole(character: str) -> bool:
    code = ord(character)
    return character in _WHOLE or any(code in each for each in _NOT_DECOMPOSED)


def _is_mark(character: str) -> bool:
    kind = unicodedata.combining(character)
    return kind in _DIACRITICS or kind in _POINTS
