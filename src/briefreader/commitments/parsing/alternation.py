"""One pattern for many words, quick because common beginnings are tried once."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

Trie = dict[str, "Trie"]
_END = {"": None}.keys()
_escaped = lru_cache(maxsize=None)(re.escape)


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
    branches, letters, others = [], [], []
    for char in sorted(trie.keys() - _END):
        rest = "" if trie[char].keys() == _END else _source(trie[char], special)
        if char in special:
            others.append(special[char] + rest)
        elif rest:
            branches.append(_escaped(char) + rest)
        else:
            letters.append(_escaped(char))
    # No two branches begin alike, so that single letters may be one class: quicker to compile.
    if letters:
        branches.append(letters[0] if len(letters) == 1 else f"[{''.join(letters)}]")
    branches += others
    if "" not in trie:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?"
