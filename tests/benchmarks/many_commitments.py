"""Makes libraries of half a million commitments, which differ in all that a table tells of them."""

import atexit
import random
import shutil
import sqlite3
import tempfile
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import many_statements

PER_STATEMENT = 48
ACTORS = (*many_statements.PARTIES, *(f"Party {number}" for number in range(200)))
_WEIGHTS = (60,) * len(many_statements.PARTIES) + (1,) * 200
_STATUSES = ("open", "in-progress", "met", "missed", "superseded")
_STRENGTHS = ("firm", "firm", "intent", "reaffirmed")
_DATED = 0.4


@cache
def filled(statements: int) -> Path:
    """Return a library of so many statements, made once a run and not to be changed.

    14,000 have half a million commitments. Raises MissingError if there are no texts.
    """
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    path = Path(folder) / "library.db"
    many_statements.fill(path, statements, PER_STATEMENT)
    with sqlite3.connect(path) as connection:
        _vary(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path


def _vary(connection: sqlite3.Connection) -> None:
    """Give the commitments strengths, due dates, statuses, actors and themes."""
    chance = random.Random(3)  # noqa: S311 - variety, not secrecy
    keys = [key for (key,) in connection.execute("SELECT key FROM themes ORDER BY position")]
    days = dict(connection.execute("SELECT id, date FROM statements"))
    rows, themes, actors = [], [], []
    for each, statement in connection.execute("SELECT id, statement_id FROM commitments"):
        said = date.fromisoformat(days[statement] or "2010-01-01")
        due = (
            said + timedelta(days=chance.randrange(30, 2500)) if chance.random() < _DATED else None
        )
        status = chance.choices(_STATUSES, (70, 10, 12, 5, 3))[0]
        by = due.isoformat() if due else None
        rows.append((chance.choice(_STRENGTHS), by, "soon" if due else None, status, each))
        of_it = chance.sample(keys, chance.choices((0, 1, 2), (10, 75, 15))[0])
        themes += [(each, rank, key) for rank, key in enumerate(of_it)]
        names = dict.fromkeys(chance.choices(ACTORS, _WEIGHTS, k=chance.choice((1, 1, 2, 2, 3))))
        actors += [(each, rank, name) for rank, name in enumerate(names)]
    connection.execute("DELETE FROM commitment_themes")
    connection.execute("DELETE FROM commitment_actors")
    sql = "UPDATE commitments SET strength = ?, due_by = ?, due_text = ?, status = ? WHERE id = ?"
    connection.executemany(sql, rows)
    connection.executemany("INSERT INTO commitment_themes VALUES (?, ?, ?)", themes)
    connection.executemany("INSERT INTO commitment_actors VALUES (?, ?, ?)", actors)
