"""The schema of what became of commitments: step 14 of ``migrations.py``, never changed."""

from sqlite_utils import Database


def follow_up(db: Database) -> None:
    """Make the table of evidence, and let commitments be partly met, looked after and reminded of.

    What was known of a commitment so far becomes the first entry of its follow-up.
    """
    _take_partly_met(db)
    # Who looks after it, and when to look again; how often it was changed, and when last (UTC).
    db.execute("ALTER TABLE commitments ADD COLUMN owner TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE commitments ADD COLUMN reminder TEXT")
    db.execute("ALTER TABLE commitments ADD COLUMN revision INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE commitments ADD COLUMN modified TEXT")
    # Cover what is asked of all due dates: rows are long, and few have one, or a reminder.
    db.execute(
        """
        CREATE INDEX commitments_by_due
        ON commitments (due_by, statement_id, review, status, strength) WHERE due_by IS NOT NULL
        """
    )
    db.execute(
        """
        CREATE INDEX commitments_by_reminder
        ON commitments (reminder, statement_id) WHERE reminder IS NOT NULL
        """
    )
    # No foreign key to commitments: one that goes and comes back by Undo finds its entries again.
    db.execute(
        """
        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            commitment_id INTEGER NOT NULL,
            date TEXT,
            status TEXT CHECK (status IN (
                'open', 'in-progress', 'partly-met', 'met', 'missed', 'superseded'
            )),
            note TEXT NOT NULL,
            link TEXT NOT NULL,
            source_id INTEGER,
            source_title TEXT NOT NULL,
            start INTEGER,
            "end" INTEGER,
            quote TEXT NOT NULL,
            author TEXT NOT NULL,
            created TEXT NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX evidence_by_statement ON evidence (statement_id)")
    db.execute("CREATE INDEX evidence_by_commitment ON evidence (commitment_id)")
    db.execute("CREATE INDEX evidence_by_source ON evidence (source_id)")
    db.execute(
        """
        INSERT INTO evidence (
            statement_id, commitment_id, date, status, note, link, source_title, quote, author,
            created
        )
        SELECT statement_id, id, status_date, status, evidence, '', '', '', author,
            coalesce(decided, '1970-01-01T00:00:00+00:00')
        FROM commitments
        WHERE status != 'open' OR evidence != '' OR status_date IS NOT NULL
        ORDER BY id
        """
    )


def _take_partly_met(db: Database) -> None:
    """Make the table of commitments anew with one status more, as SQLite asks for.

    Its rows keep their ids, which other tables and the index of words know them by.
    """
    (made,) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'commitments'").fetchone()
    beside = db.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'commitments' "
        "AND type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    (last,) = db.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'commitments'"
    ).fetchone()
    new = made.replace("commitments", "new_commitments", 1)
    db.execute(new.replace("'in-progress', 'met'", "'in-progress', 'partly-met', 'met'"))
    db.execute("INSERT INTO new_commitments SELECT * FROM commitments")
    db.execute("DROP TABLE commitments")
    db.execute("ALTER TABLE new_commitments RENAME TO commitments")
    for (sql,) in beside:
        db.execute(sql)
    # A number that a deleted commitment had is not given again.
    db.execute("DELETE FROM sqlite_sequence WHERE name = 'commitments'")
    db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('commitments', ?)", [last])
