"""Finder of the terms of themes, thousands of them, by the words that they begin with."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from briefreader.text.chunk_index import ChunkIndex

_FIRST = re.compile(r"(?<!\w)(?:\w+|[^\w\s])")
"""A word, or a sign that a term may begin with."""
_REST = re.compile(r"[\w-]*")
"""What a star in a term stands for."""
_STEM = 2
"""By so many letters the terms are found that begin with a part of a word."""
_ORDER = {"$": "\ufffe", "*": "\uffff"}


class _Term(NamedTuple):
    """The letters that a term begins with, and the source of what follows; none ends a word."""

    letters: str
    rest: str


class TermFinder:
    """Finds terms as whole words in folded text; a ``*`` lets the word that it ends go on.

    Of the terms that stand at one place, that is found which has the most letters of its own before
    a star. A dictionary of first words takes a fraction of the time to make that a pattern does.
    """

    def __init__(self, terms: Iterable[str]) -> None:
        by_word: defaultdict[str, list[_Term]] = defaultdict(list)
        by_stem: defaultdict[str, list[tuple[str, _Term]]] = defaultdict(list)
        for term in sorted(set(terms), key=_order):
            letters, star, rest = term.partition("*")
            made = _Term(letters, star + rest)
            first = _FIRST.match(letters)
            word = first[0] if first else ""
            if star and word == letters:
                by_stem[word[:_STEM]].append((word, made))
            else:
                by_word[word].append(made)
        self._by_word = by_word
        self._by_stem = by_stem
        self._index = ChunkIndex(self._in_chunk)

    def find(self, folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where the terms in ``folded[start:end]`` begin and end, without overlaps."""
        for place, terms in self._index.between(folded, start, end):
            if place < start:
                continue
            for letters, rest in terms:
                if folded.startswith(letters, place, end):
                    stop = _end(folded, place + len(letters), end, rest)
                    if stop:
                        yield place, stop
                        start = stop
                        break

    def _in_chunk(self, chunk: str) -> Iterator[tuple[int, Sequence[_Term]]]:
        """Yield the terms to try in a chunk, with their offsets."""
        for match in _FIRST.finditer(chunk):
            terms = self._beginning_with(match[0])
            if terms:
                yield match.start(), terms

    def _beginning_with(self, word: str) -> Sequence[_Term]:
        """Return the terms that may begin with ``word``, in the order in which they are tried."""
        stems = (self._by_stem.get(word[:length], ()) for length in range(1, _STEM + 1))
        begun = {term for each in stems for stem, term in each if word.startswith(stem)}
        whole = self._by_word.get(word, ())
        return tuple(sorted({*begun, *whole}, key=_term_order)) if begun else tuple(whole)


def is_form_of(words: str, term: str) -> bool:
    """Tell whether all of the folded ``words`` are what ``term`` may stand for."""
    letters, star, rest = term.partition("*")
    end = len(words)
    return words.startswith(letters) and _end(words, len(letters), end, star + rest) == end


def _end(folded: str, at: int, end: int, rest: str) -> int:
    """Return where a term ends whose letters end ``at``, 0 if it does not stand there."""
    if not rest:
        goes_on = at < end and (folded[at].isalnum() or folded[at] == "_")
        return 0 if goes_on else at
    _, *parts = rest.split("*")
    if any(part[:1] == "-" or part[:1].isalnum() for part in parts):
        # A word may go on in what follows on the star: only a pattern tries all there is.
        found = _compiled(rest).match(folded, at, end)
        return found.end() if found else 0
    for part in parts:
        word = _REST.match(folded, at, end)
        at = word.end() if word else at
        if not folded.startswith(part, at, end):
            return 0
        at += len(part)
    return _end(folded, at, end, "")


@cache
def _compiled(rest: str) -> re.Pattern[str]:
    """Return the pattern of what follows on the letters of a term."""
    return re.compile(re.escape(rest).replace(r"\*", _REST.pattern) + r"(?!\w)")


def _order(term: str) -> str:
    """Return what ``term`` is sorted by: letters before the end, and the end before a star."""
    return "".join(_ORDER.get(char, char) for char in f"{term}$")


def _term_order(term: _Term) -> str:
    return _order(term.letters + term.rest)
