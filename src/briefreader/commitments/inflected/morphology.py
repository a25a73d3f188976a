"""Readings of words, and tokens of a sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from briefreader.commitments.parsing.alternation import alternation
from briefreader.text.span import Span

FINITE = frozenset({"present", "past", "future", "conditional", "subjunctive"})
"""Features of which a finite verb has one; the others that the engine asks for are "infinitive",
"gerund", "participle" (the past or passive one, that stands after an auxiliary or for a finite
verb) and the persons "3s", "3p", "1p". A pack may have more of its own, for its patterns."""


CLOSING = frozenset(")]»\"'%€$°")
"""Marks that stay with the words before them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word form may be: a form of ``lemma`` with these ``features``."""

    lemma: str
    features: frozenset[str]


class Morphology(Protocol):
    """What the engine knows of a language's words; both functions are asked folded words."""

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return what ``word`` may be, the likeliest first; () if it is no form that matters."""

    def normal(self, lemma: str) -> str:
        """Return ``lemma``, as a person wrote it in a pattern, as readings write it."""


class Token(NamedTuple):
    """A word or mark at ``start`` to ``end`` (code points, end exclusive), folded."""

    word: str
    start: int
    end: int
    readings: tuple[Reading, ...]

    def has(self, feature: str) -> bool:
        """Tell whether the word may have this feature."""
        return bool(self.readings) and any(feature in reading.features for reading in self.readings)

    @property
    def parts(self) -> bool:
        """Tell whether it is a mark that may part clauses, no closing bracket or quotation mark."""
        return self.is_mark and self.word not in CLOSING

    @property
    def is_mark(self) -> bool:
        """Tell whether it is a mark of punctuation."""
        return not (self.word[0].isalnum() or self.word[0] == "'")


_WORD_OR_MARK = (
    r"(?P<enumerator>(?<=[;:,] )\(?(?:\d{1,2}|[ivx]{1,4}|[^\W\d_])\)(?= ))"
    r"|\d[\d.,\u00a0\u202f]*\d|\w+(?:-\w+)*'?|'|[^\w\s]"
)
"""An elided word ("l'", "qu'") is a token of its own, with its apostrophe. What numbers the parts
of a sentence ("; b) to …") is none."""
_WORDS = re.compile(_WORD_OR_MARK)


def token_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of tokens, of which each of the folded ``phrases`` is one."""
    return re.compile(rf"(?<!\w){alternation(phrases)}(?!\w)|{_WORD_OR_MARK}")


def words_of(folded: str) -> list[str]:
    """Return the words and marks of ``folded``, as the tokens of a text have them."""
    return [match[0] for match in _WORDS.finditer(folded)]


def tokens_of(
    folded: str, within: Span, morphology: Morphology, tokens: re.Pattern[str]
) -> list[Token]:
    """Return the tokens of the ``folded`` text in ``within``, in order; ``tokens`` matches one."""
    readings = morphology.readings
    return [
        Token(word := match[0], match.start(), match.end(), readings(word))
        for match in tokens.finditer(folded, within.start, within.end)
        if not match.lastgroup
    ]
