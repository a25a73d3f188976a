"""The schema for other programs: a step of ``migrations.py``."""

from sqlite_utils import Database

from briefreader.library.unlisted_themes import LIST_MISSING, TRIGGERS
from briefreader.library.views import VIEWS


def views(db: Database) -> None:
    """Make the views, and let commitments refer to themes by a foreign key.

    That is checked as a transaction ends: a step may change what commitments have before it
    changes the themes, or after it.
    """
    db.execute("ALTER TABLE themes ADD COLUMN unlisted INTEGER NOT NULL DEFAULT 0")
    db.execute(LIST_MISSING)
    db.execute(
        """
        CREATE TABLE new_commitment_themes (
            commitment_id INTEGER NOT NULL REFERENCES commitments(id) ON DELETE CASCADE,
            rank INTEGER NOT NULL,
            theme TEXT NOT NULL REFERENCES themes("key") DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (commitment_id, rank)
        ) WITHOUT ROWID
        """
    )
    db.execute("INSERT INTO new_commitment_themes SELECT * FROM commitment_themes")
    db.execute("DROP TABLE commitment_themes")
    db.execute("ALTER TABLE new_commitment_themes RENAME TO commitment_themes")
    db.execute("CREATE INDEX commitment_themes_by_theme ON commitment_themes (theme)")
    for sql in (*TRIGGERS, *VIEWS):
        db.execute(sql)
