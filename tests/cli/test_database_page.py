"""The page on the library as a database: its queries run on a copy, and its words are true."""

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlite_utils import Database
from sqlite_utils.cli import cli as sqlite_utils

from briefreader.library.database import open_library
from briefreader.library.records import Annotation
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.text.span import Span

_SQL = re.compile(r"^```sql\n(.*?)^```", re.MULTILINE | re.DOTALL)
_VIEW = re.compile(r"^\| `(\w+_view)` \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)
_TABLE = re.compile(r"^\| ((?:`\w+`(?:, )?)+) \| ", re.MULTILINE)
_WORDS = {"words": "consulate OR terror*"}
_BOTH = "United States; Kazakhstan"
_TITLE = "Joint Statement of the United States and Kazakhstan"
_EXPECTED: tuple[tuple[tuple[object, ...], ...], ...] = (
    (("United States", 3, 2), ("Kazakhstan", 2, 2)),
    (
        ("2015", "Energy", 1),
        ("2015", "Institutions and dialogue", 1),
        ("2015", "Terrorism", 1),
    ),
    (
        (
            "2016-05-31",
            _BOTH,
            "pledged to open a consulate",
            "Open",
            _TITLE,
            None,
        ),
    ),
    (
        ("2015-11-02", _TITLE, "Firm", "agreed to combat [terrorism]"),
        ("2015-11-02", _TITLE, "Firm", "pledged to open a [consulate]"),
    ),
    (("ask", 1, 1), ("été", 1, 1)),
)


@pytest.fixture
def page(project: Path) -> str:
    """Return the page."""
    return (project / "docs" / "database.md").read_text("utf-8")


@pytest.fixture
def copy(run: Callable[..., Any], database: Path, tmp_path: Path) -> Path:
    """Return a copy of a library with the shipped themes and a note, as the command makes it."""
    with open_library(database) as library:
        library.themes.ensure_shipped(load_taxonomy())
        now = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
        library.annotations.put(
            Annotation(
                statement_id=1, span=Span(0, 5), exact="Joint", prefix="", suffix="", note="Who?",
                tags=("ask", "été"), created=now, modified=now,
            )
        )  # fmt: skip
    path = tmp_path / "copy.db"
    assert run("backup", "--library", database, "-o", path).code == 0
    return path


def test_every_query_of_the_page_answers(page: str, copy: Path) -> None:
    """In SQLite itself, in sqlite-utils, and on its command line: the same rows."""
    queries = _SQL.findall(page)
    assert len(queries) == len(_EXPECTED) == 5
    for sql, expected in zip(queries, _EXPECTED, strict=True):
        with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as db:
            assert tuple(db.execute(sql, _WORDS)) == expected, sql
        database = Database(copy, execute_plugins=False)
        found = list(database.query(sql, _WORDS))
        database.close()
        assert tuple(tuple(row.values()) for row in found) == expected, sql
        parameters = [part for pair in _WORDS.items() for part in ("-p", *pair)]
        printed = CliRunner().invoke(sqlite_utils, ["query", str(copy), sql, *parameters])
        assert json.loads(printed.output) == found


def test_the_page_names_what_is_there(page: str, copy: Path) -> None:
    """Each view with all its columns in their order, and tables that exist."""
    with closing(sqlite3.connect(copy)) as db:
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        views = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='view'")}
        named = dict(_VIEW.findall(page))
        assert set(named) == views
        for view, told in named.items():
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({view})")]
            assert re.findall(r"`(\w+)`", told) == columns
    tables = {name for row in _TABLE.findall(page) for name in re.findall(r"`(\w+)`", row)}
    assert tables <= there
    assert {"commitments", "commitment_themes", "annotations_fts"} <= tables


def test_a_copy_that_was_read_can_still_be_restored(
    copy: Path, run: Callable[..., Any], tmp_path: Path
) -> None:
    """To ask it changes nothing; a view that another program adds makes it foreign."""
    made = tmp_path / "made.db"
    assert run("restore", copy, "-o", made).code == 0
    with closing(sqlite3.connect(copy)) as db:
        db.execute("CREATE VIEW mine AS SELECT 1")
    refused = run("restore", copy, "-o", tmp_path / "other.db")
    assert (refused.code, "did not put there (mine)" in refused.err) == (1, True)
