"""Index of the pairs of letters in titles and texts of scripts without spaces between words.

FTS5 keeps which pairs a statement has, not where: what it finds is looked at again. A statement
whose words have changed waits (``bigrams_waiting``, filled by triggers) until it is indexed.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from briefreader.text.bigrams import bigrams, bigrams_of_word, has_letters
from briefreader.text.search_folding import fold_for_search


class _Codes(dict[int, str]):
    """What stands for each character in the index; made as they are met."""

    def __missing__(self, code: int) -> str:
        made = self[code] = f"{code:05x}"
        return made


_CODES = _Codes({ord(" "): " "})

CANDIDATES = """
    SELECT statement_id FROM bigram_rows
    WHERE id IN (SELECT rowid FROM bigrams_fts WHERE bigrams_fts MATCH ?)
    UNION ALL SELECT statement_id FROM bigrams_waiting
"""
"""Selects the statements that may have the words of which ``expression`` is the parameter."""


def expression(words: Sequence[str]) -> str:
    """Return what FTS5 is asked for the pairs of all of the folded ``words``; empty if none."""
    found = set().union(*map(bigrams_of_word, words))
    # All that is but one letter is the beginning of a pair.
    return " AND ".join(f'"{_tokens([each])}"{"" if each[1:] else "*"}' for each in sorted(found))


def index_waiting(db: sqlite3.Connection) -> None:
    """Index the statements that wait for it, in the transaction of the caller."""
    # So that memory does not grow with the library.
    sql = """
        SELECT id, title, text FROM bigrams_waiting CROSS JOIN statements ON id = statement_id
        LIMIT 100
    """
    while waiting := db.execute(sql).fetchall():
        for statement_id, title, text in waiting:
            db.execute("DELETE FROM bigram_rows WHERE statement_id = ?", [statement_id])
            if has_letters(title) or has_letters(text):
                _index(db, statement_id, f"{title}\n{text}")
        done = [(statement_id,) for statement_id, _, _ in waiting]
        db.executemany("DELETE FROM bigrams_waiting WHERE statement_id = ?", done)


def _index(db: sqlite3.Connection, statement_id: int, text: str) -> None:
    sql = "INSERT INTO bigram_rows (statement_id) VALUES (?)"
    row = db.execute(sql, [statement_id]).lastrowid
    db.execute(
        "INSERT INTO bigrams_fts (rowid, bigrams) VALUES (?, ?)",
        [row, _tokens(bigrams(fold_for_search(text)))],
    )


def _tokens(pairs: Iterable[str]) -> str:
    """Return the pairs in letters that FTS5 takes as they are, each letter as five of these."""
    return " ".join(pairs).translate(_CODES)
