"""Texts of statements that were lost with what notes and commitments say of them.

A note without its statement could not be shown. So a statement whose text is gone gets one that
holds, at their places, the words that notes and commitments quote.
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
