"""One pattern for many words, quick because common beginnings are tried once."""

import re
from collections.abc import Iterable

Trie = dict[str, "Trie"]


def alternation(words: Iterable[str]) -> str:
    """Return the source of a pattern that matches any of ``words``, the longest that fits.

    Without words it matches nothing.
    """
    trie: Trie = {}
    for word in words:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _source(trie) if trie else r"(?!)"


def _source(trie: Trie) -> str:
    branches = [
        re.escape(char) + (_source(below) if below.keys() != {""} else "")
        for char, below in sorted(trie.items())
        if char
    ]
    if not branches:
        return ""
    source = branches[0] if len(branches) == 1 and "" not in trie else f"(?:{'|'.join(branches)})"
    return f"{source}?" if "" in trie else source
