"""Guesser of a text's language, from its small words and what marks its others."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from briefreader.commitments.metadata.detection_coverage import (
    DETECTION_LANGUAGES,
    UNKNOWN_LANGUAGE,
    detection_language,
    is_detection_language,
    is_unknown_language,
)
from briefreader.commitments.toml_values import parse_toml, pattern, string, sub_table

WHAT = "language guess"
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = re.compile(r"\w+")
_READ = 6_000
_LEAST = 0.08
_EVIDENT_READ = 400
_ENOUGH = 2
"""So many words that no other language has, in so much of a passage, make its language evident."""


@dataclass(frozen=True, slots=True)
class LanguageGuesser:
    """Small words and marks of languages by ISO 639-1 code.

    ``evident`` are, for each language in which commitments are detected, the small words that no
    other such language has.
    """

    small: Mapping[str, frozenset[str]]
    marks: Mapping[str, re.Pattern[str]]
    evident: Mapping[str, frozenset[str]]

    def guess(self, text: str) -> str:
        """Return the ISO 639-1 code of the language of ``text``, ``und`` if it stays unclear."""
        words = Counter(_WORD.findall(text[:_READ].lower()))
        total = sum(words.values())
        if not total:
            return UNKNOWN_LANGUAGE
        shares = {code: self._share(words, code) / total for code in self.small}
        best = max(shares, key=lambda code: shares[code])
        return best if shares[best] >= _LEAST else UNKNOWN_LANGUAGE

    def of_passage(self, passage: str, language: str) -> str | None:
        """Return the code by which ``passage`` of a statement in ``language`` is read, if it is.

        A statement may quote another language, and its code may be wrong: the passage's own words
        tell, if they do not look like the statement's language.
        """
        known = is_detection_language(language) or is_unknown_language(language)
        code = detection_language(language)
        evidence = self._evidence(passage, code)
        if known and evidence >= _ENOUGH:
            return code
        own = self.guess(passage)
        # Languages share small words: a short passage needs one that only its own language has.
        if is_detection_language(own) and (
            not known or own == code or self._evidence(passage, own) > evidence
        ):
            return own
        return code if known or is_unknown_language(own) else None

    def _evidence(self, passage: str, code: str) -> int:
        """Return how many words the passage begins with that only it has, up to enough."""
        evident = self.evident[code]
        words = _SMALL.findall(passage[:_EVIDENT_READ].lower())
        return sum(1 for _ in islice(filter(evident.__contains__, words), _ENOUGH))

    def _share(self, words: Counter[str], code: str) -> int:
        """Return how many of the ``words`` are small ones of a language, or bear its marks."""
        found = words.keys() & self.small[code]
        if code in self.marks:
            found |= set(filter(self.marks[code].fullmatch, words))
        return sum(map(words.__getitem__, found))


def parse_language_guesser(toml_text: str) -> LanguageGuesser:
    """Return the guesser written in ``toml_text``.

    Raises ResourceError naming the language whose entry has a mistake.
    """
    small: dict[str, frozenset[str]] = {}
    marks: dict[str, re.Pattern[str]] = {}
    table = parse_toml(toml_text, WHAT)
    for code in table:
        entry, where = sub_table(table, code, WHAT), f"{WHAT}, {code}"
        small[code] = frozenset(string(entry, "small", where).split())
        if "marks" in entry:
            marks[code] = pattern(string(entry, "marks", where), where)
    return LanguageGuesser(small, marks, _evident(small))


def _evident(small: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    return {
        code: small.get(code, frozenset()).difference(
            *(small.get(other, ()) for other in DETECTION_LANGUAGES if other != code)
        )
        for code in DETECTION_LANGUAGES
    }
