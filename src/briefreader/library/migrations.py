"""The schema of a library, as numbered steps; a step that has shipped is never changed.

Each step and the note that it was applied (sqlite-utils' migrations) are one transaction, so that a
library is always at a whole version.
"""

from sqlite_utils import Database, Migrations

from briefreader.library import (
    alignment_schema,
    bigram_schema,
    first_schema,
    follow_up_schema,
    view_schema,
)

migrations = Migrations("briefreader")
migrations(name="001_statements")(first_schema.statements)
migrations(name="002_commitments")(first_schema.commitments)
migrations(name="003_notes")(first_schema.notes)
migrations(name="004_search")(first_schema.search)


@migrations(name="005_detection")
def _detection(db: Database) -> None:
    db.execute("ALTER TABLE commitments ADD COLUMN conditional INTEGER NOT NULL DEFAULT 0")
    db.execute(
        """
        CREATE TABLE cues (
            words TEXT PRIMARY KEY,
            strength TEXT CHECK (strength IN ('firm', 'intent', 'reaffirmed'))
        ) WITHOUT ROWID
        """
    )


@migrations(name="006_collections")
def _collections(db: Database) -> None:
    db.execute("ALTER TABLE statements ADD COLUMN place TEXT NOT NULL DEFAULT ''")
    db.execute(
        """
        ALTER TABLE statements ADD COLUMN kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN (
            'joint-statement', 'communique', 'declaration', 'speech', 'press-release', 'other'
        ))
        """
    )
    # Covers what a list sorts and filters by: rows are long, and these columns stand behind texts.
    db.execute(
        """
        CREATE INDEX statements_listed
        ON statements (trashed, date DESC, title, id, kind, language, parties)
        """
    )
    db.execute("CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")
    db.execute(
        """
        CREATE TABLE collection_statements (
            collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            PRIMARY KEY (collection_id, statement_id)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE statement_tags (
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (statement_id, tag)
        ) WITHOUT ROWID
        """
    )
    # Not a column of statements, whose every change is indexed again.
    db.execute(
        """
        CREATE TABLE openings (
            statement_id INTEGER PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE,
            opened TEXT NOT NULL
        )
        """
    )
    # As sqlite-utils makes it (004), but only for what is indexed: moving a statement to the trash
    # or correcting its date took a hundred times as long.
    db.execute("DROP TRIGGER statements_au")
    db.execute(
        """
        CREATE TRIGGER statements_au AFTER UPDATE OF title, text ON statements BEGIN
            INSERT INTO statements_fts (statements_fts, rowid, title, text)
            VALUES ('delete', old.rowid, old.title, old.text);
            INSERT INTO statements_fts (rowid, title, text)
            VALUES (new.rowid, new.title, new.text);
        END
        """
    )
    tokenize = "unicode61 remove_diacritics 2"
    columns = ["quote", "evidence"]
    db.table("commitments").enable_fts(columns, create_triggers=True, tokenize=tokenize)


@migrations(name="007_versions")
def _versions(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            digest TEXT NOT NULL,
            source TEXT NOT NULL,
            imported TEXT NOT NULL,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            content BLOB NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX versions_by_digest ON versions (digest)")
    db.execute("CREATE INDEX statements_by_source ON statements (source)")
    db.execute(
        """
        CREATE TABLE orphans (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('commitment', 'annotation', 'bookmark')),
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            record TEXT NOT NULL,
            created TEXT NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE sketches (
            hash INTEGER NOT NULL,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            PRIMARY KEY (hash, statement_id)
        ) WITHOUT ROWID
        """
    )
    # Statements that are there already are hashed by the next import
    # (services/importing/near_duplicates.py).
    db.execute(
        """
        INSERT INTO settings (key, value)
        SELECT 'sketched', 'true' WHERE NOT EXISTS (SELECT 1 FROM statements)
        """
    )


@migrations(name="008_reading")
def _reading(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE reading_positions (
            statement_id INTEGER PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE,
            position INTEGER NOT NULL
        )
        """
    )


@migrations(name="009_notes")
def _note_targets(db: Database) -> None:
    db.execute(
        """
        ALTER TABLE annotations ADD COLUMN target TEXT NOT NULL DEFAULT 'span'
            CHECK (target IN ('span', 'commitment', 'statement'))
        """
    )
    # No foreign key: a commitment that goes and comes back by Undo finds its notes again.
    db.execute("ALTER TABLE annotations ADD COLUMN commitment_id INTEGER")


@migrations(name="010_themes")
def _merged_themes(db: Database) -> None:
    # The key of the theme that one has become part of. Its row stays, or the next upgrade of the
    # app would bring a shipped theme in again.
    db.execute("ALTER TABLE themes ADD COLUMN merged_into TEXT NOT NULL DEFAULT ''")


@migrations(name="011_authors")
def _authors(db: Database) -> None:
    # Whose note, and whose judgement. What was there before is nobody's in particular.
    db.execute("ALTER TABLE annotations ADD COLUMN author TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE commitments ADD COLUMN author TEXT NOT NULL DEFAULT ''")
    db.execute("CREATE INDEX annotations_by_author ON annotations (author)")


@migrations(name="012_search")
def _index_what_changed(db: Database) -> None:
    # A decision writes its row anew; its words are indexed anew only where they are other words.
    indexed = {
        "statements": ("title", "text"),
        "annotations": ("note",),
        "commitments": ("quote", "evidence"),
    }
    for table, columns in indexed.items():
        names = ", ".join(columns)
        old, new = (", ".join(f"{row}.{each}" for each in columns) for row in ("old", "new"))
        db.execute(f"DROP TRIGGER {table}_au")
        db.execute(
            f"""
            CREATE TRIGGER {table}_au AFTER UPDATE OF {names} ON {table}
            WHEN ({old}) IS NOT ({new}) BEGIN
                INSERT INTO {table}_fts ({table}_fts, rowid, {names})
                VALUES ('delete', old.rowid, {old});
                INSERT INTO {table}_fts (rowid, {names}) VALUES (new.rowid, {new});
            END
            """  # noqa: S608 - the names are our own
        )


@migrations(name="013_decided")
def _times_of_decisions(db: Database) -> None:
    # When a person's decision was last stored, in UTC. Of those from before nobody knows it.
    db.execute("ALTER TABLE commitments ADD COLUMN decided TEXT")


migrations(name="014_follow_up")(follow_up_schema.follow_up)


@migrations(name="015_commitments_table")
def _table_of_commitments(db: Database) -> None:
    # Covers what the table of all commitments is made of (commitment_listing.py): rows are long.
    db.execute(
        """
        CREATE INDEX commitments_listed
        ON commitments (statement_id, start, review, strength, status, due_by)
        """
    )


migrations(name="016_alignments")(alignment_schema.alignments)


@migrations(name="017_reading_warnings")
def _warnings_of_readings(db: Database) -> None:
    # Of which text of a statement, as it may get another one, and that one back.
    db.execute(
        """
        CREATE TABLE reading_warnings (
            id INTEGER PRIMARY KEY,
            statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
            digest TEXT NOT NULL,
            wording TEXT NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX reading_warnings_by_text ON reading_warnings (statement_id, digest)")


migrations(name="018_bigrams")(bigram_schema.bigrams)
migrations(name="019_views")(view_schema.views)
