"""The schema of the index of pairs of letters: a step of ``migrations.py``."""

from sqlite_utils import Database

from briefreader.library.bigram_index import index_waiting


def bigrams(db: Database) -> None:
    """Make the index of the texts that are there, and what tells of texts that change.

    Its rows have numbers of their own: an index without content takes none back, so a changed text
    gets another row, and the former is no statement's.
    """
    db.execute(
        "CREATE VIRTUAL TABLE bigrams_fts "
        "USING fts5 (bigrams, content='', detail='none', tokenize='ascii')"
    )
    db.execute(
        """
        CREATE TABLE bigram_rows (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            statement_id INTEGER NOT NULL UNIQUE REFERENCES statements(id) ON DELETE CASCADE
        )
        """
    )
    db.execute(
        """
        CREATE TABLE bigrams_waiting (
            statement_id INTEGER PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE
        )
        """
    )
    # Words of people's own, which need not be the statement's.
    db.execute("CREATE INDEX commitments_followed ON commitments (id) WHERE evidence != ''")
    when = "(old.title, old.text) IS NOT (new.title, new.text)"
    for name, event in (("ai", "INSERT"), ("au", "UPDATE OF title, text")):
        condition = f"WHEN {when} " if name == "au" else ""
        db.execute(
            f"""
            CREATE TRIGGER bigrams_{name} AFTER {event} ON statements {condition}BEGIN
                INSERT OR IGNORE INTO bigrams_waiting (statement_id) VALUES (new.id);
            END
            """  # noqa: S608 - the names are our own
        )
    db.execute("INSERT INTO bigrams_waiting (statement_id) SELECT id FROM statements")
    index_waiting(db.conn)
