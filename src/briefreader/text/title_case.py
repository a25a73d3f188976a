"""Titles that are printed in capitals, in the case of a headline.

What a word is like otherwise cannot be told from its capitals: "US", "WHO" and "MAY" may be either.
So only English titles are changed, whose headlines begin every word with a capital, and of short
words only those that are known to be no acronyms.
"""

import re

_LETTERS = 0.9
"""So much of a title is in capitals, if it was printed in them."""
_SMALL_WORDS = "a an and as at but by for from in into of on or over the to upon via vs with"
_SHORT_WORDS = (
    "afro aid all anti arab arc arms asia baku bali bank bay be best bird bonn both call can "
    "chad city co code cuba dam data day deal debt doha drug east euro ever fiji five food "
    "four free fuel full fund gas gaza goal good gulf half high hold ice if indo iran iraq is "
    "it its jobs join july june kyiv land laos law laws lead life lima long look main mali man "
    "may meet men mid mind more near need new next nice nine no non not note oil oman one open "
    "oral oslo our out pact part past peru plan poor post pre quad rail rich riga rio road "
    "role rome rule safe sea seas seed self side six so soil solo step sub take talk task tax "
    "tech ten text than that them then they this time togo top trio two up use war way ways we "
    "west what will wind work year zone"
)
"""Words of up to four letters that are no acronyms."""
_LONG_ACRONYMS = (
    "acmecs africom apec asean aukus bimstec brics caricom cepol cites comesa covid ebrd "
    "ecowas eurojust fatf hadr imec ipef isaf isil jcpoa kfor nafta nato nepad opec osce pesco "
    "saarc unaids uncitral unclos unctad undp unep unesco unfccc unfpa unga unhcr unhrc unicef "
    "unido unifil unodc unrwa unsc usaid usmca wipo"
)
"""Longer ones, which no rule tells from words."""
_SMALL, _SHORT, _ACRONYMS = (
    frozenset(words.split()) for words in (_SMALL_WORDS, _SHORT_WORDS, _LONG_ACRONYMS)
)
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH)")
_WORD = re.compile(r"[^\W_][\w.&]*(?:[’'][^\W\d_]+)?\.?")
_NO_VOWEL = re.compile(r"[^AEIOUYÀ-ÖØ-Ý]+")
_MOST_IN_DOUBT = 4
"""Letters of a word that may be an acronym though nothing else says so."""


def in_normal_case(title: str, language: str) -> str:
    """Return ``title`` as a headline if it is all capitals and in English (ISO 639), else as it is.

    The result has the same length: letters change their case, and nothing else.
    """
    letters = [each for each in title if each.isalpha()]
    capitals = sum(each.isupper() for each in letters)
    words = list(_WORD.finditer(title))
    is_shouted = len(words) > 1 and capitals > _LETTERS * len(letters)
    if language != "en" or not is_shouted:
        return title
    pieces: list[str] = []
    done = 0
    for at, word in enumerate(words):
        between = title[done : word.start()]
        opens = at in (0, len(words) - 1) or between.strip(" \u00a0,") != ""
        hyphened = between in ("-", "\u2011")
        pieces += (between, _word(word[0], stands_out=opens and not hyphened))
        done = word.end()
    shown = "".join([*pieces, title[done:]])
    return shown if len(shown) == len(title) else title


def _word(word: str, *, stands_out: bool) -> str:
    low = word.lower()
    if _ORDINAL.fullmatch(word):
        return low
    if not stands_out and low in _SMALL:
        return low
    if not _is_acronym(word):
        return word[:1] + low[1:]
    return word[:-1] + "s" if word.endswith(("’S", "'S")) else word


def _is_acronym(word: str) -> bool:
    """Tell whether capitals are what ``word`` is written in everywhere, as far as is known."""
    bare, low = word.rstrip("."), re.split("[’']", word.lower())[0].rstrip(".")
    if low in _SMALL or low in _SHORT:
        return False
    letters = re.split("[’']", bare)[0]
    return (
        low in _ACRONYMS
        or any(each.isdigit() or each in ".&" for each in letters)
        or any(each.islower() for each in letters)
        or bool(_ROMAN.fullmatch(letters))
        or bool(_NO_VOWEL.fullmatch(letters))
        or len(letters) <= _MOST_IN_DOUBT
    )
