"""Finder of many words and phrases at once, which is quicker to make than a pattern of all."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefreader.text.span import Span

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeWords:
    """Phrases by their first words, the longest first; ``first`` matches a word that may begin one.

    ``after`` matches where one may end.
    """

    phrases: Mapping[str, tuple[str, ...]]
    first: re.Pattern[str]
    after: re.Pattern[str]

    def find(self, plain: str) -> Iterator[Span]:
        """Yield where one of the phrases stands in ``plain``, in order, without overlaps."""
        end = 0
        for word in self.first.finditer(plain):
            start = word.start()
            for phrase in self.phrases.get(word[0], ()) if start >= end else ():
                stop = start + len(phrase)
                if plain.startswith(phrase, start) and self.after.match(plain, stop):
                    end = stop
                    yield Span(start, stop)
                    break


def whole_words(phrases: Iterable[str], before: str, after: str) -> WholeWords:
    """Return the finder of ``phrases``, which begin with a letter or digit.

    ``before`` and ``after`` are sources of patterns of what may stand around one.
    """
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found.setdefault(_WORD.findall(phrase)[0], []).append(phrase)
    return WholeWords(
        phrases={word: tuple(each) for word, each in found.items()},
        first=re.compile(rf"{before}\w+"),
        after=re.compile(after),
    )
