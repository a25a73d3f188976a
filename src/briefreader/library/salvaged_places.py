"""Texts of statements that were lost, and places of notes and commitments in those that were not.

A note without its statement could not be shown. So a statement whose text is gone gets one that
holds, at their places, the words that notes and commitments quote. Where a place was damaged, it is
found by these words.
"""

import sqlite3

_BLANK = "·"
_QUOTES = (
    'SELECT start, "end", exact FROM annotations WHERE statement_id = ? '
    'UNION ALL SELECT start, "end", quote FROM commitments WHERE statement_id = ?'
)
_REFERRED = (
    "SELECT statement_id FROM annotations UNION SELECT statement_id FROM commitments "
    "UNION SELECT statement_id FROM bookmarks EXCEPT SELECT id FROM statements"
)
_LONGEST = 20_000_000
"""A place beyond this is damaged itself."""


_QUOTING = {"annotations": "exact", "commitments": "quote"}


def mend_places(db: sqlite3.Connection) -> None:
    """Place by their words the notes and commitments whose places hold others, or cannot be."""
    for table, quote in _QUOTING.items():
        misplaced = db.execute(
            f'SELECT {table}.rowid, {quote}, start, "end", text FROM {table} '  # noqa: S608 - ours
            f"JOIN statements ON statements.id = statement_id "
            f'WHERE start < 0 OR start > "end" OR substr(text, start + 1, "end" - start) != {quote}'
        ).fetchall()
        for row_id, words, start, end, text in misplaced:
            found = text.find(words) if words else -1
            if found >= 0:
                place = found, found + len(words)
            elif 0 <= start <= end <= len(text):
                place = start, end
            else:
                place = 0, 0
            sql = f'UPDATE {table} SET start = ?, "end" = ? WHERE rowid = ?'  # noqa: S608
            db.execute(sql, [*place, row_id])
    db.execute(
        "UPDATE commitments SET detected_start = NULL, detected_end = NULL WHERE NOT "
        "coalesce(detected_start >= 0 AND detected_start <= detected_end, "
        "detected_start IS NULL AND detected_end IS NULL)"
    )


def mend_statements(db: sqlite3.Connection) -> int:
    """Give each statement whose row or text is lost a text of what is quoted; returns how many."""
    lost = [row[0] for row in db.execute(_REFERRED).fetchall()]
    for statement_id in lost:
        text = _patched(db, statement_id)
        db.execute(
            "INSERT INTO statements (id, title, parties, language, source, text, digest, imported) "
            "VALUES (?, ?, '[]', '', '', ?, ?, '1970-01-01T00:00:00+00:00')",
            [statement_id, f"[{statement_id}]", text, f"salvaged-{statement_id}"],
        )
    emptied = [row[0] for row in db.execute("SELECT id FROM statements WHERE text = ''").fetchall()]
    for statement_id in emptied:
        db.execute(
            "UPDATE statements SET text = ? WHERE id = ?",
            [_patched(db, statement_id), statement_id],
        )
    for statement_id in (*lost, *emptied):
        db.execute("DELETE FROM paragraphs WHERE statement_id = ?", [statement_id])
        db.execute(
            'INSERT INTO paragraphs (statement_id, number, start, "end") '
            "SELECT id, 1, 0, length(text) FROM statements WHERE id = ?",
            [statement_id],
        )
    return len(lost) + len(emptied)


def _patched(db: sqlite3.Connection, statement_id: int) -> str:
    """Return a text that holds every quote at its place, and dots elsewhere."""
    quotes = [
        (start, end, words)
        for start, end, words in db.execute(_QUOTES, [statement_id, statement_id])
        if 0 <= start < end <= _LONGEST and len(words) == end - start
    ]
    bookmarks = db.execute(
        "SELECT max(position) FROM bookmarks WHERE statement_id = ?", [statement_id]
    )
    (last,) = bookmarks.fetchone()
    length = max([end for _, end, _ in quotes] + [min(last or 0, _LONGEST), 1])
    text = [_BLANK] * length
    for start, end, words in quotes:
        text[start:end] = words
    return "".join(text)
