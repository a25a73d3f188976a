"""Sentences of a paragraph, found where a stop is not that of an abbreviation."""

import re
from dataclasses import dataclass

from briefreader.text.span import Span
from briefreader.text.superscripts import SUPERSCRIPTS

_STOP = re.compile(
    rf"""[.!?…]["'”’»)\]]{{0,3}}(?:\[\d+\]|{SUPERSCRIPTS}(?:[,–\ ]?{SUPERSCRIPTS}){{0,9}})?"""
    r"""(?P<gap>\ +)(?=["'“‘«(\[]{0,2}(?P<next>[^\W_]+))"""
)
_ROMAN = re.compile(r"[ivxl]+")
_LONGEST_NUMBER = 5
_LAST_WORD = re.compile(r"[\w.&-]*$")


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """What tells the stop of an abbreviation from that of a sentence, by language; lower case.

    Something always follows on the stop of those in ``never_last``; those in ``sometimes_last`` may
    end a sentence, and do if one of ``first_words`` (cased) follows.
    """

    never_last: frozenset[str] = frozenset()
    sometimes_last: frozenset[str] = frozenset()
    first_words: frozenset[str] = frozenset()

    def __or__(self, other: "SentenceRules") -> "SentenceRules":
        """Return the rules for texts in one language or the other."""
        return SentenceRules(
            self.never_last | other.never_last,
            self.sometimes_last | other.sometimes_last,
            self.first_words | other.first_words,
        )


def sentence_spans(text: str, within: Span, rules: SentenceRules) -> tuple[Span, ...]:
    """Return the sentences of ``text`` in ``within``, in order, without the spaces between them.

    ``within`` is one paragraph; offsets count code points of ``text``.
    """
    spans = []
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if _ends_sentence(text, start, stop, rules):
            spans.append(Span(start, stop.start("gap")))
            start = stop.end("gap")
    if text[start : within.end].strip():
        spans.append(Span(start, within.end))
    return tuple(spans)


def ends_in_abbreviation(text: str, stop: int, rules: SentenceRules) -> bool:
    """Tell whether the stop at the code point ``stop`` belongs to an abbreviation.

    It is one such as "Inc.", which may stand last in a sentence; its stop then ends that as well.
    """
    return not _forms(_last_word(text, 0, stop)).isdisjoint(rules.sometimes_last)


def _ends_sentence(text: str, start: int, stop: re.Match[str], rules: SentenceRules) -> bool:
    following = stop["next"]
    if following[0].islower():
        return False
    if text[stop.start()] != ".":
        return True
    word = _last_word(text, start, stop.start())
    forms = _forms(word)
    if not forms.isdisjoint(rules.never_last) or _is_initial(word):
        return False
    if not forms.isdisjoint(rules.sometimes_last):
        return following in rules.first_words
    # "1. The parties …", "IV. Trade": the number of a paragraph is no sentence of its own.
    numbers = word.isdigit() or _ROMAN.fullmatch(word.lower())
    return not (numbers and start + len(word) == stop.start() and len(word) <= _LONGEST_NUMBER)


def _forms(word: str) -> set[str]:
    """Return a word, and of a compound its last part: "the ASEAN-U.S. Summit"."""
    plain = word.lower().strip(".")
    return {plain, plain.rpartition("-")[2]}


def _last_word(text: str, start: int, end: int) -> str:
    found = _LAST_WORD.search(text, max(start, end - 24), end)
    return found[0] if found else ""


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.isupper() and word != "I"
