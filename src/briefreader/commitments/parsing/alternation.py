"""One pattern for many words, quick because common beginnings are tried once."""

import re
from collections.abc import Iterable, Mapping

Trie = dict[str, "Trie"]


def alternation(words: Iterable[str], special: Mapping[str, str] | None = None) -> str:
    """Return the source of a pattern that matches any of ``words``, the longest that fits.

    ``special`` gives the pattern that a character stands for; such a character is tried after the
    others. Without words the pattern matches nothing.
    """
    trie: Trie = {}
    for word in words:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _source(trie, special or {}) if trie else r"(?!)"


def _source(trie: Trie, special: Mapping[str, str]) -> str:
    branches = []
    for char in sorted(trie, key=lambda each: (each in special, each)):
        if char:
            below = trie[char]
            rest = "" if below.keys() == {""} else _source(below, special)
            branches.append(special.get(char, re.escape(char)) + rest)
    if "" not in trie:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?"
