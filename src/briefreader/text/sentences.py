"""Sentences of a paragraph, found where a stop is not that of an abbreviation."""

import re

from briefreader.text.span import Span
from briefreader.text.superscripts import SUPERSCRIPTS

_STOP = re.compile(
    rf"""[.!?…]["'”’»)\]]{{0,3}}(?:\[\d+\]|{SUPERSCRIPTS}(?:[,–\ ]?{SUPERSCRIPTS}){{0,9}})?"""
    r"""(?P<gap>\ +)(?=["'“‘«(\[]{0,2}(?P<next>[^\W_]+))"""
)
_ROMAN = re.compile(r"[ivxl]+")
_LONGEST_NUMBER = 5
_LAST_WORD = re.compile(r"[\w.&-]*$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEVER_LAST = _words(
    """
    mr mrs ms dr prof rev hon gov gen lt col maj capt cmdr adm amb sen rep sec secy pres st mt
    vs v viz cf e.g i.e al fig figs no nos nr art arts par para paras sec secs ch vol pp p ed eds
    approx est incl messrs mme mlle univ dept assn bros
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
"""Abbreviations that something always follows: their stop never ends a sentence."""
_SOMETIMES_LAST = _words(
    "u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c a.m p.m inc ltd co corp llc plc jr sr etc ph.d"
)
"""Abbreviations that may end a sentence: they do if a typical first word follows."""
_FIRST_WORDS = _words(
    """
    The This That These Those They There Their It Its We Our He She His Her Both Each All In On At
    By For From With To As And But If While When Since Following During After Before Through
    Together Today Such Under Building Finally Further Furthermore Moreover In Likewise Similarly
    Additionally Also Participants
    """
)


def sentence_spans(text: str, within: Span) -> tuple[Span, ...]:
    """Return the sentences of ``text`` in ``within``, in order, without the spaces between them.

    ``within`` is one paragraph; offsets count code points of ``text``.
    """
    spans = []
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if _ends_sentence(text, start, stop):
            spans.append(Span(start, stop.start("gap")))
            start = stop.end("gap")
    if text[start : within.end].strip():
        spans.append(Span(start, within.end))
    return tuple(spans)


def ends_in_abbreviation(text: str, stop: int) -> bool:
    """Tell whether the stop at the code point ``stop`` belongs to an abbreviation.

    It is one such as "Inc.", which may stand last in a sentence; its stop then ends that as well.
    """
    return _last_word(text, 0, stop).lower().rpartition("-")[2] in _SOMETIMES_LAST


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    following = stop["next"]
    if following[0].islower():
        return False
    if text[stop.start()] != ".":
        return True
    word = _last_word(text, start, stop.start())
    # "the ASEAN-U.S. Summit": the last part of a compound decides.
    plain = word.lower().strip(".").rpartition("-")[2]
    if plain in _NEVER_LAST and not following.istitle():
        return False
    if plain in _NEVER_LAST or _is_initial(word):
        return False
    if plain in _SOMETIMES_LAST:
        return following in _FIRST_WORDS
    # "1. The parties …", "IV. Trade": the number of a paragraph is no sentence of its own.
    numbers = plain.isdigit() or _ROMAN.fullmatch(plain)
    return not (numbers and start + len(word) == stop.start() and len(plain) <= _LONGEST_NUMBER)


def _last_word(text: str, start: int, end: int) -> str:
    found = _LAST_WORD.search(text, max(start, end - 24), end)
    return found[0] if found else ""


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.isupper() and word != "I"
