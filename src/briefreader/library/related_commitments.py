"""Commitments that may say the same as another one, found by the index of their words."""

import json
import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefreader.library.connection import Connection

_LONGEST_POSTING = 1_000
"""Commitments that are read of one word: where more have it, it tells too little alone, and the
time would grow with the library."""
_ASKED = 12
"""Of a long commitment the longest words: as a rule they are the rarer ones."""
_PAIRED = 3
"""Pairs of words that many have are asked together, as far as there are so many."""
_LOOKED_AT = 300
_LEAST_PREFIX = 4
"""Letters from which longer words that begin so are forms of the word, as a rule."""
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
_HAVING = "SELECT rowid FROM commitments_fts WHERE commitments_fts MATCH ? LIMIT ?"
_HIGHEST = "SELECT max(id) FROM commitments"
_STANDING = """
    SELECT c.id FROM json_each(?) AS wanted
    JOIN commitments AS c ON c.id = wanted.value
    JOIN statements AS s ON s.id = c.statement_id
    WHERE c.review != 'dismissed' AND s.trashed = 0 AND c.id != ?
    ORDER BY wanted.key LIMIT ?
"""


class LikelyRelated(NamedTuple):
    """Commitments that share words with one, those that share most first.

    ``having`` says how many commitments have each of the words, of ``total``; it is at most a few
    thousand.
    """

    ids: tuple[int, ...]
    having: Mapping[str, int]
    total: int


class RelatedStore:
    """Finds commitments by the words that they share, the rarest of which tell most."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def likely(self, stems: Sequence[str], own_id: int, most: int) -> LikelyRelated:
        """Return at most ``most`` commitments that have some of the words that begin so.

        That of ``own_id``, dismissed ones and those in the trash are left out. The time does not
        grow with the library: of each word so many are read at most. Raises
        sqlite3.OperationalError if it was stopped.
        """
        total = int(self._db.execute(_HIGHEST).fetchone()[0] or 0)
        each_once = tuple(dict.fromkeys(stems))
        longest = frozenset(sorted(each_once, key=len, reverse=True)[:_ASKED])
        asked = [stem for stem in each_once if stem in longest]
        postings = {stem: self._having([stem]) for stem in asked}
        shared: dict[int, float] = defaultdict(float)
        frequent = [stem for stem in asked if len(postings[stem]) >= _LONGEST_POSTING]
        for stem in asked:
            if stem not in frequent:
                _add(shared, postings[stem], total)
        for together in _together(frequent):
            _add(shared, self._having(together), total)
        nearest = sorted(shared, key=lambda each: (-shared[each], each))[:_LOOKED_AT]
        found = self._db.execute(_STANDING, [json.dumps(nearest), own_id, most])
        having = {stem: len(ids) for stem, ids in postings.items()}
        return LikelyRelated(tuple(each for (each,) in found), having, total)

    def _having(self, stems: Sequence[str]) -> list[int]:
        """Return the first ones that have all of the words that begin so."""
        asked = " AND ".join(map(_begun, stems))
        found = self._db.execute(_HAVING, [f"quote : ({asked})", _LONGEST_POSTING])
        return [each for (each,) in found]


def _together(frequent: Sequence[str]) -> list[Sequence[str]]:
    """Return which of the words that many have are asked together: neighbours, and all."""
    pairs = list(pairwise(frequent))[:_PAIRED]
    return [*pairs, frequent] if len(frequent) > 2 else [*pairs] or [[each] for each in frequent]


def _add(shared: dict[int, float], ids: Sequence[int], total: int) -> None:
    rarity = math.log(1 + total / max(1, len(ids)))
    for each in ids:
        shared[each] += rarity


def _begun(stem: str) -> str:
    """Return what FTS5 is asked for the words that begin so, whatever signs are in it."""
    quoted = _UNREADABLE.sub(" ", stem).replace('"', '""')
    is_begin = len(stem) >= _LEAST_PREFIX and not stem.isdigit()
    return f'"{quoted}"*' if is_begin else f'"{quoted}"'
