"""Names of a vault's files: for people, and fit for every system, and for links between notes."""

import re
import unicodedata
from datetime import date

from briefreader.text.grapheme_clusters import cluster_start

# What Windows refuses, and what Obsidian does in the name of a note, as links could not have it.
_UNFIT = re.compile(
    r'[\\/:*?"<>|#^\[\]\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ue000-\uf8ff\ufffe\uffff]+'
)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9\xb9\xb2\xb3])(?=\.|$)", re.IGNORECASE)
_LONGEST = 120
"""Bytes, without the ending: with a number and in a folder it fits eCryptfs's 143 and Windows."""
_UNTITLED = "Untitled statement"


class NoteNames:
    """Gives names out, none of them twice, whatever a system thinks of capitals and accents."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, title: str, day: date | None) -> str:
        """Return the name of a note on a statement, without an ending."""
        words = _within(" ".join(_UNFIT.sub(" ", title).split()), _LONGEST - len("2026-01-01 "))
        words = words.strip(" .") or _UNTITLED
        name = f"{day.isoformat()} {words}" if day else words
        if _RESERVED.match(name):
            name = f"Statement {name}"
        number = 1
        unique = name
        while _folded(unique) in self._given:
            number += 1
            unique = f"{name} {number}"
        self._given.add(_folded(unique))
        return unique


def _folded(name: str) -> str:
    """Return what is the same of names that some system takes for one."""
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())


def _within(words: str, most: int) -> str:
    """Return as much of ``words`` as has ``most`` bytes, cut before no part of a character."""
    encoded = words.encode("utf-8", "replace")
    if len(encoded) <= most:
        return words
    cut = encoded[:most].decode("utf-8", "ignore")
    return words[: cluster_start(words, len(cut))]
