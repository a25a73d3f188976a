"""Guesser of a text's language, from its small words and what marks its others."""

import re
from collections import Counter

from briefreader.commitments.metadata.detection_coverage import (
    UNKNOWN_LANGUAGE,
    detection_language,
    is_detection_language,
    is_unknown_language,
)

_SMALL_WORDS = {
    "en": (
        "the and of to in that for with our their will on this are is a an by from at as be have "
        "has its it was were not we they which between all or these also into other"
    ),
    "fr": (
        "le la les des et du une dans pour que nous sur par aux est de en au un a ont ou qui ce "
        "cette ces son sa ses leur leurs ils elle elles avec ne pas se sont l d qu n deux entre "
        "été être notre nos vers plus à"
    ),
    "es": (
        "el los las del y una para que por con se en su nuestro como la de a un al o sus es son "
        "no lo ha han entre sobre ambas ambos este esta nuestra nuestros sin desde más e fue"
    ),
    "pt": (
        "os das dos e uma para que com não em nosso pelo ao são da de a o do as na no nas nos um "
        "se por pela à sua seu suas seus foi entre ou mais como"
    ),
    "de": (
        "der die das und den von zu mit für ist des auf wir ein im dem eine einer einen in sich "
        "nicht als auch sie werden wird sind zur zum bei an es dass über beide"
    ),
    "it": (
        "il gli della e di che per con una nel sono dei alla le dal la i lo un in a al del delle "
        "si non è da su nella come tra fra più l d loro"
    ),
    "ru": (
        "и в на с что по для не от как к из о мы их а во со об до за при или его это между будет "
        "будут было были был также обе обеих своей своего они"
    ),
    "uk": (
        "і в на з що та для не від як до із про ми їх у й а за при або його це між буде будуть "
        "було також обидві своєї вони щодо"
    ),
    "bg": (
        "и в на с за от не да се че като по до при са е ще ги им то този тази между които бъде "
        "страни също"
    ),
    "ca": "el la els les i a de del dels amb per que en un una és al als no s d l amb seu seva",
    "cs": "a v na se s o z k že do pro je jsou při za i od ve nebo které který by také mezi",
    "id": "dan di yang untuk dengan dari pada dalam ini akan kedua oleh serta para itu atas antara",
    "kk": "және мен бен үшін бұл екі туралы бойынша арасындағы тараптар үкімет ретінде болады",
    "nl": "de het een en van in op te voor met zijn is dat aan zal zullen hun ook tussen beide om",
    "pl": "i w na z do o że się oraz dla od przez za jest są ich nie w ze między obu strony",
    "ro": "și în de la a cu pe pentru din că se un o nu care ale al au este sunt prin între vor",
    "sr": "i u na je se da za sa od o su će ne kao i i iz po и у на је се да за са од о су ће не",
    "sv": "och i att det som en på är av för med den till de om ett har inte kommer mellan vi",
    "tr": "ve bir bu ile için da de olarak iki arasında daha ki olan her taraf ülke gibi",
}
_OWN = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}


def _others(code: str) -> frozenset[str]:
    """Return the small words of all other languages that are read."""
    return frozenset().union(
        *(words for other, words in _OWN.items() if is_detection_language(other) and other != code)
    )


_MARKS = {
    "bg": r"\w+(?:ът|ята|ията)",
    "ca": r"\w*ç[oó]|\w+ció",
    "cs": r"\w*[řěů]\w*",
    "de": r"\w*ß\w*|\w+(?:ung|keit|schaft)",
    "es": r"\w*ñ\w*|\w+(?:ción|ciones|[dr]ó|ieron|aron|ar[áé]n?|ir[áé]n?|er[áé]n?)",
    "fr": r"\w*[êèùœëû]\w*|\w*ç[aou]\w*|\w+(?:eront|eux|ées?)",
    "it": r"\w+(?:zione|zioni|ità|anno)",
    "kk": r"\w*[әғқңөұүһ]\w*",
    "pl": r"\w*[łąęśźż]\w*",
    "pt": r"\w*[ãõ]\w*",
    "ro": r"\w*[țșă]\w*",
    "ru": r"\w*[ыэъё]\w*|\w+(?:ие|ии|тся|ться|ство|ого|ть)",
    "sr": r"\w*[ђјљњћџ]\w*|\w*[đšžćč]\w*",
    "sv": r"\w*å\w*",
    "tr": r"\w*[ışğ]\w*",
    "uk": r"\w*[іїєґ]\w*",
}
"""Words by letters and endings that the other languages do not have, or seldom."""
_MARKED = {code: re.compile(source) for code, source in _MARKS.items()}
_EVIDENT = {
    code: re.compile(
        rf"\b(?:{'|'.join(sorted(words - _others(code), key=len, reverse=True))})\b", re.IGNORECASE
    )
    for code, words in _OWN.items()
    if is_detection_language(code)
}
"""The small words of a language that is read and that no other such language has."""
_EVIDENT_READ = 400
_ENOUGH = 2
_WORD = re.compile(r"[^\W\d_]+")
_READ = 6_000
_LEAST = 0.08


def guess_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, ``und`` if it stays unclear."""
    words = Counter(_WORD.findall(text[:_READ].lower()))
    total = sum(words.values())
    if not total:
        return UNKNOWN_LANGUAGE
    shares = {code: _share(words, code) / total for code in _OWN}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST else UNKNOWN_LANGUAGE


def _share(words: Counter[str], code: str) -> int:
    """Return how many of the ``words`` are small ones of a language, or bear its marks."""
    own, marked = _OWN[code], _MARKED.get(code)
    return sum(
        count
        for word, count in words.items()
        if word in own or (marked is not None and marked.fullmatch(word))
    )


def passage_language(passage: str, language: str) -> str | None:
    """Return the code by which ``passage`` of a statement in ``language`` is read, None if by none.

    A statement may quote another language, and its code may be wrong: the passage's own words tell,
    if they do not look like the statement's language.
    """
    known = is_detection_language(language)
    if known or is_unknown_language(language):
        code = detection_language(language)
        if _is_evidently(code, passage):
            return code
        own = guess_language(passage)
        return own if is_detection_language(own) else code
    own = guess_language(passage)
    if is_detection_language(own):
        return own
    return detection_language(language) if is_unknown_language(own) else None


def _is_evidently(code: str, passage: str) -> bool:
    """Tell whether the beginning of a passage has several words that only this language has."""
    beginning = _EVIDENT[code].findall(passage, 0, _EVIDENT_READ)
    return len(beginning) >= _ENOUGH
