"""Languages in which commitments are detected, and how much of a statement that covers."""

from enum import StrEnum

DETECTION_LANGUAGES = ("en", "fr", "es", "ru")
"""The languages in which commitments are detected, by their ISO 639-1 codes: each a folder in
``resources/languages``. One that is not known is read as the first."""
UNKNOWN_LANGUAGE = "und"
"""The ISO 639 code of a language that is not known."""
_TWO_LETTERS = {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru"}


class Coverage(StrEnum):
    """What detection can tell of a statement."""

    FULL = "full"
    """What it found, or did not find, stands for the whole statement."""
    PARTIAL = "partial"
    """It found something, but the statement is in a language in which nothing is detected."""
    NONE = "none"
    """The statement is in such a language: that nothing was found says nothing of it."""
    UNKNOWN = "unknown"
    """Its language is not known, and read as English it yields nothing."""


def is_detection_language(language: str) -> bool:
    """Tell whether commitments are detected in the language with this code, such as "en-GB"."""
    return _two_letters(language) in DETECTION_LANGUAGES


def detection_language(language: str) -> str:
    """Return the code in DETECTION_LANGUAGES by which a statement in ``language`` is read.

    One in a language that is not known, or not read, is read as English.
    """
    code = _two_letters(language)
    return code if code in DETECTION_LANGUAGES else DETECTION_LANGUAGES[0]


def _two_letters(language: str) -> str:
    code = language.strip().lower().replace("_", "-").partition("-")[0]
    return _TWO_LETTERS.get(code, code)


def is_unknown_language(language: str) -> bool:
    """Tell whether the code says that the language of a statement is not known."""
    return language.strip().lower() in ("", UNKNOWN_LANGUAGE)


def coverage(language: str, *, detected: bool) -> Coverage:
    """Return what detection can tell of a statement in ``language`` (an ISO 639 code).

    ``detected`` tells whether it found any commitment in it. A statement of unknown language is
    read as English: what was found in it shows that it is.
    """
    if is_detection_language(language):
        return Coverage.FULL
    if is_unknown_language(language):
        return Coverage.FULL if detected else Coverage.UNKNOWN
    return Coverage.PARTIAL if detected else Coverage.NONE
