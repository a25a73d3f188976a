"""SQLite without us: the yardstick of the library."""

import sqlite3
from pathlib import Path

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "cache_size = -64000",
    "wal_autocheckpoint = 4000",
    "foreign_keys = ON",
)
"""As a library sets them."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file at ``path`` with the settings of a library."""
    connection = sqlite3.connect(path)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection
