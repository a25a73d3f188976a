"""The schema of judged alignments: a step of ``migrations.py``."""

from sqlite_utils import Database


def alignments(db: Database) -> None:
    """Make the table of what people judged of aligned commitments."""
    # No foreign keys to commitments: one that detection makes anew is found again by its words.
    db.execute(
        """
        CREATE TABLE alignments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            before_statement INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            after_statement INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            before_commitment INTEGER NOT NULL,
            after_commitment INTEGER NOT NULL,
            before_quote TEXT NOT NULL,
            after_quote TEXT NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong', 'paired')),
            author TEXT NOT NULL DEFAULT ''
        )
        """
    )
    db.execute(
        "CREATE INDEX alignments_by_before ON alignments (before_statement, after_statement)"
    )
    db.execute("CREATE INDEX alignments_by_after ON alignments (after_statement)")
