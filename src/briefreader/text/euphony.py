"""How a word begins, where the word before it depends on the sound."""

import re

_SOUND_OF_I = re.compile(r"\W*h?[ií](?![aeou])", re.IGNORECASE)


def begins_with_i(words: str) -> bool:
    """Tell whether ``words`` begin with the vowel i, as "Italia" and "Hidalgo" do.

    Spanish says "e" for "y" before it. In "hielo" and "ion" the i is no vowel of its own.
    """
    return _SOUND_OF_I.match(words) is not None
