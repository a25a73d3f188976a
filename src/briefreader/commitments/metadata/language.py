"""Guesser of a text's language, from its commonest small words."""

import re
from collections import Counter

from briefreader.commitments.metadata.detection_coverage import (
    UNKNOWN_LANGUAGE,
    is_detection_language,
    is_unknown_language,
)

_SMALL_WORDS = {
    "en": "the and of to in that for with our their will on this are is",
    "fr": "le la les des et du une dans pour que nous sur par aux est",
    "es": "el los las del y una para que por con se en su nuestro como",
    "pt": "os das dos e uma para que com não em nosso pelo ao são da",
    "de": "der die das und den von zu mit für ist des auf wir ein im",
    "it": "il gli della e di che per con una nel sono dei alla le dal",
    "ru": "и в на с что по для не от как к из о мы их",
    "uk": "і в на з що та для не від як до із про ми їх",
}
_OWN = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_READ = 6_000
_LEAST = 0.08


def guess_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, ``und`` if it stays unclear."""
    words = Counter(_WORD.findall(text[:_READ].lower()))
    total = sum(words.values())
    if not total:
        return UNKNOWN_LANGUAGE
    shares = {code: sum(words[word] for word in own) / total for code, own in _OWN.items()}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST else UNKNOWN_LANGUAGE


def can_hold_detections(passage: str, language: str) -> bool:
    """Tell whether what is detected in ``passage`` counts in a statement in ``language``.

    A statement in a language that is not read may quote one that is, and its code may be wrong: of
    it only passages are left out whose own words tell that they are in such a language.
    """
    if is_detection_language(language) or is_unknown_language(language):
        return True
    own = guess_language(passage)
    return is_detection_language(own) or is_unknown_language(own)
