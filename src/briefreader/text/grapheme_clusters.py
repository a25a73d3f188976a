"""Bounds of characters as a reader sees them: extended grapheme clusters (UAX #29).

Python's ``unicodedata`` has no such property, so it is worked out of categories and a few ranges.
Spacing marks always belong to the letter before them, also the few that UAX #29 sets apart.
"""

import unicodedata

_ZWNJ, _ZWJ = "\u200c", "\u200d"
_AM_VOWELS = frozenset("\u0e33\u0eb3")
"""The vowels am of Thai and Lao: letters by category, but written onto the consonant."""
_HALF_WIDTH_MARKS = frozenset("\uff9e\uff9f")
_VIRAMAS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")
"""Signs that join two consonants of an Indic script into one."""
_PREPENDED = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e"
    "\U000110bd\U000110cd\U000111c2\U000111c3"
)
_SYMBOLS = frozenset({"So", "Sm"})
_CONTROLS = frozenset({"Cc", "Cf", "Zl", "Zp"})


def is_boundary(text: str, position: int) -> bool:
    """Tell whether no character goes on across the code point ``position`` (0 to the length)."""
    if not 0 < position < len(text):
        return True
    before, after = text[position - 1], text[position]
    if before == "\r" and after == "\n":
        return False
    if _is_control(before) or _is_control(after):
        return True
    return not (
        extends(after)
        or before in _PREPENDED
        or _joins_syllable(before, after)
        or _joins_picture(text, position)
        or _joins_consonant(text, position)
        or _joins_flag(text, position)
    )


def cluster_start(text: str, position: int) -> int:
    """Return ``position``, or where the character that it lies in begins."""
    while not is_boundary(text, position):
        position -= 1
    return position


def cluster_end(text: str, position: int) -> int:
    """Return ``position``, or where the character that it lies in ends."""
    while not is_boundary(text, position):
        position += 1
    return position


def extends(character: str) -> bool:
    """Tell whether ``character`` belongs to the one before it, as accents and vowel signs do."""
    return (
        unicodedata.category(character).startswith("M")
        or character in (_ZWNJ, _ZWJ)
        or character in _AM_VOWELS
        or character in _HALF_WIDTH_MARKS
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def _is_control(character: str) -> bool:
    controls = unicodedata.category(character) in _CONTROLS
    return controls and not extends(character) and character not in _PREPENDED


def _joins_syllable(before: str, after: str) -> bool:
    """Tell whether two Korean letters are parts of one syllable."""
    first, second = _hangul(before), _hangul(after)
    return first + second in ("LL", "LV", "LS", "LF", "VV", "VT", "SV", "ST", "TT", "FT")


def _hangul(character: str) -> str:
    """Return the kind of a Korean letter: L, V, T, open syllable (S) or full (F); else empty."""
    if "\u1100" <= character <= "\u115f" or "\ua960" <= character <= "\ua97c":
        return "L"
    if "\u1160" <= character <= "\u11a7" or "\ud7b0" <= character <= "\ud7c6":
        return "V"
    if "\u11a8" <= character <= "\u11ff" or "\ud7cb" <= character <= "\ud7fb":
        return "T"
    if "\uac00" <= character <= "\ud7a3":
        return "F" if (ord(character) - 0xAC00) % 28 else "S"
    return ""


def _joins_picture(text: str, position: int) -> bool:
    """Tell whether a picture goes on after a joiner, as families and professions do."""
    if text[position - 1] != _ZWJ or not _is_picture(text[position]):
        return False
    base = position - 2
    while base > 0 and extends(text[base]):
        base -= 1
    return base >= 0 and _is_picture(text[base])


def _is_picture(character: str) -> bool:
    # The range holds pictures that are newer than what Python knows of Unicode.
    newer = "\U0001f000" <= character <= "\U0001faff"
    return newer or unicodedata.category(character) in _SYMBOLS


def _joins_consonant(text: str, position: int) -> bool:
    """Tell whether a virama makes one of the consonants on both sides."""
    if unicodedata.category(text[position]) != "Lo":
        return False
    mark = position - 1
    while mark > 0 and extends(text[mark]) and text[mark] not in _VIRAMAS:
        mark -= 1
    return text[mark] in _VIRAMAS


def _joins_flag(text: str, position: int) -> bool:
    """Tell whether ``position`` lies between the two letters of a flag."""
    before = position
    while before > 0 and _is_regional(text[before - 1]):
        before -= 1
    return _is_regional(text[position]) and (position - before) % 2 == 1


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
