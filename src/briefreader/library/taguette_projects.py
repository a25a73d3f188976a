"""Reader of what Taguette keeps in SQLite: its exported projects, and its own database.

The tables are those of Taguette 1.0 to 1.5 (https://gitlab.com/remram44/taguette,
taguette/database/models.py). The file is a stranger's: it is read in memory, never opened, and
nothing in it is run.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from briefreader.errors import ExchangeError
from briefreader.translatable import mark

_MAGIC = b"SQLite format 3\x00"
_VERSIONS = slice(18, 20)
"""Whether the file has a write-ahead log, which a copy in memory cannot have (SQLite, 1.3)."""
_TABLES = ("projects", "documents", "tags", "highlights", "highlight_tags")
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_PRAGMA}
_LONGEST = 32 * 1024 * 1024
_MOST_ROWS = 100_000

_SCHEMA = "SELECT name, type, sql FROM sqlite_master"
_DOCUMENTS = """
    SELECT id, name, description, contents FROM documents ORDER BY id LIMIT ?
"""
_HIGHLIGHTS = """
    SELECT id, document_id, start_offset, end_offset, snippet FROM highlights
    ORDER BY document_id, start_offset, id LIMIT ?
"""
_TAGS = """
    SELECT highlight_tags.highlight_id, tags.path
    FROM highlight_tags JOIN tags ON tags.id = highlight_tags.tag_id
    ORDER BY tags.path, tags.id LIMIT ?
"""
_DESCRIPTIONS = """
    SELECT path, description FROM tags WHERE description != '' LIMIT ?
"""
_ABOUT_PROJECTS = "SELECT name, description FROM projects WHERE description != '' LIMIT ?"


@dataclass(frozen=True, slots=True)
class TaguetteHighlight:
    """Words of a document, from the byte ``start`` to ``end`` of its characters (exclusive).

    ``snippet`` is the HTML of the words, ``tags`` are paths such as "promise.money".
    """

    start: int
    end: int
    snippet: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaguetteDocument:
    """One text, in HTML, with its highlights in the order of their places."""

    name: str
    description: str
    contents: str
    highlights: tuple[TaguetteHighlight, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaguetteProjects:
    """All projects of a file together.

    ``tag_descriptions`` are by the tags' paths; ``project_descriptions`` counts the projects that
    have one, ``damaged`` the rows that are none of Taguette's.
    """

    documents: tuple[TaguetteDocument, ...]
    tag_descriptions: dict[str, str]
    project_descriptions: int
    damaged: int


def read_taguette_projects(content: bytes) -> TaguetteProjects:
    """Return what a file of Taguette holds.

    Raises ExchangeError if ``content`` is no SQLite file, is damaged, lacks a table of Taguette's,
    or has something else by such a name.
    """
    if not content.startswith(_MAGIC):
        raise _not_taguette()
    plain = bytearray(content)
    plain[_VERSIONS] = b"\1\1"
    try:
        with closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(bytes(plain))
            db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            db.text_factory = _text
            for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
                db.execute(f"PRAGMA {pragma}")
            db.set_authorizer(_authorise)
            _check_tables(db)
            return _projects(db)
    except (sqlite3.Error, OverflowError) as error:
        raise ExchangeError(
            mark("errors", "The file is damaged ({reason}). Nothing was taken in."),
            reason=str(error),
        ) from error


def _authorise(action: int, table: str | None, *_about: str | None) -> int:
    """Let Taguette's tables be read, and nothing else be done: no function is called."""
    is_read = action == sqlite3.SQLITE_READ and table in (*_TABLES, "sqlite_master")
    return sqlite3.SQLITE_OK if is_read or action in _ALLOWED else sqlite3.SQLITE_DENY


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _check_tables(db: sqlite3.Connection) -> None:
    """Raise ExchangeError if not all tables are there, as tables that hold their rows."""
    found = {name: (kind, str(sql)) for name, kind, sql in db.execute(_SCHEMA)}
    for name in _TABLES:
        kind, sql = found.get(name, ("", ""))
        is_plain = sql.lstrip().upper().startswith("CREATE TABLE")
        if kind != "table" or not is_plain or _computes(db, name):
            raise _not_taguette()


def _computes(db: sqlite3.Connection, table: str) -> bool:
    """Tell whether a column of the table is computed when it is read, by what the file says."""
    *_, hidden = zip(*db.execute(f"PRAGMA table_xinfo({table})"), strict=True)
    return any(hidden)


def _projects(db: sqlite3.Connection) -> TaguetteProjects:
    damaged = 0
    tags: defaultdict[int, list[str]] = defaultdict(list)
    for highlight, path in _rows(db, _TAGS):
        tags[highlight].append(str(path))
    highlights: defaultdict[int, list[TaguetteHighlight]] = defaultdict(list)
    for number, document, start, end, snippet in _rows(db, _HIGHLIGHTS):
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
            damaged += 1
            continue
        found = TaguetteHighlight(start, end, str(snippet), tuple(tags[number]))
        highlights[document].append(found)
    documents: list[TaguetteDocument] = []
    for number, name, description, contents in _rows(db, _DOCUMENTS):
        documents.append(
            TaguetteDocument(
                name=_word(name),
                description=_word(description),
                contents=_word(contents),
                highlights=tuple(highlights.pop(number, ())),
            )
        )
    return TaguetteProjects(
        documents=tuple(documents),
        tag_descriptions={_word(path): _word(told) for path, told in _rows(db, _DESCRIPTIONS)},
        project_descriptions=len(list(_rows(db, _ABOUT_PROJECTS))),
        damaged=damaged + sum(map(len, highlights.values())),
    )


def _rows(db: sqlite3.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows; raises ExchangeError if there are more than any person makes."""
    for number, row in enumerate(db.execute(sql, [_MOST_ROWS + 1])):
        if number == _MOST_ROWS:
            raise ExchangeError(
                mark("errors", "The file has more than {count} entries. Nothing was taken in."),
                count=_MOST_ROWS,
            )
        yield row


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _not_taguette() -> ExchangeError:
    return ExchangeError(
        mark("errors", "The file is not a project of Taguette. Nothing was taken in.")
    )
