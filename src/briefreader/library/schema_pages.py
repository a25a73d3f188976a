"""Pages of a library that say which tables there are, taken over from a new library.

Libraries that the newest version has made have their tables at the same pages. So where the first
pages of one are lost, those of a new library lead to its tables again.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096
_HEADER = 100
_INTERIOR = 0x05
_PAGES_AT = slice(28, 32)
_NEEDED = frozenset({"statements", "commitments", "annotations"})
_DIGEST = 64
_LOOKED_AT = 50


def has_tables(path: Path) -> bool:
    """Tell whether SQLite finds the tables of a library in the file at ``path``."""
    try:
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA writable_schema = ON")
            found = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError:
        return False
    return found >= _NEEDED


def take_over(copy: Path, new: Path) -> bool:
    """Write the pages of the library ``new`` that name its tables into the file ``copy``.

    Tells whether statements are found then; they are not where ``copy`` had another order.
    """
    fresh = new.read_bytes()
    with copy.open("r+b") as file:
        pages = copy.stat().st_size // PAGE
        for number in _schema_pages(fresh):
            if number <= pages:
                file.seek((number - 1) * PAGE)
                file.write(fresh[(number - 1) * PAGE : number * PAGE])
        file.seek(_PAGES_AT.start)
        file.write(pages.to_bytes(4, "big"))
    return has_tables(copy) and _has_statements(copy)


def _schema_pages(content: bytes) -> list[int]:
    """Return the numbers of the pages of ``sqlite_master``: the first, and those below it."""
    # https://www.sqlite.org/fileformat.html#b_tree_pages
    if content[_HEADER] != _INTERIOR:
        return [1]
    cells = int.from_bytes(content[_HEADER + 3 : _HEADER + 5], "big")
    pointers = _HEADER + 12
    found = [1, int.from_bytes(content[_HEADER + 8 : _HEADER + 12], "big")]
    for cell in range(cells):
        at = int.from_bytes(content[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
        found.append(int.from_bytes(content[at : at + 4], "big"))
    return found


def _has_statements(copy: Path) -> bool:
    """Tell whether what is found as statements looks like them."""
    found = []
    with closing(sqlite3.connect(copy)) as db:
        rows = db.execute("SELECT digest FROM statements NOT INDEXED LIMIT ?", [_LOOKED_AT])
        try:
            for (digest,) in rows:
                found.append(isinstance(digest, str) and len(digest) == _DIGEST)
        except sqlite3.DatabaseError:
            # Those before it count.
            pass
    return any(found) and all(found)
