"""Guesses the language of a text from its commonest small words."""

import re
from collections import Counter

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
        return "und"
    shares = {code: sum(words[word] for word in own) / total for code, own in _OWN.items()}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST else "und"
