"""Files as Taguette 1.5 writes them: tables of highlights and of tags, and projects in SQLite."""

import csv
import io
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import xlsxwriter

Rows = Sequence[Sequence[object]]
HIGHLIGHTS = ("id", "document", "tag", "content")
CODES = ("tag", "description", "number of highlights", "number of documents")
# taguette/database/models.py, what of it is read, and what is not.
_TABLES = """
    CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL);
    CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name VARCHAR(200) NOT NULL, description TEXT NOT NULL,
        filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL,
        project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL);
    CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL,
        path VARCHAR(200) NOT NULL, description TEXT NOT NULL);
    CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
        snippet TEXT NOT NULL);
    CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL);
    CREATE TABLE users (login VARCHAR(30) NOT NULL PRIMARY KEY);
    INSERT INTO projects VALUES (1, 'Promises', '', '2026-11-26 14:13:52.013927');
"""


def table(heads: Sequence[str], rows: Rows, separator: str = ",") -> str:
    """Return a table as Python's csv writes it, which Taguette uses."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([heads, *rows])
    return out.getvalue()


def workbook(path: Path, heads: Sequence[str], rows: Rows) -> Path:
    """Write a workbook as Taguette does: by XlsxWriter, all of it text."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("highlights")
        for number, row in enumerate([heads, *rows]):
            sheet.write_row(number, 0, list(map(str, row)))
    return path


class Project:
    """A project that is being made, whose file is at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.unlink(missing_ok=True)
        self.run(_TABLES)

    def run(self, script: str) -> None:
        """Run SQL on the file."""
        with closing(sqlite3.connect(self.path)) as db:
            db.executescript(script)

    def put(self, sql: str, *values: object) -> int:
        """Insert a row; returns its id."""
        with closing(sqlite3.connect(self.path)) as db, db:
            return db.execute(sql, values).lastrowid or 0

    def document(self, name: str, contents: str, description: str = "") -> int:
        """Add a document in HTML; returns its id."""
        return self.put(
            "INSERT INTO documents (name, description, filename, created, project_id, "
            "text_direction, contents) VALUES (?, ?, 'a.html', '', 1, 'LEFT_TO_RIGHT', ?)",
            name,
            description,
            contents,
        )

    def tag(self, path: str, description: str = "") -> int:
        """Add a tag; returns its id."""
        sql = "INSERT INTO tags (project_id, path, description) VALUES (1, ?, ?)"
        return self.put(sql, path, description)

    def highlight(
        self, document: int, characters: str, words: str, *tags: int, snippet: str = ""
    ) -> None:
        """Highlight the first ``words`` of the document's ``characters`` (its text nodes)."""
        start = len(characters[: characters.index(words)].encode())
        sql = (
            "INSERT INTO highlights (document_id, start_offset, end_offset, snippet) "
            "VALUES (?, ?, ?, ?)"
        )
        made = self.put(sql, document, start, start + len(words.encode()), snippet or words)
        for tag in tags:
            self.put("INSERT INTO highlight_tags VALUES (?, ?)", made, tag)
