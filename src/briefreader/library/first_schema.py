"""The schema that libraries began with: steps 1 to 4 of ``migrations.py``, never changed."""

from sqlite_utils import Database


def statements(db: Database) -> None:
    """Make the tables of statements, their original files and their paragraphs."""
    db.execute(
        """
        CREATE TABLE statements (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            date TEXT,
            parties TEXT NOT NULL,
            language TEXT NOT NULL,
            source TEXT NOT NULL,
            text TEXT NOT NULL,
            digest TEXT NOT NULL UNIQUE,
            imported TEXT NOT NULL,
            trashed INTEGER NOT NULL DEFAULT 0
        )
        """
    )
    db.execute(
        """
        CREATE TABLE originals (
            statement_id INTEGER PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            content BLOB NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE paragraphs (
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (statement_id, number)
        ) WITHOUT ROWID
        """
    )


def commitments(db: Database) -> None:
    """Make the tables of themes and commitments."""
    db.execute(
        """
        CREATE TABLE themes (
            key TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            colour_light TEXT NOT NULL,
            colour_dark TEXT NOT NULL,
            terms TEXT NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('shipped', 'user'))
        )
        """
    )
    db.execute(
        """
        CREATE TABLE commitments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            quote TEXT NOT NULL,
            paragraph INTEGER NOT NULL,
            cue TEXT NOT NULL,
            rule TEXT NOT NULL,
            strength TEXT NOT NULL CHECK (strength IN ('firm', 'intent', 'reaffirmed')),
            due_text TEXT,
            due_by TEXT,
            confidence REAL NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('detected', 'manual')),
            review TEXT NOT NULL CHECK (review IN ('unreviewed', 'confirmed', 'dismissed')),
            edited INTEGER NOT NULL,
            detected_start INTEGER,
            detected_end INTEGER,
            status TEXT NOT NULL
                CHECK (status IN ('open', 'in-progress', 'met', 'missed', 'superseded')),
            status_date TEXT,
            evidence TEXT NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX commitments_by_place ON commitments (statement_id, start)")
    for table, column in (("commitment_actors", "name"), ("commitment_themes", "theme")):
        db.execute(
            f"""
            CREATE TABLE {table} (
                commitment_id INTEGER NOT NULL REFERENCES commitments(id) ON DELETE CASCADE,
                rank INTEGER NOT NULL,
                {column} TEXT NOT NULL,
                PRIMARY KEY (commitment_id, rank)
            ) WITHOUT ROWID
            """
        )
        db.execute(f"CREATE INDEX {table}_by_{column} ON {table} ({column})")


def notes(db: Database) -> None:
    """Make the tables of bookmarks, annotations and settings."""
    db.execute(
        """
        CREATE TABLE bookmarks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            position INTEGER NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE annotations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            note TEXT NOT NULL,
            tags TEXT NOT NULL,
            colour TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX bookmarks_by_place ON bookmarks (statement_id, position)")
    db.execute("CREATE INDEX annotations_by_place ON annotations (statement_id, start)")
    db.execute("CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)")


def search(db: Database) -> None:
    """Index the words of statements and notes."""
    tokenize = "unicode61 remove_diacritics 2"
    db.table("statements").enable_fts(["title", "text"], create_triggers=True, tokenize=tokenize)
    db.table("annotations").enable_fts(["note"], create_triggers=True, tokenize=tokenize)
