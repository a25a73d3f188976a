"""Themes that commitments have and the library does not list: rows that only keep their keys.

Another window may delete a theme while this one gives it to a commitment, a commitment comes in
with the key of a theme that nobody knows, or a salvaged library has lost its themes. The key stays
with the commitment, as a theme with it may come or come back; the row is there for the foreign key,
and no window shows it.
"""

import json
import sqlite3
from collections.abc import Iterable

from briefreader.library.connection import Connection

_UNLISTED = """
    INSERT INTO themes (
        key, position, name, description, colour_light, colour_dark, terms, origin, unlisted
    )
    SELECT DISTINCT {column}, 0, {column}, '', '', '', '[]', 'user', 1 FROM {source}
    WHERE {column} NOT IN (SELECT key FROM themes)
"""
_OF_COMMITMENTS = _UNLISTED.format(column="theme", source="commitment_themes")
_OF_KEYS = _UNLISTED.format(column="value", source="json_each(?)")
_IS_USED = "EXISTS (SELECT 1 FROM commitment_themes WHERE theme = themes.key)"


def list_missing(db: sqlite3.Connection) -> None:
    """Give a row to each theme that a commitment has and that has none."""
    db.execute(_OF_COMMITMENTS)


def ensure_keys(db: Connection, keys: Iterable[str]) -> None:
    """Give a row to each of these themes that has none."""
    db.database.execute(_OF_KEYS, [json.dumps(sorted(set(keys)))])


def unlist_all_but(db: Connection, keys: Iterable[str]) -> None:
    """Delete the themes with other keys than these; those that commitments have stay, unlisted."""
    others = "key NOT IN (SELECT value FROM json_each(?))"
    values = [json.dumps(list(keys))]
    db.delete("themes", f"{others} AND NOT {_IS_USED}", values)
    db.database.execute(
        f"UPDATE themes SET unlisted = 1, merged_into = '' WHERE {others}",  # noqa: S608
        values,
    )


def drop_unused(db: Connection) -> None:
    """Delete the unlisted themes that no commitment has any more."""
    db.delete("themes", f"unlisted AND NOT {_IS_USED}")
