"""Pairs of letters, by which words are found in scripts that put no spaces between them.

Chinese, Japanese, Thai, Lao, Burmese and Khmer do so; at the vowel signs of Arabic and the points
of Hebrew, indexes of words take a word to end. Texts are folded first (``search_folding.py``).
"""

import re
from itertools import pairwise

_LETTER = (
    "[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    "\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uff9f\U00020000-\U0003ffff]"
)
_RUN = re.compile(f"{_LETTER}+")


def has_letters(text: str) -> bool:
    """Tell whether any letter of these scripts is in ``text``."""
    return _RUN.search(text) is not None


def bigrams(folded: str) -> frozenset[str]:
    """Return the pairs of letters that follow each other in a folded text, and last letters.

    A letter alone, which ends a run of letters, is there so that each begins one.
    """
    found: set[str] = set()
    for run in _RUN.findall(folded):
        found.update(map("".join, pairwise(run)))
        found.add(run[-1])
    return frozenset(found)


def bigrams_of_word(folded: str) -> frozenset[str]:
    """Return the pairs that each text with this word has; of a run of one letter, that letter.

    What is but one letter begins one of the text's pairs, or is one.
    """
    found: set[str] = set()
    for run in _RUN.findall(folded):
        found.update(map("".join, pairwise(run)) if run[1:] else run)
    return frozenset(found)
